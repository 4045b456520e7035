import { Command } from "commander";
import { CliError } from "../support/cli-error";
import { Io, readAll } from "../support/io";
import { ENTRIES } from "./entries/all";
import { Entry, headingOf } from "./entries/entry";
import { explain, Explanation, suggestionsFor } from "./match";
import { namesOfOwn, OWN, ownParagraph } from "./own";

interface ExplainFlags {
  readonly json?: boolean;
  readonly list?: boolean;
}

/** `explain`: from an error to its cause in this setup, and to the config key that fixes it. Sends nothing anywhere. */
export function addExplain(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command("explain")
    .description("explain an error code or message in this setup, and what to do; works offline")
    .argument("[words...]", "a code such as 390318 or AADSTS50011, or the message; - reads it from standard input")
    .option("--json", "print JSON")
    .option("--list", "list everything that can be explained")
    .addHelpText("after", "\nExample:\n  $ cdktf-sigma-oauth explain AADSTS7000215")
    .action(async (words: string[], flags: ExplainFlags) => finish(await answer(words, flags, io)));
}

async function answer(words: readonly string[], { json, list }: ExplainFlags, io: Io): Promise<number> {
  if (list) {
    if (words.length > 0) throw new CliError("--list", "given together with words", "one or the other", "remove one of them");
    io.stdout.write(
      json
        ? toJson({ own: OWN, found: ENTRIES, unknown: [], cut: false }, [])
        : [...ENTRIES.map((entry) => `${headingOf(entry)}  (${entry.from})\n`), ...namesOfOwn()].join(""),
    );
    return 0;
  }
  const text = words.length === 1 && words[0] === "-" ? await readAll(io) : words.join(" ");
  if (text.trim() === "") throw new CliError("explain", "nothing given", "a code or a message", "for example: explain 390318");
  const explanation = explain(text);
  const isKnown = explanation.found.length + explanation.own.length > 0;
  const suggestions = isKnown ? [] : suggestionsFor(text);
  io.stdout.write(json ? toJson(explanation, suggestions) : toText(explanation, suggestions));
  return isKnown ? 0 : 1;
}

function toJson({ own, found, unknown, cut }: Explanation, suggestions: readonly string[]): string {
  return `${JSON.stringify({ own, found, unknown, suggestions, cut }, undefined, 2)}\n`;
}

function toText({ own, found, unknown, cut }: Explanation, suggestions: readonly string[]): string {
  const notes = [cut ? "Only the beginning and the end of the text were searched.\n" : ""];
  if (own.length > 0 && found.length + unknown.length === 0) return [...notes, own.map(ownParagraph).join("\n")].join("");
  if (own.length > 0) notes.push(...own.map((each) => `${ownParagraph(each)}\n`));
  if (found.length === 0) return [...notes, nothingKnown(unknown, suggestions)].join("");
  // This comes first, so that readers know that the rest is not about the code.
  if (unknown.length > 0)
    notes.push(`${unknown.join(", ")}: no match. What follows is about the other words, and may not be the cause.\n\n`);
  return [...notes, found.map(paragraph).join("\n")].join("");
}

function paragraph(entry: Entry): string {
  const { from, meaning, causes } = entry;
  const lines = causes.flatMap(({ cause, fix, keys = [] }) => [
    `  - ${cause}`,
    `    Do: ${fix}.${keys.length === 0 ? "" : ` [${keys.join(", ")}]`}`,
  ]);
  return [`${headingOf(entry)} (${from})`, `  ${meaning}`, ...lines, ""].join("\n");
}

/** The text is not shown again: people paste more than they mean to. A code is not a secret. */
function nothingKnown(unknown: readonly string[], suggestions: readonly string[]): string {
  const what = unknown.length > 0 ? `${unknown.join(", ")}: no match.` : "No match.";
  const hint =
    suggestions.length > 0 ? `Did you mean ${suggestions.join(", or ")}?` : "explain --list shows everything that can be explained.";
  return `${what} ${hint} verify --login often finds the cause.\n`;
}
