import { isPlainText, isPlainWord } from "../findings/plain-text";
import { isLiteral, literals } from "../findings/reference";
import { given, Rule, show, Violation } from "../findings/rule";
import { httpsUrlProblem } from "../findings/url";
import { AdoptedObject } from "../sigma/adopted-object";
import { ROLE_ANY_SCOPE } from "../sigma/scopes";
import { AnyRoleMode } from "./any-role-mode";
import { IDENTIFIER, isAdminRole, isBlockedRole, isObjectName } from "./identifiers";
import { SnowflakeOAuthType } from "./snowflake-oauth-type";
import { audienceProblem, ISSUER_FORMS, issuerProblem } from "./trusted-values";
import { TypeSubject, typeRules } from "./type-rules";
import { SNOW_CREATE, SNOW_IDENTIFIERS } from "./sources";
import { SIGMA_GUIDE } from "../sigma/sources";

/** Everything that a Snowflake integration consists of. */
export interface ExternalOAuthSubject extends TypeSubject {
  readonly integrationName: string;
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

/** The scope, also where Terraform alone knows the name of the API in front of it. */
const isAnyRole = (scope: string) => scope === ROLE_ANY_SCOPE || scope.endsWith(`/${ROLE_ANY_SCOPE}`);

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
  ...typeRules,
  {
    id: "SNOW-INTEGRATION-NAME",
    severity: "error",
    why: "The integration's name is a letter or `_`, then letters, digits, `_` and `$`, 255 at most (identifiers). Use `SIGMA_OAUTH`.",
    see: [SNOW_IDENTIFIERS],
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
    why:
      "The integration's name has small letters. It is created as written, and every statement must then put it in double quotes. Use " +
      "upper case.",
    see: [SNOW_IDENTIFIERS],
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
    why:
      "The issuer is the exact `iss` claim of the access tokens. Snowflake compares it character by character, case and slash " +
      "included. Its form depends on the type of the integration:\n\n" +
      "- `OKTA`: `https://<org>.okta.com/oauth2/<id>`, no slash at the end (guide);\n" +
      "- `AZURE`: `https://sts.windows.net/<tenant id>/` with a slash (v1 tokens), or `https://login.microsoftonline.com/<tenant " +
      "id>/v2.0` (guide);\n" +
      "- `PING_FEDERATE`: the Issuer Claim Value of the access token manager, which need not be a URL (guide);\n" +
      "- `CUSTOM`: an https URL without quotes and query.\n\n" +
      "Copy it from an access token.",
    see: [
      "https://docs.snowflake.com/en/user-guide/oauth-azure",
      "https://docs.snowflake.com/en/user-guide/oauth-okta",
      "https://docs.snowflake.com/en/user-guide/oauth-pingfed",
    ],
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
    why:
      "There is exactly one URL of keys, with `AZURE` up to three (CREATE SECURITY INTEGRATION). The provider lets three pass for every " +
      "type, and Snowflake refuses them. Give the URL of the issuer's own keys.",
    see: [SNOW_CREATE],
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
    why:
      "The URL of the keys is an absolute https URL: Snowflake fetches the keys from it (CREATE SECURITY INTEGRATION). Copy `jwks_uri` " +
      "from the authorization server's metadata document.",
    see: [SNOW_CREATE],
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
    why:
      "There is an audience, each stands once, and each is the exact `aud` claim of the access tokens (CREATE SECURITY INTEGRATION): 1 to " +
      "1024 characters without spaces, quotes and backslashes. The URL of a Snowflake account has no path and no slash at the end. Use the " +
      "very text that the authorization server has as audience.",
    see: [SNOW_CREATE],
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
    why:
      "There are several audiences, and the type is not `CUSTOM`. Snowflake documents several for `CUSTOM` only; its own examples have " +
      "several with other types, too. Use one, or test a login.",
    see: [SNOW_CREATE],
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
    why:
      "For an integration that exists already, `additionalAudiences` is given, if only as `[]`. The list is set as a whole (ALTER SECURITY " +
      "INTEGRATION): an audience that is missing from it stops working for whoever uses it. Run `DESCRIBE SECURITY INTEGRATION`, and list " +
      "those that it shows.",
    see: ["https://docs.snowflake.com/en/sql-reference/sql/alter-security-integration-oauth-external"],
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
    why:
      "An integration is adopted by Terraform, which must manage it then. With `manage: sql` or `manage: alter` there is nothing to " +
      "import. Let Terraform manage it, or do not adopt it. Its id is its name: in a construct `adopt.id` is `integrationName`.",
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
    why:
      "There is a claim that names the user, or several, without spaces, quotes and backslashes, 255 characters at most (CREATE SECURITY " +
      "INTEGRATION). Give the claim that the authorization server puts the user's name in.",
    see: [SNOW_CREATE],
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
    why:
      "`anyRoleMode` is not `DISABLE` while Sigma asks for the scope `session:role-any`, which Sigma requires: Snowflake refuses every " +
      "such login (External OAuth). Use `ENABLE`, as Sigma's guide does.",
    see: [SIGMA_GUIDE, "https://docs.snowflake.com/en/user-guide/oauth-ext-overview"],
    check: ({ scopes, anyRoleMode }) =>
      anyRoleMode === AnyRoleMode.DISABLE && scopes.some(isAnyRole)
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
    why:
      "With `ENABLE_FOR_PRIVILEGE` only roles that were granted `USE_ANY_ROLE` on the integration can log in (CREATE SECURITY " +
      "INTEGRATION). Run the `GRANT` that the message shows.",
    see: [SNOW_CREATE],
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
    why:
      "`scopeMappingAttribute` and `scopeDelimiter` are given with `CUSTOM` only (CREATE SECURITY INTEGRATION). For the other types " +
      "Snowflake knows where the scopes are. Remove them.",
    see: [SNOW_CREATE],
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
    why:
      "The scope attribute is `scp` or `scope`, and the delimiter one character that is no quote or backslash (Snowflake's guide for " +
      "custom servers). Give the claim that holds the scopes, and the sign between them, mostly a space.",
    see: ["https://docs.snowflake.com/en/user-guide/oauth-ext-custom"],
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
    why:
      "With Entra ID as an authorization server that is not made here, the claim that names the user is not `email`, `preferred_username` " +
      "or `unique_name`. Microsoft: never authorize by mutable claims; `ENTRA-MUTABLE-CLAIM` says why. Map `upn` to the `LOGIN_NAME`.",
    see: ["https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization"],
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
    why: "Roles are allowed, or roles are blocked, not both (provider). Remove one list: where roles are allowed, all others are blocked.",
    see: ["https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration"],
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
    why:
      "A role has 1 to 255 characters, without quotes, backslashes, dots, bars and surrounding spaces, and is in its list once. The " +
      'provider removes quotes and sends the name as a quoted identifier: `"ACCOUNTADMIN "` with a space would be another role, which ' +
      "nobody has. Write it as `SHOW ROLES` prints it.",
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
    why:
      "A role has small letters. Roles are compared as written, and a role that was created without quotes is in upper case (identifiers). " +
      "Check with `SHOW ROLES`.",
    see: [SNOW_IDENTIFIERS],
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
    why:
      "A role that administers the account is allowed, in any case of its letters. `ACCOUNTADMIN`, `ORGADMIN`, `GLOBALORGADMIN` and " +
      "`SECURITYADMIN` are blocked by Snowflake unless they are allowed; `SYSADMIN` and `USERADMIN`, which own objects, users and roles, " +
      "are not. Whoever takes over a Sigma session could administer Snowflake. Use a role made for reports.",
    see: [SNOW_CREATE, "https://docs.snowflake.com/en/user-guide/security-access-control-overview"],
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
    why:
      "`ACCOUNTADMIN`, `ORGADMIN`, `GLOBALORGADMIN` or `SECURITYADMIN` is blocked. Snowflake blocks it by itself, and in the list it can " +
      "show as a difference at every plan. Remove it.",
    see: [SNOW_CREATE],
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
    why:
      "The comment has one line of 255 characters at most, without quotes, backslashes and `%{`, which end a string in SQL or begin an " +
      "expression in Terraform. That 255 characters are the limit could not be confirmed. Shorten it, or leave it out.",
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
