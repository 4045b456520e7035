import { TerraformStack } from "cdktf";
import { StackConfig } from "../config/schema/stack";

export type ProviderVersions = StackConfig["providerVersions"];

/** Another version of a Terraform provider than that of its bindings, where the config asks for one. */
export function pinProvider(stack: TerraformStack, provider: keyof ProviderVersions, versions: ProviderVersions): void {
  const version = versions[provider];
  if (version !== undefined) stack.addOverride(`terraform.required_providers.${provider}.version`, version);
}
