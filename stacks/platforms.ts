import { TerraformStack } from "cdktf";
import { ResolvedStack } from "../config/resolve/stack";
import { PLATFORM_KEYS, PlatformKey } from "../config/schema/platform-key";
import { IAuthorizationServer } from "../lib/authorization-server";
import { IWatchedCredential } from "../lib/watched-credential";

/** What builds the accounts of a platform in a stack. */
export type BuildPlatform = (
  stack: TerraformStack,
  resolved: ResolvedStack,
  authorizationServer: IAuthorizationServer,
  watched: readonly IWatchedCredential[],
) => void;

/** Each loads its part, with the bindings, only when a stack has the platform. */
const LOAD: Readonly<Record<PlatformKey, () => BuildPlatform>> = {
  snowflake: () => (require("./snowflake") as typeof import("./snowflake")).buildSnowflake,
  databricks: () => (require("./databricks-federation") as typeof import("./databricks-federation")).buildDatabricksFederation,
};

/** What each account of each platform trusts, and what people may do there. */
export const buildPlatforms: BuildPlatform = (stack, resolved, authorizationServer, watched) => {
  for (const key of PLATFORM_KEYS) {
    if (resolved.platforms[key].length > 0) LOAD[key]()(stack, resolved, authorizationServer, watched);
  }
};
