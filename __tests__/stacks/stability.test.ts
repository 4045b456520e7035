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
      "data.okta_group.Client-data_FindGroup-A_8201B4DB",
      "data.okta_group.Client-login_FindGroup-A_3B3B18E4",
      "data.okta_group.Client-login_FindGroup-B_A626FDD4",
      "okta_app_group_assignment.Client-data_GroupNamed-A_C3E78FAC",
      "okta_app_group_assignment.Client-login_GroupNamed-A_F8E80AE4",
      "okta_app_group_assignment.Client-login_GroupNamed-B_0DAF9A24",
      "okta_app_oauth.Client-data_8B1456AD",
      "okta_app_oauth.Client-login_5BE3D4FD",
      "okta_auth_server.AuthorizationServer_DBB02226",
      "okta_auth_server_claim.AuthorizationServer_UserClaim_F88F2BAD",
      "okta_auth_server_policy.AuthorizationServer_Policy_CD54A2CF",
      "okta_auth_server_policy_rule.AuthorizationServer_Rule_7456FBBB",
      "okta_auth_server_scope.AuthorizationServer_RoleAnyScope_F4C33D2D",
      "snowflake_external_oauth_integration.Trust-acme_analytics_FC660096",
      "time_static.Expiry-data_MadeAt_6815D48B",
      "time_static.Expiry-login_MadeAt_5C006534",
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
      "azuread_app_role_assignment.Client-sigma_Group-00000000-0000-0000-0000-000000000000_135CEBB4",
      "azuread_app_role_assignment.Client-sigma_GroupNamed-A_785BA71F",
      "azuread_app_role_assignment.Client-sigma_UserNamed-abc_0FB7B59B",
      "azuread_application.Api_F70053CD",
      "azuread_application.Client-sigma_67A1E085",
      "azuread_application_identifier_uri.Api_IdentifierUri_FEB23CC0",
      "azuread_application_password.Client-sigma_SecretA_65D8C85D",
      "azuread_service_principal.Api_ServicePrincipal_1062B858",
      "azuread_service_principal.Client-sigma_ServicePrincipal_EFDDF581",
      "azuread_service_principal_delegated_permission_grant.Client-sigma_ApiConsent_2733F7EE",
      "azuread_service_principal_delegated_permission_grant.Client-sigma_GraphConsent_22211F41",
      "data.azuread_group.Client-sigma_FindGroup-A_F1EBA663",
      "data.azuread_service_principal.Client-sigma_Graph_13A931D2",
      "data.azuread_user.Client-sigma_FindUser-abc_CEDA6635",
      "time_static.Client-sigma_SecretTimeA_0EF6C3CD",
    ]);
  });

  test("are these with Databricks", () => {
    expect(addressesWith({ type: "databricks", cloud: "aws", accountId: GUID })).toEqual([
      "databricks_custom_app_integration.Client-sigma_67A1E085",
      "time_static.Expiry-sigma_MadeAt_5A877962",
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
      "auth0_client.Client-sigma_67A1E085",
      "auth0_client_credentials.Client-sigma_Credentials_B658F85F",
      "auth0_connection_client.Client-sigma_Connection-con_1_E76D2576",
      "auth0_connection_client.Client-sigma_ConnectionNamed-A_4874DCB8",
      "auth0_resource_server.Api_F70053CD",
      "auth0_resource_server_scope.Api_RoleAnyScope_9CCE3655",
      "auth0_role_permission.Api_Permission-Analysts_30FD99BF",
      "auth0_tenant.Api_Tenant_2EE5A15E",
      "auth0_trigger_action.Api_Trigger_9C0E90BE",
      "data.auth0_connection.Client-sigma_FindConnection-A_0F3ADCD7",
      "data.auth0_role.Api_FindRole-Analysts_A9DD64AC",
      "time_static.Expiry-sigma_MadeAt_5A877962",
    ]);
  });

  test("are these with PingOne", () => {
    expect(
      addressesWith(
        { type: "pingone", environmentId: GUID, region: "EU", alertEmails: ["a@b.c"] },
        { clients: [{ id: "sigma", groups: ["Analysts"] }] },
      ),
    ).toEqual([
      "data.pingone_application_secret.Client-sigma_Secret_04A00816",
      "data.pingone_group.Client-sigma_FindGroup-Analysts_F2586FFE",
      "data.pingone_resource_scope.Client-sigma_FindScope-email_F6AC69D0",
      "data.pingone_resource_scope.Client-sigma_FindScope-offline_access_BC706814",
      "data.pingone_resource_scope.Client-sigma_FindScope-profile_D1189C3E",
      "pingone_alert_channel.Alerts_91F83244",
      "pingone_application.Client-sigma_67A1E085",
      "pingone_application_resource_grant.Client-sigma_OpenIdGrant_844A04F3",
      "pingone_application_resource_grant.Client-sigma_ResourceGrant_4BF96A47",
      "pingone_resource.Api_F70053CD",
      "pingone_resource_attribute.Api_UserClaim_4F010F0B",
      "pingone_resource_scope.Api_RoleAnyScope_9CCE3655",
      "time_static.Expiry-sigma_MadeAt_5A877962",
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
      "data.pingfederate_openid_connect_policy.Client-sigma_FindPolicy_61653E26",
      "pingfederate_oauth_access_token_manager.TokenManager_754DD24F",
      "pingfederate_oauth_access_token_mapping.TokenManager_Mapping_C72E0221",
      "pingfederate_oauth_client.Client-sigma_67A1E085",
      "random_password.Client-sigma_SecretA_65D8C85D",
      "random_password.Client-sigma_SecretB_3173EDC1",
      "time_static.Client-sigma_SecretTime_7B4338F8",
      "time_static.Expiry-sigma_MadeAt_5A877962",
    ]);
    expect(
      addressesWith({ ...pingfederate, existingManagerId: "snowflakeJwt" }, { credentials: { version: 2, source: "variable" } }),
    ).toEqual([
      "data.pingfederate_oauth_access_token_manager.TokenManager_FindManager_D0DAFF88",
      "data.pingfederate_oauth_server_settings.TokenManager_ServerSettings_8E3E4AA3",
      "data.pingfederate_openid_connect_policy.Client-sigma_FindPolicy_61653E26",
      "pingfederate_oauth_client.Client-sigma_67A1E085",
      "time_static.Client-sigma_SecretTime_7B4338F8",
      "time_static.Expiry-sigma_MadeAt_5A877962",
    ]);
  });

  test.each([
    ["Entra", entra, 2],
    ["PingFederate", pingfederate, 2],
  ])("stay when a secret is renewed, which adds the second slot (%s)", (_, identityProvider, added) => {
    const before = addressesWith(identityProvider);
    const after = addressesWith(identityProvider, { credentials: { version: 2 } });
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBe(before.length + added);
    expect(addressesWith(identityProvider, { credentials: { version: 7 } })).toEqual(after);
  });
});

