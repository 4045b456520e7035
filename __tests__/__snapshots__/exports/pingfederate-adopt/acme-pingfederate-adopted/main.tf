# Access token manager

data "pingfederate_oauth_access_token_manager" "present" {
  manager_id = "byHandJwt"
}

data "pingfederate_oauth_server_settings" "current" {
  lifecycle {
    postcondition {
      condition = length(
        setsubtract(
          ["session:role-any", "offline_access", "email", "profile"],
          concat(
            try([for one in self.scopes : one.name], []),
            try([for one in self.exclusive_scopes : one.name], []),
          ),
        ),
      ) == 0
      error_message = "PingFederate's authorization server has no scope ${join(" and no scope ", sort(setsubtract(["session:role-any", "offline_access", "email", "profile"], concat(try([for one in self.scopes : one.name], []), try([for one in self.exclusive_scopes : one.name], [])))))}, which Sigma needs. Add it under System > OAuth Settings > Scope Management, session:role-any best as an exclusive scope."
    }
  }
}

resource "pingfederate_oauth_access_token_manager" "sigma" {
  name       = "Sigma"
  manager_id = "byHandJwt"

  attribute_contract = {
    extended_attributes = [
      {
        name = "snowflake_username"
      },
    ]
  }

  configuration = {
    fields = [
      for name, value in merge(
        zipmap(
          [
            for f in data.pingfederate_oauth_access_token_manager.present.configuration.fields : f.name
            if f.value != null
          ],
          [
            for f in data.pingfederate_oauth_access_token_manager.present.configuration.fields : f.value
            if f.value != null
          ],
        ),
        zipmap(
          [
            "Token Lifetime",
            "Use Centralized Signing Key",
            "JWS Algorithm",
            "Include Key ID Header Parameter",
            "Issuer Claim Value",
            "Audience Claim Value",
            "Client ID Claim Name",
            "Scope Claim Name",
            "Space Delimit Scope Values",
            "Include Issued At Claim",
          ],
          [
            "60",
            "true",
            "RS256",
            "true",
            "https://sso.example.com",
            "https://acme-adopted-ping.snowflakecomputing.com",
            "client_id",
            "scp",
            "false",
            "true",
          ],
        ),
      ) : { name = name, value = value }
    ]
  }

  plugin_descriptor_ref = {
    id = "com.pingidentity.pf.access.token.management.plugins.JwtBearerAccessTokenManagementPlugin"
  }

  lifecycle {
    prevent_destroy = true

    ignore_changes = [
      access_control_settings,
      attribute_contract.default_subject_attribute,
      configuration.sensitive_fields,
      configuration.tables,
      parent_ref,
      selection_settings,
      session_validation_settings,
      token_endpoint_attribute_contract,
    ]
  }
}

resource "pingfederate_oauth_access_token_mapping" "sigma" {
  access_token_manager_ref = {
    id = pingfederate_oauth_access_token_manager.sigma.manager_id
  }

  attribute_contract_fulfillment = {
    snowflake_username = {
      source = {
        type = "OAUTH_PERSISTENT_GRANT"
      }
      value = "USER_KEY"
    }
  }

  context = {
    type = "DEFAULT"
  }

  lifecycle {
    ignore_changes = [attribute_sources, issuance_criteria]
  }
}

# OAuth client: sigma

data "pingfederate_openid_connect_policy" "sigma" {
  policy_id = "sigma"

  lifecycle {
    postcondition {
      condition = contains(
        try([for one in self.attribute_contract.extended_attributes : one.name], []),
        "email",
      )
      error_message = "The OpenID Connect policy sigma has no attribute email: Sigma needs it in the ID token. Add it to the policy's attribute contract."
    }
  }
}

