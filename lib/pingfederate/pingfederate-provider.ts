import { Construct } from "constructs";
import { ThinProvider } from "../terraform/thin-provider";

/** Properties of `PingFederateProvider`. Credentials come from the environment: PINGFEDERATE_PROVIDER_USERNAME and _PASSWORD, or OAuth's. */
export interface PingFederateProviderProps {
  /**
   * URL of the administrative API, such as `https://sso-admin.example.com:9999`.
   *
   * @default - the environment variable PINGFEDERATE_PROVIDER_HTTPS_HOST
   */
  readonly adminUrl?: string;

  /**
   * The server's version, such as "12.3".
   *
   * @default - the environment variable PINGFEDERATE_PROVIDER_PRODUCT_VERSION
   */
  readonly productVersion?: string;

  /**
   * Distinguishes several PingFederate providers in a stack.
   *
   * @default - the stack's own PingFederate provider
   */
  readonly alias?: string;
}

/**
 * The Terraform provider for PingFederate, for which npm has no package of bindings.
 *
 * @see https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs
 */
export class PingFederateProvider extends ThinProvider {
  constructor(scope: Construct, id: string, props: PingFederateProviderProps = {}) {
    super(
      scope,
      id,
      { name: "pingfederate", source: "pingidentity/pingfederate", version: "1.9.0" },
      { https_host: props.adminUrl, product_version: props.productVersion },
      props.alias,
    );
  }
}
