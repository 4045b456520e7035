// https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/data-sources/oauth_server_settings
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataPingfederateOauthServerSettingsConfig extends cdktf.TerraformMetaArguments {
}

/**
* Represents a {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/data-sources/oauth_server_settings pingfederate_oauth_server_settings}
*/
export class DataPingfederateOauthServerSettings extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pingfederate_oauth_server_settings";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataPingfederateOauthServerSettings resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataPingfederateOauthServerSettings to import
  * @param importFromId The id of the existing DataPingfederateOauthServerSettings that should be imported. Refer to the {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/data-sources/oauth_server_settings#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataPingfederateOauthServerSettings to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pingfederate_oauth_server_settings", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/data-sources/oauth_server_settings pingfederate_oauth_server_settings} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataPingfederateOauthServerSettingsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataPingfederateOauthServerSettingsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'pingfederate_oauth_server_settings',
      terraformGeneratorMetadata: {
        providerName: 'pingfederate',
        providerVersion: '1.9.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // activation_code_check_mode - computed: true, optional: false, required: false
  public get activationCodeCheckMode() {
    return this.getStringAttribute('activation_code_check_mode');
  }

  // allow_unidentified_client_extension_grants - computed: true, optional: false, required: false
  public get allowUnidentifiedClientExtensionGrants() {
    return this.getBooleanAttribute('allow_unidentified_client_extension_grants');
  }

  // allow_unidentified_client_ro_creds - computed: true, optional: false, required: false
  public get allowUnidentifiedClientRoCreds() {
    return this.getBooleanAttribute('allow_unidentified_client_ro_creds');
  }

  // allowed_origins - computed: true, optional: false, required: false
  public get allowedOrigins() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_origins'));
  }

  // approved_authorization_detail_attribute - computed: true, optional: false, required: false
  public get approvedAuthorizationDetailAttribute() {
    return this.getStringAttribute('approved_authorization_detail_attribute');
  }

  // approved_scopes_attribute - computed: true, optional: false, required: false
  public get approvedScopesAttribute() {
    return this.getStringAttribute('approved_scopes_attribute');
  }

  // atm_id_for_oauth_grant_management - computed: true, optional: false, required: false
  public get atmIdForOauthGrantManagement() {
    return this.getStringAttribute('atm_id_for_oauth_grant_management');
  }

  // authorization_code_entropy - computed: true, optional: false, required: false
  public get authorizationCodeEntropy() {
    return this.getNumberAttribute('authorization_code_entropy');
  }

  // authorization_code_timeout - computed: true, optional: false, required: false
  public get authorizationCodeTimeout() {
    return this.getNumberAttribute('authorization_code_timeout');
  }

  // bypass_activation_code_confirmation - computed: true, optional: false, required: false
  public get bypassActivationCodeConfirmation() {
    return this.getBooleanAttribute('bypass_activation_code_confirmation');
  }

  // bypass_authorization_for_approved_consents - computed: true, optional: false, required: false
  public get bypassAuthorizationForApprovedConsents() {
    return this.getBooleanAttribute('bypass_authorization_for_approved_consents');
  }

  // bypass_authorization_for_approved_grants - computed: true, optional: false, required: false
  public get bypassAuthorizationForApprovedGrants() {
    return this.getBooleanAttribute('bypass_authorization_for_approved_grants');
  }

  // client_secret_retention_period - computed: true, optional: false, required: false
  public get clientSecretRetentionPeriod() {
    return this.getNumberAttribute('client_secret_retention_period');
  }

  // consent_lifetime_days - computed: true, optional: false, required: false
  public get consentLifetimeDays() {
    return this.getNumberAttribute('consent_lifetime_days');
  }

  // default_scope_description - computed: true, optional: false, required: false
  public get defaultScopeDescription() {
    return this.getStringAttribute('default_scope_description');
  }

  // device_polling_interval - computed: true, optional: false, required: false
  public get devicePollingInterval() {
    return this.getNumberAttribute('device_polling_interval');
  }

  // disallow_plain_pkce - computed: true, optional: false, required: false
  public get disallowPlainPkce() {
    return this.getBooleanAttribute('disallow_plain_pkce');
  }

  // dpop_proof_enforce_replay_prevention - computed: true, optional: false, required: false
  public get dpopProofEnforceReplayPrevention() {
    return this.getBooleanAttribute('dpop_proof_enforce_replay_prevention');
  }

  // dpop_proof_lifetime_seconds - computed: true, optional: false, required: false
  public get dpopProofLifetimeSeconds() {
    return this.getNumberAttribute('dpop_proof_lifetime_seconds');
  }

  // dpop_proof_require_nonce - computed: true, optional: false, required: false
  public get dpopProofRequireNonce() {
    return this.getBooleanAttribute('dpop_proof_require_nonce');
  }

  // enable_cookieless_user_authorization_authentication_api - computed: true, optional: false, required: false
  public get enableCookielessUserAuthorizationAuthenticationApi() {
    return this.getBooleanAttribute('enable_cookieless_user_authorization_authentication_api');
  }

  // include_issuer_in_authorization_response - computed: true, optional: false, required: false
  public get includeIssuerInAuthorizationResponse() {
    return this.getBooleanAttribute('include_issuer_in_authorization_response');
  }

  // jwt_secured_authorization_response_mode_lifetime - computed: true, optional: false, required: false
  public get jwtSecuredAuthorizationResponseModeLifetime() {
    return this.getNumberAttribute('jwt_secured_authorization_response_mode_lifetime');
  }

  // offline_access_require_consent_prompt - computed: true, optional: false, required: false
  public get offlineAccessRequireConsentPrompt() {
    return this.getBooleanAttribute('offline_access_require_consent_prompt');
  }

  // par_reference_length - computed: true, optional: false, required: false
  public get parReferenceLength() {
    return this.getNumberAttribute('par_reference_length');
  }

  // par_reference_timeout - computed: true, optional: false, required: false
  public get parReferenceTimeout() {
    return this.getNumberAttribute('par_reference_timeout');
  }

  // par_status - computed: true, optional: false, required: false
  public get parStatus() {
    return this.getStringAttribute('par_status');
  }

  // pending_authorization_timeout - computed: true, optional: false, required: false
  public get pendingAuthorizationTimeout() {
    return this.getNumberAttribute('pending_authorization_timeout');
  }

  // persistent_grant_idle_timeout - computed: true, optional: false, required: false
  public get persistentGrantIdleTimeout() {
    return this.getNumberAttribute('persistent_grant_idle_timeout');
  }

  // persistent_grant_idle_timeout_time_unit - computed: true, optional: false, required: false
  public get persistentGrantIdleTimeoutTimeUnit() {
    return this.getStringAttribute('persistent_grant_idle_timeout_time_unit');
  }

  // persistent_grant_lifetime - computed: true, optional: false, required: false
  public get persistentGrantLifetime() {
    return this.getNumberAttribute('persistent_grant_lifetime');
  }

  // persistent_grant_lifetime_unit - computed: true, optional: false, required: false
  public get persistentGrantLifetimeUnit() {
    return this.getStringAttribute('persistent_grant_lifetime_unit');
  }

  // persistent_grant_reuse_grant_types - computed: true, optional: false, required: false
  public get persistentGrantReuseGrantTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('persistent_grant_reuse_grant_types'));
  }

  // refresh_rolling_interval - computed: true, optional: false, required: false
  public get refreshRollingInterval() {
    return this.getNumberAttribute('refresh_rolling_interval');
  }

  // refresh_rolling_interval_time_unit - computed: true, optional: false, required: false
  public get refreshRollingIntervalTimeUnit() {
    return this.getStringAttribute('refresh_rolling_interval_time_unit');
  }

  // refresh_token_length - computed: true, optional: false, required: false
  public get refreshTokenLength() {
    return this.getNumberAttribute('refresh_token_length');
  }

  // refresh_token_rolling_grace_period - computed: true, optional: false, required: false
  public get refreshTokenRollingGracePeriod() {
    return this.getNumberAttribute('refresh_token_rolling_grace_period');
  }

  // registered_authorization_path - computed: true, optional: false, required: false
  public get registeredAuthorizationPath() {
    return this.getStringAttribute('registered_authorization_path');
  }

  // require_offline_access_scope_to_issue_refresh_tokens - computed: true, optional: false, required: false
  public get requireOfflineAccessScopeToIssueRefreshTokens() {
    return this.getBooleanAttribute('require_offline_access_scope_to_issue_refresh_tokens');
  }

  // return_id_token_on_open_id_with_device_authz_grant - computed: true, optional: false, required: false
  public get returnIdTokenOnOpenIdWithDeviceAuthzGrant() {
    return this.getBooleanAttribute('return_id_token_on_open_id_with_device_authz_grant');
  }

  // roll_refresh_token_values - computed: true, optional: false, required: false
  public get rollRefreshTokenValues() {
    return this.getBooleanAttribute('roll_refresh_token_values');
  }

  // scope_for_oauth_grant_management - computed: true, optional: false, required: false
  public get scopeForOauthGrantManagement() {
    return this.getStringAttribute('scope_for_oauth_grant_management');
  }

  // token_endpoint_base_url - computed: true, optional: false, required: false
  public get tokenEndpointBaseUrl() {
    return this.getStringAttribute('token_endpoint_base_url');
  }

  // track_user_sessions_for_logout - computed: true, optional: false, required: false
  public get trackUserSessionsForLogout() {
    return this.getBooleanAttribute('track_user_sessions_for_logout');
  }

  // user_authorization_consent_adapter - computed: true, optional: false, required: false
  public get userAuthorizationConsentAdapter() {
    return this.getStringAttribute('user_authorization_consent_adapter');
  }

  // user_authorization_consent_page_setting - computed: true, optional: false, required: false
  public get userAuthorizationConsentPageSetting() {
    return this.getStringAttribute('user_authorization_consent_page_setting');
  }

  // user_authorization_url - computed: true, optional: false, required: false
  public get userAuthorizationUrl() {
    return this.getStringAttribute('user_authorization_url');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
    };
    return attrs;
  }
}
