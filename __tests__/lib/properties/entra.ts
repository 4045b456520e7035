import { AzureadProvider } from "@cdktf/provider-azuread/lib/provider";
import {
  ClientAuthentication,
  EntraCloud,
  EntraSignInFrequency,
  EntraSignInFrequencyProps,
  OAuthPurpose,
  SigmaDeployment,
  SigmaEntraApi,
  SigmaEntraApiProps,
  SigmaEntraApp,
  SigmaEntraAppProps,
  UserAttribute,
  UserMapping,
} from "../../../lib";
import { TimeProvider } from "../../../lib/utility/time-provider";
import { CERTIFICATE } from "./certificate";
import { constructProperties, LONG } from "./changes";

const GUID = "00000000-0000-0000-0000-000000000000";
const OTHER = "11111111-1111-1111-1111-111111111111";

const client = (props: Partial<SigmaEntraAppProps> = {}): SigmaEntraAppProps => ({
  tenantId: GUID,
  deployment: SigmaDeployment.GCP,
  purposes: [OAuthPurpose.DATA_CONNECTION],
  groupIds: [GUID],
  ...props,
});

export const ENTRA_API = constructProperties<SigmaEntraApiProps>(
  "SigmaEntraApi",
  (stack, props) => {
    new AzureadProvider(stack, "Entra", { tenantId: GUID });
    return new SigmaEntraApi(stack, "Api", { tenantId: GUID, ...props });
  },
  {
    cloud: [
      EntraCloud.US_GOVERNMENT,
      {
        "output.jwksUris.value": ["https://login.microsoftonline.us/00000000-0000-0000-0000-000000000000/discovery/v2.0/keys"],
        "output.metadataUri.value":
          "https://login.microsoftonline.us/00000000-0000-0000-0000-000000000000/v2.0/.well-known/openid-configuration",
      },
    ],
    name: ["Sigma 2", { "azuread_application.Api.display_name": "Sigma 2" }],
    domain: [
      "acme.com",
      {
        "azuread_application_identifier_uri.Api_IdentifierUri.identifier_uri": "https://acme.com/${azuread_application.Api.client_id}",
        "output.audiences.value": ["https://acme.com/${azuread_application.Api.client_id}"],
        "output.scopes.value": [
          "https://acme.com/${azuread_application.Api.client_id}/session:role-any",
          "offline_access",
          "openid",
          "email",
          "profile",
        ],
      },
    ],
    tokenVersion: [
      2,
      {
        "output.audiences.value": ["${azuread_application.Api.client_id}"],
        "output.issuer.value": "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0",
        "azuread_application.Api.api.requested_access_token_version": 2,
      },
    ],
    userMapping: [
      UserMapping.custom({ attribute: UserAttribute.EMAIL_ADDRESS, claim: "email" }),
      {
        "azuread_application.Api.optional_claims.access_token.0.additional_properties": null,
        "azuread_application.Api.optional_claims.access_token.0.name": "email",
        "output.userAttribute.value": "email_address",
        "output.userMappingClaims.value": ["email"],
      },
    ],
    roleScopes: [
      ["session:role:analyst"],
      {
        "azuread_application.Api.api.oauth2_permission_scope.0.admin_consent_description":
          "Lets the application query Snowflake as the signed-in user, with the role analyst.",
        "azuread_application.Api.api.oauth2_permission_scope.0.admin_consent_display_name": "Use the Snowflake role analyst",
        "azuread_application.Api.api.oauth2_permission_scope.0.id": "cca3310b-e4f0-5c58-a334-ee55a77768fb",
        "azuread_application.Api.api.oauth2_permission_scope.0.value": "session:role:analyst",
        "output.scopes.value": [
          "api://${azuread_application.Api.client_id}/session:role:analyst",
          "offline_access",
          "openid",
          "email",
          "profile",
        ],
      },
    ],
    offlineAccess: [
      false,
      {
        "output.scopes.value": ["api://${azuread_application.Api.client_id}/session:role-any", "openid", "email", "profile"],
      },
    ],
    issuer: ["https://login.acme.com/v2.0", { "output.issuer.value": "https://login.acme.com/v2.0" }],
    owners: [
      [OTHER],
      {
        "azuread_application.Api.owners": ["11111111-1111-1111-1111-111111111111"],
        "azuread_service_principal.Api_ServicePrincipal.owners": ["11111111-1111-1111-1111-111111111111"],
      },
    ],
    preventDestroy: [
      true,
      {
        "azuread_application.Api.lifecycle.prevent_destroy": true,
        "azuread_service_principal.Api_ServicePrincipal.lifecycle.prevent_destroy": true,
      },
    ],
  },
);

