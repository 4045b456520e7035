/** TypeScript as text. */

/** A value as a literal. Texts of a config are Terraform's templates already, as the constructs take them. */
export const literal = (value: unknown): string => (Array.isArray(value) ? `[${value.map(literal).join(", ")}]` : JSON.stringify(value));

/** Properties in the order in which they are written, as code; those that are undefined are left out. */
export type Properties = Readonly<Record<string, string | undefined>>;

/** An object: on one line where it is short. */
export function object(properties: Properties): string {
  const given = Object.entries(properties).flatMap(([name, code]) =>
    code === undefined ? [] : [code === name ? name : `${name}: ${code}`],
  );
  const line = `{ ${given.join(", ")} }`;
  return line.length <= LONGEST ? line : ["{", ...given.map((property) => indented(`${property},`, 2)), "}"].join("\n");
}
const LONGEST = 60;

/** A construct in the stack whose constructor it is in. */
export function construct(type: string, id: string, properties: Properties = {}): string {
  const props = Object.values(properties).some((code) => code !== undefined) ? `, ${object(properties)}` : "";
  return `new ${type}(this, ${literal(id)}${props})`;
}

/** The list if it has elements: an empty one is the default. */
export const some = (values: readonly unknown[] | undefined) => (values === undefined || values.length === 0 ? undefined : literal(values));

/** The member of an enum that has a value, or the constant of a class that equals it. */
export function member(name: string, type: object, value: unknown): string {
  const [key] = Object.entries(type).find(([, candidate]) => candidate === value)!;
  return `${name}.${key}`;
}

/** Lines further to the right. */
export const indented = (text: string, depth: number) => text.replace(/^(?=.)/gm, " ".repeat(depth));
