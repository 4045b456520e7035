import { BackendConfig } from "../schema/backend";

/** The names of the Terraform stacks that one stack of the config becomes. */
export function terraformStacks(name: string, split: boolean): { identityProvider: string; data: string } {
  return split ? { identityProvider: `${name}-idp`, data: `${name}-data` } : { identityProvider: name, data: name };
}

/** Where a backend keeps the state of a Terraform stack: the name of a file, a key, a prefix or a workspace. */
export function stateName(backend: BackendConfig, stack: string): string {
  switch (backend.type) {
    case "local":
      return `terraform.${stack}.tfstate`;
    case "s3":
    case "azurerm":
      return `${backend.prefix}/${stack}.tfstate`;
    case "gcs":
      return `${backend.prefix}/${stack}`;
    case "remote":
    case "cloud":
      return `${backend.prefix}-${stack}`;
  }
}

/** The same with the place it is in, in a form that can be compared. */
export function stateAddress(backend: BackendConfig, stack: string): string {
  return [...placeOf(backend), stateName(backend, stack)].filter(Boolean).join("/");
}

function placeOf(backend: BackendConfig): (string | undefined)[] {
  switch (backend.type) {
    case "local":
      return [backend.directory];
    case "s3":
    case "gcs":
      return [`${backend.type}:`, backend.bucket];
    case "azurerm":
      return ["azurerm:", backend.storageAccountName, backend.containerName];
    case "remote":
    case "cloud":
      return ["workspace:", backend.hostname ?? "app.terraform.io", backend.organization];
  }
}
