// https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface OauthClientConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#allow_authentication_api_init OauthClient#allow_authentication_api_init}
  */
  readonly allowAuthenticationApiInit?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#authorization_detail_types OauthClient#authorization_detail_types}
  */
  readonly authorizationDetailTypes?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#bypass_activation_code_confirmation_override OauthClient#bypass_activation_code_confirmation_override}
  */
  readonly bypassActivationCodeConfirmationOverride?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#bypass_approval_page OauthClient#bypass_approval_page}
  */
  readonly bypassApprovalPage?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#ciba_delivery_mode OauthClient#ciba_delivery_mode}
  */
  readonly cibaDeliveryMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#ciba_notification_endpoint OauthClient#ciba_notification_endpoint}
  */
  readonly cibaNotificationEndpoint?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#ciba_polling_interval OauthClient#ciba_polling_interval}
  */
  readonly cibaPollingInterval?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#ciba_request_object_signing_algorithm OauthClient#ciba_request_object_signing_algorithm}
  */
  readonly cibaRequestObjectSigningAlgorithm?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#ciba_require_signed_requests OauthClient#ciba_require_signed_requests}
  */
  readonly cibaRequireSignedRequests?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#ciba_user_code_supported OauthClient#ciba_user_code_supported}
  */
  readonly cibaUserCodeSupported?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#client_id OauthClient#client_id}
  */
  readonly clientId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#client_secret_retention_period OauthClient#client_secret_retention_period}
  */
  readonly clientSecretRetentionPeriod?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#client_secret_retention_period_type OauthClient#client_secret_retention_period_type}
  */
  readonly clientSecretRetentionPeriodType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#description OauthClient#description}
  */
  readonly description?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#device_flow_setting_type OauthClient#device_flow_setting_type}
  */
  readonly deviceFlowSettingType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#device_polling_interval_override OauthClient#device_polling_interval_override}
  */
  readonly devicePollingIntervalOverride?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#enable_cookieless_authentication_api OauthClient#enable_cookieless_authentication_api}
  */
  readonly enableCookielessAuthenticationApi?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#enabled OauthClient#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#exclusive_scopes OauthClient#exclusive_scopes}
  */
  readonly exclusiveScopes?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#grant_types OauthClient#grant_types}
  */
  readonly grantTypes: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#jwt_secured_authorization_response_mode_content_encryption_algorithm OauthClient#jwt_secured_authorization_response_mode_content_encryption_algorithm}
  */
  readonly jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#jwt_secured_authorization_response_mode_encryption_algorithm OauthClient#jwt_secured_authorization_response_mode_encryption_algorithm}
  */
  readonly jwtSecuredAuthorizationResponseModeEncryptionAlgorithm?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#jwt_secured_authorization_response_mode_signing_algorithm OauthClient#jwt_secured_authorization_response_mode_signing_algorithm}
  */
  readonly jwtSecuredAuthorizationResponseModeSigningAlgorithm?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#lockout_max_malicious_actions OauthClient#lockout_max_malicious_actions}
  */
  readonly lockoutMaxMaliciousActions?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#lockout_max_malicious_actions_type OauthClient#lockout_max_malicious_actions_type}
  */
  readonly lockoutMaxMaliciousActionsType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#logo_url OauthClient#logo_url}
  */
  readonly logoUrl?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#name OauthClient#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#offline_access_require_consent_prompt OauthClient#offline_access_require_consent_prompt}
  */
  readonly offlineAccessRequireConsentPrompt?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#pending_authorization_timeout_override OauthClient#pending_authorization_timeout_override}
  */
  readonly pendingAuthorizationTimeoutOverride?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#persistent_grant_expiration_time OauthClient#persistent_grant_expiration_time}
  */
  readonly persistentGrantExpirationTime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#persistent_grant_expiration_time_unit OauthClient#persistent_grant_expiration_time_unit}
  */
  readonly persistentGrantExpirationTimeUnit?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#persistent_grant_expiration_type OauthClient#persistent_grant_expiration_type}
  */
  readonly persistentGrantExpirationType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#persistent_grant_idle_timeout OauthClient#persistent_grant_idle_timeout}
  */
  readonly persistentGrantIdleTimeout?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#persistent_grant_idle_timeout_time_unit OauthClient#persistent_grant_idle_timeout_time_unit}
  */
  readonly persistentGrantIdleTimeoutTimeUnit?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#persistent_grant_idle_timeout_type OauthClient#persistent_grant_idle_timeout_type}
  */
  readonly persistentGrantIdleTimeoutType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#persistent_grant_reuse_grant_types OauthClient#persistent_grant_reuse_grant_types}
  */
  readonly persistentGrantReuseGrantTypes?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#persistent_grant_reuse_type OauthClient#persistent_grant_reuse_type}
  */
  readonly persistentGrantReuseType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#redirect_uris OauthClient#redirect_uris}
  */
  readonly redirectUris?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#refresh_rolling OauthClient#refresh_rolling}
  */
  readonly refreshRolling?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#refresh_token_rolling_grace_period OauthClient#refresh_token_rolling_grace_period}
  */
  readonly refreshTokenRollingGracePeriod?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#refresh_token_rolling_grace_period_type OauthClient#refresh_token_rolling_grace_period_type}
  */
  readonly refreshTokenRollingGracePeriodType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#refresh_token_rolling_interval OauthClient#refresh_token_rolling_interval}
  */
  readonly refreshTokenRollingInterval?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#refresh_token_rolling_interval_time_unit OauthClient#refresh_token_rolling_interval_time_unit}
  */
  readonly refreshTokenRollingIntervalTimeUnit?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#refresh_token_rolling_interval_type OauthClient#refresh_token_rolling_interval_type}
  */
  readonly refreshTokenRollingIntervalType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#request_object_signing_algorithm OauthClient#request_object_signing_algorithm}
  */
  readonly requestObjectSigningAlgorithm?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#require_dpop OauthClient#require_dpop}
  */
  readonly requireDpop?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#require_jwt_secured_authorization_response_mode OauthClient#require_jwt_secured_authorization_response_mode}
  */
  readonly requireJwtSecuredAuthorizationResponseMode?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#require_offline_access_scope_to_issue_refresh_tokens OauthClient#require_offline_access_scope_to_issue_refresh_tokens}
  */
  readonly requireOfflineAccessScopeToIssueRefreshTokens?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#require_proof_key_for_code_exchange OauthClient#require_proof_key_for_code_exchange}
  */
  readonly requireProofKeyForCodeExchange?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#require_pushed_authorization_requests OauthClient#require_pushed_authorization_requests}
  */
  readonly requirePushedAuthorizationRequests?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#require_signed_requests OauthClient#require_signed_requests}
  */
  readonly requireSignedRequests?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#restrict_scopes OauthClient#restrict_scopes}
  */
  readonly restrictScopes?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#restrict_to_default_access_token_manager OauthClient#restrict_to_default_access_token_manager}
  */
  readonly restrictToDefaultAccessTokenManager?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#restricted_response_types OauthClient#restricted_response_types}
  */
  readonly restrictedResponseTypes?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#restricted_scopes OauthClient#restricted_scopes}
  */
  readonly restrictedScopes?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#token_introspection_content_encryption_algorithm OauthClient#token_introspection_content_encryption_algorithm}
  */
  readonly tokenIntrospectionContentEncryptionAlgorithm?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#token_introspection_encryption_algorithm OauthClient#token_introspection_encryption_algorithm}
  */
  readonly tokenIntrospectionEncryptionAlgorithm?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#token_introspection_signing_algorithm OauthClient#token_introspection_signing_algorithm}
  */
  readonly tokenIntrospectionSigningAlgorithm?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#user_authorization_url_override OauthClient#user_authorization_url_override}
  */
  readonly userAuthorizationUrlOverride?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#validate_using_all_eligible_atms OauthClient#validate_using_all_eligible_atms}
  */
  readonly validateUsingAllEligibleAtms?: boolean | cdktf.IResolvable;
}

