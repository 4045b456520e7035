// https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ExternalOauthIntegrationConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#comment ExternalOauthIntegration#comment}
  */
  readonly comment?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#enabled ExternalOauthIntegration#enabled}
  */
  readonly enabled: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_allowed_roles_list ExternalOauthIntegration#external_oauth_allowed_roles_list}
  */
  readonly externalOauthAllowedRolesList?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_any_role_mode ExternalOauthIntegration#external_oauth_any_role_mode}
  */
  readonly externalOauthAnyRoleMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_audience_list ExternalOauthIntegration#external_oauth_audience_list}
  */
  readonly externalOauthAudienceList?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_blocked_roles_list ExternalOauthIntegration#external_oauth_blocked_roles_list}
  */
  readonly externalOauthBlockedRolesList?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_issuer ExternalOauthIntegration#external_oauth_issuer}
  */
  readonly externalOauthIssuer: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_jws_keys_url ExternalOauthIntegration#external_oauth_jws_keys_url}
  */
  readonly externalOauthJwsKeysUrl?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_rsa_public_key ExternalOauthIntegration#external_oauth_rsa_public_key}
  */
  readonly externalOauthRsaPublicKey?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_rsa_public_key_2 ExternalOauthIntegration#external_oauth_rsa_public_key_2}
  */
  readonly externalOauthRsaPublicKey2?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_scope_delimiter ExternalOauthIntegration#external_oauth_scope_delimiter}
  */
  readonly externalOauthScopeDelimiter?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_scope_mapping_attribute ExternalOauthIntegration#external_oauth_scope_mapping_attribute}
  */
  readonly externalOauthScopeMappingAttribute?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_snowflake_user_mapping_attribute ExternalOauthIntegration#external_oauth_snowflake_user_mapping_attribute}
  */
  readonly externalOauthSnowflakeUserMappingAttribute: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_token_user_mapping_claim ExternalOauthIntegration#external_oauth_token_user_mapping_claim}
  */
  readonly externalOauthTokenUserMappingClaim: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#external_oauth_type ExternalOauthIntegration#external_oauth_type}
  */
  readonly externalOauthType: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#id ExternalOauthIntegration#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#name ExternalOauthIntegration#name}
  */
  readonly name: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration snowflake_external_oauth_integration}
