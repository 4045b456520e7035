# The state of the identity provider's half

data "terraform_remote_state" "acme_split_idp" {
  backend   = "local"
  workspace = terraform.workspace

  config = {
    path = "../../../terraform.acme-split-idp.tfstate"
  }
}

# Security integration: acme_analytics

resource "snowflake_external_oauth_integration" "acme_analytics" {
  name                                            = "SIGMA_OAUTH"
  comment                                         = "Sigma"
  enabled                                         = true
  external_oauth_any_role_mode                    = "ENABLE"
  external_oauth_audience_list                    = ["https://acme-analytics.snowflakecomputing.com"]
  external_oauth_issuer                           = data.terraform_remote_state.acme_split_idp.outputs.issuer
  external_oauth_jws_keys_url                     = ["${data.terraform_remote_state.acme_split_idp.outputs.issuer}/v1/keys"]
  external_oauth_snowflake_user_mapping_attribute = "LOGIN_NAME"
  external_oauth_token_user_mapping_claim         = ["snowflake_username"]
  external_oauth_type                             = "OKTA"

  lifecycle {
    prevent_destroy = true
  }
}
