import { Document, isCollection, isMap, isScalar, isSeq, Pair, YAMLMap } from "yaml";
import { completeSchema } from "../../config/json-schema";

/** A value of the example that a person replaces with their own. */
export interface Slot {
  /** Whether it is a key of the stack, or of the file. */
  readonly of: "stack" | "file";
  /** Its key, below the stack or in the file. */
  readonly path: readonly (string | number)[];
  /** The flag for it, without dashes. */
  readonly flag: string;
  /** What it is, in a few words. */
  readonly meaning: string;
  /** The example's value. */
  readonly example: string;
  readonly isList: boolean;
  /** What it can be, if that is known. */
  readonly choices: readonly string[];
  /** Whether the example's value is right for most. */
  readonly isOptional: boolean;
  /** Whether the key is left out without an answer. */
  readonly isLeftOut?: boolean;
}

/** The part of JSON Schema that questions need. */
interface Schema {
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

let schema: Schema | undefined;
/** The schema of a file. It is made once, because every comment and question asks for it. */
const fileSchema = () => (schema ??= completeSchema() as Schema);
const stackSchema = () => fileSchema().properties!.stacks.additionalProperties!;

/** What people must say of their own setup; the rest of an example is right for everyone. */
const ASKED = [
  ["deployment"],
  ["identityProvider"],
  ["clients", 0, "groups"],
  ["snowflake", "organization"],
  ["snowflake", "account"],
  ["databricks", "cloud"],
  ["databricks", "accountId"],
] as const;

/** The slots of an example's stack, in the order in which they are asked. */
export function slotsOf(stack: YAMLMap, vendor: string): Slot[] {
  return ASKED.flatMap((path) => {
    const node = stack.getIn(path, true);
    if (isMap(node)) return node.items.map(({ key }) => [...path, String(key)]).filter((inner) => inner.at(-1) !== "type");
    return node === undefined ? [] : [[...path]];
  }).map((path) => slot("stack", stack, path, schemaAt(stackSchema(), path, vendor)));
}

/** The slots of the place of the state, where a file names one. */
export function backendSlotsOf(file: Document): Slot[] {
  const backend = file.get("backend");
  if (!isMap(backend)) return [];
  const type = String(backend.get("type"));
  const paths = backend.items.map(({ key }) => ["backend", String(key)]).filter((path) => path.at(-1) !== "type");
  return paths.map((path) => slot("file", file, path, schemaAt(fileSchema(), path, type)));
}

function slot(of: Slot["of"], stack: YAMLMap | Document, path: readonly (string | number)[], schema: Schema | undefined): Slot {
  const node = stack.getIn(path, true);
  const values = isSeq(node) ? node.toJSON() : [isScalar(node) ? node.value : ""];
  const name = path.filter((key) => typeof key === "string" && key !== "identityProvider" && key !== "clients").join("-");
  return {
    of,
    path,
    flag: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    meaning: firstSentence(schema?.description ?? ""),
    example: values.join(", "),
    isList: isCollection(node),
    choices: choicesOf(schema),
    // Without a group, nobody gets in.
    isOptional: schema?.default !== undefined && path[0] !== "clients",
  };
}

/** The values that a key can have, each in one spelling. */
function choicesOf(schema: Schema | undefined): readonly string[] {
  const values = [schema, ...(schema?.anyOf ?? [])].flatMap((each) => each?.enum ?? []);
  const spelling = (value: string) =>
    value
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/-$/, "");
  return values.filter((value, index) => values.findIndex((other) => spelling(other) === spelling(value)) === index);
}

/** A key's schema, through the lists and alternatives that it is in. */
function schemaAt(schema: Schema | undefined, path: readonly (string | number)[], vendor: string): Schema | undefined {
  const [key, ...rest] = path;
  if (schema === undefined || key === undefined) return schema;
  if (typeof key === "number") return schemaAt(schema.items, rest, vendor);
  const isMeant = ({ properties }: Schema) => properties !== undefined && [undefined, vendor].includes(properties.type?.const as string);
  const found = [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].find((each) => isMeant(each) && key in each.properties!);
  return schemaAt(found?.properties?.[key], rest, vendor);
}

/** The first sentence of a key's description, for a comment or a question. */
export const firstSentence = (text: string) => /^(?:[^.]|\.(?!\s|$))*/.exec(text)![0].replaceAll("`", "");

/** The stack of an example. */
export function stackOf(example: Document): Pair<unknown, YAMLMap> {
  return (example.get("stacks") as YAMLMap).items[0] as Pair<unknown, YAMLMap>;
}

/** What a key of a stack means, for a comment above it. */
export function meaningOf(path: readonly (string | number)[], vendor: string): string {
  return firstSentence(schemaAt(stackSchema(), path, vendor)?.description ?? "");
}

/** What a key of the place of the state means. */
export function backendMeaningOf(path: readonly (string | number)[], type: string): string {
  return firstSentence(schemaAt(fileSchema(), path, type)?.description ?? "");
}
