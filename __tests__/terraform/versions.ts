/** Versions of Terraform providers. */
export type Versions = Readonly<
  Record<"okta" | "azuread" | "auth0" | "pingone" | "pingfederate" | "databricks" | "snowflake" | "time" | "random", string>
>;

/** Those from which the bindings were made. A stack gets them unless it asks for others. */
export const PINNED: Versions = {
  okta: "4.20.0",
  azuread: "3.7.0",
  auth0: "1.53.0",
  pingone: "1.20.0",
  pingfederate: "1.9.0",
  databricks: "1.99.0",
  snowflake: "2.11.0",
  time: "0.13.1",
  random: "3.7.2",
};

/** The newest ones that were tried, where they are others. */
export const NEWEST: Versions = { ...PINNED, okta: "6.12.0", azuread: "3.9.0", databricks: "1.128.0", snowflake: "2.20.0" };

/** The names of those. */
export const NEWER = (Object.keys(PINNED) as (keyof Versions)[]).filter((name) => PINNED[name] !== NEWEST[name]);
