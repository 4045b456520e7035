import { ProviderRecords } from "./record";

/** What the provider's code does and its schema does not say, read in version 3.7.0 and in 3.9.0. */
export const entraRecords: ProviderRecords = { resources: {}, dataSources: {} };
