/** The keys of the data platforms in a stack. The tables of platforms have a row for each; the compiler names the rows that lack. */
export const PLATFORM_KEYS = ["snowflake", "databricks"] as const;

export type PlatformKey = (typeof PLATFORM_KEYS)[number];
