import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLES, inTemporaryFolderAsync, PROJECT, synthesizeInto } from "../support/project";
import { command } from "./support/command";

const example = (name: string) => readFileSync(join(PROJECT, "examples", name), "utf8");
const OKTA = example("okta-snowflake.yaml");
const [STACK] = /(?<=^stacks:\n {2})[\w-]+/m.exec(OKTA)!;

/** A folder with a config of one stack. */
const inProject = <T>(action: (folder: string, synth: (...args: string[]) => ReturnType<typeof command>) => Promise<T>) =>
  inTemporaryFolderAsync(async (folder) => {
    writeFileSync(join(folder, "my.yaml"), OKTA);
    return action(folder, (...args) => command(["synth", ...args, "-o", join(folder, "out")]));
  });

describe("synth", () => {
  test.each(EXAMPLES)("writes for examples/%s what cdktf synth writes", async (name) => {
    await inTemporaryFolderAsync(async (folder) => {
      cpSync(join(PROJECT, "examples"), folder, { recursive: true });
      const { code } = await command(["synth", join(folder, name), "-o", join(folder, "out")]);
      expect(code).toBe(0);
      const expected = synthesizeInto(folder, join(folder, name));
      expect(readdirSync(join(folder, "out/stacks")).sort()).toEqual(Object.keys(expected).sort());
      const json = (path: string) => readFileSync(join(path, "cdk.tf.json"), "utf8");
      for (const [stack, path] of Object.entries(expected)) expect(json(join(folder, "out/stacks", stack))).toBe(json(path));
    });
  });

  test("says which config it read, what it wrote, and what comes next", async () => {
    await inProject(async (folder, synth) => {
      const { code, stdout } = await synth(join(folder, "my.yaml"));
      expect(code).toBe(0);
      expect(stdout.replaceAll(folder, "folder").split("\n")).toEqual([
        "config: folder/my.yaml",
        `wrote folder/out/stacks/${STACK}`,
        "",
        expect.stringMatching(/^Next: set the providers' credentials \(https:.*permissions\.md\), then run:$/),
        "  npx cdktf-sigma-oauth plan folder/my.yaml -o folder/out",
        "  npx cdktf-sigma-oauth apply folder/my.yaml -o folder/out",
        "",
      ]);
    });
  });

  test("names the folders of a split stack in the order in which they are deployed", async () => {
    await inTemporaryFolderAsync(async (folder) => {
      const { stdout } = await command(["synth", join(PROJECT, "examples/okta-split.yaml"), "-o", folder]);
      expect([...stdout.matchAll(/^wrote .*\/([\w-]+)$/gm)].map(([, stack]) => stack)).toEqual(["acme-split-idp", "acme-split-data"]);
      expect(stdout).toContain(`  npx cdktf-sigma-oauth plan ${join(PROJECT, "examples/okta-split.yaml")} --all -o ${folder}\n`);
    });
  });

  test("prints warnings with their lines, and counts those that are acknowledged", async () => {
    await inProject(async (folder, synth) => {
      const acknowledge = "    acknowledge: [{ rule: SIGMA-OFFLINE-OFF, reason: nobody exports }]\n";
      writeFileSync(join(folder, "my.yaml"), `${OKTA}    offlineAccess: false\n`);
      const loud = await synth(join(folder, "my.yaml"));
      expect(loud.stderr).toMatch(/^warning: .*my\.yaml:\d+:5 stacks\.[\w-]+\.offlineAccess: .*\[SIGMA-OFFLINE-OFF]$/m);
      writeFileSync(join(folder, "my.yaml"), `${OKTA}    offlineAccess: false\n${acknowledge}`);
      const silent = await synth(join(folder, "my.yaml"));
      expect(silent.stderr).not.toContain("SIGMA-OFFLINE-OFF");
      expect(silent.stdout).toContain("\n1 warning is acknowledged\n");
    });
  });

  test("writes nothing after an error, and leaves the last output as it is", async () => {
    await inProject(async (folder, synth) => {
      await synth(join(folder, "my.yaml"));
      const file = join(folder, "out/stacks", STACK, "cdk.tf.json");
      const before = readFileSync(file, "utf8");
      writeFileSync(join(folder, "my.yaml"), `${OKTA}    tokens: { refreshTokenDays: 3 }\n`);
      const { code, stdout, stderr } = await synth(join(folder, "my.yaml"));
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(/^error: .*\[SIGMA-REFRESH-MIN]\n.*my\.yaml: 1 error; nothing was written\n$/m);
      expect(readFileSync(file, "utf8")).toBe(before);
    });
  });

  test("leaves the stacks of another config, and refuses to overwrite one of the same name", async () => {
    await inProject(async (folder, synth) => {
      await synth(join(folder, "my.yaml"));
      const other = join(folder, "other.yaml");
      writeFileSync(other, OKTA.replace(STACK, "acme-test"));
      expect((await synth(other)).code).toBe(0);
      expect(readdirSync(join(folder, "out/stacks")).sort()).toEqual(["acme-test", STACK].sort());
      writeFileSync(other, OKTA);
      const { code, stdout, stderr } = await synth(other);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(/^error: .*: the stack of another config file, ".*my\.yaml"; .*\[CONFIG-OUTPUT-TAKEN]$/m);
    });
  });

  test("does not overwrite what it did not write", async () => {
    await inProject(async (folder, synth) => {
      mkdirSync(join(folder, "out/stacks", STACK), { recursive: true });
      writeFileSync(join(folder, "out/stacks", STACK, "cdk.tf.json"), "{}");
      const { code, stderr } = await synth(join(folder, "my.yaml"));
      expect(code).toBe(1);
      expect(stderr).toMatch(/: files that synth did not write; .*\[CONFIG-OUTPUT-TAKEN]$/m);
      expect(readFileSync(join(folder, "out/stacks", STACK, "cdk.tf.json"), "utf8")).toBe("{}");
    });
  });

  test("takes over the stacks of a config that was renamed, also in a project that has moved", async () => {
    await inProject(async (folder, synth) => {
      await synth(join(folder, "my.yaml"));
      const moved = join(folder, "moved");
      mkdirSync(moved);
      ["my.yaml", "out"].forEach((name) => cpSync(join(folder, name), join(moved, name), { recursive: true }));
      expect((await command(["synth", join(moved, "my.yaml"), "-o", join(moved, "out")])).code).toBe(0);
      writeFileSync(join(folder, "renamed.yaml"), OKTA);
      rmSync(join(folder, "my.yaml"));
      expect((await synth(join(folder, "renamed.yaml"))).code).toBe(0);
    });
  });

  test("keeps a local state beside the config", async () => {
    await inProject(async (folder, synth) => {
      await synth(join(folder, "my.yaml"));
      const json = readFileSync(join(folder, "out/stacks", STACK, "cdk.tf.json"), "utf8");
      const { terraform } = JSON.parse(json) as { terraform: { backend: { local: { path: string } } } };
      expect(join(folder, "out/stacks", STACK, terraform.backend.local.path)).toBe(join(folder, `terraform.${STACK}.tfstate`));
    });
  });

  test("says how an output folder that cannot be written is mended", async () => {
    await inProject(async (folder, synth) => {
      writeFileSync(join(folder, "out"), "a file");
      const { code, stderr } = await synth(join(folder, "my.yaml"));
      expect(code).toBe(2);
      expect(stderr).toMatch(/--output: ".*out" is a file; allowed: a folder; choose a different folder \(-o\), or move the file away\n$/);
    });
  });

  test("looks whose stacks are there only when no other run writes", async () => {
    await inProject(async (folder, synth) => {
      await synth(join(folder, "my.yaml"));
      writeFileSync(join(folder, "other.yaml"), OKTA);
      writeFileSync(join(folder, "out/.synth.lock"), String(process.pid));
      const { code, stderr } = await synth(join(folder, "other.yaml"));
      expect(code).toBe(1);
      expect(stderr).toMatch(/^error: output folder ".*": another run writes there; .*\[CONFIG-OUTPUT]$/m);
      expect(stderr).not.toContain("CONFIG-OUTPUT-TAKEN");
    });
  });

  test("without an argument reads sigma-oauth.yaml, or says that there is none", async () => {
    await inTemporaryFolderAsync(async (folder) => {
      const before = process.cwd();
      process.chdir(folder);
      try {
        const none = await command(["synth"]);
        expect(none).toMatchObject({
          code: 2,
          stdout: "",
          stderr: expect.stringContaining("this folder has no sigma-oauth.yaml") as string,
        });
        writeFileSync("sigma-oauth.yaml", OKTA);
        expect(await command(["synth"])).toMatchObject({
          code: 0,
          stdout: expect.stringContaining("config: sigma-oauth.yaml\n") as string,
        });
        expect(existsSync(join("sigma-oauth.out/stacks", STACK, "cdk.tf.json"))).toBe(true);
      } finally {
        process.chdir(before);
      }
    });
  });
});

describe("a config file with nearly the right name", () => {
  test.each<[there: string, args: string[], message: string]>([
    [
      "sigma-oauth.yml",
      ["check"],
      'no sigma-oauth.yaml, but "sigma-oauth.yml"; allowed: .*; rename it to sigma-oauth.yaml, or name it in the command',
    ],
    ["sigma-oauth.json", ["plan"], 'no sigma-oauth.yaml, but "sigma-oauth.json"; '],
    ["sigma-oauths.yaml", ["synth"], 'no sigma-oauth.yaml, but "sigma-oauths.yaml"; '],
    ["sigma_oauth.yaml", ["export"], 'no sigma-oauth.yaml, but "sigma_oauth.yaml"; '],
    ["acme.yaml", ["check", "acme.yml"], '"acme.yml" is not a file; allowed: the path of a config file; did you mean acme.yaml\\?'],
    ["acme.yaml", ["check", "folder/../amce.yaml"], '"folder/../amce.yaml" is not a file; .*; did you mean acme.yaml\\?'],
    ["other.yaml", ["check"], "this folder has no sigma-oauth.yaml; allowed: .*; create one with cdktf-sigma-oauth init"],
    ["other.yaml", ["check", "acme.yaml"], '"acme.yaml" is not a file; .*; correct the path'],
  ])("is found: %s, %j", async (there, args, message) => {
    await inTemporaryFolderAsync(async (folder) => {
      const before = process.cwd();
      mkdirSync(join(folder, "folder"));
      writeFileSync(join(folder, there), "stacks: {}\n");
      process.chdir(folder);
      try {
        const { code, stdout, stderr } = await command(args);
        expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
        expect(stderr).toMatch(new RegExp(`^error: config: [^\n]*${message}[^\n]*\n$`));
      } finally {
        process.chdir(before);
      }
    });
  });
});
