import { CST, isAlias, isMap, isNode, isScalar, isSeq, Node, Pair } from "yaml";

/** More than any config has; yaml's own composer goes down into itself, and with thousands of levels the process ends. */
const DEEPEST = 100;

/** What is wrong with a document although yaml can read it. */
export interface NodeProblem {
  readonly offset: number;
  readonly problem: string;
  readonly fix: string;
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

/** The tags that say what plain YAML is anyway. */
const PLAIN = ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`);

/**
 * What does not mean what it says, or means nothing: tags, which would be dropped; duplicate keys, one of which would win; keys that are lists or
 * mappings; aliases within themselves, or of nothing. yaml also finds duplicate keys, but compares each with each.
 */
export function nodeProblem(root: unknown): NodeProblem | undefined {
  return inNode(root, [], new Set());
}

/** @param anchors those of the nodes before */
function inNode(node: unknown, above: readonly Node[], anchors: Set<string>): NodeProblem | undefined {
  if (!isNode(node)) return undefined;
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) {
    if (!anchors.has(node.source)) {
      return { offset, problem: "an alias (*…) without an anchor before it", fix: "write its value, or quote the text" };
    }
    return above.some((outer) => (outer as { anchor?: string }).anchor === node.source)
      ? { offset, problem: "an alias within its own value", fix: "write it without that alias" }
      : undefined;
  }
  if (node.tag !== undefined && !PLAIN.includes(node.tag)) {
    return { offset, problem: "a tag (!…)", fix: "remove it: tags are not supported" };
  }
  const { anchor } = node as { anchor?: string };
  if (anchor !== undefined) anchors.add(anchor);
  const inside = [...above, node];
  if (isSeq(node)) return first(node.items, (item) => inNode(item, inside, anchors));
  if (!isMap(node)) return undefined;
  const seen = new Set<string>();
  return first(node.items, (pair) => keyProblem(pair, seen) ?? inNode(pair.key, inside, anchors) ?? inNode(pair.value, inside, anchors));
}

function keyProblem(pair: Pair, seen: Set<string>): NodeProblem | undefined {
  // A key of which nothing is written is a scalar, too.
  const key = pair.key as Node;
  const offset = key.range?.[0] ?? 0;
  if (!isScalar(key) && !isAlias(key)) return { offset, problem: "a list or a mapping as a key", fix: "write a plain key" };
  const text = isScalar(key) ? String(key.value) : `*${key.source}`;
  if (seen.has(text)) return { offset, problem: "Map keys must be unique", fix: "correct this line" };
  seen.add(text);
  return undefined;
}

function first<T>(items: readonly T[], look: (item: T) => NodeProblem | undefined): NodeProblem | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
