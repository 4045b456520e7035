import { SigmaOAuthError } from "../findings/errors";
import { findings } from "../findings/rule";
import { enforceArguments } from "../shapes/enforce-arguments";
import { isOfDatabricks } from "../sigma/oauth-provider";
import { bodyOf, ConnectionDefinition, ConnectionForm, known, SigmaConnection, writesOf } from "../sigma-connection";
import { SnowflakeConnectionOptions } from "./connection-options";
import { connectionRules } from "./connection-rules";
import { snowflakePrefix } from "./output-prefix";

/**
 * A connection of Sigma to a Snowflake account, for `SigmaConnectionSettings`. Nothing is created: the command `cdktf-sigma-oauth connect` makes or
 * updates the connection in Sigma from the outputs.
 *
 * @see https://help.sigmacomputing.com/docs/connect-to-snowflake
 */
export class SnowflakeConnection extends SigmaConnection {
  /**
   * Describes a connection. Fails with SIGMA-CONNECTION or SNOW-CONNECTION if something cannot be so.
   *
   * @example
   * import { SnowflakeAccount, SnowflakeConnection } from "cdktf-sigma-oauth";
   *
   * const connection = SnowflakeConnection.of({
   *   account: SnowflakeAccount.of("ACME", "ANALYTICS"),
   *   warehouse: "SIGMA_WH",
   * });
   */
  public static of(options: SnowflakeConnectionOptions): SnowflakeConnection {
    enforceArguments("SnowflakeConnection.of", { options });
    const errors = findings(connectionRules, options).filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new SigmaOAuthError(errors);
    return new SnowflakeConnection(options);
  }

  private constructor(private readonly options: SnowflakeConnectionOptions) {
    super(options.name ?? defaultConnectionName(options.account));
  }

  /** @internal */
  public override _definition(): ConnectionDefinition {
    const { options } = this;
    const { account, materializationWarehouse, useDynamicTables, userAttributes, pythonProperties } = options;
    const details = {
      type: "snowflake",
      authType: "oauth",
      account: this.accountIdentifier,
      server: options.server,
      host: options.host,
      warehouse: options.warehouse,
      role: options.role,
      roleSwitching: options.roleSwitching,
      exportsWarehouse: options.exportsWarehouse,
      writeAccess: known({ materializationWarehouse, useDynamicTables }),
      userAttributes: userAttributes && known({ ...userAttributes }),
      usePython: options.usePython,
      pythonProperties: pythonProperties && known({ ...pythonProperties }),
      useSourceSwapPolicy: options.useSourceSwapPolicy,
      sourceSwapPolicyId: options.sourceSwapPolicyId,
      ...writesOf(options, "writeDatabase"),
    };
    return {
      name: this.connectionName,
      hasDefaultName: options.name === undefined,
      connectionId: options.connectionId,
      platform: snowflakePrefix(account),
      needsOwnOAuth: () => false,
      // A Databricks account issues tokens for itself only.
      trusts: (provider) => !isOfDatabricks(provider),
      notSet: options.notSet ?? [],
      takesPythonUsers: options.takesPythonUsers ?? false,
      form: { platform: "Snowflake", fields: this.fields() },
      warnings: findings(connectionRules, options).filter(({ severity }) => severity === "warning"),
      body: bodyOf(this.connectionName, options),
      details: known(details)!,
    };
  }

  /** https://help.sigmacomputing.com/docs/connect-to-snowflake */
  private fields(): ConnectionForm["fields"] {
    const { warehouse, role } = this.options;
    return [
      ["Account", this.accountIdentifier],
      ["Warehouse", warehouse ?? "one that every user may use"],
      ...(role === undefined ? [] : [["Role", role] as const]),
    ];
  }

  private get accountIdentifier(): string {
    const { accountIdentifier, account } = this.options;
    return accountIdentifier ?? `${account.organization}-${account.account}`;
  }
}

/** A connection's name in Sigma, where none is given. */
export const defaultConnectionName = ({ organization, account }: { readonly organization: string; readonly account: string }) =>
  `Snowflake ${organization}-${account}`;
