import {
  DatabricksAccount,
  DatabricksCloud,
  DatabricksProvider,
  OAuthPurpose,
  SigmaDatabricksApp,
  SigmaDatabricksAppProps,
  SigmaDeployment,
} from "../../../lib";
import { constructProperties } from "./changes";

const account = DatabricksAccount.of({ cloud: DatabricksCloud.AWS, accountId: "00000000-0000-0000-0000-000000000000" });

export const DATABRICKS_APP = constructProperties<SigmaDatabricksAppProps>(
  "SigmaDatabricksApp",
  (stack, props) => {
    new DatabricksProvider(stack, "Databricks", { host: account.accountsHost, accountId: account.accountId });
    return new SigmaDatabricksApp(stack, "App", {
      account,
      deployment: SigmaDeployment.GCP,
      purposes: [OAuthPurpose.DATA_CONNECTION],
      ...props,
    });
  },
  {
    name: ["Sigma 2", { "databricks_custom_app_integration.App.name": "Sigma 2", "output.clientName.value": "Sigma 2" }],
    purposes: [[OAuthPurpose.ORGANIZATION_LOGIN], { "output.purposes.value": ["organization"] }],
    requirePkce: "refused",
    authentication: "refused",
    offlineAccess: [
      false,
      {
        "databricks_custom_app_integration.App.scopes": ["all-apis", "openid", "email", "profile"],
        "databricks_custom_app_integration.App.token_access_policy.refresh_token_ttl_in_minutes": null,
        "output.offlineAccess.value": false,
        "output.scopes.value": ["all-apis", "openid", "email", "profile"],
      },
    ],
    roleScope: "refused",
    additionalRedirectUris: [
      ["https://x.sigmacomputing.com/a"],
      {
        "databricks_custom_app_integration.App.redirect_urls": [
          "https://api.sigmacomputing.com/api/v2/oauth/1/authcode",
          "https://x.sigmacomputing.com/a",
        ],
      },
    ],
    postLogoutRedirectUris: "refused",
    allowForeignHost: [
      true,
      {
        "databricks_custom_app_integration.App.redirect_urls": [
          "https://api.sigmacomputing.com/api/v2/oauth/1/authcode",
          "https://acme.com/sigma",
        ],
      },
      { together: { additionalRedirectUris: ["https://acme.com/sigma"] } },
    ],
    accessTokenMinutes: [30, { "databricks_custom_app_integration.App.token_access_policy.access_token_ttl_in_minutes": 30 }],
    refreshTokenDays: [60, { "databricks_custom_app_integration.App.token_access_policy.refresh_token_ttl_in_minutes": 86400 }],
    credentialVersion: [
      2,
      {
        "output.clientId.value": "${databricks_custom_app_integration.App_App-2.client_id}",
        "output.clientSecret.value": "${databricks_custom_app_integration.App_App-2.client_secret}",
        "output.credentialVersion.value": 2,
        "databricks_custom_app_integration.App_App-2.confidential": true,
        "databricks_custom_app_integration.App_App-2.lifecycle.prevent_destroy": true,
        "databricks_custom_app_integration.App_App-2.name": "Sigma 2",
        "databricks_custom_app_integration.App_App-2.redirect_urls": ["https://api.sigmacomputing.com/api/v2/oauth/1/authcode"],
        "databricks_custom_app_integration.App_App-2.scopes": ["all-apis", "offline_access", "openid", "email", "profile"],
        "databricks_custom_app_integration.App_App-2.token_access_policy.access_token_ttl_in_minutes": 60,
        "databricks_custom_app_integration.App_App-2.token_access_policy.refresh_token_ttl_in_minutes": 129600,
      },
    ],
    redirectHosts: [
      ["api.new.sigmacomputing.com"],
      {
        "databricks_custom_app_integration.App.redirect_urls": ["https://api.new.sigmacomputing.com/api/v2/oauth/1/authcode"],
        "output.redirectUri.value": "https://api.new.sigmacomputing.com/api/v2/oauth/1/authcode",
      },
    ],
    embedding: [
      true,
      {
        "databricks_custom_app_integration.App.redirect_urls": [
          "https://api.sigmacomputing.com/api/v2/oauth/1/authcode",
          "https://api.sigmacomputing.com/v2/auth/oauth/databricks/callback",
        ],
      },
    ],
    preventDestroy: [false, { "databricks_custom_app_integration.App.lifecycle.prevent_destroy": null }],
  },
);
