import { Connection, ConnectionBody } from "../sigma/types";
import { at, fieldsOf, withAt } from "./fields";
import { LOG_SCHEMA, asSent, mergedSchemas, SCHEMAS, sentLog } from "./write-schemas";

/** The body that replaces a connection: what the outputs say, and for the rest what Sigma has. */
export function replacement(body: ConnectionBody, connection: Connection): ConnectionBody {
  const { type } = body.details;
  const kept = fieldsOf(type).flatMap(({ path, read }) => {
    const value = read(connection);
    return at(body, path) === undefined && value !== undefined ? [[path, value] as const] : [];
  });
  const schemas = mergedSchemas(body, connection);
  const { inputTableAuditLogSchema: log } = connection;
  const parts = [
    ...kept,
    ...(schemas.length > 0 ? [[SCHEMAS, schemas] as const] : []),
    // With the id that Sigma gave it. Another log is refused before.
    ...(log === undefined ? [] : [[LOG_SCHEMA, { ...asSent(log, type), ...sentLog(body) }] as const]),
  ];
  return parts.reduce<unknown>((value, [path, part]) => withAt(value, path, part), body) as ConnectionBody;
}

/** What Sigma has and the outputs do not say: it is sent again, so that it stays. */
export function keptPaths(body: ConnectionBody, connection: Connection): string[] {
  const whole = replacement(body, connection);
  const fields = fieldsOf(body.details.type)
    .map(({ path }) => path)
    .filter((path) => at(body, path) === undefined && at(whole, path) !== undefined);
  const schemas = (at(whole, SCHEMAS) as readonly unknown[] | undefined)?.length ?? 0;
  const sent = (at(body, SCHEMAS) as readonly unknown[] | undefined)?.length ?? 0;
  return [
    ...fields,
    ...(schemas > sent ? [SCHEMAS] : []),
    ...(at(body, LOG_SCHEMA) === undefined && at(whole, LOG_SCHEMA) !== undefined ? [LOG_SCHEMA] : []),
  ];
}

/** What Sigma returns of a connection and takes in no request: nobody knows whether a replacement keeps it. */
export function unsendable({ user, timeout }: Connection): string[] {
  const others = (["worksheet", "dashboard", "download"] as const).filter(
    (key) => timeout?.[key] !== undefined && timeout[key] !== timeout.default,
  );
  return [...(user === undefined || user === "" ? [] : ["user"]), ...others.map((key) => `timeout.${key}`)];
}
