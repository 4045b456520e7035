import { ResolvedStack } from "./resolve";

/** The names of the Terraform stacks that one stack of the config becomes. */
export function terraformStacks(name: string, split: boolean): { identityProvider: string; data: string } {
  return split ? { identityProvider: `${name}-idp`, data: `${name}-data` } : { identityProvider: name, data: name };
}

/** The file that holds a Terraform stack's state. */
export function stateFile(terraformStack: string): string {
  return `terraform.${terraformStack}.tfstate`;
}

/** Where the states of a stack are, in a form that can be compared. */
export function stateAddresses({ name, config, backend }: ResolvedStack): string[] {
  const stacks = Object.values(terraformStacks(name, config.split));
  return [...new Set(stacks)].map((stack) => [backend.directory, stateFile(stack)].filter(Boolean).join("/"));
}
