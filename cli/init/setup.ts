import { Document, parseDocument, YAMLMap } from "yaml";
import { readExample, Vendor } from "./examples";
import { stackOf } from "./slots";

/** The data platforms that a stack can have next to an identity provider that is not one itself. */
export const PLATFORMS = ["snowflake", "databricks", "both"] as const;
export type Platform = (typeof PLATFORMS)[number];
export const isPlatform = (name: string): name is Platform => (PLATFORMS as readonly string[]).includes(name);

/** Where Terraform keeps its state, and what must be said of each place, with values that a person replaces. */
export const BACKENDS = {
  s3: { bucket: "acme-states", region: "eu-central-1" },
  gcs: { bucket: "acme-states" },
  azurerm: { storageAccountName: "acmestates", containerName: "sigma" },
  remote: { organization: "acme" },
  cloud: { organization: "acme" },
} as const;
export type Backend = keyof typeof BACKENDS;
export const isBackend = (name: string): name is Backend => Object.hasOwn(BACKENDS, name);

/** What a config has: its parts, without the values. */
export interface Setup {
  readonly vendor: Vendor;
  /** None where the identity provider is the data platform. */
  readonly platform?: Platform;
  /** None where the state is a file. */
  readonly backend?: Backend;
}

/** Whether a data platform is separate from the identity provider. */
export const hasPlatform = (vendor: Vendor) => vendor !== "databricks";

const ACCOUNT_ID = "00000000-0000-0000-0000-000000000000";

/** The config that a new one starts from: the identity provider's example, with the parts of the setup. */
export function startOf({ vendor, platform, backend }: Setup): Document {
  const document = parseDocument(readExample(vendor));
  const stack = stackOf(document).value!;
  if (platform === "databricks") {
    stack.delete("snowflake");
    forDatabricksOnly(stack);
  }
  if (platform === "databricks" || platform === "both")
    stack.add(document.createPair("databricks", { cloud: "aws", accountId: ACCOUNT_ID }));
  if (backend !== undefined) document.add(document.createPair("backend", { type: backend, ...BACKENDS[backend] }));
  return document;
}

/** What an existing server's example says of its tokens for Snowflake. */
function forDatabricksOnly(stack: YAMLMap): void {
  const own = { audiences: ACCOUNT_ID, userMappingClaims: "databricks_username" };
  for (const [key, value] of Object.entries(own)) {
    if (stack.hasIn(["identityProvider", key])) stack.setIn(["identityProvider", key], value);
  }
}
