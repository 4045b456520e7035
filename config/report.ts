import { Finding, messageOf } from "../lib/findings/rule";
import { listed } from "./read/bases";
import { isMapping } from "./read/mapping";
import { Origin } from "./read/origins";
import { ConfigFile } from "./read/read-file";
import { ConfigFinding } from "./read/shape";

/** A finding at its place in the file. */
interface Placed {
  readonly finding: Finding;
  readonly origin: Origin;
  /** The stack that it is about, if it is about one. */
  readonly stack?: string;
}

/** A finding as it is printed, with the stack that it names. */
export interface Reported {
  readonly finding: Finding;
  readonly stack?: string;
}

/** A part of the file that stacks inherit keys from. */
interface Section {
  readonly offset: number;
  readonly name: string;
  /** The stack that it is. */
  readonly stack?: string;
}

/** Findings of a file with their places: each place begins with file, line and column, where the value was written. */
export class Report {
  private readonly sections: readonly Section[];

  /** @param content what the file says when its stacks are put together */
  public constructor(
    private readonly file: ConfigFile,
    private readonly content: unknown,
  ) {
    const { origins } = file;
    const named = (mapping: unknown) => (isMapping(mapping) ? [...origins.offsetsOf(mapping)] : []);
    const stacks = isMapping(content) ? content.stacks : undefined;
    this.sections = [
      ...named(content).map(([name, offset]): Section => ({ name, offset })),
      ...named(stacks).map(([stack, offset]): Section => ({ name: `stack ${stack}`, offset, stack })),
    ].sort((left, right) => left.offset - right.offset);
  }

  /**
   * The errors: those about the file, then those about stacks. At each place, the first one: a second one is mostly an echo of the first.
   *
   * @param broken stacks that nobody knows whole: nothing is said of what they lack
   */
  public errors(ofFile: readonly Finding[], ofStacks: readonly Finding[], broken: ReadonlySet<string>): Finding[] {
    const first = onePerPlace(this.placed(ofFile), ({ origin }) => origin.id);
    const told = new Set(first.map(({ origin }) => origin.id));
    const others = this.placed(ofStacks).filter(
      ({ origin, stack = "" }) => !told.has(origin.id) && !(origin.isMissing && broken.has(stack)),
    );
    const all = [...first, ...onePerPlace(others, ({ origin, stack }) => JSON.stringify([origin.id, stack]))];
    return this.lines(all).map(({ finding }) => finding);
  }

  /** Findings in the order in which a person reads them; one line for what is wrong with several stacks in one place. */
  public merged = (found: readonly Finding[]): Reported[] => this.lines(this.placed(found));

  /** The same, one by one, and as they come. */
  public each = (found: readonly Finding[]): Finding[] => this.placed(found).map((one) => this.line(one, []));

  /** Tells places apart: what several stacks inherit was written in one place. */
  public idOf = (path: readonly PropertyKey[]): string => this.file.origins.find(this.content, path).id;

  private placed(found: readonly Finding[]): Placed[] {
    return found.map((finding) => {
      const path = (finding as Partial<ConfigFinding>).path ?? keysOf(finding.at);
      const stack = path[0] === "stacks" && path.length > 1 ? String(path[1]) : undefined;
      return { finding, origin: this.file.origins.find(this.content, path), stack };
    });
  }

  private lines(found: readonly Placed[]): Reported[] {
    const groups = new Map<string, Placed[]>();
    for (const one of found) {
      const key = JSON.stringify([one.origin.id, messageOf(one.finding)]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
    return [...groups.values()]
      .sort(([left], [right]) => left.origin.offset - right.origin.offset)
      .map(([first, ...others]) => ({ finding: this.line(first, others), stack: first.stack }));
  }

  private line({ finding, origin, stack }: Placed, others: readonly Placed[]): Finding {
    const [row, column] = this.file.position(origin.offset);
    const more = [...new Set(others.map((other) => other.stack ?? ""))].filter((name) => name !== "" && name !== stack);
    const also = more.length === 0 ? "" : `also in ${more.length === 1 ? "stack" : "stacks"} ${listed(more)}`;
    const source = this.source(origin, stack);
    const notes = [source, also].filter(Boolean).join("; ");
    const at = `${finding.at || "the file"}${notes && ` (${notes})`}`;
    const fix = source === "" ? finding.fix : takenAway(finding);
    return { ...finding, fix, at: `${this.file.path}:${row}:${column} ${at}` };
  }

  /** The part of the file in which something was written that a stack inherits. */
  private source({ offset }: Origin, stack: string | undefined): string {
    if (stack === undefined) return "";
    const section = this.sections[firstIndex(this.sections, ({ offset: start }) => start > offset) - 1];
    return section === undefined || section.stack === stack || section.name === "stacks" ? "" : `from ${section.name}`;
  }
}

/** What to do about a key that a stack inherits. One in a list comes and goes with the list. */
const takenAway = ({ at, fix }: Finding) =>
  at.includes("[") ? fix : fix.replace(/^remove it\b/, "remove it, or take it away from this stack with null");

/** The first element of a sorted list that is beyond something, by halving; the length where none is. */
function firstIndex<T>(sorted: readonly T[], isBeyond: (element: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(sorted[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

function onePerPlace(found: readonly Placed[], placeOf: (placed: Placed) => string): Placed[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const place = placeOf(one);
    return !seen.has(place) && seen.add(place);
  });
}

/** The keys of a place: "stacks.acme-prod.clients[0].name" in parts. */
function keysOf(at: string): PropertyKey[] {
  return [...at.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, quoted, index, key]) => {
    if (quoted !== undefined) return unquoted(quoted);
    return index !== undefined ? Number(index) : key;
  });
}

/** A key as it is. One that was shortened, perhaps within an escape, is not a key of the file: then the nearest one above it is shown. */
function unquoted(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}
