import { absent, must, someOf, sound, mustNot, when, wholeNumber } from "../findings/checks";
import { folded } from "../findings/look-alike";
import { isPlainWord } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { finding, Finding, given, Rule, RuleText, Violation } from "../findings/rule";
import { nameProblem } from "../findings/display-name";
import { httpsUrlProblem } from "../findings/url";
import { DEFAULT_ACCESS_MINUTES, RECOMMENDED_REFRESH_DAYS } from "../sigma/token-lifetimes";
import { AdoptedAuthServer } from "./adoption";
import { oktaIdProblem } from "./okta-id";
import { oktaClaimRules } from "./claim-rules";
import { SIGMA_GUIDE } from "../sigma/sources";
import { OKTA_AUTH_SERVER, OKTA_REFRESH, OKTA_SERVERS } from "./sources";
import { MINUTES_PER_DAY } from "../sigma/time-units";
import { SigmaAuthServerProps } from "./props";

/** What a server is called if nothing is said. */
export const DEFAULT_SERVER_NAME = "Sigma";

// https://developer.okta.com/docs/api/openapi/okta-management/management/tag/AuthorizationServerRules/ : the provider checks none of these
// before it talks to Okta.
const ACCESS_MINUTES = { least: 5, most: 1440 } as const;
/** Okta: the idle window "cannot be longer than 1825 days". https://support.okta.com/help/s/article/refresh-token-behavior */
const LONGEST_REFRESH_DAYS = 1825;
const LIFETIMES = ["accessTokenMinutes", "refreshTokenDays", "refreshTokenIdleDays"] as const;

/** Properties that say nothing unless an existing server is named. */
const EXISTING_ONLY = ["issuer", "scopeExists", "claimExists"] as const;
/** Properties of a server that is created here. */
const CREATED_ONLY = ["description", "issuerMode"] as const;

