import { lifeOf, Stack } from "./real";
import { describeVendor } from "./vendor";
import { DatabricksAccountApi } from "./vendors/databricks";

const standIn = () => {
  const it = new DatabricksAccountApi();
  return { it, vendors: it.vendors(), left: () => [...it.apps.keys()] };
};

describeVendor("databricks", standIn, (place) => {
  test("without offline access and with it", async () => {
    const change = (stack: Stack) => {
      place().prepare(stack);
      stack.offlineAccess = false;
    };
    const later = (stack: Stack) => {
      stack.offlineAccess = true;
    };
    await lifeOf(place().workplace, { example: "databricks-azure.yaml", form: "JSON", change, later });
  });

  test("adopts a federation policy that was made by hand, and keeps its description", async () => {
    const { workplace, it: databricks, prepare } = place();
    const account = "00000000-0000-0000-0000-000000000000";
    const name = `accounts/${account}/federationPolicies/by-hand`;
    databricks.policies.set(`${account}/by-hand`, {
      policy_id: "by-hand",
      name,
      uid: "uid-by-hand",
      description: "Made by hand",
      oidc_policy: {
        issuer: "https://old.example.com",
        audiences: [account],
        subject_claim: "sub",
        jwks_uri: "https://old.example.com/keys",
      },
      create_time: "2026-01-01T00:00:00Z",
      update_time: "2026-01-01T00:00:00Z",
    });
    const [stack] = workplace.synthesize("existing-snowflake.yaml", (config) => {
      Object.assign(config, {
        identityProvider: {
          type: "existing",
          kind: "okta",
          issuer: "https://acme.okta.com/oauth2/aus1",
          audiences: account,
          userMappingClaims: "upn",
        },
        databricks: { cloud: "aws", accountId: account, policyId: "by-hand" },
        adopt: { policies: ["by-hand"] },
      });
      delete config.snowflake;
      prepare(config);
    });
    await workplace.init(stack);
    expect((await workplace.changes(stack)).filter((change) => !/^import (update|no-op)/.test(change))).toStrictEqual([]);
    await workplace.apply(stack);
    expect([...databricks.policies.values()]).toStrictEqual([
      expect.objectContaining({
        policy_id: "by-hand",
        description: "Made by hand",
        oidc_policy: { issuer: "https://acme.okta.com/oauth2/aus1", audiences: [account], subject_claim: "upn" },
      }),
    ]);
    expect(await workplace.changes(stack)).toStrictEqual([]);
  });

  test("lets a group read, and leaves what others may do", async () => {
    const { workplace, it: databricks, prepare } = place();
    const account = "00000000-0000-0000-0000-000000000000";
    const [stack] = workplace.synthesize("existing-snowflake.yaml", (config) => {
      const identityProvider = { type: "existing", kind: "okta", issuer: "https://acme.okta.com/oauth2/aus1", audiences: account };
      const access = {
        workspaceId: 1234567890123456,
        workspaceHost: "dbc-00000000-0000.cloud.databricks.com",
        memberGroups: ["Data Analysts"],
        warehouses: ["0123456789abcdef"],
        catalogs: ["analytics", { name: "finance", schemas: ["reports"] }],
        sqlAccess: true,
      };
      Object.assign(config, {
        identityProvider: { ...identityProvider, userMappingClaims: "upn" },
        databricks: { cloud: "aws", accountId: account, access },
        preventDestroy: false,
      });
      delete config.snowflake;
      prepare(config);
    });
    await workplace.apply(stack);
    const { groups, assignments, privileges } = databricks.privileges;
    const [analysts, own] = [...groups.values()];
    const others = { displayName: "Data Analysts", members: [], entitlements: [] };
    expect({ analysts, own }).toStrictEqual({
      analysts: { id: analysts.id, ...others },
      own: { id: own.id, displayName: "Sigma Users", members: [analysts.id], entitlements: ["databricks-sql-access"] },
    });
    expect([...assignments]).toStrictEqual([[own.id, ["USER"]]]);
    const granted = () => Object.fromEntries([...privileges].map(([securable, principals]) => [securable, Object.fromEntries(principals)]));
    const before = { "catalog/analytics": { "Data Analysts": ["USE_CATALOG"] }, "catalog/finance": {}, "schema/finance.reports": {} };
    expect(granted()).toStrictEqual({
      "catalog/analytics": {
        ...before["catalog/analytics"],
        "Sigma Users": expect.arrayContaining(["USE_CATALOG", "USE_SCHEMA", "SELECT"]) as unknown,
      },
      "catalog/finance": { "Sigma Users": ["USE_CATALOG"] },
      "schema/finance.reports": { "Sigma Users": expect.arrayContaining(["USE_SCHEMA", "SELECT"]) as unknown },
    });
    // What somebody adds by hand: a member stays.
    own.members.push("700000000000099");
    expect(await workplace.changes(stack)).toStrictEqual([]);
    expect(own.members).toStrictEqual([analysts.id, "700000000000099"]);
    await workplace.succeed(stack, "destroy", "-auto-approve", "-input=false", "-no-color");
    expect([...groups.values()]).toStrictEqual([{ id: analysts.id, ...others }]);
    expect({ granted: granted(), assigned: [...assignments] }).toStrictEqual({ granted: before, assigned: [] });
  });
});
