import { TerraformStack } from "cdktf";
import { ResolvedPingOne } from "../config/resolve/pingone";
import { PingOneAlerts } from "../lib/pingone/pingone-alerts";
import { PingOneProvider } from "../lib/pingone/pingone-provider";
import { SigmaPingOneApp } from "../lib/pingone/sigma-pingone-app";
import { SigmaPingOneResource } from "../lib/pingone/sigma-pingone-resource";
import { BuiltIdentityProvider, clientConstructId } from "./built";
import { pinProvider, ProviderVersions } from "./provider-version";

/** Sigma's clients and resource in PingOne, with the outputs for Sigma's forms. */
export function buildPingOne(stack: TerraformStack, idp: ResolvedPingOne, versions: ProviderVersions): BuiltIdentityProvider {
  new PingOneProvider(stack, "PingOne", { region: idp.resource.region });
  pinProvider(stack, "pingone", versions);
  const resource = new SigmaPingOneResource(stack, "Api", idp.resource);
  const clients = idp.apps.map(({ id, props }) => {
    const client = new SigmaPingOneApp(stack, clientConstructId(id), props);
    resource.grantAccess(client);
    return { id, client, authorization: resource };
  });
  const { environmentId, alertEmails } = idp.source.idp;
  if (alertEmails.length > 0) {
    new PingOneAlerts(stack, "Alerts", { environmentId, emails: alertEmails });
  }
  return { server: resource, clients };
}
