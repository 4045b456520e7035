/** The rooms of the project, and what each may import. */

export const IDENTITY_PROVIDERS = ["lib/okta", "lib/entra", "lib/auth0", "lib/pingone", "lib/pingfederate", "lib/databricks"];
export const PLATFORMS = ["lib/snowflake", "lib/databricks-federation", "lib/databricks-access"];
/** What a vendor is to identity providers and platforms alike: its accounts and hosts. */
const VENDORS = ["lib/databricks-account"];
export const SEAM = [
  "lib/authorization-server.ts",
  "lib/oauth-client.ts",
  "lib/sigma-connection.ts",
  "lib/user-mapping.ts",
  "lib/watched-credential.ts",
];

const VERIFY = ["model", "documents", "setup", "checks", "token", "login", "sigma"];

/** The rooms that use each provider's bindings: more than one only where a vendor is identity provider and platform. */
export const BINDINGS_OF: Readonly<Record<string, readonly string[]>> = {
  "lib/okta": ["lib/bindings/okta"],
  "lib/entra": ["lib/bindings/azuread"],
  "lib/auth0": ["lib/bindings/auth0"],
  "lib/pingone": ["lib/bindings/pingone"],
  "lib/pingfederate": ["lib/bindings/pingfederate"],
  "lib/databricks": ["lib/bindings/databricks"],
  "lib/databricks-federation": ["lib/bindings/databricks"],
  "lib/databricks-access": ["lib/bindings/databricks"],
  "lib/snowflake": ["lib/bindings/snowflake"],
  "lib/private": ["lib/bindings/random", "lib/bindings/time"],
};

const COMMON = ["lib/findings", "lib/shapes", "lib/terraform", "lib/private", "lib/sigma"];

