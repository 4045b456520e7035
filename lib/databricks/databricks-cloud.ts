/** The cloud that a Databricks account is in. */
export enum DatabricksCloud {
  /** Amazon Web Services. */
  AWS = "aws",
  /** Microsoft Azure. */
  AZURE = "azure",
  /** Google Cloud. Sigma's guide has no metadata URI for it, so it is derived by the pattern of AWS. */
  GCP = "gcp",
}
