import { addresses, synthesizeText } from "../support/project";

interface Client {
  id?: string;
  name: string;
  groups: string[];
}

const LOGIN: Client = { id: "login", name: "Login", groups: ["A", "B"] };
const DATA: Client = { id: "data", name: "Data", groups: ["A"] };

function addressesOf(clients: Client[], stack = "acme-prod"): string[] {
  const stacks = {
    [stack]: {
      deployment: "GCP",
      identityProvider: { type: "okta", orgName: "acme" },
      clients,
      snowflake: { organization: "ACME", account: "ANALYTICS" },
    },
  };
  return addresses(synthesizeText(JSON.stringify({ stacks }))[stack]);
}

describe("addresses in the state", () => {
  const before = addressesOf([LOGIN, DATA]);

  // A changed address recreates an OAuth client: a new client id, and Sigma is cut off. These are contract.
  test("are these", () => {
    expect(before.filter((address) => !address.startsWith("output."))).toEqual([
      "data.okta_group.data_FindGroup-A_2D1BFACE",
      "data.okta_group.login_FindGroup-A_BBFAC6A7",
      "data.okta_group.login_FindGroup-B_2173AAB0",
      "okta_app_group_assignment.data_GroupNamed-A_2ED4D2F8",
      "okta_app_group_assignment.login_GroupNamed-A_0D77DB35",
      "okta_app_group_assignment.login_GroupNamed-B_E23D9D7F",
      "okta_app_oauth.data_7E2128CA",
      "okta_app_oauth.login_68DC89FC",
      "okta_auth_server.AuthorizationServer_DBB02226",
      "okta_auth_server_claim.AuthorizationServer_UserClaim_F88F2BAD",
      "okta_auth_server_policy.AuthorizationServer_Policy_CD54A2CF",
      "okta_auth_server_policy_rule.AuthorizationServer_Rule_7456FBBB",
      "okta_auth_server_scope.AuthorizationServer_RoleAnyScope_F4C33D2D",
      "snowflake_external_oauth_integration.Trust-acme_analytics_FC660096",
    ]);
  });

  test("stay when clients change places", () => {
    expect(addressesOf([DATA, LOGIN])).toEqual(before);
  });

  test("stay when a client's name changes", () => {
    expect(addressesOf([{ ...LOGIN, name: "Sigma login" }, DATA])).toEqual(before);
  });

  test("stay when a client is inserted", () => {
    const after = addressesOf([{ id: "new", name: "New", groups: [] }, LOGIN, DATA]);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBeGreaterThan(before.length);
  });

  test("stay when a group is inserted, and when groups change places", () => {
    expect(addressesOf([{ ...LOGIN, groups: ["C", "B", "A"] }, DATA])).toEqual(expect.arrayContaining(before));
  });

  test("do not depend on the name of the stack", () => {
    expect(addressesOf([LOGIN, DATA], "other")).toEqual(before);
  });
});

