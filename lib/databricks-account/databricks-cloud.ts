/** The cloud that a Databricks account is in. */
export enum DatabricksCloud {
  /** Amazon Web Services. */
  AWS = "aws",
  /** Microsoft Azure. */
  AZURE = "azure",
  /** Google Cloud. Sigma's page on Databricks covers it; its metadata URI follows the pattern of AWS, and is not confirmed. */
  GCP = "gcp",
}
