import { CaseTable } from "../support/cases";
import { configAdoptionCases, oktaAdoptionCases, snowflakeAdoptionCases } from "./adoption";
import { clientCases } from "./clients";
import { auth0ApiCases, auth0AudienceCases } from "./auth0-apis";
import { auth0AppCases } from "./auth0-apps";
import { auth0ProviderCases } from "./auth0-provider";
import { auth0ConfigCases, auth0ConstructCases } from "./auth0-together";
import { yamlCases } from "./config-files";
import { keyCases } from "./config-keys";
import { fileCases, originCases, orphanCases, outputCases } from "./config-reading";
import { configCredentialCases } from "./config-credentials";
import { configRefusalCases } from "./config-refusals";
import { configSharedCases } from "./config-shared";
import { configStackCases } from "./config-stacks";
import { configTrustCases } from "./config-trust";
import { connectionConfigCases } from "./connection-platforms";
import { clientConnectionCases, connectionCases, connectionOAuthCases, snowflakeConnectionCases } from "./connections";
import { databricksConnectionCases } from "./databricks-connections";
import { accountCases, constructCases, outputPrefixCases } from "./constructs";
import { credentialCases, expiryCases, serviceAccountCases } from "./credentials";
import { textCases } from "./config-texts";
import { databricksAccessCases, databricksGroupCases } from "./databricks-access";
import { databricksConfigCases } from "./databricks-accounts";
import { databricksFederationCases } from "./databricks-federation";
import { databricksAccountCases, databricksAppCases } from "./databricks";
import { entraApiCases } from "./entra-apis";
import { entraAppCases } from "./entra-apps";
import { entraConfigCases, signInFrequencyCases } from "./entra-config";
import { hclCases } from "./hcl";
import { acknowledgeCases, issuerAssumedCases } from "./config-warnings";
import { lifetimeCases } from "./lifetimes";
import { lookAlikeCases } from "./look-alikes";
import { oktaAppCases } from "./okta-apps";
import { oktaClaimCases } from "./okta-claims";
import { oktaProviderCases } from "./okta-provider";
import { oktaServerCases } from "./okta-servers";
import { pingFederateClientCases, pingFederateServerCases } from "./pingfederate";
import { pingFederateManagerCases } from "./pingfederate-managers";
import { pingFederateConfigCases, pingFederateConstructCases } from "./pingfederate-together";
import { pingOneAlertCases, pingOneAppCases, pingOneResourceCases } from "./pingone";
import { severalIdentityProvidersCases } from "./several-identity-providers";
import { requestedRoleCases } from "./requested-roles";
import { roleScopeCases, roleScopeConfigCases } from "./role-scopes";
import { snowflakeAccessCases } from "./snowflake-access";
import { snowflakeAlertCases } from "./snowflake-alerts";
import { snowflakeRoleCases } from "./snowflake-roles";
import { snowflakeSettingCases } from "./snowflake-settings";
import { snowflakeTrustCases } from "./snowflake-trust";
import { snowflakeWriteBackCases } from "./snowflake-write-back";
import { typeCases } from "./types";
import { takenNameCases } from "./taken-names";
import { togetherCases } from "./together";
import { userMappingCases } from "./user-mappings";

/** Every table of cases. A rule that is in none of them makes the completeness test fail. */
export const CASE_TABLES: readonly CaseTable[] = [
  typeCases,
  lifetimeCases,
  hclCases,
  textCases,
  clientCases,
  roleScopeCases,
  roleScopeConfigCases,
  severalIdentityProvidersCases,
  credentialCases,
  expiryCases,
  serviceAccountCases,
  connectionCases,
  clientConnectionCases,
  connectionOAuthCases,
  snowflakeConnectionCases,
  databricksConnectionCases,
  connectionConfigCases,
  requestedRoleCases,
  userMappingCases,
  lookAlikeCases,
  oktaProviderCases,
  oktaServerCases,
  oktaClaimCases,
  oktaAppCases,
  entraApiCases,
  entraAppCases,
  signInFrequencyCases,
  entraConfigCases,
  auth0ProviderCases,
  auth0ApiCases,
  auth0AudienceCases,
  auth0AppCases,
  auth0ConstructCases,
  auth0ConfigCases,
  pingOneResourceCases,
  pingOneAppCases,
  pingOneAlertCases,
  pingFederateServerCases,
  pingFederateClientCases,
  pingFederateManagerCases,
  pingFederateConstructCases,
  pingFederateConfigCases,
  databricksAccountCases,
  databricksAppCases,
  databricksAccessCases,
  databricksGroupCases,
  ...databricksFederationCases,
  ...databricksConfigCases,
  accountCases,
  snowflakeTrustCases,
  snowflakeSettingCases,
  snowflakeRoleCases,
  snowflakeAlertCases,
  snowflakeAccessCases,
  snowflakeWriteBackCases,
  constructCases,
  takenNameCases,
  togetherCases,
  outputPrefixCases,
  issuerAssumedCases,
  ...acknowledgeCases,
  fileCases,
  outputCases,
  originCases,
  orphanCases,
  yamlCases,
  keyCases,
  configStackCases,
  configTrustCases,
  configCredentialCases,
  configRefusalCases,
  ...configSharedCases,
  oktaAdoptionCases,
  snowflakeAdoptionCases,
  configAdoptionCases,
];
