import { JSON_TYPE, Schema, SigmaApiSpec, SpecOperation } from "./sigma-api-spec";

/** A field of what is sent for a connection, and the field in which it is read back. */
export interface SentField {
  readonly sent: string;
  /** Undefined where no answer has it. */
  readonly returned?: string;
}

/** Not a property of a connection: what a replacement is to do besides. */
const COMMANDS: readonly string[] = ["restore"];

/** Fields that are read under another name than the rule below finds. A list's items are named by []. */
const RENAMED: readonly (readonly [sent: RegExp, returned: string])[] = [
  [/^timeoutSecs$/, "timeout.default"],
  [/^useFriendlyNames$/, "friendlyName"],
  // Of the kinds of authentication, only whether it is OAuth.
  [/^details\.authType$/, "useOauth"],
  [/^details\.writeAccess\.write(Database|Catalog)$/, "writebacks[].database"],
  [/^details\.writeAccess\.writeSchema$/, "writebacks[].schema"],
  [/^details\.writeAccess\.materializationWarehouse$/, "materializationWarehouse"],
  [/^details\.(writebackSchemas\[\])\.write(?:Database|Catalog)$/, "$1.database"],
  [/^details\.(writebackSchemas\[\])\.writeSchema$/, "$1.schema"],
  [/^details\.(inputTableAuditLogSchema)\.write(?:Database|Catalog)$/, "$1.database"],
  [/^details\.(inputTableAuditLogSchema)\.writeSchema$/, "$1.schema"],
];

/** What is looked at one by one, although the answer has no part of that name that it could be compared with as a whole. */
const IN_PARTS: readonly string[] = ["details.writeAccess"];

/** The body's schema of an operation. */
export const requestOf = (operation: SpecOperation): Schema => operation.requestBody!.content[JSON_TYPE].schema;
/** The schema of the answer to a request that succeeded. */
export const responseOf = ({ responses }: SpecOperation): Schema =>
  Object.entries(responses).find(([status]) => status.startsWith("2"))![1].content[JSON_TYPE].schema;

/** The kinds of details that a connection can have, by their platform. */
export function detailsOf(body: Schema): Map<string, Schema> {
  const { details } = body.properties!;
  return new Map((details.oneOf ?? [details]).map((one) => [String(one.properties!.type.enum![0]), one]));
}

/**
 * By platform: every field that is sent for a connection.
 *
 * @throws RangeError where a field's other name is none in the answer any more
 */
export function sentFields(spec: SigmaApiSpec): Map<string, SentField[]> {
  const { put, get } = spec.paths["/v2/connections/{connectionId}"];
  const body = requestOf(put);
  const answer = responseOf(get);
  const { details: _, ...outside } = body.properties!;
  const common = Object.entries(outside)
    .filter(([name]) => !COMMANDS.includes(name))
    .flatMap(([name, schema]) => fieldsOf(name, schema, answer));
  return new Map(
    [...detailsOf(body)].map(([platform, details]) => [
      platform,
      [...common, ...Object.entries(details.properties!).flatMap(([name, schema]) => fieldsOf(`details.${name}`, schema, answer))],
    ]),
  );
}

/** A field; or its parts, where at least the whole is returned. */
function fieldsOf(sent: string, schema: Schema, answer: Schema): SentField[] {
  const returned = returnedAs(sent, answer);
  if (returned === undefined && !IN_PARTS.includes(sent)) return [{ sent }];
  const inner = schema.items ?? schema;
  const parts = new Map([...(inner.oneOf ?? []), inner].flatMap(({ properties = {} }) => Object.entries(properties)));
  if (parts.size === 0) return [{ sent, returned }];
  const prefix = schema.items === undefined ? sent : `${sent}[]`;
  return [...parts].flatMap(([name, part]) => fieldsOf(`${prefix}.${name}`, part, answer));
}

function returnedAs(sent: string, answer: Schema): string | undefined {
  const renamed = RENAMED.find(([pattern]) => pattern.test(sent));
  if (renamed !== undefined) {
    const returned = sent.replace(...renamed);
    if (has(answer, returned)) return returned;
    throw new RangeError(`${sent} is said to be read as ${returned}, which the answer does not have: correct RENAMED in this script`);
  }
  const own = sent.replace(/^details\./, "");
  const oauth = `oauth${own[0].toUpperCase()}${own.slice(1)}`;
  return [own, oauth].find((name) => has(answer, name));
}

function has(schema: Schema | undefined, path: string): boolean {
  const [first, ...rest] = path.split(".");
  const part = schema?.properties?.[first.replace(/\[\]$/, "")];
  const inner = first.endsWith("[]") ? part?.items : part;
  return inner !== undefined && (rest.length === 0 || has(inner, rest.join(".")));
}