describe("names that users choose", () => {
  const GUID = "00000000-0000-0000-0000-000000000000";
  const okta = { type: "okta", orgName: "acme" };
  const account = { organization: "ACME", account: "ANALYTICS" };
  const synthesized = (stack: object) => addresses(synthesizeText(JSON.stringify({ stacks: { a: { deployment: "GCP", ...stack } } })).a);

  test.each([
    "issuer",
    "audience",
    "jwks_uri",
    "backend",
    "policy_client_ids",
    "user_requirements",
    "server_requirements",
    "acme_analytics_external_oauth",
  ])("may be those of our outputs: a client %s", (id) => {
    const all = synthesized({ identityProvider: okta, clients: [{ id, groups: ["A"] }], snowflake: account });
    expect(all).toEqual(expect.arrayContaining(["output.issuer", "output.acme_analytics_external_oauth", `output.${id}_client_id`]));
  });

  test.each<[string, object, string]>([
    ["groups in PingOne", { identityProvider: { type: "pingone", environmentId: GUID, region: "EU" } }, "data.pingone_group"],
    [
      "roles in Auth0",
      { identityProvider: { type: "auth0", domain: "acme.us.auth0.com", connections: ["A"], rbac: true } },
      "auth0_role_permission",
    ],
  ])("are told apart whatever is in them: %s", (_, stack, type) => {
    const groups = ["a/b", "a--b", "a~1b", "a~0b", "a~b", "~", "0", "a", "A"];
    const all = synthesized({ ...stack, clients: [{ id: "sigma", purposes: ["connection"], groups }] });
    expect(all.filter((address) => address.startsWith(`${type}.`))).toHaveLength(groups.length);
  });

  test("are told apart from what we add to them: warehouses, databases and schemas", () => {
    const access = (databases: unknown[], warehouses = ["a/b", "a--b"]) => ({ warehouses, databases, users: [{ name: "U" }] });
    const grants = (databases: unknown[]) =>
      synthesized({
        identityProvider: okta,
        clients: [{ id: "sigma", groups: ["A"] }],
        snowflake: { ...account, access: access(databases) },
      }).filter((address) => address.startsWith("snowflake_grant_privileges")).length;
    const apart = [["d"], ["d-Schemas"], ["d-Tables"], [{ name: "e", schemas: ["S"] }], ["e-Schema-S"]];
    // Each alone has the two warehouses, too.
    const sum = apart.reduce((total, databases) => total + grants(databases) - 2, 2);
    expect(grants(apart.flat())).toBe(sum);
  });

  test("make output names that no other name makes", () => {
    const names = synthesized({
      identityProvider: okta,
      clients: ["a", "a_client", "a_credential"].map((id) => ({ id, name: id, groups: ["A"] })),
      snowflake: account,
    });
    const outputs = names.filter((address) => address.startsWith("output."));
    const endings = outputs
      .filter((name) => name.startsWith("output.a_credential_"))
      .map((name) => name.slice("output.a_credential".length));
    expect(endings.length).toBeGreaterThan(5);
    // Were one ending the end of another, two clients could have one output.
    expect(endings.filter((ending) => endings.some((other) => other !== ending && other.endsWith(ending)))).toEqual([]);
  });
});
