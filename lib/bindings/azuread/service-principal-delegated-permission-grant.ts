// https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/service_principal_delegated_permission_grant
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ServicePrincipalDelegatedPermissionGrantConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/service_principal_delegated_permission_grant#claim_values ServicePrincipalDelegatedPermissionGrant#claim_values}
  */
  readonly claimValues: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/service_principal_delegated_permission_grant#id ServicePrincipalDelegatedPermissionGrant#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/service_principal_delegated_permission_grant#resource_service_principal_object_id ServicePrincipalDelegatedPermissionGrant#resource_service_principal_object_id}
  */
  readonly resourceServicePrincipalObjectId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/service_principal_delegated_permission_grant#service_principal_object_id ServicePrincipalDelegatedPermissionGrant#service_principal_object_id}
  */
  readonly servicePrincipalObjectId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/service_principal_delegated_permission_grant#user_object_id ServicePrincipalDelegatedPermissionGrant#user_object_id}
  */
  readonly userObjectId?: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/service_principal_delegated_permission_grant azuread_service_principal_delegated_permission_grant}
*/
export class ServicePrincipalDelegatedPermissionGrant extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "azuread_service_principal_delegated_permission_grant";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ServicePrincipalDelegatedPermissionGrant resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ServicePrincipalDelegatedPermissionGrant to import
  * @param importFromId The id of the existing ServicePrincipalDelegatedPermissionGrant that should be imported. Refer to the {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/service_principal_delegated_permission_grant#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ServicePrincipalDelegatedPermissionGrant to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "azuread_service_principal_delegated_permission_grant", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/service_principal_delegated_permission_grant azuread_service_principal_delegated_permission_grant} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ServicePrincipalDelegatedPermissionGrantConfig
  */
  public constructor(scope: Construct, id: string, config: ServicePrincipalDelegatedPermissionGrantConfig) {
    super(scope, id, {
      terraformResourceType: 'azuread_service_principal_delegated_permission_grant',
      terraformGeneratorMetadata: {
        providerName: 'azuread',
        providerVersion: '3.7.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._claimValues = config.claimValues;
    this._id = config.id;
    this._resourceServicePrincipalObjectId = config.resourceServicePrincipalObjectId;
    this._servicePrincipalObjectId = config.servicePrincipalObjectId;
    this._userObjectId = config.userObjectId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // claim_values - computed: false, optional: false, required: true
  private _claimValues?: string[]; 
  public get claimValues() {
    return cdktf.Fn.tolist(this.getListAttribute('claim_values'));
  }
  public set claimValues(value: string[]) {
    this._claimValues = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimValuesInput() {
    return this._claimValues;
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

  // resource_service_principal_object_id - computed: false, optional: false, required: true
  private _resourceServicePrincipalObjectId?: string; 
  public get resourceServicePrincipalObjectId() {
    return this.getStringAttribute('resource_service_principal_object_id');
  }
  public set resourceServicePrincipalObjectId(value: string) {
    this._resourceServicePrincipalObjectId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceServicePrincipalObjectIdInput() {
    return this._resourceServicePrincipalObjectId;
  }

  // service_principal_object_id - computed: false, optional: false, required: true
  private _servicePrincipalObjectId?: string; 
  public get servicePrincipalObjectId() {
    return this.getStringAttribute('service_principal_object_id');
  }
  public set servicePrincipalObjectId(value: string) {
    this._servicePrincipalObjectId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get servicePrincipalObjectIdInput() {
    return this._servicePrincipalObjectId;
  }

  // user_object_id - computed: false, optional: true, required: false
  private _userObjectId?: string; 
  public get userObjectId() {
    return this.getStringAttribute('user_object_id');
  }
  public set userObjectId(value: string) {
    this._userObjectId = value;
  }
  public resetUserObjectId() {
    this._userObjectId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userObjectIdInput() {
    return this._userObjectId;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      claim_values: cdktf.listMapper(cdktf.stringToTerraform, false)(this._claimValues),
      id: cdktf.stringToTerraform(this._id),
      resource_service_principal_object_id: cdktf.stringToTerraform(this._resourceServicePrincipalObjectId),
      service_principal_object_id: cdktf.stringToTerraform(this._servicePrincipalObjectId),
      user_object_id: cdktf.stringToTerraform(this._userObjectId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      claim_values: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._claimValues),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      resource_service_principal_object_id: {
        value: cdktf.stringToHclTerraform(this._resourceServicePrincipalObjectId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      service_principal_object_id: {
        value: cdktf.stringToHclTerraform(this._servicePrincipalObjectId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      user_object_id: {
        value: cdktf.stringToHclTerraform(this._userObjectId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
