import { SnowflakeOAuthType } from "../authorization-server";
import { isPlainText, isPlainWord } from "../findings/plain-text";
import { isLiteral, literals } from "../findings/reference";
import { given, Rule, show, Violation } from "../findings/rule";
import { httpsUrlProblem } from "../findings/url";
import { AdoptedObject } from "../sigma/adopted-object";
import { ROLE_ANY_SCOPE } from "../sigma/scopes";
import { AnyRoleMode } from "./any-role-mode";
import { IDENTIFIER, isAdminRole, isBlockedRole, isObjectName } from "./identifiers";
import { audienceProblem, ISSUER_FORMS, issuerProblem } from "./trusted-values";

/** Everything that a Snowflake integration consists of. */
export interface ExternalOAuthSubject {
  readonly integrationName: string;
  readonly type: SnowflakeOAuthType;
  readonly issuer: string;
  readonly jwksUris: readonly string[];
  readonly audiences: readonly string[];
  readonly userMappingClaims: readonly string[];
  /** The authorization server is not made here: no other rule has looked at its claims. */
  readonly claimsUnjudged?: boolean;
  readonly scopes: readonly string[];
  readonly anyRoleMode: AnyRoleMode;
  readonly allowedRoles: readonly string[];
  readonly blockedRoles: readonly string[];
  readonly scopeMappingAttribute?: string;
  readonly scopeDelimiter?: string;
  readonly comment?: string;
  /** It exists, and shall be managed from now on. */
  readonly adopt?: AdoptedObject;
  /** Terraform manages it. */
  readonly terraform?: boolean;
  /** It exists, and nobody said which audiences it has: they would be lost. */
  readonly audiencesUnknown?: boolean;
}

const ROLE_LISTS = ["allowedRoles", "blockedRoles"] as const;

const roles = (subject: ExternalOAuthSubject) =>
  ROLE_LISTS.flatMap((list) => literals(subject[list]).map(({ index, ...literal }) => ({ list, ...literal, at: `${list}[${index}]` })));

const rolesIn =
  (list: (typeof ROLE_LISTS)[number], is: (name: string) => boolean, allowed: string, fix: string) => (subject: ExternalOAuthSubject) =>
    roles(subject)
      .filter((role) => role.list === list && is(role.value))
      .map(({ at, value }) => ({ at, given: given(value), allowed, fix }));

