import { TerraformStack } from "cdktf";
import { ResolvedAuth0 } from "../config/resolve/auth0";
import { Auth0Provider } from "../lib/auth0/auth0-provider";
import { SigmaAuth0Api } from "../lib/auth0/sigma-auth0-api";
import { SigmaAuth0App } from "../lib/auth0/sigma-auth0-app";
import { addOutput } from "../lib/hand-off/add-output";
import { IDENTITY_PROVIDER_OUTPUTS } from "../lib/hand-off/outputs";
import { BuiltIdentityProvider, clientConstructId } from "./built";
import { pinProvider, ProviderVersions } from "./provider-version";
import { secretVariable } from "./secret-variables";

/** Sigma's clients and API in Auth0, with the outputs for Sigma's forms. */
export function buildAuth0(
  stack: TerraformStack,
  idp: ResolvedAuth0,
  versions: ProviderVersions,
  secretsAreVariables: boolean,
): BuiltIdentityProvider {
  const { domain, allowForeignDomain } = idp.source.idp;
  new Auth0Provider(stack, "Auth0", { domain, allowForeignDomain });
  pinProvider(stack, "auth0", versions);
  const api = new SigmaAuth0Api(stack, "Api", idp.api);
  if (idp.api.bindTrigger === false) {
    addOutput(stack, IDENTITY_PROVIDER_OUTPUTS.postLoginActionId, {
      value: api.actionId,
      description: "The Action to list in the post-login flow",
    });
  }
  const clients = idp.apps.map(({ id, props }) => {
    const client = new SigmaAuth0App(stack, clientConstructId(id), {
      ...props,
      ...(secretsAreVariables ? secretVariable(stack, id, props) : {}),
    });
    api.grantAccess(client);
    return { id, client, authorization: api };
  });
  return { server: api, clients };
}
