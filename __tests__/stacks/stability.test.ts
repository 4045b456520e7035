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
