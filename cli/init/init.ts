import { CONVENTIONAL, OUTPUT } from "../config/config-file";
import { requireFolder } from "../config/output-folder";
import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { PERMISSIONS } from "../support/links";
import { forShell } from "../support/paths";
import { checkConfig } from "../../config/load";
import { answers, Given, problems } from "./answers";
import { Asker, askerAt, Stopped } from "./ask";
import { Answers, configText } from "./config-text";
import { packageJson, PIPELINES, pipelineFiles } from "./pipeline";
import { stubsIn, withStubs } from "./stubs";
import { projectFiles } from "./typescript/project";
import { configProject, writeProject } from "./write-project";

/** As a shell counts Ctrl+C. */
const INTERRUPTED = 130;

/**
 * Writes a project into a folder. Returns the exit code.
 *
 * @param asker who is asked for what was not given; default: the person at the terminal, if there is one
 * @throws CliError where something is missing or wrong; then nothing was written
 */
export async function init(
  given: Given,
  folder: string,
  io: Io,
  asker: Asker | undefined = io.stdin.isTTY ? askerAt(process.stdin, process.stdout) : undefined,
): Promise<number> {
  requireFolder(folder);
  try {
    await writeAnswers(given, folder, io, asker);
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    io.stderr.write(`error: ${error.message}\n`);
    return INTERRUPTED;
  }
}

async function writeAnswers(given: Given, folder: string, io: Io, asker: Asker | undefined): Promise<void> {
  const complete = await answers(given, asker);
  const found = problems(complete);
  if (found.length > 0) {
    found.forEach((problem) => io.stderr.write(`error: ${nameOf(problem)}: ${problem.message}\n`));
    const flags = [...new Set(found.map(nameOf))];
    throw new CliError(
      "init",
      `nothing was written, because of ${flags.join(", ")}`,
      "what the line about it says",
      "correct it, and run init again",
    );
  }
  const text = configText(complete);
  const [resolved] = checkConfig(CONVENTIONAL, text).stacks;
  const config = withStubs(text, resolved);
  const { pipeline, backend, stack } = complete;
  const more = pipeline === undefined ? {} : { ...pipelineFiles(pipeline, complete, stack), "package.json": packageJson(given.version) };
  const files = given.typescript ? projectFiles(resolved, given.version) : { ...configProject(config, complete), ...more };
  writeProject(folder, files).forEach((done) => io.stdout.write(`${done}\n`));
  const next = given.typescript
    ? ["npm install", "npm test", "npx cdktf synth"]
    : ["npx cdktf-sigma-oauth check", "npx cdktf-sigma-oauth plan"];
  const steps = [...(folder === "." ? [] : [`cd ${forShell(folder)}`]), ...next];
  io.stdout.write(
    [
      "",
      given.typescript ? "Next:" : `Next: set the providers' credentials (${PERMISSIONS}), then run:`,
      ...steps.map((step) => `  ${step}`),
      ...(given.typescript ? [] : remarks(config, complete)),
      "",
    ].join("\n"),
  );
  if (pipeline === undefined) return;
  const { path } = PIPELINES[pipeline];
  const first = backend === undefined ? `add a backend to ${CONVENTIONAL}, configure` : "configure";
  io.stdout.write(
    [
      "",
      `For the pipeline: ${first} what the beginning of ${path} says, and commit what this writes:`,
      `  npm install --save-dev --save-exact cdktf-sigma-oauth-cli@${given.version}`,
      "",
    ].join("\n"),
  );
}

/** What no command does by itself. */
function remarks(config: string, { stack, backend }: Answers): string[] {
  const folder = `${OUTPUT}/stacks/${stack}`;
  return [
    `So that people see data, uncomment ${stubsIn(config).join(" and ")} in ${CONVENTIONAL}, or set up the same by hand.`,
    backend === undefined
      ? `The state, with secrets, is terraform.${stack}.tfstate here. To move it: add backend to ${CONVENTIONAL}, run plan, then terraform init -migrate-state in ${folder}.`
      : `The state, with secrets, is in the backend ${backend}.`,
  ];
}

/** The flag that a problem is about. */
const nameOf = ({ slot, message }: ReturnType<typeof problems>[number]) =>
  slot ? `--${slot.flag}` : message.endsWith("[CONFIG-STACK-NAME]") ? "--stack" : "the example's other values";
