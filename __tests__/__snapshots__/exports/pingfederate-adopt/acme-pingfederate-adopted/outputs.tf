output "acme_adopted_ping_create_security_integration" {
  description = "The security integration SIGMA_OAUTH of the account ACME-ADOPTED_PING as SQL"

  value = chomp(<<-EOT
    CREATE SECURITY INTEGRATION "SIGMA_OAUTH"
      TYPE = EXTERNAL_OAUTH
      ENABLED = TRUE
      EXTERNAL_OAUTH_TYPE = CUSTOM
      EXTERNAL_OAUTH_ISSUER = 'https://sso.example.com'
      EXTERNAL_OAUTH_JWS_KEYS_URL = 'https://sso.example.com/pf/JWKS'
      EXTERNAL_OAUTH_AUDIENCE_LIST = ('https://acme-adopted-ping.snowflakecomputing.com')
      EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM = 'snowflake_username'
      EXTERNAL_OAUTH_SNOWFLAKE_USER_MAPPING_ATTRIBUTE = 'LOGIN_NAME'
      EXTERNAL_OAUTH_ANY_ROLE_MODE = 'ENABLE'
      EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE = 'scp'
      COMMENT = 'Sigma';
  EOT
  )
}

output "acme_adopted_ping_external_oauth" {
  description = "What the security integration SIGMA_OAUTH of the account ACME-ADOPTED_PING trusts, as an object for programs"

  value = {
    account_url             = "https://acme-adopted-ping.snowflakecomputing.com"
    any_role_mode           = "ENABLE"
    audiences               = ["https://acme-adopted-ping.snowflakecomputing.com"]
    enabled                 = true
    integration_name        = "SIGMA_OAUTH"
    issuer                  = "https://sso.example.com"
    jws_keys_urls           = ["https://sso.example.com/pf/JWKS"]
    metadata_uri            = "https://sso.example.com/.well-known/openid-configuration"
    scope_mapping_attribute = "scp"
    scopes                  = ["session:role-any", "offline_access", "openid", "email", "profile"]
    type                    = "CUSTOM"
    user_mapping_attribute  = "LOGIN_NAME"
    user_mapping_claims     = ["snowflake_username"]
  }
}

output "audience" {
  description = "Audience of the access tokens"
  value       = "https://acme-adopted-ping.snowflakecomputing.com"
}

output "issuer" {
  description = "Issuer of the access tokens"
  value       = "https://sso.example.com"
}

output "jwks_uri" {
  description = "Where the authorization server's public keys are"
  value       = "https://sso.example.com/pf/JWKS"
}

output "server_requirements" {
  description = "What PingFederate itself must have, because it is shared by all applications of the server"

  value = chomp(<<-EOT
    PingFederate needs, in addition to what this stack creates:
      the scopes session:role-any, offline_access, email, profile; session:role-any preferably as an exclusive scope (checked at plan)
      an OpenID Connect policy with email, and preferably name, in the ID token (email is checked at plan if oidcPolicyId is set)
      an authentication policy or adapter mapping that lets Sigma's users log in
      centralized signing keys, which the data platform reads at https://sso.example.com/pf/JWKS over the internet
      alerts about certificates that expire: System > Server > Runtime Notifications; PingFederate sends none about client secrets
  EOT
  )
}

output "sigma_client_id" {
  description = "Client ID, for Sigma's forms"
  value       = pingfederate_oauth_client.sigma.client_id
}

output "sigma_client_secret" {
  description = "Client secret, for Sigma's forms"
  value       = var.sigma_client_secret
  sensitive   = true
}

output "sigma_connection_details" {
  description = "OAuth of a connection as in Sigma's API, without the secret"

  value = {
    clientId    = pingfederate_oauth_client.sigma.client_id
    idpType     = "ping"
    metadataUrl = "https://sso.example.com/.well-known/openid-configuration"
    scopes      = ["session:role-any", "offline_access", "openid", "email", "profile"]
    useJwt      = false
    usePkce     = false
  }
}

output "sigma_credential" {
  description = "When the client's credential expires or was created, and how to renew it; read by cdktf-sigma-oauth expiry"

  value = {
    client            = "Sigma"
    identity_provider = "PingFederate"
    kind              = "client secret"
    made_at           = time_static.sigma_made_at.rfc3339
    renewal           = "set another secret, and the current one as the previous one, and raise credentialVersion (in a config, credentials.version) by one, deploy, and paste the new secret into Sigma; the previous secret stays valid meanwhile"
    version           = 1
    warn_date         = timeadd(time_static.sigma_made_at.rfc3339, "8760h")
  }
}

output "sigma_metadata_uri" {
  description = "Metadata URI, for Sigma's forms"
  value       = "https://sso.example.com/.well-known/openid-configuration"
}

output "sigma_oauth_provider" {
  description = "OAuth provider, as Sigma's API calls it"
  value       = "ping"
}

output "sigma_redirect_uri" {
  description = "Redirect URI that the client has; Sigma shows the one it uses"
  value       = "https://api.sigmacomputing.com/api/v2/oauth/1/authcode"
}

output "sigma_require_pkce" {
  description = "Require PKCE, for a connection with its own OAuth"
  value       = "off"
}

output "sigma_scopes" {
  description = "Scopes, for a connection with its own OAuth"
  value       = "session:role-any offline_access openid email profile"
}

output "sigma_settings" {
  description = "What goes where in Sigma, in the order of its forms"

  value = chomp(<<-EOT
    Organization login (Administration > Authentication; account type Admin)
      Authentication method: OAuth or password, until people have logged in with OAuth
      OAuth provider, where the form has it: Ping
      Metadata URI: https://sso.example.com/.well-known/openid-configuration
      Client ID: ${pingfederate_oauth_client.sigma.client_id}
      Client secret: terraform output -raw sigma_client_secret
    Connection with the organization's OAuth (the connection's form; after organization login is set up)
      Use organization-level OAuth configuration: on
      Paste nothing else.
    Connection with its own OAuth (the connection's form; instead of the organization's)
      OAuth provider, where the form has it: Ping
      Metadata URI: https://sso.example.com/.well-known/openid-configuration
      Client ID: ${pingfederate_oauth_client.sigma.client_id}
      Client secret: terraform output -raw sigma_client_secret
      Scopes: session:role-any offline_access openid email profile
      Require PKCE: off
      Use JWT bearer tokens: off
    Connection to Snowflake (the other fields of its form)
      Account: ACME-ADOPTED_PING
      Warehouse: one that every user may use
  EOT
  )
}

output "sigma_use_jwt" {
  description = "Use JWT bearer tokens, for a connection with its own OAuth"
  value       = "off"
}
