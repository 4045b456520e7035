import { auth0ApiRules } from "../auth0/api-rules";
import { auth0AppRules } from "../auth0/app-rules";
import { auth0ProviderRules } from "../auth0/provider-rules";
import { databricksAppRules } from "../databricks/app-rules";
import { entraApiRules } from "../entra/api-rules";
import { entraAppRules } from "../entra/app-rules";
import { signInFrequencyRules } from "../entra/sign-in-frequency-rules";
import { lookAlikeRule } from "../findings/look-alike-rule";
import { RuleText, Severity } from "../findings/rule";
import { oktaAppRules } from "../okta/app-rules";
import { oktaProviderRules } from "../okta/provider-rules";
import { issuerAssumedRule, oktaServerRules } from "../okta/server-rules";
import { pingFederateClientRules } from "../pingfederate/client-rules";
import { pingFederateManagerRules } from "../pingfederate/token-manager-rules";
import { pingOneAppRules } from "../pingone/app-rules";
import { pingOneResourceRules } from "../pingone/resource-rules";
import { clientRules } from "../sigma/client-rules";
import { credentialRules } from "../sigma/credential-rules";
import { lifetimeRules } from "../sigma/lifetime-rules";
import { roleScopeRules } from "../sigma/role-scope-rules";
import { serviceAccountRules } from "../sigma/service-account-rules";
import { accessRules } from "../snowflake/access-rules";
import { alertRules } from "../snowflake/alert-rules";
import { externalOAuthRules } from "../snowflake/external-oauth-rules";
import { writeBackRules } from "../snowflake/write-back-rules";
import { userMappingRules } from "../user-mapping";

const tables: readonly (readonly RuleText[])[] = [
  [issuerAssumedRule, lookAlikeRule],
  accessRules,
  alertRules,
  auth0ApiRules,
  auth0AppRules,
  auth0ProviderRules,
  clientRules,
  credentialRules,
  databricksAppRules,
  entraApiRules,
  entraAppRules,
  externalOAuthRules,
  lifetimeRules,
  oktaAppRules,
  oktaProviderRules,
  oktaServerRules,
  pingFederateClientRules,
  pingFederateManagerRules,
  pingOneAppRules,
  pingOneResourceRules,
  roleScopeRules,
  serviceAccountRules,
  signInFrequencyRules,
  userMappingRules,
  writeBackRules,
];

const severities = new Map<string, Severity>(tables.flat().map(({ id, severity }) => [id, severity]));

/** How bad what a rule of the library's tables finds is; undefined for every other text. */
export function severityOf(rule: string): Severity | undefined {
  return severities.get(rule);
}
