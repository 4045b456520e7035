import { Entry } from "./entry";

const from = "Snowflake, about an access token";

/** Why Snowflake rejects a token: SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN and SYSTEM$GET_LOGIN_FAILURE_DETAILS name these. */
export const SNOWFLAKE_TOKEN_ENTRIES: readonly Entry[] = [
  {
    name: "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_FOUND",
    from,
    meaning: "No integration trusts the token's issuer.",
    causes: [
      {
        cause:
          "The token's issuer and EXTERNAL_OAUTH_ISSUER differ in case or in a trailing slash: issuers of Auth0 and of Entra's version 1 end in a slash, Okta's do not.",
        fix: "run verify --token -, which shows both, and remove identityProvider.issuer so that it is derived",
        keys: ["identityProvider.issuer"],
      },
      {
        cause: "Entra issues tokens of a different version than the trusted one.",
        fix: "set the version of the API's tokens, which decides issuer, keys and audience together",
        keys: ["identityProvider.tokenVersion"],
      },
      {
        cause: "Okta or Auth0 has a custom domain: the issuer follows the domain at which people log in.",
        fix: "set the custom domain, so that both sides have it",
        keys: ["identityProvider.authorizationServer.issuerMode", "identityProvider.issuerDomain"],
      },
      {
        cause: "The token comes from Okta's org authorization server.",
        fix: "paste into Sigma the metadata URI of the custom authorization server (the output <client>_metadata_uri)",
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_ENABLED",
    from,
    meaning: "An integration trusts the issuer, but is disabled.",
    causes: [
      { cause: "The integration was created or kept with ENABLED = FALSE.", fix: "enable it and deploy", keys: ["snowflake.enabled"] },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_MISSING_ISSUER",
    from,
    meaning: "The token has no issuer.",
    causes: [
      {
        cause: "PingFederate's access token manager has no Issuer Claim Value, which is empty by default.",
        fix: "set it to EXTERNAL_OAUTH_ISSUER; a manager that this project creates has it",
        keys: ["identityProvider.issuer", "identityProvider.existingManagerId"],
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_INVALID_SIGNATURE",
    also: ["token signature invalid", "token signature is invalid"],
    from,
    meaning: "The signature does not verify against any trusted key.",
    causes: [
      {
        cause: "The API signs with HS256, whose secret Snowflake does not know (Auth0).",
        fix: "configure the API to sign with RS256, as an API that this project creates does",
      },
      {
        cause: "The token is for one of Microsoft's own APIs, such as Graph: nobody else can verify it.",
        fix: "request the scope with the API's identifier URI as prefix (the output <client>_scopes)",
        keys: ["identityProvider.domain"],
      },
      {
        cause: "The keys' URL belongs to another server.",
        fix: "run verify: VERIFY-JWKS-URI compares them",
        keys: ["identityProvider.jwksUri", "identityProvider.jwksUris", "snowflake.rsaPublicKeys"],
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_JWS_CANT_RETRIEVE_PUBLIC_KEY",
    from,
    meaning: "Snowflake cannot read the keys, or the token's key is not among them.",
    causes: [
      {
        cause: "The keys' URL is wrong, or not reachable from the internet.",
        fix: "compare it with jwks_uri in the metadata (verify does); make it reachable for Snowflake, or trust the keys themselves: snowflake.rsaPublicKeys",
        keys: ["identityProvider.jwksUri", "identityProvider.jwksUris"],
      },
      {
        cause:
          "With a claims mapping policy, Entra may sign with a key of that application only: it does if the application has a custom signing key.",
        fix: "trust the keys' URL with ?appid=<client id>, as this project does for a mapped claim",
        keys: ["userMapping.claim"],
      },
      {
        cause: "There is more than one URL: Snowflake accepts up to three with AZURE, otherwise one.",
        fix: "keep one",
        keys: ["identityProvider.jwksUri", "identityProvider.jwksUris"],
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_JWS_INVALID_FORMAT",
    also: ["token is opaque", "opaque token", "opaque access token"],
    from,
    meaning: "The token is not a signed JWT.",
    causes: [
      {
        cause: "Auth0 issued an opaque or encrypted token, because the request named no audience.",
        fix: "make the audience the tenant's default",
        keys: ["identityProvider.setTenantDefaultAudience"],
      },
      {
        cause: "PingFederate's access token manager issues reference tokens.",
        fix: "use a manager for JWTs",
        keys: ["identityProvider.existingManagerId"],
      },
      { cause: "The token was copied incompletely.", fix: "use verify --login, which copies nothing" },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_JWS_INVALID_TYPE",
    from,
    meaning: "The token's header has a type that Snowflake does not accept.",
    causes: [{ cause: "The header's typ is not JWT.", fix: "configure the server to set it to JWT; verify --token - shows the type" }],
  },
  {
    name: "EXTERNAL_OAUTH_ACCESS_TOKEN_EXPIRED",
    from,
    meaning: "The token has expired.",
    causes: [
      {
        cause: "Sigma has no refresh token, so it cannot get a new access token.",
        fix: "allow offline access on client and server, and log in again",
        keys: ["offlineAccess", "tokens.refreshTokenDays"],
      },
      { cause: "The token was used after it expired.", fix: "get a new one", keys: ["tokens.accessTokenMinutes"] },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_ACCESS_TOKEN_NOT_YET_VALID",
    from,
    meaning: "The token is not valid yet.",
    causes: [
      {
        cause: "The clock of the identity provider's server is fast.",
        fix: "correct the clock; only a server that you run, such as PingFederate, can be wrong",
      },
    ],
  },
  {
    name: "EXTERNAL_OAUTH_MISSING_AUDIENCE",
    from,
    meaning: "The token has no audience.",
    causes: [
      {
        cause: "PingFederate's access token manager has no Audience Claim Value.",
        fix: "set it to the account's URL; a manager that this project creates has it",
        keys: ["audience", "identityProvider.existingManagerId"],
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
        cause: "The account's URL is spelled in two ways: underscore or dash, account locator or organization, trailing slash.",
        fix: "set one audience for both sides",
        keys: ["audience", "snowflake.additionalAudiences"],
      },
      {
        cause: "Entra: the audience is the identifier URI in version 1, and the client id in version 2.",
        fix: "set the version of the API's tokens",
        keys: ["identityProvider.tokenVersion"],
      },
      {
        // https://learn.microsoft.com/en-us/entra/identity-platform/optional-claims-reference
        cause:
          "Entra, version 1: the audience may be any of the API's identifier URIs, with or without a slash at the end, or the client id, as the request named it.",
        fix: "paste the output <client>_scopes into Sigma's form; or set tokenVersion: 2, whose audience is always the client id",
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
        cause: "The claim is only in the ID token, or its name is not the one that Snowflake expects.",
        fix: "set claim and attribute together, so that this project creates the claim",
        keys: ["userMapping.claim", "userMapping.value"],
      },
      {
        cause: "Auth0: the post-login Action is not deployed or not bound to the flow.",
        fix: "deploy the stack again, and check that the Action is in the post-login flow",
        keys: ["identityProvider.apiName"],
      },
      {
        cause:
          "Auth0: another configuration manages the whole post-login flow (auth0_trigger_actions) and removes the Action each time it is applied.",
        fix: "list the Action there by its id (the output post_login_action_id), and set bindTrigger: false",
        keys: ["identityProvider.bindTrigger"],
      },
      {
        cause: "Entra: upn is missing for guests by default, and in version 2 unless requested.",
        fix: "use a claim that this project creates",
        keys: ["userMapping"],
      },
    ],
  },
];
