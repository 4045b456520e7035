import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CONVENTIONAL } from "../config/config-file";
import { makeFolder } from "../../stacks/make-folder";
import { CliError } from "../support/cli-error";
import { quote } from "../support/text";

/** What must not be committed: what npm installs, what Terraform keeps, and files with secrets. The locks of providers are to be committed. */
const IGNORED = ["node_modules/", "sigma-oauth.out/", ".terraform/", "*.tfstate", "*.tfstate.*", "*.tfplan", "*.tfvars", "*.tfvars.json"];

const DOCS = "https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth/blob/main/docs";

/** What a README says of a project. */
interface Described {
  /** The stack's name. */
  readonly stack: string;
  /** Where Terraform keeps its state, unless it is a file. */
  readonly backend?: string;
}

const readme = ({ stack, backend }: Described) => `# OAuth for Sigma

\`${CONVENTIONAL}\` says how people log in to Sigma, and how Sigma queries the data platform as them.

\`\`\`sh
npm install --save-dev cdktf-sigma-oauth-cli    # once, unless package.json has it
npx cdktf-sigma-oauth check                     # is the config right?
\`\`\`

So that people see data, uncomment what the config has as comments (\`access\`: who may read what; \`connections\`: what \`connect\` makes in
[Sigma](${DOCS}/sigma.md#connections-through-sigmas-api)), or set up the same by hand. Set the [credentials of the providers](${DOCS}/permissions.md), then:

\`\`\`sh
npx cdktf-sigma-oauth plan      # what would Terraform or OpenTofu do, and would people notice it?
npx cdktf-sigma-oauth apply     # do it
npx cdktf-sigma-oauth output    # what to paste into Sigma
npx cdktf-sigma-oauth verify sigma-oauth.out/stacks/${stack}    # does it work?
npx cdktf-sigma-oauth expiry sigma-oauth.out/stacks/${stack}    # which secrets end soon?
\`\`\`

${
  backend === undefined
    ? `The state is a file in this folder, \`terraform.${stack}.tfstate\`. It contains secrets: for more than a trial, and for a pipeline, add a
[backend](${DOCS}/config.md#backend) to the config. To move a state that is there: run \`plan\`, which stops, then \`terraform init -migrate-state\`
in \`sigma-oauth.out/stacks/${stack}\`.`
    : `The state is in the backend \`${backend}\`. It contains secrets: let nobody read it who may not have them.`
}

\`plan\` keeps the checksums of the Terraform providers in \`locks\`: commit that folder. \`sigma-oauth.out\` is written again from the config each time.

- [Every key of the config](${DOCS}/config.md), [permissions for the deploy](${DOCS}/permissions.md)
- [What to copy into Sigma](${DOCS}/quick-start.md#copy-the-settings-into-sigma), [operations](${DOCS}/operations.md)
`;

/** The files of a project with a config, by their paths. */
export const configProject = (config: string, described: Described): Readonly<Record<string, string>> => ({
  [CONVENTIONAL]: config,
  "README.md": readme(described),
  ".gitignore": `${IGNORED.join("\n")}\n`,
});

/**
 * Writes a project. Nothing is overwritten.
 *
 * @param files the texts of the files by their paths; the first one is what the project is about
 * @returns what was done with each file, in words
 * @throws CliError where the first file is there already, or the folder cannot be written
 */
export function writeProject(folder: string, files: Readonly<Record<string, string>>): string[] {
  const [main] = Object.keys(files);
  if (existsSync(join(folder, main))) {
    throw new CliError(
      quote(join(folder, main)),
      "the file exists",
      "a folder without one",
      "move it away, or choose another folder with -o",
    );
  }
  try {
    makeFolder(folder);
    return Object.entries(files).map(([name, text]) => written(join(folder, name), text));
  } catch (error) {
    const { code = "unknown reason" } = error as NodeJS.ErrnoException;
    throw new CliError(quote(folder), `it cannot be written (${code})`, "a folder that can be written", "choose another folder with -o");
  }
}

function written(path: string, text: string): string {
  if (!existsSync(path)) {
    makeFolder(dirname(path));
    writeFileSync(path, text, { flag: "wx" });
    return `wrote ${path}`;
  }
  const kept = `kept ${path}, which exists`;
  if (!path.endsWith(".gitignore")) return kept;
  const present = readFileSync(path, "utf8").split(/\r?\n/);
  const missing = text.split("\n").filter((line) => line !== "" && !present.includes(line));
  return missing.length === 0 ? kept : `${kept}; add to it: ${missing.join(" ")}`;
}
