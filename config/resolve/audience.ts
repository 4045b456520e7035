import { SnowflakeAccount } from "../../lib/snowflake/snowflake-account";
import { StackConfig } from "../schema/stack";
import { resolveDeployment } from "./clients";
import { databricksAccounts } from "./databricks-federation";
import { accounts } from "./snowflake";

/** The audience of identity providers that let one choose it. */
export function audienceOf(config: StackConfig): string {
  if (config.audience !== undefined) return config.audience;
  const [first] = accounts(config);
  if (first) return SnowflakeAccount.of(first.organization, first.account, first.host).url;
  // What Databricks itself expects where a policy names no audience.
  return databricksAccounts(config)[0]?.accountId ?? `https://${resolveDeployment(config).apiHost}`;
}
