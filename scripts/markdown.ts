import { readFileSync } from "node:fs";
import { join } from "node:path";

const WIDTH = 140;

/** A paragraph, or a list of short ones, in lines of a page. */
export const wrapped = (paragraph: string) => paragraph.split("\n").map(wrappedLine).join("\n");

/** Text in lines, of which none begins with what would be a list or a heading, or ends in code. What goes on in a list is indented. */
function wrappedLine(line: string): string {
  const indent = line.startsWith("- ") ? "  " : "";
  const words = line.match(/(?:`[^`]*`|[^ `])+/g) ?? [];
  return words.reduce((text, word) => {
    const last = text.slice(text.lastIndexOf("\n") + 1);
    const fits = last.length + 1 + word.length <= WIDTH || /^([-+*#>|]|\d+\.)/.test(word);
    return text === "" ? word : `${text}${fits ? " " : `\n${indent}`}${word}`;
  }, "");
}

/** The page with other content under a heading. */
export function withSection(page: string, heading: string, content: string): string {
  const start = `## ${heading}\n`;
  const [before, after] = page.split(start);
  const [, ...rest] = after.split(/^(?=## )/m);
  return [before, start, "\n", content, rest.length > 0 ? "\n" : "", ...rest].join("");
}

/** A page with what stands between two marks written anew. Its marks are comments in Markdown. */
export function between(page: string, mark: string, text: string): string {
  const [start, end] = [`<!-- ${mark}: begin -->\n`, `<!-- ${mark}: end -->`];
  const [before, rest] = page.split(start);
  if (rest === undefined) throw new Error(`The page needs the lines ${start.trim()} and ${end}.`);
  return [before, start, "\n", text, "\n", end, rest.split(end)[1]].join("");
}

/** A table, aligned as prettier aligns it. */
export function table([head, ...rows]: string[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line), ""].join("\n");
}

const { repository } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8")) as { repository: { url: string } };

/** The address of a file of the repository. Pages are also read where the rest of it is not: in packages, and on the pages of registries. */
export const inRepository = (file: string) => `${repository.url.replace(/\.git$/, "")}/blob/main/${file}`;
