import * as z from "zod";
import { publishedSchema } from "./schema/stack";

/** The part of JSON Schema that zod writes for a config. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly description?: string;
}

/** The shape of a config file whose stacks are merged: each of them has every required key. What is optional for the user is optional in it. */
export function completeSchema(): JsonSchema {
  return z.toJSONSchema(publishedSchema, { io: "input", target: "draft-7" }) as JsonSchema;
}

/**
 * The shape of a config file for editors. Where stacks inherit keys, what is required may be in another place, which no schema can see: it is
 * required only in stacks that inherit nothing.
 */
export function jsonSchema(): string {
  const { properties, ...file } = completeSchema();
  const { stacks, defaults } = properties!;
  const stack = stacks.additionalProperties as JsonSchema;
  const inheriting = (key: string, otherwise: object) => ({ if: { required: [key] }, then: true, else: otherwise });
  const schema = {
    title: "cdktf-sigma-oauth config",
    ...file,
    properties: {
      ...properties,
      defaults: {
        description: defaults.description,
        allOf: [{ $ref: "#/properties/stacks/additionalProperties" }],
        not: { anyOf: [{ required: ["adopt"] }, { required: ["extends"] }] },
      },
      stacks: { ...stacks, additionalProperties: loose(stack) },
    },
    patternProperties: { "^x-": { description: "Anything, for anchors: `x-common: &common`. It is ignored." } },
    ...inheriting("defaults", { properties: { stacks: { additionalProperties: inheriting("extends", needs(stack)) } } }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** A schema without what is required, as far as mappings are put together: a list is always written as a whole. */
function loose({ required, oneOf, anyOf, properties, ...schema }: JsonSchema): JsonSchema {
  void required;
  return {
    ...schema,
    ...(anyOf && { anyOf: anyOf.map(loose) }),
    // Without its type, a mapping may be one of several.
    ...(oneOf && { anyOf: oneOf.map(loose) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, orNull(loose(child))])),
    }),
  };
}

/** `null` takes away what a stack would inherit. */
function orNull(schema: JsonSchema): JsonSchema {
  if (schema.const !== undefined) return schema;
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
  return { ...schema, type: [schema.type as string, "null"], ...(schema.enum && { enum: [...schema.enum, null] }) };
}

/** Only what a schema requires, without what it says besides. */
function needs({ type, required, properties, oneOf, anyOf }: JsonSchema): object {
  if (oneOf) return { required: ["type"], allOf: oneOf.map(ofType) };
  if (anyOf) return anyOf.some(isDemanding) ? { anyOf: anyOf.map((branch) => ({ type: branch.type, ...needs(branch) })) } : {};
  const inside = Object.entries(properties ?? {}).filter(([, child]) => isDemanding(child));
  return {
    ...(type === "object" && required && { required }),
    ...(inside.length > 0 && { properties: Object.fromEntries(inside.map(([key, child]) => [key, needs(child)])) }),
  };
}

/** What a branch of several requires, for a mapping of its type. */
function ofType(branch: JsonSchema): object {
  return { if: { properties: { type: { const: branch.properties!.type.const } }, required: ["type"] }, then: needs(branch) };
}

const isDemanding = (schema: JsonSchema): boolean =>
  schema.oneOf !== undefined ||
  (schema.required ?? []).length > 0 ||
  [...(schema.anyOf ?? []), ...Object.values(schema.properties ?? {})].some(isDemanding);
