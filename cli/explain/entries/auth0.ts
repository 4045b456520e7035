import { Entry } from "./entry";

const from = "Auth0";

/** What Auth0 says at a login, and the words of the post-login Action that this project makes. */
export const AUTH0_ENTRIES: readonly Entry[] = [
  {
    name: "No role for Sigma",
    from: "the post-login Action of this project",
    meaning: "The user has none of the roles that may log in to Sigma.",
    causes: [
      {
        cause: "None of the roles in groups is assigned to the user.",
        fix: "assign one in Auth0, or add one of the user's roles to groups, and deploy",
        keys: ["clients[].groups"],
      },
    ],
  },
  {
    name: "The email address is not verified",
    from: "the post-login Action of this project",
    meaning: "Nobody has confirmed that the user owns the email address.",
    causes: [
      {
        cause: "The user has not opened the link in Auth0's email.",
        fix: "send the email again in Auth0, or set the address to verified there if you know that it is the user's",
        keys: ["identityProvider.requireVerifiedEmail"],
      },
    ],
  },
  {
    name: "The user has no name for the data platform",
    from: "the post-login Action of this project",
    meaning: "The property that names the user in Snowflake is empty.",
    causes: [
      {
        cause: "The user's profile lacks it, such as nickname or app_metadata.",
        fix: "set it in Auth0, or map a property that every user has",
        keys: ["userMapping.value"],
      },
    ],
  },
  {
    // https://auth0.com/docs/secure/tokens/refresh-tokens
    name: "Unknown or invalid refresh token",
    also: ["refresh_token was generated for a user who doesn't exist anymore"],
    from,
    meaning: "The refresh token has expired, was revoked, or was already exchanged.",
    causes: [
      {
        cause: "It has expired: Auth0's default is 30 days, and fewer without use.",
        fix: "log in again, and set 90 days for both lifetimes",
        keys: ["tokens.refreshTokenDays", "tokens.refreshTokenIdleDays"],
      },
      { cause: "The user, the grant or the application was deleted, or the user was blocked.", fix: "log in again" },
      {
        cause: "Refresh token rotation was enabled by hand, and Sigma used a token twice.",
        fix: "deploy again, which turns rotation off",
      },
    ],
  },
  {
    name: "no connections enabled for the client",
    from,
    meaning: "The application has no connection with which users could log in.",
    causes: [
      {
        cause: "No connection is listed, and new applications of the tenant get none.",
        fix: "list the connections with your users, or enable the application on the connection's page",
        keys: ["identityProvider.connections"],
      },
    ],
  },
  {
    name: "user is blocked",
    from,
    meaning: "The user is blocked in Auth0.",
    causes: [
      { cause: "An administrator blocked the user.", fix: "unblock the user, if the person should have access" },
      { cause: "Attack protection blocked the address after wrong passwords.", fix: "remove the block on the user's page" },
    ],
  },
  {
    name: "Service not found",
    from,
    meaning: "No API of the tenant has this audience.",
    causes: [
      {
        cause: "The tenant's default audience is misspelled.",
        fix: "use exactly the API's identifier",
        keys: ["audience", "identityProvider.setTenantDefaultAudience"],
      },
    ],
  },
];
