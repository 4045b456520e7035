// https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/data-sources/openid_connect_policy
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataPingfederateOpenidConnectPolicyConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/data-sources/openid_connect_policy#include_sri_in_id_token DataPingfederateOpenidConnectPolicy#include_sri_in_id_token}
  */
  readonly includeSriInIdToken?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/data-sources/openid_connect_policy#policy_id DataPingfederateOpenidConnectPolicy#policy_id}
  */
  readonly policyId: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/data-sources/openid_connect_policy pingfederate_openid_connect_policy}
*/
export class DataPingfederateOpenidConnectPolicy extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pingfederate_openid_connect_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataPingfederateOpenidConnectPolicy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataPingfederateOpenidConnectPolicy to import
  * @param importFromId The id of the existing DataPingfederateOpenidConnectPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/data-sources/openid_connect_policy#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataPingfederateOpenidConnectPolicy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pingfederate_openid_connect_policy", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/data-sources/openid_connect_policy pingfederate_openid_connect_policy} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataPingfederateOpenidConnectPolicyConfig
  */
  public constructor(scope: Construct, id: string, config: DataPingfederateOpenidConnectPolicyConfig) {
    super(scope, id, {
      terraformResourceType: 'pingfederate_openid_connect_policy',
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
    this._includeSriInIdToken = config.includeSriInIdToken;
    this._policyId = config.policyId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allow_id_token_introspection - computed: true, optional: false, required: false
  public get allowIdTokenIntrospection() {
    return this.getBooleanAttribute('allow_id_token_introspection');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // id_token_lifetime - computed: true, optional: false, required: false
  public get idTokenLifetime() {
    return this.getNumberAttribute('id_token_lifetime');
  }

  // id_token_typ_header_value - computed: true, optional: false, required: false
  public get idTokenTypHeaderValue() {
    return this.getStringAttribute('id_token_typ_header_value');
  }

  // include_s_hash_in_id_token - computed: true, optional: false, required: false
  public get includeSHashInIdToken() {
    return this.getBooleanAttribute('include_s_hash_in_id_token');
  }

  // include_sri_in_id_token - computed: true, optional: true, required: false
  private _includeSriInIdToken?: boolean | cdktf.IResolvable; 
  public get includeSriInIdToken() {
    return this.getBooleanAttribute('include_sri_in_id_token');
  }
  public set includeSriInIdToken(value: boolean | cdktf.IResolvable) {
    this._includeSriInIdToken = value;
  }
  public resetIncludeSriInIdToken() {
    this._includeSriInIdToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeSriInIdTokenInput() {
    return this._includeSriInIdToken;
  }

  // include_user_info_in_id_token - computed: true, optional: false, required: false
  public get includeUserInfoInIdToken() {
    return this.getBooleanAttribute('include_user_info_in_id_token');
  }

  // include_x5t_in_id_token - computed: true, optional: false, required: false
  public get includeX5TInIdToken() {
    return this.getBooleanAttribute('include_x5t_in_id_token');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // policy_id - computed: false, optional: false, required: true
  private _policyId?: string; 
  public get policyId() {
    return this.getStringAttribute('policy_id');
  }
  public set policyId(value: string) {
    this._policyId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get policyIdInput() {
    return this._policyId;
  }

  // reissue_id_token_in_hybrid_flow - computed: true, optional: false, required: false
  public get reissueIdTokenInHybridFlow() {
    return this.getBooleanAttribute('reissue_id_token_in_hybrid_flow');
  }

  // return_id_token_on_refresh_grant - computed: true, optional: false, required: false
  public get returnIdTokenOnRefreshGrant() {
    return this.getBooleanAttribute('return_id_token_on_refresh_grant');
  }

  // return_id_token_on_token_exchange_grant - computed: true, optional: false, required: false
  public get returnIdTokenOnTokenExchangeGrant() {
    return this.getBooleanAttribute('return_id_token_on_token_exchange_grant');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      include_sri_in_id_token: cdktf.booleanToTerraform(this._includeSriInIdToken),
      policy_id: cdktf.stringToTerraform(this._policyId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      include_sri_in_id_token: {
        value: cdktf.booleanToHclTerraform(this._includeSriInIdToken),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      policy_id: {
        value: cdktf.stringToHclTerraform(this._policyId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
