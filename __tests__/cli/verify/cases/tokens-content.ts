import { USER } from "../../support/provider";
import { claims, NOT_IN_TOKEN, set, TokenMistake } from "./changes";

/** What is wrong with a token's scopes and user. */
export const CONTENT_MISTAKES: readonly TokenMistake[] = [
  // Scopes.
  {
    mistake: "no scopes",
    vendor: "okta",
    changes: claims((given) => delete given.scp),
    id: "VERIFY-TOKEN-SCOPE",
    why: /no scopes \(scp\)/,
    fix: /session:role-any/,
    reason: NOT_IN_TOKEN,
  },
  {
    mistake: "scopes that role-based access control took away",
    vendor: "auth0",
    changes: set({ scp: ["openid"], scope: "openid" }),
    id: "VERIFY-TOKEN-SCOPE",
    why: /no role among \["openid"\]/,
    fix: /role-based access control/,
    reason: NOT_IN_TOKEN,
  },
  {
    mistake: "scopes in the other claim",
    vendor: "okta",
    changes: claims((given) => {
      given.scope = "session:role-any";
      delete given.scp;
    }),
    id: "VERIFY-TOKEN-SCOPE",
    why: /in scope; with OKTA Snowflake reads scp/,
    fix: /integrationType/,
    reason: NOT_IN_TOKEN,
  },
  {
    mistake: "a text where Okta has a list",
    vendor: "okta",
    changes: set({ scp: "session:role-any openid" }),
    id: "VERIFY-TOKEN-SCOPE",
    why: /a text; with OKTA/,
    fix: /integrationType/,
    reason: NOT_IN_TOKEN,
  },
  {
    mistake: "a list where Entra has a text",
    vendor: "entra",
    changes: set({ scp: ["session:role-any"] }),
    id: "VERIFY-TOKEN-SCOPE",
    why: /a list; with AZURE/,
    fix: /integrationType/,
    reason: NOT_IN_TOKEN,
  },
  {
    mistake: "no delimiter where scopes stand in a text",
    vendor: "pingone",
    changes: { trust: { scope_delimiter: undefined } },
    id: "VERIFY-TOKEN-SCOPE",
    why: /separated by spaces/,
    fix: /scopeDelimiter: " "/,
    reason: NOT_IN_TOKEN,
  },
  {
    mistake: "another delimiter than the token has",
    vendor: "pingone",
    changes: { trust: { scope_delimiter: "|" } },
    id: "VERIFY-TOKEN-SCOPE",
    why: /not separated as expected|Snowflake expects/,
    fix: /./,
    reason: NOT_IN_TOKEN,
  },
  {
    mistake: "no scope attribute where scopes stand in scope",
    vendor: "pingone",
    changes: { trust: { scope_mapping_attribute: undefined } },
    id: "VERIFY-TOKEN-SCOPE",
    why: /in scope; with CUSTOM Snowflake reads scp/,
    fix: /scopeMappingAttribute: scope/,
    reason: NOT_IN_TOKEN,
  },
  {
    mistake: "a list in scope",
    vendor: "pingone",
    changes: set({ scope: ["session:role-any"] }),
    id: "VERIFY-TOKEN-SCOPE",
    why: /a list; with CUSTOM/,
    fix: /scopeMappingAttribute: scp/,
    reason: NOT_IN_TOKEN,
  },
  {
    mistake: "a role that AZURE does not understand",
    vendor: "entra",
    changes: set({ scp: "session:scope:analyst" }),
    id: "VERIFY-TOKEN-SCOPE",
    why: /session:scope:analyst/,
    fix: /session:role-any/,
    reason: "390317",
  },
  {
    mistake: "a login without Sigma's role",
    vendor: "entra",
    changes: set({ scp: "User.Read" }),
    id: "VERIFY-TOKEN-SCOPE",
    why: /User\.Read/,
    fix: /api:\/\/<client id>/,
    reason: NOT_IN_TOKEN,
  },
  // The user.
  {
    mistake: "the user's claim in the ID token alone",
    vendor: "okta",
    changes: claims((given) => delete given.snowflake_username),
    id: "VERIFY-TOKEN-USER",
    why: /no claim "snowflake_username"/,
    fix: /access token, not only to the ID token/,
    reason: "EXTERNAL_OAUTH_USER_CLAIM_MISSING",
  },
  {
    mistake: "a guest without upn",
    vendor: "entra",
    changes: claims((given) => delete given.upn),
    id: "VERIFY-TOKEN-USER",
    why: /no claim "upn"/,
    fix: /include_externally_authenticated_upn/,
    reason: "EXTERNAL_OAUTH_USER_CLAIM_MISSING",
  },
  {
    mistake: "the claim in another case",
    vendor: "pingone",
    changes: claims((given) => {
      given.Snowflake_Username = USER;
      delete given.snowflake_username;
    }),
    id: "VERIFY-TOKEN-USER",
    why: /no claim/,
    fix: /"Snowflake_Username"/,
    reason: "EXTERNAL_OAUTH_USER_CLAIM_MISSING",
  },
  {
    mistake: "an empty claim",
    vendor: "pingone",
    changes: set({ snowflake_username: " " }),
    id: "VERIFY-TOKEN-USER",
    why: /not a name/,
    fix: /userMapping\.value/,
    reason: "EXTERNAL_OAUTH_USER_CLAIM_MISSING",
  },
  {
    mistake: "a claim that is a list",
    vendor: "auth0",
    changes: set({ snowflake_username: [USER] }),
    id: "VERIFY-TOKEN-USER",
    why: /not a name/,
    fix: /userMapping\.value/,
    reason: "EXTERNAL_OAUTH_USER_CLAIM_MISSING",
  },
  {
    mistake: "an application's own token",
    vendor: "entra",
    changes: claims((given) => {
      given.idtyp = "app";
      delete given.upn;
    }),
    id: "VERIFY-TOKEN-USER",
    why: /no claim/,
    fix: /log in as a user/,
    reason: "EXTERNAL_OAUTH_USER_CLAIM_MISSING",
  },
];
