import { resolve } from "node:path";
import { fileProblem, readSmallFile } from "../../lib/private/small-file";

/** A file referenced by the config file, whose path is relative to it. Its text, or why there is none. */
export function readTextFile(folder: string, path: string): { readonly text: string; readonly problem?: string } {
  try {
    return { text: readSmallFile(resolve(folder, path)).toString("utf8") };
  } catch (error) {
    return { text: "", problem: fileProblem(error) };
  }
}
