import { TerraformStack } from "cdktf";
import { ResolvedCredentials } from "../config/resolve/credentials";
import { CredentialExpiry } from "../lib/hand-off/credential-expiry";
import { SigmaConnectionSettings } from "../lib/hand-off/sigma-connection-settings";
import { BuiltClient } from "./built";

/** What an admin pastes into Sigma for each client, and the watch over its credential. */
export function handOffClients(
  stack: TerraformStack,
  clients: readonly BuiltClient[],
  { warnDays, maxAgeDays }: ResolvedCredentials,
): CredentialExpiry[] {
  return clients.map(({ id, client, authorization }) => {
    new SigmaConnectionSettings(stack, `Settings-${id}`, { client, authorizationServer: authorization, outputPrefix: id });
    return new CredentialExpiry(stack, `Expiry-${id}`, { client, warnDays, maxAgeDays, outputPrefix: id });
  });
}
