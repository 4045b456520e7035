// https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TenantConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#acr_values_supported Tenant#acr_values_supported}
  */
  readonly acrValuesSupported?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#allow_organization_name_in_authentication_api Tenant#allow_organization_name_in_authentication_api}
  */
  readonly allowOrganizationNameInAuthenticationApi?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#allowed_logout_urls Tenant#allowed_logout_urls}
  */
  readonly allowedLogoutUrls?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#client_id_metadata_document_supported Tenant#client_id_metadata_document_supported}
  */
  readonly clientIdMetadataDocumentSupported?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#customize_mfa_in_postlogin_action Tenant#customize_mfa_in_postlogin_action}
  */
  readonly customizeMfaInPostloginAction?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#default_audience Tenant#default_audience}
  */
  readonly defaultAudience?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#default_directory Tenant#default_directory}
  */
  readonly defaultDirectory?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#default_redirection_uri Tenant#default_redirection_uri}
  */
  readonly defaultRedirectionUri?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#disable_acr_values_supported Tenant#disable_acr_values_supported}
  */
  readonly disableAcrValuesSupported?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#dynamic_client_registration_security_mode Tenant#dynamic_client_registration_security_mode}
  */
  readonly dynamicClientRegistrationSecurityMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#enabled_locales Tenant#enabled_locales}
  */
  readonly enabledLocales?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#ephemeral_session_lifetime Tenant#ephemeral_session_lifetime}
  */
  readonly ephemeralSessionLifetime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#friendly_name Tenant#friendly_name}
  */
  readonly friendlyName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#id Tenant#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#idle_ephemeral_session_lifetime Tenant#idle_ephemeral_session_lifetime}
  */
  readonly idleEphemeralSessionLifetime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#idle_session_lifetime Tenant#idle_session_lifetime}
  */
  readonly idleSessionLifetime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#phone_consolidated_experience Tenant#phone_consolidated_experience}
  */
  readonly phoneConsolidatedExperience?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#picture_url Tenant#picture_url}
  */
  readonly pictureUrl?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#pushed_authorization_requests_supported Tenant#pushed_authorization_requests_supported}
  */
  readonly pushedAuthorizationRequestsSupported?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#resource_parameter_profile Tenant#resource_parameter_profile}
  */
  readonly resourceParameterProfile?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#sandbox_version Tenant#sandbox_version}
  */
  readonly sandboxVersion?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#session_lifetime Tenant#session_lifetime}
  */
  readonly sessionLifetime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#skip_non_verifiable_callback_uri_confirmation_prompt Tenant#skip_non_verifiable_callback_uri_confirmation_prompt}
  */
  readonly skipNonVerifiableCallbackUriConfirmationPrompt?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#support_email Tenant#support_email}
  */
  readonly supportEmail?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#support_url Tenant#support_url}
  */
  readonly supportUrl?: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant auth0_tenant}
