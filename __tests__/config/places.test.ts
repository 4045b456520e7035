import * as auth0 from "../../config/check/auth0";
import * as databricks from "../../config/check/databricks";
import * as entra from "../../config/check/entra";
import * as okta from "../../config/check/okta";
import * as pingfederate from "../../config/check/pingfederate";
import * as pingone from "../../config/check/pingone";
import { Site } from "../../config/check/places";
import { jsonSchema } from "../../config/json-schema";
import { ClientConfig } from "../../config/schema/client";
import { StackConfig } from "../../config/schema/stack";

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

const CLIENT = { id: "sigma", groups: ["Sigma"], users: ["ada"] } as unknown as ClientConfig;
const stack = (type: string) => ({ clients: [CLIENT], identityProvider: { type, connections: ["staff"] } }) as unknown as StackConfig;

const TABLES: Record<string, Record<string, object>> = {
  okta: { server: okta.SERVER_PLACES, client: okta.APP_PLACES },
  entra: { server: entra.API_PLACES, client: entra.APP_PLACES },
  auth0: { server: auth0.API_PLACES, client: auth0.APP_PLACES },
  pingone: { server: pingone.RESOURCE_PLACES, client: pingone.APP_PLACES },
  pingfederate: { server: pingfederate.MANAGER_PLACES, client: pingfederate.APP_PLACES },
  databricks: { client: databricks.APP_PLACES },
};

const { additionalProperties: stackSchema } = (JSON.parse(jsonSchema()) as { properties: { stacks: { additionalProperties: Schema } } })
  .properties.stacks;

describe.each(Object.entries(TABLES).flatMap(([type, tables]) => Object.entries(tables).map(([what, table]) => ({ type, what, table }))))(
  "the places of $type's $what",
  ({ type, table }) => {
    const places = Object.entries(table as Record<string, string | ((site: Site) => string)>).map(([property, place]) => ({
      property,
      place: typeof place === "string" ? place : place({ config: stack(type), client: CLIENT, index: 0, element: 0 }),
    }));

    test("are keys of the config", () => {
      const keys = (place: string) => place.replace(/\[\d+\]/g, "").split(".");
      expect(places.filter(({ place }) => place !== "" && !has(stackSchema, keys(place), type))).toEqual([]);
    });

    test("are nowhere only where the config cannot say it", () => {
      const unsaid = places.filter(({ place }) => place === "").map(({ property }) => property);
      const providers = ["provider", "timeProvider", "randomProvider"];
      expect(unsaid.filter((property) => !providers.includes(property))).toEqual(
        type === "pingfederate" && "baseUrl" in table ? ["compareScopeClaim"] : [],
      );
    });
  },
);
