import { SigmaConnection } from "../sigma-connection";
import { ISigmaAuthorization } from "../authorization-server";
import { IOAuthClient } from "../oauth-client";
import { usesJwt } from "../sigma/client-defaults";
import { oauthProviderLabel, SigmaOAuthProvider } from "../sigma/oauth-provider";
import { DEFAULT_PURPOSES, OAuthPurpose } from "../sigma/oauth-purpose";
import { secretCommand, switchTo } from "./outputs";

/** What is filled in. */
export interface FormValues {
  /** Undefined if it is managed elsewhere. */
  readonly client?: IOAuthClient;
  readonly server: ISigmaAuthorization;
  readonly oauthProvider: SigmaOAuthProvider;
  readonly scopes: readonly string[];
  readonly requirePkce: boolean;
  /** The prefix of the outputs. */
  readonly prefix: string;
  /** Whether connections can use the organization's OAuth configuration. */
  readonly canShare: boolean;
  /** Whether they cannot because of their data platform. */
  readonly needOwnOAuth: boolean;
  /** Those whose forms are filled in. */
  readonly connections: readonly SigmaConnection[];
}

/** Entra accepts Snowflake's scope only with its full name, for which the form of organization login has no field. */
const WITHOUT_SHORT_SCOPES = SigmaOAuthProvider.ENTRA;

/**
 * Sigma's forms, field by field: one sheet for each way to use the client, and only for those that its purposes allow.
 *
 * https://help.sigmacomputing.com/docs/configure-oauth-authentication-for-your-sigma-organization
 * https://help.sigmacomputing.com/docs/connect-to-snowflake-oauth
 */
export function sigmaForms(values: FormValues): string[] {
  const purposes = values.client?.purposes ?? [...DEFAULT_PURPOSES];
  const signsIn = purposes.includes(OAuthPurpose.ORGANIZATION_LOGIN);
  const connects = purposes.includes(OAuthPurpose.DATA_CONNECTION);
  const canShare = signsIn && connects && values.canShare && values.oauthProvider !== WITHOUT_SHORT_SCOPES;
  return [
    ...(signsIn ? organizationLogin(values) : []),
    ...(canShare ? sharedConnection() : []),
    ...(connects ? ownConnection(values, canShare) : []),
    ...(connects ? values.connections.flatMap(dataPlatform) : []),
  ];
}

/** What the form asks besides OAuth, in the platform's words. */
function dataPlatform(connection: SigmaConnection): string[] {
  const { name, hasDefaultName, form } = connection._definition();
  const fields = [...(hasDefaultName ? [] : [["Name", name] as const]), ...form.fields];
  return [`Connection to ${form.platform} (the other fields of its form)`, ...fields.map(([field, value]) => `  ${field}: ${value}`)];
}

function organizationLogin(values: FormValues): string[] {
  return [
    "Organization login (Administration > Authentication; account type Admin)",
    `  Authentication method: OAuth or password, until people have logged in with OAuth`,
    ...credentials(values),
  ];
}

/** Nothing is pasted: the connection takes everything from the organization. */
function sharedConnection(): string[] {
  return [
    "Connection with the organization's OAuth (the connection's form; after organization login is set up)",
    "  Use organization-level OAuth configuration: on",
    "  Paste nothing else.",
  ];
}

/** https://help.sigmacomputing.com/docs/connect-to-databricks-oauth */
const NOT_OFFERED = "; for Databricks, Sigma offers no other with this identity provider";

function ownConnection(values: FormValues, isAlternative: boolean): string[] {
  const { client, scopes, requirePkce } = values;
  const pkce = client === undefined && !requirePkce ? "on if the client requires it" : switchTo(requirePkce);
  const jwt = client === undefined ? "on if the client has no secret" : switchTo(usesJwt(client));
  const instead = isAlternative ? "; instead of the organization's" : "";
  return [
    `Connection with its own OAuth (the connection's form${values.needOwnOAuth ? NOT_OFFERED : instead})`,
    ...credentials(values),
    `  Scopes: ${scopes.join(" ")}`,
    `  Require PKCE: ${pkce}`,
    `  Use JWT bearer tokens: ${jwt}`,
  ];
}

/** The fields that both forms have. The secret is named, never shown. */
function credentials({ client, server, oauthProvider, prefix }: FormValues): string[] {
  const elsewhere = "that of the client, which is managed elsewhere";
  return [
    `  OAuth provider, where the form has it: ${oauthProviderLabel(oauthProvider)}`,
    `  Metadata URI: ${server.metadataUri}`,
    `  Client ID: ${client?.clientId ?? elsewhere}`,
    `  Client secret: ${client === undefined ? elsewhere : secretOf(client, prefix)}`,
    ...redirects(client),
  ];
}

/** Where more than one redirect URI can be the one that Sigma uses: the form shows which. */
function redirects(client: IOAuthClient | undefined): string[] {
  const { redirectUri, otherRedirectUris: others = [] } = client ?? {};
  if (redirectUri === undefined || others.length === 0) return [];
  return [
    `  Redirect URI, to compare with the one that Sigma shows: ${redirectUri}`,
    `  Also registered, in case Sigma shows it instead: ${others.join(" ")}`,
  ];
}

function secretOf(client: IOAuthClient, prefix: string): string {
  if (usesJwt(client)) return "none, this client signs JWTs";
  return secretCommand(prefix);
}
