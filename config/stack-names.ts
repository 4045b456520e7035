import { SigmaOAuthError } from "../lib/findings/errors";
import { isMapping } from "./read/mapping";
import { readConfigFile } from "./read/read-file";
import { terraformStacks } from "./resolve/state-address";

/** What the name of a stack says. */
export interface NamedStack {
  readonly name: string;
  /** The names of the halves that it has if it is split. */
  readonly halves: readonly string[];
}

/** The stacks in a config file, whatever else is wrong with it; undefined where it cannot be read, or has no stacks. */
export function namedStacks(path: string): readonly NamedStack[] | undefined {
  try {
    const { content } = readConfigFile(path);
    if (!isMapping(content) || !isMapping(content.stacks)) return undefined;
    return Object.keys(content.stacks).map((name) => ({ name, halves: Object.values(terraformStacks(name, true)) }));
  } catch (error) {
    // The check of the file says it.
    if (error instanceof SigmaOAuthError) return undefined;
    throw error;
  }
}
