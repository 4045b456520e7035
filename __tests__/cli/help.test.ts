import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolderAsync, PROJECT } from "../support/project";
import { described, outputs } from "./connect/support";
import { command } from "./support/command";
import { CHANGES, FakeTerraform } from "./support/fake-terraform";
import { words } from "./support/words";
import { openSigma, TestSigma } from "./support/sigma/server";

const PAGE = readFileSync(join(PROJECT, "docs/commands.md"), "utf8");
const COMMANDS = ["init", "check", "synth", "export", "plan", "apply", "destroy", "output", "gate", "connect", "revoke"];
/** Those that ask Sigma. */
const ASKING = ["connect", "revoke"];

let sigma: TestSigma;
beforeAll(async () => (sigma = await openSigma({ members: [{ email: "ada@example.com" }] })));
afterAll(() => sigma.close());

const helpOf = async (name: string) => (await command([name, "--help"])).stdout;

type Run = (args: readonly string[]) => ReturnType<typeof command>;

/** Runs commands in a folder that has the configs that the examples name, and what Terraform has of them. */
const inProject = (action: (run: Run) => Promise<void>) =>
  inTemporaryFolderAsync(async (folder) => {
    const before = process.cwd();
    const example = readFileSync(join(PROJECT, "examples/okta-snowflake.yaml"), "utf8").replace(
      /^ {2}example:$/m,
      "  acme-prod:\n    preventDestroy: false",
    );
    ["acme.yaml", "sigma-oauth.yaml"].forEach((name) => writeFileSync(join(folder, name), example));
    writeFileSync(join(folder, "outputs.json"), outputs([described()]));
    writeFileSync(join(folder, "plan.json"), '{ "format_version": "1.2", "resource_changes": [] }');
    const terraform = new FakeTerraform(join(folder, "fake"));
    terraform.set({ plan: CHANGES, outputs: { "acme-prod": { issuer: { value: "https://acme.okta.com", sensitive: false } } } });
    const env = { PATH: process.env.PATH!, TERRAFORM_BINARY_NAME: terraform.path };
    const run: Run = (args) => command([...args, ...(ASKING.includes(args[0]) ? sigma.flags : [])], { env: { ...env, ...sigma.env } });
    process.chdir(folder);
    try {
      await action(run);
    } finally {
      process.chdir(before);
    }
  });

describe.each(COMMANDS)("the help of %s", (name) => {
  test("has an example that works", async () => {
    const [, example] = /^ {2}\$ cdktf-sigma-oauth (.+)$/m.exec(await helpOf(name))!;
    await inProject(async (run) => {
      const args = words(example);
      expect(args[0]).toBe(name);
      if (name === "output") await run(["synth", "acme.yaml"]);
      // A folder of its own: init overwrites nothing.
      expect(await run([...args, ...(name === "init" ? ["-o", "new"] : [])])).toMatchObject({ code: 0 });
    });
  });

  test("has the flags that the page has", async () => {
    const section = new RegExp(`^## ${name}\n([^]*?)(?=^## |(?![^]))`, "m").exec(PAGE)![1];
    const flags = [...(await helpOf(name)).matchAll(/(?<=\s)(--[a-z-]+)/g)].map(([, flag]) => flag);
    const named = [...section.matchAll(/(?<=[\s`])--[a-z][a-z-]*/g)].map(([flag]) => flag).filter((flag) => flag !== "--help");
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((flag) => !flags.includes(flag))).toEqual([]);
  });
});

test("the commands on the page work", async () => {
  const lines = [...PAGE.matchAll(/^npx cdktf-sigma-oauth (.+)$/gm)].map(([, line]) => words(line));
  expect(lines.length).toBeGreaterThan(4);
  await inProject(async (run) => {
    for (const [index, args] of lines.entries()) {
      // At a terminal it asks.
      if (args.join(" ") === "init") continue;
      const place = { init: ["-o", `new-${index}`], output: ["-o", "sigma-oauth.out"] }[args[0]] ?? [];
      expect(await run([...args, ...place])).toMatchObject({ code: 0 });
    }
  });
});
