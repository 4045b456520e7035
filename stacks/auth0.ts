import { TerraformStack } from "cdktf";
import { ResolvedAuth0 } from "../config/resolve/auth0";
import { Auth0Provider } from "../lib/auth0/auth0-provider";
import { SigmaAuth0Api } from "../lib/auth0/sigma-auth0-api";
import { SigmaAuth0App } from "../lib/auth0/sigma-auth0-app";
import { IAuthorizationServer } from "../lib/authorization-server";
import { SigmaConnectionSettings } from "../lib/hand-off/sigma-connection-settings";
import { pinProvider, ProviderVersions } from "./provider-version";

/** Sigma's clients and API in Auth0, with the outputs for Sigma's forms. */
export function buildAuth0(stack: TerraformStack, idp: ResolvedAuth0, versions: ProviderVersions): IAuthorizationServer {
  new Auth0Provider(stack, "Auth0", { domain: idp.domain });
  pinProvider(stack, "auth0", versions);
  const api = new SigmaAuth0Api(stack, "Api", idp.api);
  for (const { id, props } of idp.apps) {
    const app = new SigmaAuth0App(stack, id, props);
    api.grantAccess(app);
    new SigmaConnectionSettings(stack, `Settings-${id}`, { client: app, authorizationServer: api, outputPrefix: id });
  }
  return api;
}
