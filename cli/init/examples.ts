import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The example that a config for an identity provider starts from. */
export const EXAMPLE_OF = {
  okta: "okta-snowflake.yaml",
  entra: "entra-snowflake.yaml",
  auth0: "auth0-snowflake.yaml",
  pingone: "pingone-snowflake.yaml",
  pingfederate: "pingfederate-snowflake.yaml",
  databricks: "databricks-azure.yaml",
  existing: "existing-snowflake.yaml",
} as const;

export type Vendor = keyof typeof EXAMPLE_OF;
export const VENDORS = Object.keys(EXAMPLE_OF) as Vendor[];
export const isVendor = (name: string): name is Vendor => Object.hasOwn(EXAMPLE_OF, name);

/** The examples: next to the bundle in the package, at the project's root in a checkout. */
const FOLDERS = ["examples", "../../examples"].map((path) => join(__dirname, path));

export const readExample = (vendor: Vendor) => readExampleFile(EXAMPLE_OF[vendor]);

export function readExampleFile(name: string): string {
  const folder = FOLDERS.find((candidate) => existsSync(join(candidate, name)))!;
  return readFileSync(join(folder, name), "utf8");
}
