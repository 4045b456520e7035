import { completeSchema } from "../../config/json-schema";
import { PLACES } from "../support/bindings";

interface Schema {
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

/** Whether the config has a key at a path, with an identity provider. */
function has(schema: Schema, path: readonly string[], type: string): boolean {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return branches.some((branch) => ofType(branch, type) && has(branch, path, type));
  if (schema.items) return has(schema.items, path, type);
  const [key, ...rest] = path;
  if (key === undefined) return true;
  const child = schema.properties?.[key] ?? (typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined);
  return child !== undefined && has(child, rest, type);
}

const ofType = ({ properties }: Schema, type: string) => {
  const own = (properties?.type as { const?: string } | undefined)?.const;
  return own === undefined || own === type;
};

const { additionalProperties: stackSchema } = (completeSchema() as unknown as { properties: { stacks: { additionalProperties: Schema } } })
  .properties.stacks;

describe.each(PLACES)("the places of $type's $what", ({ type, what, places }) => {
  test("are keys of the config", () => {
    const keys = (place: string) => place.replace(/\[\d+\]/g, "").split(".");
    expect(places.filter(({ place }) => place !== "" && !has(stackSchema, keys(place), type))).toEqual([]);
  });

  test("are nowhere only where the config cannot say it", () => {
    const unsaid = places.filter(({ place }) => place === "").map(({ property }) => property);
    const providers = ["provider", "timeProvider", "randomProvider"];
    expect(unsaid.filter((property) => !providers.includes(property))).toEqual(
      type === "pingfederate" && what === "server" ? ["compareScopeClaim"] : [],
    );
  });
});
