import { ProviderRecords } from "./record";

/** What the provider's code does and its schema does not say, read in version 2.11.0 and in 2.20.0. */
export const snowflakeRecords: ProviderRecords = { resources: {}, dataSources: {} };
