/** What `terraform providers schema -json` prints, as far as it is used. */
interface Printed {
  readonly provider_schemas: Record<string, Schemas & { provider: unknown }>;
}

interface Schemas {
  readonly resource_schemas?: Record<string, unknown>;
  readonly data_source_schemas?: Record<string, unknown>;
}

/** A file of the folder schemas. */
export interface SchemaFile extends Schemas {
  readonly source: string;
  readonly version: string;
  readonly provider: unknown;
}

/** Texts: not facts that the project needs. An attribute may have such a name, too. */
const DROPPED = /^(description|description_kind|deprecation_message)$/;

/** Cuts a provider's schemas to the types that another file has, and to names, types and flags. */
export function cutSchema(printed: string, version: string, like: SchemaFile): SchemaFile {
  const [, schemas] = Object.entries((JSON.parse(printed) as Printed).provider_schemas).find(([address]) =>
    address.endsWith(`/${like.source}`),
  )!;
  const pick = (all: Record<string, unknown> = {}, wanted: object = {}) =>
    Object.fromEntries(
      Object.keys(wanted).map((type) => {
        if (!(type in all)) throw new RangeError(`${like.source} ${version} has no ${type}`);
        return [type, withoutTexts(all[type])];
      }),
    );
  return {
    data_source_schemas: pick(schemas.data_source_schemas, like.data_source_schemas),
    provider: withoutTexts(schemas.provider),
    resource_schemas: pick(schemas.resource_schemas, like.resource_schemas),
    source: like.source,
    version,
  };
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(
    ([key, child]) => !(DROPPED.test(key) && typeof child === "string") && child !== false && !(key === "version" && child === 0),
  );
  // A type is a fact as it stands, also where it names a field like a text.
  return Object.fromEntries(
    kept.map(([key, child]) => [key, key === "type" && (Array.isArray(child) || typeof child === "string") ? child : withoutTexts(child)]),
  );
}
