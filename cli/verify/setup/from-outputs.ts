import { CLIENT_OUTPUTS, CREDENTIAL_KEYS, OutputField, prefixed, SERVER_OUTPUTS } from "../../../lib/hand-off/outputs";
import { POLICY_KEYS, POLICY_OUTPUTS } from "../../../lib/databricks-federation/outputs";
import { ACCOUNT_OUTPUTS, TRUST_KEYS } from "../../../lib/snowflake/outputs";
import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { AnyRoleMode } from "../../../lib/snowflake/any-role-mode";
import { SnowflakeUserAttribute } from "../../../lib/snowflake/snowflake-user-attribute";
import { CliError } from "../../support/cli-error";
import { Outputs } from "../../support/outputs";
import { Client, Policy, Setup, Trust } from "../model/setup";
import { choice, keyReader, reader, Values } from "./values";

/** A trust, and the metadata URI of the server that is trusted. */
interface TrustOf {
  readonly metadataUri?: string;
  readonly trust: Trust;
}

/** What the outputs of one stack, or of both halves of a split stack, describe: one setup for each authorization server. */
export function setupsFromOutputs(outputs: Outputs): Setup[] {
  const values = Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
  const clients = prefixesOf(values, CLIENT_OUTPUTS.metadataUri)
    .filter((prefix) => !isServerAlone(values, prefix))
    .map((prefix) => clientOf(values, prefix));
  const integrations = prefixesOf(values, ACCOUNT_OUTPUTS.trust).map((prefix) => trustOf(values, prefix));
  const policies = prefixesOf(values, POLICY_OUTPUTS.trust).map((prefix) => policyOf(values, prefix));
  const trusts = integrations.length > 0 || policies.length > 0 ? integrations : expectations(values);
  // Databricks has no scopes for roles: where it is the only platform, no client needs one.
  const asksForRoles = policies.length === 0 || trusts.length > 0;
  const uris = new Set([...clients, ...trusts, ...policies].flatMap(({ metadataUri }) => metadataUri ?? []));
  if (uris.size === 0) {
    throw new CliError(
      "outputs",
      "none for a client, and none for an integration",
      `outputs such as ${prefixed("sigma", CLIENT_OUTPUTS.metadataUri)}, or ${prefixed("acme_analytics", ACCOUNT_OUTPUTS.trust)}`,
      "deploy with the current release, or pass --metadata-uri",
    );
  }
  return [...uris].map((metadataUri) => ({
    metadataUri,
    clients: clients
      .filter((each) => each.metadataUri === metadataUri)
      .map(({ client }) => (asksForRoles ? client : { ...client, roleScope: false })),
    trusts: trusts.filter((each) => (each.metadataUri ?? [...uris][0]) === metadataUri).map(({ trust }) => trust),
    policies: policies.filter((policy) => (policy.metadataUri ?? [...uris][0]) === metadataUri),
  }));
}

/** Whether the outputs are those of a server whose client is managed elsewhere: Sigma's name for it, and no client id. */
function isServerAlone(values: Values, prefix: string): boolean {
  const has = (output: OutputField) => prefixed(prefix, output) in values;
  return has(CLIENT_OUTPUTS.oauthProvider) && !has(CLIENT_OUTPUTS.clientId);
}

/** The prefixes with which the values have an output. */
function prefixesOf(values: Values, output: OutputField): string[] {
  const ending = prefixed("", output);
  return Object.keys(values)
    .filter((name) => name.endsWith(ending) && name.length > ending.length)
    .map((name) => name.slice(0, -ending.length));
}

