import { ServiceAccountSubject } from "../../lib/sigma/service-account-rules";
import { StackConfig } from "../schema/stack";
import { capabilitiesOf } from "./capabilities";
import { byName, clientId } from "./clients";
import { accounts } from "./snowflake";

/** Who Sigma's own service account is, and who is assigned; undefined where no connection to Snowflake is made for it. */
export function resolveServiceAccount(config: StackConfig): ServiceAccountSubject | undefined {
  const forConnections = (config.clients ?? []).filter(({ purposes }) => purposes.includes("connection"));
  const withAccess = accounts(config).flatMap(({ access }) => access ?? []);
  const relevant = accounts(config).length > 0 && (forConnections.length > 0 || withAccess.length > 0);
  if (!relevant) return undefined;
  return {
    ...config.serviceAccount,
    assigned:
      capabilitiesOf(config.identityProvider.type)?.assigns.users === true
        ? Object.fromEntries(forConnections.map((client) => [clientId(client), byName(client.users)]))
        : undefined,
    snowflakeUsers:
      withAccess.length > 0
        ? withAccess.flatMap(({ users, grantToUsers }) => [...users.map(({ name }) => name), ...grantToUsers])
        : undefined,
  };
}
