import { DatabricksAccountOptions } from "../../lib/databricks/account-options";
import { SigmaDatabricksAppProps } from "../../lib/databricks/props";
import { DatabricksConfig } from "../schema/databricks";
import { StackConfig } from "../schema/stack";
import { clientOptions, resolveApps, ResolvedApp } from "./clients";

export interface ResolvedDatabricks {
  readonly type: "databricks";
  readonly account: DatabricksAccountOptions;
  readonly apps: readonly ResolvedApp<Omit<SigmaDatabricksAppProps, "account">>[];
}

export function resolveDatabricks({ type, redirectHosts, ...account }: DatabricksConfig, config: StackConfig): ResolvedDatabricks {
  return {
    type,
    account,
    apps: resolveApps(config, (client) => ({
      ...clientOptions(client, config),
      accessTokenMinutes: config.tokens?.accessTokenMinutes,
      refreshTokenDays: config.tokens?.refreshTokenDays,
      redirectHosts,
      credentialVersion: config.credentials?.version,
      preventDestroy: config.protect,
    })),
  };
}
