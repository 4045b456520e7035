import { IAuthorizationServer } from "../../lib/authorization-server";
import { accessRules } from "../../lib/databricks-access/access-rules";
import { accountRules } from "../../lib/databricks-account/account-rules";
import { federationRules } from "../../lib/databricks-federation/federation-rules";
import { policyDefinition } from "../../lib/databricks-federation/policy-definition";
import { violationIf } from "../../lib/findings/checks";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings, given, Rule } from "../../lib/findings/rule";
import { numbered } from "../resolve/bindings";
import { capabilitiesOf } from "../resolve/capabilities";
import { DATABRICKS_ACCESS, POLICY, PolicySource, ResolvedPolicy } from "../resolve/databricks-federation";
import { accountPath, accountsOf, lacksRoleScopes } from "../resolve/platforms";
import { StackConfig } from "../schema/stack";
import { Checked } from "./checked";
import { located, orMereName, Places, relocate } from "./places";
import { PlatformCheck } from "./platform-check";
import { SERVER_PLACES } from "./server-places";
import { written, WrittenStack } from "./written";

/** The places of what the account does not say itself. */
function takenPlaces(server: IAuthorizationServer, { props }: ResolvedPolicy, placeOf: Checked["placeOf"]): Places<PolicySource> {
  const own = server.audiences.length;
  const place = (part: string, nth: number | undefined) => placeOf?.(part, nth) ?? SERVER_PLACES[part];
  const isAdded = (nth: number | undefined) => nth !== undefined && nth >= own;
  return {
    issuer: { place: () => place("issuer", undefined) },
    audiences: {
      place: ({ path }, nth) => (isAdded(nth) ? `${path}.additionalAudiences${numbered(nth && nth - own)}` : place("audiences", nth)),
    },
    ...(props.subjectClaim === undefined && server.userMappingClaims.length === 1
      ? { subjectClaim: { place: () => place("userMappingClaims", 0) } }
      : {}),
    ...(props.jwksUri === undefined && server.jwksUris.length === 1 ? { jwksUri: { place: () => place("jwksUris", 0) } } : {}),
  };
}

/** The findings about what an account trusts. */
function policyFindings(server: IAuthorizationServer, policy: ResolvedPolicy, placeOf: Checked["placeOf"]): Finding[] {
  // The rules of the identity provider check the claims of a server that is created here.
  const managedClaims = placeOf === undefined ? server.userMappingClaims : undefined;
  const subject = { ...policyDefinition({ ...policy.props, authorizationServer: server }), managedClaims };
  const found = namedFindings(federationRules, subject);
  return located({ ...POLICY, ...takenPlaces(server, policy, placeOf) }, policy.source, found);
}

/** The findings about what Sigma's users may do in a workspace. */
function accessFindings({ source, access, config }: ResolvedPolicy): Finding[] {
  if (access === undefined) return [];
  const subject = { ...access, cloud: config.cloud, accountsHost: config.accountsHost };
  const found = relocate(namedFindings(accessRules, subject), orMereName("catalogs", config.access!.catalogs));
  return located(DATABRICKS_ACCESS, source, found);
}

/** The findings about the accounts themselves. */
function accountFindings(config: StackConfig): Finding[] {
  return accountsOf(config, "databricks").flatMap(({ cloud, accountId, accountsHost }, index) =>
    relocate(findings(accountRules, { cloud, accountId, accountsHost }), (key) => `${accountPath(config, "databricks", index)}.${key}`),
  );
}

/** Rules about the Databricks accounts of a stack, as the file has them. */
export const databricksStackRules: readonly Rule<WrittenStack>[] = [
  {
    id: "CONFIG-DATABRICKS-ONLY",
    severity: "error",
    why:
      "Fires when a stack has `databricks` and no `snowflake`, and `roleScopes`, `roleScope` of a client, `serviceAccount` or the id of an adopted scope is " +
      "given. They are about Snowflake: Databricks has no scopes for roles, and takes the user's own rights. Remove the key.",
    see: ["docs/config.md"],
    check: ({ raw, config }) => {
      if (!lacksRoleScopes(config)) return [];
      const hasScope = capabilitiesOf(config.identityProvider.type)?.needsApiScope ?? false;
      const clients = (config.clients ?? []).flatMap(({ roleScope }, index) =>
        roleScope === undefined ? [] : [`clients[${index}].roleScope`],
      );
      const keys = ["roleScopes", "serviceAccount", ...(hasScope ? [] : ["adopt.authorizationServer.scope"])];
      return [...keys.filter((key) => written(raw, key) !== undefined), ...clients].map((at) => ({
        at,
        given: "given without a Snowflake account",
        allowed: "only with a snowflake section",
        fix: "remove it: Databricks has no scopes for roles, and no such account",
      }));
    },
  },
];

/** An account to which Terraform does not connect. */
export const databricksProfileRule: Rule<ResolvedPolicy> = {
  id: "CONFIG-DATABRICKS-PROFILE",
  severity: "error",
  why:
    "Fires when `profile` is given for a Databricks account with `management: cli` and no `access`. Terraform then does not connect to the account, so the " +
    "profile would have no effect. Remove it.",
  check: ({ isManaged, config: { profile } }) =>
    violationIf(!isManaged && profile !== undefined, {
      at: "profile",
      given: `${given(profile)} with management: cli`,
      allowed: "only for an account to which Terraform connects",
      fix: "remove it: it would have no effect",
    }),
};

/** The findings about how Terraform connects to an account. */
function providerFindings(policy: ResolvedPolicy): Finding[] {
  return relocate(findings([databricksProfileRule], policy), (key) => `${policy.source.path}.${key}`);
}

export const databricksCheck: PlatformCheck = {
  accountFindings,
  trustFindings: ({ platforms: { databricks } }, server, placeOf) =>
    databricks.flatMap((policy) => policyFindings(server, policy, placeOf)),
  otherFindings: ({ platforms: { databricks } }) =>
    databricks.flatMap((policy) => [...accessFindings(policy), ...providerFindings(policy)]),
};
