import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolderAsync, PROJECT } from "../support/project";
import { command } from "./support/command";
import { spawnCommand } from "./support/spawn";

/** Two configs, with stacks of their own. */
const CONFIGS = ["okta-snowflake.yaml", "entra-snowflake.yaml"] as const;
const [OKTA, ENTRA] = CONFIGS;

/** The files of stacks below an output folder, with their texts. */
function stacksIn(output: string): Record<string, string> {
  const stacks = join(output, "stacks");
  const files = readdirSync(stacks, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name).slice(stacks.length + 1), readFileSync(join(parentPath, name), "utf8")]),
  );
}

interface Place {
  /** What each config writes alone. */
  readonly alone: Readonly<Record<(typeof CONFIGS)[number], Record<string, string>>>;
  readonly path: (name: string) => string;
}

const inPlace = (action: (place: Place) => Promise<void>) =>
  inTemporaryFolderAsync(async (folder) => {
    const path = (name: string) => join(folder, name);
    CONFIGS.forEach((name) => cpSync(join(PROJECT, "examples", name), path(name)));
    const alone: Record<string, Record<string, string>> = {};
    for (const name of CONFIGS) {
      const output = path(`alone-${name}`);
      expect(await command(["synth", path(name), "-o", output])).toMatchObject({ code: 0 });
      alone[name] = stacksIn(output);
    }
    await action({ alone: alone as Place["alone"], path });
  });

describe("two configs", () => {
  test("in one folder, in turn, leave each other's stacks as they are, also where one changes or fails", async () => {
    await inPlace(async ({ alone, path }) => {
      const synth = (name: string) => command(["synth", path(name), "-o", path("out")]);
      for (const name of [OKTA, ENTRA, OKTA]) expect(await synth(name)).toMatchObject({ code: 0 });
      expect(stacksIn(path("out"))).toStrictEqual({ ...alone[OKTA], ...alone[ENTRA] });
      const text = readFileSync(path(OKTA), "utf8");
      writeFileSync(path(OKTA), text.replace(/orgName: \S+/, "orgName: another"));
      expect(await synth(OKTA)).toMatchObject({ code: 0 });
      const changed = stacksIn(path("out"));
      expect(changed).toMatchObject(alone[ENTRA]);
      expect(changed).not.toMatchObject(alone[OKTA]);
      writeFileSync(path(OKTA), text.replace("orgName:", "orgNam:"));
      expect(await synth(OKTA)).toMatchObject({ code: 1 });
      expect(stacksIn(path("out"))).toStrictEqual(changed);
    });
  });

  test("in one folder, at once: each is written whole, or is refused and can run again", async () => {
    await inPlace(async ({ alone, path }) => {
      const args = (name: string) => ["synth", path(name), "-o", path("out")];
      const ran = await Promise.all(CONFIGS.map((name) => spawnCommand(args(name))));
      for (const [index, { code, stderr }] of ran.entries()) {
        if (code === 0) continue;
        expect(stderr).toContain("another run writes there");
        expect(await command(args(CONFIGS[index]))).toMatchObject({ code: 0 });
      }
      expect(stacksIn(path("out"))).toStrictEqual({ ...alone[OKTA], ...alone[ENTRA] });
    });
  }, 60_000);

  test("in two folders, at once, write only their own stacks", async () => {
    await inPlace(async ({ alone, path }) => {
      const ran = await Promise.all(CONFIGS.map((name) => spawnCommand(["synth", path(name), "-o", path(`out-${name}`)])));
      expect(ran.map(({ code }) => code)).toStrictEqual([0, 0]);
      CONFIGS.forEach((name) => expect(stacksIn(path(`out-${name}`))).toStrictEqual(alone[name]));
    });
  }, 60_000);
});
