import { CliError } from "../support/cli-error";

/** How questions are asked. Tests answer them. */
export interface Asker {
  choose(question: string, choices: readonly string[]): Promise<string>;
  /** @param problem what is wrong with an answer, if something is */
  write(question: string, example: string, problem: (answer: string) => string | undefined): Promise<string>;
}

/** Asks the person at the terminal. */
export const terminal: Asker = {
  async choose(message, choices) {
    const { select } = await import("@clack/prompts");
    return answered(await select({ message, options: choices.map((value) => ({ value, label: value })), maxItems: 14 }));
  },
  async write(message, example, problem) {
    const { text } = await import("@clack/prompts");
    const answer = await text({ message, placeholder: `such as ${example}`, validate: (given = "") => problem(given.trim()) });
    return answered(answer).trim();
  },
};

/** What was answered; a person who presses Ctrl+C answers with a symbol. */
function answered(answer: unknown): string {
  if (typeof answer === "string") return answer;
  throw new CliError("init", "stopped before the last answer", "all answers, or the flags for them", "run it again; nothing was written");
}
