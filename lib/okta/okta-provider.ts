import { Construct } from "constructs";
import { enforceProviderPlace } from "../private/placement";
import { ThinProvider } from "../terraform/thin-provider";

/** Properties of `OktaProvider`. Credentials come from the environment: OKTA_API_TOKEN, or OKTA_API_CLIENT_ID, _PRIVATE_KEY and _SCOPES. */
export interface OktaProviderProps {
  /**
   * The org's subdomain: `acme` for acme.okta.com.
   *
   * @default - the environment variable OKTA_ORG_NAME
   */
  readonly orgName?: string;

  /**
   * The domain of the org, such as `okta.com` or `oktapreview.com`.
   *
   * @default - the environment variable OKTA_BASE_URL
   */
  readonly baseUrl?: string;

  /**
   * Tells several Okta providers of a stack apart.
   *
   * @default - the stack's own Okta provider
   */
  readonly alias?: string;
}

/**
 * The Terraform provider for Okta, for apps that have no other class for it.
 *
 * @see https://registry.terraform.io/providers/okta/okta/4.20.0/docs
 * @example
 * import { TerraformStack } from "cdktf";
 * import { OktaProvider } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new OktaProvider(stack, "Okta", { orgName: "acme", baseUrl: "okta.com" });
 */
export class OktaProvider extends ThinProvider {
  constructor(scope: Construct, id: string, props: OktaProviderProps = {}) {
    super(
      enforceProviderPlace(new.target, scope, id, ["OktaProviderProps", props]),
      id,
      { name: "okta", source: "okta/okta", version: "4.20.0" },
      { org_name: props.orgName, base_url: props.baseUrl },
      props.alias,
    );
  }
}
