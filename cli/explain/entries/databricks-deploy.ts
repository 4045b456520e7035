import { DATABRICKS_ACCESS_ENTRIES } from "./databricks-access";
import { Entry } from "./entry";

const from = "Databricks, on deploy";

/**
 * Errors at a deploy. https://docs.databricks.com/api/account/customappintegration
 *
 * Those of federation policies are from the provider's source, versions 1.99.0 and 1.128.0.
 */
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
    name: "more than one authorization method configured",
    also: ["validate: more than one authorization method configured"],
    from,
    meaning:
      "The Databricks provider found credentials of two kinds, and chooses none. It also reads the variables of Azure and Google Cloud.",
    causes: [
      {
        cause: "ARM_CLIENT_ID, ARM_CLIENT_SECRET, ARM_TENANT_ID or ARM_USE_MSI are set for Entra ID or for the state in Azure.",
        fix: "set DATABRICKS_AUTH_TYPE: oauth-m2m for DATABRICKS_CLIENT_SECRET, github-oidc or env-oidc for a pipeline's token, azure-client-secret for the application in ARM_CLIENT_ID",
      },
      { cause: "GOOGLE_CREDENTIALS is set for the state in Google Cloud.", fix: "set DATABRICKS_AUTH_TYPE in the same way" },
      {
        cause: "A profile is used next to one of these variables.",
        fix: "set auth_type in the profile",
        keys: ["databricks.profile", "databricks.access.profile"],
      },
    ],
  },
  {
    name: "Only account admins can",
    also: ["account admin status", "does not have account admin", "is not an account admin", "must be an account admin"],
    from,
    meaning: "Custom apps belong to the account: only an account admin may create them.",
    causes: [
      {
        cause: "The deployer is only a workspace admin.",
        fix: "assign the role Account admin to the service principal in the account console, or deploy with an account that has it",
      },
    ],
  },
  {
    name: "invalid Databricks Account configuration",
    also: ["invalid Databricks Account", "host is not an account", "no account_id"],
    from,
    meaning: "The provider is configured for a workspace instead of the account.",
    causes: [
      {
        cause: "The host is a workspace's, or DATABRICKS_HOST is set to one.",
        fix: "remove accountsHost to use the cloud's usual host, and unset DATABRICKS_HOST",
        keys: ["identityProvider.accountsHost", "identityProvider.cloud"],
      },
      {
        cause: "The account id is missing or wrong.",
        fix: "copy it from the account console's menu",
        keys: ["identityProvider.accountId"],
      },
    ],
  },
  {
    name: "scope … is unknown",
    also: ["invalid scope in custom app integration", "scopes are not supported"],
    from,
    meaning: "Databricks has no such scope for custom apps. The exact message is not documented.",
    causes: [
      {
        cause: "The scopes were changed with addOverride.",
        fix: "remove the override: Sigma only requests all-apis and the OpenID Connect scopes",
      },
    ],
  },
  {
    name: "expected token_access_policy.0.access_token_ttl_in_minutes to be in the range",
    also: ["access_token_ttl_in_minutes to be in the range"],
    from,
    meaning: "An access token's lifetime in Databricks is 5 to 1440 minutes.",
    causes: [{ cause: "The lifetime is outside this range.", fix: "use 60", keys: ["tokens.accessTokenMinutes"] }],
  },
  {
    name: "expected token_access_policy.0.refresh_token_ttl_in_minutes to be in the range",
    also: ["refresh_token_ttl_in_minutes to be in the range"],
    from,
    meaning: "A refresh token's lifetime in Databricks is at most 129600 minutes, which is 90 days.",
    causes: [{ cause: "The lifetime is outside this range.", fix: "use 90 days or less", keys: ["tokens.refreshTokenDays"] }],
  },
  {
    name: "absolute_session_lifetime_in_minutes",
    also: ["absolute_session_lifetime_in_minutes … enable_single_use_refresh_tokens"],
    from,
    meaning: "The setting requires single-use refresh tokens.",
    causes: [{ cause: "It was set by hand in the app.", fix: "undo it: Sigma's jobs use a refresh token several times" }],
  },
  {
    name: "OAuth custom app integration … does not exist",
    also: ["App integration with id … does not exist", "custom app integration not found"],
    from,
    meaning: "The app in Terraform's state no longer exists in the account.",
    causes: [{ cause: "It was deleted.", fix: "deploy again: a new app has a new client id and secret, which you must paste into Sigma" }],
  },
  {
    name: "oauth-m2m: invalid_client",
    also: ["oauth-m2m auth: oidc", "oauth-m2m: oidc: databricks OAuth is not"],
    from,
    meaning: "Terraform's service principal could not log in.",
    causes: [
      {
        cause: "Its secret is wrong, has expired, or belongs to another account.",
        fix: "create an OAuth secret for it in the account console",
      },
    ],
  },
  {
    name: "failed to create account_federation_policy",
    also: [
      "failed to update account_federation_policy",
      "failed to get account_federation_policy",
      "failed to delete account_federation_policy",
    ],
    from,
    meaning: "Databricks rejected a federation policy of the account; its own message follows.",
    causes: [
      {
        cause: "The deployer is not an account admin, or the host is a workspace's.",
        fix: "assign the role Account admin to the service principal in the account console, and unset DATABRICKS_HOST",
        keys: ["databricks.accountsHost", "databricks.profile"],
      },
      {
        cause: "The account has a policy with this id.",
        fix: "adopt it, or use another id",
        keys: ["adopt.policies", "databricks.policyId"],
      },
      {
        cause: "The account has as many policies as it can have.",
        fix: "list them with databricks account federation-policy list, and delete those that are not used",
      },
    ],
  },
  {
    name: "Expected import identifier with format: policy_id",
    from,
    meaning: "A federation policy is imported by its id, without the account's.",
    causes: [
      {
        cause: "The id has a comma, or is empty.",
        fix: "write the policy's id, as databricks account federation-policy list shows it",
        keys: ["adopt.policies", "databricks.policyId"],
      },
    ],
  },
  ...DATABRICKS_ACCESS_ENTRIES,
];
