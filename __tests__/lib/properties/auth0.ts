import {
  Auth0Provider,
  ClientAuthentication,
  OAuthPurpose,
  SigmaAuth0Api,
  SigmaAuth0ApiProps,
  SigmaAuth0App,
  SigmaAuth0AppProps,
  SigmaDeployment,
  UserMapping,
} from "../../../lib";
import { RandomProvider } from "../../../lib/utility/random-provider";
import { CERTIFICATE } from "./certificate";
import { constructProperties, LONG } from "./changes";

const client = (props: Partial<SigmaAuth0AppProps> = {}): SigmaAuth0AppProps => ({
  deployment: SigmaDeployment.GCP,
  purposes: [OAuthPurpose.DATA_CONNECTION],
  connectionIds: ["con_1"],
  roleNames: ["Analysts"],
  ...props,
});

export const AUTH0_API = constructProperties<SigmaAuth0ApiProps>(
  "SigmaAuth0Api",
  (stack, props) => {
    new Auth0Provider(stack, "Auth0", { domain: "acme.us.auth0.com" });
    const api = new SigmaAuth0Api(stack, "Api", { audience: "https://acme.com", issuerDomain: "acme.us.auth0.com", ...props });
    api.grantAccess(new SigmaAuth0App(stack, "App", client({ offlineAccess: props.offlineAccess })));
    return api;
  },
  {
    name: ["Sigma 2", { "auth0_action.Api_Action.name": "Sigma 2", "auth0_resource_server.Api.name": "Sigma 2" }],
    userMapping: [UserMapping.emailAddress(), { "output.userAttribute.value": "email_address" }],
    requireVerifiedEmail: [false, { "auth0_action.Api_Action.code": LONG }],
    rbac: [
      true,
      {
        "auth0_resource_server.Api.enforce_policies": true,
        "auth0_resource_server.Api.token_dialect": "access_token_authz",
        "auth0_role_permission.Api_Permission-Analysts.depends_on": ["auth0_resource_server_scope.Api_RoleAnyScope"],
        "auth0_role_permission.Api_Permission-Analysts.permission": "session:role-any",
        "auth0_role_permission.Api_Permission-Analysts.resource_server_identifier": "${auth0_resource_server.Api.identifier}",
        "auth0_role_permission.Api_Permission-Analysts.role_id": "${data.auth0_role.Api_FindRole-Analysts.id}",
        "data.auth0_role.Api_FindRole-Analysts.name": "Analysts",
        "data.auth0_role.Api_FindRole-Analysts.skip_permissions": true,
        "data.auth0_role.Api_FindRole-Analysts.skip_users": true,
      },
    ],
    accessTokenMinutes: [
      30,
      { "auth0_resource_server.Api.token_lifetime": 1800, "auth0_resource_server.Api.token_lifetime_for_web": 1800 },
    ],
    roleScopes: [
      ["session:role:analyst"],
      {
        "auth0_action.Api_Action.code": LONG,
        "auth0_resource_server_scope.Api_RoleAnyScope": null,
        "auth0_resource_server_scope.Api_RoleScope-ANALYST.description": "Use the Snowflake role analyst",
        "auth0_resource_server_scope.Api_RoleScope-ANALYST.resource_server_identifier": "${auth0_resource_server.Api.identifier}",
        "auth0_resource_server_scope.Api_RoleScope-ANALYST.scope": "session:role:analyst",
        "output.scopes.value": ["session:role:analyst", "offline_access", "openid", "email", "profile"],
      },
    ],
    offlineAccess: [
      false,
      {
        "auth0_client.App.grant_types": ["authorization_code"],
        "auth0_client.App.refresh_token.expiration_type": null,
        "auth0_client.App.refresh_token.infinite_idle_token_lifetime": null,
        "auth0_client.App.refresh_token.infinite_token_lifetime": null,
        "auth0_client.App.refresh_token.rotation_type": null,
        "auth0_client.App.refresh_token.token_lifetime": null,
        "auth0_resource_server.Api.allow_offline_access": false,
        "output.scopes.value": ["session:role-any", "openid", "email", "profile"],
      },
    ],
    setTenantDefaultAudience: [
      true,
      {
        "auth0_tenant.Api_Tenant.default_audience": "${auth0_resource_server.Api.identifier}",
        "auth0_tenant.Api_Tenant.lifecycle.ignore_changes": [
          "default_redirection_uri",
          "default_token_quota",
          "error_page",
          "skip_non_verifiable_callback_uri_confirmation_prompt",
        ],
      },
    ],
    clientGrants: [
      true,
      {
        "auth0_client_grant.App_ClientGrant-https11acmecom.audience": "${auth0_resource_server.Api.identifier}",
        "auth0_client_grant.App_ClientGrant-https11acmecom.client_id": "${auth0_client.App.client_id}",
        "auth0_client_grant.App_ClientGrant-https11acmecom.depends_on": ["auth0_resource_server_scope.Api_RoleAnyScope"],
        "auth0_client_grant.App_ClientGrant-https11acmecom.scopes": ["session:role-any"],
        "auth0_client_grant.App_ClientGrant-https11acmecom.subject_type": "user",
      },
    ],
    bindTrigger: [false, { "auth0_trigger_action.Api_Trigger": null }],
    preventDestroy: [true, { "auth0_resource_server.Api.lifecycle.prevent_destroy": true }],
  },
);

