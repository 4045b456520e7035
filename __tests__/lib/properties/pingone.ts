import {
  ClientAuthentication,
  OAuthPurpose,
  PingOneProvider,
  PingOneRegion,
  SigmaDeployment,
  SigmaPingOneApp,
  SigmaPingOneAppProps,
  SigmaPingOneResource,
  SigmaPingOneResourceProps,
  UserMapping,
} from "../../../lib";
import { TimeProvider } from "../../../lib/utility/time-provider";
import { constructProperties } from "./changes";

const GUID = "00000000-0000-0000-0000-000000000000";
const OTHER = "11111111-1111-1111-1111-111111111111";

export const PINGONE_RESOURCE = constructProperties<SigmaPingOneResourceProps>(
  "SigmaPingOneResource",
  (stack, props) => {
    new PingOneProvider(stack, "PingOne", { region: PingOneRegion.EUROPE });
    return new SigmaPingOneResource(stack, "Api", {
      environmentId: GUID,
      region: PingOneRegion.EUROPE,
      audience: "https://acme.com",
      ...props,
    });
  },
  {
    name: ["Sigma 2", { "pingone_resource.Api.name": "Sigma 2" }],
    customDomain: [
      "login.acme.com",
      {
        "output.issuer.value": "https://login.acme.com/as",
        "output.jwksUris.value": ["https://login.acme.com/as/jwks"],
        "output.metadataUri.value": "https://login.acme.com/as/.well-known/openid-configuration",
      },
    ],
    issuer: [
      "https://sso.acme.com/as",
      {
        "output.issuer.value": "https://sso.acme.com/as",
        "output.jwksUris.value": ["https://sso.acme.com/as/jwks"],
        "output.metadataUri.value": "https://sso.acme.com/as/.well-known/openid-configuration",
      },
    ],
    userMapping: [
      UserMapping.emailAddress(),
      { "pingone_resource_attribute.Api_UserClaim.value": "$${user.email}", "output.userAttribute.value": "email_address" },
    ],
    scopeClaim: [
      "scp",
      {
        "output.scopeClaim.value": "scp",
        "output.scopeDelimiter": null,
        "pingone_resource_attribute.Api_ScopeClaim.environment_id": GUID,
        "pingone_resource_attribute.Api_ScopeClaim.resource_type": "CUSTOM",
        "pingone_resource_attribute.Api_ScopeClaim.custom_resource_id": "${pingone_resource.Api.id}",
        "pingone_resource_attribute.Api_ScopeClaim.name": "scp",
        "pingone_resource_attribute.Api_ScopeClaim.value": "session:role-any",
      },
    ],
    accessTokenMinutes: [30, { "pingone_resource.Api.access_token_validity_seconds": 1800 }],
    roleScopes: [
      ["session:role:analyst"],
      {
        "output.scopes.value": ["session:role:analyst", "offline_access", "openid", "email", "profile"],
        "pingone_resource_scope.Api_RoleAnyScope": null,
        "pingone_resource_scope.Api_RoleScope-ANALYST.description": "Use the Snowflake role analyst",
        "pingone_resource_scope.Api_RoleScope-ANALYST.environment_id": GUID,
        "pingone_resource_scope.Api_RoleScope-ANALYST.name": "session:role:analyst",
        "pingone_resource_scope.Api_RoleScope-ANALYST.resource_id": "${pingone_resource.Api.id}",
      },
    ],
    offlineAccess: [false, { "output.scopes.value": ["session:role-any", "openid", "email", "profile"] }],
    preventDestroy: [true, { "pingone_resource.Api.lifecycle.prevent_destroy": true }],
  },
);

