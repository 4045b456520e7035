/** The cloud that a Databricks account is in. */
export enum DatabricksCloud {
  /** Amazon Web Services. */
  AWS = "aws",
  /** Microsoft Azure. */
  AZURE = "azure",
  /** Google Cloud. Sigma's guide has no metadata URI for it: that of AWS is taken as the pattern. */
  GCP = "gcp",
}
