// https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ConditionalAccessPolicyConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#display_name ConditionalAccessPolicy#display_name}
  */
  readonly displayName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#id ConditionalAccessPolicy#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#state ConditionalAccessPolicy#state}
  */
  readonly state: string;
  /**
  * conditions block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#conditions ConditionalAccessPolicy#conditions}
  */
  readonly conditions: ConditionalAccessPolicyConditions;
  /**
  * session_controls block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#session_controls ConditionalAccessPolicy#session_controls}
  */
  readonly sessionControls?: ConditionalAccessPolicySessionControls;
}
export interface ConditionalAccessPolicyConditionsApplications {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#excluded_applications ConditionalAccessPolicy#excluded_applications}
  */
  readonly excludedApplications?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#included_applications ConditionalAccessPolicy#included_applications}
  */
  readonly includedApplications?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#included_user_actions ConditionalAccessPolicy#included_user_actions}
  */
  readonly includedUserActions?: string[];
}

export function conditionalAccessPolicyConditionsApplicationsToTerraform(struct?: ConditionalAccessPolicyConditionsApplicationsOutputReference | ConditionalAccessPolicyConditionsApplications): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    excluded_applications: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludedApplications),
    included_applications: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includedApplications),
    included_user_actions: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includedUserActions),
  }
}


export function conditionalAccessPolicyConditionsApplicationsToHclTerraform(struct?: ConditionalAccessPolicyConditionsApplicationsOutputReference | ConditionalAccessPolicyConditionsApplications): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    excluded_applications: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludedApplications),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    included_applications: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includedApplications),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    included_user_actions: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includedUserActions),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsApplicationsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsApplications | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._excludedApplications !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludedApplications = this._excludedApplications;
    }
    if (this._includedApplications !== undefined) {
      hasAnyValues = true;
      internalValueResult.includedApplications = this._includedApplications;
    }
    if (this._includedUserActions !== undefined) {
      hasAnyValues = true;
      internalValueResult.includedUserActions = this._includedUserActions;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsApplications | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._excludedApplications = undefined;
      this._includedApplications = undefined;
      this._includedUserActions = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._excludedApplications = value.excludedApplications;
      this._includedApplications = value.includedApplications;
      this._includedUserActions = value.includedUserActions;
    }
  }

  // excluded_applications - computed: false, optional: true, required: false
  private _excludedApplications?: string[]; 
  public get excludedApplications() {
    return this.getListAttribute('excluded_applications');
  }
  public set excludedApplications(value: string[]) {
    this._excludedApplications = value;
  }
  public resetExcludedApplications() {
    this._excludedApplications = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludedApplicationsInput() {
    return this._excludedApplications;
  }

  // included_applications - computed: false, optional: true, required: false
  private _includedApplications?: string[]; 
  public get includedApplications() {
    return this.getListAttribute('included_applications');
  }
  public set includedApplications(value: string[]) {
    this._includedApplications = value;
  }
  public resetIncludedApplications() {
    this._includedApplications = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includedApplicationsInput() {
    return this._includedApplications;
  }

  // included_user_actions - computed: false, optional: true, required: false
  private _includedUserActions?: string[]; 
  public get includedUserActions() {
    return this.getListAttribute('included_user_actions');
  }
  public set includedUserActions(value: string[]) {
    this._includedUserActions = value;
  }
  public resetIncludedUserActions() {
    this._includedUserActions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includedUserActionsInput() {
    return this._includedUserActions;
  }
}
export interface ConditionalAccessPolicyConditionsUsers {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#excluded_groups ConditionalAccessPolicy#excluded_groups}
  */
  readonly excludedGroups?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#excluded_roles ConditionalAccessPolicy#excluded_roles}
  */
  readonly excludedRoles?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#excluded_users ConditionalAccessPolicy#excluded_users}
  */
  readonly excludedUsers?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#included_groups ConditionalAccessPolicy#included_groups}
  */
  readonly includedGroups?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#included_roles ConditionalAccessPolicy#included_roles}
  */
  readonly includedRoles?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#included_users ConditionalAccessPolicy#included_users}
  */
  readonly includedUsers?: string[];
}

export function conditionalAccessPolicyConditionsUsersToTerraform(struct?: ConditionalAccessPolicyConditionsUsersOutputReference | ConditionalAccessPolicyConditionsUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    excluded_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludedGroups),
    excluded_roles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludedRoles),
    excluded_users: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludedUsers),
    included_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includedGroups),
    included_roles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includedRoles),
    included_users: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includedUsers),
  }
}


