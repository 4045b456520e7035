import { folded } from "../findings/look-alike";
import { isPlainWord } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { Finding, given, Rule, Violation } from "../findings/rule";
import { nameProblem } from "../findings/display-name";
import { httpsUrlProblem } from "../findings/url";
import { LifetimeSubject } from "../sigma/lifetime-rules";
import { DEFAULT_ACCESS_MINUTES, RECOMMENDED_REFRESH_DAYS } from "../sigma/token-lifetimes";
import { UserMapping } from "../user-mapping";
import { AdoptedAuthServer } from "./adoption";
import { oktaIdProblem } from "./okta-id";
import { claimValue } from "./claim-value";
import { personalAttribute } from "./user-expression";

/** The part of an authorization server's properties that the rules look at. */
export interface OktaServerSubject extends LifetimeSubject {
  readonly audience: string;
  readonly name?: string;
  readonly description?: string;
  readonly serverId?: string;
  readonly issuer?: string;
  readonly issuerMode?: string;
  readonly scopeExists?: boolean;
  readonly claimExists?: boolean;
  readonly existingPolicyId?: string;
  readonly policyPriority?: number;
  readonly policyGroupIds?: readonly string[];
  readonly userMapping?: UserMapping;
  readonly adopt?: AdoptedAuthServer;
}

// https://developer.okta.com/docs/api/openapi/okta-management/management/tag/AuthorizationServerRules/ : the provider checks none of these
// before it talks to Okta.
const ACCESS_MINUTES = { least: 5, most: 1440 } as const;
/** Okta: the idle window "cannot be longer than 1825 days". https://support.okta.com/help/s/article/refresh-token-behavior */
const LONGEST_REFRESH_DAYS = 1825;
const LIFETIMES = ["accessTokenMinutes", "refreshTokenDays", "refreshTokenIdleDays"] as const;
const MINUTES_PER_DAY = 1440;

/** Properties that say nothing unless an existing server is named. */
const EXISTING_ONLY = ["issuer", "scopeExists", "claimExists"] as const;
/** Properties of a server that is made here. */
const CREATED_ONLY = ["description", "issuerMode"] as const;

