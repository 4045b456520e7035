/**
 * The host in the issuer of an Okta authorization server. Okta has a third mode, DYNAMIC, in which the issuer depends on the host of each request.
 * Snowflake trusts exactly one issuer, so this mode is not available.
 *
 * @see https://registry.terraform.io/providers/okta/okta/4.20.0/docs/resources/auth_server#issuer_mode
 */
export enum OktaIssuerMode {
  /** The org's own host, `https://<org>.okta.com/…`. */
  ORG_URL = "ORG_URL",
  /** The org's custom domain. Every user then logs in through that domain. */
  CUSTOM_URL = "CUSTOM_URL",
}
