import { Construct } from "constructs";
import { enforceProviderPlace } from "../private/placement";
import { ThinProvider } from "../terraform/thin-provider";

/** Properties of `AzureadProvider`. Credentials come from the environment: ARM_CLIENT_ID with ARM_CLIENT_SECRET, a login with the Azure CLI, or others. */
export interface AzureadProviderProps {
  /**
   * The tenant's id.
   *
   * @default - the environment variable ARM_TENANT_ID
   */
  readonly tenantId?: string;

  /**
   * The national cloud: `EntraCloud.environment`.
   *
   * @default - the environment variable ARM_ENVIRONMENT, else `global`
   */
  readonly environment?: string;

  /**
   * Tells several azuread providers of a stack apart.
   *
   * @default - the stack's own azuread provider
   */
  readonly alias?: string;
}

/**
 * The Terraform provider for Microsoft Entra ID (Azure AD), for apps that have no other class for it.
 *
 * @see https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs
 * @example
 * import { TerraformStack } from "cdktf";
 * import { AzureadProvider } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new AzureadProvider(stack, "Entra", { tenantId: "00000000-0000-0000-0000-000000000000" });
 */
export class AzureadProvider extends ThinProvider {
  constructor(scope: Construct, id: string, props: AzureadProviderProps = {}) {
    super(
      enforceProviderPlace(new.target, scope, id, ["AzureadProviderProps", props]),
      id,
      { name: "azuread", source: "hashicorp/azuread", version: "3.7.0" },
      { tenant_id: props.tenantId, environment: props.environment },
      props.alias,
    );
  }
}