/** What each room may import, besides itself. A room that is not named may import nothing of the project. */
export const ALLOWED: Record<string, string[]> = {
  // What is judged and said; what cdktf cannot do; what constructs share.
  "lib/findings": [],
  "lib/terraform": ["lib/findings"],
  "lib/shapes": ["lib/findings"],
  "lib/private": ["lib/findings", "lib/shapes", "lib/terraform", "lib/sigma"],
  "lib/utility": ["lib/private", "lib/terraform"],
  "lib/sigma": ["lib/findings", "lib/shapes"],
  lib: ["lib/findings", "lib/shapes", "lib/sigma"],
  ...Object.fromEntries(VENDORS.map((folder) => [folder, ["lib", ...COMMON]])),
  ...Object.fromEntries(IDENTITY_PROVIDERS.map((folder) => [folder, ["lib", ...VENDORS, ...COMMON]])),
  "lib/hand-off": ["lib", ...COMMON],
  ...Object.fromEntries(PLATFORMS.map((folder) => [folder, ["lib", "lib/hand-off", ...VENDORS, ...COMMON]])),
  // Every rule by its id, so that warnings can be acknowledged.
  "lib/warnings": ["lib", ...COMMON, "lib/hand-off", ...VENDORS, ...PLATFORMS, ...IDENTITY_PROVIDERS],
  // The configuration in the order in which it is worked on: what there may be, what is there, what it means, whether it is right.
  "config/read": ["config/schema", "lib/findings", "lib/terraform", "lib/private"],
  "config/schema": ["lib", "lib/sigma", ...VENDORS, ...PLATFORMS, ...IDENTITY_PROVIDERS],
  "config/resolve": ["config/schema", "config/read", "lib", "lib/private", "lib/sigma", ...VENDORS, ...PLATFORMS, ...IDENTITY_PROVIDERS],
  "config/check": [
    "config/read",
    "config/schema",
    "config/resolve",
    "lib",
    "lib/findings",
    "lib/sigma",
    "lib/hand-off",
    "lib/warnings",
    ...VENDORS,
    ...PLATFORMS,
    ...IDENTITY_PROVIDERS,
  ],
  config: ["config/read", "config/schema", "config/resolve", "config/check", "lib/findings", "lib/terraform"],
  stacks: [
    "config",
    "config/schema",
    "config/resolve",
    "lib",
    ...COMMON,
    "lib/utility",
    "lib/hand-off",
    "lib/warnings",
    ...VENDORS,
    ...PLATFORMS,
    ...IDENTITY_PROVIDERS,
  ],
  "": ["config", "stacks", "lib/findings"],
  // The command line: what is asked for, what is fetched for it, what is checked of it.
  "cli/support": ["lib/findings", "lib/private"],
  "cli/http": ["cli/support"],
  "cli/sigma": ["cli/http", "cli/support", "lib/sigma"],
  "cli/explain/entries": [],
  "cli/explain": ["cli/explain/entries", "cli/support", "cli/verify/model"],
  "cli/verify/model": ["lib", "lib/snowflake"],
  "cli/verify/documents": ["cli/verify/model", "cli/http", "cli/support", "lib/sigma"],
  "cli/verify/setup": ["cli/verify/model", "cli/verify/documents", "cli/support", "lib", ...PLATFORMS, "lib/hand-off"],
  "cli/verify/checks": [
    "lib/hand-off",
    "cli/verify/model",
    "cli/verify/documents",
    "cli/http",
    "cli/support",
    "lib",
    "lib/sigma",
    "lib/snowflake",
    "lib/entra",
  ],
  "cli/verify/token": [
    "cli/verify/model",
    "cli/verify/documents",
    "cli/verify/checks",
    "cli/http",
    "cli/support",
    "lib",
    "lib/sigma",
    "lib/snowflake",
  ],
  "cli/verify/login": [
    "cli/verify/model",
    "cli/verify/documents",
    "cli/verify/checks",
    "cli/explain",
    "cli/http",
    "cli/support",
    "lib/sigma",
    "lib/snowflake",
  ],
  "cli/verify/sigma": ["cli/verify/model", "cli/connect", "cli/sigma", "cli/support", "lib/hand-off"],
  "cli/verify": [...VERIFY.map((room) => `cli/verify/${room}`), "cli/http", "cli/sigma", "cli/support"],
  "cli/revoke": ["cli/sigma", "cli/support", "lib/hand-off", "lib/sigma"],
  "cli/config": ["cli/support"],
  "cli/init": ["cli/check", "cli/config", "cli/init/typescript", "cli/support", "config", "stacks", "lib/findings"],
  "cli/init/typescript": ["config", "lib", "lib/databricks-account", "lib/hand-off", "lib/pingone", "lib/sigma", "lib/snowflake"],
  "cli/check": ["cli/config", "cli/support", "config", "lib/findings"],
  "cli/synth": ["cli/config", "cli/support", "config", "stacks", "lib/findings"],
  "cli/export/hcl": ["lib/findings"],
  "cli/export": ["cli/export/hcl", "cli/config", "cli/support", "config", "stacks", "lib/findings", "lib/hand-off"],
  "cli/gate": ["cli/support"],
  // Terraform in the folders of stacks, and the commands that run it.
  "cli/terraform": ["cli/config", "cli/gate", "cli/support", "cli/synth", "config", "stacks"],
  "cli/plan": ["cli/terraform", "cli/config", "cli/gate", "cli/support"],
  "cli/apply": ["cli/terraform", "cli/config", "cli/gate", "cli/support"],
  "cli/destroy": ["cli/terraform", "cli/config", "cli/gate", "cli/support"],
  "cli/output": ["cli/terraform", "cli/config", "cli/support", "config/resolve", "stacks", "lib/hand-off"],
  "cli/connect": ["cli/sigma", "cli/support", "lib/hand-off"],
  "cli/expiry": ["cli/support", "lib/hand-off", "lib/sigma"],
  cli: [
    "cli/init",
    "cli/check",
    "cli/synth",
    "cli/export",
    "cli/plan",
    "cli/apply",
    "cli/destroy",
    "cli/output",
    "cli/gate",
    "cli/expiry",
    "cli/verify",
    "cli/connect",
    "cli/revoke",
    "cli/explain",
    "cli/support",
  ],
};
