output "audience" {
  description = "Audience of the access tokens"
  value       = "https://acme-analytics.snowflakecomputing.com"
}

# The other stack reads issuer now. Delete this one when that stack was applied from its own export.
output "cross-stack-output-okta_auth_serverAuthorizationServer_DBB02226issuer" {
  value     = okta_auth_server.sigma.issuer
  sensitive = true
}

output "issuer" {
  description = "Issuer of the access tokens"
  value       = okta_auth_server.sigma.issuer
}

output "jwks_uri" {
  description = "Where the authorization server's public keys are"
  value       = "${okta_auth_server.sigma.issuer}/v1/keys"
}

output "sigma_client_id" {
  description = "Client ID, for Sigma's forms"
  value       = okta_app_oauth.sigma.client_id
}

output "sigma_client_secret" {
  description = "Client secret, for Sigma's forms"
  value       = okta_app_oauth.sigma.client_secret
  sensitive   = true
}

output "sigma_connection_details" {
  description = "OAuth of a connection as in Sigma's API, without the secret"

  value = {
    clientId    = okta_app_oauth.sigma.client_id
    idpType     = "okta"
    metadataUrl = "${okta_auth_server.sigma.issuer}/.well-known/oauth-authorization-server"
    scopes      = ["session:role-any", "offline_access", "openid", "email", "profile"]
    useJwt      = false
    usePkce     = false
  }
}

output "sigma_credential" {
  description = "When the client's credential expires or was created, and how to renew it; read by cdktf-sigma-oauth expiry"

  value = {
    client            = "Sigma"
    identity_provider = "Okta"
    kind              = "client secret"
    made_at           = time_static.sigma_made_at.rfc3339
    renewal           = "raise credentialVersion (in a config, credentials.version) by one, deploy, and paste the new secret into Sigma at once: the previous secret stops working on deploy"
    version           = 1
    warn_date         = timeadd(time_static.sigma_made_at.rfc3339, "8760h")
  }
}

output "sigma_metadata_uri" {
  description = "Metadata URI, for Sigma's forms"
  value       = "${okta_auth_server.sigma.issuer}/.well-known/oauth-authorization-server"
}

output "sigma_oauth_provider" {
  description = "OAuth provider, as Sigma's API calls it"
  value       = "okta"
}

output "sigma_redirect_uri" {
  description = "Redirect URI that the client has; Sigma shows the one it uses"
  value       = "https://api.eu.azure.sigmacomputing.com/api/v2/oauth/1/authcode"
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
      OAuth provider, where the form has it: Okta
      Metadata URI: ${okta_auth_server.sigma.issuer}/.well-known/oauth-authorization-server
      Client ID: ${okta_app_oauth.sigma.client_id}
      Client secret: terraform output -raw sigma_client_secret
    Connection with the organization's OAuth (the connection's form; after organization login is set up)
      Use organization-level OAuth configuration: on
      Paste nothing else.
    Connection with its own OAuth (the connection's form; instead of the organization's)
      OAuth provider, where the form has it: Okta
      Metadata URI: ${okta_auth_server.sigma.issuer}/.well-known/oauth-authorization-server
      Client ID: ${okta_app_oauth.sigma.client_id}
      Client secret: terraform output -raw sigma_client_secret
      Scopes: session:role-any offline_access openid email profile
      Require PKCE: off
      Use JWT bearer tokens: off
    Connection to Snowflake (the other fields of its form)
      Account: ACME-ANALYTICS
      Warehouse: one that every user may use
  EOT
  )
}

output "sigma_use_jwt" {
  description = "Use JWT bearer tokens, for a connection with its own OAuth"
  value       = "off"
}