/** Every rule of Snowflake's that the provider leaves to the server, and those that depend on the type. */
export const externalOAuthRules: readonly Rule<ExternalOAuthSubject>[] = [
  {
    id: "SNOW-INTEGRATION-NAME",
    severity: "error",
    check: ({ integrationName: name }) =>
      isLiteral(name) && !IDENTIFIER.test(name)
        ? [
            {
              at: "integrationName",
              given: given(name),
              allowed: 'a letter or "_", then letters, digits, "_" and "$", 255 at most',
              fix: "use SIGMA_OAUTH",
            },
          ]
        : [],
  },
  {
    id: "SNOW-INTEGRATION-CASE",
    severity: "warning",
    check: ({ integrationName: name }) =>
      isLiteral(name) && name !== name.toUpperCase()
        ? [
            {
              at: "integrationName",
              given: given(name),
              allowed: "upper case is recommended",
              fix: "the name is created as written, and every statement must then put it in double quotes",
            },
          ]
        : [],
  },
  {
    id: "SNOW-ISSUER",
    severity: "error",
    check: ({ issuer, type }) => {
      const problem = isLiteral(issuer) ? issuerProblem(issuer, type) : undefined;
      return problem
        ? [
            {
              at: "issuer",
              given: `${given(issuer)}, which ${problem}`,
              allowed: `the exact iss claim of the access tokens, for ${type}: ${ISSUER_FORMS[type]}`,
              fix: "copy it from an access token: Snowflake compares it character by character, case and slash included",
            },
          ]
        : [];
    },
  },
  {
    id: "SNOW-JWKS-COUNT",
    severity: "error",
    check: ({ jwksUris, type }) => {
      const most = type === SnowflakeOAuthType.AZURE ? 3 : 1;
      return jwksUris.length >= 1 && jwksUris.length <= most
        ? []
        : [
            {
              at: "jwksUris",
              given: `given ${jwksUris.length} URLs`,
              allowed: most === 1 ? `exactly one with ${type}` : `one to ${most} with ${type}`,
              fix: "give the URL of the issuer's own keys",
            },
          ];
    },
  },
  {
    id: "SNOW-JWKS-URL",
    severity: "error",
    check: ({ jwksUris }) =>
      literals(jwksUris).flatMap(({ value, index }) => {
        const problem = httpsUrlProblem(value);
        return problem
          ? [
              {
                at: `jwksUris[${index}]`,
                given: `${given(value)}, which ${problem}`,
                allowed: "an absolute https URL that Snowflake can reach",
                fix: "copy jwks_uri from the metadata document",
              },
            ]
          : [];
      }),
  },
  {
    id: "SNOW-AUDIENCE",
    severity: "error",
    check: ({ audiences }) => {
      const bad = literals(audiences).flatMap(({ value, index, repeated }): Violation[] => {
        const problem = audienceProblem(value) ?? (repeated ? "is there already" : undefined);
        return problem
          ? [
              {
                at: `audiences[${index}]`,
                given: `${given(value)}, which ${problem}`,
                allowed: "the exact aud claim of the access tokens, each once",
                fix: "use the very string that the authorization server has as audience; an account URL has no path and no slash at the end",
              },
            ]
          : [];
      });
      const none = { at: "audiences", given: "no audience", allowed: "one or more", fix: "give the authorization server's audience" };
      return audiences.length === 0 ? [none] : bad;
    },
  },
  {
    id: "SNOW-AUDIENCE-COUNT",
    severity: "warning",
    check: ({ audiences, type }) =>
      audiences.length > 1 && type !== SnowflakeOAuthType.CUSTOM
        ? [
            {
              at: "audiences",
              given: `given ${audiences.length} audiences`,
              allowed: "one; several are documented for CUSTOM only",
              fix: `Snowflake's examples for other types have several, too, but it could not be confirmed for ${type}: test a login`,
            },
          ]
        : [],
  },
  {
    id: "SNOW-PRESENT-AUDIENCES",
    severity: "error",
    check: ({ audiencesUnknown }) =>
      audiencesUnknown
        ? [
            {
              at: "additionalAudiences",
              given: given(undefined),
              allowed: "the audiences that the existing integration has now, [] for none beside this one",
              fix: "run DESCRIBE SECURITY INTEGRATION and list them: the list is set as a whole, and what is missing stops working",
            },
          ]
        : [],
  },
  {
    id: "SNOW-ADOPT",
    severity: "error",
    check: ({ adopt, terraform, integrationName }) => {
      if (adopt === undefined) return [];
      if (!terraform) {
        return [
          {
            at: "adopt",
            given: given(integrationName),
            allowed: "only for an integration that Terraform manages",
            fix: "let Terraform manage it, or do not adopt it",
          },
        ];
      }
      return isLiteral(adopt.id) && isLiteral(integrationName) && adopt.id !== integrationName
        ? [{ at: "adopt.id", given: given(adopt.id), allowed: show(integrationName), fix: "give the integration's name in both places" }]
        : [];
    },
  },
  {
    id: "SNOW-USER-CLAIM",
    severity: "error",
    check: ({ userMappingClaims }) => {
      const bad = literals(userMappingClaims).filter(({ value }) => !isPlainWord(value, { most: 255 }));
      const allowed = "one or more claim names without spaces, quotes and backslashes";
      const fix = "give the claim that the authorization server puts the user's name in";
      if (userMappingClaims.length === 0) return [{ at: "userMappingClaims", given: "no claim", allowed, fix }];
      return bad.map(({ value, index }) => ({ at: `userMappingClaims[${index}]`, given: given(value), allowed, fix }));
    },
  },
  {
    id: "SNOW-ANY-ROLE",
    severity: "error",
    check: ({ scopes, anyRoleMode }) =>
      anyRoleMode === AnyRoleMode.DISABLE && literals(scopes).some(({ value }) => value.endsWith(ROLE_ANY_SCOPE))
        ? [
            {
              at: "anyRoleMode",
              given: `${given(anyRoleMode)} with the scope ${ROLE_ANY_SCOPE}`,
              allowed: "ENABLE, or ENABLE_FOR_PRIVILEGE with USE_ANY_ROLE granted",
              fix: `use ENABLE: Sigma asks for ${ROLE_ANY_SCOPE}, and with DISABLE Snowflake refuses every such login`,
            },
          ]
        : [],
  },
  {
    id: "SNOW-ANY-ROLE-GRANT",
    severity: "warning",
    check: ({ anyRoleMode, integrationName }) =>
      anyRoleMode === AnyRoleMode.ENABLE_FOR_PRIVILEGE
        ? [
            {
              at: "anyRoleMode",
              given: given(anyRoleMode),
              allowed: "with USE_ANY_ROLE granted to the users' roles",
              fix: `run GRANT USE_ANY_ROLE ON INTEGRATION "${integrationName}" TO ROLE <role>, or their logins fail`,
            },
          ]
        : [],
  },
  {
    id: "SNOW-SCOPE-SETTINGS",
    severity: "error",
    check: (subject) =>
      (["scopeMappingAttribute", "scopeDelimiter"] as const)
        .filter((key) => subject[key] !== undefined && subject.type !== SnowflakeOAuthType.CUSTOM)
        .map((key) => ({
          at: key,
          given: `${given(subject[key])} with ${subject.type}`,
          allowed: "only with CUSTOM",
          fix: "remove it: for this type Snowflake knows where the scopes are",
        })),
  },
  {
    id: "SNOW-SCOPE-FORM",
    severity: "error",
    check: ({ scopeMappingAttribute: attribute, scopeDelimiter: delimiter }) => [
      ...(isLiteral(attribute) && !["scp", "scope"].includes(attribute)
        ? [{ at: "scopeMappingAttribute", given: given(attribute), allowed: "scp, scope", fix: "give the claim that holds the scopes" }]
        : []),
      ...(isLiteral(delimiter) && !isPlainText(delimiter, { most: 1 })
        ? [
            {
              at: "scopeDelimiter",
              given: given(delimiter),
              allowed: "one character, no quote or backslash",
              fix: 'most authorization servers separate scopes with a space: " "',
            },
          ]
        : []),
    ],
  },
  {
    id: "SNOW-MUTABLE-CLAIM",
    severity: "warning",
    check: ({ type, claimsUnjudged, userMappingClaims }) =>
      type === SnowflakeOAuthType.AZURE && claimsUnjudged
        ? literals(userMappingClaims)
            .filter(({ value }) => MUTABLE_CLAIMS.includes(value))
            .map(({ value, index }) => ({
              at: `userMappingClaims[${index}]`,
              given: given(value),
              allowed: "upn, compared with LOGIN_NAME, or oid",
              fix: "in Entra it can change and is not verified: whoever sets it to somebody else's address or name has that person's rights in Snowflake",
            }))
        : [],
  },
  {
    id: "SNOW-ROLES-EXCLUSIVE",
    severity: "error",
    check: ({ allowedRoles, blockedRoles }) =>
      allowedRoles.length > 0 && blockedRoles.length > 0
        ? [
            {
              at: "blockedRoles",
              given: `${given(blockedRoles)} beside allowedRoles`,
              allowed: "one of the two lists",
              fix: "remove one: with allowed roles, all others are blocked",
            },
          ]
        : [],
  },
  {
    id: "SNOW-ROLE-NAME",
    severity: "error",
    check: (subject) =>
      roles(subject)
        .filter(({ value, repeated }) => !isObjectName(value) || repeated)
        .map(({ at, value }) => ({
          at,
          given: given(value),
          allowed: "a role's name as Snowflake shows it, without quotes, backslashes, dots, bars and surrounding spaces, each once",
          fix: "write the name as SHOW ROLES prints it, usually in upper case",
        })),
  },
  {
    id: "SNOW-ROLE-CASE",
    severity: "warning",
    check: (subject) =>
      roles(subject)
        .filter(({ value }) => isObjectName(value) && value !== value.toUpperCase())
        .map(({ at, value }) => ({
          at,
          given: given(value),
          allowed: "upper case for a role that was created without quotes",
          fix: "role names are compared as written: check with SHOW ROLES",
        })),
  },
  {
    id: "SNOW-PRIVILEGED-ALLOWED",
    severity: "warning",
    check: rolesIn(
      "allowedRoles",
      isAdminRole,
      "roles without administration rights",
      "whoever takes over a Sigma session could administer Snowflake; use a role made for reports",
    ),
  },
  {
    id: "SNOW-PRIVILEGED-BLOCKED",
    severity: "warning",
    check: rolesIn(
      "blockedRoles",
      isBlockedRole,
      "roles that Snowflake does not block by itself",
      "remove it: it is blocked anyway, and in the list it can show as a difference at every plan",
    ),
  },
  {
    id: "SNOW-COMMENT",
    severity: "error",
    check: ({ comment }) =>
      isLiteral(comment) && comment !== "" && !isPlainText(comment, { most: 255 })
        ? [
            {
              at: "comment",
              given: given(comment),
              allowed: 'one line of 255 characters at most, without quotes, backslashes and "%{"',
              fix: "shorten it, or leave it out",
            },
          ]
        : [],
  },
];

/** https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization */
const MUTABLE_CLAIMS = ["email", "preferred_username", "unique_name"];
