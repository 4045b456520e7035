import { Application, ApplicationConfig } from "@cdktf/provider-azuread/lib/application";
import { ServicePrincipal, ServicePrincipalConfig } from "@cdktf/provider-azuread/lib/service-principal";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { ImportBlock } from "../private/import-block";
import { AdoptedEntraApp } from "./adoption";

/** What application and service principal have in common. */
interface Common {
  readonly owners?: string[];
  readonly adopt?: AdoptedEntraApp;
  readonly preventDestroy?: boolean;
  readonly provider?: TerraformProvider;
}

/** An application of one tenant: `Resource`, under the construct. */
export function addApplication(scope: Construct, config: Omit<ApplicationConfig, "signInAudience">, common: Common): Application {
  const { owners, adopt, preventDestroy, provider } = common;
  const application = new Application(scope, "Resource", {
    ...config,
    // Accounts of this tenant alone: Snowflake trusts the issuer of one tenant.
    signInAudience: "AzureADMyOrg",
    owners,
    provider,
    lifecycle: preventDestroy ? { ...config.lifecycle, preventDestroy: true } : config.lifecycle,
  });
  if (adopt !== undefined) new ImportBlock(application, `/applications/${adopt.applicationId}`, provider);
  return application;
}

/** The application in the tenant's list of enterprise applications. */
export function addServicePrincipal(
  scope: Construct,
  config: ServicePrincipalConfig,
  { owners, adopt, preventDestroy, provider }: Common,
): ServicePrincipal {
  const principal = new ServicePrincipal(scope, "ServicePrincipal", {
    ...config,
    owners,
    provider,
    lifecycle: preventDestroy ? { preventDestroy: true } : undefined,
  });
  if (adopt?.servicePrincipalId !== undefined) new ImportBlock(principal, `/servicePrincipals/${adopt.servicePrincipalId}`, provider);
  return principal;
}