export function conditionalAccessPolicyConditionsUsersToHclTerraform(struct?: ConditionalAccessPolicyConditionsUsersOutputReference | ConditionalAccessPolicyConditionsUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    excluded_groups: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludedGroups),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    excluded_roles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludedRoles),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    excluded_users: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludedUsers),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    included_groups: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includedGroups),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    included_roles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includedRoles),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    included_users: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includedUsers),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsUsersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsUsers | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._excludedGroups !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludedGroups = this._excludedGroups;
    }
    if (this._excludedRoles !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludedRoles = this._excludedRoles;
    }
    if (this._excludedUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludedUsers = this._excludedUsers;
    }
    if (this._includedGroups !== undefined) {
      hasAnyValues = true;
      internalValueResult.includedGroups = this._includedGroups;
    }
    if (this._includedRoles !== undefined) {
      hasAnyValues = true;
      internalValueResult.includedRoles = this._includedRoles;
    }
    if (this._includedUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.includedUsers = this._includedUsers;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsUsers | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._excludedGroups = undefined;
      this._excludedRoles = undefined;
      this._excludedUsers = undefined;
      this._includedGroups = undefined;
      this._includedRoles = undefined;
      this._includedUsers = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._excludedGroups = value.excludedGroups;
      this._excludedRoles = value.excludedRoles;
      this._excludedUsers = value.excludedUsers;
      this._includedGroups = value.includedGroups;
      this._includedRoles = value.includedRoles;
      this._includedUsers = value.includedUsers;
    }
  }

  // excluded_groups - computed: false, optional: true, required: false
  private _excludedGroups?: string[]; 
  public get excludedGroups() {
    return this.getListAttribute('excluded_groups');
  }
  public set excludedGroups(value: string[]) {
    this._excludedGroups = value;
  }
  public resetExcludedGroups() {
    this._excludedGroups = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludedGroupsInput() {
    return this._excludedGroups;
  }

  // excluded_roles - computed: false, optional: true, required: false
  private _excludedRoles?: string[]; 
  public get excludedRoles() {
    return this.getListAttribute('excluded_roles');
  }
  public set excludedRoles(value: string[]) {
    this._excludedRoles = value;
  }
  public resetExcludedRoles() {
    this._excludedRoles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludedRolesInput() {
    return this._excludedRoles;
  }

  // excluded_users - computed: false, optional: true, required: false
  private _excludedUsers?: string[]; 
  public get excludedUsers() {
    return this.getListAttribute('excluded_users');
  }
  public set excludedUsers(value: string[]) {
    this._excludedUsers = value;
  }
  public resetExcludedUsers() {
    this._excludedUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludedUsersInput() {
    return this._excludedUsers;
  }

  // included_groups - computed: false, optional: true, required: false
  private _includedGroups?: string[]; 
  public get includedGroups() {
    return this.getListAttribute('included_groups');
  }
  public set includedGroups(value: string[]) {
    this._includedGroups = value;
  }
  public resetIncludedGroups() {
    this._includedGroups = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includedGroupsInput() {
    return this._includedGroups;
  }

  // included_roles - computed: false, optional: true, required: false
  private _includedRoles?: string[]; 
  public get includedRoles() {
    return this.getListAttribute('included_roles');
  }
  public set includedRoles(value: string[]) {
    this._includedRoles = value;
  }
  public resetIncludedRoles() {
    this._includedRoles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includedRolesInput() {
    return this._includedRoles;
  }

  // included_users - computed: false, optional: true, required: false
  private _includedUsers?: string[]; 
  public get includedUsers() {
    return this.getListAttribute('included_users');
  }
  public set includedUsers(value: string[]) {
    this._includedUsers = value;
  }
  public resetIncludedUsers() {
    this._includedUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includedUsersInput() {
    return this._includedUsers;
  }
}
export interface ConditionalAccessPolicyConditions {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#authentication_flow_transfer_methods ConditionalAccessPolicy#authentication_flow_transfer_methods}
  */
  readonly authenticationFlowTransferMethods?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#client_app_types ConditionalAccessPolicy#client_app_types}
  */
  readonly clientAppTypes: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#insider_risk_levels ConditionalAccessPolicy#insider_risk_levels}
  */
  readonly insiderRiskLevels?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#service_principal_risk_levels ConditionalAccessPolicy#service_principal_risk_levels}
  */
  readonly servicePrincipalRiskLevels?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#sign_in_risk_levels ConditionalAccessPolicy#sign_in_risk_levels}
  */
  readonly signInRiskLevels?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#user_risk_levels ConditionalAccessPolicy#user_risk_levels}
  */
  readonly userRiskLevels?: string[];
  /**
  * applications block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#applications ConditionalAccessPolicy#applications}
  */
  readonly applications: ConditionalAccessPolicyConditionsApplications;
  /**
  * users block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#users ConditionalAccessPolicy#users}
  */
  readonly users: ConditionalAccessPolicyConditionsUsers;
}

export function conditionalAccessPolicyConditionsToTerraform(struct?: ConditionalAccessPolicyConditionsOutputReference | ConditionalAccessPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    authentication_flow_transfer_methods: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.authenticationFlowTransferMethods),
    client_app_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.clientAppTypes),
    insider_risk_levels: cdktf.stringToTerraform(struct!.insiderRiskLevels),
    service_principal_risk_levels: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.servicePrincipalRiskLevels),
    sign_in_risk_levels: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.signInRiskLevels),
    user_risk_levels: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.userRiskLevels),
    applications: conditionalAccessPolicyConditionsApplicationsToTerraform(struct!.applications),
    users: conditionalAccessPolicyConditionsUsersToTerraform(struct!.users),
  }
}


