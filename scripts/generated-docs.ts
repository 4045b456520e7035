import { AT_IDENTITY_PROVIDER } from "../cli/revoke/off-boarding";
import { ENTRIES } from "../cli/explain/entries/all";
import { otherCodes } from "../cli/explain/entries/entry";
import { CHECK_FINDS } from "../cli/verify/model/check-finds";
import { CheckId, CHECKS } from "../cli/verify/model/check";
import { providerTable, toolTable } from "./compatibility-tables";
import { withConfigKeys } from "./config-keys";
import { honouredKeys } from "./honoured-keys";
import { between, withSection, wrapped } from "./markdown";
import { vendorTable } from "./vendor-table";

/** The page on the config, with every key, and what each identity provider honours. */
export const withConfig = (page: string): string => between(withConfigKeys(page), "supported keys", honouredKeys());

/** The page on compatibility, with the versions that are in use. */
export const withVersions = (page: string): string => between(between(page, "providers", providerTable()), "tools", toolTable());

/** The README, with its table of identity providers. */
export const withVendors = (page: string): string => between(page, "vendors", vendorTable());

/** The page on operations, with what to do at each identity provider for people who left. */
export const withOffBoarding = (page: string): string =>
  between(
    page,
    "off-boarding",
    Object.entries(AT_IDENTITY_PROVIDER)
      .map(([name, what]) => `${wrapped(`- ${name}: ${what}`)}\n`)
      .join(""),
  );

/** The page on `verify` and `explain`, with every check, and everything that can be explained, under their headings. */
export function withExplanations(page: string): string {
  return withSection(withSection(page, "Checks", checks()), "What can be explained", explanations());
}

function checks(): string {
  return Object.entries(CHECKS)
    .map(([id, what]) => `${wrapped(`- \`${id}\`: ${what}. Finds: ${CHECK_FINDS[id as CheckId]}`)}\n`)
    .join("");
}

function explanations(): string {
  const origins = [...new Set(ENTRIES.map(({ from }) => from))];
  const lists = origins.map((origin) => {
    const items = ENTRIES.filter(({ from }) => from === origin).map(
      (entry) => `- ${[entry.name, ...otherCodes(entry)].map((name) => `\`${name}\``).join(", ")}: ${entry.meaning}`,
    );
    return `${origin}:\n\n${items.join("\n")}\n`;
  });
  return ["Every [rule](rules.md) and every [check](#checks), by its id.\n", ...lists].join("\n");
}
