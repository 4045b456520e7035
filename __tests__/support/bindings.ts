import * as auth0 from "../../config/resolve/auth0";
import { Binding, ClientSource } from "../../config/resolve/bindings";
import * as databricks from "../../config/resolve/databricks";
import * as federation from "../../config/resolve/databricks-federation";
import * as entra from "../../config/resolve/entra";
import * as okta from "../../config/resolve/okta";
import * as pingfederate from "../../config/resolve/pingfederate";
import * as pingone from "../../config/resolve/pingone";
import * as snowflake from "../../config/resolve/snowflake";

/** What any binding takes a place from. */
type From = ClientSource<{ readonly connections: readonly string[] }> & snowflake.AccountSource;
const FROM = {
  client: { id: "sigma", groups: ["Sigma"], users: ["ada"] },
  index: 0,
  idp: { connections: ["staff"] },
  config: {},
  account: {},
} as unknown as From;

const TABLES: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  okta: { server: okta.AUTH_SERVER, client: okta.APP },
  entra: { server: entra.API, client: entra.APP },
  auth0: { server: auth0.API, client: auth0.APP },
  pingone: { server: pingone.RESOURCE, client: pingone.APP },
  pingfederate: { server: pingfederate.MANAGER, client: pingfederate.APP },
  databricks: { client: databricks.APP },
  existing: { integration: snowflake.INTEGRATION, access: snowflake.ACCESS, policy: federation.POLICY },
};

export interface Placed {
  readonly property: string;
  readonly place: string;
}

/** Every table of a construct's properties, with the place of each property and of each part that is elsewhere. */
export const PLACES = Object.entries(TABLES).flatMap(([type, tables]) =>
  Object.entries(tables).map(([what, table]) => ({
    type,
    what,
    places: placesIn(table as Readonly<Record<string, Binding<From, unknown>>>, {
      ...FROM,
      path: what === "policy" ? "databricks" : "snowflake",
    }),
  })),
);

function placesIn(table: Readonly<Record<string, Binding<From, unknown>>>, from: From): Placed[] {
  return Object.entries(table).flatMap(([property, { place, parts = {} }]) => [
    { property, place: place(from) },
    ...Object.entries(parts).map(([part, partPlace]) => ({ property: `${property}.${part}`, place: partPlace(from) })),
  ]);
}
