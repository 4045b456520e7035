import { isLiteral, literals } from "./reference";
import { given, Violation } from "./rule";

/** What a message says in addition to place and value. */
export interface Said {
  readonly allowed: string;
  readonly fix: string;
}

/** The check of a rule. */
export type Check<T> = (subject: T) => readonly Violation[];

/** A subject that may have values of that type under these keys. */
type With<K extends string, V> = { readonly [P in K]?: V };

const asList = <K>(keys: K | readonly K[]) => [keys].flat() as K[];

/** A value that is given as plain text or number fulfils a condition. */
export function must<K extends string, V>(keys: K | readonly K[], isFine: (value: V) => boolean, said: Said): Check<With<K, V>> {
  const places = asList(keys);
  return (subject) => {
    const found: Violation[] = [];
    // A loop, as in `findings`.
    for (const at of places) {
      const value: V | undefined = subject[at];
      if (isLiteral(value) && !isFine(value)) found.push({ at, given: given(value), ...said });
    }
    return found;
  };
}

function unsound<V>(at: string, value: V | undefined, problemOf: (value: V) => string | undefined, said: Said): Violation[] {
  const problem = isLiteral(value) ? problemOf(value) : undefined;
  return problem === undefined ? [] : [{ at, given: `${given(value)}, which ${problem}`, ...said }];
}

/** The same for a condition that says what is wrong: "has a fragment". */
export function sound<K extends string, V>(
  keys: K | readonly K[],
  problemOf: (value: V) => string | undefined,
  said: Said,
): Check<With<K, V>> {
  const places = asList(keys);
  return (subject) => places.flatMap((at) => unsound(at, subject[at], problemOf, said));
}

/** Every element of a list that is plain text fulfils a condition. */
export function each<K extends string>(
  lists: K | readonly K[],
  isFine: (value: string) => boolean,
  said: Said,
): Check<With<K, readonly string[]>> {
  const places = asList(lists);
  return (subject) =>
    places.flatMap((list) =>
      literals(subject[list])
        .filter(({ value }) => !isFine(value))
        .map(({ value, index }) => ({ at: `${list}[${index}]`, given: given(value), ...said })),
    );
}

/** The same for a condition that says what is wrong. */
export function eachSound<K extends string>(
  lists: K | readonly K[],
  problemOf: (value: string) => string | undefined,
  said: Said,
): Check<With<K, readonly string[]>> {
  const places = asList(lists);
  return (subject) =>
    places.flatMap((list) => (subject[list] ?? []).flatMap((value, index) => unsound(`${list}[${index}]`, value, problemOf, said)));
}

/** What is in a list a second time. */
export function repeated(
  at: string,
  values: readonly string[] | undefined,
  allowed: string,
  sameAs?: (value: string) => string,
): Violation[] {
  return literals(values, sameAs)
    .filter((literal) => literal.repeated)
    .map(({ value, index }) => ({ at: `${at}[${index}]`, given: `${given(value)} a second time`, allowed, fix: "remove it" }));
}

/** No element is in its list a second time. */
export function once<K extends string>(
  lists: K | readonly K[],
  allowed: string,
  sameAs?: (value: string) => string,
): Check<With<K, readonly string[]>> {
  const places = asList(lists);
  return (subject) => places.flatMap((list) => repeated(list, subject[list], allowed, sameAs));
}

/** Values that must not be given, references included. The condition goes on in the message: "given 3 with offlineAccess false". */
export function absent<K extends string>(keys: K | readonly K[], said: Said, condition = ""): Check<With<K, unknown>> {
  const places = asList(keys);
  return (subject) =>
    places
      .filter((at) => subject[at] !== undefined)
      .map((at) => ({ at, given: [given(subject[at]), condition].filter(Boolean).join(" "), ...said }));
}

/** At least one of these lists has an element. The first of them is the place of the message, unless another is given. */
export function someOf<K extends string>(
  lists: readonly K[],
  said: Said & { readonly given: string; readonly at?: string },
): Check<With<K, readonly unknown[]>> {
  return (subject) => (lists.some((list) => subject[list]?.length) ? [] : [{ at: lists[0], ...said }]);
}

/** A check of one object among the properties, where there is one. */
export function within<K extends string, T>(key: K, check: Check<T>): Check<With<K, T>> {
  return (subject) => {
    const part: T | undefined = subject[key];
    return part === undefined ? [] : check(part).map((violation) => ({ ...violation, at: `${key}.${violation.at}` }));
  };
}

/** A check that counts only under a condition. */
export function when<T>(holds: (subject: T) => boolean | undefined, check: Check<NoInfer<T>>): Check<T> {
  return (subject) => (holds(subject) ? check(subject) : []);
}

/** A check that does not count under a condition. */
export function unless<T>(holds: (subject: T) => boolean | undefined, check: Check<NoInfer<T>>): Check<T> {
  return (subject) => (holds(subject) ? [] : check(subject));
}

/** A condition that must not hold: one message where it does. */
export function mustNot<T>(holds: (subject: T) => boolean | undefined, violation: Violation): Check<T> {
  return (subject) => (holds(subject) ? [violation] : []);
}

/** The violation where something is broken: for a check of several properties, whose message says what they are. */
export function violationIf(broken: boolean | undefined, violation: Violation): Violation[] {
  return broken ? [violation] : [];
}

/** Several checks, one after the other. Where it is used says what is checked: `all<Subject>(…)`, or the type of the rule. */
export function all<T>(...checks: readonly Check<NoInfer<T>>[]): Check<T> {
  return (subject) => {
    const found: Violation[] = [];
    for (const check of checks) found.push(...check(subject));
    return found;
  };
}

/** Whether a number is whole and in a range, both ends included. */
export const wholeNumber =
  (least: number, most = Infinity) =>
  (value: number): boolean =>
    Number.isSafeInteger(value) && value >= least && value <= most;
