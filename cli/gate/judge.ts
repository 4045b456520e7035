import { quote } from "../support/text";
import { Change } from "./plan";
import { CHANGED, LOST, Meaning, Watched, WATCHED } from "./watched";

/** A change that people would notice when they log in. */
export interface Noticed {
  readonly address: string;
  /** What the plan would do. */
  readonly what: string;
  /** What people will see. */
  readonly effect: string;
  /** What to do, if you accept it. */
  readonly then: string;
}

/** What people would notice of a plan. */
export function judge(changes: readonly Change[]): Noticed[] {
  return changes.flatMap((change) => {
    const watched = Object.hasOwn(WATCHED, change.type) ? WATCHED[change.type] : undefined;
    if (watched === undefined) return [];
    return isLost(change) ? lost(change, watched, changes) : changed(change, watched);
  });
}

const isLost = ({ actions }: Change) => actions.includes("delete") || actions.includes("forget");

function lost(change: Change, watched: Watched, changes: readonly Change[]): Noticed[] {
  // Sigma has the newest one. Of those before it, nobody notices the loss.
  if (watched.role === "secret" && changes.some((other) => isNewerSecret(other, change, watched))) return [];
  const { what, effect, then } = LOST[watched.role];
  const verb = change.actions.includes("create") ? "replaces" : change.actions.includes("forget") ? "no longer manages" : "destroys";
  return [{ address: change.address, what: `${verb} ${what}`, effect, then }];
}

/** Whether something is a newer secret of the same client, which is there and stays. */
function isNewerSecret(other: Change, { type, address, before }: Change, { owner = [] }: Watched): boolean {
  const isPresent = other.before !== null && other.before !== undefined && !isLost(other);
  const isSameClient = other.type === type && owner.every((key) => same(at(other.before, [key]), at(before, [key])));
  const [made, otherMade] = [before, other.before].map((secret) => Date.parse(String(at(secret, ["start_date"]))));
  // Without a date, nothing says that it is newer.
  return other.address !== address && isPresent && isSameClient && otherMade > made;
}

function changed({ address, actions, before, after, unknown, sensitive }: Change, { attributes }: Watched): Noticed[] {
  if (!actions.includes("update")) return [];
  return Object.entries(attributes).flatMap(([meaning, paths]) =>
    paths.flatMap((path) => {
      const was = at(before, path);
      const isSecret = sensitive.some((shape) => isMarked(shape, path));
      const what = difference(was, at(after, path), isMarked(unknown, path), isSecret ? () => "(sensitive)" : quote);
      const { effect, then } = CHANGED[meaning as Meaning];
      return what === undefined
        ? []
        : [{ address, what: `changes ${path.filter((key) => typeof key === "string").join(".")}: ${what}`, effect, then }];
    }),
  );
}

/** What is different, in words; undefined where nobody notices it: what was not there before, and what is only added to a list. */
function difference(was: unknown, is: unknown, unknown: boolean, show: (value: unknown) => string): string | undefined {
  const isNothing = was === undefined || was === null || was === false || was === "INACTIVE" || (Array.isArray(was) && was.length === 0);
  if (isNothing) return undefined;
  if (unknown) return `${show(was)} becomes what only the apply knows`;
  if (!Array.isArray(was)) return same(was, is) ? undefined : `${show(was)} becomes ${show(is ?? null)}`;
  const gone = was.filter((value) => !(Array.isArray(is) && is.some((other) => same(value, other))));
  return gone.length === 0 ? undefined : `${gone.map(show).join(", ")} ${gone.length === 1 ? "is" : "are"} removed`;
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | null | undefined)?.[key], value);
}

/** Whether a value, or something around it or in it, is marked: as sensitive, or as known only after the apply. */
function isMarked(unknown: unknown, path: readonly (string | number)[]): boolean {
  let inner = unknown;
  for (const key of path) {
    if (inner === true) return true;
    inner = (inner as Record<string | number, unknown> | null | undefined)?.[key];
  }
  return inner === true || (Array.isArray(inner) && inner.includes(true));
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
