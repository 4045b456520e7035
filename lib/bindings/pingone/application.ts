// https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ApplicationConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#access_control_role_type Application#access_control_role_type}
  */
  readonly accessControlRoleType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#description Application#description}
  */
  readonly description?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#enabled Application#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#environment_id Application#environment_id}
  */
  readonly environmentId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#hidden_from_app_portal Application#hidden_from_app_portal}
  */
  readonly hiddenFromAppPortal?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#login_page_url Application#login_page_url}
  */
  readonly loginPageUrl?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#name Application#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#oidc_options Application#oidc_options}
  */
  readonly oidcOptions?: ApplicationOidcOptions;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#tags Application#tags}
  */
  readonly tags?: string[];
}
export interface ApplicationOidcOptions {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#additional_refresh_token_replay_protection_enabled Application#additional_refresh_token_replay_protection_enabled}
  */
  readonly additionalRefreshTokenReplayProtectionEnabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#allow_wildcard_in_redirect_uris Application#allow_wildcard_in_redirect_uris}
  */
  readonly allowWildcardInRedirectUris?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#device_custom_verification_uri Application#device_custom_verification_uri}
  */
  readonly deviceCustomVerificationUri?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#device_path_id Application#device_path_id}
  */
  readonly devicePathId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#device_polling_interval Application#device_polling_interval}
  */
  readonly devicePollingInterval?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#device_timeout Application#device_timeout}
  */
  readonly deviceTimeout?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#grant_types Application#grant_types}
  */
  readonly grantTypes: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#home_page_url Application#home_page_url}
  */
  readonly homePageUrl?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#idp_signoff Application#idp_signoff}
  */
  readonly idpSignoff?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#include_x5t Application#include_x5t}
  */
  readonly includeX5T?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#initiate_login_uri Application#initiate_login_uri}
  */
  readonly initiateLoginUri?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#jwks Application#jwks}
  */
  readonly jwks?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#jwks_url Application#jwks_url}
  */
  readonly jwksUrl?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#op_session_check_enabled Application#op_session_check_enabled}
  */
  readonly opSessionCheckEnabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#par_requirement Application#par_requirement}
  */
  readonly parRequirement?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#par_timeout Application#par_timeout}
  */
  readonly parTimeout?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#pkce_enforcement Application#pkce_enforcement}
  */
  readonly pkceEnforcement?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#post_logout_redirect_uris Application#post_logout_redirect_uris}
  */
  readonly postLogoutRedirectUris?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#redirect_uris Application#redirect_uris}
  */
  readonly redirectUris?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#refresh_token_duration Application#refresh_token_duration}
  */
  readonly refreshTokenDuration?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#refresh_token_rolling_duration Application#refresh_token_rolling_duration}
  */
  readonly refreshTokenRollingDuration?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#refresh_token_rolling_grace_period_duration Application#refresh_token_rolling_grace_period_duration}
  */
  readonly refreshTokenRollingGracePeriodDuration?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#refresh_token_type Application#refresh_token_type}
  */
  readonly refreshTokenType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#request_scopes_for_multiple_resources_enabled Application#request_scopes_for_multiple_resources_enabled}
  */
  readonly requestScopesForMultipleResourcesEnabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#require_signed_request_object Application#require_signed_request_object}
  */
  readonly requireSignedRequestObject?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#response_types Application#response_types}
  */
  readonly responseTypes?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#support_unsigned_request_object Application#support_unsigned_request_object}
  */
  readonly supportUnsignedRequestObject?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#target_link_uri Application#target_link_uri}
  */
  readonly targetLinkUri?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#token_endpoint_auth_method Application#token_endpoint_auth_method}
  */
  readonly tokenEndpointAuthMethod: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#type Application#type}
  */
  readonly type: string;
}

