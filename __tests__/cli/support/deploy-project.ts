import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { PROJECT } from "../../support/project";
import { command, Ran, Surroundings } from "./command";
import { FakeTerraform } from "./fake-terraform";

type Stack = Record<string, unknown>;

/** A folder with a config, and a program in the place of Terraform. */
export class DeployProject {
  public readonly folder = mkdtempSync(join(tmpdir(), "deploy-"));
  public readonly terraform = new FakeTerraform(join(this.folder, "fake"));
  public readonly temporary = join(this.folder, "tmp");

  constructor() {
    mkdirSync(this.temporary);
    this.configure({ acme: {} });
  }

  /** Writes a config: the example of Okta, once for each stack, with changes. The stacks have accounts of their own. */
  public configure(stacks: Record<string, Stack>, file = "sigma-oauth.yaml"): void {
    const { stacks: example } = parse(readFileSync(join(PROJECT, "examples/okta-snowflake.yaml"), "utf8")) as {
      stacks: Record<string, Stack>;
    };
    const [base] = Object.values(example);
    const all = Object.entries(stacks).map(([name, changes], index) => {
      const snowflake = { organization: "ACME", account: `ANALYTICS${index}` };
      const identityProvider = { type: "okta", orgName: `acme${index}` };
      return [name, { ...base, snowflake, identityProvider, preventDestroy: false, ...changes }];
    });
    writeFileSync(join(this.folder, file), JSON.stringify({ stacks: Object.fromEntries(all) as object }));
  }

  /** Runs the command line in the folder, in this process. Whatever happens, nothing of a plan may be left. */
  public async run(args: readonly string[], { env = {}, ...surroundings }: Surroundings = {}): Promise<Ran> {
    const [folder, temporary] = [process.cwd(), process.env.TMPDIR];
    process.chdir(this.folder);
    process.env.TMPDIR = this.temporary;
    try {
      const ran = await command(args, { ...surroundings, env: this.environment(env) });
      expect(readdirSync(this.temporary)).toStrictEqual([]);
      return ran;
    } finally {
      process.chdir(folder);
      if (temporary === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = temporary;
    }
  }

  public environment(env: Record<string, string> = {}): Record<string, string> {
    return { PATH: process.env.PATH!, TERRAFORM_BINARY_NAME: this.terraform.path, TMPDIR: this.temporary, ...env };
  }

  public path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  public read(...parts: string[]): string {
    return readFileSync(this.path(...parts), "utf8");
  }

  public close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
