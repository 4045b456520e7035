import { all, must, someOf, violationIf, when, wholeNumber, within } from "../findings/checks";
import { nameProblem } from "../findings/display-name";
import { isPlainWord, QUOTES } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { finding, Finding, given, Rule, RuleText } from "../findings/rule";
import { isHostName } from "../findings/url";
import { UserMapping } from "../user-mapping";
import { isRestrictedClaim } from "./restricted-claims";
import { DEFAULT_USER_PLACE, isEmail, USER_PLACES, userPlaceOf } from "./user-value";
import { SigmaAuth0ApiProps } from "./props";

/** What an API is called if nothing is said. */
export const DEFAULT_API_NAME = "Sigma API";

/** 30 days. https://auth0.com/docs/secure/tokens/access-tokens/update-access-token-lifetime */
const MOST_ACCESS_MINUTES = 43200;

/** Role-based access control that has nothing to protect. */
const rbacScopesRule: Rule<{ readonly rbac?: boolean; readonly roleScopes?: readonly string[] }> = {
  id: "AUTH0-RBAC-SCOPES",
  severity: "error",
  why:
    "Fires when `rbac` is `true` and the API has no scope, because the data platform has no scopes for roles. There is no permission that a role could " +
    "have. Remove `rbac`: the Action rejects people without one of the roles in the clients' `groups` in any case.",
  check: ({ rbac, roleScopes }) =>
    violationIf(rbac && roleScopes?.length === 0, {
      at: "rbac",
      given: `${given(true)} without a scope for roles`,
      allowed: "false: the API has no scope that a permission could be for",
      fix: "remove it: the Action rejects people without a role in any case",
    }),
};

