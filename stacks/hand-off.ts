import { TerraformOutput, TerraformStack } from "cdktf";
import { ResolvedCredentials } from "../config/resolve/credentials";
import { IAuthorizationServer } from "../lib/authorization-server";
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

/** What somebody needs who sets up the data platform by hand. */
export function handOffServer(stack: TerraformStack, server: IAuthorizationServer): void {
  new TerraformOutput(stack, "issuer", { value: server.issuer, description: "Issuer of the access tokens" });
  new TerraformOutput(stack, "jwks_url", {
    value: server.jwksUris.length === 1 ? server.jwksUris[0] : server.jwksUris,
    description: "Where the authorization server's public keys are",
  });
  new TerraformOutput(stack, "audience", { value: server.audiences[0], description: "Audience of the access tokens" });
}
