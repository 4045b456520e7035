import { Entry } from "./entry";

const from = "Databricks, at the deploy";

/** What people meet when they deploy. https://docs.databricks.com/api/account/customappintegration */
export const DATABRICKS_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "cannot configure default credentials",
    also: ["default auth: cannot configure default credentials", "cannot authenticate request: default auth"],
    from,
    meaning: "The Databricks provider found no credentials.",
    causes: [
      {
        cause: "No credentials are in the environment.",
        fix: "set DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET of a service principal that is an account admin, or log in with the vendor's command line",
      },
    ],
  },
  {
    name: "Only account admins can",
    also: ["account admin status", "does not have account admin", "is not an account admin", "must be an account admin"],
    from,
    meaning: "Custom apps belong to the account: only an account admin may make them.",
    causes: [
      {
        cause: "Who deploys is an admin of a workspace alone.",
        fix: "in the account console give the service principal the role Account admin, or deploy as somebody who has it",
      },
    ],
  },
  {
    name: "invalid Databricks Account configuration",
    also: ["invalid Databricks Account", "host is not an account", "no account_id"],
    from,
    meaning: "The provider speaks to a workspace where it must speak to the account.",
    causes: [
      {
        cause: "The host is that of a workspace, or DATABRICKS_HOST names one.",
        fix: "leave accountsHost out for the cloud's usual host, and unset DATABRICKS_HOST",
        keys: ["identityProvider.accountsHost", "identityProvider.cloud"],
      },
      {
        cause: "The account id is missing or another one.",
        fix: "copy it from the account console's menu",
        keys: ["identityProvider.accountId"],
      },
    ],
  },
  {
    name: "scope … is unknown",
    also: ["invalid scope in custom app integration", "scopes are not supported"],
    from,
    meaning: "Databricks knows no such scope for a custom app. What it says exactly is not documented.",
    causes: [
      {
        cause: "The scopes were changed with addOverride.",
        fix: "leave them: all-apis and those of OpenID Connect are all that Sigma asks for",
      },
    ],
  },
  {
    name: "expected token_access_policy.0.access_token_ttl_in_minutes to be in the range",
    also: ["access_token_ttl_in_minutes to be in the range"],
    from,
    meaning: "An access token of Databricks lives 5 to 1440 minutes.",
    causes: [{ cause: "The lifetime lies outside.", fix: "use 60", keys: ["tokens.accessTokenMinutes"] }],
  },
  {
    name: "expected token_access_policy.0.refresh_token_ttl_in_minutes to be in the range",
    also: ["refresh_token_ttl_in_minutes to be in the range"],
    from,
    meaning: "A refresh token of Databricks lives at most 129600 minutes, which are 90 days.",
    causes: [{ cause: "The lifetime lies outside.", fix: "use 90 days or less", keys: ["tokens.refreshTokenDays"] }],
  },
  {
    name: "absolute_session_lifetime_in_minutes",
    also: ["absolute_session_lifetime_in_minutes … enable_single_use_refresh_tokens"],
    from,
    meaning: "The setting goes with refresh tokens that are used once.",
    causes: [{ cause: "Somebody set it by hand in the app.", fix: "take it back: Sigma's jobs use a refresh token several times" }],
  },
  {
    name: "OAuth custom app integration … does not exist",
    also: ["App integration with id … does not exist", "custom app integration not found"],
    from,
    meaning: "The app in Terraform's state is not in the account any more.",
    causes: [
      { cause: "Somebody deleted it.", fix: "deploy again: a new app has a new client id and secret, which must be given to Sigma" },
    ],
  },
  {
    name: "oauth-m2m: invalid_client",
    also: ["oauth-m2m auth: oidc", "oauth-m2m: oidc: databricks OAuth is not"],
    from,
    meaning: "The service principal with which Terraform works could not log in.",
    causes: [
      {
        cause: "Its secret is wrong or has ended, or belongs to another account.",
        fix: "make an OAuth secret for it in the account console",
      },
    ],
  },
];
