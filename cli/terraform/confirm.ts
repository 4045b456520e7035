import { createInterface } from "node:readline";
import { CliError } from "../support/cli-error";
import { Session } from "./session";

/**
 * Whether the person at the terminal types a word. The question goes to standard error.
 *
 * @throws Interrupted where they press Ctrl+C instead
 */
export async function typed(session: Session, question: string, word: string): Promise<boolean> {
  const { io, children } = session;
  io.stderr.write(`${question}: `);
  const reader = createInterface({ input: io.stdin, terminal: false });
  const stop = () => reader.close();
  children.stopped.addEventListener("abort", stop);
  try {
    const answer = await new Promise<string>((resolve) => {
      reader.once("line", resolve);
      // Without an answer: the input ended, or Ctrl+C.
      reader.once("close", () => resolve(""));
    });
    children.check();
    return answer.trim() === word;
  } finally {
    children.stopped.removeEventListener("abort", stop);
    reader.close();
  }
}

/**
 * Without a terminal, nobody can be asked.
 *
 * @throws CliError where somebody would have to be
 */
export function requireAnswer(isTerminal: boolean, autoApprove: boolean): void {
  if (isTerminal || autoApprove) return;
  throw new CliError(
    "--auto-approve",
    "not given, and there is no terminal to ask at",
    "--auto-approve, or a terminal",
    "add it if the plan was reviewed",
  );
}
