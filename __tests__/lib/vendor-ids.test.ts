import { TerraformOutput, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import {
  DatabricksAccount,
  DatabricksCloud,
  SigmaAuth0App,
  SigmaDatabricksApp,
  SigmaDeployment,
  SigmaEntraApp,
  SigmaOktaApp,
  SigmaPingFederateClient,
  SigmaPingOneApp,
} from "../../lib";
import { newStack, Synthesized } from "../support/synth";

const deployment = SigmaDeployment.AWS_EU;
const guid = "00000000-0000-0000-0000-000000000000";
const account = DatabricksAccount.of({ cloud: DatabricksCloud.AZURE, accountId: guid });

type Make = (stack: TerraformStack) => Construct;
const okta: Make = (stack) => new SigmaOktaApp(stack, "App", { deployment });
const entra: Make = (stack) => new SigmaEntraApp(stack, "App", { deployment, tenantId: guid });
const auth0: Make = (stack) => new SigmaAuth0App(stack, "App", { deployment });
const pingOne: Make = (stack) => new SigmaPingOneApp(stack, "App", { deployment, environmentId: guid });
const databricks = (credentialVersion: number) => (stack: TerraformStack) =>
  new SigmaDatabricksApp(stack, "App", { deployment, account, credentialVersion });
const pingFederate: Make = (stack) => new SigmaPingFederateClient(stack, "App", { deployment });

test.each([
  ["SigmaOktaApp", okta, "appId", "okta_app_oauth.App_ID.id"],
  ["SigmaEntraApp", entra, "applicationObjectId", "azuread_application.App_ID.object_id"],
  ["SigmaEntraApp", entra, "servicePrincipalObjectId", "azuread_service_principal.App_ServicePrincipal_ID.object_id"],
  ["SigmaAuth0App", auth0, "clientId", "auth0_client.App_ID.client_id"],
  ["SigmaPingOneApp", pingOne, "applicationId", "pingone_application.App_ID.id"],
  ["SigmaPingFederateClient", pingFederate, "clientId", "pingfederate_oauth_client.App_ID.client_id"],
  ["SigmaDatabricksApp", databricks(1), "integrationId", "databricks_custom_app_integration.App_ID.integration_id"],
  ["SigmaDatabricksApp of version 2", databricks(2), "integrationId", "databricks_custom_app_integration.App_App-2_ID.integration_id"],
] as const)("%s has the id of its app for assignments elsewhere (%#)", (_, make, attribute, reference) => {
  const stack = newStack();
  const client = make(stack) as unknown as Record<string, string>;
  new TerraformOutput(stack, "id", { value: client[attribute] });
  const { output } = JSON.parse(Testing.synth(stack)) as Synthesized;
  // Construct ids end in a hash of the path.
  expect(String(output.id.value).replace(/_[0-9A-F]{8}(?=\.)/, "_ID")).toBe(`\${${reference}}`);
});
