import { Schema, SigmaApiSpec, SpecOperation } from "./sigma-api-spec";

/** Every field of the API as one line of facts. */
type Facts = ReadonlyMap<string, string>;

/** What differs between two specifications: one line each. */
export function apiChanges(before: SigmaApiSpec, after: SigmaApiSpec): string[] {
  const [old, present] = [factsOf(before), factsOf(after)];
  return [...new Set([...old.keys(), ...present.keys()])].flatMap((field) => {
    const [was, is] = [old.get(field), present.get(field)];
    if (was === is) return [];
    if (was === undefined) return [`added    ${field} (${is})`];
    return [is === undefined ? `removed  ${field} (${was})` : `changed  ${field} (${was}) is now (${is})`];
  });
}

function factsOf({ servers, paths }: SigmaApiSpec): Facts {
  return new Map([
    ...servers.map(({ url }) => [`server ${url}`, "a deployment"] as const),
    ...Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]) => ofOperation(`${method.toUpperCase()} ${path}`, operation)),
    ),
  ]);
}

function ofOperation(name: string, { parameters = [], requestBody, responses }: SpecOperation): (readonly [string, string])[] {
  const bodies = [["request", requestBody] as const, ...Object.entries(responses).map(([status, one]) => [status, one] as const)];
  return [
    ...parameters.map((one) => [`${name} ${one.in} ${one.name}`, facts(one.schema, one.required)] as const),
    ...bodies.flatMap(([which, body]) =>
      Object.entries(body?.content ?? {}).flatMap(([type, { schema }]) => [
        [`${name} ${which}`, `${type}, ${facts(schema, true)}`] as const,
        ...fields(schema, `${name} ${which} `),
      ]),
    ),
  ];
}

/** The fields below a schema. Alternatives are told apart by what they are of, or by their number. */
export function fields(schema: Schema, prefix: string): (readonly [string, string])[] {
  const { properties = {}, required = [], items, oneOf = [], anyOf = [], allOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, part]) => [
      [`${prefix}${name}`, facts(part, required.includes(name))] as const,
      ...fields(part, `${prefix}${name}.`),
    ]),
    ...(items === undefined ? [] : fields(items, `${prefix.replace(/\.$/, "")}[].`)),
    ...[...oneOf, ...anyOf, ...allOf].flatMap((one, index) =>
      fields(one, `${prefix.replace(/\.$/, "")}(${kindOf(one) ?? String(index + 1)}).`),
    ),
  ];
}

const kindOf = ({ properties }: Schema) => properties?.type?.enum?.join("|");

function facts(schema: Schema, isRequired = false): string {
  const { type, enum: values, format, items, oneOf, anyOf, allOf, additionalProperties } = schema;
  const alternatives = [...(oneOf ?? []), ...(anyOf ?? []), ...(allOf ?? [])];
  return [
    isRequired ? "required" : "optional",
    ...(type === undefined ? [] : [[type].flat().join(" or ")]),
    ...(items === undefined ? [] : [`of ${[items.type ?? "anything"].flat().join(" or ")}`]),
    ...(format === undefined ? [] : [format]),
    ...(values === undefined ? [] : [`one of ${[...values].map(String).sort().join(", ")}`]),
    ...(alternatives.length === 0 ? [] : [`${alternatives.length} alternatives`]),
    ...(additionalProperties === undefined ? [] : [additionalProperties === false ? "no other fields" : "other fields"]),
  ].join(", ");
}
