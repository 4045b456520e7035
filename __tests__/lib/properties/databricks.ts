import {
  AuthorizationServer,
  DatabricksAccount,
  DatabricksCloud,
  DatabricksPolicyManagement,
  DatabricksProvider,
  DatabricksSigmaAccess,
  DatabricksSigmaAccessProps,
  DatabricksTokenFederation,
  DatabricksTokenFederationProps,
  OAuthPurpose,
  SigmaDatabricksApp,
  SigmaDatabricksAppProps,
  SigmaDeployment,
} from "../../../lib";
import { constructProperties, LONG } from "./changes";

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

const TYPE = "databricks_account_federation_policy.Federation";
const TRUST = "output.databricks_00000000_0000_0000_0000_000000000000_token_federation.value";
const JWKS = '{"keys":[{"kty":"EC","crv":"P-256","x":"AAAA","y":"BBBB"}]}';

export const DATABRICKS_FEDERATION = constructProperties<DatabricksTokenFederationProps>(
  "DatabricksTokenFederation",
  (stack, props) => {
    new DatabricksProvider(stack, "Databricks", { host: account.accountsHost, accountId: account.accountId });
    const authorizationServer = AuthorizationServer.fromAttributes({ issuer: "https://idp.acme.com", audiences: ["acme"] });
    return new DatabricksTokenFederation(stack, "Federation", { account, authorizationServer, ...props });
  },
  {
    policyId: [
      "other",
      {
        [`${TYPE}.policy_id`]: "other",
        [`${TRUST}.policy_id`]: "other",
        "output.policyId.value": "other",
        [TRUST.replace(/value$/, "description")]: LONG,
        "output.createCommand.value": LONG,
      },
    ],
    description: ["Reports", { [`${TYPE}.description`]: "Reports", "output.createCommand.value": LONG }],
    subjectClaim: [
      "sub",
      { [`${TYPE}.oidc_policy.subject_claim`]: "sub", [`${TRUST}.subject_claim`]: "sub", "output.createCommand.value": LONG },
    ],
    additionalAudiences: [
      ["other"],
      {
        [`${TYPE}.oidc_policy.audiences`]: ["acme", "other"],
        [`${TRUST}.audiences`]: ["acme", "other"],
        "output.createCommand.value": LONG,
      },
    ],
    jwksUri: [
      "https://idp.acme.com/keys",
      {
        [`${TYPE}.oidc_policy.jwks_uri`]: "https://idp.acme.com/keys",
        [`${TRUST}.jwks_uri`]: "https://idp.acme.com/keys",
        "output.createCommand.value": LONG,
      },
    ],
    jwksJson: [JWKS, { [`${TYPE}.oidc_policy.jwks_json`]: JWKS, [`${TRUST}.jwks_json`]: JWKS, "output.createCommand.value": LONG }],
    management: [DatabricksPolicyManagement.CLI, { [TYPE]: null }],
    outputPrefix: [
      "acme",
      {
        "output.acme_token_federation.description": LONG,
        ...Object.fromEntries(
          Object.entries({
            policy_id: "sigma",
            account_id: account.accountId,
            account_url: "https://accounts.cloud.databricks.com",
            audiences: ["acme"],
            issuer: "https://idp.acme.com",
            metadata_uri: "https://idp.acme.com/.well-known/openid-configuration",
            scopes: ["session:role-any", "offline_access", "openid", "email", "profile"],
            subject_claim: "snowflake_username",
          }).map(([key, value]) => [`output.acme_token_federation.value.${key}`, value]),
        ),
        "output.databricks_00000000_0000_0000_0000_000000000000_token_federation": null,
      },
    ],
    preventDestroy: [true, { [`${TYPE}.lifecycle.prevent_destroy`]: true }],
  },
);

const GROUP = "databricks_group.Access";
const MEMBER = "databricks_group_member.Access_Member-DataAnalysts";

export const DATABRICKS_ACCESS = constructProperties<DatabricksSigmaAccessProps>(
  "DatabricksSigmaAccess",
  (stack, props) => {
    new DatabricksProvider(stack, "Databricks", { host: account.accountsHost, accountId: account.accountId });
    const workspaceHost = "dbc-00000000-0000.cloud.databricks.com";
    return new DatabricksSigmaAccess(stack, "Access", {
      account,
      workspaceId: 1234567890123456,
      workspaceHost,
      workspaceProvider: new DatabricksProvider(stack, "Workspace", { host: workspaceHost, alias: "workspace" }),
      warehouses: ["0123456789abcdef"],
      catalogs: [{ name: "analytics" }],
      ...props,
    });
  },
  {
    groupName: ["Readers", { [`${GROUP}.display_name`]: "Readers", "output.warehouseCommands.value": LONG }],
    memberGroups: [
      ["Data Analysts"],
      {
        [`${MEMBER}.group_id`]: "${databricks_group.Access.id}",
        [`${MEMBER}.member_id`]: "${data.databricks_group.Access_Member-DataAnalysts-Group.id}",
        "data.databricks_group.Access_Member-DataAnalysts-Group.display_name": "Data Analysts",
        "data.databricks_group.Access_Member-DataAnalysts-Group.recursive": false,
      },
    ],
    sqlAccess: [
      true,
      {
        "databricks_entitlements.Access_Entitlements.databricks_sql_access": true,
        "databricks_entitlements.Access_Entitlements.depends_on": ["databricks_mws_permission_assignment.Access_Workspace"],
        "databricks_entitlements.Access_Entitlements.group_id": "${databricks_group.Access.id}",
        "databricks_entitlements.Access_Entitlements.provider": "databricks.workspace",
      },
    ],
    preventDestroy: [true, { [`${GROUP}.lifecycle.prevent_destroy`]: true }],
  },
);