export const oktaServerRules: readonly Rule<OktaServerSubject>[] = [
  { id: "OKTA-SERVER-NAME", severity: "error", check: ({ name }) => nameProblem("name", name) },
  {
    id: "OKTA-AUDIENCE",
    severity: "error",
    check: ({ audience }) =>
      isLiteral(audience) && !isPlainWord(audience, { most: 255 })
        ? [
            {
              at: "audience",
              given: given(audience),
              allowed: "one URI without spaces, quotes and backslashes, 255 characters at most; Okta takes one audience per server",
              fix: "use the Snowflake account URL",
            },
          ]
        : [],
  },
  {
    id: "OKTA-ACCESS-LIFETIME",
    severity: "error",
    check: ({ accessTokenMinutes: minutes }) =>
      isLiteral(minutes) && (minutes < ACCESS_MINUTES.least || minutes > ACCESS_MINUTES.most)
        ? [
            {
              at: "accessTokenMinutes",
              given: given(minutes),
              allowed: `${ACCESS_MINUTES.least} to ${ACCESS_MINUTES.most} minutes in Okta`,
              fix: `use ${DEFAULT_ACCESS_MINUTES}`,
            },
          ]
        : [],
  },
  {
    id: "OKTA-REFRESH-LIFETIME",
    severity: "error",
    check: (lifetimes) =>
      (["refreshTokenDays", "refreshTokenIdleDays"] as const)
        .filter((key) => isLiteral(lifetimes[key]) && lifetimes[key] > LONGEST_REFRESH_DAYS)
        .map((key) => ({
          at: key,
          given: given(lifetimes[key]),
          allowed: `at most ${LONGEST_REFRESH_DAYS} days, Okta's limit for the idle window`,
          fix: `use ${RECOMMENDED_REFRESH_DAYS}`,
        })),
  },
  {
    id: "OKTA-IDLE-ACCESS",
    severity: "error",
    check: ({ accessTokenMinutes = DEFAULT_ACCESS_MINUTES, refreshTokenIdleDays }) =>
      isLiteral(accessTokenMinutes) && isLiteral(refreshTokenIdleDays) && refreshTokenIdleDays * MINUTES_PER_DAY < accessTokenMinutes
        ? [
            {
              at: "refreshTokenIdleDays",
              given: given(refreshTokenIdleDays),
              allowed: `at least the lifetime of the access token, ${accessTokenMinutes} minutes`,
              fix: "raise the idle lifetime, or lower accessTokenMinutes",
            },
          ]
        : [],
  },
  {
    id: "OKTA-ISSUER-MODE",
    severity: "error",
    check: ({ issuerMode }) =>
      isLiteral(issuerMode) && !["ORG_URL", "CUSTOM_URL"].includes(issuerMode)
        ? [
            {
              at: "issuerMode",
              given: given(issuerMode),
              allowed: "ORG_URL, CUSTOM_URL",
              fix: "with DYNAMIC the issuer follows the host of each request, and Snowflake trusts exactly one issuer",
            },
          ]
        : [],
  },
  {
    id: "OKTA-EXISTING-SERVER",
    severity: "error",
    check: (server) => (server.serverId === undefined ? notWithoutServerId(server) : existingServer(server.serverId, server)),
  },
  {
    id: "OKTA-EXISTING-ISSUER",
    severity: "error",
    check: ({ issuer }) => {
      const problem = isLiteral(issuer) ? issuerProblem(issuer) : undefined;
      return problem
        ? [
            {
              at: "issuer",
              given: `${given(issuer)}, which ${problem}`,
              allowed: "the issuer of a custom authorization server, https://<org>.okta.com/oauth2/<id>, without a slash at the end",
              fix: "copy the Issuer URI from the server's page; the org authorization server cannot carry Sigma's scope",
            },
          ]
        : [];
    },
  },
  {
    id: "OKTA-EXISTING-POLICY",
    severity: "error",
    check: (server) =>
      server.existingPolicyId === undefined
        ? []
        : [...LIFETIMES, "policyPriority", "policyGroupIds"]
            .filter((key) => server[key as keyof OktaServerSubject] !== undefined)
            .map((key) => ({
              at: key,
              given: `${given(server[key as keyof OktaServerSubject])} with existingPolicyId`,
              allowed: "not with an access policy that exists already",
              fix: "set it in that policy's rule, or leave existingPolicyId out",
            })),
  },
  {
    id: "OKTA-POLICY-ID",
    severity: "error",
    check: ({ existingPolicyId, policyGroupIds = [] }) => [
      ...oktaIdProblem("existingPolicyId", existingPolicyId, "00p"),
      ...policyGroupIds.flatMap((id, index) => oktaIdProblem(`policyGroupIds[${index}]`, id, "00g")),
    ],
  },
  {
    id: "OKTA-POLICY-GROUPS",
    severity: "error",
    check: ({ policyGroupIds }) =>
      policyGroupIds?.length === 0
        ? [
            {
              at: "policyGroupIds",
              given: "an empty list",
              allowed: "one group or more",
              fix: "leave it out for everyone who is assigned: whether an empty list means nobody or everybody is not documented",
            },
          ]
        : [],
  },
  {
    id: "OKTA-ADOPT-DEFAULT",
    severity: "error",
    check: ({ adopt }) =>
      isDefault(adopt?.server?.id)
        ? [
            {
              at: "adopt.server",
              given: given(adopt?.server?.id),
              allowed: "a server that is Sigma's only",
              fix: "the org's default server belongs to every application of the org: managed from here it gets another name and another audience, and those break; let a server be created",
            },
          ]
        : [],
  },
  {
    id: "OKTA-DEFAULT-SERVER",
    severity: "warning",
    check: ({ serverId, issuer }) =>
      isDefault(serverId) || (isLiteral(issuer) && /\/oauth2\/default$/.test(folded(issuer)))
        ? [
            {
              at: "serverId",
              given: given(serverId),
              allowed: "a server that is Sigma's only",
              fix: "every application of the org can use the default server, and its own policy lets all of them ask for every scope: session:role-any, too; make a server, or limit that policy",
            },
          ]
        : [],
  },
  {
    id: "OKTA-CLAIM-CONSTANT",
    severity: "warning",
    check: ({ userMapping }) =>
      isLiteral(userMapping?.value) && claimValue(userMapping.value) === "shared"
        ? [
            {
              at: "userMapping.value",
              given: given(userMapping.value),
              allowed: "an expression with an attribute of the user, such as user.login or appuser.userName",
              fix: "different people have the same value, and are the same user of Snowflake, with all that user's rights",
            },
          ]
        : [],
  },
  {
    id: "OKTA-CLAIM-EXPRESSION",
    severity: "warning",
    check: ({ userMapping }) =>
      isLiteral(userMapping?.value) && claimValue(userMapping.value) === "unknown"
        ? [
            {
              at: "userMapping.value",
              given: `${given(userMapping.value)}, whose form is not known here`,
              allowed:
                "attributes such as user.login or appuser.userName, text, +, conditions, and functions of String such as toUpperCase",
              fix: "make sure that different people have different values, also at the edges: people with the same value are the same user of Snowflake",
            },
          ]
        : [],
  },
  {
    id: "OKTA-MUTABLE-CLAIM",
    severity: "warning",
    check: ({ userMapping }) =>
      isLiteral(userMapping?.value) && personalAttribute(userMapping.value) !== undefined
        ? [
            {
              at: "userMapping.value",
              given: given(userMapping.value),
              allowed: "user.login, the verified user.email, or an attribute that users cannot edit",
              fix: `users may edit ${personalAttribute(userMapping.value)} where their profile lets them: whoever sets it to somebody else's name has that person's rights in Snowflake`,
            },
          ]
        : [],
  },
  {
    id: "OKTA-ADOPT",
    severity: "error",
    check: (server) => (server.adopt === undefined ? [] : adoptionProblems(server.adopt, server)),
  },
  {
    id: "OKTA-POLICY-PRIORITY",
    severity: "error",
    check: ({ policyPriority }) =>
      isLiteral(policyPriority) && !(Number.isSafeInteger(policyPriority) && policyPriority >= 1)
        ? [{ at: "policyPriority", given: given(policyPriority), allowed: "a whole number from 1, the first", fix: "use 1" }]
        : [],
  },
];

