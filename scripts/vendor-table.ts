import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CAPABILITIES } from "../config/resolve/capabilities";
import { table } from "./markdown";

const EXAMPLES = readdirSync(join(__dirname, "../examples"));

/** The identity providers at a glance, each with its first example. */
export function vendorTable(): string {
  const rows = Object.entries(CAPABILITIES).map(([type, { vendor, creates, admits }]) => {
    const example = [`${type}-snowflake.yaml`, ...EXAMPLES].find((file) => EXAMPLES.includes(file) && file.startsWith(`${type}-`));
    return [vendor, `[\`${type}\`](examples/${example})`, creates, admits];
  });
  return table([["Identity provider", "Example `type`", "Creates", "Who can log in"], ...rows]);
}
