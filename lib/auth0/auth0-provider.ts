import { Construct } from "constructs";
import { enforce } from "../private/construct-rules";
import { ThinProvider } from "../terraform/thin-provider";
import { auth0ProviderRules } from "./provider-rules";

/** Properties of `Auth0Provider`. Credentials come from the environment: AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET, or AUTH0_API_TOKEN. */
export interface Auth0ProviderProps {
  /**
   * The tenant's domain, such as `acme.us.auth0.com`, not a custom domain.
   *
   * @default - the environment variable AUTH0_DOMAIN
   */
  readonly domain?: string;

  /**
   * Accept a domain that is not Auth0's, such as that of a private cloud, with a warning. The provider's credentials are sent there.
   *
   * @default false
   */
  readonly allowForeignDomain?: boolean;

  /**
   * Distinguishes several Auth0 providers in a stack.
   *
   * @default - the stack's own Auth0 provider
   */
  readonly alias?: string;
}

/**
 * The Terraform provider for Auth0, for which npm has no package of bindings.
 *
 * @see https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs
 */
export class Auth0Provider extends ThinProvider {
  constructor(scope: Construct, id: string, props: Auth0ProviderProps = {}) {
    super(scope, id, { name: "auth0", source: "auth0/auth0", version: "1.53.0" }, { domain: props.domain }, props.alias);
    enforce(this, auth0ProviderRules, props);
  }
}