/** A client that may not have the role scope, where somebody else's policy decides. Only both together can tell. */
export function roleScopeElsewhere(at: string): Finding {
  return {
    rule: "OKTA-ROLE-SCOPE",
    severity: "error",
    at,
    given: "roleScope false with an access policy that exists already",
    allowed: "only with a policy that is made here",
    fix: "withhold session:role-any in that policy's rules, and remove roleScope",
  };
}

/** Okta's own custom authorization server, which every org has: https://developer.okta.com/docs/concepts/auth-servers/ */
const isDefault = (serverId: string | undefined) => isLiteral(serverId) && folded(serverId) === "default";

function notWithoutServerId(server: OktaServerSubject): Violation[] {
  return EXISTING_ONLY.filter((key) => server[key] !== undefined).map((key) => ({
    at: key,
    given: `${given(server[key])} without the id of an existing server`,
    allowed: "only with the id of a server that exists already",
    fix: "give the server's id, or remove this",
  }));
}

function existingServer(serverId: string, server: OktaServerSubject): Violation[] {
  const found: Violation[] = CREATED_ONLY.filter((key) => server[key] !== undefined).map((key) => ({
    at: key,
    given: `${given(server[key])} with the id of an existing server`,
    allowed: "only for a server that is made here",
    fix: "remove it: an existing server is not changed",
  }));
  const idProblem = oktaIdProblem("serverId", serverId, 'aus, or "default"');
  found.push(...idProblem.map((problem) => ({ ...problem, fix: "copy the last part of the server's Issuer URI" })));
  if (server.issuer === undefined && server.name === undefined) {
    found.push({
      at: "issuer",
      given: given(undefined),
      allowed: "the issuer of the existing server, or its exact name, under which it is looked up",
      fix: "give one of them: tokens carry the issuer, and Snowflake compares it character by character",
    });
  }
  return found;
}

function issuerProblem(issuer: string): string | undefined {
  const problem = httpsUrlProblem(issuer);
  if (problem) return problem;
  return /^https:\/\/[^/]+\/oauth2\/[A-Za-z0-9]+$/.test(issuer) ? undefined : "is not the issuer of a custom authorization server";
}

const ID_PREFIXES: Readonly<Record<keyof AdoptedAuthServer, string>> = {
  server: "aus",
  scope: "scp",
  claim: "ocl",
  policy: "00p",
  rule: "0pr",
};
const PARTS = ["scope", "claim", "policy", "rule"] as const;

/** What cannot be imported together, or not at all. What has been imported needs no id any more. */
function adoptionProblems(adopt: AdoptedAuthServer, server: OktaServerSubject): Violation[] {
  const isAdopted = (key: keyof AdoptedAuthServer) => adopt[key] !== undefined;
  const hasId = (key: keyof AdoptedAuthServer) => adopt[key]?.id !== undefined;
  const not = (key: keyof AdoptedAuthServer, reason: string, fix: string): Violation => {
    const id = adopt[key]?.id;
    return { at: `adopt.${key}`, given: id === undefined ? "given" : given(id), allowed: reason, fix };
  };
  const needsServer = (key: keyof AdoptedAuthServer) => isAdopted(key) && (!isAdopted("server") || (hasId(key) && !hasId("server")));
  const needsPolicy = isAdopted("rule") && (!isAdopted("policy") || (hasId("rule") && !hasId("policy")));
  return [
    ...Object.entries(ID_PREFIXES).flatMap(([key, prefix]) =>
      oktaIdProblem(`adopt.${key}`, adopt[key as keyof AdoptedAuthServer]?.id, prefix),
    ),
    ...(isAdopted("server") && server.serverId !== undefined
      ? [not("server", "not with the id of a server that stays unmanaged", "adopt the server, or leave it unmanaged")]
      : []),
    ...(server.serverId === undefined
      ? PARTS.filter(needsServer).map((key) => not(key, "only with the id of its server", "give the server's id, too"))
      : []),
    ...(needsPolicy ? [not("rule", "only with the id of its policy", "give the policy's id, too")] : []),
    ...(server.existingPolicyId === undefined
      ? []
      : (["policy", "rule"] as const)
          .filter(isAdopted)
          .map((key) => not(key, "not with an access policy that stays unmanaged", "adopt the policy, or leave it unmanaged"))),
  ];
}
