import { Construct } from "constructs";
import { enforce } from "../private/construct-rules";
import { enforceProviderPlace } from "../private/placement";
import { ThinProvider } from "../terraform/thin-provider";
import { auth0ProviderRules } from "./provider-rules";
import { Auth0ProviderProps } from "./props";

/**
 * The Terraform provider for Auth0, for which npm has no package of bindings.
 *
 * @see https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs
 * @example
 * import { TerraformStack } from "cdktf";
 * import { Auth0Provider } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new Auth0Provider(stack, "Auth0", { domain: "acme.us.auth0.com" });
 */
export class Auth0Provider extends ThinProvider {
  constructor(scope: Construct, id: string, props: Auth0ProviderProps = {}) {
    super(
      enforceProviderPlace(new.target, scope, id, ["Auth0ProviderProps", props]),
      id,
      { name: "auth0", source: "auth0/auth0", version: "1.53.0" },
      { domain: props.domain },
      props.alias,
    );
    enforce(this, auth0ProviderRules, props);
  }
}
