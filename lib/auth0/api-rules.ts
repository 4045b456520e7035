import { nameProblem } from "../findings/display-name";
import { isPlainWord, QUOTES } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { Finding, given, Rule } from "../findings/rule";
import { isHostName } from "../findings/url";
import { AdoptedObject } from "../sigma/adopted-object";
import { UserMapping } from "../user-mapping";
import { DEFAULT_USER_PLACE, isEmail, USER_PLACES, userPlaceOf } from "./user-value";

/** The part of an API's properties that the rules look at. */
export interface Auth0ApiSubject {
  readonly audience: string;
  readonly issuerDomain: string;
  readonly name?: string;
  readonly userMapping?: UserMapping;
  readonly requireVerifiedEmail?: boolean;
  readonly accessTokenMinutes?: number;
  readonly setTenantDefaultAudience?: boolean;
  readonly defaultAudienceIsSet?: boolean;
  readonly adopt?: AdoptedObject;
  readonly bindTrigger?: boolean;
}

/** 30 days. https://auth0.com/docs/secure/tokens/access-tokens/update-access-token-lifetime */
const MOST_ACCESS_MINUTES = 43200;

/** Claims that Auth0 drops without a word. https://auth0.com/docs/secure/tokens/json-web-tokens/create-custom-claims */
const RESTRICTED_CLAIMS = [
  "amr",
  "act",
  "azp",
  "at_hash",
  "cnf",
  "c_hash",
  "events",
  "gty",
  "groups",
  "nonce",
  "org_id",
  "org_name",
  "permissions",
  "roles",
  "entitlements",
  "sid",
];

/** What Auth0 asks of an API. */
export const auth0ApiRules: readonly Rule<Auth0ApiSubject>[] = [
  { id: "AUTH0-API-NAME", severity: "error", check: ({ name }) => nameProblem("name", name) },
  {
    id: "AUTH0-AUDIENCE",
    severity: "error",
    check: ({ audience }) =>
      isLiteral(audience) && !isPlainWord(audience, { most: 600, without: `${QUOTES}\`` })
        ? [
            {
              at: "audience",
              given: given(audience),
              allowed: "one identifier without spaces, quotes and backslashes, 600 characters at most",
              fix: "use the Snowflake account URL",
            },
          ]
        : [],
  },
  {
    id: "AUTH0-DOMAIN",
    severity: "error",
    check: ({ issuerDomain }) =>
      isLiteral(issuerDomain) && !isHostName(issuerDomain)
        ? [
            {
              at: "issuerDomain",
              given: given(issuerDomain),
              allowed: "a domain in lower case, such as acme.us.auth0.com or login.acme.com",
              fix: "leave out scheme, slash and path",
            },
          ]
        : [],
  },
  {
    id: "AUTH0-ACCESS-LIFETIME",
    severity: "error",
    check: ({ accessTokenMinutes: minutes }) =>
      isLiteral(minutes) && !(Number.isSafeInteger(minutes) && minutes >= 1 && minutes <= MOST_ACCESS_MINUTES)
        ? [
            {
              at: "accessTokenMinutes",
              given: given(minutes),
              allowed: `1 to ${MOST_ACCESS_MINUTES} whole minutes in Auth0`,
              fix: "use 60",
            },
          ]
        : [],
  },
  {
    id: "AUTH0-CLAIM",
    severity: "error",
    check: ({ userMapping }) => {
      const claim = userMapping?.claim;
      const value = userMapping?.value;
      return [
        ...(isLiteral(claim) && RESTRICTED_CLAIMS.includes(claim)
          ? [
              {
                at: "userMapping.claim",
                given: given(claim),
                allowed: `none of ${RESTRICTED_CLAIMS.join(", ")}: Auth0 drops these`,
                fix: "use snowflake_username",
              },
            ]
          : []),
        ...(value !== undefined && userPlaceOf(value) === undefined
          ? [
              {
                at: "userMapping.value",
                given: given(value),
                allowed: USER_PLACES,
                fix: "users must not choose who they are in Snowflake: leave it out for event.user.email, or let an administrator write app_metadata",
              },
            ]
          : []),
      ];
    },
  },
  {
    id: "AUTH0-API-ID",
    severity: "error",
    check: ({ adopt }) =>
      isLiteral(adopt?.id) && !/^[0-9a-f]{24}$/.test(adopt.id)
        ? [
            {
              at: "adopt.id",
              given: given(adopt.id),
              allowed: "the API's id: 24 digits and letters from a to f",
              fix: "copy the Id, not the Identifier, from the API's settings",
            },
          ]
        : [],
  },
  {
    id: "AUTH0-DEFAULT-AUDIENCE",
    severity: "warning",
    check: ({ setTenantDefaultAudience, defaultAudienceIsSet }) => {
      const at = "setTenantDefaultAudience";
      if (setTenantDefaultAudience) {
        return [
          {
            at,
            given: given(true),
            allowed: "it was chosen on purpose",
            fix: "every application of the tenant that asks for no audience now gets tokens for this API; let one stack alone manage the tenant's settings",
          },
        ];
      }
      return defaultAudienceIsSet
        ? []
        : [
            {
              at,
              given: given(setTenantDefaultAudience),
              allowed: "a default audience in the tenant's settings that is this one",
              fix: "Sigma documents no audience parameter, and without one Auth0 issues tokens that Snowflake cannot read: set it by hand, or with setTenantDefaultAudience; then say so with defaultAudienceIsSet",
            },
          ];
    },
  },
  {
    id: "AUTH0-UNBOUND",
    severity: "warning",
    check: ({ bindTrigger }) =>
      bindTrigger === false
        ? [
            {
              at: "bindTrigger",
              given: given(false),
              allowed: "only where another configuration binds the Action to the post-login trigger",
              fix: "add the Action there by its id, or tokens have no claim and nobody's role is checked",
            },
          ]
        : [],
  },
  {
    id: "AUTH0-UNVERIFIED",
    severity: "warning",
    check: ({ requireVerifiedEmail, userMapping }) =>
      requireVerifiedEmail === false && isEmail(placeOf(userMapping))
        ? [
            {
              at: "requireVerifiedEmail",
              given: given(false),
              allowed: "true is recommended",
              fix: "whoever can sign up with somebody else's e-mail address gets that person's rights in Snowflake",
            },
          ]
        : [],
  },
  {
    id: "AUTH0-USERNAME",
    severity: "warning",
    check: ({ userMapping }) =>
      placeOf(userMapping)?.[0] === "username"
        ? [
            {
              at: "userMapping.value",
              given: given(userMapping?.value),
              allowed: "event.user.app_metadata.<name>, or the verified event.user.email",
              fix: "users choose it at sign-up, and it is unique within one connection only: disable sign-ups for every connection of the clients, and use one",
            },
          ]
        : [],
  },
];

/** Where the claim's value comes from; undefined where that is refused anyway. */
const placeOf = (mapping: UserMapping | undefined) => (mapping?.value === undefined ? DEFAULT_USER_PLACE : userPlaceOf(mapping.value));

/** Role-based access control where no client names a role. Only both together can tell. */
export function rbacWithoutRoles(at: string): Finding {
  return {
    rule: "AUTH0-RBAC",
    severity: "error",
    at,
    given: `${given(true)} without roles`,
    allowed: "only with clients that name roles and may have the scope",
    fix: "name the roles, or leave it out: without the permission Auth0 drops the scope for everybody",
  };
}
