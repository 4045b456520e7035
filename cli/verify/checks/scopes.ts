import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { isRoleScope, OFFLINE_ACCESS_SCOPE, ROLE_ANY_SCOPE, sigmaScopes } from "../../../lib/sigma/scopes";
import { quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { isDatabricks, listOf, Metadata } from "../documents/metadata";
import { Client } from "../model/setup";

const IDENTITY = ["openid", "email", "profile"];
const DATABRICKS = ["all-apis", ...IDENTITY];

/** What Sigma asks for: what the client was given, or what Sigma's guide says. Entra's scope has a name that only the tenant knows. */
export function scopesOf({ scopes }: Client, type: SnowflakeOAuthType | undefined, metadata: Metadata): readonly string[] {
  if (scopes !== undefined) return scopes;
  if (isDatabricks(metadata)) return [...DATABRICKS, OFFLINE_ACCESS_SCOPE];
  return sigmaScopes(true).filter((scope) => scope !== ROLE_ANY_SCOPE || type !== SnowflakeOAuthType.AZURE);
}

export function checkScopes(client: Client, type: SnowflakeOAuthType | undefined, metadata: Metadata, outcome: Outcomes): Check {
  const scopes = scopesOf(client, type, metadata);
  const lacking = client.scopes === undefined ? [] : lackingScopes(client, client.scopes, isDatabricks(metadata));
  if (lacking.length > 0) {
    return outcome.failed(
      "VERIFY-SCOPES",
      `${quote(scopes.join(" "))} lacks ${lacking.join(", ")}`,
      "request all scopes that Sigma's guide names",
    );
  }
  const prefixed = scopes.find((scope) => isRoleScope(scope) && !scope.startsWith("session:"));
  if (type === SnowflakeOAuthType.AZURE && client.scopes !== undefined && client.roleScope !== false && prefixed === undefined) {
    return outcome.failed(
      "VERIFY-SCOPES",
      `Entra does not accept ${ROLE_ANY_SCOPE} by its short name`,
      `prefix it with the API's identifier URI: api://<client id>/${ROLE_ANY_SCOPE}`,
    );
  }
  return compare(scopes, { ...client, type }, metadata, outcome);
}

/** What Sigma needs, but the scopes lack. */
function lackingScopes({ roleScope }: Client, scopes: readonly string[], databricks: boolean): string[] {
  const plain = (databricks ? DATABRICKS : IDENTITY).filter((scope) => !scopes.includes(scope));
  return databricks || roleScope === false || scopes.some(isRoleScope) ? plain : [ROLE_ANY_SCOPE, ...plain];
}

/** What decides whether the document must list a scope. */
interface Listing {
  readonly type: SnowflakeOAuthType | undefined;
  readonly madeHere?: boolean;
}

function compare(scopes: readonly string[], listing: Listing, metadata: Metadata, outcome: Outcomes): Check {
  const id = "VERIFY-SCOPES";
  const listed = listOf(metadata, "scopes_supported");
  const look = "run verify --login, or inspect a token with verify --token -";
  if (listed === undefined) return outcome.unknown(id, "the document lists no scopes", look);
  const missing = scopes.filter((scope) => !listed.includes(scope));
  if (missing.length === 0) return outcome.passed(id);
  const certain = missing.filter((scope) => isCertain(scope, listing, metadata));
  if (certain.length > 0) return outcome.failed(id, `not supported: ${certain.map(quote).join(", ")}`, fixFor(certain, listing, metadata));
  return outcome.unknown(id, `the document does not list ${missing.map(quote).join(", ")}, which this kind of server may omit`, look);
}

/**
 * Whether a scope that is not listed is not there. A server may leave scopes out (RFC 8414, section 2): Auth0, Entra and PingOne list none of those
 * that were made, PingOne not offline_access either; Okta lists those that are published, as the one that is created here is. Databricks lists all.
 */
function isCertain(scope: string, { type, madeHere }: Listing, metadata: Metadata): boolean {
  if (IDENTITY.includes(scope) || isDatabricks(metadata)) return true;
  if (type === SnowflakeOAuthType.OKTA) return madeHere === true || scope === OFFLINE_ACCESS_SCOPE;
  return type === SnowflakeOAuthType.AZURE && scope === OFFLINE_ACCESS_SCOPE;
}

function fixFor(missing: readonly string[], { type }: Listing, metadata: Metadata): string {
  if (isDatabricks(metadata)) return "add these scopes to the app; Databricks can take 30 minutes to apply them";
  const create = missing.some(isRoleScope)
    ? `create ${ROLE_ANY_SCOPE} on the authorization server; if it exists, include it in the public metadata`
    : "allow them on the authorization server";
  return type === SnowflakeOAuthType.OKTA
    ? `${create}; it must be a custom authorization server (authorizationServer), not the org's own`
    : create;
}
