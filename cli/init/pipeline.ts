import { readExampleFile } from "./examples";
import { Setup } from "./setup";
import { BLOCKS } from "./pipeline-blocks";
import { System } from "./pipeline-credentials";

/** Each pipeline: its example, and where its system wants it. */
export const PIPELINES: Readonly<Record<System, { readonly example: string; readonly path: string }>> = {
  github: { example: "github-actions.yml", path: ".github/workflows/sigma-oauth.yml" },
  gitlab: { example: "gitlab-ci.yml", path: ".gitlab-ci.yml" },
  azure: { example: "azure-pipelines.yml", path: "azure-pipelines.yml" },
};

const RENOVATE = "renovate.json";

/** A part that depends on the vendors, between its marks. */
const MARKED = /^( *)# begin: (\S+)\n([^]*?)^ *# end: \2\n/gm;

/** An example with the credentials of a vendor. The marks stay: it is written again from them. */
export function exampleFor(system: System, setup: Setup): string {
  return filled(readPipeline(PIPELINES[system].example), system, setup, (indent, name, lines) => [
    `${indent}# begin: ${name}`,
    ...lines,
    `${indent}# end: ${name}`,
  ]);
}

/**
 * The files of a pipeline, by their paths.
 *
 * @param stack the stack's name
 */
export function pipelineFiles(system: System, setup: Setup, stack: string): Record<string, string> {
  const { example, path } = PIPELINES[system];
  const text = filled(readPipeline(example), system, setup, (_, __, lines) => lines);
  const named = text
    .replace(/(\bstack: \[?)sigma\b/gi, (_, start: string) => start + stack)
    .replace(/; copy it to [^\n]*$/m, "; written by cdktf-sigma-oauth init.")
    .replaceAll("docs/pipelines.md", GUIDE);
  return { [path]: named, [RENOVATE]: readPipeline(RENOVATE) };
}

/** What installs this version of the command line in a pipeline. */
export const packageJson = (version: string) =>
  `${JSON.stringify({ private: true, devDependencies: { "cdktf-sigma-oauth-cli": version } }, undefined, 2)}\n`;

const GUIDE = "https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth/blob/main/docs/pipelines.md";

const readPipeline = (name: string) => readExampleFile(`pipelines/${name}`).replaceAll("\r\n", "\n");

function filled(text: string, system: System, setup: Setup, put: (indent: string, name: string, lines: string[]) => string[]): string {
  return text.replace(MARKED, (_, indent: string, name: string) => {
    const lines = BLOCKS[system][name](setup).map((line) => indent + line);
    return put(indent, name, lines)
      .map((line) => `${line}\n`)
      .join("");
  });
}
