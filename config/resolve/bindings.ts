import { ClientConfig } from "../schema/client";
import { StackConfig } from "../schema/stack";

/** What every property can be taken from: a stack of the config. */
export interface StackSource {
  readonly config: StackConfig;
}

/** What those of an identity provider's constructs are taken from. */
export interface Source<Idp = unknown> extends StackSource {
  readonly idp: Idp;
  /** The text of a file next to the config file; "" where it cannot be read, which another rule reports. */
  readonly readText: (path: string) => string;
}

/** What those of a client are taken from. */
export interface ClientSource<Idp = unknown> extends Source<Idp> {
  readonly client: ClientConfig;
  readonly index: number;
}

/** A path in the stack; "" where the config cannot say it. An element of the property's list may be an element of a list there. */
export type Place<From> = (from: From, element?: number) => string;

/** What the config says of a property, and where. */
export interface Binding<From, Value> {
  readonly place: Place<From>;
  readonly value: (from: From) => Value;
  /** Parts of the property that are elsewhere, by their path in it. */
  readonly parts?: Readonly<Record<string, Place<From>>>;
}

/** A line for each property of a construct. A property without one does not compile. */
export type Bindings<From, Props> = { readonly [Key in keyof Required<Props>]: Binding<From, Props[Key]> };

/** The properties, as a source says them. What it leaves out is left out. */
export function propsOf<From, Props>(bindings: Bindings<From, Props>, from: From): Props {
  const values = Object.entries<Binding<From, unknown>>(bindings).map(([key, { value }]) => [key, value(from)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Props;
}

/** A property that is more, or is elsewhere, than the value of one key. */
export function said<From, Value>(
  place: string | Place<From>,
  value: (from: From) => Value,
  parts?: Readonly<Record<string, Place<From>>>,
): Binding<From, Value> {
  return { place: typeof place === "string" ? (_, element) => `${place}${numbered(element)}` : place, value, parts };
}

/** A property that the config cannot say: it has no place, and no value unless it follows from something else. */
export function unsaid(): Binding<unknown, undefined>;
export function unsaid<From, Value>(value: (from: From) => Value): Binding<From, Value>;
export function unsaid(value: (from: never) => unknown = () => undefined): Binding<never, unknown> {
  return { place: () => "", value };
}

export const numbered = (element: number | undefined) => (element === undefined ? "" : `[${element}]`);

/** The paths of keys in an object: "tokens", "tokens.accessTokenMinutes". */
type Path<T> = {
  [Key in keyof T & string]:
    | Key
    | (NonNullable<T[Key]> extends readonly unknown[]
        ? never
        : NonNullable<T[Key]> extends object
          ? `${Key}.${Path<NonNullable<T[Key]>>}`
          : never);
}[keyof T & string];

/** What is there: also undefined where something above it can be absent. */
type At<T, P extends string> = P extends `${infer Key}.${infer Rest}`
  ? At<NonNullable<T>[Key & keyof NonNullable<T>], Rest> | (undefined extends T ? undefined : never)
  : NonNullable<T>[P & keyof NonNullable<T>] | (undefined extends T ? undefined : never);

/** Binds properties to keys of one part of the config. A path says both: where a value is, and how to get there. */
export function keysOf<From, Part>(part: (from: From) => Part, prefix: (from: From) => string) {
  function key<P extends Path<NonNullable<Part>>>(path: P): Binding<From, At<Part, P>>;
  function key<P extends Path<NonNullable<Part>>, Value>(path: P, as: (value: At<Part, P>, from: From) => Value): Binding<From, Value>;
  function key(path: string, as: (value: never, from: From) => unknown = (value) => value): Binding<From, unknown> {
    const at = (from: From) =>
      path.split(".").reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], part(from));
    return said(
      (from, element) => `${prefix(from)}${path}${numbered(element)}`,
      (from) => as(at(from) as never, from),
    );
  }
  return key;
}

/** A key of the stack. */
export const stack = keysOf(
  ({ config }: StackSource) => config,
  () => "",
);

/** A key of a client. */
export const client = keysOf(
  ({ client }: ClientSource) => client,
  ({ index }) => `clients[${index}].`,
);

/** Keys of an identity provider. */
export const idpKeys = <Idp>() =>
  keysOf(
    ({ idp }: Source<Idp>) => idp,
    () => "identityProvider.",
  );
