import { App, TerraformOutput, TerraformStack } from "cdktf";
import { ResolvedStack } from "../config/resolve/stack";
import { terraformStacks } from "../config/resolve/state-address";
import { IAuthorizationServer } from "../lib/authorization-server";
import { buildAuth0 } from "./auth0";
import { buildDatabricks } from "./databricks";
import { buildEntra } from "./entra";
import { buildOkta } from "./okta";
import { buildPingFederate } from "./pingfederate";
import { buildPingOne } from "./pingone";
import { buildSnowflake } from "./snowflake";
import { addBackend, Folders } from "./state-backend";

/** Builds one stack of the config: one Terraform stack, or two where it is split. */
export function buildStack(app: App, resolved: ResolvedStack, folders: Folders): void {
  const names = terraformStacks(resolved.name, resolved.config.split);
  const idpStack = newStack(app, names.identityProvider, resolved, folders);
  const dataStack = names.data === names.identityProvider ? idpStack : newStack(app, names.data, resolved, folders);
  const server = buildIdentityProvider(idpStack, resolved);
  if (server === undefined) return;
  addServerOutputs(idpStack, server);
  buildSnowflake(dataStack, resolved, server);
}

/** The authorization server for a data platform to trust; nothing where it is its own data platform. */
function buildIdentityProvider(stack: TerraformStack, resolved: ResolvedStack): IAuthorizationServer | undefined {
  const { identityProvider: idp } = resolved;
  const { providerVersions: versions } = resolved.config;
  switch (idp.type) {
    case "okta":
      return buildOkta(stack, idp, versions);
    case "entra":
      return buildEntra(stack, idp, versions);
    case "auth0":
      return buildAuth0(stack, idp, versions);
    case "pingone":
      return buildPingOne(stack, idp, versions);
    case "pingfederate":
      return buildPingFederate(stack, idp, versions);
    case "databricks":
      buildDatabricks(stack, idp, versions);
      return undefined;
    case "existing":
      return idp.server;
  }
}

function newStack(app: App, name: string, resolved: ResolvedStack, folders: Folders): TerraformStack {
  const stack = new TerraformStack(app, name);
  addBackend(stack, resolved.backend, folders);
  return stack;
}

/** What somebody needs who sets up the data platform by hand. */
function addServerOutputs(stack: TerraformStack, server: IAuthorizationServer): void {
  new TerraformOutput(stack, "issuer", { value: server.issuer, description: "Issuer of the access tokens" });
  new TerraformOutput(stack, "jwks_url", {
    value: server.jwksUris.length === 1 ? server.jwksUris[0] : server.jwksUris,
    description: "Where the authorization server's public keys are",
  });
  new TerraformOutput(stack, "audience", { value: server.audiences[0], description: "Audience of the access tokens" });
}
