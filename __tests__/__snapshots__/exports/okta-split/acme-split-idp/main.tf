# Authorization server

resource "okta_auth_server" "sigma" {
  name        = "Sigma"
  audiences   = ["https://acme-analytics.snowflakecomputing.com"]
  issuer_mode = "ORG_URL"

  lifecycle {
    prevent_destroy = true
  }
}

resource "okta_auth_server_claim" "user" {
  name                    = "snowflake_username"
  always_include_in_token = true
  auth_server_id          = okta_auth_server.sigma.id
  claim_type              = "RESOURCE"
  value                   = "user.login"
  value_type              = "EXPRESSION"
  depends_on              = [okta_auth_server_scope.role_any]
}

resource "okta_auth_server_policy" "sigma" {
  name             = "Sigma"
  description      = "Access of Sigma's OAuth clients"
  auth_server_id   = okta_auth_server.sigma.id
  client_whitelist = [okta_app_oauth.sigma.client_id]
  priority         = 1
  depends_on       = [okta_auth_server_scope.role_any, okta_auth_server_claim.user]
}

resource "okta_auth_server_policy_rule" "sigma" {
  name                           = "Sigma"
  access_token_lifetime_minutes  = 60
  auth_server_id                 = okta_auth_server.sigma.id
  grant_type_whitelist           = ["authorization_code"]
  group_whitelist                = ["EVERYONE"]
  policy_id                      = okta_auth_server_policy.sigma.id
  priority                       = 1
  refresh_token_lifetime_minutes = 129600
  refresh_token_window_minutes   = 129600
  scope_whitelist                = ["session:role-any", "offline_access", "openid", "email", "profile"]
}

resource "okta_auth_server_scope" "role_any" {
  name           = "session:role-any"
  auth_server_id = okta_auth_server.sigma.id
  consent        = "IMPLICIT"
}

# OAuth client: sigma

data "okta_group" "data_analysts" {
  name = "Data Analysts"

  lifecycle {
    postcondition {
      condition     = self.name == "Data Analysts"
      error_message = "Okta has no group with exactly this name: Data Analysts. Correct the name, or use the group's id."
    }
  }
}

resource "okta_app_oauth" "sigma" {
  label                      = "Sigma"
  type                       = "web"
  grant_types                = ["authorization_code", "refresh_token"]
  implicit_assignment        = false
  pkce_required              = false
  redirect_uris              = ["https://api.eu.azure.sigmacomputing.com/api/v2/oauth/1/authcode"]
  refresh_token_rotation     = "STATIC"
  response_types             = ["code"]
  token_endpoint_auth_method = "client_secret_basic"

  lifecycle {
    prevent_destroy = true
  }
}

resource "okta_app_group_assignment" "sigma_data_analysts" {
  app_id   = okta_app_oauth.sigma.id
  group_id = data.okta_group.data_analysts.id
}

# Age of the credentials: sigma

# The age of the secret counts from here. Change the keeper when the secret is renewed.
resource "time_static" "sigma_made_at" {
  rfc3339 = plantimestamp()

  triggers = {
    keeper = "1"
  }

  lifecycle {
    ignore_changes = [rfc3339]
  }
}
