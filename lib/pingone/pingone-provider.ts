import { Construct } from "constructs";
import { enforceProviderPlace } from "../private/placement";
import { ThinProvider } from "../terraform/thin-provider";
import { PingOneProviderProps } from "./props";

/**
 * The Terraform provider for PingOne, for which npm has no package of bindings.
 *
 * @see https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs
 * @example
 * import { TerraformStack } from "cdktf";
 * import { PingOneProvider, PingOneRegion } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new PingOneProvider(stack, "PingOne", { region: PingOneRegion.EUROPE });
 */
export class PingOneProvider extends ThinProvider {
  constructor(scope: Construct, id: string, props: PingOneProviderProps = {}) {
    super(
      enforceProviderPlace(new.target, scope, id, ["PingOneProviderProps", props]),
      id,
      { name: "pingone", source: "pingidentity/pingone", version: "1.20.0" },
      { region_code: props.region?.code },
      props.alias,
    );
  }
}
