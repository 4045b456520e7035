import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { goldenForTerrain, TERRAIN, writeTerrain } from "../../scripts/terrain";
import { EXAMPLES, PROJECT } from "../support/project";
import { describeTerraform, Workplace } from "./support";

const kept = (root: string, example: string) =>
  readFileSync(join(root, "__tests__/__snapshots__/examples", `${basename(example, ".yaml")}.json`), "utf8");

const version = (file: string, name: string) =>
  (JSON.parse(readFileSync(join(PROJECT, file), "utf8")) as Record<string, Record<string, string>>)[name];
const CDKTF = version("package.json", "devDependencies").cdktf;
const CDKTN = version("__tests__/cdktn/package.json", "dependencies").cdktn;

describe("on CDK Terrain", () => {
  beforeAll(() => {
    writeTerrain();
    // What is kept there is removed and written again, by cdktn.
    execFileSync(process.execPath, ["--import", "tsx", "scripts/write-examples.ts"], { cwd: TERRAIN, stdio: "pipe" });
  }, 120_000);

  test.each(EXAMPLES)("%s synthesizes to the same Terraform", (example) => {
    const [theirs, ours] = [kept(TERRAIN, example), kept(PROJECT, example)];
    expect(theirs).toBe(goldenForTerrain(ours, CDKTF, CDKTN));
    // The metadata says who wrote it.
    expect(theirs).toContain(`"version": "${CDKTN}"`);
  });

  describeTerraform("Terraform", () => {
    let workplace: Workplace;
    beforeEach(async () => {
      workplace = await Workplace.open();
    });
    afterEach(() => workplace.close());

    const example = "okta-access-and-alerts.yaml";
    const terrainOf = (folder: string) => JSON.stringify((JSON.parse(kept(TERRAIN, example)) as Record<string, object>)[basename(folder)]);

    test("applies what it writes, and plans no change after that", async () => {
      const [folder] = Object.values(workplace.synthesize(example));
      writeFileSync(join(folder, "cdk.tf.json"), terrainOf(folder));
      await workplace.apply(folder);
      expect(await workplace.changes(folder)).toEqual([]);
    });

    test("an app that moves there keeps its state: nothing changes", async () => {
      const [folder] = Object.values(workplace.synthesize(example));
      await workplace.apply(folder);
      writeFileSync(join(folder, "cdk.tf.json"), terrainOf(folder));
      expect(await workplace.changes(folder)).toEqual([]);
    });
  });
});
