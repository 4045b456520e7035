import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { App, TerraformStack } from "cdktf";
import { handWrittenConfig } from "../bench/hand-written-config";
import { manyStacks } from "../bench/many-stacks";
import { normalized } from "../bench/same-terraform";
import { synthesize } from "../bench/scenarios";
import { checkConfig } from "../config/load";
import { inTemporaryFolder, synthesizeInto } from "./support/project";

test("the benchmark compares two ways to the same Terraform", () => {
  const library = normalized(synthesize("library", 1).json);
  expect(library.length).toBeGreaterThan(1000);
  expect(library).toBe(normalized(synthesize("handWritten", 1).json));
});

test("the benchmark's config and its hand-written app are two ways to the same Terraform", () => {
  const [yaml, byHand] = inTemporaryFolder((folder) => {
    const config = join(folder, "many.yaml");
    writeFileSync(config, manyStacks(2));
    const { "stack-0": fromConfig } = synthesizeInto(folder, config);
    const outdir = join(folder, "hand-written");
    const app = new App({ outdir, stackTraces: false });
    handWrittenConfig(new TerraformStack(app, "stack-0"));
    app.synth();
    return [fromConfig, join(outdir, "stacks/stack-0")].map(
      (stack) => JSON.parse(readFileSync(join(stack, "cdk.tf.json"), "utf8")) as object,
    );
  });
  const comparable = (stack: object) =>
    JSON.parse(normalized(JSON.stringify({ ...stack, "//": undefined, terraform: undefined }))) as object;
  expect(comparable(yaml)).toStrictEqual(comparable(byHand));
});

test("the benchmark's config has as many stacks as were asked for, and no finding", () => {
  const { stacks, errors, warnings } = checkConfig("many.yaml", manyStacks(30));
  expect({ count: stacks.length, errors, warnings }).toStrictEqual({ count: 30, errors: [], warnings: [] });
});
