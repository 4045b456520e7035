import { Entry } from "./entry";

const from = "Snowflake, about an access token";

/** Why Snowflake refuses a token: SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN and SYSTEM$GET_LOGIN_FAILURE_DETAILS name these. */
export const SNOWFLAKE_TOKEN_ENTRIES: readonly Entry[] = [
  {
    name: "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_FOUND",
    from,
    meaning: "No integration trusts the issuer of the token.",
    causes: [
      {
        cause:
          "Issuer of the token and EXTERNAL_OAUTH_ISSUER differ by case or by a slash at the end: Auth0 and version 1 of Entra end in one, Okta does not.",
        fix: "run verify --token -, which shows both, and let the issuer be derived instead of writing it",
        keys: ["identityProvider.issuer"],
      },
      {
        cause: "Entra issues tokens of another version than is trusted.",
        fix: "set the version that the API's tokens have; it decides issuer, keys and audience together",
        keys: ["identityProvider.tokenVersion"],
      },
      {
        cause: "A custom domain of Okta or Auth0: the issuer follows the domain at which people log in.",
        fix: "name the custom domain, so that both sides have it",
        keys: ["identityProvider.authorizationServer.issuerMode", "identityProvider.issuerDomain"],
      },
      {
        cause: "The token is of Okta's org authorization server.",
        fix: "give Sigma the metadata URI of the custom authorization server (the output <client>_metadata_uri)",
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_ENABLED",
    from,
    meaning: "An integration trusts the issuer, but is not in force.",
    causes: [
      { cause: "The integration was made, or left, with ENABLED = FALSE.", fix: "enable it and deploy", keys: ["snowflake.enabled"] },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_MISSING_ISSUER",
    from,
    meaning: "The token names no issuer.",
    causes: [
      {
        cause: "PingFederate's access token manager has no Issuer Claim Value, which is empty by default.",
        fix: "give it one, the same as EXTERNAL_OAUTH_ISSUER; a manager that is made here has it",
        keys: ["identityProvider.issuer", "identityProvider.accessTokenManagerId"],
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_INVALID_SIGNATURE",
    from,
    meaning: "No trusted key made the signature.",
    causes: [
      {
        cause: "The API signs with HS256, whose secret Snowflake does not know (Auth0).",
        fix: "let the API sign with RS256, as it does when it is made here",
      },
      {
        cause: "The token is for one of Microsoft's own APIs, such as Graph: nobody else can verify it.",
        fix: "ask for the scope with the API's identifier URI in front (the output <client>_scopes)",
        keys: ["identityProvider.domain"],
      },
      {
        cause: "The keys' URL is that of another server.",
        fix: "run verify: VERIFY-JWKS-URL compares them",
        keys: ["identityProvider.jwksUrl"],
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_JWS_CANT_RETRIEVE_PUBLIC_KEY",
    from,
    meaning: "Snowflake cannot read the keys, or the token's key is not among them.",
    causes: [
      {
        cause: "The keys' URL cannot be reached from the internet, or leads elsewhere.",
        fix: "open it to Snowflake, and compare it with jwks_uri of the metadata (verify does)",
        keys: ["identityProvider.jwksUrl"],
      },
      {
        cause: "With a claims mapping policy Entra signs with keys of that application alone.",
        fix: "trust the keys' URL with ?appid=<client id>, as it is made here when a claim of one's own is mapped",
        keys: ["userMapping.claim"],
      },
      {
        cause: "More than one URL: Snowflake takes up to three with AZURE, else one.",
        fix: "leave one",
        keys: ["identityProvider.jwksUrl"],
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_JWS_INVALID_FORMAT",
    also: ["token is opaque", "opaque token", "opaque access token"],
    from,
    meaning: "The token is no signed JWT.",
    causes: [
      {
        cause: "Auth0 gave an opaque or encrypted token, because the request named no audience.",
        fix: "make the audience the tenant's default",
        keys: ["identityProvider.setTenantDefaultAudience"],
      },
      {
        cause: "PingFederate's access token manager gives reference tokens.",
        fix: "use a manager for JWTs",
        keys: ["identityProvider.accessTokenManagerId"],
      },
      { cause: "The token was copied in part.", fix: "use verify --login, which copies nothing" },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_JWS_INVALID_TYPE",
    from,
    meaning: "The header of the token names a type that Snowflake does not take.",
    causes: [{ cause: "The header has another typ than JWT.", fix: "let the server write JWT; verify --token - shows what it is" }],
  },
  {
    name: "EXTERNAL_OAUTH_ACCESS_TOKEN_EXPIRED",
    from,
    meaning: "The token has ended.",
    causes: [
      {
        cause: "Sigma has no refresh token, so that it cannot get a new one.",
        fix: "allow offline access on client and server, and log in again",
        keys: ["offlineAccess", "tokens.refreshTokenDays"],
      },
      { cause: "The token was tried later than it lasts.", fix: "take a new one", keys: ["tokens.accessTokenMinutes"] },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_ACCESS_TOKEN_NOT_YET_VALID",
    from,
    meaning: "The token begins in the future.",
    causes: [
      {
        cause: "The clock of the identity provider's server goes ahead.",
        fix: "set the clock; only servers of one's own, such as PingFederate, can be wrong",
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_MISSING_AUDIENCE",
    from,
    meaning: "The token names no audience.",
    causes: [
      {
        cause: "PingFederate's access token manager has no Audience Claim Value.",
        fix: "give it the account's URL; a manager that is made here has it",
        keys: ["audience", "identityProvider.accessTokenManagerId"],
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_AUDIENCE_VALIDATION_FAILED",
    also: ["audience mismatch"],
    from,
    meaning: "None of the token's audiences is trusted.",
    causes: [
      {
        cause: "The account's URL is spelt in two ways: underscore and dash, account locator and organization, a slash at the end.",
        fix: "write one audience and let it feed both sides",
        keys: ["audience", "snowflake.additionalAudiences"],
      },
      {
        cause: "Entra: version 1 has the identifier URI as audience, version 2 the client id.",
        fix: "set the version that the API's tokens have",
        keys: ["identityProvider.tokenVersion"],
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_USER_CLAIM_MISSING",
    from,
    meaning: "The token has no claim that names the user.",
    causes: [
      {
        cause: "The claim is in the ID token alone, or has another name than Snowflake looks for.",
        fix: "name claim and attribute together, and let the claim be made here",
        keys: ["userMapping.claim", "userMapping.value"],
      },
      {
        cause: "Auth0: the post-login Action is not deployed or not bound to the flow.",
        fix: "deploy the stack again, and look for the Action in the post-login flow",
        keys: ["identityProvider.apiName"],
      },
      {
        cause:
          "Auth0: another configuration manages the whole post-login flow (auth0_trigger_actions) and removes the Action each time it is applied.",
        fix: "list the Action there by its id, the output post_login_action_id, and let it be bound there alone",
        keys: ["identityProvider.bindTrigger"],
      },
      {
        cause: "Entra: upn is absent for guests by default, and in version 2 unless it is asked for.",
        fix: "use the claims that are made here",
        keys: ["userMapping"],
      },
    ],
  },
];