export const oktaServerRules: readonly Rule<SigmaAuthServerProps>[] = [
  {
    id: "OKTA-SERVER-NAME",
    severity: "error",
    why:
      "Fires when the authorization server's name is empty, longer than 100 characters, or has line breaks, quotes, backslashes, `%{` " +
      "or spaces around it. An existing server is looked up by its exact name. Whether 100 characters is Okta's limit is not " +
      "confirmed. If the real name breaks this rule, set the issuer of the existing server instead.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "OKTA-AUDIENCE",
    severity: "error",
    why:
      "Fires when the audience is empty, longer than 255 characters, or has spaces, quotes or backslashes. Okta writes it to every " +
      "access token as the `aud` claim, and the data platform rejects tokens with any audience other than those that it trusts.",
    see: [OKTA_AUTH_SERVER],
    check: must("audience", (audience: string) => isPlainWord(audience, { most: 255 }), {
      allowed: "one URI of at most 255 characters, without spaces, quotes and backslashes",
      fix: "use the URL of the Snowflake account, or the Databricks account's id",
    }),
  },
  {
    id: "OKTA-ACCESS-LIFETIME",
    severity: "error",
    why:
      "Fires when the lifetime of access tokens is outside Okta's range of 5 to 1440 minutes. The provider would report this only at " +
      "apply.",
    see: ["https://support.okta.com/help/s/article/What-is-the-lifetime-of-the-JWT-tokens"],
    check: must("accessTokenMinutes", (minutes: number) => minutes >= ACCESS_MINUTES.least && minutes <= ACCESS_MINUTES.most, {
      allowed: `${ACCESS_MINUTES.least} to ${ACCESS_MINUTES.most} minutes in Okta`,
      fix: `use ${DEFAULT_ACCESS_MINUTES}`,
    }),
  },
  {
    id: "OKTA-REFRESH-LIFETIME",
    severity: "error",
    why:
      "Fires when the lifetime of refresh tokens, or their idle lifetime, is more than 1825 days. This is Okta's limit for the idle " +
      "lifetime, which by default equals the lifetime.",
    see: [OKTA_REFRESH],
    check: must(["refreshTokenDays", "refreshTokenIdleDays"], (days: number) => days <= LONGEST_REFRESH_DAYS, {
      allowed: `at most ${LONGEST_REFRESH_DAYS} days, Okta's limit for the idle lifetime`,
      fix: `use ${RECOMMENDED_REFRESH_DAYS}`,
    }),
  },
  {
    id: "OKTA-IDLE-ACCESS",
    severity: "error",
    why:
      "Fires when the idle lifetime of refresh tokens is less than the lifetime of access tokens. Okta requires an idle lifetime " +
      "between the lifetimes of access and refresh tokens, and the provider would report this only at apply. Raise the idle lifetime, " +
      "or lower `accessTokenMinutes`.",
    see: [OKTA_REFRESH],
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
    why:
      "Fires when `issuerMode` is neither `ORG_URL` nor `CUSTOM_URL`. In Okta's third mode, `DYNAMIC`, the issuer depends on the host " +
      "of each request, but the data platform trusts exactly one issuer. Use `ORG_URL`, or `CUSTOM_URL` if users log in through " +
      "the org's custom domain.",
    see: [OKTA_AUTH_SERVER],
    check: must("issuerMode", (mode: string) => ["ORG_URL", "CUSTOM_URL"].includes(mode), {
      allowed: "ORG_URL, CUSTOM_URL",
      fix: "use one of these: with DYNAMIC, the issuer depends on the host of each request, but the data platform trusts exactly one issuer",
    }),
  },
  {
    id: "OKTA-EXISTING-SERVER",
    severity: "error",
    why:
      "Fires when settings for new servers and for existing servers are mixed. For an existing server, set its id, and its issuer or " +
      "its exact name, because tokens contain the issuer. Do not set a description or an issuer mode, because an existing server is " +
      "not changed. Without an id, a server is created, so an issuer, `scopeExists` and `claimExists` have no effect. An id has " +
      "letters and digits, usually 20 that begin with `aus`, or is `default`. Copy it from the end of the server's Issuer URI.",
    check: (server) => (server.serverId === undefined ? notWithoutServerId(server) : existingServer(server.serverId, server)),
  },
  {
    id: "OKTA-EXISTING-ISSUER",
    severity: "error",
    why:
      "Fires when the issuer of an existing server is not that of a custom authorization server, `https://<org>.okta.com/oauth2/<id>`, " +
      "without a trailing slash. The org authorization server, whose issuer has no `/oauth2/<id>`, cannot have Sigma's scope. Copy the " +
      "Issuer URI from the server's page.",
    see: [OKTA_SERVERS],
    check: sound("issuer", issuerProblem, {
      allowed: "the issuer of a custom authorization server, https://<org>.okta.com/oauth2/<id>, without a trailing slash",
      fix: "copy the Issuer URI from the server's page; the org authorization server cannot have Sigma's scope",
    }),
  },
  {
    id: "OKTA-EXISTING-POLICY",
    severity: "error",
    why:
      "Fires when an existing access policy is set together with lifetimes, a priority or groups. Those belong to the policy and its " +
      "rules, which are not managed here. Set them there, or remove the policy's id to have a policy created.",
    check: when(
      ({ policyId }) => policyId !== undefined,
      absent(
        [...LIFETIMES, "policyPriority", "policyGroupIds"],
        { allowed: "not with an existing access policy", fix: "set it in that policy's rule, or remove policyId" },
        "with policyId",
      ),
    ),
  },
  {
    id: "OKTA-POLICY-ID",
    severity: "error",
    why:
      "Fires when the id of an existing access policy, or of a group that the rule applies to, is not an Okta id: letters and digits, " +
      "usually 20 that begin with `00p` or `00g`. Copy it from Okta.",
    check: ({ policyId, policyGroupIds = [] }) => [
      ...oktaIdProblem("policyId", policyId, "00p"),
      ...policyGroupIds.flatMap((id, index) => oktaIdProblem(`policyGroupIds[${index}]`, id, "00g")),
    ],
  },
  {
    id: "OKTA-POLICY-GROUPS",
    severity: "error",
    why:
      "Fires when `policyGroupIds` is an empty list. The provider writes it as a condition without groups, and it is not documented " +
      "whether that means nobody or everyone. List a group, or omit the key to include everyone who is assigned.",
    check: mustNot(({ policyGroupIds }) => policyGroupIds?.length === 0, {
      at: "policyGroupIds",
      given: "an empty list",
      allowed: "one group or more",
      fix: "omit it to include everyone who is assigned: it is not documented whether an empty list means nobody or everyone",
    }),
  },
  {
    id: "OKTA-ADOPT-DEFAULT",
    severity: "error",
    why:
      "Fires when `adopt` lists the server `default`. Every application of the org can use this server. Managing it here would change " +
      "its name and audience, and break those applications. Do not adopt it; a new server is then created.",
    see: [OKTA_SERVERS],
    check: ({ adopt }) =>
      isDefault(adopt?.server?.id)
        ? [
            {
              at: "adopt.server",
              given: given(adopt?.server?.id),
              allowed: "a server that only Sigma uses",
              fix: "do not adopt it, so that a server is created: every application of the org can use the default server, and a new name and audience would break them",
            },
          ]
        : [],
  },
  {
    id: "OKTA-DEFAULT-SERVER",
    severity: "warning",
    why:
      "Fires when the existing server is `default`. Its access policy usually lets every application of the org request every scope, " +
      "which would include `session:role-any`. Create a server for Sigma, or restrict that policy.",
    check: ({ serverId, issuer }) =>
      isDefault(serverId) || (isLiteral(issuer) && /\/oauth2\/default$/.test(folded(issuer)))
        ? [
            {
              at: "serverId",
              given: given(serverId),
              allowed: "a server that only Sigma uses",
              fix: "create a server for Sigma, or restrict the default server's policy: it lets every application of the org request every scope, including session:role-any",
            },
          ]
        : [],
  },
  ...oktaClaimRules,
  {
    id: "OKTA-ADOPT",
    severity: "error",
    why:
      "Fires when something to adopt has an id that is not an Okta id, or cannot be imported the way the provider does it: scope, " +
      "claim, policy and rule need the id of their server, and a rule also needs that of its policy. Keep the server's id in `adopt` " +
      "until all of its parts have been imported. An object that stays unmanaged (`authorizationServer.id`, `policyId`) cannot be " +
      "adopted. Copy the ids from Okta; anything without an id is created.",
    see: [OKTA_AUTH_SERVER],
    check: (server) => (server.adopt === undefined ? [] : adoptionProblems(server.adopt, server)),
  },
  {
    id: "OKTA-POLICY-PRIORITY",
    severity: "error",
    why:
      "Fires when the policy's priority is not a whole number of at least 1. Okta applies the first policy that matches the client, and 1 is " +
      "the first.",
    see: ["https://help.okta.com/oie/en-us/content/topics/security/api-config-access-policies.htm"],
    check: must("policyPriority", wholeNumber(1), { allowed: "a whole number of at least 1; 1 is the first", fix: "use 1" }),
  },
];

