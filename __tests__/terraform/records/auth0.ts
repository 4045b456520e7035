import { ProviderRecords } from "./record";

/** What the provider's code does and its schema does not say, read in version 1.53.0. */
export const auth0Records: ProviderRecords = { resources: {}, dataSources: {} };
