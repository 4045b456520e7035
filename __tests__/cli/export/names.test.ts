import { plainNames } from "../../../cli/export/names";
import { Element } from "../../../cli/export/stack-json";

const at = (type: string, ...paths: string[]): Element[] =>
  paths.map((path) => ({ mode: "resource", type, name: "Generated_0000AAAA", json: {}, path: path.split("/") }));
const found = (type: string, ...paths: string[]): Element[] => at(type, ...paths).map((element) => ({ ...element, mode: "data" }));

describe("the name of a resource", () => {
  test.each([
    ["okta_app_oauth", "Client-sigma/Resource", "sigma"],
    ["okta_auth_server", "AuthorizationServer/Resource", "sigma"],
    ["okta_auth_server_scope", "AuthorizationServer/RoleAnyScope", "role_any"],
    ["azuread_service_principal", "Api/ServicePrincipal", "api"],
    ["azuread_app_role_assignment", "Client-sigma/GroupNamed-Data Analysts", "sigma_group_data_analysts"],
    [
      "azuread_app_role_assignment",
      "Client-sigma/User-00000000-0000-0000-0000-000000000001",
      "sigma_user_00000000_0000_0000_0000_000000000001",
    ],
    ["auth0_client_grant", "Client-sigma/ClientGrant-https:~1~1acme.example.com", "sigma_acme_example_com"],
    [
      "snowflake_grant_privileges_to_account_role",
      "Access-acme/Grant-Database-RAW~-Schema-A B~-FutureTables",
      "database_raw_schema_a_b_future_tables",
    ],
    ["snowflake_grant_privileges_to_account_role", "Access-acme/Grant-UseAnyRole", "use_any_role"],
    ["okta_app_group_assignment", "Client-sigma/GroupNamed-Group", "sigma_group"],
    ["okta_app_group_assignment", "Client-sigma/GroupNamed-Équipe Données", "sigma_equipe_donnees"],
  ])("of the type %s at %s is %s", (type, path, name) => {
    expect(plainNames(at(type, path))).toStrictEqual([name]);
  });

  test("is whole where a short one would be that of two", () => {
    const grants = (account: string) => `Access-${account}/Grant-Warehouse-WH`;
    expect(plainNames(at("snowflake_grant_privileges_to_account_role", grants("acme_a"), grants("acme_b")))).toStrictEqual([
      "acme_a_warehouse_wh",
      "acme_b_warehouse_wh",
    ]);
    expect(plainNames(found("okta_group", "Client-a/FindGroup-All", "Client-b/FindGroup-All", "Client-b/FindGroup-Few"))).toStrictEqual([
      "a_all",
      "b_all",
      "few",
    ]);
  });

  test("differs from all others, also where texts differ in what no name can have", () => {
    const groups = ["a b", "a-b", "a_b", "数据", "分析", "!", "9"].map((group) => `Client-sigma/GroupNamed-${group}`);
    const names = plainNames(at("okta_app_group_assignment", ...groups));
    expect(new Set(names).size).toBe(groups.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toStrictEqual([]);
  });

  test("begins with a letter, and is cut", () => {
    const [digits, long] = plainNames(
      found("okta_group", "Client-sigma/FindGroup-365 users", `Client-sigma/FindGroup-${"long ".repeat(50)}`),
    );
    expect(digits).toBe("current_365_users");
    expect(long).toMatch(/^(long_)*long?$/);
    expect(long.length).toBeLessThanOrEqual(100);
  });
});
