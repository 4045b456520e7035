import { Construct } from "constructs";
import { enforceProviderPlace } from "../private/placement";
import { ThinProvider } from "../terraform/thin-provider";
import { PingFederateProviderProps } from "./props";

/**
 * The Terraform provider for PingFederate, for which npm has no package of bindings.
 *
 * @see https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs
 * @example
 * import { TerraformStack } from "cdktf";
 * import { PingFederateProvider } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new PingFederateProvider(stack, "PingFederate", {
 *   adminUrl: "https://sso-admin.example.com:9999",
 *   productVersion: "12.3",
 * });
 */
export class PingFederateProvider extends ThinProvider {
  constructor(scope: Construct, id: string, props: PingFederateProviderProps = {}) {
    super(
      enforceProviderPlace(new.target, scope, id, ["PingFederateProviderProps", props]),
      id,
      { name: "pingfederate", source: "pingidentity/pingfederate", version: "1.9.0" },
      { https_host: props.adminUrl, product_version: props.productVersion },
      props.alias,
    );
  }
}
