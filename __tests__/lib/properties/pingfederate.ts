import { TerraformStack } from "cdktf";
import {
  ClientAuthentication,
  OAuthPurpose,
  PingFederateProvider,
  SigmaDeployment,
  SigmaPingFederateClient,
  SigmaPingFederateClientProps,
  SigmaPingFederateTokenManager,
  SigmaPingFederateTokenManagerProps,
  UserAttribute,
  UserMapping,
} from "../../../lib";
import { RandomProvider } from "../../../lib/utility/random-provider";
import { TimeProvider } from "../../../lib/utility/time-provider";
import { constructProperties, LONG } from "./changes";

function build(
  stack: TerraformStack,
  managerProps: Partial<SigmaPingFederateTokenManagerProps>,
  props: Partial<SigmaPingFederateClientProps>,
) {
  new PingFederateProvider(stack, "PingFederate", { adminUrl: "https://sso.acme.com:9999", productVersion: "12.3" });
  new TimeProvider(stack, "Time");
  new RandomProvider(stack, "Random");
  const manager = new SigmaPingFederateTokenManager(stack, "Manager", {
    baseUrl: "https://sso.acme.com",
    audience: "https://acme.com",
    offlineAccess: props.offlineAccess,
    ...managerProps,
  });
  const client = new SigmaPingFederateClient(stack, "Client", {
    deployment: SigmaDeployment.GCP,
    purposes: [OAuthPurpose.DATA_CONNECTION],
    offlineAccess: managerProps.offlineAccess,
    ...props,
  });
  manager.grantAccess(client);
  return { manager, client };
}

export const PINGFEDERATE_MANAGER = constructProperties<SigmaPingFederateTokenManagerProps>(
  "SigmaPingFederateTokenManager",
  (stack, props) => build(stack, props, {}).manager,
  {
    issuer: [
      "https://login.acme.com",
      {
        "pingfederate_oauth_access_token_manager.Manager.configuration.fields.4.value": "https://login.acme.com",
        "output.issuer.value": "https://login.acme.com",
      },
    ],
    jwksUri: ["https://login.acme.com/keys", { "output.jwksUris.value": ["https://login.acme.com/keys"] }],
    managerId: ["other", { "pingfederate_oauth_access_token_manager.Manager.manager_id": "other" }],
    name: ["Sigma 2", { "pingfederate_oauth_access_token_manager.Manager.name": "Sigma 2" }],
    existingManagerId: [
      "byHand",
      {
        "pingfederate_oauth_access_token_manager.Manager": null,
        "pingfederate_oauth_access_token_mapping.Manager_Mapping": null,
        "pingfederate_oauth_client.Client.default_access_token_manager_ref.id":
          "${data.pingfederate_oauth_access_token_manager.Manager_FindManager.manager_id}",
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.lifecycle.postcondition.0.condition":
          '${endswith(self.plugin_descriptor_ref.id, "JwtBearerAccessTokenManagementPlugin")}',
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.lifecycle.postcondition.1.condition": LONG,
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.lifecycle.postcondition.2.condition": LONG,
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.lifecycle.postcondition.3.condition":
          '${contains([for f in self.configuration.fields : f.value if f.name == "Scope Claim Name"], "scp")}',
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.lifecycle.postcondition.4.condition":
          '${contains([for f in self.configuration.fields : f.value if f.name == "Space Delimit Scope Values"], "false")}',
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.lifecycle.postcondition.5.condition": LONG,
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.lifecycle.postcondition.6.condition": LONG,
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.manager_id": "byHand",
      },
    ],
    userMapping: [
      UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, claim: "upn" }),
      {
        "pingfederate_oauth_access_token_manager.Manager.attribute_contract.extended_attributes.0.name": "upn",
        "pingfederate_oauth_access_token_mapping.Manager_Mapping.attribute_contract_fulfillment.snowflake_username.source.type": null,
        "pingfederate_oauth_access_token_mapping.Manager_Mapping.attribute_contract_fulfillment.snowflake_username.value": null,
        "output.userMappingClaims.value": ["upn"],
        "pingfederate_oauth_access_token_mapping.Manager_Mapping.attribute_contract_fulfillment.upn.source.type": "OAUTH_PERSISTENT_GRANT",
        "pingfederate_oauth_access_token_mapping.Manager_Mapping.attribute_contract_fulfillment.upn.value": "USER_KEY",
      },
    ],
    userAttribute: [
      { attribute: "mail" },
      { "pingfederate_oauth_access_token_mapping.Manager_Mapping.attribute_contract_fulfillment.snowflake_username.value": "mail" },
    ],
    accessTokenMinutes: [30, { "pingfederate_oauth_access_token_manager.Manager.configuration.fields.0.value": "30" }],
    roleScopes: [
      ["session:role:analyst"],
      {
        "data.pingfederate_oauth_server_settings.Manager_ServerSettings.lifecycle.postcondition.0.condition": LONG,
        "output.scopes.value": ["session:role:analyst", "offline_access", "openid", "email", "profile"],
        "pingfederate_oauth_client.Client.exclusive_scopes": LONG,
        "pingfederate_oauth_client.Client.restricted_scopes": LONG,
      },
    ],
    offlineAccess: [
      false,
      {
        "pingfederate_oauth_client.Client.exclusive_scopes": LONG,
        "pingfederate_oauth_client.Client.grant_types": ["AUTHORIZATION_CODE"],
        "pingfederate_oauth_client.Client.persistent_grant_expiration_time": null,
        "pingfederate_oauth_client.Client.persistent_grant_expiration_time_unit": null,
        "pingfederate_oauth_client.Client.persistent_grant_expiration_type": null,
        "pingfederate_oauth_client.Client.persistent_grant_idle_timeout": null,
        "pingfederate_oauth_client.Client.persistent_grant_idle_timeout_time_unit": null,
        "pingfederate_oauth_client.Client.persistent_grant_idle_timeout_type": null,
        "pingfederate_oauth_client.Client.refresh_rolling": null,
        "pingfederate_oauth_client.Client.restricted_scopes": LONG,
        "data.pingfederate_oauth_server_settings.Manager_ServerSettings.lifecycle.postcondition.0.condition": LONG,
        "output.scopes.value": ["session:role-any", "openid", "email", "profile"],
      },
    ],
    scopeClaim: [
      "scope",
      {
        "pingfederate_oauth_access_token_manager.Manager.configuration.fields.7.value": "scope",
        "pingfederate_oauth_access_token_manager.Manager.configuration.fields.8.value": "true",
        "output.scopeClaim.value": "scope",
        "output.scopeDelimiter.value": " ",
      },
      { together: { scopeDelimiter: " " } },
    ],
    scopeDelimiter: [
      " ",
      {
        "pingfederate_oauth_access_token_manager.Manager.configuration.fields.7.value": "scope",
        "pingfederate_oauth_access_token_manager.Manager.configuration.fields.8.value": "true",
        "output.scopeClaim.value": "scope",
        "output.scopeDelimiter.value": " ",
      },
      { together: { scopeClaim: "scope" } },
    ],
    compareScopeClaim: [
      false,
      {
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.lifecycle.postcondition.3.condition": LONG,
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.lifecycle.postcondition.4.condition": LONG,
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.lifecycle.postcondition.5.condition": null,
        "data.pingfederate_oauth_access_token_manager.Manager_FindManager.lifecycle.postcondition.6.condition": null,
      },
      { beside: { existingManagerId: "byHand" } },
    ],
    omitIssuedAtField: [
      true,
      {
        "pingfederate_oauth_access_token_manager.Manager.configuration.fields.9.name": null,
        "pingfederate_oauth_access_token_manager.Manager.configuration.fields.9.value": null,
      },
    ],
    preventDestroy: [true, { "pingfederate_oauth_access_token_manager.Manager.lifecycle.prevent_destroy": true }],
  },
);

