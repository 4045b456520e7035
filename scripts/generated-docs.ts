import { ENTRIES } from "../cli/explain/entries/all";

/** The page on `verify` and `explain`, with everything that can be explained under its heading. */
export function withExplanations(page: string): string {
  const heading = "## What can be explained\n";
  const [before, after] = page.split(heading);
  const [, ...rest] = after.split(/^(?=## )/m);
  const origins = [...new Set(ENTRIES.map(({ from }) => from))];
  const lists = origins.map((origin) => {
    const items = ENTRIES.filter(({ from }) => from === origin).map(({ name, meaning }) => `- \`${name}\`: ${meaning}`);
    return `${origin}:\n\n${items.join("\n")}\n`;
  });
  return [before, heading, "\n", lists.join("\n"), ...rest].join("");
}
