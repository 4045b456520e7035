import { TerraformStack } from "cdktf";
import { ResolvedStack } from "../config/resolve/stack";
import { StackConfig } from "../config/schema/stack";
import { IAuthorizationServer } from "../lib/authorization-server";
import { CredentialExpiry } from "../lib/hand-off/credential-expiry";
import { SigmaConnectionSettings } from "../lib/hand-off/sigma-connection-settings";
import { needsOwnOAuth } from "../config/resolve/platforms";
import { BuiltClient } from "./built";
import { connectionsOf, formConnectionsOf } from "./connections";

/** What a stack says of Sigma's side: its organization, and its connections. */
const sigmaSide = (config: StackConfig) => ({ ...config.sigma, connectionsNeedOwnOAuth: needsOwnOAuth(config) });

/** What an admin pastes into Sigma for each client, and the watch over its credential. */
export function handOffClients(
  stack: TerraformStack,
  clients: readonly BuiltClient[],
  { credentials: { warnDays, maxAgeDays }, config }: ResolvedStack,
): CredentialExpiry[] {
  return clients.map(({ id, client, authorization }) => {
    new SigmaConnectionSettings(stack, `Settings-${id}`, {
      client,
      authorizationServer: authorization,
      outputPrefix: id,
      connections: connectionsOf(config, id),
      formConnections: formConnectionsOf(config, id),
      ...sigmaSide(config),
    });
    return new CredentialExpiry(stack, `Expiry-${id}`, { client, warnDays, maxAgeDays, outputPrefix: id });
  });
}

/** The same for a client that is managed elsewhere, as far as it is known here. */
export function handOffServer(stack: TerraformStack, authorizationServer: IAuthorizationServer, config: StackConfig): void {
  new SigmaConnectionSettings(stack, "Settings", { authorizationServer, formConnections: formConnectionsOf(config), ...sigmaSide(config) });
}
