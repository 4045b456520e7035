import { Values } from "./value";

/** https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client */
export const CLIENT_DEFAULTS: Values = {
  allow_authentication_api_init: false,
  authorization_detail_types: [],
  bypass_approval_page: false,
  client_secret_retention_period_type: "SERVER_DEFAULT",
  device_flow_setting_type: "SERVER_DEFAULT",
  enable_cookieless_authentication_api: false,
  enabled: true,
  exclusive_scopes: [],
  lockout_max_malicious_actions_type: "SERVER_DEFAULT",
  offline_access_require_consent_prompt: "SERVER_DEFAULT",
  persistent_grant_expiration_time: 0,
  persistent_grant_expiration_time_unit: "DAYS",
  persistent_grant_expiration_type: "SERVER_DEFAULT",
  persistent_grant_idle_timeout: 0,
  persistent_grant_idle_timeout_time_unit: "DAYS",
  persistent_grant_idle_timeout_type: "SERVER_DEFAULT",
  persistent_grant_reuse_grant_types: [],
  persistent_grant_reuse_type: "SERVER_DEFAULT",
  refresh_rolling: "SERVER_DEFAULT",
  refresh_token_rolling_grace_period_type: "SERVER_DEFAULT",
  refresh_token_rolling_interval_time_unit: "HOURS",
  refresh_token_rolling_interval_type: "SERVER_DEFAULT",
  require_dpop: false,
  require_jwt_secured_authorization_response_mode: false,
  require_offline_access_scope_to_issue_refresh_tokens: "SERVER_DEFAULT",
  require_proof_key_for_code_exchange: false,
  require_pushed_authorization_requests: false,
  require_signed_requests: false,
  restrict_scopes: false,
  restrict_to_default_access_token_manager: false,
  restricted_response_types: [],
  restricted_scopes: [],
  validate_using_all_eligible_atms: false,
};

/** https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_access_token_manager */
export const MANAGER_DEFAULTS: Values = {
  access_control_settings: { restrict_clients: false, allowed_clients: [] },
  selection_settings: { resource_uris: [] },
  session_validation_settings: {
    check_session_revocation_status: false,
    check_valid_authn_session: false,
    include_session_id: false,
    update_authn_session_activity: false,
  },
  token_endpoint_attribute_contract: { attributes: [] },
};
