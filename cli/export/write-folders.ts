import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../../stacks/make-folder";
import { CliError } from "../support/cli-error";
import { quote } from "../support/text";

/** The content of files, by their names. */
export type Files = Readonly<Record<string, string>>;

const PART = ".export-";

/**
 * Rejects folders with something in them: somebody owns it.
 *
 * @throws CliError
 */
export function refuseExisting(output: string, names: readonly string[]): void {
  const taken = names.map((name) => join(output, name)).find(isTaken);
  if (taken === undefined) return;
  throw new CliError(
    quote(taken),
    "it exists already, and somebody may have edited it",
    "a folder that is new or empty",
    "choose another folder with -o, or delete this one",
  );
}

const isTaken = (path: string) => existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).length > 0);

/**
 * Writes a folder for each name, all of them or none.
 *
 * @throws CliError where something cannot be written
 */
export function writeFolders(output: string, folders: ReadonlyMap<string, Files>): void {
  const isNew = !existsSync(output);
  try {
    makeFolder(output);
    const made = mkdtempSync(join(output, PART));
    try {
      folders.forEach((files, name) => {
        mkdirSync(join(made, name));
        Object.entries(files).forEach(([file, text]) => writeFileSync(join(made, name, file), text));
      });
      moveAll([...folders.keys()], made, output);
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    if (isNew) removeEmpty(output);
    throw new CliError(quote(output), `it cannot be written (${code})`, "a folder that can be written", "choose another folder with -o");
  }
}

/** Moves folders to where they belong; where one cannot be moved, those before it are taken back. */
function moveAll(names: readonly string[], from: string, to: string): void {
  const moved: string[] = [];
  try {
    names.forEach((name) => {
      if (existsSync(join(to, name))) rmdirSync(join(to, name));
      renameSync(join(from, name), join(to, name));
      moved.push(name);
    });
  } catch (error) {
    moved.forEach((name) => renameSync(join(to, name), join(from, name)));
    throw error;
  }
}

/** Removes a folder unless it has something in it. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not there, or others use it.
  }
}
