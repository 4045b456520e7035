import { TerraformDataSource, TerraformProvider, TerraformResource, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { Finding, findings } from "../findings/rule";
import { providerRule } from "./provider-rules";

/** Whether the properties of a construct have a provider among them. */
export function hasProviders(properties: unknown): boolean {
  return givenProviders(properties).length > 0;
}

/**
 * What is wrong with the providers among a construct's properties. The resources that use one say whose it has to be, so this is known when the
 * construct has created all of them.
 */
export function providerFindings(scope: Construct, properties: unknown): Finding[] {
  return givenProviders(properties).flatMap(([at, provider]) => {
    const users = scope.node.findAll().filter((element) => isUser(element) && element.provider === provider) as TerraformResource[];
    return findings([providerRule], {
      at,
      given: provider.terraformResourceType,
      // Terraform's own way to find it: the type of a resource begins with the name of its provider.
      wanted: [...new Set(users.map(({ terraformResourceType }) => terraformResourceType.split("_")[0]))],
      stackOfProvider: TerraformStack.of(provider).node.path,
      stackOfConstruct: TerraformStack.of(scope).node.path,
    });
  });
}

function givenProviders(properties: unknown): [property: string, provider: TerraformProvider][] {
  return Object.entries(properties ?? {}).filter((entry): entry is [string, TerraformProvider] =>
    TerraformProvider.isTerraformProvider(entry[1]),
  );
}

const isUser = (element: unknown): element is TerraformResource | TerraformDataSource =>
  TerraformResource.isTerraformResource(element) || TerraformDataSource.isTerraformDataSource(element);
