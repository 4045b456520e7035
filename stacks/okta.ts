import { OktaProvider } from "@cdktf/provider-okta/lib/provider";
import { TerraformStack } from "cdktf";
import { ResolvedOkta } from "../config/resolve/okta";
import { addOutput } from "../lib/hand-off/add-output";
import { IDENTITY_PROVIDER_OUTPUTS } from "../lib/hand-off/outputs";
import { SigmaAuthServer } from "../lib/okta/sigma-auth-server";
import { SigmaOktaApp } from "../lib/okta/sigma-okta-app";
import { BuiltIdentityProvider, clientConstructId } from "./built";
import { pinProvider, ProviderVersions } from "./provider-version";
import { secretVariable } from "./secret-variables";

/** Sigma's clients and authorization server in Okta, with the outputs for Sigma's forms. */
export function buildOkta(
  stack: TerraformStack,
  idp: ResolvedOkta,
  versions: ProviderVersions,
  secretsAreVariables: boolean,
): BuiltIdentityProvider {
  const { orgName, baseUrl } = idp.source.idp;
  new OktaProvider(stack, "Okta", { orgName, baseUrl });
  pinProvider(stack, "okta", versions);
  const server = new SigmaAuthServer(stack, "AuthorizationServer", idp.server);
  const clients = idp.apps.map(({ id, props }) => {
    const client = new SigmaOktaApp(stack, clientConstructId(id), {
      ...props,
      ...(secretsAreVariables ? secretVariable(stack, id, props) : {}),
    });
    server.grantAccess(client);
    return { id, client, authorization: server };
  });
  if (idp.server.policyId !== undefined) {
    addOutput(stack, IDENTITY_PROVIDER_OUTPUTS.policyClientIds, {
      value: server.policyClientIds,
      description: `Client ids to add to the access policy ${idp.server.policyId}, which is not managed here`,
    });
  }
  return { server, clients };
}
