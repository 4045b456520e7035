import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { answers, Given, problems } from "./answers";
import { Asker, terminal } from "./ask";
import { configText } from "./config-text";
import { writeProject } from "./write-project";

/**
 * Writes a project into a folder.
 *
 * @param asker who is asked for what was not given; default: the person at the terminal, if there is one
 * @throws CliError where something is missing or wrong; then nothing was written
 */
export async function init(
  given: Given,
  folder: string,
  io: Io,
  asker: Asker | undefined = io.stdin.isTTY ? terminal : undefined,
): Promise<void> {
  const complete = await answers(given, asker);
  const found = problems(complete);
  if (found.length > 0) {
    found.forEach(({ slot, message }) =>
      io.stderr.write(`error: ${slot ? `--${slot.flag}` : message.endsWith("[CONFIG-STACK-NAME]") ? "--stack" : "init"}: ${message}\n`),
    );
    throw new CliError("init", count(found.length), "values that go together", "correct the flags; nothing was written");
  }
  writeProject(folder, configText(complete)).forEach((done) => io.stdout.write(`${done}\n`));
  io.stdout.write(
    ["", "Next:", ...(folder === "." ? [] : [`  cd ${folder}`]), "  npx cdktf-sigma-oauth check", "  npx cdktf-sigma-oauth plan", ""].join(
      "\n",
    ),
  );
}

const count = (errors: number) => (errors === 1 ? "1 value is wrong" : `${errors} values are wrong`);
