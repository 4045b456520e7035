output "acme_analytics_create_security_integration" {
  description = "The security integration SIGMA_OAUTH of the account ACME-ANALYTICS as SQL"

  value = chomp(<<-EOT
    CREATE SECURITY INTEGRATION "SIGMA_OAUTH"
      TYPE = EXTERNAL_OAUTH
      ENABLED = TRUE
      EXTERNAL_OAUTH_TYPE = OKTA
      EXTERNAL_OAUTH_ISSUER = '${data.terraform_remote_state.acme_split_idp.outputs.issuer}'
      EXTERNAL_OAUTH_JWS_KEYS_URL = '${data.terraform_remote_state.acme_split_idp.outputs.issuer}/v1/keys'
      EXTERNAL_OAUTH_AUDIENCE_LIST = ('https://acme-analytics.snowflakecomputing.com')
      EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM = 'snowflake_username'
      EXTERNAL_OAUTH_SNOWFLAKE_USER_MAPPING_ATTRIBUTE = 'LOGIN_NAME'
      EXTERNAL_OAUTH_ANY_ROLE_MODE = 'ENABLE'
      COMMENT = 'Sigma';
  EOT
  )
}

output "acme_analytics_external_oauth" {
  description = "What the security integration SIGMA_OAUTH of the account ACME-ANALYTICS trusts, as an object for programs"

  value = {
    account_url            = "https://acme-analytics.snowflakecomputing.com"
    any_role_mode          = "ENABLE"
    audiences              = ["https://acme-analytics.snowflakecomputing.com"]
    enabled                = true
    integration_name       = "SIGMA_OAUTH"
    issuer                 = data.terraform_remote_state.acme_split_idp.outputs.issuer
    jws_keys_urls          = ["${data.terraform_remote_state.acme_split_idp.outputs.issuer}/v1/keys"]
    metadata_uri           = "${data.terraform_remote_state.acme_split_idp.outputs.issuer}/.well-known/oauth-authorization-server"
    scopes                 = ["session:role-any", "offline_access", "openid", "email", "profile"]
    type                   = "OKTA"
    user_mapping_attribute = "LOGIN_NAME"
    user_mapping_claims    = ["snowflake_username"]
  }
}
