import { DatabricksAccountOptions } from "../../lib/databricks-account/account-options";
import { SigmaDatabricksAppProps } from "../../lib/databricks/props";
import { DatabricksConfig } from "../schema/databricks";
import { Bindings, ClientSource, idpKeys, Source, stack } from "./bindings";
import { resolveApps, ResolvedApp } from "./clients";
import { CLIENT } from "./common-bindings";

/** The account has the same keys, and separate rules. */
type AppProps = Omit<SigmaDatabricksAppProps, "account">;

export interface ResolvedDatabricks {
  readonly type: "databricks";
  readonly account: DatabricksAccountOptions;
  readonly apps: readonly ResolvedApp<AppProps, DatabricksConfig>[];
}

export const APP: Bindings<ClientSource<DatabricksConfig>, AppProps> = {
  ...CLIENT,
  accessTokenMinutes: stack("tokens.accessTokenMinutes"),
  refreshTokenDays: stack("tokens.refreshTokenDays"),
  redirectHosts: idpKeys<DatabricksConfig>()("redirectHosts"),
  embedding: idpKeys<DatabricksConfig>()("embedding"),
};

export function resolveDatabricks(source: Source<DatabricksConfig>): ResolvedDatabricks {
  const { type, redirectHosts, embedding, ...account } = source.idp;
  return { type, account, apps: resolveApps(source, APP) };
}