*/
export class ExternalOauthIntegration extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "snowflake_external_oauth_integration";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ExternalOauthIntegration resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ExternalOauthIntegration to import
  * @param importFromId The id of the existing ExternalOauthIntegration that should be imported. Refer to the {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ExternalOauthIntegration to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "snowflake_external_oauth_integration", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs/resources/external_oauth_integration snowflake_external_oauth_integration} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ExternalOauthIntegrationConfig
  */
  public constructor(scope: Construct, id: string, config: ExternalOauthIntegrationConfig) {
    super(scope, id, {
      terraformResourceType: 'snowflake_external_oauth_integration',
      terraformGeneratorMetadata: {
        providerName: 'snowflake',
        providerVersion: '2.11.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._comment = config.comment;
    this._enabled = config.enabled;
    this._externalOauthAllowedRolesList = config.externalOauthAllowedRolesList;
    this._externalOauthAnyRoleMode = config.externalOauthAnyRoleMode;
    this._externalOauthAudienceList = config.externalOauthAudienceList;
    this._externalOauthBlockedRolesList = config.externalOauthBlockedRolesList;
    this._externalOauthIssuer = config.externalOauthIssuer;
    this._externalOauthJwsKeysUrl = config.externalOauthJwsKeysUrl;
    this._externalOauthRsaPublicKey = config.externalOauthRsaPublicKey;
    this._externalOauthRsaPublicKey2 = config.externalOauthRsaPublicKey2;
    this._externalOauthScopeDelimiter = config.externalOauthScopeDelimiter;
    this._externalOauthScopeMappingAttribute = config.externalOauthScopeMappingAttribute;
    this._externalOauthSnowflakeUserMappingAttribute = config.externalOauthSnowflakeUserMappingAttribute;
    this._externalOauthTokenUserMappingClaim = config.externalOauthTokenUserMappingClaim;
    this._externalOauthType = config.externalOauthType;
    this._id = config.id;
    this._name = config.name;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // comment - computed: false, optional: true, required: false
  private _comment?: string; 
  public get comment() {
    return this.getStringAttribute('comment');
  }
  public set comment(value: string) {
    this._comment = value;
  }
  public resetComment() {
    this._comment = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commentInput() {
    return this._comment;
  }

  // enabled - computed: false, optional: false, required: true
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // external_oauth_allowed_roles_list - computed: false, optional: true, required: false
  private _externalOauthAllowedRolesList?: string[]; 
  public get externalOauthAllowedRolesList() {
    return cdktf.Fn.tolist(this.getListAttribute('external_oauth_allowed_roles_list'));
  }
  public set externalOauthAllowedRolesList(value: string[]) {
    this._externalOauthAllowedRolesList = value;
  }
  public resetExternalOauthAllowedRolesList() {
    this._externalOauthAllowedRolesList = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthAllowedRolesListInput() {
    return this._externalOauthAllowedRolesList;
  }

  // external_oauth_any_role_mode - computed: false, optional: true, required: false
  private _externalOauthAnyRoleMode?: string; 
  public get externalOauthAnyRoleMode() {
    return this.getStringAttribute('external_oauth_any_role_mode');
  }
  public set externalOauthAnyRoleMode(value: string) {
    this._externalOauthAnyRoleMode = value;
  }
  public resetExternalOauthAnyRoleMode() {
    this._externalOauthAnyRoleMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthAnyRoleModeInput() {
    return this._externalOauthAnyRoleMode;
  }

  // external_oauth_audience_list - computed: false, optional: true, required: false
  private _externalOauthAudienceList?: string[]; 
  public get externalOauthAudienceList() {
    return cdktf.Fn.tolist(this.getListAttribute('external_oauth_audience_list'));
  }
  public set externalOauthAudienceList(value: string[]) {
    this._externalOauthAudienceList = value;
  }
  public resetExternalOauthAudienceList() {
    this._externalOauthAudienceList = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthAudienceListInput() {
    return this._externalOauthAudienceList;
  }

  // external_oauth_blocked_roles_list - computed: false, optional: true, required: false
  private _externalOauthBlockedRolesList?: string[]; 
  public get externalOauthBlockedRolesList() {
    return cdktf.Fn.tolist(this.getListAttribute('external_oauth_blocked_roles_list'));
  }
  public set externalOauthBlockedRolesList(value: string[]) {
    this._externalOauthBlockedRolesList = value;
  }
  public resetExternalOauthBlockedRolesList() {
    this._externalOauthBlockedRolesList = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthBlockedRolesListInput() {
    return this._externalOauthBlockedRolesList;
  }

  // external_oauth_issuer - computed: false, optional: false, required: true
  private _externalOauthIssuer?: string; 
  public get externalOauthIssuer() {
    return this.getStringAttribute('external_oauth_issuer');
  }
  public set externalOauthIssuer(value: string) {
    this._externalOauthIssuer = value;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthIssuerInput() {
    return this._externalOauthIssuer;
  }

  // external_oauth_jws_keys_url - computed: false, optional: true, required: false
  private _externalOauthJwsKeysUrl?: string[]; 
  public get externalOauthJwsKeysUrl() {
    return cdktf.Fn.tolist(this.getListAttribute('external_oauth_jws_keys_url'));
  }
  public set externalOauthJwsKeysUrl(value: string[]) {
    this._externalOauthJwsKeysUrl = value;
  }
  public resetExternalOauthJwsKeysUrl() {
    this._externalOauthJwsKeysUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthJwsKeysUrlInput() {
    return this._externalOauthJwsKeysUrl;
  }

  // external_oauth_rsa_public_key - computed: false, optional: true, required: false
  private _externalOauthRsaPublicKey?: string; 
  public get externalOauthRsaPublicKey() {
    return this.getStringAttribute('external_oauth_rsa_public_key');
  }
  public set externalOauthRsaPublicKey(value: string) {
    this._externalOauthRsaPublicKey = value;
  }
  public resetExternalOauthRsaPublicKey() {
    this._externalOauthRsaPublicKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthRsaPublicKeyInput() {
    return this._externalOauthRsaPublicKey;
  }

  // external_oauth_rsa_public_key_2 - computed: false, optional: true, required: false
  private _externalOauthRsaPublicKey2?: string; 
  public get externalOauthRsaPublicKey2() {
    return this.getStringAttribute('external_oauth_rsa_public_key_2');
  }
  public set externalOauthRsaPublicKey2(value: string) {
    this._externalOauthRsaPublicKey2 = value;
  }
  public resetExternalOauthRsaPublicKey2() {
    this._externalOauthRsaPublicKey2 = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthRsaPublicKey2Input() {
    return this._externalOauthRsaPublicKey2;
  }

  // external_oauth_scope_delimiter - computed: false, optional: true, required: false
  private _externalOauthScopeDelimiter?: string; 
  public get externalOauthScopeDelimiter() {
    return this.getStringAttribute('external_oauth_scope_delimiter');
  }
  public set externalOauthScopeDelimiter(value: string) {
    this._externalOauthScopeDelimiter = value;
  }
  public resetExternalOauthScopeDelimiter() {
    this._externalOauthScopeDelimiter = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthScopeDelimiterInput() {
    return this._externalOauthScopeDelimiter;
  }

  // external_oauth_scope_mapping_attribute - computed: false, optional: true, required: false
  private _externalOauthScopeMappingAttribute?: string; 
  public get externalOauthScopeMappingAttribute() {
    return this.getStringAttribute('external_oauth_scope_mapping_attribute');
  }
  public set externalOauthScopeMappingAttribute(value: string) {
    this._externalOauthScopeMappingAttribute = value;
  }
  public resetExternalOauthScopeMappingAttribute() {
    this._externalOauthScopeMappingAttribute = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthScopeMappingAttributeInput() {
    return this._externalOauthScopeMappingAttribute;
  }

  // external_oauth_snowflake_user_mapping_attribute - computed: false, optional: false, required: true
  private _externalOauthSnowflakeUserMappingAttribute?: string; 
  public get externalOauthSnowflakeUserMappingAttribute() {
    return this.getStringAttribute('external_oauth_snowflake_user_mapping_attribute');
  }
  public set externalOauthSnowflakeUserMappingAttribute(value: string) {
    this._externalOauthSnowflakeUserMappingAttribute = value;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthSnowflakeUserMappingAttributeInput() {
    return this._externalOauthSnowflakeUserMappingAttribute;
  }

  // external_oauth_token_user_mapping_claim - computed: false, optional: false, required: true
  private _externalOauthTokenUserMappingClaim?: string[]; 
  public get externalOauthTokenUserMappingClaim() {
    return cdktf.Fn.tolist(this.getListAttribute('external_oauth_token_user_mapping_claim'));
  }
  public set externalOauthTokenUserMappingClaim(value: string[]) {
    this._externalOauthTokenUserMappingClaim = value;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthTokenUserMappingClaimInput() {
    return this._externalOauthTokenUserMappingClaim;
  }

  // external_oauth_type - computed: false, optional: false, required: true
  private _externalOauthType?: string; 
  public get externalOauthType() {
    return this.getStringAttribute('external_oauth_type');
  }
  public set externalOauthType(value: string) {
    this._externalOauthType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get externalOauthTypeInput() {
    return this._externalOauthType;
  }

  // fully_qualified_name - computed: true, optional: false, required: false
  public get fullyQualifiedName() {
    return this.getStringAttribute('fully_qualified_name');
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

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      comment: cdktf.stringToTerraform(this._comment),
      enabled: cdktf.booleanToTerraform(this._enabled),
      external_oauth_allowed_roles_list: cdktf.listMapper(cdktf.stringToTerraform, false)(this._externalOauthAllowedRolesList),
      external_oauth_any_role_mode: cdktf.stringToTerraform(this._externalOauthAnyRoleMode),
      external_oauth_audience_list: cdktf.listMapper(cdktf.stringToTerraform, false)(this._externalOauthAudienceList),
      external_oauth_blocked_roles_list: cdktf.listMapper(cdktf.stringToTerraform, false)(this._externalOauthBlockedRolesList),
      external_oauth_issuer: cdktf.stringToTerraform(this._externalOauthIssuer),
      external_oauth_jws_keys_url: cdktf.listMapper(cdktf.stringToTerraform, false)(this._externalOauthJwsKeysUrl),
      external_oauth_rsa_public_key: cdktf.stringToTerraform(this._externalOauthRsaPublicKey),
      external_oauth_rsa_public_key_2: cdktf.stringToTerraform(this._externalOauthRsaPublicKey2),
      external_oauth_scope_delimiter: cdktf.stringToTerraform(this._externalOauthScopeDelimiter),
      external_oauth_scope_mapping_attribute: cdktf.stringToTerraform(this._externalOauthScopeMappingAttribute),
      external_oauth_snowflake_user_mapping_attribute: cdktf.stringToTerraform(this._externalOauthSnowflakeUserMappingAttribute),
      external_oauth_token_user_mapping_claim: cdktf.listMapper(cdktf.stringToTerraform, false)(this._externalOauthTokenUserMappingClaim),
      external_oauth_type: cdktf.stringToTerraform(this._externalOauthType),
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      comment: {
        value: cdktf.stringToHclTerraform(this._comment),
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
      external_oauth_allowed_roles_list: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._externalOauthAllowedRolesList),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      external_oauth_any_role_mode: {
        value: cdktf.stringToHclTerraform(this._externalOauthAnyRoleMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      external_oauth_audience_list: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._externalOauthAudienceList),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      external_oauth_blocked_roles_list: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._externalOauthBlockedRolesList),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      external_oauth_issuer: {
        value: cdktf.stringToHclTerraform(this._externalOauthIssuer),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      external_oauth_jws_keys_url: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._externalOauthJwsKeysUrl),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      external_oauth_rsa_public_key: {
        value: cdktf.stringToHclTerraform(this._externalOauthRsaPublicKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      external_oauth_rsa_public_key_2: {
        value: cdktf.stringToHclTerraform(this._externalOauthRsaPublicKey2),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      external_oauth_scope_delimiter: {
        value: cdktf.stringToHclTerraform(this._externalOauthScopeDelimiter),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      external_oauth_scope_mapping_attribute: {
        value: cdktf.stringToHclTerraform(this._externalOauthScopeMappingAttribute),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      external_oauth_snowflake_user_mapping_attribute: {
        value: cdktf.stringToHclTerraform(this._externalOauthSnowflakeUserMappingAttribute),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      external_oauth_token_user_mapping_claim: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._externalOauthTokenUserMappingClaim),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      external_oauth_type: {
        value: cdktf.stringToHclTerraform(this._externalOauthType),
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
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
