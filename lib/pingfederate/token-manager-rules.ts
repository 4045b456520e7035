import { must } from "../findings/checks";
import { nameProblem } from "../findings/display-name";
import { isPlainWord } from "../findings/plain-text";
import { isLiteral, isReference } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { hostOf, httpsUrlProblem, isHostName, originProblem } from "../findings/url";
import { UserAttribute, UserMapping } from "../user-mapping";
import { AdoptedPingFederateManager } from "./adoption";
import { adoptIdRule, isServerId, otherId, SERVER_ID_FORM } from "./client-rules";
import { PingFederateContext, PingFederateUserAttribute } from "./user-attribute";
import { SNOW_PING } from "./sources";

/** The part of a token manager's properties that the rules look at. */
export interface PingFederateManagerSubject {
  readonly baseUrl: string;
  readonly audience: string;
  readonly issuer?: string;
  readonly jwksUrl?: string;
  readonly managerId?: string;
  readonly name?: string;
  readonly existingManagerId?: string;
  readonly userMapping?: UserMapping;
  readonly userAttribute?: PingFederateUserAttribute;
  readonly accessTokenMinutes?: number;
  readonly scopeClaim?: string;
  readonly scopeDelimiter?: string;
  readonly adopt?: AdoptedPingFederateManager;
}

/** The id where none is given. */
export const DEFAULT_MANAGER_ID = "sigmaJwt";

/** Settings of a manager that is created. */
const OF_NEW_MANAGER = ["managerId", "name", "userAttribute", "accessTokenMinutes"] as const;

const ofNewManager = ({ adopt, ...manager }: PingFederateManagerSubject): string[] => [
  ...OF_NEW_MANAGER.filter((key) => manager[key] !== undefined),
  ...(["manager", "mapping"] as const).filter((part) => adopt?.[part] !== undefined).map((part) => `adopt.${part}`),
];

const isOneWord = (text: string) => isPlainWord(text, { most: 255 });
const ONE_WORD_FORM = '1 to 255 characters without spaces, quotes, backslashes and "%{"';

