import { App, TerraformStack } from "cdktf";
import { CheckedStack } from "../config/load";
import { ResolvedStack } from "../config/resolve/stack";
import { terraformStacks } from "../config/resolve/state-address";
import { AuthorizationServerSettings } from "../lib/hand-off/authorization-server-settings";
import { BuiltIdentityProvider } from "./built";
import { handOffClients, handOffServer } from "./hand-off";
import { buildPlatforms } from "./platforms";
import { SelfContainedStack } from "./self-contained-stack";
import { addBackend, Folders } from "./state-backend";
import { addUtilityProviders } from "./utility-providers";
import { addWarnings } from "./warnings";

/** Builds one stack of the config: one Terraform stack, or two where it is split. */
export function buildStack(app: App, resolved: CheckedStack, folders: Folders): void {
  const names = terraformStacks(resolved.name, resolved.config.split);
  // What reads from another stack is the data platform's side.
  const idpStack = withBackend(new SelfContainedStack(app, names.identityProvider), resolved, folders);
  const dataStack = resolved.config.split ? withBackend(new TerraformStack(app, names.data), resolved, folders) : idpStack;
  addWarnings([idpStack, dataStack], resolved);
  const { server, clients } = buildIdentityProvider(idpStack, resolved);
  const expiries = handOffClients(idpStack, clients, resolved);
  addUtilityProviders(idpStack, resolved.config.providerVersions);
  if (server === undefined) return;
  new AuthorizationServerSettings(idpStack, "ServerSettings", { authorizationServer: server });
  if (resolved.identityProvider.type === "existing") handOffServer(idpStack, server, resolved.config);
  buildPlatforms(dataStack, resolved, server, expiries);
}

/** Loads only the identity provider's own part: the bindings of all others would take a tenth of the time of a small synthesis. */
function buildIdentityProvider(
  stack: TerraformStack,
  { identityProvider: idp, config, credentials }: ResolvedStack,
): BuiltIdentityProvider {
  const { providerVersions: versions } = config;
  const { areVariables } = credentials;
  switch (idp.type) {
    case "okta":
      return (require("./okta") as typeof import("./okta")).buildOkta(stack, idp, versions, areVariables);
    case "entra":
      return (require("./entra") as typeof import("./entra")).buildEntra(stack, idp, versions);
    case "auth0":
      return (require("./auth0") as typeof import("./auth0")).buildAuth0(stack, idp, versions, areVariables);
    case "pingone":
      return (require("./pingone") as typeof import("./pingone")).buildPingOne(stack, idp, versions);
    case "pingfederate":
      return (require("./pingfederate") as typeof import("./pingfederate")).buildPingFederate(stack, idp, versions, areVariables);
    case "databricks":
      return (require("./databricks") as typeof import("./databricks")).buildDatabricks(stack, idp, versions);
    case "existing":
      return { server: idp.server, clients: [] };
  }
}

function withBackend(stack: TerraformStack, resolved: ResolvedStack, folders: Folders): TerraformStack {
  addBackend(stack, resolved.backend, folders);
  return stack;
}
