import { outputName } from "../private/output-name";

/** The prefix of an account's outputs. */
export const databricksPrefix = ({ accountId }: { readonly accountId: string }) => outputName(`databricks ${accountId}`);
