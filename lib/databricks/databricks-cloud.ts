/** The cloud that a Databricks account is in. */
export enum DatabricksCloud {
  /** Amazon Web Services. */
  AWS = "aws",
  /** Microsoft Azure. */
  AZURE = "azure",
  /** Google Cloud. Sigma's API has it as OAuth provider; Sigma's guide has no metadata URI for it, so that one follows the pattern of AWS. */
  GCP = "gcp",
}
