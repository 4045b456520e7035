import { TerraformStack } from "cdktf";
import { ResolvedPingOne } from "../config/resolve/pingone";
import { IAuthorizationServer } from "../lib/authorization-server";
import { SigmaConnectionSettings } from "../lib/hand-off/sigma-connection-settings";
import { PingOneAlerts } from "../lib/pingone/pingone-alerts";
import { PingOneProvider } from "../lib/pingone/pingone-provider";
import { SigmaPingOneApp } from "../lib/pingone/sigma-pingone-app";
import { SigmaPingOneResource } from "../lib/pingone/sigma-pingone-resource";
import { OAuthPurpose } from "../lib/sigma/oauth-purpose";
import { pinProvider, ProviderVersions } from "./provider-version";

/** Sigma's clients and resource in PingOne, with the outputs for Sigma's forms. */
export function buildPingOne(stack: TerraformStack, idp: ResolvedPingOne, versions: ProviderVersions): IAuthorizationServer {
  new PingOneProvider(stack, "PingOne", { region: idp.region });
  pinProvider(stack, "pingone", versions);
  const resource = new SigmaPingOneResource(stack, "Api", idp.resource);
  for (const { id, props } of idp.apps) {
    const app = new SigmaPingOneApp(stack, id, props);
    // Logging in takes no more than an id token: the permission to query is for connections alone.
    if (app.purposes.includes(OAuthPurpose.DATA_CONNECTION)) resource.grantAccess(app);
    new SigmaConnectionSettings(stack, `Settings-${id}`, { client: app, authorizationServer: resource, outputPrefix: id });
  }
  if (idp.alertEmails.length > 0) {
    new PingOneAlerts(stack, "Alerts", { environmentId: idp.environmentId, emails: [...idp.alertEmails] });
  }
  return resource;
}
