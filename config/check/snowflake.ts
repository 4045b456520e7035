import { IAuthorizationServer } from "../../lib/authorization-server";
import { violationIf } from "../../lib/findings/checks";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings, given, Rule } from "../../lib/findings/rule";
import { accessRules } from "../../lib/snowflake/access-rules";
import { externalOAuthRules } from "../../lib/snowflake/external-oauth-rules";
import { integrationDefinition } from "../../lib/snowflake/integration-definition";
import { accountRules } from "../../lib/snowflake/account-rules";
import { writeBackRules } from "../../lib/snowflake/write-back-rules";
import { numbered } from "../resolve/bindings";
import { accountPath, accountsOf } from "../resolve/platforms";
import { ACCESS, AccountSource, INTEGRATION, ResolvedIntegration } from "../resolve/snowflake";
import { StackConfig } from "../schema/stack";
import { Checked } from "./checked";
import { located, orMereName, Places, relocate } from "./places";
import { PlatformCheck } from "./platform-check";
import { SERVER_PLACES } from "./server-places";

/** What access settles: with it, the privilege is granted. */
const ANY_ROLE_GRANT = "SNOW-ANY-ROLE-GRANT";

/** Where it has the settings of the scopes, with the identity providers that have keys for them. */
const SCOPE_KEYS: Readonly<Record<string, string>> = { scopeMappingAttribute: "scopeClaim", scopeDelimiter: "scopeDelimiter" };

/** The places of what the account does not say itself. */
function takenPlaces(
  server: IAuthorizationServer,
  props: ResolvedIntegration["props"],
  placeOf: Checked["placeOf"],
): Places<AccountSource> {
  const own = server.audiences.length;
  const isTaken = (part: string) => (props as Readonly<Record<string, unknown>>)[part] === undefined;
  const place = (part: string, nth: number | undefined) => placeOf?.(part, nth) ?? SERVER_PLACES[part];
  const isAdded = (nth: number | undefined) => (nth === undefined ? props.additionalAudiences?.length : nth >= own);
  return {
    ...Object.fromEntries(
      Object.keys(SERVER_PLACES)
        .filter(isTaken)
        .map((part) => [part, { place: (_: AccountSource, nth?: number) => place(part, nth) }]),
    ),
    ...Object.fromEntries(
      Object.entries(SCOPE_KEYS)
        .filter(([part]) => isTaken(part))
        .map(([part, key]) => [
          part,
          {
            place: ({ config, path }: AccountSource) =>
              (config.identityProvider as Readonly<Record<string, unknown>>)[key] === undefined
                ? `${path}.${part}`
                : `identityProvider.${key}`,
          },
        ]),
    ),
    scopes: { place: () => "roleScopes" },
    audiences: {
      place: ({ path }, nth) => (isAdded(nth) ? `${path}.additionalAudiences${numbered(nth && nth - own)}` : place("audiences", nth)),
    },
  };
}

function integrationFindings(
  server: IAuthorizationServer,
  { source, props, access }: ResolvedIntegration,
  placeOf: Checked["placeOf"],
): Finding[] {
  // The rules of the identity provider check the claims of a server that is created here.
  const subject = { ...integrationDefinition({ ...props, authorizationServer: server }), claimsUnjudged: placeOf !== undefined };
  const isSettled = ({ rule }: Finding) => rule === ANY_ROLE_GRANT && access !== undefined;
  const found = namedFindings(externalOAuthRules, subject).filter((finding) => !isSettled(finding));
  return located({ ...INTEGRATION, ...takenPlaces(server, props, placeOf) }, source, found);
}

/** The findings about what Sigma's users may do in an account. */
function accessFindings({ source, access, config }: ResolvedIntegration): Finding[] {
  if (access === undefined) return [];
  const found = relocate(namedFindings([...accessRules, ...writeBackRules], access), orMereName("databases", config.access!.databases));
  return located(ACCESS, source, found);
}

/** An account to which Terraform does not connect. */
export const profileRule: Rule<ResolvedIntegration> = {
  id: "CONFIG-PROFILE",
  severity: "error",
  why:
    "Fires when `profile` is given for an account in which Terraform does nothing: the integration has `management: sql` or `management: alter`, and " +
    "there is no `access` and no `credentials.notify`. Terraform then does not connect to the account, so the profile would have no effect. Remove it.",
  check: ({ isManaged, config: { profile, management } }) =>
    violationIf(!isManaged && profile !== undefined, {
      at: "profile",
      given: `${given(profile)} with management: ${management}`,
      allowed: "only for an account to which Terraform connects",
      fix: "remove it: it would have no effect",
    }),
};

/** The findings about the account itself. */
function providerFindings(integration: ResolvedIntegration): Finding[] {
  return relocate(findings([profileRule], integration), (key) => `${integration.source.path}.${key}`);
}

/** The findings about the names of Snowflake accounts. */
function accountFindings(config: StackConfig): Finding[] {
  return accountsOf(config, "snowflake").flatMap((account, index) =>
    relocate(findings(accountRules, account), (key) => `${accountPath(config, "snowflake", index)}.${key}`),
  );
}

export const snowflakeCheck: PlatformCheck = {
  accountFindings,
  trustFindings: ({ platforms: { snowflake } }, server, placeOf) =>
    snowflake.flatMap((integration) => integrationFindings(server, integration, placeOf)),
  otherFindings: ({ platforms: { snowflake } }) =>
    snowflake.flatMap((integration) => [...accessFindings(integration), ...providerFindings(integration)]),
};
