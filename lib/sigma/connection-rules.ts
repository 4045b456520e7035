import { all, Check, must, sound, violationIf, wholeNumber, within } from "../findings/checks";
import { duplicates } from "../findings/duplicates";
import { isPlainText } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, givenNoId, Rule, show, Violation } from "../findings/rule";
import { SigmaConnectionOptions, SigmaPoolSizes, SigmaUnreturnedField, SigmaWriteSchema } from "./connection-options";
import { oauthProviderLabel, SigmaOAuthProvider } from "./oauth-provider";
import { OAuthPurpose } from "./oauth-purpose";
import { SIGMA_API, SIGMA_DATABRICKS_CONNECTION, SIGMA_GUIDE } from "./sources";

const ONE_LINE = { allowed: "1 to 255 characters on one line", fix: "write it as Sigma shows it" };
const isOneLine = (text: string) => isPlainText(text, { most: 255, without: "" });

/** Spaces at an end are not seen, and make another name. */
const isName = (text: string) => text.trim() === text && isOneLine(text);

const POOL = { allowed: "a whole number of 1 or more", fix: "correct it, or omit it: it then stays as it is in Sigma" };

function jsonProblem(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" && !Array.isArray(value) ? undefined : "is not a JSON object";
  } catch {
    return "is not JSON";
  }
}

/** Which property says what a field has. */
const PROPERTY_OF: Readonly<Record<SigmaUnreturnedField, string>> = {
  [SigmaUnreturnedField.DESCRIPTION]: "description",
  [SigmaUnreturnedField.SERVER]: "server",
  [SigmaUnreturnedField.HOST]: "host",
  [SigmaUnreturnedField.USE_PYTHON]: "usePython",
  [SigmaUnreturnedField.PYTHON_USERS]: "takesPythonUsers",
  [SigmaUnreturnedField.PYTHON_PROPERTIES]: "pythonProperties",
  [SigmaUnreturnedField.USE_SOURCE_SWAP_POLICY]: "useSourceSwapPolicy",
  [SigmaUnreturnedField.SOURCE_SWAP_POLICY_ID]: "sourceSwapPolicyId",
  [SigmaUnreturnedField.USE_DYNAMIC_TABLES]: "useDynamicTables",
  [SigmaUnreturnedField.WORKSPACE_URL]: "workspaceUrl",
};

/** What is said to be not set, and has a value. */
const contradictions: Check<SigmaConnectionOptions> = (options) =>
  (options.notSet ?? []).flatMap((field) => {
    const at = PROPERTY_OF[field];
    const value = (options as Readonly<Record<string, unknown>>)[at];
    const isGiven = value !== undefined && !(field === SigmaUnreturnedField.PYTHON_USERS && value === false);
    return violationIf(isGiven, {
      at,
      given: `${given(value)}, and ${field} in notSet`,
      allowed: "a value, or a place in notSet",
      fix: "remove one of them",
    });
  });

const schemaCheck: Check<SigmaWriteSchema> = must(["database", "schema", "description"], isOneLine, ONE_LINE);

/** What a connection writes to a second time, each with its place. */
const repeatedSchemas = (schemas: readonly SigmaWriteSchema[]) =>
  duplicates(
    schemas.flatMap(({ database, schema }, index) => (isLiteral(database) && isLiteral(schema) ? [{ database, schema, index }] : [])),
    ({ database, schema }) => JSON.stringify([database, schema]),
  ).map(({ value }) => value);

/** What holds for every connection. */
export const connectionRules: readonly Rule<SigmaConnectionOptions>[] = [
  {
    id: "SIGMA-CONNECTION",
    severity: "error",
    why:
      "Fires when a text of a connection is empty, longer than 255 characters or has line breaks, when its name begins or ends with a space, when a schema " +
      "that it writes to is listed twice, when its id has characters other than letters, " +
      "digits and dashes, when its description is not the text of a JSON object, when the time limit is not a whole number of seconds from 1 to " +
      "86400 or a pool size is not a whole number of 1 or more, or when a field both has a value and is said to be not set. Sigma would " +
      "reject the connection, or would make one that you do not mean.",
    see: [SIGMA_API],
    check: all<SigmaConnectionOptions>(
      must(["name", "sourceSwapPolicyId"], isName, { ...ONE_LINE, allowed: `${ONE_LINE.allowed}, without spaces at either end` }),
      ({ connectionId: id }) =>
        violationIf(isLiteral(id) && !/^[A-Za-z0-9-]{1,64}$/.test(id), {
          at: "connectionId",
          given: givenNoId(id ?? ""),
          allowed: "letters, digits and dashes, 64 at most",
          fix: "copy it from Sigma's API: GET /v2/connections lists the connections with their ids",
        }),
      sound("description", jsonProblem, { allowed: "the text of a JSON object", fix: "correct it, or say that it is not set" }),
      must("timeoutSecs", wholeNumber(1, 86_400), { allowed: "a whole number of seconds from 1 to 86400", fix: "use 600" }),
      within<"poolSizes", SigmaPoolSizes>("poolSizes", must(["adhoc", "schedule", "catalog", "result"], wholeNumber(1), POOL)),
      within<"inputTableAuditLogSchema", SigmaWriteSchema>("inputTableAuditLogSchema", schemaCheck),
      ({ writebackSchemas = [] }) =>
        writebackSchemas.flatMap((one, index) =>
          schemaCheck(one).map((found): Violation => ({ ...found, at: `writebackSchemas[${index}].${found.at}` })),
        ),
      ({ writebackSchemas = [] }) =>
        repeatedSchemas(writebackSchemas).map(({ database, schema, index }) => ({
          at: `writebackSchemas[${index}]`,
          given: `given ${show(`${database}.${schema}`)} a second time`,
          allowed: "each schema once",
          fix: "remove it",
        })),
      contradictions,
    ),
  },
];