/** What Auth0 asks of an API. */
export const auth0ApiRules: readonly Rule<SigmaAuth0ApiProps>[] = [
  rbacScopesRule,
  {
    id: "AUTH0-API-NAME",
    severity: "error",
    why: "Fires when the API's name is empty, longer than 100 characters, or has line breaks, quotes, backslashes, `%{` or spaces around it.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "AUTH0-AUDIENCE",
    severity: "error",
    why:
      "Fires when the audience, which is the API's identifier, is empty, longer than 600 characters, or has spaces, quotes or " +
      "backslashes. It becomes part of the Action's code. Whether 600 is Auth0's limit is not confirmed. Use the Snowflake account's URL, or the Databricks account's id.",
    check: must("audience", (audience: string) => isPlainWord(audience, { most: 600, without: `${QUOTES}\`` }), {
      allowed: "one identifier without spaces, quotes or backslashes, with at most 600 characters",
      fix: "use the URL of the Snowflake account, or the Databricks account's id",
    }),
  },
  {
    id: "AUTH0-DOMAIN",
    severity: "error",
    why:
      "Fires when `domain` or `issuerDomain` is not a domain in lower case, such as `acme.us.auth0.com`. The issuer is derived from " +
      "it, and the data platform compares the issuer character by character.",
    check: must("issuerDomain", isHostName, {
      allowed: "a domain in lower case, such as acme.us.auth0.com or login.acme.com",
      fix: "remove the scheme, slash and path",
    }),
  },
  {
    id: "AUTH0-ACCESS-LIFETIME",
    severity: "error",
    why: "Fires when the lifetime of access tokens is not a whole number from 1 to 43200 minutes (30 days).",
    see: ["https://auth0.com/docs/secure/tokens/access-tokens/update-access-token-lifetime"],
    check: must("accessTokenMinutes", wholeNumber(1, MOST_ACCESS_MINUTES), {
      allowed: `a whole number of minutes from 1 to ${MOST_ACCESS_MINUTES} in Auth0`,
      fix: "use 60",
    }),
  },
  {
    id: "AUTH0-CLAIM",
    severity: "error",
    why:
      "Fires when the claim is one that Auth0 silently drops (such as `roles`, `object_id` or `uuid`, or one in the namespaces of " +
      "`auth0.com`, `webtask.io`, `webtask.run` and `urn:auth0`), or when its value is not `event.user.email`, `event.user.user_id`, " +
      "`event.user.username` or `event.user.app_metadata.<name>`, (other JavaScript notations of these are also accepted). Everything " +
      "else in the event is either chosen by the user who logs in (the request, `user_metadata`), editable by users (name, nickname, " +
      "picture) or the same for everyone (client, tenant), so users could choose who they are in the data platform. Users cannot write " +
      "`app_metadata`: for any other value, let an administrator or an Action write it there.",
    see: [
      "https://auth0.com/docs/secure/tokens/json-web-tokens/create-custom-claims",
      "https://auth0.com/docs/customize/actions/reference/post-login/post-login-event-object",
      "https://auth0.com/docs/api/myaccount/profile/patch-profile",
      "https://auth0.com/docs/manage-users/user-accounts/metadata",
    ],
    check: within(
      "userMapping",
      all<{ readonly claim?: string; readonly value?: string }>(
        must("claim", (claim: string) => !isRestrictedClaim(claim), {
          allowed: "a claim that Auth0 does not keep for itself, and none in a namespace of Auth0's",
          fix: "use a claim such as snowflake_username or databricks_username: Auth0 silently drops the others from the token",
        }),
        // A reference would become code of the Action.
        ({ value }) =>
          value === undefined || userPlaceOf(value) !== undefined
            ? []
            : [
                {
                  at: "value",
                  given: given(value),
                  allowed: USER_PLACES,
                  fix: "users must not choose who they are in the data platform: omit it to use event.user.email, or let an administrator write app_metadata",
                },
              ],
      ),
    ),
  },
  {
    id: "AUTH0-API-ID",
    severity: "error",
    why:
      "Fires when the id of an API to adopt is not 24 hexadecimal digits in lower case. The id is not the identifier: copy the Id from " +
      "the API's settings.",
    check: within(
      "adopt",
      must("id", (id: string) => /^[0-9a-f]{24}$/.test(id), {
        allowed: "the API's id: 24 hexadecimal digits",
        fix: "copy the Id, not the Identifier, from the API's settings",
      }),
    ),
  },
  {
    id: "AUTH0-ADOPT-GRANTS",
    severity: "warning",
    why:
      "Fires when an API is adopted without `clientGrants`. Its access policy stays as it is. If the policy for users is " +
      "`require_client_grant`, Auth0 rejects every login with Sigma's clients until they have a client grant. Use `clientGrants: true`, which " +
      "changes nothing with the policy `allow_all`, or check the policy and acknowledge the warning.",
    see: ["https://auth0.com/docs/get-started/apis/api-access-policies-for-applications"],
    check: ({ adopt, clientGrants }) =>
      violationIf(isLiteral(adopt?.id) && !clientGrants, {
        at: "clientGrants",
        given: given(clientGrants),
        allowed: "true with an API that is adopted",
        fix: "if the API's policy for users is require_client_grant, Auth0 rejects every login without a client grant",
      }),
  },
  {
    id: "AUTH0-DEFAULT-AUDIENCE",
    severity: "warning",
    why:
      "Fires unless `setTenantDefaultAudience` is true. Sigma documents no audience parameter, and without an audience Auth0 issues " +
      "tokens that the data platform cannot read. Make this audience the tenant's default by hand and acknowledge the warning, or use " +
      "`setTenantDefaultAudience: true`.",
    see: ["https://auth0.com/docs/get-started/tenant-settings"],
    check: ({ setTenantDefaultAudience }) =>
      setTenantDefaultAudience
        ? []
        : [
            {
              at: "setTenantDefaultAudience",
              given: given(setTenantDefaultAudience),
              allowed: "this audience as the default audience in the tenant's settings",
              fix: "without it, Auth0 issues tokens that the data platform cannot read: use setTenantDefaultAudience, or set it by hand and acknowledge this warning",
            },
          ],
  },
  {
    id: "AUTH0-TENANT-AUDIENCE",
    severity: "warning",
    why:
      "Fires when `setTenantDefaultAudience` is true. Every application of the tenant that requests no audience then gets tokens for " +
      "this API. The Action adds no claims to those tokens. Only one stack may manage the tenant's settings.",
    see: ["https://auth0.com/docs/get-started/tenant-settings"],
    check: must("setTenantDefaultAudience", (isSet: boolean) => !isSet, {
      allowed: "true only in a tenant whose other applications request their audience",
      fix: "every application that requests none now gets tokens for this API; let only one stack manage the tenant's settings",
    }),
  },
  {
    id: "AUTH0-UNBOUND",
    severity: "warning",
    why:
      "Fires when `bindTrigger` is `false`. The Action then runs only if another configuration adds it to the post-login flow. Add it " +
      "there by its id, which is the output `post_login_action_id`. Otherwise, tokens lack the user claim and no roles are checked.",
    check: must("bindTrigger", (bind: boolean) => bind, {
      allowed: "true, unless another configuration binds the Action to the post-login trigger",
      fix: "add the Action there by its id; otherwise, tokens lack the user claim and no roles are checked",
    }),
  },
  {
    id: "AUTH0-UNVERIFIED",
    severity: "warning",
    why:
      "Fires when `requireVerifiedEmail` is `false` and the claim's value is the email address, by default or explicitly. A user who " +
      "signs up with another user's address gets that user's rights in the data platform. Leave it `true`, or use a value that users cannot " +
      "choose.",
    check: when(
      ({ userMapping }) => isEmail(placeOf(userMapping)),
      must("requireVerifiedEmail", (required: boolean) => required, {
        allowed: "true",
        fix: "a user who signs up with another user's email address gets that user's rights in the data platform",
      }),
    ),
  },
  {
    id: "AUTH0-USERNAME",
    severity: "warning",
    why:
      "Fires when the claim's value is `event.user.username`. Users choose their username at sign-up, and it is unique only within one " +
      "connection: the same name in another connection is the same user in the data platform. Disable sign-ups for every connection of the " +
      "clients and use only one connection, or use `event.user.app_metadata.<name>` or the verified email address.",
    check: ({ userMapping }) =>
      placeOf(userMapping)?.[0] === "username"
        ? [
            {
              at: "userMapping.value",
              given: given(userMapping?.value),
              allowed: "event.user.app_metadata.<name>, or the verified event.user.email",
              fix: "users choose it at sign-up, and it is unique only within one connection: disable sign-ups for every connection of the clients, and use only one",
            },
          ]
        : [],
  },
];

