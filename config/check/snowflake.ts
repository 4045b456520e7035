import { IAuthorizationServer } from "../../lib/authorization-server";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings } from "../../lib/findings/rule";
import { accessRules } from "../../lib/snowflake/access-rules";
import { externalOAuthRules } from "../../lib/snowflake/external-oauth-rules";
import { integrationDefinition } from "../../lib/snowflake/integration-definition";
import { accountRules } from "../../lib/snowflake/snowflake-account";
import { writeBackRules } from "../../lib/snowflake/write-back-rules";
import { accountPath, accounts, ResolvedIntegration } from "../resolve/snowflake";
import { StackConfig } from "../schema/stack";
import { relocate } from "./places";

/** What access settles: with it, the privilege is granted. */
const ANY_ROLE_GRANT = "SNOW-ANY-ROLE-GRANT";

/** Where the parts of an integration that come from an existing authorization server stand in the config. */
const EXISTING_PLACES: Readonly<Record<string, string>> = {
  integrationType: "identityProvider.snowflakeType",
  issuer: "identityProvider.issuer",
  jwksUris: "identityProvider.jwksUrl",
  userMappingClaims: "identityProvider.userClaim",
  scopeMappingAttribute: "identityProvider.scopeMappingAttribute",
  scopeDelimiter: "identityProvider.scopeDelimiter",
};

/** @param claimsUnjudged whether no identity provider's own rules have judged the server's claims */
export function integrationFindings(
  server: IAuthorizationServer,
  { props, access }: ResolvedIntegration,
  path: string,
  claimsUnjudged: boolean,
): Finding[] {
  const subject = { ...integrationDefinition({ ...props, authorizationServer: server }), claimsUnjudged };
  const isSettled = ({ rule }: Finding) => rule === ANY_ROLE_GRANT && access !== undefined;
  const found = namedFindings(externalOAuthRules, subject).filter((finding) => !isSettled(finding));
  return relocate(found, (key) => {
    const [, head, nth] = /^(\w+)(?:\[(\d+)\])?$/.exec(key)!;
    if (head === "adopt") return "adopt.integrations";
    if (head in EXISTING_PLACES) return EXISTING_PLACES[head];
    if (head !== "audiences" || nth === undefined) return `${path}.${key}`;
    const own = server.audiences.length;
    return Number(nth) < own ? "audience" : `${path}.additionalAudiences[${Number(nth) - own}]`;
  });
}

/** The findings about what Sigma's users may do in an account. */
export function accessFindings({ access, config }: ResolvedIntegration, path: string): Finding[] {
  if (access === undefined) return [];
  return relocate(namedFindings([...accessRules, ...writeBackRules], access), (key) => {
    const [, nth] = /^databases\[(\d+)\]\.name$/.exec(key) ?? [];
    // A database may be a mere name.
    const short = nth !== undefined && typeof config.access?.databases[Number(nth)] === "string";
    return `${path}.access.${key === "roleName" ? "role" : short ? `databases[${nth}]` : key}`;
  });
}

/** The findings about the names of Snowflake accounts. */
export function accountFindings(config: StackConfig): Finding[] {
  return accounts(config).flatMap((account, index) =>
    relocate(findings(accountRules, account), (key) => `${accountPath(config, index)}.${key}`),
  );
}