/** What PingFederate and Snowflake ask of an access token manager. */
export const pingFederateManagerRules: readonly Rule<PingFederateManagerSubject>[] = [
  {
    id: "PINGFEDERATE-URL",
    severity: "error",
    why:
      "`baseUrl` is the https URL of the runtime: scheme, host and port, without a path or a slash at the end, because the issuer, the " +
      "metadata URI and the URL of the keys are made of it. `jwksUrl` is an absolute https URL.",
    check: ({ baseUrl, jwksUrl }) => {
      const wrong = (at: string, value: string | undefined, problemOf: (url: string) => string | undefined, fix: string): Violation[] => {
        const problem = isLiteral(value) ? problemOf(value) : undefined;
        return problem ? [{ at, given: `${given(value)}, which ${problem}`, allowed: "an absolute https URL", fix }] : [];
      };
      return [
        ...wrong("baseUrl", baseUrl, originProblem, "give the runtime's URL without a path, such as https://sso.example.com"),
        ...wrong("jwksUrl", jwksUrl, httpsUrlProblem, "leave it out for /pf/JWKS of baseUrl"),
      ];
    },
  },
  {
    id: "PINGFEDERATE-JWKS-REACHABLE",
    severity: "warning",
    why:
      "The keys are at a host that looks like one of an internal network: an IP address, a name without a domain, or one that ends in " +
      "`.local`, `.internal`, `.corp` and the like. Snowflake reads the keys over the internet, or no login succeeds (Snowflake's guide). " +
      "Publish them where it can reach them, and give that as `jwksUrl`.",
    see: [SNOW_PING],
    check: ({ baseUrl, jwksUrl }) => {
      const url = jwksUrl ?? baseUrl;
      const host = isLiteral(url) ? hostOf(url) : undefined;
      return host !== undefined && (!isHostName(host) || /(^|\.)(local|internal|intranet|corp|lan|localhost|home\.arpa)$/.test(host))
        ? [
            {
              at: jwksUrl === undefined ? "baseUrl" : "jwksUrl",
              given: given(url),
              allowed: "a host that Snowflake can reach over the internet",
              fix: "publish the keys at such a host and give it as jwksUrl: otherwise Snowflake cannot verify a single token",
            },
          ]
        : [];
    },
  },
  {
    id: "PINGFEDERATE-ISSUER",
    severity: "error",
    why:
      "The issuer has 1 to 255 characters without spaces, quotes, backslashes and `%{`. It is the manager's Issuer Claim Value. Whether it " +
      "has to be a URL is up to the data platform (SNOW-ISSUER). Leave it out for `baseUrl`.",
    see: [SNOW_PING, "docs/#snow-issuer"],
    check: must("issuer", isOneWord, {
      allowed: ONE_WORD_FORM,
      fix: "copy the Issuer Claim Value of the access token manager, or leave it out for baseUrl",
    }),
  },
  {
    id: "PINGFEDERATE-AUDIENCE",
    severity: "error",
    why: "The audience is one URI of 1 to 255 characters without spaces, quotes, backslashes and `%{`. Use the Snowflake account's URL.",
    check: ({ audience }) =>
      isLiteral(audience) && !isOneWord(audience)
        ? [
            {
              at: "audience",
              given: given(audience),
              allowed: `one URI, ${ONE_WORD_FORM}`,
              fix: "use the Snowflake account URL",
            },
          ]
        : [],
  },
  {
    id: "PINGFEDERATE-MANAGER-ID",
    severity: "error",
    why:
      "A token manager that is made has an id of letters and digits, 32 at most (the provider). One that exists already is named by its " +
      "instance id, without spaces and quotes.",
    see: ["https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_access_token_manager"],
    check: ({ managerId, existingManagerId }) => [
      ...(isLiteral(managerId) && !/^[A-Za-z0-9]{1,32}$/.test(managerId)
        ? [{ at: "managerId", given: given(managerId), allowed: "letters and digits, 32 at most", fix: "use sigmaJwt" }]
        : []),
      ...(isLiteral(existingManagerId) && !isServerId(existingManagerId)
        ? [
            {
              at: "existingManagerId",
              given: given(existingManagerId),
              allowed: SERVER_ID_FORM,
              fix: "copy the instance id from the administrative console",
            },
          ]
        : []),
    ],
  },
  {
    id: "PINGFEDERATE-MANAGER-NAME",
    severity: "error",
    why: "The manager's name has 1 to 100 characters on one line, without quotes, backslashes, `%{` and spaces around it. Choose a plain name.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "PINGFEDERATE-EXISTING",
    severity: "error",
    why:
      "A token manager that exists already is not changed: id, name, user attribute, lifetime of access tokens and adoption belong to one " +
      "that is made here. Remove the key, or let a manager be made.",
    check: (manager) =>
      manager.existingManagerId === undefined
        ? []
        : ofNewManager(manager).map((key) => ({
            at: key,
            given: "given with an access token manager that exists already",
            allowed: "only for a manager that is made here",
            fix: "remove it: the existing manager is not changed",
          })),
  },
  {
    id: "PINGFEDERATE-ADOPT",
    severity: "error",
    why: "The mapping of a token manager is adopted only together with it. Give the manager's id, too.",
    check: ({ adopt }) =>
      adopt?.mapping !== undefined && adopt.manager === undefined
        ? [
            {
              at: "adopt.mapping",
              given: `${given(adopt.mapping.id)} without the access token manager`,
              allowed: "only together with it",
              fix: "adopt the manager, too",
            },
          ]
        : [],
  },
  {
    ...adoptIdRule,
    check: ({ adopt, managerId = DEFAULT_MANAGER_ID }) => otherId("adopt.manager.id", adopt?.manager, managerId, "managerId"),
  },
  {
    id: "PINGFEDERATE-ACCESS-LIFETIME",
    severity: "error",
    why: "Access tokens live for a whole number of minutes, at least 1.",
    check: ({ accessTokenMinutes: minutes }) =>
      isLiteral(minutes) && !(Number.isSafeInteger(minutes) && minutes >= 1)
        ? [{ at: "accessTokenMinutes", given: given(minutes), allowed: "a whole number of minutes, at least 1", fix: "use 60" }]
        : [],
  },
  {
    id: "PINGFEDERATE-USER-ATTRIBUTE",
    severity: "error",
    why:
      "`contextId` goes with an adapter or a contract, and not with the default context; names have no spaces and quotes. With " +
      "`userMapping: email_address` the attribute that holds the address is named: PingFederate has no usual one.",
    check: userAttributeProblems,
  },
  {
    id: "PINGFEDERATE-CLAIM-VALUE",
    severity: "error",
    why: "The user mapping has no value in PingFederate: the claim is an attribute of a context. Give `userAttribute` instead.",
    check: ({ userMapping }) =>
      userMapping?.value === undefined
        ? []
        : [
            {
              at: "userMapping.value",
              given: given(userMapping.value),
              allowed: "no value: in PingFederate it is an attribute of a context",
              fix: "give userAttribute.attribute instead",
            },
          ],
  },
  {
    id: "PINGFEDERATE-SCOPE-FORM",
    severity: "error",
    why:
      "The scopes are a list in `scp`, or text in `scope` with a delimiter (Snowflake on custom servers); a manager that is made here " +
      "writes a list, or spaces between them. Leave both out for a list.",
    see: ["https://docs.snowflake.com/en/user-guide/oauth-ext-custom"],
    check: scopeFormProblems,
  },
];

