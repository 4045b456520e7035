/** What CDK for Terraform writes for a stack, as far as this library makes use of it. */
export interface StackJson {
  readonly terraform: {
    readonly backend?: Readonly<Record<string, Json>>;
    readonly cloud?: Json;
    readonly required_providers?: Readonly<Record<string, Json>>;
  };
  readonly provider?: Readonly<Record<string, readonly JsonObject[]>>;
  readonly variable?: Readonly<Record<string, JsonObject>>;
  readonly locals?: JsonObject;
  readonly data?: ByType;
  readonly resource?: ByType;
  readonly output?: Readonly<Record<string, JsonObject>>;
  readonly check?: Readonly<Record<string, JsonObject>>;
  readonly import?: readonly JsonObject[];
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Objects by their type, and by their name in it. */
export type ByType = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;

/** Whether Terraform knows an object's value now, or when it runs. */
export type Mode = "resource" | "data";

/** A resource or data source. */
export interface Element {
  readonly mode: Mode;
  readonly type: string;
  readonly name: string;
  readonly json: JsonObject;
  /** Its construct's path in the stack; empty for what CDK for Terraform adds itself. */
  readonly path: readonly string[];
}

const PARTS = ["//", "terraform", "provider", "variable", "locals", "data", "resource", "output", "check", "import"];

/**
 * A stack's JSON.
 *
 * @throws RangeError where it has what nothing here would write: a defect
 */
export function parseStack(text: string): StackJson {
  const stack = JSON.parse(text) as StackJson;
  const unknown = Object.keys(stack).filter((key) => !PARTS.includes(key));
  if (unknown.length > 0) throw new RangeError(`a stack with ${unknown.join(", ")}`);
  return stack;
}

/** Everything in a stack that has an address. */
export function elementsOf(stack: StackJson): Element[] {
  return (["data", "resource"] as const).flatMap((mode) =>
    Object.entries(stack[mode] ?? {}).flatMap(([type, byName]) =>
      Object.entries(byName).map(([name, json]) => ({ mode, type, name, json, path: pathOf(json) })),
    ),
  );
}

function pathOf(json: JsonObject): string[] {
  const { metadata } = (json["//"] ?? {}) as { metadata?: { path?: string } };
  return metadata?.path?.split("/").slice(1) ?? [];
}

export const isObject = (json: Json | undefined): json is JsonObject => typeof json === "object" && json !== null && !Array.isArray(json);
