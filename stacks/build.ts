import { App, TerraformStack } from "cdktf";
import { CheckedStack } from "../config/load";
import { ResolvedStack } from "../config/resolve/stack";
import { terraformStacks } from "../config/resolve/state-address";
import { AuthorizationServerSettings } from "../lib/hand-off/authorization-server-settings";
import { buildAuth0 } from "./auth0";
import { BuiltIdentityProvider } from "./built";
import { buildDatabricks } from "./databricks";
import { buildDatabricksFederation } from "./databricks-federation";
import { buildEntra } from "./entra";
import { handOffClients, handOffServer } from "./hand-off";
import { buildOkta } from "./okta";
import { buildPingFederate } from "./pingfederate";
import { buildPingOne } from "./pingone";
import { buildSnowflake } from "./snowflake";
import { addBackend, Folders } from "./state-backend";
import { addUtilityProviders } from "./utility-providers";
import { addWarnings } from "./warnings";

/** Builds one stack of the config: one Terraform stack, or two where it is split. */
export function buildStack(app: App, resolved: CheckedStack, folders: Folders): void {
  const names = terraformStacks(resolved.name, resolved.config.split);
  const idpStack = newStack(app, names.identityProvider, resolved, folders);
  const dataStack = names.data === names.identityProvider ? idpStack : newStack(app, names.data, resolved, folders);
  addWarnings([idpStack, dataStack], resolved);
  const { server, clients } = buildIdentityProvider(idpStack, resolved);
  const expiries = handOffClients(idpStack, clients, resolved);
  addUtilityProviders(idpStack, resolved.config.providerVersions);
  if (server === undefined) return;
  new AuthorizationServerSettings(idpStack, "ServerSettings", { authorizationServer: server });
  if (resolved.identityProvider.type === "existing") handOffServer(idpStack, server, resolved.config);
  buildSnowflake(dataStack, resolved, server, expiries);
  buildDatabricksFederation(dataStack, resolved, server);
}

function buildIdentityProvider(
  stack: TerraformStack,
  { identityProvider: idp, config, credentials }: ResolvedStack,
): BuiltIdentityProvider {
  const { providerVersions: versions } = config;
  const { areVariables } = credentials;
  switch (idp.type) {
    case "okta":
      return buildOkta(stack, idp, versions, areVariables);
    case "entra":
      return buildEntra(stack, idp, versions);
    case "auth0":
      return buildAuth0(stack, idp, versions, areVariables);
    case "pingone":
      return buildPingOne(stack, idp, versions);
    case "pingfederate":
      return buildPingFederate(stack, idp, versions, areVariables);
    case "databricks":
      return buildDatabricks(stack, idp, versions);
    case "existing":
      return { server: idp.server, clients: [] };
  }
}

function newStack(app: App, name: string, resolved: ResolvedStack, folders: Folders): TerraformStack {
  const stack = new TerraformStack(app, name);
  addBackend(stack, resolved.backend, folders);
  return stack;
}
