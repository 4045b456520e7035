import { AzureadProvider } from "@cdktf/provider-azuread/lib/provider";
import { TimeProvider } from "@cdktf/provider-time/lib/provider";
import { TerraformOutput, TerraformStack } from "cdktf";
import { ResolvedEntra } from "../config/resolve/entra";
import { IAuthorizationServer } from "../lib/authorization-server";
import { EntraSignInFrequency } from "../lib/entra/entra-sign-in-frequency";
import { SigmaEntraApi } from "../lib/entra/sigma-entra-api";
import { SigmaEntraApp } from "../lib/entra/sigma-entra-app";
import { SigmaConnectionSettings } from "../lib/hand-off/sigma-connection-settings";
import { ClientAuthentication } from "../lib/sigma/client-authentication";
import { OAuthPurpose } from "../lib/sigma/oauth-purpose";
import { pinProvider, ProviderVersions } from "./provider-version";

/** Sigma's clients and API in Microsoft Entra ID, with the outputs for Sigma's forms. */
export function buildEntra(stack: TerraformStack, idp: ResolvedEntra, versions: ProviderVersions): IAuthorizationServer {
  new AzureadProvider(stack, "Entra", { tenantId: idp.tenantId, environment: idp.cloud.environment });
  pinProvider(stack, "azuread", versions);
  if (idp.apps.some(({ props }) => props.authentication !== ClientAuthentication.PRIVATE_KEY_JWT)) {
    new TimeProvider(stack, "Time");
    pinProvider(stack, "time", versions);
  }
  const api = new SigmaEntraApi(stack, "Api", idp.api);
  const apps = idp.apps.map(({ id, props }) => {
    const app = new SigmaEntraApp(stack, id, props);
    // Logging in takes no more than an id token: the permission to query is for connections alone.
    if (app.purposes.includes(OAuthPurpose.DATA_CONNECTION)) api.grantAccess(app);
    new SigmaConnectionSettings(stack, `Settings-${id}`, { client: app, authorizationServer: api, outputPrefix: id });
    if (!idp.adminConsent) {
      new TerraformOutput(stack, `${id}_admin_consent_url`, {
        value: app.adminConsentUrl,
        description: "Where a Global Administrator consents; until then nobody can log in",
      });
    }
    return app;
  });
  if (idp.signInFrequency) new EntraSignInFrequency(stack, "SignInFrequency", { ...idp.signInFrequency, api, apps });
  return api;
}
