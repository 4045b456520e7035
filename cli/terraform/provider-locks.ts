import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../../stacks/make-folder";
import { noteOriginIn } from "../../stacks/origin";
import { lockedProviders, outdated, sameVersions, withoutProviders } from "./lock-file";
import { synthesized } from "./synthesized";

/** The file of Terraform, in a stack's folder, and where it is committed. */
const FILE = ".terraform.lock.hcl";

/** The folder with the locks of all stacks, beside the config. */
export const LOCKS = "locks";

/** The lock of a stack. */
export interface StackLock {
  /** The stack's folder, in which Terraform runs. */
  readonly folder: string;
  /** The folder of the lock that is committed. */
  readonly kept: string;
  readonly config: string;
}

export function lockOf(stackFolder: string, config: string): StackLock {
  return { folder: stackFolder, kept: join(dirname(config), LOCKS, basename(stackFolder)), config };
}

/**
 * Puts the lock that is committed into the stack's folder, without providers whose version the config no longer takes.
 *
 * @returns a line for each of those
 */
export function putIn({ folder, kept }: StackLock): string[] {
  const text = read(join(kept, FILE));
  const target = join(folder, FILE);
  // What is committed decides, also that nothing is.
  if (text === "") {
    rmSync(target, { force: true });
    return [];
  }
  const gone = outdated(text, Object.values(synthesized(folder).terraform?.required_providers ?? {}));
  writeFileSync(
    target,
    withoutProviders(
      text,
      gone.map(({ source }) => source),
    ),
  );
  return gone.map(
    ({ source, version, constraint }) => `${source} is locked again: the config asks for "${constraint}", and ${version} was locked`,
  );
}

/** Whether Terraform chose versions that are not committed, so that their checksums for other platforms are missing. */
export function isNew({ folder, kept }: StackLock): boolean {
  const text = read(join(folder, FILE));
  return lockedProviders(text).length > 0 && !sameVersions(text, read(join(kept, FILE)));
}

/**
 * Keeps the lock that Terraform wrote, with a note of its config.
 *
 * @returns a line where something changed
 */
export function takeOut({ folder, kept, config }: StackLock): string[] {
  const text = read(join(folder, FILE));
  if (lockedProviders(text).length === 0) return [];
  makeFolder(kept);
  const isNoted = noteOriginIn(kept, config);
  const target = join(kept, FILE);
  if (text === read(target)) return isNoted ? [`wrote ${kept}: commit it`] : [];
  writeFileSync(target, text);
  return [`wrote ${target}: commit it`];
}

/** A file's text; none where there is no file. Git may have changed the ends of its lines. */
function read(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : "";
}
