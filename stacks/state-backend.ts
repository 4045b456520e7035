import { resolve } from "node:path";
import { App, AzurermBackend, GcsBackend, LocalBackend, NamedRemoteWorkspace, RemoteBackend, S3Backend, TerraformStack } from "cdktf";
import { BackendConfig } from "../config/schema/backend";
import { stateName } from "../config/resolve/state-address";
import { CloudBackend } from "../lib/terraform/cloud-backend";
import { pathFrom } from "./relative-path";

/** Where things are while stacks are built. */
export interface Folders {
  /** The folder of cdktf.json. */
  readonly project: string;
  /** The folder of the config file: paths in it are relative to it. */
  readonly config: string;
  /** The folder in which the output will be, where it is written elsewhere first. Default: that of the app. */
  readonly output?: string;
}

/** Sets a stack's backend. References from other stacks follow it. */
export function addBackend(stack: TerraformStack, backend: BackendConfig, folders: Folders): void {
  const name = stateName(backend, stack.node.id);
  switch (backend.type) {
    case "local": {
      const directory = backend.directory === undefined ? folders.project : resolve(folders.config, backend.directory);
      new LocalBackend(stack, { path: fromWorkingDirectory(stack, resolve(directory, name), folders) });
      return;
    }
    case "s3": {
      const { type, prefix, roleArn, useLockfile, ...settings } = backend;
      const s3 = new S3Backend(stack, { ...settings, key: name, assumeRole: roleArn === undefined ? undefined : { roleArn } });
      // Newer than cdktf's class for the backend.
      if (useLockfile !== undefined) s3.addOverride("use_lockfile", useLockfile);
      return;
    }
    case "gcs": {
      const { type, ...settings } = backend;
      new GcsBackend(stack, { ...settings, prefix: name });
      return;
    }
    case "azurerm": {
      const { type, prefix, ...settings } = backend;
      new AzurermBackend(stack, { ...settings, key: name });
      return;
    }
    case "remote": {
      const { hostname, organization } = backend;
      const remote = new RemoteBackend(stack, { hostname, organization, workspaces: new NamedRemoteWorkspace(name) });
      // cdktf writes it into HCL as an attribute, which Terraform refuses.
      if (App.of(stack).hclOutput) remote.addOverride("workspaces", { value: { name }, isBlock: true });
      return;
    }
    case "cloud": {
      const { hostname, organization, project } = backend;
      new CloudBackend(stack, { hostname, organization, project, workspace: name });
      return;
    }
  }
}

/**
 * A path as seen from the folder in which Terraform runs. cdktf's own default is an absolute path, with which the output would differ from
 * machine to machine.
 */
function fromWorkingDirectory(stack: TerraformStack, path: string, folders: Folders): string {
  const workingDirectory = resolve(folders.project, folders.output ?? App.of(stack).outdir, "stacks", stack.node.id);
  return pathFrom(workingDirectory, path);
}
