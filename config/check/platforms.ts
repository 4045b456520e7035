import { PlatformKey } from "../schema/platform-key";
import { databricksCheck } from "./databricks-federation";
import { PlatformCheck } from "./platform-check";
import { snowflakeCheck } from "./snowflake";

const CHECKS: Readonly<Record<PlatformKey, PlatformCheck>> = {
  snowflake: snowflakeCheck,
  databricks: databricksCheck,
};

/** The checks of all platforms. */
export const PLATFORM_CHECKS: readonly PlatformCheck[] = Object.values(CHECKS);
