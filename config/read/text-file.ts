import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A file beside the config file, whose path is relative to it. Its text, or why there is none. */
export function readTextFile(folder: string, path: string): { readonly text: string; readonly problem?: string } {
  try {
    return { text: readFileSync(resolve(folder, path), "utf8") };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { text: "", problem: PROBLEMS[code ?? ""] ?? "cannot be read" };
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EISDIR: "is a folder",
  EACCES: "may not be read by this user",
};
