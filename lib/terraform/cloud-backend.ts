import { DataTerraformRemoteState, TerraformBackend, TerraformRemoteState } from "cdktf";
import { Construct } from "constructs";

/** Settings of HCP Terraform's `cloud` block. */
export interface CloudSettings {
  readonly hostname?: string;
  readonly organization: string;
  readonly workspace: string;
  readonly project?: string;
}

/**
 * State and runs in HCP Terraform.
 *
 * cdktf's own class for the block runs `terraform version` while it synthesizes, and leaves the project out of HCL.
 *
 * @see https://developer.hashicorp.com/terraform/cli/cloud/settings
 */
export class CloudBackend extends TerraformBackend {
  constructor(
    scope: Construct,
    private readonly settings: CloudSettings,
  ) {
    super(scope, "backend", "cloud");
  }

  public override toTerraform(): object {
    const { hostname, organization, workspace, project } = this.settings;
    return { terraform: { cloud: { hostname, organization, workspaces: { name: workspace, project } } } };
  }

  public override toHclTerraform(): object {
    const { hostname, organization, workspace, project } = this.settings;
    const workspaces = { value: { name: text(workspace), project: project && text(project) }, isBlock: true, type: "map" };
    return { terraform: { cloud: { hostname, organization, workspaces } } };
  }

  public override getRemoteStateDataSource(scope: Construct, name: string): TerraformRemoteState {
    const { hostname, organization, workspace } = this.settings;
    return new DataTerraformRemoteState(scope, name, { hostname, organization, workspaces: { name: workspace } });
  }
}

const text = (value: string) => ({ value, type: "simple", storageClassType: "string" });