export const PINGONE_APP = constructProperties<SigmaPingOneAppProps>(
  "SigmaPingOneApp",
  (stack, props) => {
    new PingOneProvider(stack, "PingOne", { region: PingOneRegion.EUROPE });
    new TimeProvider(stack, "Time");
    return new SigmaPingOneApp(stack, "App", {
      environmentId: GUID,
      deployment: SigmaDeployment.GCP,
      purposes: [OAuthPurpose.DATA_CONNECTION],
      groupIds: [GUID],
      ...props,
    });
  },
  {
    name: ["Sigma 2", { "pingone_application.App.name": "Sigma 2", "output.clientName.value": "Sigma 2" }],
    purposes: [[OAuthPurpose.ORGANIZATION_LOGIN], { "output.purposes.value": ["organization"] }],
    requirePkce: [true, { "pingone_application.App.oidc_options.pkce_enforcement": "S256_REQUIRED", "output.requirePkce.value": true }],
    authentication: [
      ClientAuthentication.PRIVATE_KEY_JWT,
      {
        "pingone_application.App.oidc_options.token_endpoint_auth_method": "PRIVATE_KEY_JWT",
        "data.pingone_application_secret.App_Secret": null,
        "output.authentication.value": "private-key-jwt",
        "output.clientSecret": null,
        "output.credentialVersion": null,
        "pingone_application.App.oidc_options.jwks_url": "https://api.sigmacomputing.com/api/v2/.well-known/jwks.json",
      },
    ],
    offlineAccess: [
      false,
      {
        "pingone_application.App.oidc_options.additional_refresh_token_replay_protection_enabled": null,
        "pingone_application.App.oidc_options.grant_types": ["AUTHORIZATION_CODE"],
        "pingone_application.App.oidc_options.refresh_token_duration": null,
        "pingone_application.App.oidc_options.refresh_token_rolling_duration": null,
        "pingone_application.App.oidc_options.refresh_token_rolling_grace_period_duration": null,
        "pingone_application.App.oidc_options.refresh_token_type": null,
        "pingone_application_resource_grant.App_OpenIdGrant.scopes": [
          "${data.pingone_resource_scope.App_FindScope-email.id}",
          "${data.pingone_resource_scope.App_FindScope-profile.id}",
        ],
        "data.pingone_resource_scope.App_FindScope-offline_access": null,
        "output.offlineAccess.value": false,
      },
    ],
    roleScope: [false, { "output.roleScope.value": false }, { beside: { purposes: [OAuthPurpose.ORGANIZATION_LOGIN] } }],
    additionalRedirectUris: [
      ["https://x.sigmacomputing.com/a"],
      {
        "pingone_application.App.oidc_options.redirect_uris": [
          "https://api.sigmacomputing.com/api/v2/oauth/1/authcode",
          "https://x.sigmacomputing.com/a",
        ],
      },
    ],
    postLogoutRedirectUris: [
      ["https://x.sigmacomputing.com/bye"],
      { "pingone_application.App.oidc_options.post_logout_redirect_uris": ["https://x.sigmacomputing.com/bye"] },
    ],
    allowForeignHost: [
      true,
      {
        "pingone_application.App.oidc_options.redirect_uris": [
          "https://api.sigmacomputing.com/api/v2/oauth/1/authcode",
          "https://acme.com/sigma",
        ],
      },
      { together: { additionalRedirectUris: ["https://acme.com/sigma"] } },
    ],
    groupIds: [[OTHER], { "pingone_application.App.access_control_group_options.groups": ["11111111-1111-1111-1111-111111111111"] }],
    groupNames: [
      ["Analysts"],
      {
        "pingone_application.App.access_control_group_options.groups": [
          "00000000-0000-0000-0000-000000000000",
          "${data.pingone_group.App_FindGroup-Analysts.id}",
        ],
        "data.pingone_group.App_FindGroup-Analysts.environment_id": "00000000-0000-0000-0000-000000000000",
        "data.pingone_group.App_FindGroup-Analysts.name": "Analysts",
      },
    ],
    refreshTokenDays: [
      60,
      {
        "pingone_application.App.oidc_options.refresh_token_duration": 5184000,
        "pingone_application.App.oidc_options.refresh_token_rolling_duration": 5184000,
      },
    ],
    refreshTokenIdleDays: [30, { "pingone_application.App.oidc_options.refresh_token_duration": 2592000 }],
    credentialVersion: [
      2,
      {
        "data.pingone_application_secret.App_Secret": null,
        "output.clientSecret.value": "${pingone_application_secret.App_RenewedSecret-2.secret}",
        "output.credentialVersion.value": 2,
        "pingone_application_secret.App_RenewedSecret-2.application_id": "${pingone_application.App.id}",
        "pingone_application_secret.App_RenewedSecret-2.environment_id": "00000000-0000-0000-0000-000000000000",
        "pingone_application_secret.App_RenewedSecret-2.lifecycle.ignore_changes": ["previous"],
        "pingone_application_secret.App_RenewedSecret-2.previous.expires_at": '${timeadd(time_static.App_SecretTime.rfc3339, "720h")}',
        "time_static.App_SecretTime.lifecycle.ignore_changes": ["rfc3339"],
        "time_static.App_SecretTime.rfc3339": "${plantimestamp()}",
        "time_static.App_SecretTime.triggers.keeper": "2",
      },
    ],
    previousSecretDays: [
      3,
      { "pingone_application_secret.App_RenewedSecret-2.previous.expires_at": '${timeadd(time_static.App_SecretTime.rfc3339, "72h")}' },
      { beside: { credentialVersion: 2 } },
    ],
    preventDestroy: [true, { "pingone_application.App.lifecycle.prevent_destroy": true }],
  },
);
