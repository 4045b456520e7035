import { SnowflakeAccount } from "../../lib/snowflake/snowflake-account";
import { StackConfig } from "../schema/stack";
import { resolveDeployment } from "./clients";
import { accounts } from "./snowflake";

/** The audience of identity providers that let one choose it. */
export function audienceOf(config: StackConfig): string {
  if (config.audience !== undefined) return config.audience;
  const [first] = accounts(config);
  return first ? SnowflakeAccount.of(first.organization, first.account, first.host).url : `https://${resolveDeployment(config).apiHost}`;
}
