import { newStack, synth } from "../support/synth";
import { CloudBackend } from "../../lib/terraform/cloud-backend";

const SETTINGS = { hostname: "terraform.acme.com", organization: "acme", workspace: "sigma-acme" };

describe("HCP Terraform's block", () => {
  test.each([[undefined], ["Sigma"]])("names host, organization, workspace and project: %s", (project) => {
    const stack = newStack();
    new CloudBackend(stack, { ...SETTINGS, project });
    expect((synth(stack) as { readonly terraform?: object }).terraform).toEqual({
      cloud: { hostname: "terraform.acme.com", organization: "acme", workspaces: { name: "sigma-acme", ...(project && { project }) } },
    });
  });

  test("is where another stack reads the state", () => {
    const stack = newStack();
    new CloudBackend(newStack(), SETTINGS).getRemoteStateDataSource(stack, "Other");
    expect(Object.values(synth(stack).data.terraform_remote_state)).toEqual([
      {
        backend: "remote",
        config: { hostname: "terraform.acme.com", organization: "acme", workspaces: { name: "sigma-acme" } },
      },
    ]);
  });
});
