import { outputName } from "../private/output-name";

/** The prefix of an account's outputs. */
export const snowflakePrefix = ({ organization, account }: { readonly organization: string; readonly account: string }) =>
  outputName(`${organization} ${account}`);
