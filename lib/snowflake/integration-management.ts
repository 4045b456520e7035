/** Who creates the integration. */
export enum IntegrationManagement {
  /** Terraform, with the Snowflake provider. */
  TERRAFORM = "terraform",
  /** A person, with the statement in `createStatement`. Nothing is created. */
  SQL = "sql",
  /**
   * Nobody: the integration exists and is shared with other applications, because Snowflake allows one per issuer. A person runs the statement in
   * `alterStatement`, which adds the audiences. Nothing is created.
   */
  ALTER = "alter",
}
