import { Alias, isAlias, isMap, isScalar, isSeq, Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { show } from "../../lib/findings/rule";
import { Origins } from "./origins";
import { DEEPEST, NodeRefused } from "./yaml-nodes";

/**
 * The values of a document, with aliases and merge keys (`<<`) resolved. What has an alias is there once, in several places.
 *
 * @throws NodeRefused for what does not mean what it says, or means nothing: tags, which would be dropped; duplicate keys, one of which would win;
 * keys that are lists or mappings; aliases within themselves, of nothing, or of too much
 */
export function valuesOf(root: unknown, origins: Origins): unknown {
  return new Values(origins).of(root, 0);
}

/** The tags that say what plain YAML is anyway. */
const PLAIN = ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`);

/** While an anchor's own value is read. */
const OPEN = Symbol("open");

/** A mapping while it is read. */
interface Entries {
  readonly values: Map<string, unknown>;
  readonly offsets: Map<string, number>;
}

class Values {
  private readonly anchors = new Map<string, unknown>();

  public constructor(private readonly origins: Origins) {}

  /** @param depth how many collections are around it */
  public of(node: unknown, depth: number): unknown {
    if (isAlias(node)) return this.resolved(node, depth);
    // A key of which nothing is written is a scalar, too.
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    const { anchor, tag } = node;
    if (tag !== undefined && !PLAIN.includes(tag)) throw refused(node, "a tag (!…)", "remove it: tags are not supported");
    if (anchor !== undefined) this.anchors.set(anchor, OPEN);
    const value = this.plain(node, depth);
    if (anchor !== undefined) this.anchors.set(anchor, value);
    return value;
  }

  private plain(node: Scalar | YAMLMap | YAMLSeq, depth: number): unknown {
    if (isMap(node)) return this.mapping(node, depth);
    if (isScalar(node)) return node.value;
    const values = node.items.map((item) => this.of(item, depth + 1));
    return this.origins.note(values, new Map(node.items.map((item, index) => [String(index), offsetOf(item)])));
  }

  private resolved(alias: Alias, depth: number): unknown {
    if (!this.anchors.has(alias.source)) {
      throw refused(alias, "an alias (*…) without an anchor before it", "write its value, or quote the text");
    }
    const value = this.anchors.get(alias.source);
    if (value === OPEN) throw refused(alias, "an alias within its own value", "write it without that alias");
    const { values, levels } = this.origins.extentOf(value);
    if (depth + levels > DEEPEST) throw refused(alias, `more than ${DEEPEST} levels`, "nest less");
    if (this.origins.isTooMuch(values)) throw refused(alias, "aliases that expand too far", "write it without that alias");
    return value;
  }

  private mapping(node: YAMLMap, depth: number): object {
    const entries: Entries = { values: new Map(), offsets: new Map() };
    const own = new Set<string>();
    for (const pair of node.items) {
      const key = this.keyOf(pair, depth);
      if (own.has(key)) throw refused(pair.key, `the key ${show(key)} a second time in one mapping`, "remove one of them");
      own.add(key);
      if (isMergeKey(pair)) {
        this.sources(pair.value, depth).forEach((source) => this.merge(entries, source));
        continue;
      }
      entries.values.set(key, this.of(pair.value, depth + 1));
      entries.offsets.set(key, offsetOf(pair.key));
    }
    // Also for a key like __proto__, this makes a property of its own.
    return this.origins.note(Object.fromEntries(entries.values), entries.offsets);
  }

  private keyOf({ key }: Pair, depth: number): string {
    const value = (isMap(key) || isSeq(key) ? key : this.of(key, depth + 1)) as string | number | boolean | object | null;
    if (value === null) return "";
    if (typeof value === "object") throw refused(key, "a list or a mapping as a key", "write a plain key");
    return String(value);
  }

  /** What a merge key merges: a mapping, or each of a list. */
  private sources(node: unknown, depth: number): object[] {
    return (isSeq(node) ? node.items : [node]).map((item) => {
      const value = this.of(item, depth);
      if (value !== null && typeof value === "object" && !Array.isArray(value)) return value;
      throw refused(item ?? node, "a merge key (<<) without a mapping", "write the alias of a mapping (<<: *name), or a list of them");
    });
  }

  /** What the mapping has itself, or what was merged before, wins. */
  private merge({ values, offsets }: Entries, source: object): void {
    const places = this.origins.offsetsOf(source);
    for (const [key, value] of Object.entries(source)) {
      if (values.has(key)) continue;
      values.set(key, value);
      offsets.set(key, places.get(key)!);
    }
  }
}

/** In quotes, it is a key like any other. */
const isMergeKey = ({ key }: Pair): boolean => isScalar(key) && key.value === "<<" && key.type === "PLAIN";

const offsetOf = (node: unknown) => (node as Node | null)?.range?.[0] ?? 0;

const refused = (node: unknown, problem: string, fix: string) => new NodeRefused({ offset: offsetOf(node), problem, fix });
