import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { TimeProvider } from "@cdktf/provider-time/lib/provider";
import { TerraformOutput, TerraformStack } from "cdktf";
import { ResolvedPingFederate } from "../config/resolve/pingfederate";
import { IAuthorizationServer } from "../lib/authorization-server";
import { SigmaConnectionSettings } from "../lib/hand-off/sigma-connection-settings";
import { PingFederateProvider } from "../lib/pingfederate/pingfederate-provider";
import { SigmaPingFederateClient } from "../lib/pingfederate/sigma-pingfederate-client";
import { SigmaPingFederateTokenManager } from "../lib/pingfederate/sigma-pingfederate-token-manager";
import { lines } from "../lib/private/lines";
import { ClientAuthentication } from "../lib/sigma/client-authentication";
import { pinProvider, ProviderVersions } from "./provider-version";
import { secretVariables } from "./secret-variables";

/** Sigma's clients and access token manager in PingFederate, with the outputs for Sigma's forms and what the server itself must have. */
export function buildPingFederate(stack: TerraformStack, idp: ResolvedPingFederate, versions: ProviderVersions): IAuthorizationServer {
  new PingFederateProvider(stack, "PingFederate", idp.provider);
  pinProvider(stack, "pingfederate", versions);
  const withSecret = idp.apps.some(({ props }) => props.authentication !== ClientAuthentication.PRIVATE_KEY_JWT);
  if (withSecret) {
    new TimeProvider(stack, "Time");
    pinProvider(stack, "time", versions);
  }
  if (withSecret && !idp.secretsAreVariables) {
    new RandomProvider(stack, "Random");
    pinProvider(stack, "random", versions);
  }
  const manager = new SigmaPingFederateTokenManager(stack, "TokenManager", idp.manager);
  for (const { id, props } of idp.apps) {
    const variables = idp.secretsAreVariables ? secretVariables(stack, id, props) : {};
    const client = new SigmaPingFederateClient(stack, id, { ...props, ...variables });
    manager.grantAccess(client);
    new SigmaConnectionSettings(stack, `Settings-${id}`, { client, authorizationServer: manager, outputPrefix: id });
  }
  new TerraformOutput(stack, "server_requirements", {
    value: lines(serverRequirements(manager)),
    description: "What PingFederate itself must have, since it belongs to all its applications",
  });
  return manager;
}

/** Settings of the whole server, which one stack must not own. */
function serverRequirements({ scopes, jwksUris }: SigmaPingFederateTokenManager): string[] {
  return [
    "PingFederate needs, beside what this stack makes:",
    `  the scopes ${scopes.filter((scope) => scope !== "openid").join(", ")}; session:role-any best as an exclusive scope (checked at plan)`,
    "  an OpenID Connect policy with email, and best with name, in the ID token (email is checked at plan where oidcPolicyId names it)",
    "  an authentication policy or adapter mapping that lets Sigma's users, and its service account, log in",
    `  centralized signing keys, which Snowflake reads at ${jwksUris[0]} over the internet`,
    "  alerts about certificates that expire: System > Server > Runtime Notifications; PingFederate sends none about client secrets",
  ];
}
