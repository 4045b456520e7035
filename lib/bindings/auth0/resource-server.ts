// https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ResourceServerConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#allow_offline_access ResourceServer#allow_offline_access}
  */
  readonly allowOfflineAccess?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#allow_online_access ResourceServer#allow_online_access}
  */
  readonly allowOnlineAccess?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#allow_online_access_with_ephemeral_sessions ResourceServer#allow_online_access_with_ephemeral_sessions}
  */
  readonly allowOnlineAccessWithEphemeralSessions?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#consent_policy ResourceServer#consent_policy}
  */
  readonly consentPolicy?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#enforce_policies ResourceServer#enforce_policies}
  */
  readonly enforcePolicies?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#id ResourceServer#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#identifier ResourceServer#identifier}
  */
  readonly identifier: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#name ResourceServer#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#signing_alg ResourceServer#signing_alg}
  */
  readonly signingAlg?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#signing_secret ResourceServer#signing_secret}
  */
  readonly signingSecret?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#skip_consent_for_verifiable_first_party_clients ResourceServer#skip_consent_for_verifiable_first_party_clients}
  */
  readonly skipConsentForVerifiableFirstPartyClients?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#token_dialect ResourceServer#token_dialect}
  */
  readonly tokenDialect?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#token_lifetime ResourceServer#token_lifetime}
  */
  readonly tokenLifetime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#token_lifetime_for_web ResourceServer#token_lifetime_for_web}
  */
  readonly tokenLifetimeForWeb?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#verification_location ResourceServer#verification_location}
  */
  readonly verificationLocation?: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server auth0_resource_server}
