import { SnowflakeOAuthType } from "../authorization-server";
import { nameProblem } from "../findings/display-name";
import { isPlainWord } from "../findings/plain-text";
import { isLiteral, isReference } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { hostOf, httpsUrlProblem, isHostName, originProblem } from "../findings/url";
import { SnowflakeUserAttribute, UserMapping } from "../user-mapping";
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
  readonly snowflakeType?: SnowflakeOAuthType;
  readonly scopeMappingAttribute?: string;
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
      "Fires when `baseUrl` is not an https URL of scheme, host and port only, or when `jwksUrl` is not an absolute https URL. The " +
      "issuer, the metadata URL and the URL of the signing keys are made from `baseUrl`.",
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
      "Fires when the signing keys seem to be on an internal network: the host is an IP address, has no domain, or ends in `.local`, " +
      "`.internal`, `.corp` or the like. Snowflake fetches the keys over the internet. If it cannot reach them, every login fails. " +
      "Publish the keys on a public host, and give their URL as `jwksUrl`.",
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
      "Fires when the issuer has more than 255 characters, or has spaces, quotes, backslashes or `%{`; with `CUSTOM` also when it is not " +
      "an https URL (`SNOW-ISSUER`). It must equal the Issuer Claim Value of the access token manager, which may be any text with " +
      "`PING_FEDERATE`. Leave it out to use `baseUrl`.",
    see: [SNOW_PING, "docs/#snow-issuer"],
    check: issuerProblems,
  },
  {
    id: "PINGFEDERATE-AUDIENCE",
    severity: "error",
    why:
      "Fires when the audience is empty, has more than 255 characters, or has spaces, quotes, backslashes or `%{`. Use the URL of the " +
      "Snowflake account.",
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
      "Fires when the id of a new access token manager is not 1 to 32 letters and digits, which is what the provider accepts; or when the " +
      "id of an existing one has more than 256 characters, or has spaces, quotes or backslashes. Copy the instance id of an existing " +
      "manager from the administrative console.",
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
    why:
      "Fires when the manager's name is empty, has more than 100 characters or more than one line, or has quotes, backslashes, `%{` or " +
      "spaces around it. Choose a plain name.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "PINGFEDERATE-EXISTING",
    severity: "error",
    why:
      "Fires when an existing access token manager is used and settings of a new one are given as well: id, name, user attribute, " +
      "lifetime of access tokens, or something to adopt. An existing manager is never changed, so they would have no effect. Remove them, " +
      "or let a manager be created.",
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
    why: "Fires when the mapping of an access token manager is adopted without the manager. Give the manager's id, too.",
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
    why: "Fires when the lifetime of access tokens is not a whole number of minutes, 1 or more.",
    check: ({ accessTokenMinutes: minutes }) =>
      isLiteral(minutes) && !(Number.isSafeInteger(minutes) && minutes >= 1)
        ? [{ at: "accessTokenMinutes", given: given(minutes), allowed: "a whole number of minutes, at least 1", fix: "use 60" }]
        : [],
  },
  {
    id: "PINGFEDERATE-USER-ATTRIBUTE",
    severity: "error",
    why:
      "Fires when `contextId` is missing for an adapter or a contract, or given for the default context; when a name has spaces or " +
      "quotes; and when `userMapping: email_address` does not say which attribute holds the address. PingFederate has no usual name for " +
      "that attribute.",
    check: userAttributeProblems,
  },
  {
    id: "PINGFEDERATE-CLAIM-VALUE",
    severity: "error",
    why:
      "Fires when the user mapping has a value. In PingFederate the claim is filled from an attribute of a context. Give `userAttribute` " +
      "instead.",
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
    id: "PINGFEDERATE-TYPE",
    severity: "error",
    why:
      "Fires when the type of the Snowflake integration is neither `CUSTOM` nor `PING_FEDERATE`. Snowflake's other types are for other " +
      "identity providers.",
    see: ["https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external"],
    check: ({ snowflakeType: type }) =>
      type !== undefined && ![SnowflakeOAuthType.CUSTOM, SnowflakeOAuthType.PING_FEDERATE].includes(type)
        ? [{ at: "snowflakeType", given: given(type), allowed: "CUSTOM, PING_FEDERATE", fix: "leave it out for CUSTOM" }]
        : [],
  },
  {
    id: "PINGFEDERATE-TYPE-UNCONFIRMED",
    severity: "warning",
    why:
      "Fires when the type of the Snowflake integration is `PING_FEDERATE`. Snowflake does not document which claim it reads the scopes " +
      "from with this type. Leave the type out to use `CUSTOM`, or test a login before people rely on it.",
    see: [SNOW_PING],
    check: ({ snowflakeType: type }) =>
      type === SnowflakeOAuthType.PING_FEDERATE
        ? [
            {
              at: "snowflakeType",
              given: given(type),
              allowed: "CUSTOM is recommended",
              fix: "Snowflake does not document in which claim it reads the scopes with this type: test a login before others rely on it",
            },
          ]
        : [],
  },
  {
    id: "PINGFEDERATE-SCOPE-FORM",
    severity: "error",
    why:
      "Fires when Snowflake would look for the scopes in a form that the tokens do not have. With `CUSTOM` the scopes are a list in " +
      "`scp`, or text in `scope` with a delimiter; a manager that is created here writes a list, or text with spaces. With " +
      "`PING_FEDERATE` both keys are refused. Leave them out.",
    see: ["https://docs.snowflake.com/en/user-guide/oauth-ext-custom"],
    check: scopeFormProblems,
  },
];