resource "pingfederate_oauth_client" "sigma" {
  name                                     = "Sigma"
  bypass_approval_page                     = true
  client_id                                = "sigma-by-hand"
  client_secret_retention_period           = 0
  client_secret_retention_period_type      = "OVERRIDE_SERVER_DEFAULT"
  enabled                                  = true
  grant_types                              = ["AUTHORIZATION_CODE", "REFRESH_TOKEN"]
  persistent_grant_expiration_time         = 90
  persistent_grant_expiration_time_unit    = "DAYS"
  persistent_grant_expiration_type         = "OVERRIDE_SERVER_DEFAULT"
  persistent_grant_idle_timeout            = 90
  persistent_grant_idle_timeout_time_unit  = "DAYS"
  persistent_grant_idle_timeout_type       = "OVERRIDE_SERVER_DEFAULT"
  redirect_uris                            = ["https://api.sigmacomputing.com/api/v2/oauth/1/authcode"]
  refresh_rolling                          = "DONT_ROLL"
  require_proof_key_for_code_exchange      = false
  restrict_scopes                          = true
  restrict_to_default_access_token_manager = true
  restricted_response_types                = ["code"]

  client_auth = {
    secondary_secrets = []
    secret            = var.sigma_client_secret
    type              = "SECRET"
  }

  default_access_token_manager_ref = {
    id = pingfederate_oauth_access_token_manager.sigma.manager_id
  }

  exclusive_scopes = [
    for name in try(
      [for one in data.pingfederate_oauth_server_settings.current.exclusive_scopes : one.name],
      [],
    ) : name
    if contains(["session:role-any", "offline_access", "email", "profile"], name)
  ]

  oidc_policy = {
    policy_group = {
      id = data.pingfederate_openid_connect_policy.sigma.policy_id
    }
  }

  restricted_scopes = setsubtract(
    ["session:role-any", "offline_access", "openid", "email", "profile"],
    [
      for name in try(
        [for one in data.pingfederate_oauth_server_settings.current.exclusive_scopes : one.name],
        [],
      ) : name
      if contains(["session:role-any", "offline_access", "email", "profile"], name)
    ],
  )

  lifecycle {
    prevent_destroy = true

    ignore_changes = [
      allow_authentication_api_init,
      authorization_detail_types,
      bypass_activation_code_confirmation_override,
      ciba_delivery_mode,
      ciba_notification_endpoint,
      ciba_polling_interval,
      ciba_request_object_signing_algorithm,
      ciba_require_signed_requests,
      ciba_user_code_supported,
      description,
      device_flow_setting_type,
      device_polling_interval_override,
      enable_cookieless_authentication_api,
      extended_parameters,
      jwks_settings,
      jwt_secured_authorization_response_mode_content_encryption_algorithm,
      jwt_secured_authorization_response_mode_encryption_algorithm,
      jwt_secured_authorization_response_mode_signing_algorithm,
      lockout_max_malicious_actions,
      lockout_max_malicious_actions_type,
      logo_url,
      offline_access_require_consent_prompt,
      pending_authorization_timeout_override,
      persistent_grant_reuse_grant_types,
      persistent_grant_reuse_type,
      refresh_token_rolling_grace_period,
      refresh_token_rolling_grace_period_type,
      refresh_token_rolling_interval,
      refresh_token_rolling_interval_time_unit,
      refresh_token_rolling_interval_type,
      request_object_signing_algorithm,
      request_policy_ref,
      require_dpop,
      require_jwt_secured_authorization_response_mode,
      require_offline_access_scope_to_issue_refresh_tokens,
      require_pushed_authorization_requests,
      require_signed_requests,
      token_exchange_processor_policy_ref,
      token_introspection_content_encryption_algorithm,
      token_introspection_encryption_algorithm,
      token_introspection_signing_algorithm,
      user_authorization_url_override,
      validate_using_all_eligible_atms,
      oidc_policy.back_channel_logout_uri,
      oidc_policy.grant_access_session_revocation_api,
      oidc_policy.grant_access_session_session_management_api,
      oidc_policy.id_token_content_encryption_algorithm,
      oidc_policy.id_token_encryption_algorithm,
      oidc_policy.id_token_signing_algorithm,
      oidc_policy.logout_mode,
      oidc_policy.logout_uris,
      oidc_policy.pairwise_identifier_user_type,
      oidc_policy.ping_access_logout_capable,
      oidc_policy.post_logout_redirect_uris,
      oidc_policy.sector_identifier_uri,
      oidc_policy.user_info_response_content_encryption_algorithm,
      oidc_policy.user_info_response_encryption_algorithm,
      oidc_policy.user_info_response_signing_algorithm,
      client_auth.enforce_replay_prevention,
      client_auth.token_endpoint_auth_signing_algorithm,
      client_auth.secondary_secrets,
    ]
  }
}

# Security integration: acme_adopted_ping

resource "snowflake_external_oauth_integration" "acme_adopted_ping" {
  name                                            = "SIGMA_OAUTH"
  comment                                         = "Sigma"
  enabled                                         = true
  external_oauth_any_role_mode                    = "ENABLE"
  external_oauth_audience_list                    = ["https://acme-adopted-ping.snowflakecomputing.com"]
  external_oauth_issuer                           = "https://sso.example.com"
  external_oauth_jws_keys_url                     = ["https://sso.example.com/pf/JWKS"]
  external_oauth_scope_mapping_attribute          = "scp"
  external_oauth_snowflake_user_mapping_attribute = "LOGIN_NAME"
  external_oauth_token_user_mapping_claim         = ["snowflake_username"]
  external_oauth_type                             = "CUSTOM"

  lifecycle {
    prevent_destroy = true
  }
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
