import { Binding, ClientSource } from "../../config/resolve/bindings";
import * as auth0 from "../../config/resolve/auth0";
import * as databricks from "../../config/resolve/databricks";
import * as entra from "../../config/resolve/entra";
import * as okta from "../../config/resolve/okta";
import * as pingfederate from "../../config/resolve/pingfederate";
import * as pingone from "../../config/resolve/pingone";
import * as snowflake from "../../config/resolve/snowflake";
import { jsonSchema } from "../../config/json-schema";
import { ClientConfig } from "../../config/schema/client";

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
/** What any binding takes a place from. */
type From = ClientSource<{ readonly connections: readonly string[] }> & snowflake.AccountSource;
const FROM = { client: CLIENT, index: 0, path: "snowflake", idp: { connections: ["staff"] }, config: {}, account: {} } as unknown as From;

type Table = Readonly<Record<string, Binding<From, unknown>>>;
const table = (bindings: object) => bindings as Table;

const TABLES: Record<string, Record<string, Table>> = {
  okta: { server: table(okta.AUTH_SERVER), client: table(okta.APP) },
  entra: { server: table(entra.API), client: table(entra.APP) },
  auth0: { server: table(auth0.API), client: table(auth0.APP) },
  pingone: { server: table(pingone.RESOURCE), client: table(pingone.APP) },
  pingfederate: { server: table(pingfederate.MANAGER), client: table(pingfederate.APP) },
  databricks: { client: table(databricks.APP) },
  existing: { integration: table(snowflake.INTEGRATION), access: table(snowflake.ACCESS) },
};

const { additionalProperties: stackSchema } = (JSON.parse(jsonSchema()) as { properties: { stacks: { additionalProperties: Schema } } })
  .properties.stacks;

describe.each(Object.entries(TABLES).flatMap(([type, tables]) => Object.entries(tables).map(([what, table]) => ({ type, what, table }))))(
  "the places of $type's $what",
  ({ type, table: bindings }) => {
    const places = Object.entries(bindings).flatMap(([property, { place, parts = {} }]) => [
      { property, place: place(FROM, 0) },
      ...Object.entries(parts).map(([part, partPlace]) => ({ property: `${property}.${part}`, place: partPlace(FROM) })),
    ]);

    test("are keys of the config", () => {
      const keys = (place: string) => place.replace(/\[\d+\]/g, "").split(".");
      expect(places.filter(({ place }) => place !== "" && !has(stackSchema, keys(place), type))).toEqual([]);
    });

    test("are nowhere only where the config cannot say it", () => {
      const unsaid = places.filter(({ place }) => place === "").map(({ property }) => property);
      const providers = ["provider", "timeProvider", "randomProvider"];
      expect(unsaid.filter((property) => !providers.includes(property))).toEqual(
        bindings === TABLES.pingfederate.server ? ["compareScopeClaim"] : [],
      );
    });
  },
);
