// https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource_attribute
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ResourceAttributeConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource_attribute#custom_resource_id ResourceAttribute#custom_resource_id}
  */
  readonly customResourceId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource_attribute#environment_id ResourceAttribute#environment_id}
  */
  readonly environmentId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource_attribute#id_token_enabled ResourceAttribute#id_token_enabled}
  */
  readonly idTokenEnabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource_attribute#name ResourceAttribute#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource_attribute#resource_type ResourceAttribute#resource_type}
  */
  readonly resourceType: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource_attribute#userinfo_enabled ResourceAttribute#userinfo_enabled}
  */
  readonly userinfoEnabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource_attribute#value ResourceAttribute#value}
  */
  readonly value: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource_attribute pingone_resource_attribute}
*/
export class ResourceAttribute extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pingone_resource_attribute";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ResourceAttribute resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ResourceAttribute to import
  * @param importFromId The id of the existing ResourceAttribute that should be imported. Refer to the {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource_attribute#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ResourceAttribute to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pingone_resource_attribute", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource_attribute pingone_resource_attribute} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ResourceAttributeConfig
  */
  public constructor(scope: Construct, id: string, config: ResourceAttributeConfig) {
    super(scope, id, {
      terraformResourceType: 'pingone_resource_attribute',
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
    this._customResourceId = config.customResourceId;
    this._environmentId = config.environmentId;
    this._idTokenEnabled = config.idTokenEnabled;
    this._name = config.name;
    this._resourceType = config.resourceType;
    this._userinfoEnabled = config.userinfoEnabled;
    this._value = config.value;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // custom_resource_id - computed: false, optional: true, required: false
  private _customResourceId?: string; 
  public get customResourceId() {
    return this.getStringAttribute('custom_resource_id');
  }
  public set customResourceId(value: string) {
    this._customResourceId = value;
  }
  public resetCustomResourceId() {
    this._customResourceId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customResourceIdInput() {
    return this._customResourceId;
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

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // id_token_enabled - computed: true, optional: true, required: false
  private _idTokenEnabled?: boolean | cdktf.IResolvable; 
  public get idTokenEnabled() {
    return this.getBooleanAttribute('id_token_enabled');
  }
  public set idTokenEnabled(value: boolean | cdktf.IResolvable) {
    this._idTokenEnabled = value;
  }
  public resetIdTokenEnabled() {
    this._idTokenEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idTokenEnabledInput() {
    return this._idTokenEnabled;
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

  // resource_id - computed: true, optional: false, required: false
  public get resourceId() {
    return this.getStringAttribute('resource_id');
  }

  // resource_type - computed: false, optional: false, required: true
  private _resourceType?: string; 
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }
  public set resourceType(value: string) {
    this._resourceType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceTypeInput() {
    return this._resourceType;
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // userinfo_enabled - computed: true, optional: true, required: false
  private _userinfoEnabled?: boolean | cdktf.IResolvable; 
  public get userinfoEnabled() {
    return this.getBooleanAttribute('userinfo_enabled');
  }
  public set userinfoEnabled(value: boolean | cdktf.IResolvable) {
    this._userinfoEnabled = value;
  }
  public resetUserinfoEnabled() {
    this._userinfoEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userinfoEnabledInput() {
    return this._userinfoEnabled;
  }

  // value - computed: false, optional: false, required: true
  private _value?: string; 
  public get value() {
    return this.getStringAttribute('value');
  }
  public set value(value: string) {
    this._value = value;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      custom_resource_id: cdktf.stringToTerraform(this._customResourceId),
      environment_id: cdktf.stringToTerraform(this._environmentId),
      id_token_enabled: cdktf.booleanToTerraform(this._idTokenEnabled),
      name: cdktf.stringToTerraform(this._name),
      resource_type: cdktf.stringToTerraform(this._resourceType),
      userinfo_enabled: cdktf.booleanToTerraform(this._userinfoEnabled),
      value: cdktf.stringToTerraform(this._value),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      custom_resource_id: {
        value: cdktf.stringToHclTerraform(this._customResourceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      environment_id: {
        value: cdktf.stringToHclTerraform(this._environmentId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      id_token_enabled: {
        value: cdktf.booleanToHclTerraform(this._idTokenEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      resource_type: {
        value: cdktf.stringToHclTerraform(this._resourceType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      userinfo_enabled: {
        value: cdktf.booleanToHclTerraform(this._userinfoEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      value: {
        value: cdktf.stringToHclTerraform(this._value),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
