import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeTerraform, Workplace } from "./support";
import { exported, movedBlocks, planned, withOwnState } from "./exported";

describeTerraform("an export", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  test("of adopted objects that are in the state already imports nothing again: everything moves", async () => {
    const synthesize = () =>
      workplace.synthesize("okta-adopt.yaml", (config) => {
        // Adopted, and deployed since: the ids are those of what is there.
        const [{ id }] = workplace.org.all("okta_app_oauth").concat({ id: "0oabyhand00000000000" });
        config.adopt = { clients: { sigma: id } };
      });
    const [first] = Object.values(workplace.synthesize("okta-adopt.yaml", (config) => delete config.adopt));
    await workplace.apply(first);
    const [stack] = Object.values(synthesize());
    await workplace.apply(stack);
    expect(await workplace.changes(stack)).toStrictEqual([]);
    const folder = withOwnState(Object.values(exported(join(workplace.folder, "config.yaml")))[0]);
    expect(readFileSync(join(folder, "imports.tf"), "utf8")).toContain("to = okta_app_oauth.sigma\n");
    await workplace.init(folder);
    expect(await planned(workplace, folder)).toStrictEqual({ moved: movedBlocks(folder), others: [] });
    await workplace.succeed(folder, "apply", "-input=false", "-no-color", "tfplan");
    expect(await workplace.changes(folder)).toStrictEqual([]);
  });

  test("of a renewed secret is that of the second version: everything moves", async () => {
    const version = (number: number) => (config: Record<string, unknown>) => (config.credentials = { version: number });
    const stackOf = (number: number) => Object.values(workplace.synthesize("pingfederate-snowflake.yaml", version(number)))[0];
    await workplace.apply(stackOf(1));
    await workplace.apply(stackOf(2));
    const folder = withOwnState(Object.values(exported(join(workplace.folder, "config.yaml")))[0]);
    await workplace.init(folder);
    expect(await planned(workplace, folder)).toStrictEqual({ moved: movedBlocks(folder), others: [] });
  });

  test("is planned from the state of the config where it lies", async () => {
    const [stack] = Object.values(workplace.synthesize("databricks-azure.yaml"));
    await workplace.apply(stack);
    const [folder] = Object.values(exported(join(workplace.folder, "config.yaml")));
    await workplace.init(folder);
    await workplace.apply(folder);
    // No other state was begun.
    expect(existsSync(join(folder, "terraform.tfstate"))).toBe(false);
    expect(await workplace.changes(folder)).toStrictEqual([]);
  });
});