/** Snowflake takes an issuer that is no URL with its own type alone. */
function issuerProblems({ issuer, snowflakeType = SnowflakeOAuthType.CUSTOM }: PingFederateManagerSubject): Violation[] {
  if (!isLiteral(issuer)) return [];
  const fix = "copy the Issuer Claim Value of the access token manager, or leave it out for baseUrl";
  if (!isOneWord(issuer)) return [{ at: "issuer", given: given(issuer), allowed: ONE_WORD_FORM, fix }];
  const problem = snowflakeType === SnowflakeOAuthType.CUSTOM ? httpsUrlProblem(issuer) : undefined;
  if (problem === undefined) return [];
  return [
    {
      at: "issuer",
      given: `${given(issuer)}, which ${problem}`,
      allowed: "an https URL with CUSTOM, any word with PING_FEDERATE",
      fix: `${fix}; for one that is no URL add snowflakeType: PING_FEDERATE`,
    },
  ];
}

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
    ...(existingManagerId === undefined && userMapping?.attribute === SnowflakeUserAttribute.EMAIL_ADDRESS && attribute === undefined
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

/** Where the scopes are, and in which form: as Snowflake reads them, and as PingFederate can write them. */
function scopeFormProblems(manager: PingFederateManagerSubject): Violation[] {
  const { scopeMappingAttribute: attribute, scopeDelimiter: delimiter, existingManagerId, snowflakeType } = manager;
  const problem = (at: string, what: string, allowed: string, fix: string): Violation => ({ at, given: what, allowed, fix });
  if (snowflakeType === SnowflakeOAuthType.PING_FEDERATE) {
    return (["scopeMappingAttribute", "scopeDelimiter"] as const)
      .filter((key) => manager[key] !== undefined)
      .map((key) => problem(key, `${given(manager[key])} with PING_FEDERATE`, "only with CUSTOM", "remove it, or remove snowflakeType"));
  }
  return [
    ...(isLiteral(attribute) && !["scp", "scope"].includes(attribute)
      ? [problem("scopeMappingAttribute", given(attribute), "scp, scope", "leave it out for scp: Snowflake reads no other claim")]
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
    ...(existingManagerId === undefined && attribute === "scope" && delimiter === undefined
      ? [
          problem(
            "scopeMappingAttribute",
            `${given(attribute)} without scopeDelimiter`,
            "scope as text with a delimiter, scp as a list",
            'leave it out for scp, or add scopeDelimiter: " "',
          ),
        ]
      : []),
  ];
}
