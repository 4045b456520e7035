import { TerraformStack } from "cdktf";

/**
 * A Terraform stack that has references to nothing but its own resources, and has a backend.
 *
 * cdktf resolves each stack twice, first to find what it reads from others. Here, that would find nothing, and takes a quarter of the time of a synthesis.
 *
 * @see https://github.com/hashicorp/terraform-cdk/blob/main/packages/cdktf/lib/terraform-stack.ts
 */
export class SelfContainedStack extends TerraformStack {
  public override prepareStack(): void {
    // Nothing to prepare.
  }
}
