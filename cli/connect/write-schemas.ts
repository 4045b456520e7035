import { Connection, ConnectionBody } from "../sigma/types";
import { isObject } from "./described";

/** A schema that Sigma writes to, as it is sent: the word for a database is the platform's. */
export interface SentSchema {
  readonly writeDatabase?: string;
  readonly writeCatalog?: string;
  readonly writeSchema: string;
  readonly writebackSchemaId?: string;
  readonly description?: string;
}

/** The same as it is read: for every platform with the same names. */
type ReadSchema = NonNullable<Connection["writebackSchemas"]>[number];

export const SCHEMAS = "details.writebackSchemas";
export const LOG_SCHEMA = "details.inputTableAuditLogSchema";

/** The platform's word for a database. */
const WORDS: Readonly<Record<string, "writeDatabase" | "writeCatalog">> = { snowflake: "writeDatabase", databricks: "writeCatalog" };

/** Both parts of a name: dots may be in it. */
const nameOf = (database: string | undefined, schema: string) => JSON.stringify([database, schema]);
export const sentName = ({ writeDatabase, writeCatalog, writeSchema }: SentSchema) => nameOf(writeDatabase ?? writeCatalog, writeSchema);
export const readName = ({ database, schema }: Pick<ReadSchema, "database" | "schema">) => nameOf(database, schema);

/** As it is sent; what Sigma gave it, such as its id, stays. */
export function asSent(read: ReadSchema, type: string): SentSchema {
  const { database, schema, writebackSchemaId, description } = read;
  return {
    [WORDS[type] ?? "writeDatabase"]: database,
    writeSchema: schema,
    ...(writebackSchemaId === undefined ? {} : { writebackSchemaId }),
    ...(description === undefined ? {} : { description }),
  };
}

export const sentSchemas = ({ details }: ConnectionBody): readonly SentSchema[] => asList(details.writebackSchemas);
export const sentLog = ({ details }: ConnectionBody): SentSchema | undefined =>
  isObject(details.inputTableAuditLogSchema) ? (details.inputTableAuditLogSchema as unknown as SentSchema) : undefined;
const asList = (value: unknown) => (Array.isArray(value) ? (value as SentSchema[]) : []);

/** Those that are sent, each with the id that it has in Sigma, and those that only Sigma has: nothing is taken away. */
export function mergedSchemas(body: ConnectionBody, { writebackSchemas: present = [] }: Connection): readonly SentSchema[] {
  const { type } = body.details;
  const known = new Map(present.map((read) => [readName(read), read]));
  const sent = sentSchemas(body).map((schema) => {
    const read = known.get(sentName(schema));
    return read === undefined ? schema : { ...asSent(read, type), ...schema };
  });
  const names = new Set(sentSchemas(body).map(sentName));
  return [...sent, ...present.filter((read) => !names.has(readName(read))).map((read) => asSent(read, type))];
}
