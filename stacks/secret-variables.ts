import { TerraformStack, TerraformVariable } from "cdktf";
import { ClientAuthentication } from "../lib/sigma/client-authentication";

interface Secrets {
  readonly clientSecret?: string;
  readonly previousClientSecret?: string;
}

interface Options {
  readonly authentication?: ClientAuthentication;
  readonly credentialVersion?: number;
  readonly previousSecretDays?: number;
}

/** The Terraform variables that hold a client's secret, and from version 2 on the one before, unless that ends at once. Their names are contract: TF_VAR_<name>. */
export function secretVariables(
  stack: TerraformStack,
  id: string,
  { authentication, credentialVersion = 1, previousSecretDays }: Options,
): Secrets {
  if (authentication === ClientAuthentication.PRIVATE_KEY_JWT) return {};
  const variable = (name: string, description: string) =>
    new TerraformVariable(stack, `${id}_${name}`, { type: "string", sensitive: true, description }).stringValue;
  const clientSecret = variable("client_secret", `Client secret of ${id}`);
  if (credentialVersion === 1 || previousSecretDays === 0) return { clientSecret };
  return { clientSecret, previousClientSecret: variable("previous_client_secret", `The client secret of ${id} before the present one`) };
}
