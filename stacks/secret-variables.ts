import { TerraformStack, TerraformVariable } from "cdktf";
import { ClientAuthentication } from "../lib/sigma/client-authentication";

interface Secrets {
  readonly clientSecret?: string;
  readonly previousClientSecret?: string;
}

/** The Terraform variables that hold a client's secret, and from version 2 on the one before. Their names are contract: TF_VAR_<name>. */
export function secretVariables(
  stack: TerraformStack,
  id: string,
  { authentication, credentialVersion = 1 }: { readonly authentication?: ClientAuthentication; readonly credentialVersion?: number },
): Secrets {
  if (authentication === ClientAuthentication.PRIVATE_KEY_JWT) return {};
  const variable = (name: string, description: string) =>
    new TerraformVariable(stack, `${id}_${name}`, { type: "string", sensitive: true, description }).stringValue;
  const clientSecret = variable("client_secret", `Client secret of ${id}`);
  if (credentialVersion === 1) return { clientSecret };
  return { clientSecret, previousClientSecret: variable("previous_client_secret", `The client secret of ${id} before the present one`) };
}
