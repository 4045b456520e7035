import { CST } from "yaml";

/** More than any config has; yaml's own composer goes down into itself, and with thousands of levels the process ends. */
export const DEEPEST = 100;

/** What is wrong with a document although yaml can read it. */
export interface NodeProblem {
  readonly offset: number;
  readonly problem: string;
  readonly fix: string;
}

/** The same, thrown from deep inside a document. */
export class NodeRefused extends Error {
  public constructor(public readonly found: NodeProblem) {
    super(found.problem);
  }
}

/** The part of yaml's tokens that is looked at. */
interface TokenLike {
  readonly offset?: number;
  readonly key?: TokenLike | null;
  readonly value?: TokenLike;
  readonly items?: readonly TokenLike[];
}

/** Where tokens are nested too deeply to be composed; undefined where they are not. They are walked level by level. */
export function tooDeep(tokens: readonly CST.Token[]): NodeProblem | undefined {
  for (const token of tokens) {
    let level: TokenLike[] = [token];
    // Between two collections there is the item that holds the inner one.
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > 2 * DEEPEST) {
        return {
          offset: level.find(({ offset }) => offset !== undefined)?.offset ?? 0,
          problem: `more than ${DEEPEST} levels`,
          fix: "nest less",
        };
      }
      level = level.flatMap(({ key, value, items }) => [key, value, ...(items ?? [])].filter((part): part is TokenLike => !!part));
    }
  }
  return undefined;
}
