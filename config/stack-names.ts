import { SigmaOAuthError } from "../lib/findings/errors";
import { isMapping } from "./read/mapping";
import { readConfigFile } from "./read/read-file";

/** The names of the stacks in a config file, whatever else is wrong with it; undefined where it cannot be read, or has no stacks. */
export function stackNames(path: string): readonly string[] | undefined {
  try {
    const { content } = readConfigFile(path);
    return isMapping(content) && isMapping(content.stacks) ? Object.keys(content.stacks) : undefined;
  } catch (error) {
    // The check of the file says it.
    if (error instanceof SigmaOAuthError) return undefined;
    throw error;
  }
}
