import { ProviderRecords } from "./record";

/** What the provider's code does and its schema does not say, read in version 1.99.0 and in 1.128.0. */
export const databricksRecords: ProviderRecords = { resources: {}, dataSources: {} };
