import { ProviderRecords } from "./record";

/** What the provider's code does and its schema does not say, read in version 1.9.0. */
export const pingfederateRecords: ProviderRecords = { resources: {}, dataSources: {} };
