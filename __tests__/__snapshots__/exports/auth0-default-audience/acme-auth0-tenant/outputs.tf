output "acme_default_audience_create_security_integration" {
  description = "The security integration SIGMA_OAUTH of the account ACME-DEFAULT_AUDIENCE as SQL"

  value = chomp(<<-EOT
    CREATE SECURITY INTEGRATION "SIGMA_OAUTH"
      TYPE = EXTERNAL_OAUTH
      ENABLED = TRUE
      EXTERNAL_OAUTH_TYPE = CUSTOM
      EXTERNAL_OAUTH_ISSUER = 'https://login.example.com/'
      EXTERNAL_OAUTH_JWS_KEYS_URL = 'https://login.example.com/.well-known/jwks.json'
      EXTERNAL_OAUTH_AUDIENCE_LIST = ('https://acme-default-audience.snowflakecomputing.com')
      EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM = 'snowflake_username'
      EXTERNAL_OAUTH_SNOWFLAKE_USER_MAPPING_ATTRIBUTE = 'LOGIN_NAME'
      EXTERNAL_OAUTH_ANY_ROLE_MODE = 'ENABLE'
      EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE = 'scp'
      COMMENT = 'Sigma';
  EOT
  )
}

output "acme_default_audience_external_oauth" {
  description = "What the security integration SIGMA_OAUTH of the account ACME-DEFAULT_AUDIENCE trusts, as an object for programs"

  value = {
    account_url             = "https://acme-default-audience.snowflakecomputing.com"
    any_role_mode           = "ENABLE"
    audiences               = ["https://acme-default-audience.snowflakecomputing.com"]
    enabled                 = true
    integration_name        = "SIGMA_OAUTH"
    issuer                  = "https://login.example.com/"
    jws_keys_urls           = ["https://login.example.com/.well-known/jwks.json"]
    metadata_uri            = "https://login.example.com/.well-known/openid-configuration"
    scope_mapping_attribute = "scp"
    scopes                  = ["session:role-any", "offline_access", "openid", "email", "profile"]
    type                    = "CUSTOM"
    user_mapping_attribute  = "LOGIN_NAME"
    user_mapping_claims     = ["snowflake_username"]
  }
}

output "audience" {
  description = "Audience of the access tokens"
  value       = "https://acme-default-audience.snowflakecomputing.com"
}

output "issuer" {
  description = "Issuer of the access tokens"
  value       = "https://login.example.com/"
}

output "jwks_uri" {
  description = "Where the authorization server's public keys are"
  value       = "https://login.example.com/.well-known/jwks.json"
}

output "sigma_data_client_id" {
  description = "Client ID, for Sigma's forms"
  value       = auth0_client.sigma_data.client_id
}

output "sigma_data_connection_details" {
  description = "OAuth of a connection as in Sigma's API, without the secret"

  value = {
    clientId    = auth0_client.sigma_data.client_id
    idpType     = "auth0"
    metadataUrl = "https://login.example.com/.well-known/openid-configuration"
    scopes      = ["session:role-any", "offline_access", "openid", "email", "profile"]
    useJwt      = true
    usePkce     = false
  }
}

output "sigma_data_credential" {
  description = "When the client's credential expires or was created, and how to renew it; read by cdktf-sigma-oauth expiry"

  value = {
    client            = "Sigma Data"
    identity_provider = "Auth0"
    kind              = "public key"
    renewal           = "add the certificate or public key of Sigma's new key, deploy, and remove the old one once Sigma uses the new key"
  }
}

output "sigma_data_metadata_uri" {
  description = "Metadata URI, for Sigma's forms"
  value       = "https://login.example.com/.well-known/openid-configuration"
}

output "sigma_data_oauth_provider" {
  description = "OAuth provider, as Sigma's API calls it"
  value       = "auth0"
}

output "sigma_data_redirect_uri" {
  description = "Redirect URI that the client has; Sigma shows the one it uses"
  value       = "https://api.us-a.aws.sigmacomputing.com/api/v2/oauth/1/authcode"
}

output "sigma_data_require_pkce" {
  description = "Require PKCE, for a connection with its own OAuth"
  value       = "off"
}

output "sigma_data_scopes" {
  description = "Scopes, for a connection with its own OAuth"
  value       = "session:role-any offline_access openid email profile"
}

output "sigma_data_settings" {
  description = "What goes where in Sigma, in the order of its forms"

  value = chomp(<<-EOT
    Connection with its own OAuth (the connection's form)
      OAuth provider, where the form has it: Auth0
      Metadata URI: https://login.example.com/.well-known/openid-configuration
      Client ID: ${auth0_client.sigma_data.client_id}
      Client secret: none, this client signs JWTs
      Scopes: session:role-any offline_access openid email profile
      Require PKCE: off
      Use JWT bearer tokens: on
    Connection to Snowflake (the other fields of its form)
      Account: ACME-DEFAULT_AUDIENCE
      Warehouse: one that every user may use
  EOT
  )
}

output "sigma_data_use_jwt" {
  description = "Use JWT bearer tokens, for a connection with its own OAuth"
  value       = "on"
}

output "sigma_login_client_id" {
  description = "Client ID, for Sigma's forms"
  value       = auth0_client.sigma_login.client_id
}

output "sigma_login_client_secret" {
  description = "Client secret, for Sigma's forms"
  value       = auth0_client_credentials.sigma_login.client_secret
  sensitive   = true
}

output "sigma_login_credential" {
  description = "When the client's credential expires or was created, and how to renew it; read by cdktf-sigma-oauth expiry"

  value = {
    client            = "Sigma Login"
    identity_provider = "Auth0"
    kind              = "client secret"
    made_at           = time_static.sigma_login_made_at.rfc3339
    renewal           = "raise credentialVersion (in a config, credentials.version) by one, deploy, and paste the new secret into Sigma at once: the previous secret stops working on deploy"
    version           = 1
    warn_date         = timeadd(time_static.sigma_login_made_at.rfc3339, "8760h")
  }
}

output "sigma_login_metadata_uri" {
  description = "Metadata URI, for Sigma's forms"
  value       = "https://login.example.com/.well-known/openid-configuration"
}

output "sigma_login_oauth_provider" {
  description = "OAuth provider, as Sigma's API calls it"
  value       = "auth0"
}

output "sigma_login_redirect_uri" {
  description = "Redirect URI that the client has; Sigma shows the one it uses"
  value       = "https://api.us-a.aws.sigmacomputing.com/api/v2/oauth/1/authcode"
}

output "sigma_login_role_scope" {
  description = "The client is for organization login only, and may not request roles in Snowflake; read by programs"
  value       = "off"
}

output "sigma_login_scopes_at_login" {
  description = "Scopes that verify requests at a test login; for no form of Sigma"
  value       = "offline_access openid email profile"
}

output "sigma_login_settings" {
  description = "What goes where in Sigma, in the order of its forms"

  value = chomp(<<-EOT
    Organization login (Administration > Authentication; account type Admin)
      Authentication method: OAuth or password, until people have logged in with OAuth
      OAuth provider, where the form has it: Auth0
      Metadata URI: https://login.example.com/.well-known/openid-configuration
      Client ID: ${auth0_client.sigma_login.client_id}
      Client secret: terraform output -raw sigma_login_client_secret
  EOT
  )
}
