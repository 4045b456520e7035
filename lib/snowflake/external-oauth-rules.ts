import { all, each, must, once, someOf, sound, eachSound, violationIf, mustNot, when } from "../findings/checks";
import { isPlainText, isPlainWord } from "../findings/plain-text";
import { isListReference, isLiteral, isReference } from "../findings/reference";
import { given, Rule, show } from "../findings/rule";
import { AdoptedObject } from "../sigma/adopted-object";
import { MUTABLE_ENTRA_CLAIMS } from "../sigma/entra-claims";
import { listLengthRule } from "../shapes/type-rules";
import { isAccessScope, isRoleScope, ROLE_ANY_SCOPE, roleOf } from "../sigma/scopes";
import { AnyRoleMode } from "./any-role-mode";
import { isAnyRole } from "./any-role-scope";
import { isAdminRole, isBlockedRole, isIdentifier, isObjectName, isUpperCase } from "./identifiers";
import { KeySubject, keyRules } from "./key-rules";
import { managementRules, ManagementSubject } from "./management-rules";
import { NetworkPolicySubject, networkPolicyRules } from "./network-policy-rules";
import { ScopeSubject, scopeRules } from "./scope-rules";
import { SnowflakeOAuthType } from "./snowflake-oauth-type";
import { audienceProblem, ISSUER_FORMS, issuerProblem } from "./trusted-values";
import { typeRules } from "./type-rules";
import { SNOW_ALTER, SNOW_CREATE, SNOW_IDENTIFIERS, SNOW_NETWORK } from "./sources";
import { SIGMA_GUIDE } from "../sigma/sources";

/** Everything that a Snowflake integration consists of. */
export interface ExternalOAuthSubject extends KeySubject, ScopeSubject, NetworkPolicySubject, ManagementSubject {
  readonly integrationName: string;
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly userMappingClaims: readonly string[];
  /** The authorization server is not created here: no other rule has checked its claims. */
  readonly claimsUnjudged?: boolean;
  readonly scopes: readonly string[];
  readonly anyRoleMode: AnyRoleMode;
  readonly allowedRoles: readonly string[];
  readonly blockedRoles: readonly string[];
  readonly comment?: string;
  /** It exists, and will be managed from now on. */
  readonly adopt?: AdoptedObject;
  /** Terraform manages it. */
  readonly terraform?: boolean;
  /** It exists, and nobody said which audiences it has: they would be lost. */
  readonly audiencesUnknown?: boolean;
}

const ROLE_LISTS = ["allowedRoles", "blockedRoles"] as const;

const USER_CLAIM = {
  allowed: "one or more claim names without spaces, quotes and backslashes",
  fix: "use the claim in which the authorization server puts the user's name",
};

