import { relative, resolve } from "node:path";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { BackendConfig } from "../config/schema";
import { stateFile } from "../config/state-address";

/** Where things are while stacks are built. */
export interface Folders {
  /** The folder of cdktf.json. */
  readonly project: string;
  /** The folder of the config file: paths in it are relative to it. */
  readonly config: string;
}

/** Gives a stack its backend. */
export function addBackend(stack: TerraformStack, backend: BackendConfig, folders: Folders): void {
  const directory = backend.directory === undefined ? folders.project : resolve(folders.config, backend.directory);
  // cdktf's own default is an absolute path: the output would differ from machine to machine. Terraform runs in the stack's folder.
  const workingDirectory = resolve(folders.project, App.of(stack).outdir, "stacks", stack.node.id);
  const path = relative(workingDirectory, resolve(directory, stateFile(stack.node.id)))
    .split("\\")
    .join("/");
  new LocalBackend(stack, { path });
}
