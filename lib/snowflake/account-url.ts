const DOMAIN = "snowflakecomputing.com";
/** China's accounts have a separate domain. */
const IN_DOMAIN = String.raw`snowflakecomputing\.(com|cn)`;

/** What an account's URL looks like, for messages. */
export const ACCOUNT_URL_FORM = `https://<organization>-<account>.${DOMAIN}`;

/** An account's URL in the form that hosts allow: lower case, dashes for underscores. */
export const accountUrl = (organization: string, account: string) =>
  `https://${organization}-${account}.${DOMAIN}`.toLowerCase().replace(/_/g, "-");

/** Whether a host is that of an account. */
export const isAccountHost = (host: string) => new RegExp(String.raw`\.${IN_DOMAIN}$`).test(host);

/** What is odd in an audience that looks like an account's URL, or undefined. Snowflake compares characters. */
export function accountUrlProblem(audience: string): string | undefined {
  const mentions = (after: string) => new RegExp(IN_DOMAIN + after, "i").test(audience);
  if (!mentions("")) return undefined;
  if (!audience.startsWith("https://")) return "does not begin with https://";
  if (mentions("/$")) return "ends in a slash";
  if (!mentions("$")) return "has a path";
  if (audience.includes("_")) return "has an underscore";
  return audience === audience.toLowerCase() ? undefined : "has upper-case letters";
}
