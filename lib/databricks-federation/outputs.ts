import { lines, object, text, texts } from "../hand-off/outputs";

/** Of one account of Databricks: `<prefix>_<name>`. */
export const POLICY_OUTPUTS = {
  createCommand: lines("create_federation_policy"),
  trust: object("token_federation"),
};

/** Once for all accounts: what each user needs there. */
export const DATABRICKS_USER_REQUIREMENTS = lines("databricks_user_requirements");

/** The keys of an account's output `token_federation`. */
export const POLICY_KEYS = {
  policyId: text("policy_id"),
  accountId: text("account_id"),
  accountUrl: text("account_url"),
  metadataUri: text("metadata_uri"),
  issuer: text("issuer"),
  jwksUri: text("jwks_uri"),
  jwksJson: text("jwks_json"),
  audiences: texts("audiences"),
  subjectClaim: text("subject_claim"),
  scopes: texts("scopes"),
};
