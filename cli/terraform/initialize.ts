import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, isPipeline, refuseWorkspace } from "./environment";
import { addPlatformHashes } from "./platform-hashes";
import { isNew, putIn, StackLock, takeOut } from "./provider-locks";
import { Session } from "./session";
import { synthesized } from "./synthesized";

export interface Locking {
  readonly lock: StackLock;
  /** A folder or a URL with the providers, for their checksums. */
  readonly mirror?: string;
}

/**
 * `terraform init` with the lock that is committed, which is kept where it changes.
 *
 * @throws CliError where Terraform fails
 */
export async function initialize(session: Session, stack: string, { lock, mirror }: Locking): Promise<void> {
  refuseChosenWorkspace(session, lock.folder);
  const readOnly = isPipeline(session.io.env);
  putIn(lock).forEach((line) => session.say(`${stack}: ${line}`));
  if (readOnly) {
    const fix = `do what its message above says; if it is about the lock, which is read-only as CI is set: run plan on your machine, and commit ${lock.kept}`;
    return session.stream(stack, { step: "init", args: ["-lockfile=readonly"], fix });
  }
  await session.stream(stack, { step: "init" });
  if (isNew(lock)) await addPlatformHashes(session, stack, mirror);
  takeOut(lock).forEach((line) => session.say(line));
}

/**
 * Somebody may have chosen a workspace in the folder, which Terraform remembers there.
 *
 * @throws CliError where it is not the default one
 */
export function refuseChosenWorkspace({ io }: Session, folder: string): void {
  const note = join(folder, dataFolder(io.env), "environment");
  // There, the config names the workspace, and Terraform notes it.
  if (!existsSync(note) || synthesized(folder).terraform?.cloud !== undefined) return;
  refuseWorkspace(readFileSync(note, "utf8").trim(), folder, "run there: terraform workspace select default");
}
