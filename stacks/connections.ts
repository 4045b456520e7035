import { connectionSources, databricksProps, snowflakeProps } from "../config/resolve/connections";
import { clientId } from "../config/resolve/clients";
import { StackConfig } from "../config/schema/stack";
import { DatabricksConnection } from "../lib/databricks-account/databricks-connection";
import { SigmaConnection } from "../lib/sigma-connection";
import { SnowflakeAccount } from "../lib/snowflake/snowflake-account";
import { SnowflakeConnection } from "../lib/snowflake/snowflake-connection";

/** The connections in Sigma that use a client. */
export function connectionsOf(config: StackConfig, id: string): SigmaConnection[] {
  const sources = (config.clients ?? []).flatMap((client, index) =>
    clientId(client) === id ? connectionSources(config, client, index) : [],
  );
  return sources.map((source) => {
    const { account } = source;
    if (account === undefined) return DatabricksConnection.of({ ...databricksProps(source), host: databricksProps(source).host! });
    const { organization, account: name, host } = account;
    return SnowflakeConnection.of({ ...snowflakeProps(source), account: SnowflakeAccount.of(organization, name, host) });
  });
}