/** A client that may not have the role scope, where a policy of others decides. */
export const roleScopeElsewhereRule: RuleText = {
  id: "OKTA-ROLE-SCOPE",
  severity: "error",
  why:
    "Fires when `roleScope: false` is used with an existing access policy (`authorizationServer.policyId`). That policy's rules decide " +
    "which scopes a client gets, and they are not managed here. Withhold `session:role-any` there.",
};

/** The finding of that rule. Only client and server together can tell. */
export function roleScopeElsewhere(at: string): Finding {
  return finding(roleScopeElsewhereRule, {
    at,
    given: "roleScope false with an existing access policy",
    allowed: "only with a policy that is created here",
    fix: "withhold session:role-any in that policy's rules, and remove roleScope",
  });
}

/** Who is let in, once everything has been said. */
export const oktaClientsRule: Rule<{ readonly clients: readonly unknown[] }> = {
  id: "OKTA-NO-CLIENT",
  severity: "error",
  why:
    "Fires when an authorization server whose policy is created here has no client. A policy without clients denies every login (step " +
    "4 of Sigma's guide). Call `grantAccess()` with each client.",
  see: [SIGMA_GUIDE],
  check: someOf(["clients"], {
    at: "",
    given: "no client",
    allowed: "one or more clients in the access policy",
    fix: "call grantAccess() with each client",
  }),
};

/** An issuer that nobody gave, where it could be another one. */
export const issuerAssumedRule: Rule<{ readonly issuerAssumed: boolean; readonly issuer: string }> = {
  id: "OKTA-ISSUER-ASSUMED",
  severity: "warning",
  why:
    "Fires when only the id of an existing server is set. Its issuer is then assumed to be on the org's own host. With a custom " +
    "domain, the issuer is different, and the data platform compares it character by character. Set the server's `issuer` or `name`.",
  check: ({ issuerAssumed, issuer }) =>
    issuerAssumed
      ? [
          {
            at: "issuer",
            given: `nothing given, so it is assumed to be ${issuer}`,
            allowed: "the server's issuer or its name",
            fix: "if the server uses a custom domain, set issuer or name",
          },
        ]
      : [],
};

/** Okta's own custom authorization server, which every org has: https://developer.okta.com/docs/concepts/auth-servers/ */
const isDefault = (serverId: string | undefined) => isLiteral(serverId) && folded(serverId) === "default";

function notWithoutServerId(server: SigmaAuthServerProps): Violation[] {
  return EXISTING_ONLY.filter((key) => server[key] !== undefined).map((key) => ({
    at: key,
    given: `${given(server[key])} without the id of an existing server`,
    allowed: "only with the id of an existing server",
    fix: "set the server's id, or remove this",
  }));
}

function existingServer(serverId: string, server: SigmaAuthServerProps): Violation[] {
  const found: Violation[] = CREATED_ONLY.filter((key) => server[key] !== undefined).map((key) => ({
    at: key,
    given: `${given(server[key])} with the id of an existing server`,
    allowed: "only for a server that is created here",
    fix: "remove it: an existing server is not changed",
  }));
  const idProblem = oktaIdProblem("serverId", serverId, 'aus, or "default"');
  found.push(...idProblem.map((problem) => ({ ...problem, fix: "copy the last part of the server's Issuer URI" })));
  if (server.issuer === undefined && server.name === undefined) {
    found.push({
      at: "issuer",
      given: given(undefined),
      allowed: "the issuer of the existing server, or its exact name, by which it is looked up",
      fix: "set one of them: tokens contain the issuer, and the data platform compares it character by character",
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
function adoptionProblems(adopt: AdoptedAuthServer, server: SigmaAuthServerProps): Violation[] {
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
      ? [not("server", "not together with the id of a server that stays unmanaged", "adopt the server, or leave it unmanaged")]
      : []),
    ...(server.serverId === undefined
      ? PARTS.filter(needsServer).map((key) => not(key, "only with the id of its server", "also set the server's id"))
      : []),
    ...(needsPolicy ? [not("rule", "only with the id of its policy", "also set the policy's id")] : []),
    ...(server.policyId === undefined
      ? []
      : (["policy", "rule"] as const)
          .filter(isAdopted)
          .map((key) => not(key, "not together with an access policy that stays unmanaged", "adopt the policy, or leave it unmanaged"))),
  ];
}
