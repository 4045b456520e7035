import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, synthesizeFile } from "../support/project";
import { APPLICABLE, describeTerraform, Stack, Workplace } from "./support";
import { NEWER, NEWEST, PINNED } from "./versions";

/** Asks for the newest versions of the providers that a stack uses. */
function askForNewest(example: string): (stack: Stack) => void {
  const stacks = Object.values(synthesizeFile(join(PROJECT, "examples", example)));
  const used = new Set(stacks.flatMap(({ terraform }) => Object.keys(terraform.required_providers ?? {})));
  const versions: [string, string][] = NEWER.filter((name) => used.has(name)).map((name) => [name, `~> ${NEWEST[name]}`]);
  return (stack) => {
    stack.providerVersions = Object.fromEntries(versions);
  };
}

describeTerraform("the newest providers", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open(NEWEST);
  });
  afterEach(() => workplace.close());

  test.each(APPLICABLE)("take %s, and plan no change after it", async (example) => {
    for (const stack of Object.values(workplace.synthesize(example, askForNewest(example)))) {
      await workplace.apply(stack);
      expect(await workplace.changes(stack)).toEqual([]);
    }
  });

  test("are the ones that a stack asks for", async () => {
    const [stack] = Object.values(workplace.synthesize("okta-snowflake.yaml", askForNewest("okta-snowflake.yaml")));
    await workplace.init(stack);
    const providers = await workplace.succeed(stack, "providers", "-no-color");
    expect(providers).toContain("okta/okta] ~> 6.12.0");
    expect(providers).toContain("snowflakedb/snowflake] ~> 2.20.0");
  });
});

describe("the page on compatibility", () => {
  const page = readFileSync(join(PROJECT, "docs/compatibility.md"), "utf8");

  test.each(Object.keys(PINNED) as (keyof typeof PINNED)[])("has the versions of %s with which the tests run", (name) => {
    const [, row] = new RegExp(`^\\| [^|]*\\(\`${name}\`\\) *\\|(.*)\\|$`, "m").exec(page)!;
    const [pinned, newest] = row.split("|").map((cell) => cell.trim());
    expect([pinned, newest]).toEqual([PINNED[name], NEWEST[name]]);
  });

  test("says which versions stacks ask for", () => {
    const asked = synthesizeFile(join(PROJECT, "examples/okta-snowflake.yaml")).example.terraform.required_providers;
    for (const [name, { version }] of Object.entries(asked)) expect(version).toBe(PINNED[name as keyof typeof PINNED]);
  });
});
