import { AzureadProvider } from "@cdktf/provider-azuread/lib/provider";
import { TerraformStack } from "cdktf";
import { ResolvedEntra } from "../config/resolve/entra";
import { EntraSignInFrequency } from "../lib/entra/entra-sign-in-frequency";
import { SigmaEntraApi } from "../lib/entra/sigma-entra-api";
import { SigmaEntraApp } from "../lib/entra/sigma-entra-app";
import { addOutput } from "../lib/hand-off/add-output";
import { CLIENT_OUTPUTS } from "../lib/hand-off/outputs";
import { BuiltIdentityProvider, clientConstructId } from "./built";
import { pinProvider, ProviderVersions } from "./provider-version";

/** Sigma's clients and API in Microsoft Entra ID, with the outputs for Sigma's forms. */
export function buildEntra(stack: TerraformStack, idp: ResolvedEntra, versions: ProviderVersions): BuiltIdentityProvider {
  const { tenantId, cloud: environment, adminConsent } = idp.source.idp;
  new AzureadProvider(stack, "Entra", { tenantId, environment });
  pinProvider(stack, "azuread", versions);
  const api = new SigmaEntraApi(stack, "Api", idp.api);
  const clients = idp.apps.map(({ id, props }) => {
    const client = new SigmaEntraApp(stack, clientConstructId(id), props);
    api.grantAccess(client);
    if (!adminConsent) {
      addOutput(stack, CLIENT_OUTPUTS.adminConsentUrl, {
        prefix: id,
        value: client.adminConsentUrl,
        description: "The URL at which a Cloud Application Administrator consents; until then, nobody can log in",
      });
    }
    return { id, client, authorization: api };
  });
  if (idp.signInFrequency) {
    new EntraSignInFrequency(stack, "SignInFrequency", { ...idp.signInFrequency, api, apps: clients.map(({ client }) => client) });
  }
  return { server: api, clients };
}
