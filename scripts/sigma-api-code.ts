import { detailsOf, requestOf, responseOf, sentFields } from "./sigma-api-fields";
import { Schema, SigmaApiSpec } from "./sigma-api-spec";

const GENERATED = "// Generated from cli/sigma/specification.json by npm run sigma-api. Do not edit.\n\n";

/** The source of cli/sigma/types.ts: what is sent and answered. */
export function typesPage(spec: SigmaApiSpec): string {
  const { paths } = spec;
  const one = paths["/v2/connections/{connectionId}"];
  const body = requestOf(one.put);
  const member = responseOf(paths["/v2/members"].get);
  const members = [member, ...(member.oneOf ?? [])].find(({ properties }) => properties?.entries !== undefined)!;
  const details = [...detailsOf(body)].map(([platform, schema]) => [`${capital(platform)}Details`, schema] as const);
  const { details: _, ...outside } = body.properties!;
  return [
    GENERATED,
    declared("WhoAmI", "Whose credentials they are.", responseOf(paths["/v2/whoami"].get)),
    declared("Connection", "A connection as it is read.", responseOf(one.get)),
    `/** A connection as it is sent. A replacement needs everything that is to stay. */\nexport interface ConnectionBody {\n`,
    ...membersOf({ ...body, properties: outside }),
    "  readonly details: ConnectionDetails;\n}\n\n",
    "/** The details of a connection: those of its platform, or what a config has, which becomes that. */\n",
    "export type ConnectionDetails = Readonly<Record<string, unknown>> & { readonly type: string };\n\n",
    ...details.map(([name, schema]) => declared(name, "The details of a connection to that platform.", schema)),
    declared(
      "ConnectionTest",
      "What Sigma's own test of a connection found.",
      responseOf(paths["/v2/connections/{connectionId}/test"].get),
    ),
    declared("Member", "A member of the organization.", members.properties!.entries.items!),
    declared("Revoked", "How many refresh tokens were ended.", responseOf(paths["/v2/members/{memberId}/revoke"].post)),
  ].join("");
}

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);

const declared = (name: string, words: string, schema: Schema) =>
  `/** ${words} */\nexport interface ${name} {\n${membersOf(schema).join("")}}\n\n`;

function membersOf({ properties = {}, required = [] }: Schema): string[] {
  return Object.entries(properties).map(
    ([name, schema]) => `  readonly ${name}${required.includes(name) ? "" : "?"}: ${typeOf(schema)};\n`,
  );
}

function typeOf(schema: Schema): string {
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) return alternatives.map(typeOf).join(" | ");
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  return [schema.type ?? "unknown"]
    .flat()
    .map((type) => simpleType(type, schema))
    .join(" | ");
}

function simpleType(type: string, schema: Schema): string {
  switch (type) {
    case "integer":
      return "number";
    case "array":
      return `readonly (${typeOf(schema.items ?? {})})[]`;
    case "object":
      return schema.properties === undefined ? "Readonly<Record<string, unknown>>" : `{ ${membersOf(schema).join(" ")} }`;
    default:
      return type;
  }
}

/** The source of cli/sigma/connection-fields.ts: which field of a connection is read back where. */
export function fieldsPage(spec: SigmaApiSpec): string {
  return [
    GENERATED,
    "/** A field that is sent for a connection, and the field of the answer that has it. */\n",
    "export interface SentField {\n  readonly sent: string;\n  /** Undefined where no answer has it. */\n  readonly returned?: string;\n}\n\n",
    "/** By platform, as a connection's details name it. */\n",
    `export const SENT_FIELDS = ${JSON.stringify(Object.fromEntries(sentFields(spec)))} as const satisfies Record<string, readonly SentField[]>;\n`,
  ].join("");
}
