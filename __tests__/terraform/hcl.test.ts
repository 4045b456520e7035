import { rmSync } from "node:fs";
import { join } from "node:path";
import { asHcl } from "../support/project";
import { APPLICABLE, describeTerraform, Workplace } from "./support";

describeTerraform("HCL", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  test.each(APPLICABLE)("of %s is what the JSON is: nothing changes when one takes the other's place", async (example) => {
    const stacks = Object.values(workplace.synthesize(example));
    for (const stack of stacks) await workplace.apply(stack);
    asHcl(() => workplace.synthesize(example));
    for (const stack of stacks) {
      rmSync(join(stack, "cdk.tf.json"));
      await workplace.init(stack);
      await workplace.succeed(stack, "validate", "-no-color");
      expect(await workplace.changes(stack)).toEqual([]);
    }
  });

  test("fails at plan on a near miss, as the JSON does", async () => {
    const [stack] = Object.values(
      asHcl(() => workplace.synthesize("okta-login-only.yaml", (config) => (config.clients = [{ id: "sigma", groups: ["Everyone"] }]))),
    );
    await workplace.init(stack);
    expect(await workplace.fail(stack, "plan", "-input=false", "-no-color")).toContain(
      "Okta has no group with exactly this name: Everyone.",
    );
  });
});
