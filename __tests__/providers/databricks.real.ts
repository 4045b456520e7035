import { describeReal, FORMS, lifeOf, RealWorkplace, Stack } from "./real";
import { DatabricksAccountApi } from "./vendors/databricks";

const EXAMPLES = ["databricks-azure.yaml", "databricks-aws-workspace.yaml"];

describe.each(["1.99.0", "1.128.0"])("Databricks %s", (version) => {
  describeReal("databricks/databricks", version, () => {
    let workplace: RealWorkplace;
    let account: DatabricksAccountApi;
    beforeEach(async () => {
      account = new DatabricksAccountApi();
      workplace = await RealWorkplace.open(account.vendors());
    });
    afterEach(() => workplace.close());

    const change = (stack: Stack) => {
      stack.providerVersions = { databricks: version };
    };

    test.each(EXAMPLES.flatMap((example) => FORMS.map((form) => [example, form] as const)))("%s as %s", async (example, form) => {
      const later = (stack: Stack) => {
        stack.tokens = { accessTokenMinutes: 15, refreshTokenDays: 7 };
        stack.credentials = { version: 2 };
      };
      await lifeOf(workplace, { example, form, change, later });
      expect(account.apps.size).toBe(0);
    });

    test("without offline access and with it", async () => {
      const without = (stack: Stack) => {
        change(stack);
        stack.offlineAccess = false;
      };
      const later = (stack: Stack) => {
        stack.offlineAccess = true;
      };
      await lifeOf(workplace, { example: "databricks-azure.yaml", form: "JSON", change: without, later });
    });
  });
});
