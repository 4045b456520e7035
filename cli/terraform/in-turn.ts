import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { Interrupted } from "./children";

/**
 * Does something with one stack after the other, as long as it works. Says at the end which ones are done.
 *
 * @param done what is then true of them, such as "applied"
 * @returns the first exit code that is not 0
 */
export async function inTurn(stacks: readonly string[], done: string, io: Io, action: (stack: string) => Promise<number>): Promise<number> {
  for (const [index, stack] of stacks.entries()) {
    const code = await exitCode(io, () => action(stack));
    if (code === 0) continue;
    summarize(stacks, index, done, io);
    return code;
  }
  summarize(stacks, stacks.length, done, io);
  return 0;
}

function summarize(stacks: readonly string[], count: number, done: string, io: Io): void {
  if (stacks.length < 2) return;
  const say = (what: string, some: readonly string[]) => some.length > 0 && io.stderr.write(`sigma: ${what}: ${some.join(", ")}\n`);
  say(done, stacks.slice(0, count));
  say(`not ${done}`, stacks.slice(count));
}

/** What an action exits with, its errors in one line. */
export async function exitCode(io: Io, action: () => Promise<number>): Promise<number> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Interrupted) {
      io.stderr.write(`sigma: stopped by ${error.signal}\n`);
      return error.exitCode;
    }
    if (!(error instanceof CliError)) throw error;
    io.stderr.write(`error: ${error.message}\n`);
    return 2;
  }
}
