import { SigmaConnectionOptions } from "../sigma/connection-options";

/** What a connection of Sigma to Databricks has, apart from OAuth. */
export interface DatabricksConnectionOptions extends SigmaConnectionOptions {
  /** The host of the workspace. Sigma's API requires it and does not return it. It has no field for the HTTP path of a SQL warehouse. */
  readonly host: string;

  /**
   * The URL of the workspace, besides the host. Sigma's API does not say which of them counts.
   *
   * @default - unknown, unless `notSet` has it
   */
  readonly workspaceUrl?: string;
}