export function conditionalAccessPolicyConditionsToHclTerraform(struct?: ConditionalAccessPolicyConditionsOutputReference | ConditionalAccessPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    authentication_flow_transfer_methods: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.authenticationFlowTransferMethods),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    client_app_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.clientAppTypes),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    insider_risk_levels: {
      value: cdktf.stringToHclTerraform(struct!.insiderRiskLevels),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    service_principal_risk_levels: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.servicePrincipalRiskLevels),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    sign_in_risk_levels: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.signInRiskLevels),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    user_risk_levels: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.userRiskLevels),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    applications: {
      value: conditionalAccessPolicyConditionsApplicationsToHclTerraform(struct!.applications),
      isBlock: true,
      type: "list",
      storageClassType: "ConditionalAccessPolicyConditionsApplicationsList",
    },
    users: {
      value: conditionalAccessPolicyConditionsUsersToHclTerraform(struct!.users),
      isBlock: true,
      type: "list",
      storageClassType: "ConditionalAccessPolicyConditionsUsersList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): ConditionalAccessPolicyConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authenticationFlowTransferMethods !== undefined) {
      hasAnyValues = true;
      internalValueResult.authenticationFlowTransferMethods = this._authenticationFlowTransferMethods;
    }
    if (this._clientAppTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientAppTypes = this._clientAppTypes;
    }
    if (this._insiderRiskLevels !== undefined) {
      hasAnyValues = true;
      internalValueResult.insiderRiskLevels = this._insiderRiskLevels;
    }
    if (this._servicePrincipalRiskLevels !== undefined) {
      hasAnyValues = true;
      internalValueResult.servicePrincipalRiskLevels = this._servicePrincipalRiskLevels;
    }
    if (this._signInRiskLevels !== undefined) {
      hasAnyValues = true;
      internalValueResult.signInRiskLevels = this._signInRiskLevels;
    }
    if (this._userRiskLevels !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskLevels = this._userRiskLevels;
    }
    if (this._applications?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.applications = this._applications?.internalValue;
    }
    if (this._users?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.users = this._users?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._authenticationFlowTransferMethods = undefined;
      this._clientAppTypes = undefined;
      this._insiderRiskLevels = undefined;
      this._servicePrincipalRiskLevels = undefined;
      this._signInRiskLevels = undefined;
      this._userRiskLevels = undefined;
      this._applications.internalValue = undefined;
      this._users.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._authenticationFlowTransferMethods = value.authenticationFlowTransferMethods;
      this._clientAppTypes = value.clientAppTypes;
      this._insiderRiskLevels = value.insiderRiskLevels;
      this._servicePrincipalRiskLevels = value.servicePrincipalRiskLevels;
      this._signInRiskLevels = value.signInRiskLevels;
      this._userRiskLevels = value.userRiskLevels;
      this._applications.internalValue = value.applications;
      this._users.internalValue = value.users;
    }
  }

  // authentication_flow_transfer_methods - computed: false, optional: true, required: false
  private _authenticationFlowTransferMethods?: string[]; 
  public get authenticationFlowTransferMethods() {
    return cdktf.Fn.tolist(this.getListAttribute('authentication_flow_transfer_methods'));
  }
  public set authenticationFlowTransferMethods(value: string[]) {
    this._authenticationFlowTransferMethods = value;
  }
  public resetAuthenticationFlowTransferMethods() {
    this._authenticationFlowTransferMethods = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authenticationFlowTransferMethodsInput() {
    return this._authenticationFlowTransferMethods;
  }

  // client_app_types - computed: false, optional: false, required: true
  private _clientAppTypes?: string[]; 
  public get clientAppTypes() {
    return this.getListAttribute('client_app_types');
  }
  public set clientAppTypes(value: string[]) {
    this._clientAppTypes = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clientAppTypesInput() {
    return this._clientAppTypes;
  }

  // insider_risk_levels - computed: true, optional: true, required: false
  private _insiderRiskLevels?: string; 
  public get insiderRiskLevels() {
    return this.getStringAttribute('insider_risk_levels');
  }
  public set insiderRiskLevels(value: string) {
    this._insiderRiskLevels = value;
  }
  public resetInsiderRiskLevels() {
    this._insiderRiskLevels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get insiderRiskLevelsInput() {
    return this._insiderRiskLevels;
  }

  // service_principal_risk_levels - computed: false, optional: true, required: false
  private _servicePrincipalRiskLevels?: string[]; 
  public get servicePrincipalRiskLevels() {
    return this.getListAttribute('service_principal_risk_levels');
  }
  public set servicePrincipalRiskLevels(value: string[]) {
    this._servicePrincipalRiskLevels = value;
  }
  public resetServicePrincipalRiskLevels() {
    this._servicePrincipalRiskLevels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get servicePrincipalRiskLevelsInput() {
    return this._servicePrincipalRiskLevels;
  }

  // sign_in_risk_levels - computed: false, optional: true, required: false
  private _signInRiskLevels?: string[]; 
  public get signInRiskLevels() {
    return this.getListAttribute('sign_in_risk_levels');
  }
  public set signInRiskLevels(value: string[]) {
    this._signInRiskLevels = value;
  }
  public resetSignInRiskLevels() {
    this._signInRiskLevels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get signInRiskLevelsInput() {
    return this._signInRiskLevels;
  }

  // user_risk_levels - computed: false, optional: true, required: false
  private _userRiskLevels?: string[]; 
  public get userRiskLevels() {
    return this.getListAttribute('user_risk_levels');
  }
  public set userRiskLevels(value: string[]) {
    this._userRiskLevels = value;
  }
  public resetUserRiskLevels() {
    this._userRiskLevels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskLevelsInput() {
    return this._userRiskLevels;
  }

  // applications - computed: false, optional: false, required: true
  private _applications = new ConditionalAccessPolicyConditionsApplicationsOutputReference(this, "applications");
  public get applications() {
    return this._applications;
  }
  public putApplications(value: ConditionalAccessPolicyConditionsApplications) {
    this._applications.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get applicationsInput() {
    return this._applications.internalValue;
  }

  // users - computed: false, optional: false, required: true
  private _users = new ConditionalAccessPolicyConditionsUsersOutputReference(this, "users");
  public get users() {
    return this._users;
  }
  public putUsers(value: ConditionalAccessPolicyConditionsUsers) {
    this._users.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get usersInput() {
    return this._users.internalValue;
  }
}
export interface ConditionalAccessPolicySessionControls {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#application_enforced_restrictions_enabled ConditionalAccessPolicy#application_enforced_restrictions_enabled}
  */
  readonly applicationEnforcedRestrictionsEnabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#cloud_app_security_policy ConditionalAccessPolicy#cloud_app_security_policy}
  */
  readonly cloudAppSecurityPolicy?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#disable_resilience_defaults ConditionalAccessPolicy#disable_resilience_defaults}
  */
  readonly disableResilienceDefaults?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#persistent_browser_mode ConditionalAccessPolicy#persistent_browser_mode}
  */
  readonly persistentBrowserMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#sign_in_frequency ConditionalAccessPolicy#sign_in_frequency}
  */
  readonly signInFrequency?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#sign_in_frequency_authentication_type ConditionalAccessPolicy#sign_in_frequency_authentication_type}
  */
  readonly signInFrequencyAuthenticationType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#sign_in_frequency_interval ConditionalAccessPolicy#sign_in_frequency_interval}
  */
  readonly signInFrequencyInterval?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#sign_in_frequency_period ConditionalAccessPolicy#sign_in_frequency_period}
  */
  readonly signInFrequencyPeriod?: string;
}

export function conditionalAccessPolicySessionControlsToTerraform(struct?: ConditionalAccessPolicySessionControlsOutputReference | ConditionalAccessPolicySessionControls): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    application_enforced_restrictions_enabled: cdktf.booleanToTerraform(struct!.applicationEnforcedRestrictionsEnabled),
    cloud_app_security_policy: cdktf.stringToTerraform(struct!.cloudAppSecurityPolicy),
    disable_resilience_defaults: cdktf.booleanToTerraform(struct!.disableResilienceDefaults),
    persistent_browser_mode: cdktf.stringToTerraform(struct!.persistentBrowserMode),
    sign_in_frequency: cdktf.numberToTerraform(struct!.signInFrequency),
    sign_in_frequency_authentication_type: cdktf.stringToTerraform(struct!.signInFrequencyAuthenticationType),
    sign_in_frequency_interval: cdktf.stringToTerraform(struct!.signInFrequencyInterval),
    sign_in_frequency_period: cdktf.stringToTerraform(struct!.signInFrequencyPeriod),
  }
}


export function conditionalAccessPolicySessionControlsToHclTerraform(struct?: ConditionalAccessPolicySessionControlsOutputReference | ConditionalAccessPolicySessionControls): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    application_enforced_restrictions_enabled: {
      value: cdktf.booleanToHclTerraform(struct!.applicationEnforcedRestrictionsEnabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    cloud_app_security_policy: {
      value: cdktf.stringToHclTerraform(struct!.cloudAppSecurityPolicy),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    disable_resilience_defaults: {
      value: cdktf.booleanToHclTerraform(struct!.disableResilienceDefaults),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    persistent_browser_mode: {
      value: cdktf.stringToHclTerraform(struct!.persistentBrowserMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    sign_in_frequency: {
      value: cdktf.numberToHclTerraform(struct!.signInFrequency),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    sign_in_frequency_authentication_type: {
      value: cdktf.stringToHclTerraform(struct!.signInFrequencyAuthenticationType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    sign_in_frequency_interval: {
      value: cdktf.stringToHclTerraform(struct!.signInFrequencyInterval),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    sign_in_frequency_period: {
      value: cdktf.stringToHclTerraform(struct!.signInFrequencyPeriod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicySessionControlsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): ConditionalAccessPolicySessionControls | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._applicationEnforcedRestrictionsEnabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.applicationEnforcedRestrictionsEnabled = this._applicationEnforcedRestrictionsEnabled;
    }
    if (this._cloudAppSecurityPolicy !== undefined) {
      hasAnyValues = true;
      internalValueResult.cloudAppSecurityPolicy = this._cloudAppSecurityPolicy;
    }
    if (this._disableResilienceDefaults !== undefined) {
      hasAnyValues = true;
      internalValueResult.disableResilienceDefaults = this._disableResilienceDefaults;
    }
    if (this._persistentBrowserMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.persistentBrowserMode = this._persistentBrowserMode;
    }
    if (this._signInFrequency !== undefined) {
      hasAnyValues = true;
      internalValueResult.signInFrequency = this._signInFrequency;
    }
    if (this._signInFrequencyAuthenticationType !== undefined) {
      hasAnyValues = true;
      internalValueResult.signInFrequencyAuthenticationType = this._signInFrequencyAuthenticationType;
    }
    if (this._signInFrequencyInterval !== undefined) {
      hasAnyValues = true;
      internalValueResult.signInFrequencyInterval = this._signInFrequencyInterval;
    }
    if (this._signInFrequencyPeriod !== undefined) {
      hasAnyValues = true;
      internalValueResult.signInFrequencyPeriod = this._signInFrequencyPeriod;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicySessionControls | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._applicationEnforcedRestrictionsEnabled = undefined;
      this._cloudAppSecurityPolicy = undefined;
      this._disableResilienceDefaults = undefined;
      this._persistentBrowserMode = undefined;
      this._signInFrequency = undefined;
      this._signInFrequencyAuthenticationType = undefined;
      this._signInFrequencyInterval = undefined;
      this._signInFrequencyPeriod = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._applicationEnforcedRestrictionsEnabled = value.applicationEnforcedRestrictionsEnabled;
      this._cloudAppSecurityPolicy = value.cloudAppSecurityPolicy;
      this._disableResilienceDefaults = value.disableResilienceDefaults;
      this._persistentBrowserMode = value.persistentBrowserMode;
      this._signInFrequency = value.signInFrequency;
      this._signInFrequencyAuthenticationType = value.signInFrequencyAuthenticationType;
      this._signInFrequencyInterval = value.signInFrequencyInterval;
      this._signInFrequencyPeriod = value.signInFrequencyPeriod;
    }
  }

  // application_enforced_restrictions_enabled - computed: false, optional: true, required: false
  private _applicationEnforcedRestrictionsEnabled?: boolean | cdktf.IResolvable; 
  public get applicationEnforcedRestrictionsEnabled() {
    return this.getBooleanAttribute('application_enforced_restrictions_enabled');
  }
  public set applicationEnforcedRestrictionsEnabled(value: boolean | cdktf.IResolvable) {
    this._applicationEnforcedRestrictionsEnabled = value;
  }
  public resetApplicationEnforcedRestrictionsEnabled() {
    this._applicationEnforcedRestrictionsEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get applicationEnforcedRestrictionsEnabledInput() {
    return this._applicationEnforcedRestrictionsEnabled;
  }

  // cloud_app_security_policy - computed: false, optional: true, required: false
  private _cloudAppSecurityPolicy?: string; 
  public get cloudAppSecurityPolicy() {
    return this.getStringAttribute('cloud_app_security_policy');
  }
  public set cloudAppSecurityPolicy(value: string) {
    this._cloudAppSecurityPolicy = value;
  }
  public resetCloudAppSecurityPolicy() {
    this._cloudAppSecurityPolicy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudAppSecurityPolicyInput() {
    return this._cloudAppSecurityPolicy;
  }

  // disable_resilience_defaults - computed: false, optional: true, required: false
  private _disableResilienceDefaults?: boolean | cdktf.IResolvable; 
  public get disableResilienceDefaults() {
    return this.getBooleanAttribute('disable_resilience_defaults');
  }
  public set disableResilienceDefaults(value: boolean | cdktf.IResolvable) {
    this._disableResilienceDefaults = value;
  }
  public resetDisableResilienceDefaults() {
    this._disableResilienceDefaults = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get disableResilienceDefaultsInput() {
    return this._disableResilienceDefaults;
  }

  // persistent_browser_mode - computed: false, optional: true, required: false
  private _persistentBrowserMode?: string; 
  public get persistentBrowserMode() {
    return this.getStringAttribute('persistent_browser_mode');
  }
  public set persistentBrowserMode(value: string) {
    this._persistentBrowserMode = value;
  }
  public resetPersistentBrowserMode() {
    this._persistentBrowserMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get persistentBrowserModeInput() {
    return this._persistentBrowserMode;
  }

  // sign_in_frequency - computed: false, optional: true, required: false
  private _signInFrequency?: number; 
  public get signInFrequency() {
    return this.getNumberAttribute('sign_in_frequency');
  }
  public set signInFrequency(value: number) {
    this._signInFrequency = value;
  }
  public resetSignInFrequency() {
    this._signInFrequency = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get signInFrequencyInput() {
    return this._signInFrequency;
  }

  // sign_in_frequency_authentication_type - computed: true, optional: true, required: false
  private _signInFrequencyAuthenticationType?: string; 
  public get signInFrequencyAuthenticationType() {
    return this.getStringAttribute('sign_in_frequency_authentication_type');
  }
  public set signInFrequencyAuthenticationType(value: string) {
    this._signInFrequencyAuthenticationType = value;
  }
  public resetSignInFrequencyAuthenticationType() {
    this._signInFrequencyAuthenticationType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get signInFrequencyAuthenticationTypeInput() {
    return this._signInFrequencyAuthenticationType;
  }

  // sign_in_frequency_interval - computed: true, optional: true, required: false
  private _signInFrequencyInterval?: string; 
  public get signInFrequencyInterval() {
    return this.getStringAttribute('sign_in_frequency_interval');
  }
  public set signInFrequencyInterval(value: string) {
    this._signInFrequencyInterval = value;
  }
  public resetSignInFrequencyInterval() {
    this._signInFrequencyInterval = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get signInFrequencyIntervalInput() {
    return this._signInFrequencyInterval;
  }

  // sign_in_frequency_period - computed: false, optional: true, required: false
  private _signInFrequencyPeriod?: string; 
  public get signInFrequencyPeriod() {
    return this.getStringAttribute('sign_in_frequency_period');
  }
  public set signInFrequencyPeriod(value: string) {
    this._signInFrequencyPeriod = value;
  }
  public resetSignInFrequencyPeriod() {
    this._signInFrequencyPeriod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get signInFrequencyPeriodInput() {
    return this._signInFrequencyPeriod;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy azuread_conditional_access_policy}
*/
export class ConditionalAccessPolicy extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "azuread_conditional_access_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ConditionalAccessPolicy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ConditionalAccessPolicy to import
  * @param importFromId The id of the existing ConditionalAccessPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ConditionalAccessPolicy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "azuread_conditional_access_policy", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy azuread_conditional_access_policy} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ConditionalAccessPolicyConfig
  */
  public constructor(scope: Construct, id: string, config: ConditionalAccessPolicyConfig) {
    super(scope, id, {
      terraformResourceType: 'azuread_conditional_access_policy',
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
    this._displayName = config.displayName;
    this._id = config.id;
    this._state = config.state;
    this._conditions.internalValue = config.conditions;
    this._sessionControls.internalValue = config.sessionControls;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // display_name - computed: false, optional: false, required: true
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
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

  // object_id - computed: true, optional: false, required: false
  public get objectId() {
    return this.getStringAttribute('object_id');
  }

  // state - computed: false, optional: false, required: true
  private _state?: string; 
  public get state() {
    return this.getStringAttribute('state');
  }
  public set state(value: string) {
    this._state = value;
  }
  // Temporarily expose input value. Use with caution.
  public get stateInput() {
    return this._state;
  }

  // conditions - computed: false, optional: false, required: true
  private _conditions = new ConditionalAccessPolicyConditionsOutputReference(this, "conditions");
  public get conditions() {
    return this._conditions;
  }
  public putConditions(value: ConditionalAccessPolicyConditions) {
    this._conditions.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionsInput() {
    return this._conditions.internalValue;
  }

  // session_controls - computed: false, optional: true, required: false
  private _sessionControls = new ConditionalAccessPolicySessionControlsOutputReference(this, "session_controls");
  public get sessionControls() {
    return this._sessionControls;
  }
  public putSessionControls(value: ConditionalAccessPolicySessionControls) {
    this._sessionControls.internalValue = value;
  }
  public resetSessionControls() {
    this._sessionControls.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sessionControlsInput() {
    return this._sessionControls.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      display_name: cdktf.stringToTerraform(this._displayName),
      id: cdktf.stringToTerraform(this._id),
      state: cdktf.stringToTerraform(this._state),
      conditions: conditionalAccessPolicyConditionsToTerraform(this._conditions.internalValue),
      session_controls: conditionalAccessPolicySessionControlsToTerraform(this._sessionControls.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      display_name: {
        value: cdktf.stringToHclTerraform(this._displayName),
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
      state: {
        value: cdktf.stringToHclTerraform(this._state),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      conditions: {
        value: conditionalAccessPolicyConditionsToHclTerraform(this._conditions.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "ConditionalAccessPolicyConditionsList",
      },
      session_controls: {
        value: conditionalAccessPolicySessionControlsToHclTerraform(this._sessionControls.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "ConditionalAccessPolicySessionControlsList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
