import { Connection, ConnectionBody } from "../sigma/types";
import { at, fieldsOf } from "./fields";
import { LOG_SCHEMA, readName, SCHEMAS, sentLog, sentName, sentSchemas } from "./write-schemas";

/** A field whose value in Sigma is not that of the outputs. */
export interface Difference {
  readonly path: string;
  readonly inSigma: unknown;
  readonly inOutputs: unknown;
}

/** What differs, field by field. What the outputs do not say is not compared: it stays as it is in Sigma. */
export function differences(body: ConnectionBody, connection: Connection): Difference[] {
  const ofFields = fieldsOf(body.details.type).flatMap(({ path, read, same }) => {
    const [inOutputs, inSigma] = [at(body, path), read(connection)];
    return inOutputs === undefined || same(inOutputs, inSigma) ? [] : [{ path, inSigma, inOutputs }];
  });
  return [...ofFields, ...ofSchemas(body, connection), ...ofLog(body, connection), ...ofOrganization(connection)];
}

function ofSchemas(body: ConnectionBody, { writebackSchemas = [] }: Connection): Difference[] {
  return sentSchemas(body).flatMap((sent): Difference[] => {
    const name = sentName(sent);
    const path = `${SCHEMAS} ${name}`;
    const present = writebackSchemas.find((read) => readName(read) === name);
    if (present === undefined) return [{ path, inSigma: undefined, inOutputs: sent }];
    if (sent.description === undefined || sent.description === present.description) return [];
    return [{ path: `${path} description`, inSigma: present.description, inOutputs: sent.description }];
  });
}

function ofLog(body: ConnectionBody, { inputTableAuditLogSchema: present }: Connection): Difference[] {
  const sent = sentLog(body);
  if (sent === undefined || (present && readName(present) === sentName(sent))) return [];
  return [{ path: LOG_SCHEMA, inSigma: present && { database: present.database, schema: present.schema }, inOutputs: sent }];
}

/** A body with a client of its own makes the connection independent. */
function ofOrganization({ isIndependentOAuth }: Connection): Difference[] {
  return isIndependentOAuth === false ? [{ path: "isIndependentOAuth", inSigma: false, inOutputs: true }] : [];
}

/** Whether the edit log of the connection would become another one. */
export const changesLog = (found: readonly Difference[]) => found.some(({ path, inSigma }) => path === LOG_SCHEMA && inSigma !== undefined);
