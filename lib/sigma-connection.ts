import { Finding } from "./findings/rule";
import { SigmaConnectionOptions } from "./sigma/connection-options";
import { SigmaOAuthProvider } from "./sigma/oauth-provider";

/** What Sigma's form for a connection has besides OAuth, where a person fills it in. */
export interface ConnectionForm {
  /** As Sigma calls the data platform. */
  readonly platform: string;
  /** The fields, each with what goes there. */
  readonly fields: readonly (readonly [field: string, value: string])[];
}

/** What is handed over of a connection, in the words of Sigma's API: its details are without OAuth. */
export interface ConnectionDefinition {
  readonly name: string;
  /** Whether nobody gave it that name. */
  readonly hasDefaultName: boolean;
  readonly connectionId?: string;
  /** Which of the stack's platforms it is to. */
  readonly platform: string;
  /** What is not set, by its path. */
  readonly notSet: readonly string[];
  /** Whether the passwords of the users for Python come from outside. */
  readonly takesPythonUsers: boolean;
  /** Whether Sigma offers no OAuth of the organization for it, if people log in with that provider. */
  readonly needsOwnOAuth: (provider: SigmaOAuthProvider) => boolean;
  /** Whether the platform can trust that provider. */
  readonly trusts: (provider: SigmaOAuthProvider) => boolean;
  readonly form: ConnectionForm;
  /** What is to be said of it where it is used. */
  readonly warnings: readonly Finding[];
  readonly body: Readonly<Record<string, unknown>>;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * A connection of Sigma to a data platform. `SigmaConnectionSettings` completes it with OAuth.
 *
 * @see https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml
 */
export abstract class SigmaConnection {
  /** The connection's name in Sigma. */
  public readonly connectionName: string;

  protected constructor(connectionName: string) {
    this.connectionName = connectionName;
  }

  /** @internal */
  public abstract _definition(): ConnectionDefinition;
}

/** An object without what is undefined; undefined where nothing is left. */
export function known(values: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** What a connection has, apart from its details. */
export function bodyOf(name: string, options: SigmaConnectionOptions): Record<string, unknown> {
  const { adhoc, schedule, catalog, result } = options.poolSizes ?? {};
  const sizes = known({ adhocPoolSize: adhoc, schedulePoolSize: schedule, catalogPoolSize: catalog, resultPoolSize: result });
  return known({
    name,
    description: options.description === undefined ? undefined : (JSON.parse(options.description) as unknown),
    timeoutSecs: options.timeoutSecs,
    useFriendlyNames: options.useFriendlyNames,
    // Without the switch, sizes that Sigma has may have no effect.
    poolSizes: sizes && { isPoolConfigured: true, ...sizes },
  })!;
}

/** The schemas that a connection writes to, and that of its edit log, with the platform's word for a database. */
export function writesOf(
  { writebackSchemas, inputTableAuditLogSchema }: SigmaConnectionOptions,
  database: "writeDatabase" | "writeCatalog",
): Readonly<Record<string, unknown>> {
  return {
    writebackSchemas: writebackSchemas?.map((one) =>
      known({ [database]: one.database, writeSchema: one.schema, description: one.description }),
    ),
    inputTableAuditLogSchema: inputTableAuditLogSchema && {
      [database]: inputTableAuditLogSchema.database,
      writeSchema: inputTableAuditLogSchema.schema,
    },
  };
}
