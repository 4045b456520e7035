import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { AnyRoleMode } from "../../../lib/snowflake/any-role-mode";
import { either, quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { isRoleScope } from "../../../lib/sigma/scopes";
import { Trust } from "../model/setup";
import { Claims } from "./parse";

const ID = "VERIFY-TOKEN-SCOPE";
const NOT_IN_TOKEN = "role requested in the login is not listed in the Access Token or was filtered";
const ROLE_NOT_PARSED = "390317";

/** The scopes as they were read, or why they cannot be. */
type Read = { readonly scopes: readonly string[] } | { readonly why: string; readonly fix: string };

/** Whether the scopes are in the place and the form in which this kind of integration reads them, and whether a role is among them. */
export function checkTokenScope(claims: Claims, trust: Trust | undefined, outcome: Outcomes): Check {
  if (trust === undefined) return checkDatabricks(claims, outcome);
  const read = readScopes(claims, trust);
  if ("why" in read) return outcome.failed(ID, read.why, read.fix, NOT_IN_TOKEN);
  const roles = read.scopes.filter(isRoleScope);
  if (roles.length === 0) {
    const others = [...scopesAnywhere(claims)].filter(isRoleScope);
    const glued = others.length > 0 ? ": they are not separated as expected" : "";
    return outcome.failed(ID, `no role among ${quote(read.scopes)}${glued}`, noRoleFix(trust), NOT_IN_TOKEN);
  }
  return checkRoles(roles, trust, outcome);
}

const noRoleFix = ({ type }: Trust) =>
  type === SnowflakeOAuthType.AZURE
    ? "request api://<client id>/session:role-any (the output <client>_scopes), and consent to it; log in with a client for a connection"
    : "request session:role-any (the output <client>_scopes), and allow it in the policy; in Auth0, role-based access control removes it for users without the permission; a client with roleScope: false does not get it";

function checkRoles(roles: readonly string[], trust: Trust, outcome: Outcomes): Check {
  const any = roles.some((scope) => scope.toLowerCase() === "session:role-any");
  if (any && trust.anyRoleMode === AnyRoleMode.DISABLE) {
    return outcome.failed(ID, "session:role-any, and the any-role mode is DISABLE", "set snowflake.anyRoleMode: ENABLE", NOT_IN_TOKEN);
  }
  if (!any && trust.type === SnowflakeOAuthType.AZURE && roles.every((scope) => /session:scope:/i.test(scope))) {
    return outcome.failed(ID, `Snowflake finds no role in ${quote(roles[0])} with AZURE`, "use session:role-any", ROLE_NOT_PARSED);
  }
  if (any && trust.anyRoleMode === AnyRoleMode.ENABLE_FOR_PRIVILEGE) {
    return outcome.unknown(ID, "the user's role must have USE_ANY_ROLE on the integration", "run SHOW GRANTS ON INTEGRATION in Snowflake");
  }
  if (trust.type === undefined || trust.type === SnowflakeOAuthType.PING_FEDERATE) {
    const why =
      trust.type === undefined
        ? "it has a role; the integration's type decides where Snowflake reads it"
        : "it has a role; Snowflake does not document where it reads it with PING_FEDERATE";
    return outcome.unknown(ID, why, trust.type === undefined ? "pass --integration-type" : "run the statement below in Snowflake");
  }
  return any ? outcome.passed(ID) : outcome.passed(ID, `only for ${either(roles.map(quote))}`);
}

function readScopes(claims: Claims, trust: Trust): Read {
  switch (trust.type) {
    case SnowflakeOAuthType.OKTA:
      return readList(claims, "scp", "OKTA");
    case SnowflakeOAuthType.AZURE:
      return readText(claims, "scp", " ", "AZURE");
    case SnowflakeOAuthType.CUSTOM:
      return readCustom(claims, trust);
    case SnowflakeOAuthType.PING_FEDERATE:
    case undefined:
      return { scopes: [...scopesAnywhere(claims)] };
  }
}

/** Snowflake's own delimiter. */
const COMMA = ",";

function readCustom(claims: Claims, { scopeMappingAttribute = "scp", scopeDelimiter = COMMA }: Trust): Read {
  if (Array.isArray(claims[scopeMappingAttribute]) && scopeMappingAttribute === "scp") return readList(claims, "scp", "CUSTOM");
  const read = readText(claims, scopeMappingAttribute, scopeDelimiter, "CUSTOM");
  if ("scopes" in read && scopeDelimiter === COMMA && read.scopes.some((scope) => scope.includes(" "))) {
    return {
      why: `the scopes in ${scopeMappingAttribute} are separated by spaces, but Snowflake expects ${quote(scopeDelimiter)}`,
      fix: 'set scopeDelimiter: " " (EXTERNAL_OAUTH_SCOPE_DELIMITER), or configure the server to write a list to scp',
    };
  }
  return read;
}

function readList(claims: Claims, claim: string, type: string): Read {
  const value = claims[claim];
  if (Array.isArray(value)) return { scopes: value.filter((scope): scope is string => typeof scope === "string") };
  if (value === undefined) return absent(claims, claim, type);
  return {
    why: `${claim} is ${kindOf(value)}; with ${type} Snowflake reads a list`,
    fix: "use the type of integration that matches the identity provider (integrationType)",
  };
}

function readText(claims: Claims, claim: string, delimiter: string, type: string): Read {
  const value = claims[claim];
  if (typeof value === "string") return { scopes: value.split(delimiter).filter((scope) => scope !== "") };
  if (value === undefined) return absent(claims, claim, type);
  const fix =
    type === "CUSTOM"
      ? "set scopeMappingAttribute: scp for a list"
      : "use the type of integration that matches the identity provider (integrationType)";
  return { why: `${claim} is ${kindOf(value)}; with ${type} Snowflake reads text there`, fix };
}

function absent(claims: Claims, claim: string, type: string): Read {
  const other = claim === "scp" ? "scope" : "scp";
  const fix = "request session:role-any, and allow it in the policy";
  if (claims[other] === undefined) return { why: `it has no scopes (${claim})`, fix };
  const where = `it has its scopes in ${other}; with ${type} Snowflake reads ${claim}`;
  return {
    why: where,
    fix:
      type === "CUSTOM"
        ? `set scopeMappingAttribute: ${other} (EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE)`
        : "get the token from the server that Snowflake trusts: this one writes scopes elsewhere (integrationType)",
  };
}

const kindOf = (value: unknown) =>
  Array.isArray(value) ? "a list" : value === null ? "null" : typeof value === "string" ? "a text" : `a ${typeof value}`;

/** Scopes wherever servers write them. */
function scopesAnywhere({ scp, scope }: Claims): Set<string> {
  const texts = [scp, scope]
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter((value): value is string => typeof value === "string");
  return new Set(texts.flatMap((text) => text.split(/[\s,]+/)).filter((text) => text !== ""));
}

function checkDatabricks(claims: Claims, outcome: Outcomes): Check {
  const scopes = scopesAnywhere(claims);
  return scopes.has("all-apis") || scopes.has("sql")
    ? outcome.passed(ID)
    : outcome.failed(
        ID,
        `no all-apis among ${quote([...scopes])}`,
        "add the scope all-apis to the app; Databricks can take 30 minutes to apply it",
      );
}