export function applicationOidcOptionsToTerraform(struct?: ApplicationOidcOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_refresh_token_replay_protection_enabled: cdktf.booleanToTerraform(struct!.additionalRefreshTokenReplayProtectionEnabled),
    allow_wildcard_in_redirect_uris: cdktf.booleanToTerraform(struct!.allowWildcardInRedirectUris),
    device_custom_verification_uri: cdktf.stringToTerraform(struct!.deviceCustomVerificationUri),
    device_path_id: cdktf.stringToTerraform(struct!.devicePathId),
    device_polling_interval: cdktf.numberToTerraform(struct!.devicePollingInterval),
    device_timeout: cdktf.numberToTerraform(struct!.deviceTimeout),
    grant_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.grantTypes),
    home_page_url: cdktf.stringToTerraform(struct!.homePageUrl),
    idp_signoff: cdktf.booleanToTerraform(struct!.idpSignoff),
    include_x5t: cdktf.booleanToTerraform(struct!.includeX5T),
    initiate_login_uri: cdktf.stringToTerraform(struct!.initiateLoginUri),
    jwks: cdktf.stringToTerraform(struct!.jwks),
    jwks_url: cdktf.stringToTerraform(struct!.jwksUrl),
    op_session_check_enabled: cdktf.booleanToTerraform(struct!.opSessionCheckEnabled),
    par_requirement: cdktf.stringToTerraform(struct!.parRequirement),
    par_timeout: cdktf.numberToTerraform(struct!.parTimeout),
    pkce_enforcement: cdktf.stringToTerraform(struct!.pkceEnforcement),
    post_logout_redirect_uris: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.postLogoutRedirectUris),
    redirect_uris: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.redirectUris),
    refresh_token_duration: cdktf.numberToTerraform(struct!.refreshTokenDuration),
    refresh_token_rolling_duration: cdktf.numberToTerraform(struct!.refreshTokenRollingDuration),
    refresh_token_rolling_grace_period_duration: cdktf.numberToTerraform(struct!.refreshTokenRollingGracePeriodDuration),
    refresh_token_type: cdktf.stringToTerraform(struct!.refreshTokenType),
    request_scopes_for_multiple_resources_enabled: cdktf.booleanToTerraform(struct!.requestScopesForMultipleResourcesEnabled),
    require_signed_request_object: cdktf.booleanToTerraform(struct!.requireSignedRequestObject),
    response_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.responseTypes),
    support_unsigned_request_object: cdktf.booleanToTerraform(struct!.supportUnsignedRequestObject),
    target_link_uri: cdktf.stringToTerraform(struct!.targetLinkUri),
    token_endpoint_auth_method: cdktf.stringToTerraform(struct!.tokenEndpointAuthMethod),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function applicationOidcOptionsToHclTerraform(struct?: ApplicationOidcOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    additional_refresh_token_replay_protection_enabled: {
      value: cdktf.booleanToHclTerraform(struct!.additionalRefreshTokenReplayProtectionEnabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allow_wildcard_in_redirect_uris: {
      value: cdktf.booleanToHclTerraform(struct!.allowWildcardInRedirectUris),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    device_custom_verification_uri: {
      value: cdktf.stringToHclTerraform(struct!.deviceCustomVerificationUri),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    device_path_id: {
      value: cdktf.stringToHclTerraform(struct!.devicePathId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    device_polling_interval: {
      value: cdktf.numberToHclTerraform(struct!.devicePollingInterval),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    device_timeout: {
      value: cdktf.numberToHclTerraform(struct!.deviceTimeout),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    grant_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.grantTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    home_page_url: {
      value: cdktf.stringToHclTerraform(struct!.homePageUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    idp_signoff: {
      value: cdktf.booleanToHclTerraform(struct!.idpSignoff),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    include_x5t: {
      value: cdktf.booleanToHclTerraform(struct!.includeX5T),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    initiate_login_uri: {
      value: cdktf.stringToHclTerraform(struct!.initiateLoginUri),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    jwks: {
      value: cdktf.stringToHclTerraform(struct!.jwks),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    jwks_url: {
      value: cdktf.stringToHclTerraform(struct!.jwksUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    op_session_check_enabled: {
      value: cdktf.booleanToHclTerraform(struct!.opSessionCheckEnabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    par_requirement: {
      value: cdktf.stringToHclTerraform(struct!.parRequirement),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    par_timeout: {
      value: cdktf.numberToHclTerraform(struct!.parTimeout),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    pkce_enforcement: {
      value: cdktf.stringToHclTerraform(struct!.pkceEnforcement),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    post_logout_redirect_uris: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.postLogoutRedirectUris),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    redirect_uris: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.redirectUris),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    refresh_token_duration: {
      value: cdktf.numberToHclTerraform(struct!.refreshTokenDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    refresh_token_rolling_duration: {
      value: cdktf.numberToHclTerraform(struct!.refreshTokenRollingDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    refresh_token_rolling_grace_period_duration: {
      value: cdktf.numberToHclTerraform(struct!.refreshTokenRollingGracePeriodDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    refresh_token_type: {
      value: cdktf.stringToHclTerraform(struct!.refreshTokenType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    request_scopes_for_multiple_resources_enabled: {
      value: cdktf.booleanToHclTerraform(struct!.requestScopesForMultipleResourcesEnabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    require_signed_request_object: {
      value: cdktf.booleanToHclTerraform(struct!.requireSignedRequestObject),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    response_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.responseTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    support_unsigned_request_object: {
      value: cdktf.booleanToHclTerraform(struct!.supportUnsignedRequestObject),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    target_link_uri: {
      value: cdktf.stringToHclTerraform(struct!.targetLinkUri),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token_endpoint_auth_method: {
      value: cdktf.stringToHclTerraform(struct!.tokenEndpointAuthMethod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ApplicationOidcOptionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ApplicationOidcOptions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalRefreshTokenReplayProtectionEnabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalRefreshTokenReplayProtectionEnabled = this._additionalRefreshTokenReplayProtectionEnabled;
    }
    if (this._allowWildcardInRedirectUris !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowWildcardInRedirectUris = this._allowWildcardInRedirectUris;
    }
    if (this._deviceCustomVerificationUri !== undefined) {
      hasAnyValues = true;
      internalValueResult.deviceCustomVerificationUri = this._deviceCustomVerificationUri;
    }
    if (this._devicePathId !== undefined) {
      hasAnyValues = true;
      internalValueResult.devicePathId = this._devicePathId;
    }
    if (this._devicePollingInterval !== undefined) {
      hasAnyValues = true;
      internalValueResult.devicePollingInterval = this._devicePollingInterval;
    }
    if (this._deviceTimeout !== undefined) {
      hasAnyValues = true;
      internalValueResult.deviceTimeout = this._deviceTimeout;
    }
    if (this._grantTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.grantTypes = this._grantTypes;
    }
    if (this._homePageUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.homePageUrl = this._homePageUrl;
    }
    if (this._idpSignoff !== undefined) {
      hasAnyValues = true;
      internalValueResult.idpSignoff = this._idpSignoff;
    }
    if (this._includeX5T !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeX5T = this._includeX5T;
    }
    if (this._initiateLoginUri !== undefined) {
      hasAnyValues = true;
      internalValueResult.initiateLoginUri = this._initiateLoginUri;
    }
    if (this._jwks !== undefined) {
      hasAnyValues = true;
      internalValueResult.jwks = this._jwks;
    }
    if (this._jwksUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.jwksUrl = this._jwksUrl;
    }
    if (this._opSessionCheckEnabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.opSessionCheckEnabled = this._opSessionCheckEnabled;
    }
    if (this._parRequirement !== undefined) {
      hasAnyValues = true;
      internalValueResult.parRequirement = this._parRequirement;
    }
    if (this._parTimeout !== undefined) {
      hasAnyValues = true;
      internalValueResult.parTimeout = this._parTimeout;
    }
    if (this._pkceEnforcement !== undefined) {
      hasAnyValues = true;
      internalValueResult.pkceEnforcement = this._pkceEnforcement;
    }
    if (this._postLogoutRedirectUris !== undefined) {
      hasAnyValues = true;
      internalValueResult.postLogoutRedirectUris = this._postLogoutRedirectUris;
    }
    if (this._redirectUris !== undefined) {
      hasAnyValues = true;
      internalValueResult.redirectUris = this._redirectUris;
    }
    if (this._refreshTokenDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.refreshTokenDuration = this._refreshTokenDuration;
    }
    if (this._refreshTokenRollingDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.refreshTokenRollingDuration = this._refreshTokenRollingDuration;
    }
    if (this._refreshTokenRollingGracePeriodDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.refreshTokenRollingGracePeriodDuration = this._refreshTokenRollingGracePeriodDuration;
    }
    if (this._refreshTokenType !== undefined) {
      hasAnyValues = true;
      internalValueResult.refreshTokenType = this._refreshTokenType;
    }
    if (this._requestScopesForMultipleResourcesEnabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.requestScopesForMultipleResourcesEnabled = this._requestScopesForMultipleResourcesEnabled;
    }
    if (this._requireSignedRequestObject !== undefined) {
      hasAnyValues = true;
      internalValueResult.requireSignedRequestObject = this._requireSignedRequestObject;
    }
    if (this._responseTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.responseTypes = this._responseTypes;
    }
    if (this._supportUnsignedRequestObject !== undefined) {
      hasAnyValues = true;
      internalValueResult.supportUnsignedRequestObject = this._supportUnsignedRequestObject;
    }
    if (this._targetLinkUri !== undefined) {
      hasAnyValues = true;
      internalValueResult.targetLinkUri = this._targetLinkUri;
    }
    if (this._tokenEndpointAuthMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenEndpointAuthMethod = this._tokenEndpointAuthMethod;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ApplicationOidcOptions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalRefreshTokenReplayProtectionEnabled = undefined;
      this._allowWildcardInRedirectUris = undefined;
      this._deviceCustomVerificationUri = undefined;
      this._devicePathId = undefined;
      this._devicePollingInterval = undefined;
      this._deviceTimeout = undefined;
      this._grantTypes = undefined;
      this._homePageUrl = undefined;
      this._idpSignoff = undefined;
      this._includeX5T = undefined;
      this._initiateLoginUri = undefined;
      this._jwks = undefined;
      this._jwksUrl = undefined;
      this._opSessionCheckEnabled = undefined;
      this._parRequirement = undefined;
      this._parTimeout = undefined;
      this._pkceEnforcement = undefined;
      this._postLogoutRedirectUris = undefined;
      this._redirectUris = undefined;
      this._refreshTokenDuration = undefined;
      this._refreshTokenRollingDuration = undefined;
      this._refreshTokenRollingGracePeriodDuration = undefined;
      this._refreshTokenType = undefined;
      this._requestScopesForMultipleResourcesEnabled = undefined;
      this._requireSignedRequestObject = undefined;
      this._responseTypes = undefined;
      this._supportUnsignedRequestObject = undefined;
      this._targetLinkUri = undefined;
      this._tokenEndpointAuthMethod = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalRefreshTokenReplayProtectionEnabled = value.additionalRefreshTokenReplayProtectionEnabled;
      this._allowWildcardInRedirectUris = value.allowWildcardInRedirectUris;
      this._deviceCustomVerificationUri = value.deviceCustomVerificationUri;
      this._devicePathId = value.devicePathId;
      this._devicePollingInterval = value.devicePollingInterval;
      this._deviceTimeout = value.deviceTimeout;
      this._grantTypes = value.grantTypes;
      this._homePageUrl = value.homePageUrl;
      this._idpSignoff = value.idpSignoff;
      this._includeX5T = value.includeX5T;
      this._initiateLoginUri = value.initiateLoginUri;
      this._jwks = value.jwks;
      this._jwksUrl = value.jwksUrl;
      this._opSessionCheckEnabled = value.opSessionCheckEnabled;
      this._parRequirement = value.parRequirement;
      this._parTimeout = value.parTimeout;
      this._pkceEnforcement = value.pkceEnforcement;
      this._postLogoutRedirectUris = value.postLogoutRedirectUris;
      this._redirectUris = value.redirectUris;
      this._refreshTokenDuration = value.refreshTokenDuration;
      this._refreshTokenRollingDuration = value.refreshTokenRollingDuration;
      this._refreshTokenRollingGracePeriodDuration = value.refreshTokenRollingGracePeriodDuration;
      this._refreshTokenType = value.refreshTokenType;
      this._requestScopesForMultipleResourcesEnabled = value.requestScopesForMultipleResourcesEnabled;
      this._requireSignedRequestObject = value.requireSignedRequestObject;
      this._responseTypes = value.responseTypes;
      this._supportUnsignedRequestObject = value.supportUnsignedRequestObject;
      this._targetLinkUri = value.targetLinkUri;
      this._tokenEndpointAuthMethod = value.tokenEndpointAuthMethod;
      this._type = value.type;
    }
  }

  // additional_refresh_token_replay_protection_enabled - computed: true, optional: true, required: false
  private _additionalRefreshTokenReplayProtectionEnabled?: boolean | cdktf.IResolvable; 
  public get additionalRefreshTokenReplayProtectionEnabled() {
    return this.getBooleanAttribute('additional_refresh_token_replay_protection_enabled');
  }
  public set additionalRefreshTokenReplayProtectionEnabled(value: boolean | cdktf.IResolvable) {
    this._additionalRefreshTokenReplayProtectionEnabled = value;
  }
  public resetAdditionalRefreshTokenReplayProtectionEnabled() {
    this._additionalRefreshTokenReplayProtectionEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get additionalRefreshTokenReplayProtectionEnabledInput() {
    return this._additionalRefreshTokenReplayProtectionEnabled;
  }

  // allow_wildcard_in_redirect_uris - computed: true, optional: true, required: false
  private _allowWildcardInRedirectUris?: boolean | cdktf.IResolvable; 
  public get allowWildcardInRedirectUris() {
    return this.getBooleanAttribute('allow_wildcard_in_redirect_uris');
  }
  public set allowWildcardInRedirectUris(value: boolean | cdktf.IResolvable) {
    this._allowWildcardInRedirectUris = value;
  }
  public resetAllowWildcardInRedirectUris() {
    this._allowWildcardInRedirectUris = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowWildcardInRedirectUrisInput() {
    return this._allowWildcardInRedirectUris;
  }

  // client_id - computed: true, optional: false, required: false
  public get clientId() {
    return this.getStringAttribute('client_id');
  }

  // device_custom_verification_uri - computed: false, optional: true, required: false
  private _deviceCustomVerificationUri?: string; 
  public get deviceCustomVerificationUri() {
    return this.getStringAttribute('device_custom_verification_uri');
  }
  public set deviceCustomVerificationUri(value: string) {
    this._deviceCustomVerificationUri = value;
  }
  public resetDeviceCustomVerificationUri() {
    this._deviceCustomVerificationUri = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deviceCustomVerificationUriInput() {
    return this._deviceCustomVerificationUri;
  }

  // device_path_id - computed: false, optional: true, required: false
  private _devicePathId?: string; 
  public get devicePathId() {
    return this.getStringAttribute('device_path_id');
  }
  public set devicePathId(value: string) {
    this._devicePathId = value;
  }
  public resetDevicePathId() {
    this._devicePathId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get devicePathIdInput() {
    return this._devicePathId;
  }

  // device_polling_interval - computed: true, optional: true, required: false
  private _devicePollingInterval?: number; 
  public get devicePollingInterval() {
    return this.getNumberAttribute('device_polling_interval');
  }
  public set devicePollingInterval(value: number) {
    this._devicePollingInterval = value;
  }
  public resetDevicePollingInterval() {
    this._devicePollingInterval = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get devicePollingIntervalInput() {
    return this._devicePollingInterval;
  }

  // device_timeout - computed: true, optional: true, required: false
  private _deviceTimeout?: number; 
  public get deviceTimeout() {
    return this.getNumberAttribute('device_timeout');
  }
  public set deviceTimeout(value: number) {
    this._deviceTimeout = value;
  }
  public resetDeviceTimeout() {
    this._deviceTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deviceTimeoutInput() {
    return this._deviceTimeout;
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

  // home_page_url - computed: false, optional: true, required: false
  private _homePageUrl?: string; 
  public get homePageUrl() {
    return this.getStringAttribute('home_page_url');
  }
  public set homePageUrl(value: string) {
    this._homePageUrl = value;
  }
  public resetHomePageUrl() {
    this._homePageUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get homePageUrlInput() {
    return this._homePageUrl;
  }

  // idp_signoff - computed: true, optional: true, required: false
  private _idpSignoff?: boolean | cdktf.IResolvable; 
  public get idpSignoff() {
    return this.getBooleanAttribute('idp_signoff');
  }
  public set idpSignoff(value: boolean | cdktf.IResolvable) {
    this._idpSignoff = value;
  }
  public resetIdpSignoff() {
    this._idpSignoff = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idpSignoffInput() {
    return this._idpSignoff;
  }

  // include_x5t - computed: true, optional: true, required: false
  private _includeX5T?: boolean | cdktf.IResolvable; 
  public get includeX5T() {
    return this.getBooleanAttribute('include_x5t');
  }
  public set includeX5T(value: boolean | cdktf.IResolvable) {
    this._includeX5T = value;
  }
  public resetIncludeX5T() {
    this._includeX5T = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeX5TInput() {
    return this._includeX5T;
  }

  // initiate_login_uri - computed: false, optional: true, required: false
  private _initiateLoginUri?: string; 
  public get initiateLoginUri() {
    return this.getStringAttribute('initiate_login_uri');
  }
  public set initiateLoginUri(value: string) {
    this._initiateLoginUri = value;
  }
  public resetInitiateLoginUri() {
    this._initiateLoginUri = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get initiateLoginUriInput() {
    return this._initiateLoginUri;
  }

  // jwks - computed: false, optional: true, required: false
  private _jwks?: string; 
  public get jwks() {
    return this.getStringAttribute('jwks');
  }
  public set jwks(value: string) {
    this._jwks = value;
  }
  public resetJwks() {
    this._jwks = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get jwksInput() {
    return this._jwks;
  }

  // jwks_url - computed: false, optional: true, required: false
  private _jwksUrl?: string; 
  public get jwksUrl() {
    return this.getStringAttribute('jwks_url');
  }
  public set jwksUrl(value: string) {
    this._jwksUrl = value;
  }
  public resetJwksUrl() {
    this._jwksUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get jwksUrlInput() {
    return this._jwksUrl;
  }

  // op_session_check_enabled - computed: true, optional: true, required: false
  private _opSessionCheckEnabled?: boolean | cdktf.IResolvable; 
  public get opSessionCheckEnabled() {
    return this.getBooleanAttribute('op_session_check_enabled');
  }
  public set opSessionCheckEnabled(value: boolean | cdktf.IResolvable) {
    this._opSessionCheckEnabled = value;
  }
  public resetOpSessionCheckEnabled() {
    this._opSessionCheckEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get opSessionCheckEnabledInput() {
    return this._opSessionCheckEnabled;
  }

  // par_requirement - computed: true, optional: true, required: false
  private _parRequirement?: string; 
  public get parRequirement() {
    return this.getStringAttribute('par_requirement');
  }
  public set parRequirement(value: string) {
    this._parRequirement = value;
  }
  public resetParRequirement() {
    this._parRequirement = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parRequirementInput() {
    return this._parRequirement;
  }

  // par_timeout - computed: true, optional: true, required: false
  private _parTimeout?: number; 
  public get parTimeout() {
    return this.getNumberAttribute('par_timeout');
  }
  public set parTimeout(value: number) {
    this._parTimeout = value;
  }
  public resetParTimeout() {
    this._parTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parTimeoutInput() {
    return this._parTimeout;
  }

  // pkce_enforcement - computed: true, optional: true, required: false
  private _pkceEnforcement?: string; 
  public get pkceEnforcement() {
    return this.getStringAttribute('pkce_enforcement');
  }
  public set pkceEnforcement(value: string) {
    this._pkceEnforcement = value;
  }
  public resetPkceEnforcement() {
    this._pkceEnforcement = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pkceEnforcementInput() {
    return this._pkceEnforcement;
  }

  // post_logout_redirect_uris - computed: false, optional: true, required: false
  private _postLogoutRedirectUris?: string[]; 
  public get postLogoutRedirectUris() {
    return cdktf.Fn.tolist(this.getListAttribute('post_logout_redirect_uris'));
  }
  public set postLogoutRedirectUris(value: string[]) {
    this._postLogoutRedirectUris = value;
  }
  public resetPostLogoutRedirectUris() {
    this._postLogoutRedirectUris = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get postLogoutRedirectUrisInput() {
    return this._postLogoutRedirectUris;
  }

  // redirect_uris - computed: false, optional: true, required: false
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

  // refresh_token_duration - computed: true, optional: true, required: false
  private _refreshTokenDuration?: number; 
  public get refreshTokenDuration() {
    return this.getNumberAttribute('refresh_token_duration');
  }
  public set refreshTokenDuration(value: number) {
    this._refreshTokenDuration = value;
  }
  public resetRefreshTokenDuration() {
    this._refreshTokenDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshTokenDurationInput() {
    return this._refreshTokenDuration;
  }

  // refresh_token_rolling_duration - computed: true, optional: true, required: false
  private _refreshTokenRollingDuration?: number; 
  public get refreshTokenRollingDuration() {
    return this.getNumberAttribute('refresh_token_rolling_duration');
  }
  public set refreshTokenRollingDuration(value: number) {
    this._refreshTokenRollingDuration = value;
  }
  public resetRefreshTokenRollingDuration() {
    this._refreshTokenRollingDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshTokenRollingDurationInput() {
    return this._refreshTokenRollingDuration;
  }

  // refresh_token_rolling_grace_period_duration - computed: false, optional: true, required: false
  private _refreshTokenRollingGracePeriodDuration?: number; 
  public get refreshTokenRollingGracePeriodDuration() {
    return this.getNumberAttribute('refresh_token_rolling_grace_period_duration');
  }
  public set refreshTokenRollingGracePeriodDuration(value: number) {
    this._refreshTokenRollingGracePeriodDuration = value;
  }
  public resetRefreshTokenRollingGracePeriodDuration() {
    this._refreshTokenRollingGracePeriodDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshTokenRollingGracePeriodDurationInput() {
    return this._refreshTokenRollingGracePeriodDuration;
  }

  // refresh_token_type - computed: false, optional: true, required: false
  private _refreshTokenType?: string; 
  public get refreshTokenType() {
    return this.getStringAttribute('refresh_token_type');
  }
  public set refreshTokenType(value: string) {
    this._refreshTokenType = value;
  }
  public resetRefreshTokenType() {
    this._refreshTokenType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshTokenTypeInput() {
    return this._refreshTokenType;
  }

  // request_scopes_for_multiple_resources_enabled - computed: true, optional: true, required: false
  private _requestScopesForMultipleResourcesEnabled?: boolean | cdktf.IResolvable; 
  public get requestScopesForMultipleResourcesEnabled() {
    return this.getBooleanAttribute('request_scopes_for_multiple_resources_enabled');
  }
  public set requestScopesForMultipleResourcesEnabled(value: boolean | cdktf.IResolvable) {
    this._requestScopesForMultipleResourcesEnabled = value;
  }
  public resetRequestScopesForMultipleResourcesEnabled() {
    this._requestScopesForMultipleResourcesEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestScopesForMultipleResourcesEnabledInput() {
    return this._requestScopesForMultipleResourcesEnabled;
  }

  // require_signed_request_object - computed: true, optional: true, required: false
  private _requireSignedRequestObject?: boolean | cdktf.IResolvable; 
  public get requireSignedRequestObject() {
    return this.getBooleanAttribute('require_signed_request_object');
  }
  public set requireSignedRequestObject(value: boolean | cdktf.IResolvable) {
    this._requireSignedRequestObject = value;
  }
  public resetRequireSignedRequestObject() {
    this._requireSignedRequestObject = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requireSignedRequestObjectInput() {
    return this._requireSignedRequestObject;
  }

  // response_types - computed: false, optional: true, required: false
  private _responseTypes?: string[]; 
  public get responseTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('response_types'));
  }
  public set responseTypes(value: string[]) {
    this._responseTypes = value;
  }
  public resetResponseTypes() {
    this._responseTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get responseTypesInput() {
    return this._responseTypes;
  }

  // support_unsigned_request_object - computed: true, optional: true, required: false
  private _supportUnsignedRequestObject?: boolean | cdktf.IResolvable; 
  public get supportUnsignedRequestObject() {
    return this.getBooleanAttribute('support_unsigned_request_object');
  }
  public set supportUnsignedRequestObject(value: boolean | cdktf.IResolvable) {
    this._supportUnsignedRequestObject = value;
  }
  public resetSupportUnsignedRequestObject() {
    this._supportUnsignedRequestObject = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get supportUnsignedRequestObjectInput() {
    return this._supportUnsignedRequestObject;
  }

  // target_link_uri - computed: false, optional: true, required: false
  private _targetLinkUri?: string; 
  public get targetLinkUri() {
    return this.getStringAttribute('target_link_uri');
  }
  public set targetLinkUri(value: string) {
    this._targetLinkUri = value;
  }
  public resetTargetLinkUri() {
    this._targetLinkUri = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetLinkUriInput() {
    return this._targetLinkUri;
  }

  // token_endpoint_auth_method - computed: false, optional: false, required: true
  private _tokenEndpointAuthMethod?: string; 
  public get tokenEndpointAuthMethod() {
    return this.getStringAttribute('token_endpoint_auth_method');
  }
  public set tokenEndpointAuthMethod(value: string) {
    this._tokenEndpointAuthMethod = value;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenEndpointAuthMethodInput() {
    return this._tokenEndpointAuthMethod;
  }

  // type - computed: false, optional: false, required: true
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application pingone_application}
*/
export class Application extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pingone_application";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Application resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Application to import
  * @param importFromId The id of the existing Application that should be imported. Refer to the {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Application to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pingone_application", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application pingone_application} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ApplicationConfig
  */
  public constructor(scope: Construct, id: string, config: ApplicationConfig) {
    super(scope, id, {
      terraformResourceType: 'pingone_application',
      terraformGeneratorMetadata: {
        providerName: 'pingone',
        providerVersion: '1.20.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._accessControlRoleType = config.accessControlRoleType;
    this._description = config.description;
    this._enabled = config.enabled;
    this._environmentId = config.environmentId;
    this._hiddenFromAppPortal = config.hiddenFromAppPortal;
    this._loginPageUrl = config.loginPageUrl;
    this._name = config.name;
    this._oidcOptions.internalValue = config.oidcOptions;
    this._tags = config.tags;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // access_control_role_type - computed: true, optional: true, required: false
  private _accessControlRoleType?: string; 
  public get accessControlRoleType() {
    return this.getStringAttribute('access_control_role_type');
  }
  public set accessControlRoleType(value: string) {
    this._accessControlRoleType = value;
  }
  public resetAccessControlRoleType() {
    this._accessControlRoleType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessControlRoleTypeInput() {
    return this._accessControlRoleType;
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

  // environment_id - computed: false, optional: false, required: true
  private _environmentId?: string; 
  public get environmentId() {
    return this.getStringAttribute('environment_id');
  }
  public set environmentId(value: string) {
    this._environmentId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get environmentIdInput() {
    return this._environmentId;
  }

  // hidden_from_app_portal - computed: true, optional: true, required: false
  private _hiddenFromAppPortal?: boolean | cdktf.IResolvable; 
  public get hiddenFromAppPortal() {
    return this.getBooleanAttribute('hidden_from_app_portal');
  }
  public set hiddenFromAppPortal(value: boolean | cdktf.IResolvable) {
    this._hiddenFromAppPortal = value;
  }
  public resetHiddenFromAppPortal() {
    this._hiddenFromAppPortal = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hiddenFromAppPortalInput() {
    return this._hiddenFromAppPortal;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // login_page_url - computed: false, optional: true, required: false
  private _loginPageUrl?: string; 
  public get loginPageUrl() {
    return this.getStringAttribute('login_page_url');
  }
  public set loginPageUrl(value: string) {
    this._loginPageUrl = value;
  }
  public resetLoginPageUrl() {
    this._loginPageUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get loginPageUrlInput() {
    return this._loginPageUrl;
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

  // oidc_options - computed: false, optional: true, required: false
  private _oidcOptions = new ApplicationOidcOptionsOutputReference(this, "oidc_options");
  public get oidcOptions() {
    return this._oidcOptions;
  }
  public putOidcOptions(value: ApplicationOidcOptions) {
    this._oidcOptions.internalValue = value;
  }
  public resetOidcOptions() {
    this._oidcOptions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oidcOptionsInput() {
    return this._oidcOptions.internalValue;
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: string[]; 
  public get tags() {
    return cdktf.Fn.tolist(this.getListAttribute('tags'));
  }
  public set tags(value: string[]) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      access_control_role_type: cdktf.stringToTerraform(this._accessControlRoleType),
      description: cdktf.stringToTerraform(this._description),
      enabled: cdktf.booleanToTerraform(this._enabled),
      environment_id: cdktf.stringToTerraform(this._environmentId),
      hidden_from_app_portal: cdktf.booleanToTerraform(this._hiddenFromAppPortal),
      login_page_url: cdktf.stringToTerraform(this._loginPageUrl),
      name: cdktf.stringToTerraform(this._name),
      oidc_options: applicationOidcOptionsToTerraform(this._oidcOptions.internalValue),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      access_control_role_type: {
        value: cdktf.stringToHclTerraform(this._accessControlRoleType),
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
      enabled: {
        value: cdktf.booleanToHclTerraform(this._enabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      environment_id: {
        value: cdktf.stringToHclTerraform(this._environmentId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      hidden_from_app_portal: {
        value: cdktf.booleanToHclTerraform(this._hiddenFromAppPortal),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      login_page_url: {
        value: cdktf.stringToHclTerraform(this._loginPageUrl),
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
      oidc_options: {
        value: applicationOidcOptionsToHclTerraform(this._oidcOptions.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ApplicationOidcOptions",
      },
      tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._tags),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