*/
export class ResourceServer extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "auth0_resource_server";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ResourceServer resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ResourceServer to import
  * @param importFromId The id of the existing ResourceServer that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ResourceServer to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "auth0_resource_server", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server auth0_resource_server} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ResourceServerConfig
  */
  public constructor(scope: Construct, id: string, config: ResourceServerConfig) {
    super(scope, id, {
      terraformResourceType: 'auth0_resource_server',
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
    this._allowOfflineAccess = config.allowOfflineAccess;
    this._allowOnlineAccess = config.allowOnlineAccess;
    this._allowOnlineAccessWithEphemeralSessions = config.allowOnlineAccessWithEphemeralSessions;
    this._consentPolicy = config.consentPolicy;
    this._enforcePolicies = config.enforcePolicies;
    this._id = config.id;
    this._identifier = config.identifier;
    this._name = config.name;
    this._signingAlg = config.signingAlg;
    this._signingSecret = config.signingSecret;
    this._skipConsentForVerifiableFirstPartyClients = config.skipConsentForVerifiableFirstPartyClients;
    this._tokenDialect = config.tokenDialect;
    this._tokenLifetime = config.tokenLifetime;
    this._tokenLifetimeForWeb = config.tokenLifetimeForWeb;
    this._verificationLocation = config.verificationLocation;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allow_offline_access - computed: true, optional: true, required: false
  private _allowOfflineAccess?: boolean | cdktf.IResolvable; 
  public get allowOfflineAccess() {
    return this.getBooleanAttribute('allow_offline_access');
  }
  public set allowOfflineAccess(value: boolean | cdktf.IResolvable) {
    this._allowOfflineAccess = value;
  }
  public resetAllowOfflineAccess() {
    this._allowOfflineAccess = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowOfflineAccessInput() {
    return this._allowOfflineAccess;
  }

  // allow_online_access - computed: true, optional: true, required: false
  private _allowOnlineAccess?: boolean | cdktf.IResolvable; 
  public get allowOnlineAccess() {
    return this.getBooleanAttribute('allow_online_access');
  }
  public set allowOnlineAccess(value: boolean | cdktf.IResolvable) {
    this._allowOnlineAccess = value;
  }
  public resetAllowOnlineAccess() {
    this._allowOnlineAccess = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowOnlineAccessInput() {
    return this._allowOnlineAccess;
  }

  // allow_online_access_with_ephemeral_sessions - computed: true, optional: true, required: false
  private _allowOnlineAccessWithEphemeralSessions?: boolean | cdktf.IResolvable; 
  public get allowOnlineAccessWithEphemeralSessions() {
    return this.getBooleanAttribute('allow_online_access_with_ephemeral_sessions');
  }
  public set allowOnlineAccessWithEphemeralSessions(value: boolean | cdktf.IResolvable) {
    this._allowOnlineAccessWithEphemeralSessions = value;
  }
  public resetAllowOnlineAccessWithEphemeralSessions() {
    this._allowOnlineAccessWithEphemeralSessions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowOnlineAccessWithEphemeralSessionsInput() {
    return this._allowOnlineAccessWithEphemeralSessions;
  }

  // client_id - computed: true, optional: false, required: false
  public get clientId() {
    return this.getStringAttribute('client_id');
  }

  // consent_policy - computed: true, optional: true, required: false
  private _consentPolicy?: string; 
  public get consentPolicy() {
    return this.getStringAttribute('consent_policy');
  }
  public set consentPolicy(value: string) {
    this._consentPolicy = value;
  }
  public resetConsentPolicy() {
    this._consentPolicy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get consentPolicyInput() {
    return this._consentPolicy;
  }

  // enforce_policies - computed: true, optional: true, required: false
  private _enforcePolicies?: boolean | cdktf.IResolvable; 
  public get enforcePolicies() {
    return this.getBooleanAttribute('enforce_policies');
  }
  public set enforcePolicies(value: boolean | cdktf.IResolvable) {
    this._enforcePolicies = value;
  }
  public resetEnforcePolicies() {
    this._enforcePolicies = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enforcePoliciesInput() {
    return this._enforcePolicies;
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

  // identifier - computed: false, optional: false, required: true
  private _identifier?: string; 
  public get identifier() {
    return this.getStringAttribute('identifier');
  }
  public set identifier(value: string) {
    this._identifier = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identifierInput() {
    return this._identifier;
  }

  // is_system - computed: true, optional: false, required: false
  public get isSystem() {
    return this.getBooleanAttribute('is_system');
  }

  // name - computed: true, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // signing_alg - computed: true, optional: true, required: false
  private _signingAlg?: string; 
  public get signingAlg() {
    return this.getStringAttribute('signing_alg');
  }
  public set signingAlg(value: string) {
    this._signingAlg = value;
  }
  public resetSigningAlg() {
    this._signingAlg = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get signingAlgInput() {
    return this._signingAlg;
  }

  // signing_secret - computed: true, optional: true, required: false
  private _signingSecret?: string; 
  public get signingSecret() {
    return this.getStringAttribute('signing_secret');
  }
  public set signingSecret(value: string) {
    this._signingSecret = value;
  }
  public resetSigningSecret() {
    this._signingSecret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get signingSecretInput() {
    return this._signingSecret;
  }

  // skip_consent_for_verifiable_first_party_clients - computed: true, optional: true, required: false
  private _skipConsentForVerifiableFirstPartyClients?: boolean | cdktf.IResolvable; 
  public get skipConsentForVerifiableFirstPartyClients() {
    return this.getBooleanAttribute('skip_consent_for_verifiable_first_party_clients');
  }
  public set skipConsentForVerifiableFirstPartyClients(value: boolean | cdktf.IResolvable) {
    this._skipConsentForVerifiableFirstPartyClients = value;
  }
  public resetSkipConsentForVerifiableFirstPartyClients() {
    this._skipConsentForVerifiableFirstPartyClients = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get skipConsentForVerifiableFirstPartyClientsInput() {
    return this._skipConsentForVerifiableFirstPartyClients;
  }

  // token_dialect - computed: true, optional: true, required: false
  private _tokenDialect?: string; 
  public get tokenDialect() {
    return this.getStringAttribute('token_dialect');
  }
  public set tokenDialect(value: string) {
    this._tokenDialect = value;
  }
  public resetTokenDialect() {
    this._tokenDialect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenDialectInput() {
    return this._tokenDialect;
  }

  // token_lifetime - computed: true, optional: true, required: false
  private _tokenLifetime?: number; 
  public get tokenLifetime() {
    return this.getNumberAttribute('token_lifetime');
  }
  public set tokenLifetime(value: number) {
    this._tokenLifetime = value;
  }
  public resetTokenLifetime() {
    this._tokenLifetime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenLifetimeInput() {
    return this._tokenLifetime;
  }

  // token_lifetime_for_web - computed: true, optional: true, required: false
  private _tokenLifetimeForWeb?: number; 
  public get tokenLifetimeForWeb() {
    return this.getNumberAttribute('token_lifetime_for_web');
  }
  public set tokenLifetimeForWeb(value: number) {
    this._tokenLifetimeForWeb = value;
  }
  public resetTokenLifetimeForWeb() {
    this._tokenLifetimeForWeb = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenLifetimeForWebInput() {
    return this._tokenLifetimeForWeb;
  }

  // verification_location - computed: false, optional: true, required: false
  private _verificationLocation?: string; 
  public get verificationLocation() {
    return this.getStringAttribute('verification_location');
  }
  public set verificationLocation(value: string) {
    this._verificationLocation = value;
  }
  public resetVerificationLocation() {
    this._verificationLocation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get verificationLocationInput() {
    return this._verificationLocation;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      allow_offline_access: cdktf.booleanToTerraform(this._allowOfflineAccess),
      allow_online_access: cdktf.booleanToTerraform(this._allowOnlineAccess),
      allow_online_access_with_ephemeral_sessions: cdktf.booleanToTerraform(this._allowOnlineAccessWithEphemeralSessions),
      consent_policy: cdktf.stringToTerraform(this._consentPolicy),
      enforce_policies: cdktf.booleanToTerraform(this._enforcePolicies),
      id: cdktf.stringToTerraform(this._id),
      identifier: cdktf.stringToTerraform(this._identifier),
      name: cdktf.stringToTerraform(this._name),
      signing_alg: cdktf.stringToTerraform(this._signingAlg),
      signing_secret: cdktf.stringToTerraform(this._signingSecret),
      skip_consent_for_verifiable_first_party_clients: cdktf.booleanToTerraform(this._skipConsentForVerifiableFirstPartyClients),
      token_dialect: cdktf.stringToTerraform(this._tokenDialect),
      token_lifetime: cdktf.numberToTerraform(this._tokenLifetime),
      token_lifetime_for_web: cdktf.numberToTerraform(this._tokenLifetimeForWeb),
      verification_location: cdktf.stringToTerraform(this._verificationLocation),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      allow_offline_access: {
        value: cdktf.booleanToHclTerraform(this._allowOfflineAccess),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      allow_online_access: {
        value: cdktf.booleanToHclTerraform(this._allowOnlineAccess),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      allow_online_access_with_ephemeral_sessions: {
        value: cdktf.booleanToHclTerraform(this._allowOnlineAccessWithEphemeralSessions),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      consent_policy: {
        value: cdktf.stringToHclTerraform(this._consentPolicy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enforce_policies: {
        value: cdktf.booleanToHclTerraform(this._enforcePolicies),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      identifier: {
        value: cdktf.stringToHclTerraform(this._identifier),
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
      signing_alg: {
        value: cdktf.stringToHclTerraform(this._signingAlg),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      signing_secret: {
        value: cdktf.stringToHclTerraform(this._signingSecret),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      skip_consent_for_verifiable_first_party_clients: {
        value: cdktf.booleanToHclTerraform(this._skipConsentForVerifiableFirstPartyClients),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      token_dialect: {
        value: cdktf.stringToHclTerraform(this._tokenDialect),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      token_lifetime: {
        value: cdktf.numberToHclTerraform(this._tokenLifetime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      token_lifetime_for_web: {
        value: cdktf.numberToHclTerraform(this._tokenLifetimeForWeb),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      verification_location: {
        value: cdktf.stringToHclTerraform(this._verificationLocation),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
