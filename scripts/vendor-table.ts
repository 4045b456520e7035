import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CAPABILITIES } from "../config/resolve/capabilities";
import { inRepository, table } from "./markdown";

const EXAMPLES = readdirSync(join(__dirname, "../examples"));

/** The identity providers at a glance, each with its first example. The addresses of those are below the table, as they would make it too wide. */
export function vendorTable(): string {
  const addresses: string[] = [];
  const rows = Object.entries(CAPABILITIES).map(([type, { vendor, creates, admits }]) => {
    const example = [`${type}-snowflake.yaml`, ...EXAMPLES].find((file) => EXAMPLES.includes(file) && file.startsWith(`${type}-`));
    addresses.push(`[${type}]: ${inRepository(`examples/${example}`)}`);
    return [vendor, `[\`${type}\`][${type}]`, creates, admits];
  });
  return [table([["Identity provider", "Example `type`", "Creates", "Who can log in"], ...rows]), ...addresses, ""].join("\n");
}
