import { ENTRIES } from "../cli/explain/entries/all";
import { honouredKeys } from "./honoured-keys";
import { vendorTable } from "./vendor-table";

/** A page with what stands between two marks written anew. Its marks are comments in Markdown. */
function between(page: string, mark: string, text: string): string {
  const [start, end] = [`<!-- ${mark}: begin -->\n`, `<!-- ${mark}: end -->`];
  const [before, rest] = page.split(start);
  return [before, start, "\n", text, "\n", end, rest.split(end)[1]].join("");
}

/** The page on the config, with what each identity provider honours. */
export const withHonouredKeys = (page: string): string => between(page, "honoured keys", honouredKeys());

/** The README, with its table of identity providers. */
export const withVendors = (page: string): string => between(page, "vendors", vendorTable());

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