/** Where the claim's value comes from; undefined where that is rejected anyway. */
const placeOf = (mapping: UserMapping | undefined) => (mapping?.value === undefined ? DEFAULT_USER_PLACE : userPlaceOf(mapping.value));

/** Role-based access control where no client names a role. */
export const rbacRule: RuleText = {
  id: "AUTH0-RBAC",
  severity: "error",
  why:
    "Fires when `rbac` is `true` and no client that gets the scope has roles in `groups`. Auth0 drops the scope for users without the " +
    "permission, and only the roles in the clients' `groups` get the permission, except for a client with `roleScope: false`. List " +
    "roles in `groups`, or omit `rbac`.",
};

/** Who gets tokens, once everything has been said. */
export const auth0ClientsRule: Rule<{ readonly clients: readonly unknown[] }> = {
  id: "AUTH0-NO-CLIENT",
  severity: "error",
  why: "Fires when an API has no client, so its Action would do nothing. Call `grantAccess()` with each client.",
  check: someOf(["clients"], {
    at: "",
    given: "no client",
    allowed: "one or more clients that get tokens for this API",
    fix: "call grantAccess() with each client",
  }),
};

/** The finding about role-based access control. Only API and clients together can tell. */
export function rbacWithoutRoles(at: string): Finding {
  return finding(rbacRule, {
    at,
    given: `${given(true)} without roles`,
    allowed: "only with clients that have roles and get the scope",
    fix: "add roles, or omit it: without the permission, Auth0 drops the scope for everyone",
  });
}
