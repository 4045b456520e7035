import { IAuthorizationServer } from "../../lib/authorization-server";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings } from "../../lib/findings/rule";
import { accessRules } from "../../lib/snowflake/access-rules";
import { externalOAuthRules } from "../../lib/snowflake/external-oauth-rules";
import { integrationDefinition } from "../../lib/snowflake/integration-definition";
import { accountRules } from "../../lib/snowflake/snowflake-account";
import { writeBackRules } from "../../lib/snowflake/write-back-rules";
import { numbered } from "../resolve/bindings";
import { ACCESS, accountPath, accounts, AccountSource, INTEGRATION, ResolvedIntegration } from "../resolve/snowflake";
import { StackConfig } from "../schema/stack";
import { located, Places, relocate } from "./places";

/** What access settles: with it, the privilege is granted. */
const ANY_ROLE_GRANT = "SNOW-ANY-ROLE-GRANT";

/** Where the parts of an integration are that come from the authorization server. */
const fromServer = ({ audiences: own }: IAuthorizationServer): Places<AccountSource> => ({
  issuer: { place: () => "identityProvider.issuer" },
  jwksUris: { place: () => "identityProvider.jwksUri" },
  userMappingClaims: { place: () => "identityProvider.userClaim" },
  audiences: {
    place: ({ path }, nth) =>
      nth === undefined || nth >= own.length
        ? `${path}.additionalAudiences${numbered(nth === undefined ? undefined : nth - own.length)}`
        : "audience",
  },
});

/** @param claimsUnjudged whether no identity provider's own rules have judged the server's claims */
export function integrationFindings(
  server: IAuthorizationServer,
  { source, props, access }: ResolvedIntegration,
  claimsUnjudged: boolean,
): Finding[] {
  const subject = { ...integrationDefinition({ ...props, authorizationServer: server }), claimsUnjudged };
  const isSettled = ({ rule }: Finding) => rule === ANY_ROLE_GRANT && access !== undefined;
  const found = namedFindings(externalOAuthRules, subject).filter((finding) => !isSettled(finding));
  return located({ ...INTEGRATION, ...fromServer(server) }, source, found);
}

/** The findings about what Sigma's users may do in an account. */
export function accessFindings({ source, access, config }: ResolvedIntegration): Finding[] {
  if (access === undefined) return [];
  const found = relocate(namedFindings([...accessRules, ...writeBackRules], access), (key) => {
    const [, nth] = /^databases\[(\d+)\]\.name$/.exec(key) ?? [];
    // A database may be a mere name.
    return nth !== undefined && typeof config.access?.databases[Number(nth)] === "string" ? `databases[${nth}]` : key;
  });
  return located(ACCESS, source, found);
}

/** The findings about the names of Snowflake accounts. */
export function accountFindings(config: StackConfig): Finding[] {
  return accounts(config).flatMap((account, index) =>
    relocate(findings(accountRules, account), (key) => `${accountPath(config, index)}.${key}`),
  );
}
