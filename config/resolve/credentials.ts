import { SnowflakeAlertsProps } from "../../lib/snowflake/props";
import { StackConfig } from "../schema/stack";
import { accountsOf } from "./platforms";

/** How the credentials of a stack are watched, and where custom secrets come from. */
export interface ResolvedCredentials {
  readonly warnDays?: number;
  readonly maxAgeDays?: number;
  /** Custom secrets come from Terraform variables. */
  readonly areVariables: boolean;
  /** Email from Snowflake; undefined: none. */
  readonly notify?: SnowflakeAlertsProps;
}

export function resolveCredentials(config: StackConfig): ResolvedCredentials {
  const { credentials } = config;
  return {
    warnDays: credentials?.warnDays,
    maxAgeDays: credentials?.maxAgeDays,
    areVariables: credentials?.source === "variable",
    // Two integrations of an account are two sets of alerts.
    notify: credentials?.notify && { ...credentials.notify, namePrefix: accountsOf(config, "snowflake")[0]?.integrationName.toUpperCase() },
  };
}
