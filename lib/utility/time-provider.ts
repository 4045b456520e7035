import { Construct } from "constructs";
import { enforceProviderPlace } from "../private/placement";
import { ThinProvider } from "../terraform/thin-provider";

/** Properties of `TimeProvider`. */
export interface TimeProviderProps {
  /**
   * Tells several time providers of a stack apart.
   *
   * @default - the stack's own time provider
   */
  readonly alias?: string;
}

/**
 * The Terraform provider `time`, which keeps the dates at which secrets were made.
 *
 * @see https://registry.terraform.io/providers/hashicorp/time/0.13.1/docs
 * @example
 * import { TerraformStack } from "cdktf";
 * import { TimeProvider } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new TimeProvider(stack, "Time");
 */
export class TimeProvider extends ThinProvider {
  constructor(scope: Construct, id: string, props: TimeProviderProps = {}) {
    super(
      enforceProviderPlace(new.target, scope, id, ["TimeProviderProps", props]),
      id,
      { name: "time", source: "hashicorp/time", version: "0.13.1" },
      {},
      props.alias,
    );
  }
}
