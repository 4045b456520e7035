/** Where facts about the Snowflake provider come from. */
export const V11 = "2.11.0";
export const V20 = "2.20.0";

/** Lines of a file of the provider's, in both versions. */
export const at = (file: string, before: string, after = before) => `pkg/resources/${file}.go:${before} (${V11}), ${after} (${V20})`;

/** Snowflake's own reference. */
export const DOCS = "https://docs.snowflake.com/en/sql-reference/sql";