/** What a certificate instead of a secret changes. */
const SIGNED = {
  "azuread_application_password.App_SecretA": null,
  "time_static.App_SecretTimeA": null,
  "output.authentication.value": "private-key-jwt",
  "output.clientSecret": null,
  "output.credentialEndDate.value": "2028-11-23T15:33:35Z",
  "output.credentialVersion": null,
  "azuread_application_certificate.App_Certificate-F93890D53397527F.application_id": "${azuread_application.App.id}",
  "azuread_application_certificate.App_Certificate-F93890D53397527F.encoding": "base64",
  "azuread_application_certificate.App_Certificate-F93890D53397527F.end_date": "2028-11-23T15:33:35Z",
  "azuread_application_certificate.App_Certificate-F93890D53397527F.type": "AsymmetricX509Cert",
  "azuread_application_certificate.App_Certificate-F93890D53397527F.value": LONG,
};

export const ENTRA_APP = constructProperties<SigmaEntraAppProps>(
  "SigmaEntraApp",
  (stack, props) => {
    new AzureadProvider(stack, "Entra", { tenantId: GUID });
    new TimeProvider(stack, "Time");
    return new SigmaEntraApp(stack, "App", client(props));
  },
  {
    cloud: [EntraCloud.CHINA, { "output.adminConsentUrl.value": LONG }],
    name: ["Sigma 2", { "azuread_application.App.display_name": "Sigma 2", "output.clientName.value": "Sigma 2" }],
    purposes: [[OAuthPurpose.ORGANIZATION_LOGIN], { "output.purposes.value": ["organization"], "output.roleScope.value": false }],
    requirePkce: "refused",
    authentication: [ClientAuthentication.PRIVATE_KEY_JWT, SIGNED, { together: { certificates: [CERTIFICATE] } }],
    offlineAccess: [
      false,
      {
        "azuread_application.App.required_resource_access.0.resource_access.0.id":
          '${data.azuread_service_principal.App_Graph.oauth2_permission_scope_ids["openid"]}',
        "azuread_application.App.required_resource_access.0.resource_access.1.id":
          '${data.azuread_service_principal.App_Graph.oauth2_permission_scope_ids["email"]}',
        "azuread_application.App.required_resource_access.0.resource_access.2.id":
          '${data.azuread_service_principal.App_Graph.oauth2_permission_scope_ids["profile"]}',
        "azuread_application.App.required_resource_access.0.resource_access.3.id": null,
        "azuread_application.App.required_resource_access.0.resource_access.3.type": null,
        "azuread_service_principal_delegated_permission_grant.App_GraphConsent.claim_values": ["openid", "email", "profile"],
        "output.offlineAccess.value": false,
      },
    ],
    roleScope: "refused",
    additionalRedirectUris: [
      ["https://x.sigmacomputing.com/a"],
      {
        "azuread_application.App.web.redirect_uris": [
          "https://api.sigmacomputing.com/api/v2/oauth/1/authcode",
          "https://x.sigmacomputing.com/a",
        ],
      },
    ],
    postLogoutRedirectUris: "refused",
    allowForeignHost: [
      true,
      { "azuread_application.App.web.redirect_uris": ["https://api.sigmacomputing.com/api/v2/oauth/1/authcode", "https://acme.com/sigma"] },
      { together: { additionalRedirectUris: ["https://acme.com/sigma"] } },
    ],
    groupIds: [
      [OTHER],
      {
        "azuread_app_role_assignment.App_Group-00000000-0000-0000-0000-000000000000": null,
        "azuread_app_role_assignment.App_Group-11111111-1111-1111-1111-111111111111.app_role_id": "00000000-0000-0000-0000-000000000000",
        "azuread_app_role_assignment.App_Group-11111111-1111-1111-1111-111111111111.principal_object_id":
          "11111111-1111-1111-1111-111111111111",
        "azuread_app_role_assignment.App_Group-11111111-1111-1111-1111-111111111111.resource_object_id":
          "${azuread_service_principal.App_ServicePrincipal.object_id}",
      },
    ],
    groupNames: [
      ["Analysts"],
      {
        "azuread_app_role_assignment.App_GroupNamed-Analysts.app_role_id": "00000000-0000-0000-0000-000000000000",
        "azuread_app_role_assignment.App_GroupNamed-Analysts.principal_object_id": "${data.azuread_group.App_FindGroup-Analysts.object_id}",
        "azuread_app_role_assignment.App_GroupNamed-Analysts.resource_object_id":
          "${azuread_service_principal.App_ServicePrincipal.object_id}",
        "data.azuread_group.App_FindGroup-Analysts.display_name": "Analysts",
        "data.azuread_group.App_FindGroup-Analysts.security_enabled": true,
      },
    ],
    userIds: [
      [OTHER],
      {
        "azuread_app_role_assignment.App_User-11111111-1111-1111-1111-111111111111.app_role_id": "00000000-0000-0000-0000-000000000000",
        "azuread_app_role_assignment.App_User-11111111-1111-1111-1111-111111111111.principal_object_id":
          "11111111-1111-1111-1111-111111111111",
        "azuread_app_role_assignment.App_User-11111111-1111-1111-1111-111111111111.resource_object_id":
          "${azuread_service_principal.App_ServicePrincipal.object_id}",
      },
    ],
    userPrincipalNames: [
      ["ada@acme.com"],
      {
        "azuread_app_role_assignment.App_UserNamed-adaacmecom.app_role_id": "00000000-0000-0000-0000-000000000000",
        "azuread_app_role_assignment.App_UserNamed-adaacmecom.principal_object_id":
          "${data.azuread_user.App_FindUser-adaacmecom.object_id}",
        "azuread_app_role_assignment.App_UserNamed-adaacmecom.resource_object_id":
          "${azuread_service_principal.App_ServicePrincipal.object_id}",
        "data.azuread_user.App_FindUser-adaacmecom.user_principal_name": "ada@acme.com",
      },
    ],
    assignmentRequired: [false, { "azuread_service_principal.App_ServicePrincipal.app_role_assignment_required": false }],
    adminConsent: [false, { "azuread_service_principal_delegated_permission_grant.App_GraphConsent": null }],
    credentialVersion: [
      2,
      {
        "output.clientSecret.value": "${azuread_application_password.App_SecretB.value}",
        "output.credentialEndDate.value": "${azuread_application_password.App_SecretB.end_date}",
        "output.credentialVersion.value": 2,
        "azuread_application_password.App_SecretB.application_id": "${azuread_application.App.id}",
        "azuread_application_password.App_SecretB.display_name": "Sigma B",
        "azuread_application_password.App_SecretB.end_date": '${timeadd(time_static.App_SecretTimeB.rfc3339, "8760h")}',
        "azuread_application_password.App_SecretB.lifecycle.ignore_changes": ["end_date"],
        "azuread_application_password.App_SecretB.rotate_when_changed.keeper": "1",
        "time_static.App_SecretTimeB.lifecycle.ignore_changes": ["rfc3339"],
        "time_static.App_SecretTimeB.rfc3339": "${plantimestamp()}",
        "time_static.App_SecretTimeB.triggers.keeper": "1",
      },
    ],
    secretValidDays: [
      90,
      { "azuread_application_password.App_SecretA.end_date": '${timeadd(time_static.App_SecretTimeA.rfc3339, "2160h")}' },
    ],
    certificates: [[CERTIFICATE], SIGNED, { together: { authentication: ClientAuthentication.PRIVATE_KEY_JWT } }],
    owners: [
      [OTHER],
      {
        "azuread_application.App.owners": ["11111111-1111-1111-1111-111111111111"],
        "azuread_service_principal.App_ServicePrincipal.owners": ["11111111-1111-1111-1111-111111111111"],
      },
    ],
    preventDestroy: [
      true,
      {
        "azuread_application.App.lifecycle.prevent_destroy": true,
        "azuread_service_principal.App_ServicePrincipal.lifecycle.prevent_destroy": true,
      },
    ],
  },
);

export const ENTRA_SIGN_IN = constructProperties<EntraSignInFrequencyProps>(
  "EntraSignInFrequency",
  (stack, props) => {
    new AzureadProvider(stack, "Entra", { tenantId: GUID });
    new TimeProvider(stack, "Time");
    const api = new SigmaEntraApi(stack, "Api", { tenantId: GUID });
    const app = new SigmaEntraApp(stack, "App", client());
    return new EntraSignInFrequency(stack, "Frequency", { days: 30, api, apps: [app], ...props });
  },
  {
    enforced: [true, { "azuread_conditional_access_policy.Frequency.state": "enabled" }],
    name: ["Monthly", { "azuread_conditional_access_policy.Frequency.display_name": "Monthly" }],
  },
);