/** Every rule of Snowflake's that the provider leaves to the server, and those that depend on the type. */
export const externalOAuthRules: readonly Rule<ExternalOAuthSubject>[] = [
  {
    ...listLengthRule,
    check: ({ audiences }) =>
      violationIf(audiences.length > 1 && audiences.some(isListReference), {
        at: "additionalAudiences",
        given: "given in addition to audiences that are a reference to a list",
        allowed: "a list of a known length",
        fix: "list the authorization server's audiences, or put all of them into its list",
      }),
  },
  ...typeRules,
  {
    id: "SNOW-INTEGRATION-NAME",
    severity: "error",
    why:
      "Fires when the integration's name is not a letter or `_` followed by letters, digits, `_` and `$`, with at most 255 characters. " +
      "Use `SIGMA_OAUTH`.",
    see: [SNOW_IDENTIFIERS],
    check: must("integrationName", isIdentifier, {
      allowed: 'a letter or "_", then letters, digits, "_" and "$", at most 255 characters',
      fix: "use SIGMA_OAUTH",
    }),
  },
  {
    id: "SNOW-INTEGRATION-CASE",
    severity: "warning",
    why:
      "Fires when the integration's name has lower-case letters. It is created exactly as written, and every statement must then put " +
      "it in double quotes. Use upper case.",
    see: [SNOW_IDENTIFIERS],
    check: must("integrationName", isUpperCase, {
      allowed: "upper case",
      fix: "it is created exactly as written, and every statement must then put it in double quotes",
    }),
  },
  {
    id: "SNOW-ISSUER",
    severity: "error",
    why:
      "Fires when the issuer does not have the form that the type of the integration requires. The issuer must equal the `iss` claim " +
      "of the access tokens: Snowflake compares it character by character, including case and slashes. The forms are:\n\n- `OKTA`: " +
      "`https://<org>.okta.com/oauth2/<id>`, no slash at the end;\n- `AZURE`: `https://sts.windows.net/<tenant id>/` with a slash (v1 " +
      "tokens), or `https://login.microsoftonline.com/<tenant id>/v2.0`;\n- `PING_FEDERATE`: the Issuer Claim Value of the access token " +
      "manager, which need not be a URL;\n- `CUSTOM`: an https URL without quotes and query.\n\nCopy it from an access token.",
    see: [
      "https://docs.snowflake.com/en/user-guide/oauth-azure",
      "https://docs.snowflake.com/en/user-guide/oauth-okta",
      "https://docs.snowflake.com/en/user-guide/oauth-pingfed",
    ],
    check: (subject) =>
      sound("issuer", (issuer: string) => issuerProblem(issuer, subject.type), {
        allowed: `the exact iss claim of the access tokens, for ${subject.type}: ${ISSUER_FORMS[subject.type]}`,
        fix: "copy it from an access token: Snowflake compares it character by character, including case and slashes",
      })(subject),
  },
  ...keyRules,
  {
    id: "SNOW-AUDIENCE",
    severity: "error",
    why:
      "Fires when there is no audience; when one is listed twice, has more than 1024 characters, or has spaces, quotes or backslashes; " +
      "or when the URL of a Snowflake account has a path or a slash at the end. An audience must equal the `aud` claim of the access " +
      "tokens, or Snowflake rejects them. Use exactly the authorization server's audience.",
    see: [SNOW_CREATE],
    check: all(
      someOf(["audiences"], { given: "no audience", allowed: "one or more", fix: "set the authorization server's audience" }),
      eachSound("audiences", audienceProblem, {
        allowed: "the exact aud claim of the access tokens",
        fix: "use exactly the authorization server's audience; an account URL has no path and no trailing slash",
      }),
      once("audiences", "each audience once"),
    ),
  },
  {
    id: "SNOW-AUDIENCE-COUNT",
    severity: "warning",
    why:
      "Fires when there are several audiences and the type is not `CUSTOM`. Snowflake documents several audiences for `CUSTOM` only, " +
      "although its own examples also have several with other types. Use one, or test a login.",
    see: [SNOW_CREATE],
    check: ({ audiences, type }) =>
      violationIf(audiences.length > 1 && type !== SnowflakeOAuthType.CUSTOM, {
        at: "audiences",
        given: `given ${audiences.length} audiences`,
        allowed: "one; several are documented for CUSTOM only",
        fix: `test a login: Snowflake's examples for other types also have several, but that is not confirmed for ${type}`,
      }),
  },
  {
    id: "SNOW-PRESENT-AUDIENCES",
    severity: "error",
    why:
      "Fires when `additionalAudiences` is omitted for an existing integration. Snowflake replaces the whole list, so tokens for an " +
      "audience that is missing from it stop working. Run `DESCRIBE SECURITY INTEGRATION` and list the audiences that it shows, or " +
      "write `[]` if there are no others.",
    see: [SNOW_ALTER],
    check: mustNot(({ audiencesUnknown }) => audiencesUnknown, {
      at: "additionalAudiences",
      given: given(undefined),
      allowed: "the audiences that the existing integration has now, or [] if it has no others",
      fix: "run DESCRIBE SECURITY INTEGRATION and list them: the list is replaced as a whole, and tokens for a missing audience stop working",
    }),
  },
  {
    id: "SNOW-ADOPT",
    severity: "error",
    why:
      "Fires when `adopt` lists an integration that Terraform does not manage: with `management: sql` or `management: alter` there is nothing " +
      "to import. Let Terraform manage it, or do not adopt it. In a construct it also fires when `adopt.id` is not the integration's " +
      "name, by which Terraform imports it.",
    check: ({ adopt, terraform, integrationName }) =>
      adopt === undefined
        ? []
        : [
            ...violationIf(!terraform, {
              at: "adopt",
              given: given(integrationName),
              allowed: "only for an integration that Terraform manages",
              fix: "let Terraform manage it, or do not adopt it",
            }),
            ...violationIf(terraform && isLiteral(adopt.id) && isLiteral(integrationName) && adopt.id !== integrationName, {
              at: "adopt.id",
              given: given(adopt.id),
              allowed: show(integrationName),
              fix: "use the integration's name in both places",
            }),
          ],
  },
  {
    id: "SNOW-USER-CLAIM",
    severity: "error",
    why:
      "Fires when no claim names the user, or when the name of such a claim has more than 255 characters, or has spaces, quotes or " +
      "backslashes. Use the claim in which the authorization server puts the user's name.",
    see: [SNOW_CREATE],
    check: all(
      someOf(["userMappingClaims"], { given: "no claim", ...USER_CLAIM }),
      each("userMappingClaims", (claim) => isPlainWord(claim, { most: 255 }), USER_CLAIM),
    ),
  },
  {
    id: "SNOW-ANY-ROLE",
    severity: "error",
    why:
      "Fires when `anyRoleMode` is `DISABLE` and Sigma requests the scope `session:role-any`. Snowflake rejects every such login. Use " +
      "`ENABLE`, as Sigma's guide does. `DISABLE` is right if Sigma requests one role instead, such as `session:role:ANALYST`.",
    see: [SIGMA_GUIDE, SNOW_NETWORK],
    check: ({ scopes, anyRoleMode }) =>
      violationIf(anyRoleMode === AnyRoleMode.DISABLE && scopes.some(isAnyRole), {
        at: "anyRoleMode",
        given: `${given(anyRoleMode)} with the scope ${ROLE_ANY_SCOPE}`,
        allowed: "ENABLE, or ENABLE_FOR_PRIVILEGE with USE_ANY_ROLE granted",
        fix: `use ENABLE, or request the scope of one role (roleScopes): with DISABLE, Snowflake rejects every login with ${ROLE_ANY_SCOPE}`,
      }),
  },
  {
    id: "SNOW-NO-ROLE",
    severity: "error",
    why:
      "Fires when Sigma requests no scope for a role, as for a server that is only for Databricks. Snowflake rejects a token without a role. Request " +
      "`session:role-any`, or the scope of one role.",
    see: [SNOW_NETWORK],
    check: ({ scopes }) =>
      violationIf(scopes.length > 0 && !scopes.some((scope) => isRoleScope(scope) || (isReference(scope) && !isAccessScope(scope))), {
        at: "scopes",
        given: given(scopes),
        allowed: `${ROLE_ANY_SCOPE}, or the scope of one role`,
        fix: "request one (roleScopes): Snowflake rejects a token without a role",
      }),
  },
  {
    id: "SNOW-ROLE-SCOPE",
    severity: "error",
    why:
      "Fires when Sigma requests the scope of one role, such as `session:role:ANALYST`, and the integration does not accept that role: it " +
      "is missing from `allowedRoles`, is in `blockedRoles`, or is one that Snowflake blocks. Snowflake rejects every such login.",
    see: [SNOW_NETWORK, SNOW_CREATE],
    check: ({ scopes, allowedRoles, blockedRoles }) => {
      const roles = scopes.flatMap((scope) => (isReference(scope) ? [] : (roleOf(scope)?.toUpperCase() ?? [])));
      const named = (list: readonly string[]) => list.map((role) => role.toUpperCase());
      const isOpen = isReference(allowedRoles) || isReference(blockedRoles);
      const accepted = (role: string) =>
        allowedRoles.length > 0 ? named(allowedRoles).includes(role) : !named(blockedRoles).includes(role) && !isBlockedRole(role);
      return roles
        .filter((role) => !isOpen && !accepted(role))
        .map((role) => ({
          at: "scopes",
          given: `the scope of the role ${show(role)}, which the integration does not accept`,
          allowed: "the scope of a role that is in allowedRoles (if there are any) and is not blocked",
          fix: "change the scope or the list: Snowflake would reject every login",
        }));
    },
  },
  {
    id: "SNOW-ANY-ROLE-GRANT",
    severity: "warning",
    why:
      "Fires with `ENABLE_FOR_PRIVILEGE` unless the stack itself grants `USE_ANY_ROLE`. Only roles with this privilege on the " +
      "integration can log in. Run the `GRANT` that the message shows.",
    see: [SNOW_CREATE],
    check: ({ anyRoleMode, integrationName }) =>
      violationIf(anyRoleMode === AnyRoleMode.ENABLE_FOR_PRIVILEGE, {
        at: "anyRoleMode",
        given: given(anyRoleMode),
        allowed: "USE_ANY_ROLE granted to the users' roles",
        fix: `run GRANT USE_ANY_ROLE ON INTEGRATION "${integrationName}" TO ROLE <role>, or their logins fail`,
      }),
  },
  ...scopeRules,
  {
    id: "SNOW-MUTABLE-CLAIM",
    severity: "warning",
    why:
      "Fires when Snowflake trusts an Entra ID tenant that is not managed here, and `email`, `preferred_username` or `unique_name` names " +
      "the user. These claims can change, and Entra does not verify them: anyone who sets one to another person's address gets that person's " +
      "rights in Snowflake. `ENTRA-MUTABLE-CLAIM` is the same rule for a tenant that is managed here. Map `upn` to `LOGIN_NAME`.",
    see: ["https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization"],
    check: when(
      ({ type, claimsUnjudged }) => type === SnowflakeOAuthType.AZURE && claimsUnjudged,
      each("userMappingClaims", (claim) => !MUTABLE_ENTRA_CLAIMS.includes(claim), {
        allowed: "upn, compared with LOGIN_NAME, or oid",
        fix: "Entra ID does not verify it: anyone who sets it to another person's address or name gets that person's rights in Snowflake",
      }),
    ),
  },
  {
    id: "SNOW-ROLES-EXCLUSIVE",
    severity: "error",
    why:
      "Fires when an integration has both allowed and blocked roles. The provider accepts one list only. Remove one: if there are " +
      "allowed roles, all others are blocked.",
    see: ["https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration"],
    check: ({ allowedRoles, blockedRoles }) =>
      violationIf(allowedRoles.length > 0 && blockedRoles.length > 0, {
        at: "blockedRoles",
        given: `${given(blockedRoles)} together with allowedRoles`,
        allowed: "one of the two lists",
        fix: "remove one: if there are allowed roles, all others are blocked",
      }),
  },
  {
    id: "SNOW-ROLE-NAME",
    severity: "error",
    why:
      "Fires when a role's name is empty, has more than 255 characters, has quotes, backslashes, dots, vertical bars or spaces around " +
      'it, or is listed twice. The provider removes quotes and sends the name as a quoted identifier: `"ACCOUNTADMIN "` with a space would be ' +
      "another role, which nobody has. Write the name as `SHOW ROLES` prints it.",
    check: all(
      each(ROLE_LISTS, isObjectName, {
        allowed: "a role's name as Snowflake shows it, without quotes, backslashes, dots, vertical bars or surrounding spaces",
        fix: "write the name as SHOW ROLES prints it, usually in upper case",
      }),
      once(ROLE_LISTS, "each role once"),
    ),
  },
  {
    id: "SNOW-ROLE-CASE",
    severity: "warning",
    why:
      "Fires when a role's name has lower-case letters. Names are compared exactly as written, and a role that was created without " +
      "quotes is in upper case. Check with `SHOW ROLES`.",
    see: [SNOW_IDENTIFIERS],
    check: each(ROLE_LISTS, (role) => !isObjectName(role) || isUpperCase(role), {
      allowed: "upper case for a role that was created without quotes",
      fix: "role names are compared exactly as written: check with SHOW ROLES",
    }),
  },
  {
    id: "SNOW-PRIVILEGED-ALLOWED",
    severity: "warning",
    why:
      "Fires when a role that administers the account is in `allowedRoles`, in any case. Anyone who hijacks a Sigma session could " +
      "then administer Snowflake. Snowflake blocks `ACCOUNTADMIN`, `ORGADMIN`, `GLOBALORGADMIN` and `SECURITYADMIN` unless they are " +
      "allowed; it does not block `SYSADMIN` and `USERADMIN`, which own objects, users and roles. Use a role that only reads data.",
    see: [SNOW_CREATE, "https://docs.snowflake.com/en/user-guide/security-access-control-overview"],
    check: each("allowedRoles", (role) => !isAdminRole(role), {
      allowed: "roles without administration rights",
      fix: "use a role that only reads data: anyone who hijacks a Sigma session could administer Snowflake with this one",
    }),
  },
  {
    id: "SNOW-PRIVILEGED-BLOCKED",
    severity: "warning",
    why:
      "Fires when `ACCOUNTADMIN`, `ORGADMIN`, `GLOBALORGADMIN` or `SECURITYADMIN` is in the list of blocked roles. Snowflake blocks " +
      "them by default, and in the list they can appear as a change in every plan. Remove them.",
    see: [SNOW_CREATE],
    check: each("blockedRoles", (role) => !isBlockedRole(role), {
      allowed: "roles that Snowflake does not block by default",
      fix: "remove it: Snowflake blocks it by default, and in the list it can appear as a change in every plan",
    }),
  },
  ...networkPolicyRules,
  ...managementRules,
  {
    id: "SNOW-COMMENT",
    severity: "error",
    why:
      "Fires when the comment has more than one line or more than 255 characters, or has quotes, backslashes or `%{`, which end a string " +
      "in SQL or start an expression in Terraform. The limit of 255 characters is not confirmed. Shorten the comment, or omit it.",
    check: must("comment", (comment: string) => comment === "" || isPlainText(comment, { most: 255 }), {
      allowed: 'one line of 255 characters at most, without quotes, backslashes and "%{"',
      fix: "shorten it, or omit it",
    }),
  },
];
