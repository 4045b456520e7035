import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolderAsync, PROJECT } from "../support/project";
import { described, outputs } from "./connect/support";
import { command } from "./support/command";
import { openSigma, TestSigma } from "./support/sigma/server";

const PAGE = readFileSync(join(PROJECT, "docs/commands.md"), "utf8");
const COMMANDS = ["init", "check", "synth", "gate", "connect", "revoke"];
/** Those that ask Sigma. */
const ASKING = ["connect", "revoke"];

let sigma: TestSigma;
beforeAll(async () => (sigma = await openSigma({ members: [{ email: "ada@example.com" }] })));
afterAll(() => sigma.close());

/** Runs a command as it is written, where Sigma is on loopback. */
const ran = ([name, ...args]: string[]) => command([name, ...args, ...(ASKING.includes(name) ? sigma.flags : [])], { env: sigma.env });

const helpOf = async (name: string) => (await command([name, "--help"])).stdout;
/** The words of a line for a shell; quotes keep words together. */
const words = (line: string) => [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);

/** Runs commands in a folder that has the configs that the examples name. */
const inProject = (action: () => Promise<void>) =>
  inTemporaryFolderAsync(async (folder) => {
    const before = process.cwd();
    const example = readFileSync(join(PROJECT, "examples/okta-snowflake.yaml"), "utf8");
    ["acme.yaml", "sigma-oauth.yaml"].forEach((name) => writeFileSync(join(folder, name), example));
    writeFileSync(join(folder, "outputs.json"), outputs([described()]));
    writeFileSync(join(folder, "plan.json"), '{ "format_version": "1.2", "resource_changes": [] }');
    process.chdir(folder);
    try {
      await action();
    } finally {
      process.chdir(before);
    }
  });

describe.each(COMMANDS)("the help of %s", (name) => {
  test("has an example that works", async () => {
    const [, example] = /^ {2}\$ cdktf-sigma-oauth (.+)$/m.exec(await helpOf(name))!;
    await inProject(async () => {
      const args = words(example);
      expect(args[0]).toBe(name);
      // A folder of its own: init overwrites nothing.
      expect(await ran([...args, ...(name === "init" ? ["-o", "new"] : [])])).toMatchObject({ code: 0 });
    });
  });

  test("has the flags that the page has", async () => {
    const section = new RegExp(`^## ${name}\n([^]*?)(?=^## |(?![^]))`, "m").exec(PAGE)![1];
    const flags = [...(await helpOf(name)).matchAll(/(?<=\s)(--[a-z-]+)/g)].map(([, flag]) => flag);
    const named = [...section.matchAll(/(?<=[\s`])--[a-z-]+/g)].map(([flag]) => flag).filter((flag) => flag !== "--help");
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((flag) => !flags.includes(flag))).toEqual([]);
  });
});

test("the commands on the page work", async () => {
  const lines = [...PAGE.matchAll(/^npx cdktf-sigma-oauth (.+)$/gm)].map(([, line]) => words(line));
  expect(lines.length).toBeGreaterThan(4);
  await inProject(async () => {
    for (const [index, args] of lines.entries()) {
      // At a terminal it asks.
      if (args.join(" ") === "init") continue;
      expect(await ran([...args, ...(args[0] === "init" ? ["-o", `new-${index}`] : [])])).toMatchObject({ code: 0 });
    }
  });
});
