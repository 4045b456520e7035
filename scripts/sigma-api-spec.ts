import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OPERATIONS, TOKEN_PATH } from "../cli/sigma/operations";

/** JSON Schema, as far as an OpenAPI document of version 3.1 has it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface SpecOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  /** By the status. */
  readonly responses: Readonly<Record<string, { readonly content: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

/** What cli/sigma/specification.json has: an OpenAPI document with the operations that are used, and nothing but facts. */
export interface SigmaApiSpec {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  /** Where the whole document is. */
  readonly externalDocs: { readonly url: string };
  readonly servers: readonly { readonly url: string }[];
  /** By path, then by method. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
}

/** Linked from every page of Sigma's API reference. */
const SOURCE = "https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml";

export const PROJECT = join(__dirname, "..");
export const SPEC_FILE = "cli/sigma/specification.json";

/** What the project has. */
export const committedSpec = () => JSON.parse(readFileSync(join(PROJECT, SPEC_FILE), "utf8")) as SigmaApiSpec;

export const JSON_TYPE = "application/json";

/** The operations that are used, as method and path. */
export const USED = [
  ["post", TOKEN_PATH],
  ...Object.values(OPERATIONS).map(({ method, path }) => [method.toLowerCase(), path] as const),
] as const;

/** The platforms whose connections can have OAuth with what this project makes. A connection's details are of one of many kinds. */
const PLATFORMS: readonly unknown[] = ["snowflake", "databricks"];

/** The keywords that are facts. What is left out is text: titles, descriptions, examples. */
const SCALARS = ["type", "required", "enum", "format"] as const;
const COMBINATIONS = ["oneOf", "anyOf", "allOf"] as const;

type Json = Readonly<Record<string, unknown>>;

/**
 * Cuts Sigma's specification, whole or as an extract, to the operations that are used, and to facts.
 *
 * @throws RangeError where it is no such document, or lacks an operation
 */
export function cutSpec(document: unknown): SigmaApiSpec {
  const { openapi, info, servers, paths } = (document ?? {}) as Partial<Record<string, Json>>;
  if (typeof openapi !== "string" || paths === undefined) throw new RangeError("not an OpenAPI document: it has no openapi and no paths");
  const cut: Record<string, Record<string, SpecOperation>> = {};
  for (const [method, path] of USED) {
    const operation = (paths[path] as Json | undefined)?.[method];
    if (operation === undefined) throw new RangeError(`the specification has no ${method.toUpperCase()} ${path}`);
    (cut[path] ??= {})[method] = cutOperation(operation as Json, document as Json);
  }
  return {
    openapi,
    info: { title: String(info?.title), version: String(info?.version) },
    externalDocs: { url: SOURCE },
    servers: ((servers ?? []) as unknown as { url: string }[]).map(({ url }) => ({ url })),
    paths: cut,
  };
}

function cutOperation({ operationId, parameters, requestBody, responses }: Json, document: Json): SpecOperation {
  const given = ((parameters ?? []) as Json[]).map((parameter) => resolved(parameter, document) as unknown as Parameter);
  return {
    operationId: String(operationId),
    parameters: given.map(({ name, in: place, required, schema }) => ({
      name,
      in: place,
      ...(required ? { required } : {}),
      schema: cutSchema(schema, document),
    })),
    ...(requestBody === undefined ? {} : { requestBody: cutContent(requestBody as Json, document) }),
    responses: Object.fromEntries(Object.entries(responses as Json).map(([status, one]) => [status, cutContent(one as Json, document)])),
  };
}

function cutContent(holder: Json, document: Json): { content: Content } {
  const content = (resolved(holder, document).content ?? {}) as Readonly<Record<string, { schema: unknown }>>;
  return {
    content: Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, { schema: cutSchema(schema, document) }])),
  };
}

/** A reference's target, wherever it is in the document. */
function resolved(value: unknown, document: Json): Json {
  const reference = (value as { $ref?: unknown } | undefined)?.$ref;
  if (typeof reference !== "string") return (value ?? {}) as Json;
  const target = reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((part, key) => (part as Json | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
  if (target === undefined) throw new RangeError(`the specification has no ${reference}`);
  return resolved(target, document);
}

/** No schema of the API is nearly as deep; one that contains itself would have no end. */
const DEEPEST = 40;

function cutSchema(given: unknown, document: Json, depth = 0): Schema {
  if (depth > DEEPEST) throw new RangeError("the specification has a schema that contains itself, or of more than 40 levels");
  const schema = resolved(given, document) as Schema;
  const next = (part: unknown) => cutSchema(part, document, depth + 1);
  const cut: Record<string, unknown> = {};
  for (const key of SCALARS) if (schema[key] !== undefined) cut[key] = schema[key];
  if (schema.properties) cut.properties = Object.fromEntries(Object.entries(schema.properties).map(([name, part]) => [name, next(part)]));
  if (schema.items) cut.items = next(schema.items);
  const { additionalProperties } = schema;
  if (additionalProperties !== undefined)
    cut.additionalProperties = typeof additionalProperties === "boolean" ? additionalProperties : next(additionalProperties);
  for (const key of COMBINATIONS) if (schema[key]) cut[key] = ofPlatforms(schema[key].map(next));
  return simplified(cut);
}

/** Of alternatives that are connections' details: those of the platforms that are used. */
function ofPlatforms(alternatives: readonly Schema[]): readonly Schema[] {
  const platformsOf = ({ properties }: Schema) => properties?.type?.enum ?? [];
  const chosen = alternatives.filter((one) => platformsOf(one).some((platform) => PLATFORMS.includes(platform)));
  return chosen.length > 0 ? chosen : alternatives;
}

/** The alternatives of an enum are that enum. */
function simplified(schema: Schema): Schema {
  const { oneOf, ...rest } = schema;
  if (!oneOf?.every((one) => one.type === "string" && one.enum !== undefined)) return schema;
  return { ...rest, type: "string", enum: oneOf.flatMap((one) => one.enum!) };
}
