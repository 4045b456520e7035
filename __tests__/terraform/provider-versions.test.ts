import { EXAMPLES } from "../support/project";
import { describeTerraform, Workplace } from "./support";

describeTerraform("the Okta provider 6.12", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open("6.12.0");
  });
  afterEach(() => workplace.close());

  test.each(EXAMPLES.filter((file) => file.startsWith("okta-") && file !== "okta-adopt.yaml"))(
    "takes %s, and plans no change after it",
    async (example) => {
      const stacks = Object.values(workplace.synthesize(example, (stack) => (stack.providerVersions = { okta: "~> 6.12" })));
      for (const stack of stacks) {
        await workplace.apply(stack);
        expect(await workplace.changes(stack)).toEqual([]);
      }
      expect(await workplace.succeed(stacks[0], "providers", "-no-color")).toContain("~> 6.12");
    },
  );
});