function clientOf(values: Values, name: string): { readonly metadataUri?: string; readonly client: Client } {
  const read = reader(values, (output) => prefixed(name, output));
  const readSwitch = (field: OutputField<"onOff">) => {
    const state = read(field);
    return state === undefined ? undefined : state === "on";
  };
  // A client for organization login only has no form with these switches, and neither PKCE nor signed JWTs.
  const scopesAtLogin = read(CLIENT_OUTPUTS.scopesAtLogin);
  const otherwise = scopesAtLogin === undefined ? undefined : false;
  const readKey = keyReader(prefixed(name, CLIENT_OUTPUTS.credential), read(CLIENT_OUTPUTS.credential) ?? {});
  return {
    metadataUri: read(CLIENT_OUTPUTS.metadataUri),
    client: {
      name,
      madeHere: true,
      clientId: read(CLIENT_OUTPUTS.clientId),
      secret: read(CLIENT_OUTPUTS.clientSecret),
      scopes: (read(CLIENT_OUTPUTS.scopes) ?? scopesAtLogin)?.split(" "),
      roleScope: readSwitch(CLIENT_OUTPUTS.roleScope),
      redirectUri: read(CLIENT_OUTPUTS.redirectUri),
      requirePkce: readSwitch(CLIENT_OUTPUTS.requirePkce) ?? otherwise,
      useJwt: readSwitch(CLIENT_OUTPUTS.useJwt) ?? otherwise,
      credentialEndDate: read(CLIENT_OUTPUTS.credentialEndDate),
      credentialWarnDate: readKey(CREDENTIAL_KEYS.warnDate),
      credentialRenewal: readKey(CREDENTIAL_KEYS.renewal),
    },
  };
}

function trustOf(values: Values, name: string): TrustOf {
  const output = prefixed(name, ACCOUNT_OUTPUTS.trust);
  const read = keyReader(output, reader(values, () => output)(ACCOUNT_OUTPUTS.trust) ?? {});
  const oneOf = <T extends string>(key: OutputField<"text">, allowed: Readonly<Record<string, T>>) =>
    choice(read(key), `${output}.${key.name}`, Object.values(allowed));
  return {
    metadataUri: read(TRUST_KEYS.metadataUri),
    trust: {
      name,
      integrationName: read(TRUST_KEYS.integrationName),
      accountUrl: read(TRUST_KEYS.accountUrl),
      enabled: read(TRUST_KEYS.enabled),
      type: oneOf(TRUST_KEYS.type, SnowflakeOAuthType),
      issuer: read(TRUST_KEYS.issuer),
      jwksUris: read(TRUST_KEYS.jwksUris),
      rsaPublicKeys: read(TRUST_KEYS.rsaPublicKeys),
      audiences: read(TRUST_KEYS.audiences),
      userMappingClaims: read(TRUST_KEYS.userMappingClaims),
      userAttribute: oneOf(TRUST_KEYS.userAttribute, SnowflakeUserAttribute),
      anyRoleMode: oneOf(TRUST_KEYS.anyRoleMode, AnyRoleMode),
      scopes: read(TRUST_KEYS.scopes),
      scopeMappingAttribute: read(TRUST_KEYS.scopeMappingAttribute),
      scopeDelimiter: read(TRUST_KEYS.scopeDelimiter),
    },
  };
}

function policyOf(values: Values, name: string): Policy {
  const output = prefixed(name, POLICY_OUTPUTS.trust);
  const read = keyReader(output, reader(values, () => output)(POLICY_OUTPUTS.trust) ?? {});
  return {
    name,
    metadataUri: read(POLICY_KEYS.metadataUri),
    issuer: read(POLICY_KEYS.issuer),
    jwksUri: read(POLICY_KEYS.jwksUri),
    jwksJson: read(POLICY_KEYS.jwksJson),
    audiences: read(POLICY_KEYS.audiences),
    subjectClaim: read(POLICY_KEYS.subjectClaim),
  };
}

/** Without an integration in the stack, the outputs for creating it by hand. */
function expectations(values: Values): TrustOf[] {
  const read = reader(values, ({ name }) => name);
  const issuer = read(SERVER_OUTPUTS.issuer);
  // One is a text, several are a list.
  const listOf = (value: string | readonly string[] | undefined) => (typeof value === "string" ? [value] : value);
  if (issuer === undefined) return [];
  return [
    {
      trust: {
        name: "outputs",
        issuer,
        jwksUris: listOf(read(SERVER_OUTPUTS.jwksUri)),
        audiences: listOf(read(SERVER_OUTPUTS.audience)),
      },
    },
  ];
}
