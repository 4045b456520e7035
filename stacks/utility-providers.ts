import { TerraformResource, TerraformStack } from "cdktf";
import { RandomProvider } from "../lib/utility/random-provider";
import { TimeProvider } from "../lib/utility/time-provider";
import { pinProvider, ProviderVersions } from "./provider-version";

/** The providers for dates and generated secrets, where the stack has any. */
export function addUtilityProviders(stack: TerraformStack, versions: ProviderVersions): void {
  const types = stack.node.findAll().flatMap((element) => (element instanceof TerraformResource ? [element.terraformResourceType] : []));
  if (types.some((type) => type.startsWith("time_"))) {
    new TimeProvider(stack, "Time");
    pinProvider(stack, "time", versions);
  }
  if (types.some((type) => type.startsWith("random_"))) {
    new RandomProvider(stack, "Random");
    pinProvider(stack, "random", versions);
  }
}
