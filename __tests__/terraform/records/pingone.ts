import { ProviderRecords } from "./record";

/** What the provider's code does and its schema does not say, read in version 1.20.0. */
export const pingoneRecords: ProviderRecords = { resources: {}, dataSources: {} };