export const PINGFEDERATE_CLIENT = constructProperties<SigmaPingFederateClientProps>(
  "SigmaPingFederateClient",
  (stack, props) => build(stack, {}, props).client,
  {
    name: ["Sigma 2", { "pingfederate_oauth_client.Client.name": "Sigma 2", "output.clientName.value": "Sigma 2" }],
    purposes: [[OAuthPurpose.ORGANIZATION_LOGIN], { "output.purposes.value": ["organization"] }],
    requirePkce: [true, { "pingfederate_oauth_client.Client.require_proof_key_for_code_exchange": true, "output.requirePkce.value": true }],
    authentication: [
      ClientAuthentication.PRIVATE_KEY_JWT,
      {
        "pingfederate_oauth_client.Client.client_auth.secondary_secrets": null,
        "pingfederate_oauth_client.Client.client_auth.secret": null,
        "pingfederate_oauth_client.Client.client_auth.type": "PRIVATE_KEY_JWT",
        "pingfederate_oauth_client.Client.client_secret_retention_period": null,
        "pingfederate_oauth_client.Client.client_secret_retention_period_type": null,
        "random_password.Client_SecretA": null,
        "output.authentication.value": "private-key-jwt",
        "output.clientSecret": null,
        "output.credentialVersion": null,
        "pingfederate_oauth_client.Client.jwks_settings.jwks_url": "https://api.sigmacomputing.com/api/v2/.well-known/jwks.json",
      },
    ],
    offlineAccess: [
      false,
      {
        "pingfederate_oauth_client.Client.exclusive_scopes": LONG,
        "pingfederate_oauth_client.Client.grant_types": ["AUTHORIZATION_CODE"],
        "pingfederate_oauth_client.Client.persistent_grant_expiration_time": null,
        "pingfederate_oauth_client.Client.persistent_grant_expiration_time_unit": null,
        "pingfederate_oauth_client.Client.persistent_grant_expiration_type": null,
        "pingfederate_oauth_client.Client.persistent_grant_idle_timeout": null,
        "pingfederate_oauth_client.Client.persistent_grant_idle_timeout_time_unit": null,
        "pingfederate_oauth_client.Client.persistent_grant_idle_timeout_type": null,
        "pingfederate_oauth_client.Client.refresh_rolling": null,
        "pingfederate_oauth_client.Client.restricted_scopes": LONG,
        "data.pingfederate_oauth_server_settings.Manager_ServerSettings.lifecycle.postcondition.0.condition": LONG,
        "output.offlineAccess.value": false,
      },
    ],
    roleScope: [
      false,
      {
        "pingfederate_oauth_client.Client.exclusive_scopes": LONG,
        "pingfederate_oauth_client.Client.restricted_scopes": LONG,
        "output.roleScope.value": false,
      },
      { beside: { purposes: [OAuthPurpose.ORGANIZATION_LOGIN] } },
    ],
    additionalRedirectUris: [
      ["https://x.sigmacomputing.com/a"],
      {
        "pingfederate_oauth_client.Client.redirect_uris": [
          "https://api.sigmacomputing.com/api/v2/oauth/1/authcode",
          "https://x.sigmacomputing.com/a",
        ],
      },
    ],
    postLogoutRedirectUris: [
      ["https://x.sigmacomputing.com/bye"],
      { "pingfederate_oauth_client.Client.oidc_policy.post_logout_redirect_uris": ["https://x.sigmacomputing.com/bye"] },
    ],
    allowForeignHost: [
      true,
      {
        "pingfederate_oauth_client.Client.redirect_uris": [
          "https://api.sigmacomputing.com/api/v2/oauth/1/authcode",
          "https://acme.com/sigma",
        ],
      },
      { together: { additionalRedirectUris: ["https://acme.com/sigma"] } },
    ],
    clientId: ["im_client", { "pingfederate_oauth_client.Client.client_id": "im_client" }],
    oidcPolicyId: [
      "policy",
      {
        "pingfederate_oauth_client.Client.oidc_policy.policy_group.id":
          "${data.pingfederate_openid_connect_policy.Client_FindPolicy.policy_id}",
        "data.pingfederate_openid_connect_policy.Client_FindPolicy.lifecycle.postcondition.0.condition":
          '${contains(try([for one in self.attribute_contract.extended_attributes : one.name], []), "email")}',
        "data.pingfederate_openid_connect_policy.Client_FindPolicy.policy_id": "policy",
      },
    ],
    refreshTokenDays: [
      60,
      {
        "pingfederate_oauth_client.Client.persistent_grant_expiration_time": 60,
        "pingfederate_oauth_client.Client.persistent_grant_idle_timeout": 60,
      },
    ],
    refreshTokenIdleDays: [30, { "pingfederate_oauth_client.Client.persistent_grant_idle_timeout": 30 }],
    clientSecret: [
      "${var.secret}",
      {
        "pingfederate_oauth_client.Client.client_auth.secret": "${var.secret}",
        "random_password.Client_SecretA": null,
        "output.clientSecret.value": "${var.secret}",
      },
    ],
    previousClientSecret: [
      "${var.previous}",
      {
        "pingfederate_oauth_client.Client.client_auth.secondary_secrets": null,
        "output.credentialVersion.value": 2,
        "pingfederate_oauth_client.Client.client_auth.secondary_secrets.0.expiry_time":
          '${timeadd(time_static.Client_SecretTime.rfc3339, "720h")}',
        "pingfederate_oauth_client.Client.client_auth.secondary_secrets.0.secret": "${var.previous}",
        "time_static.Client_SecretTime.lifecycle.ignore_changes": ["rfc3339"],
        "time_static.Client_SecretTime.rfc3339": "${plantimestamp()}",
        "time_static.Client_SecretTime.triggers.keeper": "2",
      },
      { beside: { clientSecret: "${var.secret}" }, together: { credentialVersion: 2 } },
    ],
    credentialVersion: [
      2,
      {
        "pingfederate_oauth_client.Client.client_auth.secondary_secrets": null,
        "pingfederate_oauth_client.Client.client_auth.secret": "${random_password.Client_SecretB.result}",
        "output.clientSecret.value": "${random_password.Client_SecretB.result}",
        "output.credentialVersion.value": 2,
        "pingfederate_oauth_client.Client.client_auth.secondary_secrets.0.expiry_time":
          '${timeadd(time_static.Client_SecretTime.rfc3339, "720h")}',
        "pingfederate_oauth_client.Client.client_auth.secondary_secrets.0.secret": "${random_password.Client_SecretA.result}",
        "random_password.Client_SecretB.keepers.keeper": "1",
        "random_password.Client_SecretB.length": 48,
        "random_password.Client_SecretB.special": false,
        "time_static.Client_SecretTime.lifecycle.ignore_changes": ["rfc3339"],
        "time_static.Client_SecretTime.rfc3339": "${plantimestamp()}",
        "time_static.Client_SecretTime.triggers.keeper": "2",
      },
    ],
    previousSecretDays: [
      3,
      {
        "pingfederate_oauth_client.Client.client_auth.secondary_secrets.0.expiry_time":
          '${timeadd(time_static.Client_SecretTime.rfc3339, "72h")}',
      },
      { beside: { credentialVersion: 2 } },
    ],
    preventDestroy: [true, { "pingfederate_oauth_client.Client.lifecycle.prevent_destroy": true }],
  },
);
