import { SnowflakeOAuthType } from "../../../lib/authorization-server";
import { AnyRoleMode } from "../../../lib/snowflake/any-role-mode";
import { SnowflakeUserAttribute } from "../../../lib/user-mapping";
import { CliError } from "../../support/cli-error";
import { Outputs } from "../../support/outputs";
import { Client, Setup, Trust } from "../model/setup";
import { choice, flagOf, listOf, textOf, textsOf, Values } from "./values";

const METADATA = "_metadata_uri";
const TRUST = "_external_oauth";

/** A trust, and the metadata URI of the server that is trusted. */
interface TrustOf {
  readonly metadataUri?: string;
  readonly trust: Trust;
}

/** What the outputs of one stack, or of both halves of a split stack, describe: one setup for each authorization server. */
export function setupsFromOutputs(outputs: Outputs): Setup[] {
  const values = Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
  const clients = namesWith(values, METADATA).map((name) => ({
    metadataUri: textOf(values, name + METADATA),
    client: clientOf(values, name),
  }));
  const integrations = namesWith(values, TRUST).map((name): TrustOf => trustOf(values, name));
  const trusts = integrations.length > 0 ? integrations : expectations(values);
  const uris = new Set([...clients, ...trusts].flatMap(({ metadataUri }) => metadataUri ?? []));
  if (uris.size === 0) {
    throw new CliError(
      "outputs",
      "none for a client, and none for an integration",
      "outputs such as sigma_metadata_uri, or acme_analytics_external_oauth",
      "deploy with the current release, or give --metadata-url",
    );
  }
  return [...uris].map((metadataUri) => ({
    metadataUri,
    clients: clients.filter((each) => each.metadataUri === metadataUri).map(({ client }) => client),
    trusts: trusts.filter((each) => (each.metadataUri ?? [...uris][0]) === metadataUri).map(({ trust }) => trust),
  }));
}

const namesWith = (values: Values, ending: string) =>
  Object.keys(values)
    .filter((name) => name.endsWith(ending) && name.length > ending.length)
    .map((name) => name.slice(0, -ending.length));

function clientOf(values: Values, name: string): Client {
  return {
    name,
    madeHere: true,
    clientId: textOf(values, `${name}_client_id`),
    secret: textOf(values, `${name}_client_secret`),
    scopes: textOf(values, `${name}_scopes`)?.split(" "),
    roleScope: flagOf(values, `${name}_role_scope`),
    redirectUrl: textOf(values, `${name}_redirect_url`),
    requirePkce: flagOf(values, `${name}_require_pkce`),
    useJwt: flagOf(values, `${name}_use_jwt`),
    credentialEndDate: textOf(values, `${name}_credential_end_date`),
  };
}

function trustOf(values: Values, name: string): TrustOf {
  const output = name + TRUST;
  const value = values[output];
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw new CliError(output, "not an object", "the object that this release writes", "deploy the stack with the current release");
  }
  const fields = Object.fromEntries(Object.entries(value).map(([key, field]): [string, unknown] => [`${output}.${key}`, field]));
  const text = (key: string) => textOf(fields, `${output}.${key}`);
  return {
    metadataUri: text("metadata_uri"),
    trust: {
      name,
      integrationName: text("integration_name"),
      accountUrl: text("account_url"),
      enabled: flagOf(fields, `${output}.enabled`),
      type: choice(fields, `${output}.type`, Object.values(SnowflakeOAuthType)),
      issuer: text("issuer"),
      jwksUrls: textsOf(fields, `${output}.jws_keys_urls`),
      audiences: textsOf(fields, `${output}.audiences`),
      userClaims: textsOf(fields, `${output}.user_mapping_claims`),
      userAttribute: choice(fields, `${output}.user_mapping_attribute`, Object.values(SnowflakeUserAttribute)),
      anyRoleMode: choice(fields, `${output}.any_role_mode`, Object.values(AnyRoleMode)),
      scopeAttribute: text("scope_mapping_attribute"),
      scopeDelimiter: text("scope_delimiter"),
    },
  };
}

/** Without an integration in the stack, the outputs for creating it by hand. */
function expectations(values: Values): TrustOf[] {
  const issuer = textOf(values, "issuer");
  const audience = textOf(values, "audience");
  if (issuer === undefined) return [];
  return [
    {
      trust: { name: "outputs", issuer, jwksUrls: listOf(values, "jwks_url"), audiences: audience === undefined ? undefined : [audience] },
    },
  ];
}
