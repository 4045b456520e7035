import { completeSchema } from "../../config/json-schema";
import { FULL } from "../rules/support/full-config";
import { prepare, tryMutant } from "../support/mutants";
import { NEVER, PAYLOADS } from "../support/payloads";
import { inTemporaryFolder } from "../support/project";
import { Random } from "../support/random";
import { keysOf, usedKeys } from "../support/schema-keys";
import { Form, LEAVES, leafText, Mode, STACK_NAMES, Typing, UNSEEN } from "../support/typed-texts";
import { AcceptingSandbox } from "./accepting-sandbox";
import { describeTerraform } from "./support";

/** `npm run fuzz` runs all of it; here is a sample, the same in every run. */
const SEED = 20261128;

describe("the texts that are tried", () => {
  /** A backend is the same in a stack, and an account or a URL in a list of them. */
  const plain = (key: string) => key.replace(/^stacks\.\*\./, "").replaceAll("[]", "");
  const schema = completeSchema();
  /** Keys that say where a stack's values are, and are none themselves. */
  const LAYERS = ["defaults", "extends"];
  const keys = [...new Set(keysOf(schema as never).map(plain))].filter((key) => !LAYERS.includes(key.split(".")[0]));
  const used = new Set(usedKeys(schema as never, FULL).map(plain));

  test("are those of every key of the schema", () => {
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((key) => !used.has(key))).toEqual(
      ["backend<local>.type", "backend<local>.directory"].filter((key) => !used.has(key)),
    );
  });

  test("are of many kinds", () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(40);
    expect(PAYLOADS.length - NEVER.length).toBeGreaterThanOrEqual(40);
  });
});

describeTerraform("Text of a config", () => {
  const random = new Random(SEED);
  const harmless = PAYLOADS.filter((payload) => !NEVER.includes(payload));
  const sample = (form: Form) =>
    random
      .some(harmless, 3)
      .map((payload) => ({ form, payload, mode: random.pick<Mode>(["after", "before"]), stacks: random.some(STACK_NAMES, 1) }));
  let sandbox: AcceptingSandbox;
  let typing: Typing;
  beforeAll(async () => {
    sandbox = await AcceptingSandbox.open();
    typing = new Typing(sandbox);
  });
  afterAll(() => sandbox.close());

  test.each<{ form: Form; payload: string; mode: Mode; stacks: string[] }>([
    { form: "json", payload: "\\", mode: "after", stacks: ["okta"] },
    { form: "json", payload: "${var.x}", mode: "after", stacks: ["auth0", "existing"] },
    { form: "json", payload: "${var.x}", mode: "before", stacks: ["okta"] },
    { form: "export", payload: "%{if true}x%{endif}", mode: "after", stacks: ["okta"] },
    ...sample("json"),
    ...sample("hcl"),
    { form: "export", payload: "\\", mode: "after", stacks: ["okta"] },
    { form: "export", payload: "$${x}", mode: "before", stacks: ["auth0", "existing"] },
    ...sample("export"),
  ])(
    "is applied by Terraform as it was typed: $payload $mode in $form, $stacks",
    async ({ payload, mode, form, stacks }) => {
      const { carried, refused, unseen, wrong } = await typing.carry(payload, mode, form, stacks);
      expect(wrong).toEqual([]);
      expect(unseen.map(leafText).filter((leaf) => !(leaf in UNSEEN))).toEqual([]);
      expect(carried.length + refused.length).toBe(LEAVES.filter(({ stack }) => stacks.includes(stack)).length);
      expect(refused.filter(({ lines }) => !lines.every((line) => /\[[A-Z0-9-]+\]$/.test(line)))).toEqual([]);
    },
    120_000,
  );
});

describe("mutants of the examples", () => {
  test("end as Terraform or as findings", () => {
    const random = new Random(SEED);
    const crashes = inTemporaryFolder((folder) => {
      prepare(folder);
      return Array.from({ length: 150 }, () => tryMutant(random, folder).crash).filter((crash) => crash !== undefined);
    });
    expect(crashes).toEqual([]);
  });
});
