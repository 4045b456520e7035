/** Files of both versions: the package moved between them. */
export const read = (file: string) => ({ "4.20.0": `okta/${file}`, "6.12.0": `okta/services/idaas/${file}` });
/** Lines in 4.20.0; 6.12.0 has the same code, unless the fact says otherwise. */
export const lines = (file: string, from: string) =>
  `okta/okta v4.20.0 okta/${file}:${from}; the same in v6.12.0 okta/services/idaas/${file}`;
