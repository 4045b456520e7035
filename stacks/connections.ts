import { ConnectionSource, connectionSources, databricksProps, impliedSources, snowflakeProps } from "../config/resolve/connections";
import { clientId } from "../config/resolve/clients";
import { DatabricksAccountConfig } from "../config/schema/databricks-federation";
import { StackConfig } from "../config/schema/stack";
import { DatabricksAccount } from "../lib/databricks-account/databricks-account";
import { DatabricksConnection } from "../lib/databricks-account/databricks-connection";
import { SigmaConnection } from "../lib/sigma-connection";
import { SnowflakeAccount } from "../lib/snowflake/snowflake-account";
import { SnowflakeConnection } from "../lib/snowflake/snowflake-connection";

/** The connections in Sigma that use a client. */
export function connectionsOf(config: StackConfig, id: string): SigmaConnection[] {
  const sources = (config.clients ?? []).flatMap((client, index) =>
    clientId(client) === id ? connectionSources(config, client, index) : [],
  );
  return sources.map(connectionOf);
}

/** What people fill into the form of a connection, as far as the stack says it: for a client whose connections it does not describe. */
export function formConnectionsOf(config: StackConfig, id?: string): SigmaConnection[] | undefined {
  const connections = id !== undefined && connectionsOf(config, id).length > 0 ? [] : impliedSources(config).map(connectionOf);
  return connections.length === 0 ? undefined : connections;
}

/** A config in which it is unclear what a connection is to has an error. */
function connectionOf(source: ConnectionSource): SigmaConnection {
  const platform = source.platform!;
  switch (platform.type) {
    case "snowflake": {
      const { organization, account, host } = platform.account;
      return SnowflakeConnection.of({ ...snowflakeProps(source), account: SnowflakeAccount.of(organization, account, host) });
    }
    case "databricks": {
      const { account, ...props } = databricksProps(source);
      return DatabricksConnection.of({ ...props, host: props.host!, account: account && DatabricksAccount.of(accountOptions(account)) });
    }
  }
}

const accountOptions = ({ cloud, accountId, accountsHost }: DatabricksAccountConfig) => ({ cloud, accountId, accountsHost });
