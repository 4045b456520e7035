import { Construct } from "constructs";
import { enforceProviderPlace } from "../private/placement";
import { ThinProvider } from "../terraform/thin-provider";

/** Properties of `RandomProvider`. */
export interface RandomProviderProps {
  /**
   * Tells several random providers of a stack apart.
   *
   * @default - the stack's own random provider
   */
  readonly alias?: string;
}

/**
 * The Terraform provider `random`, which generates client secrets.
 *
 * @see https://registry.terraform.io/providers/hashicorp/random/3.7.2/docs
 * @example
 * import { TerraformStack } from "cdktf";
 * import { RandomProvider } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new RandomProvider(stack, "Random");
 */
export class RandomProvider extends ThinProvider {
  constructor(scope: Construct, id: string, props: RandomProviderProps = {}) {
    super(
      enforceProviderPlace(new.target, scope, id, ["RandomProviderProps", props]),
      id,
      { name: "random", source: "hashicorp/random", version: "3.7.2" },
      {},
      props.alias,
    );
  }
}
