import { Readable } from "node:stream";
import { CliError } from "../support/cli-error";
import { screen, Terminal } from "./screen";

/** How questions are asked. Tests answer them. */
export interface Asker {
  choose(question: string, choices: readonly string[]): Promise<string>;
  /** @param problem what is wrong with an answer, if something is */
  write(question: string, example: string, problem: (answer: string) => string | undefined): Promise<string>;
}

/** A person pressed Ctrl+C instead of answering. */
export class Stopped extends CliError {
  constructor() {
    super("init", "stopped before the last answer", "all answers, or the flags for them", "run it again; nothing was written");
  }
}

/** Asks the person at a terminal. */
export function askerAt(input: Readable, terminal: Terminal): Asker {
  const place = { input, output: screen(terminal) };
  return {
    async choose(message, choices) {
      const { select } = await import("@clack/prompts");
      return answered(await select({ message, options: choices.map((value) => ({ value, label: value })), maxItems: 14, ...place }));
    },
    async write(message, example, problem) {
      const { text } = await import("@clack/prompts");
      const validate = (given = "") => problem(given.trim());
      return answered(await text({ message, placeholder: `such as ${example}`, validate, ...place })).trim();
    },
  };
}

/** What was answered; a person who presses Ctrl+C answers with a symbol. */
function answered(answer: unknown): string {
  if (typeof answer === "string") return answer;
  throw new Stopped();
}
