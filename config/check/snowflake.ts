import { IAuthorizationServer } from "../../lib/authorization-server";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings } from "../../lib/findings/rule";
import { accessRules } from "../../lib/snowflake/access-rules";
import { externalOAuthRules } from "../../lib/snowflake/external-oauth-rules";
import { integrationDefinition } from "../../lib/snowflake/integration-definition";
import { accountRules } from "../../lib/snowflake/snowflake-account";
import { writeBackRules } from "../../lib/snowflake/write-back-rules";
import { accountPath, accounts, ResolvedIntegration } from "../resolve/snowflake";
import { ExistingConfig } from "../schema/existing";
import { StackConfig } from "../schema/stack";
import { relocate } from "./places";

/** What access settles: with it, the privilege is granted. */
const ANY_ROLE_GRANT = "SNOW-ANY-ROLE-GRANT";

/** Where the config has what an integration takes from the authorization server. */
const SERVER_PLACES: Readonly<Record<string, string>> = {
  issuer: "identityProvider.issuer",
  jwksUris: "identityProvider.jwksUri",
  audiences: "audience",
  userMappingClaims: "userMapping.claim",
  scopeMappingAttribute: "identityProvider.scopeClaim",
  scopeDelimiter: "identityProvider.scopeDelimiter",
};

export function integrationFindings(
  server: IAuthorizationServer,
  { props, access }: ResolvedIntegration,
  path: string,
  { identityProvider: idp }: StackConfig,
): Finding[] {
  // The claims of a server that is made here are judged by its own rules.
  const subject = { ...integrationDefinition({ ...props, authorizationServer: server }), claimsUnjudged: idp.type === "existing" };
  const isSettled = ({ rule }: Finding) => rule === ANY_ROLE_GRANT && access !== undefined;
  const found = namedFindings(externalOAuthRules, subject).filter((finding) => !isSettled(finding));
  return relocate(found, (key) => {
    const [, head, digits] = /^(\w+)(?:\[(\d+)\])?$/.exec(key)!;
    const nth = digits === undefined ? undefined : Number(digits);
    if (head === "adopt") return "adopt.integrations";
    if (head === "audiences") {
      const added = nth === undefined ? undefined : nth - server.audiences.length;
      if (added !== undefined && added >= 0) return `${path}.additionalAudiences[${added}]`;
      if (added === undefined && props.additionalAudiences?.length) return `${path}.additionalAudiences`;
    }
    if (!(head in SERVER_PLACES) || (props as Readonly<Record<string, unknown>>)[head] !== undefined) return `${path}.${key}`;
    return idp.type === "existing" ? existingPlace(idp, head, nth) : SERVER_PLACES[head];
  });
}

/** Where the config describes a part of an existing server, which may be one text or a list. */
function existingPlace(idp: ExistingConfig, part: string, nth: number | undefined): string {
  const isList = Array.isArray((idp as Readonly<Record<string, unknown>>)[part]);
  return part in idp ? `identityProvider.${part}${isList && nth !== undefined ? `[${nth}]` : ""}` : SERVER_PLACES[part];
}

/** The findings about what Sigma's users may do in an account. */
export function accessFindings({ access, config }: ResolvedIntegration, path: string): Finding[] {
  if (access === undefined) return [];
  return relocate(namedFindings([...accessRules, ...writeBackRules], access), (key) => {
    const [, nth] = /^databases\[(\d+)\]\.name$/.exec(key) ?? [];
    // A database may be a mere name.
    const short = nth !== undefined && typeof config.access?.databases[Number(nth)] === "string";
    return `${path}.access.${short ? `databases[${nth}]` : key}`;
  });
}

/** The findings about the names of Snowflake accounts. */
export function accountFindings(config: StackConfig): Finding[] {
  return accounts(config).flatMap((account, index) =>
    relocate(findings(accountRules, account), (key) => `${accountPath(config, index)}.${key}`),
  );
}