/** The connections of one client. */
export interface ConnectionsOfClient {
  readonly purposes: readonly OAuthPurpose[];
  readonly names: readonly string[];
  /** Which of the names are defaults, by their places. */
  readonly unnamed?: readonly number[];
  /** Their ids in Sigma, in the same order; undefined where Sigma has none yet, or where it is found in another way. */
  readonly ids: readonly (string | undefined)[];
}

/** Ids are compared without regard to case: they are GUIDs. */
export const sameConnection = (id: string) => id.toLowerCase();

/** What is there a second time, each with its place among all. */
const second = (values: readonly (string | undefined)[], sameAs = (value: string) => value) =>
  duplicates(
    values.flatMap((value, index) => (isLiteral(value) ? [{ value, index }] : [])),
    ({ value }) => sameAs(value),
  ).map(({ value }) => value);

/** What holds for a client's connections together. */
export const clientConnectionRules: readonly Rule<ConnectionsOfClient>[] = [
  {
    id: "SIGMA-CONNECTION-PURPOSE",
    severity: "error",
    why:
      "Fires when a client has connections, and is for organization login only. Sigma would log people in to the data platform with a client that " +
      "may not request its scopes. Add the purpose `connection`, or remove the connections.",
    check: ({ purposes, names }) =>
      violationIf(names.length > 0 && !purposes.includes(OAuthPurpose.DATA_CONNECTION), {
        at: "connections",
        given: `given with the purpose ${purposes.join(", ")}`,
        allowed: "only for a client with the purpose connection",
        fix: "add the purpose, or declare another client for the connections",
      }),
  },
  {
    id: "SIGMA-CONNECTION-TWICE",
    severity: "error",
    why:
      "Fires when two connections of a client have the same name, or the same id. Nobody could tell the former apart in Sigma, and `connect` would " +
      "overwrite the latter with one another. Use a different name for each, and the id of the right connection.",
    check: ({ names, unnamed = [], ids }) => [
      ...second(names).map(({ value: name, index }) => ({
        at: `connections[${index}].name`,
        given: unnamed.includes(index)
          ? `nothing given, so that the name is ${given(name).replace(/^given /, "")} a second time`
          : `${given(name)} a second time`,
        allowed: "each name once",
        fix: "use a different name for each connection",
      })),
      ...second(ids, sameConnection).map(({ value, index }) => ({
        at: `connections[${index}].connectionId`,
        given: `${givenNoId(value)} a second time`,
        allowed: "each connection of Sigma once",
        fix: "use the id of the right connection, or omit it to make a new one",
      })),
    ],
  },
];

/** The connections of one client, and the provider with which people log in to them. */
export interface OAuthOfConnections {
  readonly provider: SigmaOAuthProvider;
  /** What was said of the client's connections. */
  readonly connectionsNeedOwnOAuth?: boolean;
  /** The names of those for which Sigma offers no OAuth of the organization with this provider. */
  readonly needingOwnOAuth: readonly string[];
  /** The names of those whose platform cannot trust the provider. */
  readonly untrusting: readonly string[];
}

/** What holds for connections and the provider with which people log in to them. */
export const connectionOAuthRules: readonly Rule<OAuthOfConnections>[] = [
  {
    id: "SIGMA-CONNECTION-PROVIDER",
    severity: "error",
    why:
      "Fires when a connection to Snowflake has a client of Databricks. An account of Databricks issues tokens for itself only, so that Snowflake would reject " +
      "every login. Use a client of another identity provider, which Snowflake trusts, or connect to Databricks.",
    see: [SIGMA_GUIDE],
    check: ({ provider, untrusting }) =>
      untrusting.map((name) => ({
        at: "connections",
        given: `${given(name)} with the OAuth provider ${oauthProviderLabel(provider)}`,
        allowed: "a connection whose data platform trusts the provider",
        fix: "use a client of another identity provider, or connect to Databricks",
      })),
  },
  {
    id: "SIGMA-CONNECTION-OWN-OAUTH",
    severity: "error",
    why:
      "Fires when `connectionsNeedOwnOAuth` is false although a connection is to Databricks, and another vendor is the identity provider. Sigma offers the " +
      "organization's OAuth configuration for Databricks only if Databricks is the identity provider, so the sheet for the form would be wrong. Omit it.",
    see: [SIGMA_DATABRICKS_CONNECTION],
    check: ({ connectionsNeedOwnOAuth, needingOwnOAuth }) =>
      violationIf(connectionsNeedOwnOAuth === false && needingOwnOAuth.length > 0, {
        at: "connectionsNeedOwnOAuth",
        given: `given false with the connection ${given(needingOwnOAuth[0]).replace(/^given /, "")} to Databricks`,
        allowed: "true, or nothing: Sigma offers the organization's OAuth only with Databricks as the identity provider",
        fix: "omit it",
      }),
  },
];
