import { SnowflakeSigmaAccessOptions, WriteBackDestination, WriteBackEditLog } from "../../../lib/snowflake/access-options";

/** What Sigma's users may do, as small as it can be, with changes. */
export const access = (changes: Partial<SnowflakeSigmaAccessOptions> = {}): SnowflakeSigmaAccessOptions => ({
  warehouses: ["SIGMA_WH"],
  databases: [{ name: "ANALYTICS" }],
  grantToRoles: ["ANALYST"],
  ...changes,
});

export const LOG: WriteBackEditLog = { database: "SIGMA_LOG", schema: "LOG", role: "SIGMA_SERVICE" };
export const destination = (changes: Partial<WriteBackDestination> = {}): WriteBackDestination => ({
  database: "SIGMA_WRITE",
  schema: "SIGMA",
  ...changes,
});
export const writeBack = (changes: Partial<WriteBackDestination>, others: Partial<SnowflakeSigmaAccessOptions> = {}) =>
  access({ writeBack: { destinations: [destination(changes)], editLog: LOG }, ...others });
export const editLog = (changes: Partial<WriteBackEditLog>, others: Partial<SnowflakeSigmaAccessOptions> = {}) =>
  access({ writeBack: { destinations: [destination()], editLog: { ...LOG, ...changes } }, ...others });
