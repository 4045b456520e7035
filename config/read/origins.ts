/** More than this is not added to a file by aliases, merge keys, `defaults` and `extends`: a thousand stacks of two hundred values each. */
const MOST_ADDED = 200_000;

/** How much a value is when everything is written out. */
interface Extent {
  readonly values: number;
  readonly levels: number;
}

const SCALAR: Extent = { values: 1, levels: 0 };

/** The place of a key, or of a list's element. */
export interface Origin {
  /** Where it was written; that of the nearest one above it where there is no such key. */
  readonly offset: number;
  /** Two places that were written as one have the same. */
  readonly id: string;
  /** Whether there is no such key. */
  readonly isMissing: boolean;
}

/**
 * What is known of a config's mappings and lists apart from what they hold: where each key was written, and how much it is. One mapping may be in
 * several places, so the way down decides where something was written.
 */
export class Origins {
  private readonly offsets = new WeakMap<object, ReadonlyMap<string, number>>();
  private readonly extents = new WeakMap<object, Extent>();
  private added = 0;

  /** A mapping or a list, with the offset of each key. A key may be in them that was taken away. */
  public note<T extends object>(collection: T, offsets: ReadonlyMap<string, number>): T {
    let [values, levels] = [1, 1];
    for (const child of Object.values(collection)) {
      const extent = this.extentOf(child);
      values += extent.values;
      levels = Math.max(levels, extent.levels + 1);
    }
    this.offsets.set(collection, offsets);
    this.extents.set(collection, { values, levels });
    return collection;
  }

  public offsetsOf(collection: object): ReadonlyMap<string, number> {
    return this.offsets.get(collection) ?? NONE;
  }

  public extentOf(value: unknown): Extent {
    return (value !== null && typeof value === "object" ? this.extents.get(value) : undefined) ?? SCALAR;
  }

  /** Counts what is written once and read again. @returns whether it is too much */
  public isTooMuch(values: number): boolean {
    this.added += Math.max(0, values);
    return this.added > MOST_ADDED;
  }

  /** Where a path leads, from a value down. */
  public find(root: unknown, path: readonly PropertyKey[]): Origin {
    let [node, offset, depth] = [root, 0, 0];
    for (; depth < path.length; depth++) {
      const key = String(path[depth]);
      const here = isCollection(node) ? this.offsetsOf(node).get(key) : undefined;
      if (here === undefined) break;
      offset = here;
      node = Object.hasOwn(node as object, key) ? (node as Record<string, unknown>)[key] : undefined;
    }
    const isMissing = depth < path.length || node === undefined;
    // An element of a list begins where its own first key begins.
    const elements = depth - 1 - path.slice(0, depth).findLastIndex((key) => typeof key !== "number");
    return {
      offset,
      id: `${depth === 0 ? "file" : offset} ${elements} ${isMissing ? JSON.stringify(path.slice(depth).map(String)) : ""}`,
      isMissing,
    };
  }
}

const NONE: ReadonlyMap<string, number> = new Map();

const isCollection = (value: unknown): value is object => value !== null && typeof value === "object";
