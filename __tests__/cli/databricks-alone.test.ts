import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolderAsync } from "../support/project";
import { acme, auth0Stack, entraStack, pingFederateProvider, pingFederateStack } from "../rules/support/config-text";
import { command } from "./support/command";

const DATABRICKS = { cloud: "aws", accountId: "00000000-0000-0000-0000-000000000000" };
const ALONE = { snowflake: undefined, databricks: JSON.stringify(DATABRICKS) };

describe("what is said about a stack with Databricks alone", () => {
  test.each([
    ["OKTA-MUTABLE-CLAIM", acme({ ...ALONE, userMapping: "{ attribute: login_name, value: user.nickName }" })],
    ["OKTA-CLAIM-CONSTANT", acme({ ...ALONE, userMapping: "{ attribute: login_name, value: user.department }" })],
    ["ENTRA-MUTABLE-CLAIM", entraStack({ ...ALONE, userMapping: "email_address" })],
    ["AUTH0-DEFAULT-AUDIENCE", auth0Stack(ALONE)],
    ["PINGFEDERATE-JWKS-REACHABLE", pingFederateStack({ ...ALONE, identityProvider: pingFederateProvider("", "10.0.0.1") })],
    ["SIGMA-CLAIM-NAME", acme({ ...ALONE, userMapping: "{ attribute: login_name, claim: sub }" })],
  ])("%s is not about Snowflake only", (rule, text) =>
    inTemporaryFolderAsync(async (folder) => {
      const path = join(folder, "acme.yaml");
      writeFileSync(path, text);
      const { stdout, stderr } = await command(["check", path]);
      const said = `${stdout}${stderr}`.split("\n").filter((line) => line.endsWith(`[${rule}]`));
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/the data platform|databricks/i);
      expect(said[0].replace(/snowflake_username|in Snowflake with rsaPublicKeys, in Databricks/g, "")).not.toMatch(/snowflake/i);
    }),
  );
});

test("an export has its access under a heading of its own", () =>
  inTemporaryFolderAsync(async (folder) => {
    const path = join(folder, "acme.yaml");
    const access = {
      workspaceId: 1234567890123456,
      workspaceHost: "dbc-00000000-0000.cloud.databricks.com",
      warehouses: ["0123456789abcdef"],
      catalogs: ["analytics"],
      memberGroups: ["Analysts"],
    };
    writeFileSync(path, acme({ ...ALONE, databricks: JSON.stringify({ ...DATABRICKS, access }) }));
    const exported = await command(["export", path, "-o", join(folder, "out")]);
    expect(exported).toMatchObject({ code: 0 });
    const main = readFileSync(join(folder, "out/acme/main.tf"), "utf8");
    const headings = main.split("\n").filter((line) => /^# .*databricks_0/.test(line));
    const account = "databricks_00000000_0000_0000_0000_000000000000";
    expect(headings).toStrictEqual([`# Federation policy: ${account}`, `# Access in Databricks: ${account}`]);
  }));
