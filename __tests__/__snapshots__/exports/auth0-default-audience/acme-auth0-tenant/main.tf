# Authorization server

data "auth0_role" "data_analysts" {
  name             = "Data Analysts"
  skip_permissions = true
  skip_users       = true
}

resource "auth0_resource_server" "api" {
  name                                            = "Sigma API"
  allow_offline_access                            = true
  enforce_policies                                = true
  identifier                                      = "https://acme-default-audience.snowflakecomputing.com"
  signing_alg                                     = "RS256"
  skip_consent_for_verifiable_first_party_clients = true
  token_dialect                                   = "access_token_authz"
  token_lifetime                                  = 1800
  token_lifetime_for_web                          = 1800

  lifecycle {
    prevent_destroy = true
  }
}

resource "auth0_action" "api" {
  name    = "Sigma API"
  deploy  = true
  runtime = "node22"

  code = chomp(<<-EOT
    exports.onExecutePostLogin = async (event, api) => {
      const clients = {
        ${jsonencode(auth0_client.sigma_login.client_id)}: { roles: ["Data Analysts", "Finance"], data: false },
        ${jsonencode(auth0_client.sigma_data.client_id)}: { roles: ["Data Analysts"], data: true },
      };
      if (!Object.hasOwn(clients, event.client.client_id)) return;
      const { roles, data } = clients[event.client.client_id];
      const own = event.authorization?.roles ?? [];
      if (roles.length > 0 && !own.some((role) => roles.includes(role))) return api.access.deny('No role for Sigma.');
      if (!data || event.resource_server?.identifier !== "https://acme-default-audience.snowflakecomputing.com") return;
      const name = event.user.app_metadata?.snowflake;
      if (!name) return api.access.deny('The user has no name for the data platform.');
      api.accessToken.setCustomClaim("snowflake_username", name);
      api.accessToken.setCustomClaim('scp', ['session:role-any']);
    };
  EOT
  )

  supported_triggers {
    id      = "post-login"
    version = "v3"
  }
}

resource "auth0_resource_server_scope" "api_role_any" {
  description                = "Use any Snowflake role that the user has"
  resource_server_identifier = auth0_resource_server.api.identifier
  scope                      = "session:role-any"
}

resource "auth0_tenant" "api" {
  default_audience = auth0_resource_server.api.identifier

  lifecycle {
    ignore_changes = [
      default_redirection_uri,
      default_token_quota,
      error_page,
      skip_non_verifiable_callback_uri_confirmation_prompt,
    ]
  }
}

resource "auth0_trigger_action" "api" {
  display_name = auth0_action.api.name
  action_id    = auth0_action.api.id
  trigger      = "post-login"
}

resource "auth0_role_permission" "api_data_analysts" {
  permission                 = "session:role-any"
  resource_server_identifier = auth0_resource_server.api.identifier
  role_id                    = data.auth0_role.data_analysts.id
  depends_on                 = [auth0_resource_server_scope.api_role_any]
}

# OAuth client: sigma_data

resource "auth0_client" "sigma_data" {
  name            = "Sigma Data"
  app_type        = "regular_web"
  callbacks       = ["https://api.us-a.aws.sigmacomputing.com/api/v2/oauth/1/authcode"]
  grant_types     = ["authorization_code", "refresh_token"]
  is_first_party  = true
  oidc_conformant = true

  jwt_configuration {
    alg = "RS256"
  }

  refresh_token {
    expiration_type              = "expiring"
    idle_token_lifetime          = 2592000
    infinite_idle_token_lifetime = false
    infinite_token_lifetime      = false
    rotation_type                = "non-rotating"
    token_lifetime               = 5184000
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "auth0_client_credentials" "sigma_data" {
  authentication_method = "private_key_jwt"
  client_id             = auth0_client.sigma_data.client_id

  private_key_jwt {
    credentials {
      algorithm       = "RS256"
      credential_type = "public_key"

      pem = <<-EOT
        -----BEGIN PUBLIC KEY-----
        MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0JV1CIEIZTSCSXkGnT84
        pzyWYWqbCH8oSTak1KiYEeipav6lKd6E8Alz0xmP6O2LQr7wW+LuGVSGGKJ1sDYX
        QCqJ71UaqAe1LiaA7ZPmp0KFXy8mD4i+aL5TyxBJoMAF6LNhgFfqhgxWa3j/twe8
        oNRhlxXjVaCQfKwiooXlw7QikSxpDtNsri1Dhvf1nZ+8W7DtVeLlk5V2hxRHt1iy
        zuyyDLLQ+J0U5de5jzHn63j2TSXzBOBlsQXsyev1H6cLrd5EEkD36C+F7jBFY65i
        tfkjJmFu3V+XKT8JTjtJvCZZf473tJzAXO4UDQ8gPKge+U953T6sR03pSZWnbVc4
        cQIDAQAB
        -----END PUBLIC KEY-----
      EOT
    }
  }
}

resource "auth0_connection_client" "sigma_data_con_example000000000" {
  client_id     = auth0_client.sigma_data.client_id
  connection_id = "con_example000000000"
}

# OAuth client: sigma_login

resource "auth0_client" "sigma_login" {
  name            = "Sigma Login"
  app_type        = "regular_web"
  callbacks       = ["https://api.us-a.aws.sigmacomputing.com/api/v2/oauth/1/authcode"]
  grant_types     = ["authorization_code", "refresh_token"]
  is_first_party  = true
  oidc_conformant = true

  jwt_configuration {
    alg = "RS256"
  }

  refresh_token {
    expiration_type              = "expiring"
    idle_token_lifetime          = 2592000
    infinite_idle_token_lifetime = false
    infinite_token_lifetime      = false
    rotation_type                = "non-rotating"
    token_lifetime               = 5184000
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "auth0_client_credentials" "sigma_login" {
  authentication_method = "client_secret_basic"
  client_id             = auth0_client.sigma_login.client_id
}

resource "auth0_connection_client" "sigma_login_con_example000000000" {
  client_id     = auth0_client.sigma_login.client_id
  connection_id = "con_example000000000"
}

# Security integration: acme_default_audience

resource "snowflake_external_oauth_integration" "acme_default_audience" {
  name                                            = "SIGMA_OAUTH"
  comment                                         = "Sigma"
  enabled                                         = true
  external_oauth_any_role_mode                    = "ENABLE"
  external_oauth_audience_list                    = ["https://acme-default-audience.snowflakecomputing.com"]
  external_oauth_issuer                           = "https://login.example.com/"
  external_oauth_jws_keys_url                     = ["https://login.example.com/.well-known/jwks.json"]
  external_oauth_scope_mapping_attribute          = "scp"
  external_oauth_snowflake_user_mapping_attribute = "LOGIN_NAME"
  external_oauth_token_user_mapping_claim         = ["snowflake_username"]
  external_oauth_type                             = "CUSTOM"

  lifecycle {
    prevent_destroy = true
  }
}

# Age of the credentials: sigma_login

# The age of the secret counts from here. Change the keeper when the secret is renewed.
resource "time_static" "sigma_login_made_at" {
  rfc3339 = plantimestamp()

  triggers = {
    keeper = "1"
  }

  lifecycle {
    ignore_changes = [rfc3339]
  }
}
