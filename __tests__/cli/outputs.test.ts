import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolderAsync } from "../support/project";
import { command } from "./support/command";
import { SECRET, WRONG_JSON } from "./support/json-files";

/** The commands that read the outputs of a stack, from standard input. */
const READERS = [["expiry"], ["verify"], ["connect"]];
const readers = READERS.map(([name]) => name);

describe.each(READERS)("the outputs for %s", (name) => {
  test.each(WRONG_JSON)("are not %s, which it says", async (what, stdin) => {
    const { code, stdout, stderr } = await command([name], { stdin });
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(`error: standard input: ${what}; allowed: what terraform output -json prints; `);
    expect(stderr).toContain(
      what.includes("several stacks") ? "output --json --stack acme" : "; run terraform output -json in the stack's folder",
    );
    expect(stderr).not.toContain(SECRET);
  });
});

describe.each(readers)("a folder for %s in which terraform init did not run", (name) => {
  /** A program in the place of Terraform, which fails with this message. */
  const failing = (message: string, action: (folder: string, env: Record<string, string>) => Promise<void>) =>
    inTemporaryFolderAsync(async (folder) => {
      const program = join(folder, "terraform");
      writeFileSync(program, `#!/bin/sh\necho '${message}' >&2\nexit 1\n`, { mode: 0o755 });
      mkdirSync(join(folder, "acme prod"));
      await action(folder, { TERRAFORM_BINARY_NAME: program });
    });

  test.each([
    ["Error: Backend initialization required, please run terraform init", "; run: "],
    ["Error: no such state", "; if this is a fresh checkout, run: "],
  ])("needs exactly one command, which it says: %s", async (message, before) => {
    await failing(message, async (folder, env) => {
      const { code, stderr } = await command([name, join(folder, "acme prod")], { env });
      expect(code).toBe(2);
      expect(stderr).toContain(`${before}${env.TERRAFORM_BINARY_NAME} -chdir='${join(folder, "acme prod")}' init`);
    });
  });
});
