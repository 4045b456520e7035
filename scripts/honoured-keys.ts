import { REFUSED } from "../config/check/refusals";
import { table } from "./markdown";

const TYPES = Object.keys(REFUSED) as (keyof typeof REFUSED)[];

/** What the config's page says under "What each identity provider supports": a table, and the reasons. */
export function honouredKeys(): string {
  const keys = [...new Set(TYPES.flatMap((type) => Object.keys(REFUSED[type])))].sort(bySection);
  const head = ["Key", ...TYPES.map((type) => `\`${type}\``)];
  const rows = keys.map((key) => [`\`${key}\``, ...TYPES.map((type) => honours(type, key))]);
  return `${table([head, ...rows])}\nWhy not:\n\n${TYPES.map(reasons).join("\n")}\n`;
}

function honours(type: keyof typeof REFUSED, key: string): string {
  if (key in REFUSED[type]) return "no";
  return Object.keys(REFUSED[type]).some((section) => key.startsWith(`${section}.`) || key.startsWith(`${section}[].`)) ? "—" : "yes";
}

/** Keys of the stack first, then section by section. */
function bySection(one: string, other: string): number {
  const rank = (key: string) => (/[.[]/.test(key) ? 1 : 0);
  return rank(one) - rank(other) || one.localeCompare(other, "en");
}

/** Keys with the same reason share a line. A Terraform provider that is not used needs no reason. */
function reasons(type: keyof typeof REFUSED): string {
  const keysOf = new Map<string, string[]>();
  Object.entries(REFUSED[type])
    .filter(([key]) => !key.startsWith("providerVersions."))
    .forEach(([key, reason]) => keysOf.set(reason, [...(keysOf.get(reason) ?? []), key]));
  const lines = [...keysOf].map(([reason, keys]) => `  - ${keys.map((key) => `\`${key}\``).join(", ")}: ${reason}.`);
  return [`- \`${type}\``, ...lines].join("\n");
}