/**
* Represents a {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client pingfederate_oauth_client}
*/
export class OauthClient extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pingfederate_oauth_client";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a OauthClient resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the OauthClient to import
  * @param importFromId The id of the existing OauthClient that should be imported. Refer to the {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the OauthClient to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pingfederate_oauth_client", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client pingfederate_oauth_client} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options OauthClientConfig
  */
  public constructor(scope: Construct, id: string, config: OauthClientConfig) {
    super(scope, id, {
      terraformResourceType: 'pingfederate_oauth_client',
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
    this._allowAuthenticationApiInit = config.allowAuthenticationApiInit;
    this._authorizationDetailTypes = config.authorizationDetailTypes;
    this._bypassActivationCodeConfirmationOverride = config.bypassActivationCodeConfirmationOverride;
    this._bypassApprovalPage = config.bypassApprovalPage;
    this._cibaDeliveryMode = config.cibaDeliveryMode;
    this._cibaNotificationEndpoint = config.cibaNotificationEndpoint;
    this._cibaPollingInterval = config.cibaPollingInterval;
    this._cibaRequestObjectSigningAlgorithm = config.cibaRequestObjectSigningAlgorithm;
    this._cibaRequireSignedRequests = config.cibaRequireSignedRequests;
    this._cibaUserCodeSupported = config.cibaUserCodeSupported;
    this._clientId = config.clientId;
    this._clientSecretRetentionPeriod = config.clientSecretRetentionPeriod;
    this._clientSecretRetentionPeriodType = config.clientSecretRetentionPeriodType;
    this._description = config.description;
    this._deviceFlowSettingType = config.deviceFlowSettingType;
    this._devicePollingIntervalOverride = config.devicePollingIntervalOverride;
    this._enableCookielessAuthenticationApi = config.enableCookielessAuthenticationApi;
    this._enabled = config.enabled;
    this._exclusiveScopes = config.exclusiveScopes;
    this._grantTypes = config.grantTypes;
    this._jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm = config.jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm;
    this._jwtSecuredAuthorizationResponseModeEncryptionAlgorithm = config.jwtSecuredAuthorizationResponseModeEncryptionAlgorithm;
    this._jwtSecuredAuthorizationResponseModeSigningAlgorithm = config.jwtSecuredAuthorizationResponseModeSigningAlgorithm;
    this._lockoutMaxMaliciousActions = config.lockoutMaxMaliciousActions;
    this._lockoutMaxMaliciousActionsType = config.lockoutMaxMaliciousActionsType;
    this._logoUrl = config.logoUrl;
    this._name = config.name;
    this._offlineAccessRequireConsentPrompt = config.offlineAccessRequireConsentPrompt;
    this._pendingAuthorizationTimeoutOverride = config.pendingAuthorizationTimeoutOverride;
    this._persistentGrantExpirationTime = config.persistentGrantExpirationTime;
    this._persistentGrantExpirationTimeUnit = config.persistentGrantExpirationTimeUnit;
    this._persistentGrantExpirationType = config.persistentGrantExpirationType;
    this._persistentGrantIdleTimeout = config.persistentGrantIdleTimeout;
    this._persistentGrantIdleTimeoutTimeUnit = config.persistentGrantIdleTimeoutTimeUnit;
    this._persistentGrantIdleTimeoutType = config.persistentGrantIdleTimeoutType;
    this._persistentGrantReuseGrantTypes = config.persistentGrantReuseGrantTypes;
    this._persistentGrantReuseType = config.persistentGrantReuseType;
    this._redirectUris = config.redirectUris;
    this._refreshRolling = config.refreshRolling;
    this._refreshTokenRollingGracePeriod = config.refreshTokenRollingGracePeriod;
    this._refreshTokenRollingGracePeriodType = config.refreshTokenRollingGracePeriodType;
    this._refreshTokenRollingInterval = config.refreshTokenRollingInterval;
    this._refreshTokenRollingIntervalTimeUnit = config.refreshTokenRollingIntervalTimeUnit;
    this._refreshTokenRollingIntervalType = config.refreshTokenRollingIntervalType;
    this._requestObjectSigningAlgorithm = config.requestObjectSigningAlgorithm;
    this._requireDpop = config.requireDpop;
    this._requireJwtSecuredAuthorizationResponseMode = config.requireJwtSecuredAuthorizationResponseMode;
    this._requireOfflineAccessScopeToIssueRefreshTokens = config.requireOfflineAccessScopeToIssueRefreshTokens;
    this._requireProofKeyForCodeExchange = config.requireProofKeyForCodeExchange;
    this._requirePushedAuthorizationRequests = config.requirePushedAuthorizationRequests;
    this._requireSignedRequests = config.requireSignedRequests;
    this._restrictScopes = config.restrictScopes;
    this._restrictToDefaultAccessTokenManager = config.restrictToDefaultAccessTokenManager;
    this._restrictedResponseTypes = config.restrictedResponseTypes;
    this._restrictedScopes = config.restrictedScopes;
    this._tokenIntrospectionContentEncryptionAlgorithm = config.tokenIntrospectionContentEncryptionAlgorithm;
    this._tokenIntrospectionEncryptionAlgorithm = config.tokenIntrospectionEncryptionAlgorithm;
    this._tokenIntrospectionSigningAlgorithm = config.tokenIntrospectionSigningAlgorithm;
    this._userAuthorizationUrlOverride = config.userAuthorizationUrlOverride;
    this._validateUsingAllEligibleAtms = config.validateUsingAllEligibleAtms;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allow_authentication_api_init - computed: true, optional: true, required: false
  private _allowAuthenticationApiInit?: boolean | cdktf.IResolvable; 
  public get allowAuthenticationApiInit() {
    return this.getBooleanAttribute('allow_authentication_api_init');
  }
  public set allowAuthenticationApiInit(value: boolean | cdktf.IResolvable) {
    this._allowAuthenticationApiInit = value;
  }
  public resetAllowAuthenticationApiInit() {
    this._allowAuthenticationApiInit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowAuthenticationApiInitInput() {
    return this._allowAuthenticationApiInit;
  }

  // authorization_detail_types - computed: true, optional: true, required: false
  private _authorizationDetailTypes?: string[]; 
  public get authorizationDetailTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('authorization_detail_types'));
  }
  public set authorizationDetailTypes(value: string[]) {
    this._authorizationDetailTypes = value;
  }
  public resetAuthorizationDetailTypes() {
    this._authorizationDetailTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authorizationDetailTypesInput() {
    return this._authorizationDetailTypes;
  }

  // bypass_activation_code_confirmation_override - computed: false, optional: true, required: false
  private _bypassActivationCodeConfirmationOverride?: boolean | cdktf.IResolvable; 
  public get bypassActivationCodeConfirmationOverride() {
    return this.getBooleanAttribute('bypass_activation_code_confirmation_override');
  }
  public set bypassActivationCodeConfirmationOverride(value: boolean | cdktf.IResolvable) {
    this._bypassActivationCodeConfirmationOverride = value;
  }
  public resetBypassActivationCodeConfirmationOverride() {
    this._bypassActivationCodeConfirmationOverride = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bypassActivationCodeConfirmationOverrideInput() {
    return this._bypassActivationCodeConfirmationOverride;
  }

  // bypass_approval_page - computed: true, optional: true, required: false
  private _bypassApprovalPage?: boolean | cdktf.IResolvable; 
  public get bypassApprovalPage() {
    return this.getBooleanAttribute('bypass_approval_page');
  }
  public set bypassApprovalPage(value: boolean | cdktf.IResolvable) {
    this._bypassApprovalPage = value;
  }
  public resetBypassApprovalPage() {
    this._bypassApprovalPage = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bypassApprovalPageInput() {
    return this._bypassApprovalPage;
  }

  // ciba_delivery_mode - computed: false, optional: true, required: false
  private _cibaDeliveryMode?: string; 
  public get cibaDeliveryMode() {
    return this.getStringAttribute('ciba_delivery_mode');
  }
  public set cibaDeliveryMode(value: string) {
    this._cibaDeliveryMode = value;
  }
  public resetCibaDeliveryMode() {
    this._cibaDeliveryMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cibaDeliveryModeInput() {
    return this._cibaDeliveryMode;
  }

  // ciba_notification_endpoint - computed: false, optional: true, required: false
  private _cibaNotificationEndpoint?: string; 
  public get cibaNotificationEndpoint() {
    return this.getStringAttribute('ciba_notification_endpoint');
  }
  public set cibaNotificationEndpoint(value: string) {
    this._cibaNotificationEndpoint = value;
  }
  public resetCibaNotificationEndpoint() {
    this._cibaNotificationEndpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cibaNotificationEndpointInput() {
    return this._cibaNotificationEndpoint;
  }

  // ciba_polling_interval - computed: false, optional: true, required: false
  private _cibaPollingInterval?: number; 
  public get cibaPollingInterval() {
    return this.getNumberAttribute('ciba_polling_interval');
  }
  public set cibaPollingInterval(value: number) {
    this._cibaPollingInterval = value;
  }
  public resetCibaPollingInterval() {
    this._cibaPollingInterval = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cibaPollingIntervalInput() {
    return this._cibaPollingInterval;
  }

  // ciba_request_object_signing_algorithm - computed: false, optional: true, required: false
  private _cibaRequestObjectSigningAlgorithm?: string; 
  public get cibaRequestObjectSigningAlgorithm() {
    return this.getStringAttribute('ciba_request_object_signing_algorithm');
  }
  public set cibaRequestObjectSigningAlgorithm(value: string) {
    this._cibaRequestObjectSigningAlgorithm = value;
  }
  public resetCibaRequestObjectSigningAlgorithm() {
    this._cibaRequestObjectSigningAlgorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cibaRequestObjectSigningAlgorithmInput() {
    return this._cibaRequestObjectSigningAlgorithm;
  }

  // ciba_require_signed_requests - computed: false, optional: true, required: false
  private _cibaRequireSignedRequests?: boolean | cdktf.IResolvable; 
  public get cibaRequireSignedRequests() {
    return this.getBooleanAttribute('ciba_require_signed_requests');
  }
  public set cibaRequireSignedRequests(value: boolean | cdktf.IResolvable) {
    this._cibaRequireSignedRequests = value;
  }
  public resetCibaRequireSignedRequests() {
    this._cibaRequireSignedRequests = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cibaRequireSignedRequestsInput() {
    return this._cibaRequireSignedRequests;
  }

  // ciba_user_code_supported - computed: false, optional: true, required: false
  private _cibaUserCodeSupported?: boolean | cdktf.IResolvable; 
  public get cibaUserCodeSupported() {
    return this.getBooleanAttribute('ciba_user_code_supported');
  }
  public set cibaUserCodeSupported(value: boolean | cdktf.IResolvable) {
    this._cibaUserCodeSupported = value;
  }
  public resetCibaUserCodeSupported() {
    this._cibaUserCodeSupported = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cibaUserCodeSupportedInput() {
    return this._cibaUserCodeSupported;
  }

  // client_id - computed: false, optional: false, required: true
  private _clientId?: string; 
  public get clientId() {
    return this.getStringAttribute('client_id');
  }
  public set clientId(value: string) {
    this._clientId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdInput() {
    return this._clientId;
  }

  // client_secret_changed_time - computed: true, optional: false, required: false
  public get clientSecretChangedTime() {
    return this.getStringAttribute('client_secret_changed_time');
  }

  // client_secret_retention_period - computed: false, optional: true, required: false
  private _clientSecretRetentionPeriod?: number; 
  public get clientSecretRetentionPeriod() {
    return this.getNumberAttribute('client_secret_retention_period');
  }
  public set clientSecretRetentionPeriod(value: number) {
    this._clientSecretRetentionPeriod = value;
  }
  public resetClientSecretRetentionPeriod() {
    this._clientSecretRetentionPeriod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretRetentionPeriodInput() {
    return this._clientSecretRetentionPeriod;
  }

  // client_secret_retention_period_type - computed: true, optional: true, required: false
  private _clientSecretRetentionPeriodType?: string; 
  public get clientSecretRetentionPeriodType() {
    return this.getStringAttribute('client_secret_retention_period_type');
  }
  public set clientSecretRetentionPeriodType(value: string) {
    this._clientSecretRetentionPeriodType = value;
  }
  public resetClientSecretRetentionPeriodType() {
    this._clientSecretRetentionPeriodType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretRetentionPeriodTypeInput() {
    return this._clientSecretRetentionPeriodType;
  }

  // creation_date - computed: true, optional: false, required: false
  public get creationDate() {
    return this.getStringAttribute('creation_date');
  }

  // description - computed: false, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // device_flow_setting_type - computed: true, optional: true, required: false
  private _deviceFlowSettingType?: string; 
  public get deviceFlowSettingType() {
    return this.getStringAttribute('device_flow_setting_type');
  }
  public set deviceFlowSettingType(value: string) {
    this._deviceFlowSettingType = value;
  }
  public resetDeviceFlowSettingType() {
    this._deviceFlowSettingType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deviceFlowSettingTypeInput() {
    return this._deviceFlowSettingType;
  }

  // device_polling_interval_override - computed: false, optional: true, required: false
  private _devicePollingIntervalOverride?: number; 
  public get devicePollingIntervalOverride() {
    return this.getNumberAttribute('device_polling_interval_override');
  }
  public set devicePollingIntervalOverride(value: number) {
    this._devicePollingIntervalOverride = value;
  }
  public resetDevicePollingIntervalOverride() {
    this._devicePollingIntervalOverride = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get devicePollingIntervalOverrideInput() {
    return this._devicePollingIntervalOverride;
  }

  // enable_cookieless_authentication_api - computed: true, optional: true, required: false
  private _enableCookielessAuthenticationApi?: boolean | cdktf.IResolvable; 
  public get enableCookielessAuthenticationApi() {
    return this.getBooleanAttribute('enable_cookieless_authentication_api');
  }
  public set enableCookielessAuthenticationApi(value: boolean | cdktf.IResolvable) {
    this._enableCookielessAuthenticationApi = value;
  }
  public resetEnableCookielessAuthenticationApi() {
    this._enableCookielessAuthenticationApi = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableCookielessAuthenticationApiInput() {
    return this._enableCookielessAuthenticationApi;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // exclusive_scopes - computed: true, optional: true, required: false
  private _exclusiveScopes?: string[]; 
  public get exclusiveScopes() {
    return cdktf.Fn.tolist(this.getListAttribute('exclusive_scopes'));
  }
  public set exclusiveScopes(value: string[]) {
    this._exclusiveScopes = value;
  }
  public resetExclusiveScopes() {
    this._exclusiveScopes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exclusiveScopesInput() {
    return this._exclusiveScopes;
  }

  // grant_types - computed: false, optional: false, required: true
  private _grantTypes?: string[]; 
  public get grantTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('grant_types'));
  }
  public set grantTypes(value: string[]) {
    this._grantTypes = value;
  }
  // Temporarily expose input value. Use with caution.
  public get grantTypesInput() {
    return this._grantTypes;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // jwt_secured_authorization_response_mode_content_encryption_algorithm - computed: false, optional: true, required: false
  private _jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm?: string; 
  public get jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm() {
    return this.getStringAttribute('jwt_secured_authorization_response_mode_content_encryption_algorithm');
  }
  public set jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm(value: string) {
    this._jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm = value;
  }
  public resetJwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm() {
    this._jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithmInput() {
    return this._jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm;
  }

  // jwt_secured_authorization_response_mode_encryption_algorithm - computed: false, optional: true, required: false
  private _jwtSecuredAuthorizationResponseModeEncryptionAlgorithm?: string; 
  public get jwtSecuredAuthorizationResponseModeEncryptionAlgorithm() {
    return this.getStringAttribute('jwt_secured_authorization_response_mode_encryption_algorithm');
  }
  public set jwtSecuredAuthorizationResponseModeEncryptionAlgorithm(value: string) {
    this._jwtSecuredAuthorizationResponseModeEncryptionAlgorithm = value;
  }
  public resetJwtSecuredAuthorizationResponseModeEncryptionAlgorithm() {
    this._jwtSecuredAuthorizationResponseModeEncryptionAlgorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get jwtSecuredAuthorizationResponseModeEncryptionAlgorithmInput() {
    return this._jwtSecuredAuthorizationResponseModeEncryptionAlgorithm;
  }

  // jwt_secured_authorization_response_mode_signing_algorithm - computed: false, optional: true, required: false
  private _jwtSecuredAuthorizationResponseModeSigningAlgorithm?: string; 
  public get jwtSecuredAuthorizationResponseModeSigningAlgorithm() {
    return this.getStringAttribute('jwt_secured_authorization_response_mode_signing_algorithm');
  }
  public set jwtSecuredAuthorizationResponseModeSigningAlgorithm(value: string) {
    this._jwtSecuredAuthorizationResponseModeSigningAlgorithm = value;
  }
  public resetJwtSecuredAuthorizationResponseModeSigningAlgorithm() {
    this._jwtSecuredAuthorizationResponseModeSigningAlgorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get jwtSecuredAuthorizationResponseModeSigningAlgorithmInput() {
    return this._jwtSecuredAuthorizationResponseModeSigningAlgorithm;
  }

  // lockout_max_malicious_actions - computed: false, optional: true, required: false
  private _lockoutMaxMaliciousActions?: number; 
  public get lockoutMaxMaliciousActions() {
    return this.getNumberAttribute('lockout_max_malicious_actions');
  }
  public set lockoutMaxMaliciousActions(value: number) {
    this._lockoutMaxMaliciousActions = value;
  }
  public resetLockoutMaxMaliciousActions() {
    this._lockoutMaxMaliciousActions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get lockoutMaxMaliciousActionsInput() {
    return this._lockoutMaxMaliciousActions;
  }

  // lockout_max_malicious_actions_type - computed: true, optional: true, required: false
  private _lockoutMaxMaliciousActionsType?: string; 
  public get lockoutMaxMaliciousActionsType() {
    return this.getStringAttribute('lockout_max_malicious_actions_type');
  }
  public set lockoutMaxMaliciousActionsType(value: string) {
    this._lockoutMaxMaliciousActionsType = value;
  }
  public resetLockoutMaxMaliciousActionsType() {
    this._lockoutMaxMaliciousActionsType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get lockoutMaxMaliciousActionsTypeInput() {
    return this._lockoutMaxMaliciousActionsType;
  }

  // logo_url - computed: false, optional: true, required: false
  private _logoUrl?: string; 
  public get logoUrl() {
    return this.getStringAttribute('logo_url');
  }
  public set logoUrl(value: string) {
    this._logoUrl = value;
  }
  public resetLogoUrl() {
    this._logoUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get logoUrlInput() {
    return this._logoUrl;
  }

  // modification_date - computed: true, optional: false, required: false
  public get modificationDate() {
    return this.getStringAttribute('modification_date');
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // offline_access_require_consent_prompt - computed: true, optional: true, required: false
  private _offlineAccessRequireConsentPrompt?: string; 
  public get offlineAccessRequireConsentPrompt() {
    return this.getStringAttribute('offline_access_require_consent_prompt');
  }
  public set offlineAccessRequireConsentPrompt(value: string) {
    this._offlineAccessRequireConsentPrompt = value;
  }
  public resetOfflineAccessRequireConsentPrompt() {
    this._offlineAccessRequireConsentPrompt = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get offlineAccessRequireConsentPromptInput() {
    return this._offlineAccessRequireConsentPrompt;
  }

  // pending_authorization_timeout_override - computed: false, optional: true, required: false
  private _pendingAuthorizationTimeoutOverride?: number; 
  public get pendingAuthorizationTimeoutOverride() {
    return this.getNumberAttribute('pending_authorization_timeout_override');
  }
  public set pendingAuthorizationTimeoutOverride(value: number) {
    this._pendingAuthorizationTimeoutOverride = value;
  }
  public resetPendingAuthorizationTimeoutOverride() {
    this._pendingAuthorizationTimeoutOverride = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pendingAuthorizationTimeoutOverrideInput() {
    return this._pendingAuthorizationTimeoutOverride;
  }

  // persistent_grant_expiration_time - computed: true, optional: true, required: false
  private _persistentGrantExpirationTime?: number; 
  public get persistentGrantExpirationTime() {
    return this.getNumberAttribute('persistent_grant_expiration_time');
  }
  public set persistentGrantExpirationTime(value: number) {
    this._persistentGrantExpirationTime = value;
  }
  public resetPersistentGrantExpirationTime() {
    this._persistentGrantExpirationTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get persistentGrantExpirationTimeInput() {
    return this._persistentGrantExpirationTime;
  }

  // persistent_grant_expiration_time_unit - computed: true, optional: true, required: false
  private _persistentGrantExpirationTimeUnit?: string; 
  public get persistentGrantExpirationTimeUnit() {
    return this.getStringAttribute('persistent_grant_expiration_time_unit');
  }
  public set persistentGrantExpirationTimeUnit(value: string) {
    this._persistentGrantExpirationTimeUnit = value;
  }
  public resetPersistentGrantExpirationTimeUnit() {
    this._persistentGrantExpirationTimeUnit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get persistentGrantExpirationTimeUnitInput() {
    return this._persistentGrantExpirationTimeUnit;
  }

  // persistent_grant_expiration_type - computed: true, optional: true, required: false
  private _persistentGrantExpirationType?: string; 
  public get persistentGrantExpirationType() {
    return this.getStringAttribute('persistent_grant_expiration_type');
  }
  public set persistentGrantExpirationType(value: string) {
    this._persistentGrantExpirationType = value;
  }
  public resetPersistentGrantExpirationType() {
    this._persistentGrantExpirationType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get persistentGrantExpirationTypeInput() {
    return this._persistentGrantExpirationType;
  }

  // persistent_grant_idle_timeout - computed: true, optional: true, required: false
  private _persistentGrantIdleTimeout?: number; 
  public get persistentGrantIdleTimeout() {
    return this.getNumberAttribute('persistent_grant_idle_timeout');
  }
  public set persistentGrantIdleTimeout(value: number) {
    this._persistentGrantIdleTimeout = value;
  }
  public resetPersistentGrantIdleTimeout() {
    this._persistentGrantIdleTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get persistentGrantIdleTimeoutInput() {
    return this._persistentGrantIdleTimeout;
  }

  // persistent_grant_idle_timeout_time_unit - computed: true, optional: true, required: false
  private _persistentGrantIdleTimeoutTimeUnit?: string; 
  public get persistentGrantIdleTimeoutTimeUnit() {
    return this.getStringAttribute('persistent_grant_idle_timeout_time_unit');
  }
  public set persistentGrantIdleTimeoutTimeUnit(value: string) {
    this._persistentGrantIdleTimeoutTimeUnit = value;
  }
  public resetPersistentGrantIdleTimeoutTimeUnit() {
    this._persistentGrantIdleTimeoutTimeUnit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get persistentGrantIdleTimeoutTimeUnitInput() {
    return this._persistentGrantIdleTimeoutTimeUnit;
  }

  // persistent_grant_idle_timeout_type - computed: true, optional: true, required: false
  private _persistentGrantIdleTimeoutType?: string; 
  public get persistentGrantIdleTimeoutType() {
    return this.getStringAttribute('persistent_grant_idle_timeout_type');
  }
  public set persistentGrantIdleTimeoutType(value: string) {
    this._persistentGrantIdleTimeoutType = value;
  }
  public resetPersistentGrantIdleTimeoutType() {
    this._persistentGrantIdleTimeoutType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get persistentGrantIdleTimeoutTypeInput() {
    return this._persistentGrantIdleTimeoutType;
  }

  // persistent_grant_reuse_grant_types - computed: true, optional: true, required: false
  private _persistentGrantReuseGrantTypes?: string[]; 
  public get persistentGrantReuseGrantTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('persistent_grant_reuse_grant_types'));
  }
  public set persistentGrantReuseGrantTypes(value: string[]) {
    this._persistentGrantReuseGrantTypes = value;
  }
  public resetPersistentGrantReuseGrantTypes() {
    this._persistentGrantReuseGrantTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get persistentGrantReuseGrantTypesInput() {
    return this._persistentGrantReuseGrantTypes;
  }

  // persistent_grant_reuse_type - computed: true, optional: true, required: false
  private _persistentGrantReuseType?: string; 
  public get persistentGrantReuseType() {
    return this.getStringAttribute('persistent_grant_reuse_type');
  }
  public set persistentGrantReuseType(value: string) {
    this._persistentGrantReuseType = value;
  }
  public resetPersistentGrantReuseType() {
    this._persistentGrantReuseType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get persistentGrantReuseTypeInput() {
    return this._persistentGrantReuseType;
  }

  // redirect_uris - computed: true, optional: true, required: false
  private _redirectUris?: string[]; 
  public get redirectUris() {
    return cdktf.Fn.tolist(this.getListAttribute('redirect_uris'));
  }
  public set redirectUris(value: string[]) {
    this._redirectUris = value;
  }
  public resetRedirectUris() {
    this._redirectUris = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get redirectUrisInput() {
    return this._redirectUris;
  }

  // refresh_rolling - computed: true, optional: true, required: false
  private _refreshRolling?: string; 
  public get refreshRolling() {
    return this.getStringAttribute('refresh_rolling');
  }
  public set refreshRolling(value: string) {
    this._refreshRolling = value;
  }
  public resetRefreshRolling() {
    this._refreshRolling = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshRollingInput() {
    return this._refreshRolling;
  }

  // refresh_token_rolling_grace_period - computed: false, optional: true, required: false
  private _refreshTokenRollingGracePeriod?: number; 
  public get refreshTokenRollingGracePeriod() {
    return this.getNumberAttribute('refresh_token_rolling_grace_period');
  }
  public set refreshTokenRollingGracePeriod(value: number) {
    this._refreshTokenRollingGracePeriod = value;
  }
  public resetRefreshTokenRollingGracePeriod() {
    this._refreshTokenRollingGracePeriod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshTokenRollingGracePeriodInput() {
    return this._refreshTokenRollingGracePeriod;
  }

  // refresh_token_rolling_grace_period_type - computed: true, optional: true, required: false
  private _refreshTokenRollingGracePeriodType?: string; 
  public get refreshTokenRollingGracePeriodType() {
    return this.getStringAttribute('refresh_token_rolling_grace_period_type');
  }
  public set refreshTokenRollingGracePeriodType(value: string) {
    this._refreshTokenRollingGracePeriodType = value;
  }
  public resetRefreshTokenRollingGracePeriodType() {
    this._refreshTokenRollingGracePeriodType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshTokenRollingGracePeriodTypeInput() {
    return this._refreshTokenRollingGracePeriodType;
  }

  // refresh_token_rolling_interval - computed: false, optional: true, required: false
  private _refreshTokenRollingInterval?: number; 
  public get refreshTokenRollingInterval() {
    return this.getNumberAttribute('refresh_token_rolling_interval');
  }
  public set refreshTokenRollingInterval(value: number) {
    this._refreshTokenRollingInterval = value;
  }
  public resetRefreshTokenRollingInterval() {
    this._refreshTokenRollingInterval = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshTokenRollingIntervalInput() {
    return this._refreshTokenRollingInterval;
  }

  // refresh_token_rolling_interval_time_unit - computed: true, optional: true, required: false
  private _refreshTokenRollingIntervalTimeUnit?: string; 
  public get refreshTokenRollingIntervalTimeUnit() {
    return this.getStringAttribute('refresh_token_rolling_interval_time_unit');
  }
  public set refreshTokenRollingIntervalTimeUnit(value: string) {
    this._refreshTokenRollingIntervalTimeUnit = value;
  }
  public resetRefreshTokenRollingIntervalTimeUnit() {
    this._refreshTokenRollingIntervalTimeUnit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshTokenRollingIntervalTimeUnitInput() {
    return this._refreshTokenRollingIntervalTimeUnit;
  }

  // refresh_token_rolling_interval_type - computed: true, optional: true, required: false
  private _refreshTokenRollingIntervalType?: string; 
  public get refreshTokenRollingIntervalType() {
    return this.getStringAttribute('refresh_token_rolling_interval_type');
  }
  public set refreshTokenRollingIntervalType(value: string) {
    this._refreshTokenRollingIntervalType = value;
  }
  public resetRefreshTokenRollingIntervalType() {
    this._refreshTokenRollingIntervalType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshTokenRollingIntervalTypeInput() {
    return this._refreshTokenRollingIntervalType;
  }

  // request_object_signing_algorithm - computed: false, optional: true, required: false
  private _requestObjectSigningAlgorithm?: string; 
  public get requestObjectSigningAlgorithm() {
    return this.getStringAttribute('request_object_signing_algorithm');
  }
  public set requestObjectSigningAlgorithm(value: string) {
    this._requestObjectSigningAlgorithm = value;
  }
  public resetRequestObjectSigningAlgorithm() {
    this._requestObjectSigningAlgorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestObjectSigningAlgorithmInput() {
    return this._requestObjectSigningAlgorithm;
  }

  // require_dpop - computed: true, optional: true, required: false
  private _requireDpop?: boolean | cdktf.IResolvable; 
  public get requireDpop() {
    return this.getBooleanAttribute('require_dpop');
  }
  public set requireDpop(value: boolean | cdktf.IResolvable) {
    this._requireDpop = value;
  }
  public resetRequireDpop() {
    this._requireDpop = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requireDpopInput() {
    return this._requireDpop;
  }

  // require_jwt_secured_authorization_response_mode - computed: true, optional: true, required: false
  private _requireJwtSecuredAuthorizationResponseMode?: boolean | cdktf.IResolvable; 
  public get requireJwtSecuredAuthorizationResponseMode() {
    return this.getBooleanAttribute('require_jwt_secured_authorization_response_mode');
  }
  public set requireJwtSecuredAuthorizationResponseMode(value: boolean | cdktf.IResolvable) {
    this._requireJwtSecuredAuthorizationResponseMode = value;
  }
  public resetRequireJwtSecuredAuthorizationResponseMode() {
    this._requireJwtSecuredAuthorizationResponseMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requireJwtSecuredAuthorizationResponseModeInput() {
    return this._requireJwtSecuredAuthorizationResponseMode;
  }

  // require_offline_access_scope_to_issue_refresh_tokens - computed: true, optional: true, required: false
  private _requireOfflineAccessScopeToIssueRefreshTokens?: string; 
  public get requireOfflineAccessScopeToIssueRefreshTokens() {
    return this.getStringAttribute('require_offline_access_scope_to_issue_refresh_tokens');
  }
  public set requireOfflineAccessScopeToIssueRefreshTokens(value: string) {
    this._requireOfflineAccessScopeToIssueRefreshTokens = value;
  }
  public resetRequireOfflineAccessScopeToIssueRefreshTokens() {
    this._requireOfflineAccessScopeToIssueRefreshTokens = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requireOfflineAccessScopeToIssueRefreshTokensInput() {
    return this._requireOfflineAccessScopeToIssueRefreshTokens;
  }

  // require_proof_key_for_code_exchange - computed: true, optional: true, required: false
  private _requireProofKeyForCodeExchange?: boolean | cdktf.IResolvable; 
  public get requireProofKeyForCodeExchange() {
    return this.getBooleanAttribute('require_proof_key_for_code_exchange');
  }
  public set requireProofKeyForCodeExchange(value: boolean | cdktf.IResolvable) {
    this._requireProofKeyForCodeExchange = value;
  }
  public resetRequireProofKeyForCodeExchange() {
    this._requireProofKeyForCodeExchange = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requireProofKeyForCodeExchangeInput() {
    return this._requireProofKeyForCodeExchange;
  }

  // require_pushed_authorization_requests - computed: true, optional: true, required: false
  private _requirePushedAuthorizationRequests?: boolean | cdktf.IResolvable; 
  public get requirePushedAuthorizationRequests() {
    return this.getBooleanAttribute('require_pushed_authorization_requests');
  }
  public set requirePushedAuthorizationRequests(value: boolean | cdktf.IResolvable) {
    this._requirePushedAuthorizationRequests = value;
  }
  public resetRequirePushedAuthorizationRequests() {
    this._requirePushedAuthorizationRequests = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requirePushedAuthorizationRequestsInput() {
    return this._requirePushedAuthorizationRequests;
  }

  // require_signed_requests - computed: true, optional: true, required: false
  private _requireSignedRequests?: boolean | cdktf.IResolvable; 
  public get requireSignedRequests() {
    return this.getBooleanAttribute('require_signed_requests');
  }
  public set requireSignedRequests(value: boolean | cdktf.IResolvable) {
    this._requireSignedRequests = value;
  }
  public resetRequireSignedRequests() {
    this._requireSignedRequests = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requireSignedRequestsInput() {
    return this._requireSignedRequests;
  }

  // restrict_scopes - computed: true, optional: true, required: false
  private _restrictScopes?: boolean | cdktf.IResolvable; 
  public get restrictScopes() {
    return this.getBooleanAttribute('restrict_scopes');
  }
  public set restrictScopes(value: boolean | cdktf.IResolvable) {
    this._restrictScopes = value;
  }
  public resetRestrictScopes() {
    this._restrictScopes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get restrictScopesInput() {
    return this._restrictScopes;
  }

  // restrict_to_default_access_token_manager - computed: true, optional: true, required: false
  private _restrictToDefaultAccessTokenManager?: boolean | cdktf.IResolvable; 
  public get restrictToDefaultAccessTokenManager() {
    return this.getBooleanAttribute('restrict_to_default_access_token_manager');
  }
  public set restrictToDefaultAccessTokenManager(value: boolean | cdktf.IResolvable) {
    this._restrictToDefaultAccessTokenManager = value;
  }
  public resetRestrictToDefaultAccessTokenManager() {
    this._restrictToDefaultAccessTokenManager = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get restrictToDefaultAccessTokenManagerInput() {
    return this._restrictToDefaultAccessTokenManager;
  }

  // restricted_response_types - computed: true, optional: true, required: false
  private _restrictedResponseTypes?: string[]; 
  public get restrictedResponseTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('restricted_response_types'));
  }
  public set restrictedResponseTypes(value: string[]) {
    this._restrictedResponseTypes = value;
  }
  public resetRestrictedResponseTypes() {
    this._restrictedResponseTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get restrictedResponseTypesInput() {
    return this._restrictedResponseTypes;
  }

  // restricted_scopes - computed: true, optional: true, required: false
  private _restrictedScopes?: string[]; 
  public get restrictedScopes() {
    return cdktf.Fn.tolist(this.getListAttribute('restricted_scopes'));
  }
  public set restrictedScopes(value: string[]) {
    this._restrictedScopes = value;
  }
  public resetRestrictedScopes() {
    this._restrictedScopes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get restrictedScopesInput() {
    return this._restrictedScopes;
  }

  // token_introspection_content_encryption_algorithm - computed: false, optional: true, required: false
  private _tokenIntrospectionContentEncryptionAlgorithm?: string; 
  public get tokenIntrospectionContentEncryptionAlgorithm() {
    return this.getStringAttribute('token_introspection_content_encryption_algorithm');
  }
  public set tokenIntrospectionContentEncryptionAlgorithm(value: string) {
    this._tokenIntrospectionContentEncryptionAlgorithm = value;
  }
  public resetTokenIntrospectionContentEncryptionAlgorithm() {
    this._tokenIntrospectionContentEncryptionAlgorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenIntrospectionContentEncryptionAlgorithmInput() {
    return this._tokenIntrospectionContentEncryptionAlgorithm;
  }

  // token_introspection_encryption_algorithm - computed: false, optional: true, required: false
  private _tokenIntrospectionEncryptionAlgorithm?: string; 
  public get tokenIntrospectionEncryptionAlgorithm() {
    return this.getStringAttribute('token_introspection_encryption_algorithm');
  }
  public set tokenIntrospectionEncryptionAlgorithm(value: string) {
    this._tokenIntrospectionEncryptionAlgorithm = value;
  }
  public resetTokenIntrospectionEncryptionAlgorithm() {
    this._tokenIntrospectionEncryptionAlgorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenIntrospectionEncryptionAlgorithmInput() {
    return this._tokenIntrospectionEncryptionAlgorithm;
  }

  // token_introspection_signing_algorithm - computed: false, optional: true, required: false
  private _tokenIntrospectionSigningAlgorithm?: string; 
  public get tokenIntrospectionSigningAlgorithm() {
    return this.getStringAttribute('token_introspection_signing_algorithm');
  }
  public set tokenIntrospectionSigningAlgorithm(value: string) {
    this._tokenIntrospectionSigningAlgorithm = value;
  }
  public resetTokenIntrospectionSigningAlgorithm() {
    this._tokenIntrospectionSigningAlgorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenIntrospectionSigningAlgorithmInput() {
    return this._tokenIntrospectionSigningAlgorithm;
  }

  // user_authorization_url_override - computed: false, optional: true, required: false
  private _userAuthorizationUrlOverride?: string; 
  public get userAuthorizationUrlOverride() {
    return this.getStringAttribute('user_authorization_url_override');
  }
  public set userAuthorizationUrlOverride(value: string) {
    this._userAuthorizationUrlOverride = value;
  }
  public resetUserAuthorizationUrlOverride() {
    this._userAuthorizationUrlOverride = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userAuthorizationUrlOverrideInput() {
    return this._userAuthorizationUrlOverride;
  }

  // validate_using_all_eligible_atms - computed: true, optional: true, required: false
  private _validateUsingAllEligibleAtms?: boolean | cdktf.IResolvable; 
  public get validateUsingAllEligibleAtms() {
    return this.getBooleanAttribute('validate_using_all_eligible_atms');
  }
  public set validateUsingAllEligibleAtms(value: boolean | cdktf.IResolvable) {
    this._validateUsingAllEligibleAtms = value;
  }
  public resetValidateUsingAllEligibleAtms() {
    this._validateUsingAllEligibleAtms = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get validateUsingAllEligibleAtmsInput() {
    return this._validateUsingAllEligibleAtms;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      allow_authentication_api_init: cdktf.booleanToTerraform(this._allowAuthenticationApiInit),
      authorization_detail_types: cdktf.listMapper(cdktf.stringToTerraform, false)(this._authorizationDetailTypes),
      bypass_activation_code_confirmation_override: cdktf.booleanToTerraform(this._bypassActivationCodeConfirmationOverride),
      bypass_approval_page: cdktf.booleanToTerraform(this._bypassApprovalPage),
      ciba_delivery_mode: cdktf.stringToTerraform(this._cibaDeliveryMode),
      ciba_notification_endpoint: cdktf.stringToTerraform(this._cibaNotificationEndpoint),
      ciba_polling_interval: cdktf.numberToTerraform(this._cibaPollingInterval),
      ciba_request_object_signing_algorithm: cdktf.stringToTerraform(this._cibaRequestObjectSigningAlgorithm),
      ciba_require_signed_requests: cdktf.booleanToTerraform(this._cibaRequireSignedRequests),
      ciba_user_code_supported: cdktf.booleanToTerraform(this._cibaUserCodeSupported),
      client_id: cdktf.stringToTerraform(this._clientId),
      client_secret_retention_period: cdktf.numberToTerraform(this._clientSecretRetentionPeriod),
      client_secret_retention_period_type: cdktf.stringToTerraform(this._clientSecretRetentionPeriodType),
      description: cdktf.stringToTerraform(this._description),
      device_flow_setting_type: cdktf.stringToTerraform(this._deviceFlowSettingType),
      device_polling_interval_override: cdktf.numberToTerraform(this._devicePollingIntervalOverride),
      enable_cookieless_authentication_api: cdktf.booleanToTerraform(this._enableCookielessAuthenticationApi),
      enabled: cdktf.booleanToTerraform(this._enabled),
      exclusive_scopes: cdktf.listMapper(cdktf.stringToTerraform, false)(this._exclusiveScopes),
      grant_types: cdktf.listMapper(cdktf.stringToTerraform, false)(this._grantTypes),
      jwt_secured_authorization_response_mode_content_encryption_algorithm: cdktf.stringToTerraform(this._jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm),
      jwt_secured_authorization_response_mode_encryption_algorithm: cdktf.stringToTerraform(this._jwtSecuredAuthorizationResponseModeEncryptionAlgorithm),
      jwt_secured_authorization_response_mode_signing_algorithm: cdktf.stringToTerraform(this._jwtSecuredAuthorizationResponseModeSigningAlgorithm),
      lockout_max_malicious_actions: cdktf.numberToTerraform(this._lockoutMaxMaliciousActions),
      lockout_max_malicious_actions_type: cdktf.stringToTerraform(this._lockoutMaxMaliciousActionsType),
      logo_url: cdktf.stringToTerraform(this._logoUrl),
      name: cdktf.stringToTerraform(this._name),
      offline_access_require_consent_prompt: cdktf.stringToTerraform(this._offlineAccessRequireConsentPrompt),
      pending_authorization_timeout_override: cdktf.numberToTerraform(this._pendingAuthorizationTimeoutOverride),
      persistent_grant_expiration_time: cdktf.numberToTerraform(this._persistentGrantExpirationTime),
      persistent_grant_expiration_time_unit: cdktf.stringToTerraform(this._persistentGrantExpirationTimeUnit),
      persistent_grant_expiration_type: cdktf.stringToTerraform(this._persistentGrantExpirationType),
      persistent_grant_idle_timeout: cdktf.numberToTerraform(this._persistentGrantIdleTimeout),
      persistent_grant_idle_timeout_time_unit: cdktf.stringToTerraform(this._persistentGrantIdleTimeoutTimeUnit),
      persistent_grant_idle_timeout_type: cdktf.stringToTerraform(this._persistentGrantIdleTimeoutType),
      persistent_grant_reuse_grant_types: cdktf.listMapper(cdktf.stringToTerraform, false)(this._persistentGrantReuseGrantTypes),
      persistent_grant_reuse_type: cdktf.stringToTerraform(this._persistentGrantReuseType),
      redirect_uris: cdktf.listMapper(cdktf.stringToTerraform, false)(this._redirectUris),
      refresh_rolling: cdktf.stringToTerraform(this._refreshRolling),
      refresh_token_rolling_grace_period: cdktf.numberToTerraform(this._refreshTokenRollingGracePeriod),
      refresh_token_rolling_grace_period_type: cdktf.stringToTerraform(this._refreshTokenRollingGracePeriodType),
      refresh_token_rolling_interval: cdktf.numberToTerraform(this._refreshTokenRollingInterval),
      refresh_token_rolling_interval_time_unit: cdktf.stringToTerraform(this._refreshTokenRollingIntervalTimeUnit),
      refresh_token_rolling_interval_type: cdktf.stringToTerraform(this._refreshTokenRollingIntervalType),
      request_object_signing_algorithm: cdktf.stringToTerraform(this._requestObjectSigningAlgorithm),
      require_dpop: cdktf.booleanToTerraform(this._requireDpop),
      require_jwt_secured_authorization_response_mode: cdktf.booleanToTerraform(this._requireJwtSecuredAuthorizationResponseMode),
      require_offline_access_scope_to_issue_refresh_tokens: cdktf.stringToTerraform(this._requireOfflineAccessScopeToIssueRefreshTokens),
      require_proof_key_for_code_exchange: cdktf.booleanToTerraform(this._requireProofKeyForCodeExchange),
      require_pushed_authorization_requests: cdktf.booleanToTerraform(this._requirePushedAuthorizationRequests),
      require_signed_requests: cdktf.booleanToTerraform(this._requireSignedRequests),
      restrict_scopes: cdktf.booleanToTerraform(this._restrictScopes),
      restrict_to_default_access_token_manager: cdktf.booleanToTerraform(this._restrictToDefaultAccessTokenManager),
      restricted_response_types: cdktf.listMapper(cdktf.stringToTerraform, false)(this._restrictedResponseTypes),
      restricted_scopes: cdktf.listMapper(cdktf.stringToTerraform, false)(this._restrictedScopes),
      token_introspection_content_encryption_algorithm: cdktf.stringToTerraform(this._tokenIntrospectionContentEncryptionAlgorithm),
      token_introspection_encryption_algorithm: cdktf.stringToTerraform(this._tokenIntrospectionEncryptionAlgorithm),
      token_introspection_signing_algorithm: cdktf.stringToTerraform(this._tokenIntrospectionSigningAlgorithm),
      user_authorization_url_override: cdktf.stringToTerraform(this._userAuthorizationUrlOverride),
      validate_using_all_eligible_atms: cdktf.booleanToTerraform(this._validateUsingAllEligibleAtms),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      allow_authentication_api_init: {
        value: cdktf.booleanToHclTerraform(this._allowAuthenticationApiInit),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      authorization_detail_types: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._authorizationDetailTypes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      bypass_activation_code_confirmation_override: {
        value: cdktf.booleanToHclTerraform(this._bypassActivationCodeConfirmationOverride),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      bypass_approval_page: {
        value: cdktf.booleanToHclTerraform(this._bypassApprovalPage),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      ciba_delivery_mode: {
        value: cdktf.stringToHclTerraform(this._cibaDeliveryMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ciba_notification_endpoint: {
        value: cdktf.stringToHclTerraform(this._cibaNotificationEndpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ciba_polling_interval: {
        value: cdktf.numberToHclTerraform(this._cibaPollingInterval),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      ciba_request_object_signing_algorithm: {
        value: cdktf.stringToHclTerraform(this._cibaRequestObjectSigningAlgorithm),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ciba_require_signed_requests: {
        value: cdktf.booleanToHclTerraform(this._cibaRequireSignedRequests),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      ciba_user_code_supported: {
        value: cdktf.booleanToHclTerraform(this._cibaUserCodeSupported),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      client_id: {
        value: cdktf.stringToHclTerraform(this._clientId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_secret_retention_period: {
        value: cdktf.numberToHclTerraform(this._clientSecretRetentionPeriod),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      client_secret_retention_period_type: {
        value: cdktf.stringToHclTerraform(this._clientSecretRetentionPeriodType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      device_flow_setting_type: {
        value: cdktf.stringToHclTerraform(this._deviceFlowSettingType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      device_polling_interval_override: {
        value: cdktf.numberToHclTerraform(this._devicePollingIntervalOverride),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      enable_cookieless_authentication_api: {
        value: cdktf.booleanToHclTerraform(this._enableCookielessAuthenticationApi),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      enabled: {
        value: cdktf.booleanToHclTerraform(this._enabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      exclusive_scopes: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._exclusiveScopes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      grant_types: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._grantTypes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      jwt_secured_authorization_response_mode_content_encryption_algorithm: {
        value: cdktf.stringToHclTerraform(this._jwtSecuredAuthorizationResponseModeContentEncryptionAlgorithm),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      jwt_secured_authorization_response_mode_encryption_algorithm: {
        value: cdktf.stringToHclTerraform(this._jwtSecuredAuthorizationResponseModeEncryptionAlgorithm),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      jwt_secured_authorization_response_mode_signing_algorithm: {
        value: cdktf.stringToHclTerraform(this._jwtSecuredAuthorizationResponseModeSigningAlgorithm),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      lockout_max_malicious_actions: {
        value: cdktf.numberToHclTerraform(this._lockoutMaxMaliciousActions),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      lockout_max_malicious_actions_type: {
        value: cdktf.stringToHclTerraform(this._lockoutMaxMaliciousActionsType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      logo_url: {
        value: cdktf.stringToHclTerraform(this._logoUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      offline_access_require_consent_prompt: {
        value: cdktf.stringToHclTerraform(this._offlineAccessRequireConsentPrompt),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      pending_authorization_timeout_override: {
        value: cdktf.numberToHclTerraform(this._pendingAuthorizationTimeoutOverride),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      persistent_grant_expiration_time: {
        value: cdktf.numberToHclTerraform(this._persistentGrantExpirationTime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      persistent_grant_expiration_time_unit: {
        value: cdktf.stringToHclTerraform(this._persistentGrantExpirationTimeUnit),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      persistent_grant_expiration_type: {
        value: cdktf.stringToHclTerraform(this._persistentGrantExpirationType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      persistent_grant_idle_timeout: {
        value: cdktf.numberToHclTerraform(this._persistentGrantIdleTimeout),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      persistent_grant_idle_timeout_time_unit: {
        value: cdktf.stringToHclTerraform(this._persistentGrantIdleTimeoutTimeUnit),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      persistent_grant_idle_timeout_type: {
        value: cdktf.stringToHclTerraform(this._persistentGrantIdleTimeoutType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      persistent_grant_reuse_grant_types: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._persistentGrantReuseGrantTypes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      persistent_grant_reuse_type: {
        value: cdktf.stringToHclTerraform(this._persistentGrantReuseType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      redirect_uris: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._redirectUris),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      refresh_rolling: {
        value: cdktf.stringToHclTerraform(this._refreshRolling),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      refresh_token_rolling_grace_period: {
        value: cdktf.numberToHclTerraform(this._refreshTokenRollingGracePeriod),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      refresh_token_rolling_grace_period_type: {
        value: cdktf.stringToHclTerraform(this._refreshTokenRollingGracePeriodType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      refresh_token_rolling_interval: {
        value: cdktf.numberToHclTerraform(this._refreshTokenRollingInterval),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      refresh_token_rolling_interval_time_unit: {
        value: cdktf.stringToHclTerraform(this._refreshTokenRollingIntervalTimeUnit),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      refresh_token_rolling_interval_type: {
        value: cdktf.stringToHclTerraform(this._refreshTokenRollingIntervalType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      request_object_signing_algorithm: {
        value: cdktf.stringToHclTerraform(this._requestObjectSigningAlgorithm),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      require_dpop: {
        value: cdktf.booleanToHclTerraform(this._requireDpop),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      require_jwt_secured_authorization_response_mode: {
        value: cdktf.booleanToHclTerraform(this._requireJwtSecuredAuthorizationResponseMode),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      require_offline_access_scope_to_issue_refresh_tokens: {
        value: cdktf.stringToHclTerraform(this._requireOfflineAccessScopeToIssueRefreshTokens),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      require_proof_key_for_code_exchange: {
        value: cdktf.booleanToHclTerraform(this._requireProofKeyForCodeExchange),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      require_pushed_authorization_requests: {
        value: cdktf.booleanToHclTerraform(this._requirePushedAuthorizationRequests),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      require_signed_requests: {
        value: cdktf.booleanToHclTerraform(this._requireSignedRequests),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      restrict_scopes: {
        value: cdktf.booleanToHclTerraform(this._restrictScopes),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      restrict_to_default_access_token_manager: {
        value: cdktf.booleanToHclTerraform(this._restrictToDefaultAccessTokenManager),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      restricted_response_types: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._restrictedResponseTypes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      restricted_scopes: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._restrictedScopes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      token_introspection_content_encryption_algorithm: {
        value: cdktf.stringToHclTerraform(this._tokenIntrospectionContentEncryptionAlgorithm),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      token_introspection_encryption_algorithm: {
        value: cdktf.stringToHclTerraform(this._tokenIntrospectionEncryptionAlgorithm),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      token_introspection_signing_algorithm: {
        value: cdktf.stringToHclTerraform(this._tokenIntrospectionSigningAlgorithm),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      user_authorization_url_override: {
        value: cdktf.stringToHclTerraform(this._userAuthorizationUrlOverride),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      validate_using_all_eligible_atms: {
        value: cdktf.booleanToHclTerraform(this._validateUsingAllEligibleAtms),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
