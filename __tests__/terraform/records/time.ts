import { ProviderRecords } from "./record";

/** What the provider's code does and its schema does not say. */
export const timeRecords: ProviderRecords = { resources: {}, dataSources: {} };