describe("addresses in the state, with other identity providers", () => {
  const GUID = "00000000-0000-0000-0000-000000000000";
  const addressesWith = (identityProvider: object, more: object = {}) => {
    const stacks = { "acme-prod": { deployment: "GCP", identityProvider, clients: [{ id: "sigma", purposes: ["connection"] }], ...more } };
    return addresses(synthesizeText(JSON.stringify({ stacks }))["acme-prod"]).filter((address) => !address.startsWith("output."));
  };
  const entra = { type: "entra", tenantId: GUID };

  test("are these with Entra", () => {
    expect(
      addressesWith(entra, { clients: [{ id: "sigma", purposes: ["connection"], groups: ["A", { id: GUID }], users: ["a@b.c"] }] }),
    ).toEqual([
      "azuread_app_role_assignment.sigma_Group-00000000-0000-0000-0000-000000000000_73F88321",
      "azuread_app_role_assignment.sigma_GroupNamed-A_7354795A",
      "azuread_app_role_assignment.sigma_UserNamed-abc_E0637202",
      "azuread_application.Api_F70053CD",
      "azuread_application.sigma_F39A5430",
      "azuread_application_identifier_uri.Api_IdentifierUri_FEB23CC0",
      "azuread_application_password.sigma_SecretA_916B6599",
      "azuread_service_principal.Api_ServicePrincipal_1062B858",
      "azuread_service_principal.sigma_ServicePrincipal_B1D40618",
      "azuread_service_principal_delegated_permission_grant.sigma_ApiConsent_AB818F5E",
      "azuread_service_principal_delegated_permission_grant.sigma_GraphConsent_767C287D",
      "data.azuread_group.sigma_FindGroup-A_914FD39A",
      "data.azuread_service_principal.sigma_Graph_B4132AA2",
      "data.azuread_user.sigma_FindUser-abc_A8FE1AA1",
      "time_static.sigma_SecretTimeA_BFFB9DA1",
    ]);
  });

  test("are these with Databricks", () => {
    expect(addressesWith({ type: "databricks", cloud: "aws", accountId: GUID })).toEqual([
      "databricks_custom_app_integration.sigma_F39A5430",
    ]);
  });

  test("are these with Auth0", () => {
    expect(
      addressesWith(
        { type: "auth0", domain: "acme.us.auth0.com", connections: ["A", { id: "con_1" }], rbac: true, setTenantDefaultAudience: true },
        { clients: [{ id: "sigma", groups: ["Analysts"] }] },
      ),
    ).toEqual([
      "auth0_action.Api_Action_2ECCA4CF",
      "auth0_client.sigma_F39A5430",
      "auth0_client_credentials.sigma_Credentials_DF0838B7",
      "auth0_connection_client.sigma_Connection-con_1_3F67402E",
      "auth0_connection_client.sigma_ConnectionNamed-A_07FF2D72",
      "auth0_resource_server.Api_F70053CD",
      "auth0_resource_server_scope.Api_RoleAnyScope_9CCE3655",
      "auth0_role_permission.Api_Permission-Analysts_30FD99BF",
      "auth0_tenant.Api_Tenant_2EE5A15E",
      "auth0_trigger_action.Api_Trigger_9C0E90BE",
      "data.auth0_connection.sigma_FindConnection-A_7EDFEDD8",
      "data.auth0_role.Api_FindRole-Analysts_A9DD64AC",
    ]);
  });

  test("are these with PingOne", () => {
    expect(
      addressesWith(
        { type: "pingone", environmentId: GUID, region: "EU", alertEmails: ["a@b.c"] },
        { clients: [{ id: "sigma", groups: ["Analysts"] }] },
      ),
    ).toEqual([
      "data.pingone_application_secret.sigma_Secret_53AC8C75",
      "data.pingone_group.sigma_FindGroup-Analysts_1D6BFAB1",
      "data.pingone_resource_scope.sigma_FindScope-email_0910FE13",
      "data.pingone_resource_scope.sigma_FindScope-offline_access_9E4FC3EA",
      "data.pingone_resource_scope.sigma_FindScope-profile_90A216EB",
      "pingone_alert_channel.Alerts_91F83244",
      "pingone_application.sigma_F39A5430",
      "pingone_application_resource_grant.sigma_OpenIdGrant_610496D6",
      "pingone_application_resource_grant.sigma_ResourceGrant_26AEA63E",
      "pingone_resource.Api_F70053CD",
      "pingone_resource_attribute.Api_UserClaim_4F010F0B",
      "pingone_resource_scope.Api_RoleAnyScope_9CCE3655",
    ]);
  });

  const pingfederate = {
    type: "pingfederate",
    adminUrl: "https://sso-admin.acme.com:9999",
    productVersion: "12.3",
    baseUrl: "https://sso.acme.com",
    oidcPolicyId: "sigma",
  };

  test("are these with PingFederate", () => {
    expect(addressesWith(pingfederate, { credentials: { version: 2 } })).toEqual([
      "data.pingfederate_oauth_server_settings.TokenManager_ServerSettings_8E3E4AA3",
      "data.pingfederate_openid_connect_policy.sigma_FindPolicy_2F3BE68F",
      "pingfederate_oauth_access_token_manager.TokenManager_754DD24F",
      "pingfederate_oauth_access_token_mapping.TokenManager_Mapping_C72E0221",
      "pingfederate_oauth_client.sigma_F39A5430",
      "random_password.sigma_SecretA_916B6599",
      "random_password.sigma_SecretB_7FA46B00",
      "time_static.sigma_SecretTime_86528E11",
    ]);
    expect(
      addressesWith({ ...pingfederate, accessTokenManagerId: "snowflakeJwt" }, { credentials: { version: 2, source: "variable" } }),
    ).toEqual([
      "data.pingfederate_oauth_access_token_manager.TokenManager_FindManager_D0DAFF88",
      "data.pingfederate_oauth_server_settings.TokenManager_ServerSettings_8E3E4AA3",
      "data.pingfederate_openid_connect_policy.sigma_FindPolicy_2F3BE68F",
      "pingfederate_oauth_client.sigma_F39A5430",
      "time_static.sigma_SecretTime_86528E11",
    ]);
  });

  test.each([
    ["Entra", entra, 2],
    ["PingFederate", pingfederate, 1],
  ])("stay when a secret is renewed, which adds the second slot (%s)", (_, identityProvider, added) => {
    const before = addressesWith(identityProvider);
    const after = addressesWith(identityProvider, { credentials: { version: 2 } });
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBe(before.length + added);
    expect(addressesWith(identityProvider, { credentials: { version: 7 } })).toEqual(after);
  });
});
