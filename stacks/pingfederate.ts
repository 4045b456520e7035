import { TerraformStack } from "cdktf";
import { ResolvedPingFederate } from "../config/resolve/pingfederate";
import { fetchesKeys } from "../config/resolve/platforms";
import { Finding, findings } from "../lib/findings/rule";
import { addOutput } from "../lib/hand-off/add-output";
import { IDENTITY_PROVIDER_OUTPUTS } from "../lib/hand-off/outputs";
import { PingFederateProvider } from "../lib/pingfederate/pingfederate-provider";
import { serverRules } from "../lib/pingfederate/rules";
import { SigmaPingFederateClient } from "../lib/pingfederate/sigma-pingfederate-client";
import { SigmaPingFederateTokenManager } from "../lib/pingfederate/sigma-pingfederate-token-manager";
import { report } from "../lib/private/warnings";
import { isRoleScope } from "../lib/sigma/scopes";
import { lines } from "../lib/terraform/lines";
import { BuiltIdentityProvider, clientConstructId } from "./built";
import { pinProvider, ProviderVersions } from "./provider-version";
import { secretVariables } from "./secret-variables";

/** Sigma's clients and access token manager in PingFederate, with the outputs for Sigma's forms and what the server itself must have. */
export function buildPingFederate(
  stack: TerraformStack,
  idp: ResolvedPingFederate,
  versions: ProviderVersions,
  secretsAreVariables: boolean,
): BuiltIdentityProvider {
  const { adminUrl, productVersion } = idp.source.idp;
  new PingFederateProvider(stack, "PingFederate", { adminUrl, productVersion });
  pinProvider(stack, "pingfederate", versions);
  const manager = new SigmaPingFederateTokenManager(stack, "TokenManager", idp.manager);
  report(manager, settledWarnings(idp));
  const clients = idp.apps.map(({ id, props }) => {
    const client = new SigmaPingFederateClient(stack, clientConstructId(id), {
      ...props,
      ...(secretsAreVariables ? secretVariables(stack, id, props) : {}),
    });
    manager.grantAccess(client);
    return { id, client, authorization: manager };
  });
  addOutput(stack, IDENTITY_PROVIDER_OUTPUTS.serverRequirements, {
    value: lines(serverRequirements(manager, fetchesKeys(idp.source.config))),
    description: "What PingFederate itself must have, because it is shared by all applications of the server",
  });
  return { server: manager, clients };
}

/** Warnings that the data platform's side settles: it has the keys, and fetches none. */
function settledWarnings({ source, manager }: ResolvedPingFederate): Finding[] {
  return fetchesKeys(source.config) ? [] : findings(serverRules, manager).filter(({ rule }) => rule === "PINGFEDERATE-JWKS-REACHABLE");
}

/** Settings of the whole server, which one stack must not own. */
function serverRequirements({ scopes, jwksUris }: SigmaPingFederateTokenManager, fetched: boolean): string[] {
  return [
    "PingFederate needs, in addition to what this stack creates:",
    `  the scopes ${scopes.filter((scope) => scope !== "openid").join(", ")}${scopes.some(isRoleScope) ? "; session:role-any preferably as an exclusive scope" : ""} (checked at plan)`,
    "  an OpenID Connect policy with email, and preferably name, in the ID token (email is checked at plan if oidcPolicyId is set)",
    "  an authentication policy or adapter mapping that lets Sigma's users log in",
    fetched
      ? `  centralized signing keys, which the data platform reads at ${jwksUris[0]} over the internet`
      : "  a signing key that the data platform has (snowflake.rsaPublicKeys, databricks.jwksJson): add a new one there, and deploy, before the server signs with it",
    "  alerts about certificates that expire: System > Server > Runtime Notifications; PingFederate sends none about client secrets",
  ];
}