*/
export class Tenant extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "auth0_tenant";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Tenant resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Tenant to import
  * @param importFromId The id of the existing Tenant that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Tenant to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "auth0_tenant", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/tenant auth0_tenant} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TenantConfig = {}
  */
  public constructor(scope: Construct, id: string, config: TenantConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'auth0_tenant',
      terraformGeneratorMetadata: {
        providerName: 'auth0',
        providerVersion: '1.53.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._acrValuesSupported = config.acrValuesSupported;
    this._allowOrganizationNameInAuthenticationApi = config.allowOrganizationNameInAuthenticationApi;
    this._allowedLogoutUrls = config.allowedLogoutUrls;
    this._clientIdMetadataDocumentSupported = config.clientIdMetadataDocumentSupported;
    this._customizeMfaInPostloginAction = config.customizeMfaInPostloginAction;
    this._defaultAudience = config.defaultAudience;
    this._defaultDirectory = config.defaultDirectory;
    this._defaultRedirectionUri = config.defaultRedirectionUri;
    this._disableAcrValuesSupported = config.disableAcrValuesSupported;
    this._dynamicClientRegistrationSecurityMode = config.dynamicClientRegistrationSecurityMode;
    this._enabledLocales = config.enabledLocales;
    this._ephemeralSessionLifetime = config.ephemeralSessionLifetime;
    this._friendlyName = config.friendlyName;
    this._id = config.id;
    this._idleEphemeralSessionLifetime = config.idleEphemeralSessionLifetime;
    this._idleSessionLifetime = config.idleSessionLifetime;
    this._phoneConsolidatedExperience = config.phoneConsolidatedExperience;
    this._pictureUrl = config.pictureUrl;
    this._pushedAuthorizationRequestsSupported = config.pushedAuthorizationRequestsSupported;
    this._resourceParameterProfile = config.resourceParameterProfile;
    this._sandboxVersion = config.sandboxVersion;
    this._sessionLifetime = config.sessionLifetime;
    this._skipNonVerifiableCallbackUriConfirmationPrompt = config.skipNonVerifiableCallbackUriConfirmationPrompt;
    this._supportEmail = config.supportEmail;
    this._supportUrl = config.supportUrl;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // acr_values_supported - computed: true, optional: true, required: false
  private _acrValuesSupported?: string[]; 
  public get acrValuesSupported() {
    return cdktf.Fn.tolist(this.getListAttribute('acr_values_supported'));
  }
  public set acrValuesSupported(value: string[]) {
    this._acrValuesSupported = value;
  }
  public resetAcrValuesSupported() {
    this._acrValuesSupported = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get acrValuesSupportedInput() {
    return this._acrValuesSupported;
  }

  // allow_organization_name_in_authentication_api - computed: true, optional: true, required: false
  private _allowOrganizationNameInAuthenticationApi?: boolean | cdktf.IResolvable; 
  public get allowOrganizationNameInAuthenticationApi() {
    return this.getBooleanAttribute('allow_organization_name_in_authentication_api');
  }
  public set allowOrganizationNameInAuthenticationApi(value: boolean | cdktf.IResolvable) {
    this._allowOrganizationNameInAuthenticationApi = value;
  }
  public resetAllowOrganizationNameInAuthenticationApi() {
    this._allowOrganizationNameInAuthenticationApi = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowOrganizationNameInAuthenticationApiInput() {
    return this._allowOrganizationNameInAuthenticationApi;
  }

  // allowed_logout_urls - computed: true, optional: true, required: false
  private _allowedLogoutUrls?: string[]; 
  public get allowedLogoutUrls() {
    return this.getListAttribute('allowed_logout_urls');
  }
  public set allowedLogoutUrls(value: string[]) {
    this._allowedLogoutUrls = value;
  }
  public resetAllowedLogoutUrls() {
    this._allowedLogoutUrls = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedLogoutUrlsInput() {
    return this._allowedLogoutUrls;
  }

  // client_id_metadata_document_supported - computed: true, optional: true, required: false
  private _clientIdMetadataDocumentSupported?: boolean | cdktf.IResolvable; 
  public get clientIdMetadataDocumentSupported() {
    return this.getBooleanAttribute('client_id_metadata_document_supported');
  }
  public set clientIdMetadataDocumentSupported(value: boolean | cdktf.IResolvable) {
    this._clientIdMetadataDocumentSupported = value;
  }
  public resetClientIdMetadataDocumentSupported() {
    this._clientIdMetadataDocumentSupported = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdMetadataDocumentSupportedInput() {
    return this._clientIdMetadataDocumentSupported;
  }

  // customize_mfa_in_postlogin_action - computed: true, optional: true, required: false
  private _customizeMfaInPostloginAction?: boolean | cdktf.IResolvable; 
  public get customizeMfaInPostloginAction() {
    return this.getBooleanAttribute('customize_mfa_in_postlogin_action');
  }
  public set customizeMfaInPostloginAction(value: boolean | cdktf.IResolvable) {
    this._customizeMfaInPostloginAction = value;
  }
  public resetCustomizeMfaInPostloginAction() {
    this._customizeMfaInPostloginAction = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customizeMfaInPostloginActionInput() {
    return this._customizeMfaInPostloginAction;
  }

  // default_audience - computed: true, optional: true, required: false
  private _defaultAudience?: string; 
  public get defaultAudience() {
    return this.getStringAttribute('default_audience');
  }
  public set defaultAudience(value: string) {
    this._defaultAudience = value;
  }
  public resetDefaultAudience() {
    this._defaultAudience = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultAudienceInput() {
    return this._defaultAudience;
  }

  // default_directory - computed: true, optional: true, required: false
  private _defaultDirectory?: string; 
  public get defaultDirectory() {
    return this.getStringAttribute('default_directory');
  }
  public set defaultDirectory(value: string) {
    this._defaultDirectory = value;
  }
  public resetDefaultDirectory() {
    this._defaultDirectory = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultDirectoryInput() {
    return this._defaultDirectory;
  }

  // default_redirection_uri - computed: false, optional: true, required: false
  private _defaultRedirectionUri?: string; 
  public get defaultRedirectionUri() {
    return this.getStringAttribute('default_redirection_uri');
  }
  public set defaultRedirectionUri(value: string) {
    this._defaultRedirectionUri = value;
  }
  public resetDefaultRedirectionUri() {
    this._defaultRedirectionUri = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultRedirectionUriInput() {
    return this._defaultRedirectionUri;
  }

  // disable_acr_values_supported - computed: true, optional: true, required: false
  private _disableAcrValuesSupported?: boolean | cdktf.IResolvable; 
  public get disableAcrValuesSupported() {
    return this.getBooleanAttribute('disable_acr_values_supported');
  }
  public set disableAcrValuesSupported(value: boolean | cdktf.IResolvable) {
    this._disableAcrValuesSupported = value;
  }
  public resetDisableAcrValuesSupported() {
    this._disableAcrValuesSupported = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get disableAcrValuesSupportedInput() {
    return this._disableAcrValuesSupported;
  }

  // dynamic_client_registration_security_mode - computed: true, optional: true, required: false
  private _dynamicClientRegistrationSecurityMode?: string; 
  public get dynamicClientRegistrationSecurityMode() {
    return this.getStringAttribute('dynamic_client_registration_security_mode');
  }
  public set dynamicClientRegistrationSecurityMode(value: string) {
    this._dynamicClientRegistrationSecurityMode = value;
  }
  public resetDynamicClientRegistrationSecurityMode() {
    this._dynamicClientRegistrationSecurityMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dynamicClientRegistrationSecurityModeInput() {
    return this._dynamicClientRegistrationSecurityMode;
  }

  // enabled_locales - computed: true, optional: true, required: false
  private _enabledLocales?: string[]; 
  public get enabledLocales() {
    return this.getListAttribute('enabled_locales');
  }
  public set enabledLocales(value: string[]) {
    this._enabledLocales = value;
  }
  public resetEnabledLocales() {
    this._enabledLocales = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledLocalesInput() {
    return this._enabledLocales;
  }

  // ephemeral_session_lifetime - computed: true, optional: true, required: false
  private _ephemeralSessionLifetime?: number; 
  public get ephemeralSessionLifetime() {
    return this.getNumberAttribute('ephemeral_session_lifetime');
  }
  public set ephemeralSessionLifetime(value: number) {
    this._ephemeralSessionLifetime = value;
  }
  public resetEphemeralSessionLifetime() {
    this._ephemeralSessionLifetime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ephemeralSessionLifetimeInput() {
    return this._ephemeralSessionLifetime;
  }

  // friendly_name - computed: true, optional: true, required: false
  private _friendlyName?: string; 
  public get friendlyName() {
    return this.getStringAttribute('friendly_name');
  }
  public set friendlyName(value: string) {
    this._friendlyName = value;
  }
  public resetFriendlyName() {
    this._friendlyName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get friendlyNameInput() {
    return this._friendlyName;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // idle_ephemeral_session_lifetime - computed: true, optional: true, required: false
  private _idleEphemeralSessionLifetime?: number; 
  public get idleEphemeralSessionLifetime() {
    return this.getNumberAttribute('idle_ephemeral_session_lifetime');
  }
  public set idleEphemeralSessionLifetime(value: number) {
    this._idleEphemeralSessionLifetime = value;
  }
  public resetIdleEphemeralSessionLifetime() {
    this._idleEphemeralSessionLifetime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idleEphemeralSessionLifetimeInput() {
    return this._idleEphemeralSessionLifetime;
  }

  // idle_session_lifetime - computed: true, optional: true, required: false
  private _idleSessionLifetime?: number; 
  public get idleSessionLifetime() {
    return this.getNumberAttribute('idle_session_lifetime');
  }
  public set idleSessionLifetime(value: number) {
    this._idleSessionLifetime = value;
  }
  public resetIdleSessionLifetime() {
    this._idleSessionLifetime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idleSessionLifetimeInput() {
    return this._idleSessionLifetime;
  }

  // phone_consolidated_experience - computed: true, optional: true, required: false
  private _phoneConsolidatedExperience?: boolean | cdktf.IResolvable; 
  public get phoneConsolidatedExperience() {
    return this.getBooleanAttribute('phone_consolidated_experience');
  }
  public set phoneConsolidatedExperience(value: boolean | cdktf.IResolvable) {
    this._phoneConsolidatedExperience = value;
  }
  public resetPhoneConsolidatedExperience() {
    this._phoneConsolidatedExperience = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get phoneConsolidatedExperienceInput() {
    return this._phoneConsolidatedExperience;
  }

  // picture_url - computed: true, optional: true, required: false
  private _pictureUrl?: string; 
  public get pictureUrl() {
    return this.getStringAttribute('picture_url');
  }
  public set pictureUrl(value: string) {
    this._pictureUrl = value;
  }
  public resetPictureUrl() {
    this._pictureUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pictureUrlInput() {
    return this._pictureUrl;
  }

  // pushed_authorization_requests_supported - computed: true, optional: true, required: false
  private _pushedAuthorizationRequestsSupported?: boolean | cdktf.IResolvable; 
  public get pushedAuthorizationRequestsSupported() {
    return this.getBooleanAttribute('pushed_authorization_requests_supported');
  }
  public set pushedAuthorizationRequestsSupported(value: boolean | cdktf.IResolvable) {
    this._pushedAuthorizationRequestsSupported = value;
  }
  public resetPushedAuthorizationRequestsSupported() {
    this._pushedAuthorizationRequestsSupported = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pushedAuthorizationRequestsSupportedInput() {
    return this._pushedAuthorizationRequestsSupported;
  }

  // resource_parameter_profile - computed: true, optional: true, required: false
  private _resourceParameterProfile?: string; 
  public get resourceParameterProfile() {
    return this.getStringAttribute('resource_parameter_profile');
  }
  public set resourceParameterProfile(value: string) {
    this._resourceParameterProfile = value;
  }
  public resetResourceParameterProfile() {
    this._resourceParameterProfile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceParameterProfileInput() {
    return this._resourceParameterProfile;
  }

  // sandbox_version - computed: true, optional: true, required: false
  private _sandboxVersion?: string; 
  public get sandboxVersion() {
    return this.getStringAttribute('sandbox_version');
  }
  public set sandboxVersion(value: string) {
    this._sandboxVersion = value;
  }
  public resetSandboxVersion() {
    this._sandboxVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sandboxVersionInput() {
    return this._sandboxVersion;
  }

  // session_lifetime - computed: true, optional: true, required: false
  private _sessionLifetime?: number; 
  public get sessionLifetime() {
    return this.getNumberAttribute('session_lifetime');
  }
  public set sessionLifetime(value: number) {
    this._sessionLifetime = value;
  }
  public resetSessionLifetime() {
    this._sessionLifetime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sessionLifetimeInput() {
    return this._sessionLifetime;
  }

  // skip_non_verifiable_callback_uri_confirmation_prompt - computed: false, optional: true, required: false
  private _skipNonVerifiableCallbackUriConfirmationPrompt?: string; 
  public get skipNonVerifiableCallbackUriConfirmationPrompt() {
    return this.getStringAttribute('skip_non_verifiable_callback_uri_confirmation_prompt');
  }
  public set skipNonVerifiableCallbackUriConfirmationPrompt(value: string) {
    this._skipNonVerifiableCallbackUriConfirmationPrompt = value;
  }
  public resetSkipNonVerifiableCallbackUriConfirmationPrompt() {
    this._skipNonVerifiableCallbackUriConfirmationPrompt = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get skipNonVerifiableCallbackUriConfirmationPromptInput() {
    return this._skipNonVerifiableCallbackUriConfirmationPrompt;
  }

  // support_email - computed: true, optional: true, required: false
  private _supportEmail?: string; 
  public get supportEmail() {
    return this.getStringAttribute('support_email');
  }
  public set supportEmail(value: string) {
    this._supportEmail = value;
  }
  public resetSupportEmail() {
    this._supportEmail = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get supportEmailInput() {
    return this._supportEmail;
  }

  // support_url - computed: true, optional: true, required: false
  private _supportUrl?: string; 
  public get supportUrl() {
    return this.getStringAttribute('support_url');
  }
  public set supportUrl(value: string) {
    this._supportUrl = value;
  }
  public resetSupportUrl() {
    this._supportUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get supportUrlInput() {
    return this._supportUrl;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      acr_values_supported: cdktf.listMapper(cdktf.stringToTerraform, false)(this._acrValuesSupported),
      allow_organization_name_in_authentication_api: cdktf.booleanToTerraform(this._allowOrganizationNameInAuthenticationApi),
      allowed_logout_urls: cdktf.listMapper(cdktf.stringToTerraform, false)(this._allowedLogoutUrls),
      client_id_metadata_document_supported: cdktf.booleanToTerraform(this._clientIdMetadataDocumentSupported),
      customize_mfa_in_postlogin_action: cdktf.booleanToTerraform(this._customizeMfaInPostloginAction),
      default_audience: cdktf.stringToTerraform(this._defaultAudience),
      default_directory: cdktf.stringToTerraform(this._defaultDirectory),
      default_redirection_uri: cdktf.stringToTerraform(this._defaultRedirectionUri),
      disable_acr_values_supported: cdktf.booleanToTerraform(this._disableAcrValuesSupported),
      dynamic_client_registration_security_mode: cdktf.stringToTerraform(this._dynamicClientRegistrationSecurityMode),
      enabled_locales: cdktf.listMapper(cdktf.stringToTerraform, false)(this._enabledLocales),
      ephemeral_session_lifetime: cdktf.numberToTerraform(this._ephemeralSessionLifetime),
      friendly_name: cdktf.stringToTerraform(this._friendlyName),
      id: cdktf.stringToTerraform(this._id),
      idle_ephemeral_session_lifetime: cdktf.numberToTerraform(this._idleEphemeralSessionLifetime),
      idle_session_lifetime: cdktf.numberToTerraform(this._idleSessionLifetime),
      phone_consolidated_experience: cdktf.booleanToTerraform(this._phoneConsolidatedExperience),
      picture_url: cdktf.stringToTerraform(this._pictureUrl),
      pushed_authorization_requests_supported: cdktf.booleanToTerraform(this._pushedAuthorizationRequestsSupported),
      resource_parameter_profile: cdktf.stringToTerraform(this._resourceParameterProfile),
      sandbox_version: cdktf.stringToTerraform(this._sandboxVersion),
      session_lifetime: cdktf.numberToTerraform(this._sessionLifetime),
      skip_non_verifiable_callback_uri_confirmation_prompt: cdktf.stringToTerraform(this._skipNonVerifiableCallbackUriConfirmationPrompt),
      support_email: cdktf.stringToTerraform(this._supportEmail),
      support_url: cdktf.stringToTerraform(this._supportUrl),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      acr_values_supported: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._acrValuesSupported),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      allow_organization_name_in_authentication_api: {
        value: cdktf.booleanToHclTerraform(this._allowOrganizationNameInAuthenticationApi),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      allowed_logout_urls: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._allowedLogoutUrls),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      client_id_metadata_document_supported: {
        value: cdktf.booleanToHclTerraform(this._clientIdMetadataDocumentSupported),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      customize_mfa_in_postlogin_action: {
        value: cdktf.booleanToHclTerraform(this._customizeMfaInPostloginAction),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      default_audience: {
        value: cdktf.stringToHclTerraform(this._defaultAudience),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_directory: {
        value: cdktf.stringToHclTerraform(this._defaultDirectory),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_redirection_uri: {
        value: cdktf.stringToHclTerraform(this._defaultRedirectionUri),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      disable_acr_values_supported: {
        value: cdktf.booleanToHclTerraform(this._disableAcrValuesSupported),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      dynamic_client_registration_security_mode: {
        value: cdktf.stringToHclTerraform(this._dynamicClientRegistrationSecurityMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enabled_locales: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._enabledLocales),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      ephemeral_session_lifetime: {
        value: cdktf.numberToHclTerraform(this._ephemeralSessionLifetime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      friendly_name: {
        value: cdktf.stringToHclTerraform(this._friendlyName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      idle_ephemeral_session_lifetime: {
        value: cdktf.numberToHclTerraform(this._idleEphemeralSessionLifetime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      idle_session_lifetime: {
        value: cdktf.numberToHclTerraform(this._idleSessionLifetime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      phone_consolidated_experience: {
        value: cdktf.booleanToHclTerraform(this._phoneConsolidatedExperience),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      picture_url: {
        value: cdktf.stringToHclTerraform(this._pictureUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      pushed_authorization_requests_supported: {
        value: cdktf.booleanToHclTerraform(this._pushedAuthorizationRequestsSupported),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      resource_parameter_profile: {
        value: cdktf.stringToHclTerraform(this._resourceParameterProfile),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      sandbox_version: {
        value: cdktf.stringToHclTerraform(this._sandboxVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      session_lifetime: {
        value: cdktf.numberToHclTerraform(this._sessionLifetime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      skip_non_verifiable_callback_uri_confirmation_prompt: {
        value: cdktf.stringToHclTerraform(this._skipNonVerifiableCallbackUriConfirmationPrompt),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      support_email: {
        value: cdktf.stringToHclTerraform(this._supportEmail),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      support_url: {
        value: cdktf.stringToHclTerraform(this._supportUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
