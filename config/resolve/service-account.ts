import { OAuthPurpose } from "../../lib/sigma/oauth-purpose";
import { ServiceAccountSubject } from "../../lib/sigma/service-account-rules";
import { StackConfig } from "../schema/stack";
import { capabilitiesOf } from "./capabilities";
import { byName, clientId } from "./clients";
import { accountsOf } from "./platforms";

/** Who Sigma's service account is, and who is assigned; undefined where no connection to Snowflake is made for it. */
export function resolveServiceAccount(config: StackConfig): ServiceAccountSubject | undefined {
  const forConnections = (config.clients ?? []).filter(({ purposes }) => purposes.includes(OAuthPurpose.DATA_CONNECTION));
  const withAccess = accountsOf(config, "snowflake").flatMap(({ access }) => access ?? []);
  const relevant = accountsOf(config, "snowflake").length > 0 && (forConnections.length > 0 || withAccess.length > 0);
  if (!relevant) return undefined;
  return {
    login: config.serviceAccount?.login,
    platformUser: config.serviceAccount?.snowflakeUser,
    assigned:
      capabilitiesOf(config.identityProvider.type)?.assigns.users === true
        ? Object.fromEntries(forConnections.map((client) => [clientId(client), byName(client.users)]))
        : undefined,
    platformUsers:
      withAccess.length > 0
        ? withAccess.flatMap(({ users, grantToUsers }) => [...users.map(({ name }) => name), ...grantToUsers])
        : undefined,
  };
}
