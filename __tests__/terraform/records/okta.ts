import { ProviderRecords } from "./record";

/** What the provider's code does and its schema does not say, read in version 4.20.0 and in 6.12.0. */
export const oktaRecords: ProviderRecords = { resources: {}, dataSources: {} };
