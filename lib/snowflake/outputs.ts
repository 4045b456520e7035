import { flag, lines, object, text, texts } from "../hand-off/outputs";

/** Of one account of Snowflake: `<prefix>_<name>`. */
export const ACCOUNT_OUTPUTS = {
  createStatement: lines("create_security_integration"),
  alterStatement: lines("alter_security_integration"),
  userStatements: lines("alter_users"),
  failingUsersQuery: lines("failing_users"),
  trust: object("external_oauth"),
};

/** The keys of an account's output `external_oauth`. */
export const TRUST_KEYS = {
  integrationName: text("integration_name"),
  accountUrl: text("account_url"),
  enabled: flag("enabled"),
  type: text("type"),
  metadataUri: text("metadata_uri"),
  issuer: text("issuer"),
  jwksUris: texts("jws_keys_urls"),
  rsaPublicKeys: texts("rsa_public_keys"),
  audiences: texts("audiences"),
  userMappingClaims: texts("user_mapping_claims"),
  userAttribute: text("user_mapping_attribute"),
  anyRoleMode: text("any_role_mode"),
  scopes: texts("scopes"),
  scopeMappingAttribute: text("scope_mapping_attribute"),
  scopeDelimiter: text("scope_delimiter"),
  networkPolicy: text("network_policy"),
};
