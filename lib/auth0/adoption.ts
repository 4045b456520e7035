import { TerraformProvider } from "cdktf";
import { Tenant } from "../bindings/auth0/tenant";
import { adopt, Adoption } from "../private/adopt";

/** Settings that the configuration never contains. */
const silentOn = (...names: string[]): Adoption["settings"] => Object.fromEntries(names.map((name) => [name, undefined]));

/**
 * An application's settings that stay as they were set by hand. What the provider computes keeps its value without a mention, and some of it must
 * not be
 * mentioned: the provider reads an absent block as `disable = true` with an empty text, and rejects the two together.
 */
export const UNTOUCHED_IN_APPLICATION = silentOn(
  "addons",
  "allowed_clients",
  "allowed_origins",
  "async_approval_notification_channels",
  "client_aliases",
  "client_metadata",
  "compliance_level",
  "cross_origin_auth",
  "cross_origin_loc",
  "custom_login_page",
  "description",
  "encryption_key",
  "fedcm_login",
  "form_template",
  "initiate_login_uri",
  "logo_uri",
  "oidc_logout",
  "organization_discovery_methods",
  "require_proof_of_possession",
  "require_pushed_authorization_requests",
  "session_transfer",
  "skip_non_verifiable_callback_uri_confirmation_prompt",
  "sso",
  "sso_disabled",
  "token_exchange",
  "token_quota",
  "web_origins",
);

/** Signed request objects are no credential that Sigma uses. */
export const UNTOUCHED_IN_CREDENTIALS = silentOn("signed_request_object");

/** An API's settings that stay as they were set by hand; access policies, binding and encryption of tokens are computed. */
export const UNTOUCHED_IN_API = silentOn("verification_location");

/** The settings of a tenant that a plan would otherwise take back; the others are computed. */
const UNTOUCHED_IN_TENANT = silentOn(
  "default_redirection_uri",
  "default_token_quota",
  "error_page",
  "skip_non_verifiable_callback_uri_confirmation_prompt",
);

/**
 * A tenant is always there already, so that it is always imported: when the provider creates the resource, it sets error page, mTLS aliases and token
 * quota to null. The provider takes any id, and Terraform passes over the import of what its state has.
 */
export function adoptTenant(tenant: Tenant, provider?: TerraformProvider): void {
  adopt(tenant, { adopted: { id: "tenant" }, settings: UNTOUCHED_IN_TENANT, provider });
}
