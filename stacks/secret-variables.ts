import { TerraformStack, TerraformVariable } from "cdktf";
import { CLIENT_OUTPUTS, prefixed } from "../lib/hand-off/outputs";
import { ClientAuthentication } from "../lib/sigma/client-authentication";
import { usesJwt } from "../lib/sigma/client-defaults";

interface Client {
  readonly authentication?: ClientAuthentication;
  readonly credentialVersion?: number;
  readonly previousSecretDays?: number;
}

/** The Terraform variable that holds a client's secret, named as the output. Its name is contract: TF_VAR_<client id>_client_secret. */
export function secretVariable(stack: TerraformStack, id: string, client: Client): { clientSecret?: string } {
  if (usesJwt(client)) return {};
  return { clientSecret: sensitive(stack, prefixed(id, CLIENT_OUTPUTS.clientSecret), `Client secret of ${id}`) };
}

/** The same for the previous one, from version 2 on, where the identity provider keeps both and it does not end at once. */
export function secretVariables(
  stack: TerraformStack,
  id: string,
  client: Client,
): { clientSecret?: string; previousClientSecret?: string } {
  const { clientSecret } = secretVariable(stack, id, client);
  const { credentialVersion = 1, previousSecretDays } = client;
  if (clientSecret === undefined || credentialVersion === 1 || previousSecretDays === 0) return { clientSecret };
  const previous = sensitive(stack, `${id}_previous_client_secret`, `The previous client secret of ${id}`);
  return { clientSecret, previousClientSecret: previous };
}

function sensitive(stack: TerraformStack, name: string, description: string): string {
  return new TerraformVariable(stack, name, { type: "string", sensitive: true, description }).stringValue;
}