export const AUTH0_APP = constructProperties<SigmaAuth0AppProps>(
  "SigmaAuth0App",
  (stack, props) => {
    new Auth0Provider(stack, "Auth0", { domain: "acme.us.auth0.com" });
    new RandomProvider(stack, "Random");
    return new SigmaAuth0App(stack, "App", client(props));
  },
  {
    name: ["Sigma 2", { "auth0_client.App.name": "Sigma 2", "output.clientName.value": "Sigma 2" }],
    purposes: [[OAuthPurpose.ORGANIZATION_LOGIN], { "output.purposes.value": ["organization"] }],
    requirePkce: "refused",
    authentication: [
      ClientAuthentication.CLIENT_SECRET_POST,
      {
        "auth0_client_credentials.App_Credentials.authentication_method": "client_secret_post",
        "output.authentication.value": "client-secret-post",
      },
    ],
    offlineAccess: [
      false,
      {
        "auth0_client.App.grant_types": ["authorization_code"],
        "auth0_client.App.refresh_token.expiration_type": null,
        "auth0_client.App.refresh_token.infinite_idle_token_lifetime": null,
        "auth0_client.App.refresh_token.infinite_token_lifetime": null,
        "auth0_client.App.refresh_token.rotation_type": null,
        "auth0_client.App.refresh_token.token_lifetime": null,
        "output.offlineAccess.value": false,
      },
    ],
    roleScope: [false, { "output.roleScope.value": false }, { beside: { purposes: [OAuthPurpose.ORGANIZATION_LOGIN] } }],
    additionalRedirectUris: [
      ["https://x.sigmacomputing.com/a"],
      { "auth0_client.App.callbacks": ["https://api.sigmacomputing.com/api/v2/oauth/1/authcode", "https://x.sigmacomputing.com/a"] },
    ],
    postLogoutRedirectUris: [
      ["https://x.sigmacomputing.com/bye"],
      { "auth0_client.App.allowed_logout_urls": ["https://x.sigmacomputing.com/bye"] },
    ],
    allowForeignHost: [
      true,
      { "auth0_client.App.callbacks": ["https://api.sigmacomputing.com/api/v2/oauth/1/authcode", "https://acme.com/sigma"] },
      { together: { additionalRedirectUris: ["https://acme.com/sigma"] } },
    ],
    connectionNames: [
      ["Employees"],
      {
        "auth0_connection_client.App_ConnectionNamed-Employees.client_id": "${auth0_client.App.client_id}",
        "auth0_connection_client.App_ConnectionNamed-Employees.connection_id": "${data.auth0_connection.App_FindConnection-Employees.id}",
        "data.auth0_connection.App_FindConnection-Employees.name": "Employees",
      },
    ],
    connectionIds: [
      ["con_2", "con_3"],
      {
        "auth0_connection_client.App_Connection-con_1": null,
        "auth0_connection_client.App_Connection-con_2.client_id": "${auth0_client.App.client_id}",
        "auth0_connection_client.App_Connection-con_2.connection_id": "con_2",
        "auth0_connection_client.App_Connection-con_3.client_id": "${auth0_client.App.client_id}",
        "auth0_connection_client.App_Connection-con_3.connection_id": "con_3",
      },
    ],
    roleNames: [["Finance"], { "output.roleNames.value": ["Finance"] }],
    refreshTokenDays: [60, { "auth0_client.App.refresh_token.token_lifetime": 5184000 }],
    refreshTokenIdleDays: [
      30,
      {
        "auth0_client.App.refresh_token.infinite_idle_token_lifetime": false,
        "auth0_client.App.refresh_token.idle_token_lifetime": 2592000,
      },
    ],
    certificates: [
      [CERTIFICATE],
      {
        "auth0_client_credentials.App_Credentials.authentication_method": "private_key_jwt",
        "output.authentication.value": "private-key-jwt",
        "output.clientSecret": null,
        "output.credentialVersion": null,
        "auth0_client_credentials.App_Credentials.private_key_jwt.credentials.0.algorithm": "RS256",
        "auth0_client_credentials.App_Credentials.private_key_jwt.credentials.0.credential_type": "public_key",
        "auth0_client_credentials.App_Credentials.private_key_jwt.credentials.0.pem": LONG,
        "output.credentialEndDate.value": "2028-11-23T15:33:35Z",
      },
      { together: { authentication: ClientAuthentication.PRIVATE_KEY_JWT } },
    ],
    credentialVersion: [
      2,
      {
        "output.clientSecret.value": "${random_password.App_Secret.result}",
        "output.credentialVersion.value": 2,
        "auth0_client_credentials.App_Credentials.client_secret": "${random_password.App_Secret.result}",
        "random_password.App_Secret.keepers.keeper": "2",
        "random_password.App_Secret.length": 48,
        "random_password.App_Secret.special": false,
      },
    ],
    clientSecret: [
      "${var.secret}",
      { "output.clientSecret.value": "${var.secret}", "auth0_client_credentials.App_Credentials.client_secret": "${var.secret}" },
    ],
    preventDestroy: [true, { "auth0_client.App.lifecycle.prevent_destroy": true }],
  },
);
