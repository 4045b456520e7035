import { SigmaOAuthError } from "../findings/errors";
import { findings } from "../findings/rule";
import { enforceArguments } from "../shapes/enforce-arguments";
import { isOfDatabricks } from "../sigma/oauth-provider";
import { bodyOf, ConnectionDefinition, ConnectionForm, known, SigmaConnection, writesOf } from "../sigma-connection";
import { DatabricksConnectionOptions } from "./connection-options";
import { connectionRules } from "./connection-rules";
import { databricksPrefix } from "./output-prefix";

/**
 * A connection of Sigma to a Databricks workspace, for `SigmaConnectionSettings`. Nothing is created: the command `cdktf-sigma-oauth connect` makes or
 * updates the connection in Sigma from the outputs.
 *
 * @see https://help.sigmacomputing.com/docs/connect-to-databricks-oauth
 */
export class DatabricksConnection extends SigmaConnection {
  /**
   * Describes a connection. Fails with SIGMA-CONNECTION or DATABRICKS-CONNECTION if something cannot be so.
   *
   * @example
   * import { DatabricksConnection } from "cdktf-sigma-oauth";
   *
   * const connection = DatabricksConnection.of({ host: "dbc-00000000-0000.cloud.databricks.com" });
   */
  public static of(options: DatabricksConnectionOptions): DatabricksConnection {
    enforceArguments("DatabricksConnection.of", { options });
    const errors = findings(connectionRules, options).filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new SigmaOAuthError(errors);
    return new DatabricksConnection(options);
  }

  private constructor(private readonly options: DatabricksConnectionOptions) {
    super(options.name ?? DEFAULT_CONNECTION_NAME);
  }

  /** @internal */
  public override _definition(): ConnectionDefinition {
    const { options } = this;
    const details = {
      type: "databricks",
      host: options.host,
      workspaceUrl: options.workspaceUrl,
      useSourceSwapPolicy: options.useSourceSwapPolicy,
      sourceSwapPolicyId: options.sourceSwapPolicyId,
      ...writesOf(options, "writeCatalog"),
    };
    return {
      name: this.connectionName,
      hasDefaultName: options.name === undefined,
      connectionId: options.connectionId,
      platform: options.account === undefined ? OWN_PLATFORM : databricksPrefix(options.account),
      // https://help.sigmacomputing.com/docs/connect-to-databricks-oauth
      needsOwnOAuth: (provider) => !isOfDatabricks(provider),
      trusts: () => true,
      notSet: options.notSet ?? [],
      takesPythonUsers: false,
      form: { platform: "Databricks", fields: this.fields() },
      warnings: findings(connectionRules, options).filter(({ severity }) => severity === "warning"),
      body: bodyOf(this.connectionName, options),
      details: known(details)!,
    };
  }

  /** https://docs.databricks.com/aws/en/integrations/compute-details */
  private fields(): ConnectionForm["fields"] {
    const { host, warehouses = [] } = this.options;
    const paths = warehouses.map((id) => `/sql/1.0/warehouses/${id}`);
    return [
      ["Host", host],
      ["HTTP path", paths.join(" or ") || "that of a SQL warehouse, from its connection details"],
    ];
  }
}

/** The platform of a connection whose account is the identity provider: no output has its prefix. */
export const OWN_PLATFORM = "databricks";

/** A connection's name in Sigma, where none is given. */
export const DEFAULT_CONNECTION_NAME = "Databricks";
