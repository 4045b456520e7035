/** Pages on Okta that more than one rule cites. */
export const OKTA_AUTH_SERVER = "https://registry.terraform.io/providers/okta/okta/4.20.0/docs/resources/auth_server";
export const OKTA_SERVERS = "https://developer.okta.com/docs/concepts/auth-servers/";
export const OKTA_REFRESH = "https://support.okta.com/help/s/article/refresh-token-behavior";