function userAttributeProblems({ userAttribute, userMapping, existingManagerId }: PingFederateManagerSubject): Violation[] {
  const { context = PingFederateContext.DEFAULT, contextId, attribute } = userAttribute ?? {};
  const byDefault = context === PingFederateContext.DEFAULT;
  const problem = (key: string, what: string, allowed: string, fix: string): Violation => ({
    at: `userAttribute.${key}`,
    given: what,
    allowed,
    fix,
  });
  const named = (key: string, value: string | undefined): Violation[] =>
    value === undefined || isReference(value) || isOneWord(value)
      ? []
      : [problem(key, given(value), ONE_WORD_FORM, "copy it from the administrative console")];
  return [
    ...(byDefault && contextId !== undefined
      ? [
          problem(
            "contextId",
            `${given(contextId)} with the context default`,
            "only with another context",
            "remove it, or name the context",
          ),
        ]
      : []),
    ...(!byDefault && contextId === undefined
      ? [problem("contextId", `nothing given with the context ${context}`, "the id of the adapter or contract", "add it")]
      : []),
    ...named("contextId", contextId),
    ...named("attribute", attribute),
    ...(existingManagerId === undefined && userMapping?.attribute === UserAttribute.EMAIL_ADDRESS && attribute === undefined
      ? [
          problem(
            "attribute",
            "nothing given for an e-mail address",
            "the attribute that holds it",
            "give its name in the context: PingFederate has no usual one",
          ),
        ]
      : []),
  ];
}

/** Where the scopes are, and in which form: as data platforms read them, and as PingFederate can write them. */
function scopeFormProblems(manager: PingFederateManagerSubject): Violation[] {
  const { scopeClaim: claim, scopeDelimiter: delimiter, existingManagerId } = manager;
  const problem = (at: string, what: string, allowed: string, fix: string): Violation => ({ at, given: what, allowed, fix });
  return [
    ...(isLiteral(claim) && !["scp", "scope"].includes(claim)
      ? [problem("scopeClaim", given(claim), "scp, scope", "leave it out for scp: Snowflake reads no other claim")]
      : []),
    ...(existingManagerId === undefined && isLiteral(delimiter) && delimiter !== " "
      ? [
          problem(
            "scopeDelimiter",
            given(delimiter),
            'a space (" "), or nothing for a list',
            "leave it out: PingFederate writes scopes as a list, or with spaces between them",
          ),
        ]
      : []),
    ...(existingManagerId === undefined && claim === "scope" && delimiter === undefined
      ? [
          problem(
            "scopeClaim",
            `${given(claim)} without scopeDelimiter`,
            "scope as text with a delimiter, scp as a list",
            'leave it out for scp, or add scopeDelimiter: " "',
          ),
        ]
      : []),
  ];
}
