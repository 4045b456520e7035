/** Who creates the federation policy. */
export enum DatabricksPolicyManagement {
  /** Terraform, with the Databricks provider. */
  TERRAFORM = "terraform",
  /** A person, with the command in `createCommand`. Nothing is created. */
  CLI = "cli",
}
