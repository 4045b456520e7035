import { auth0ApiRules, auth0ClientsRule, rbacRule } from "../auth0/api-rules";
import { auth0AppRules } from "../auth0/app-rules";
import { auth0ProviderRules } from "../auth0/provider-rules";
import { accessRules as databricksAccessRules } from "../databricks-access/access-rules";
import { accountRules as databricksAccountRules } from "../databricks-account/account-rules";
import { federationRules } from "../databricks-federation/federation-rules";
import { loginNameRule } from "../databricks-federation/login-name-rule";
import { sharedIssuerRule } from "../databricks-federation/shared-issuer-rule";
import { databricksAppRules } from "../databricks/app-rules";
import { databricksConnectionRules } from "../databricks-account/connection-rules";
import { entraApiRules } from "../entra/api-rules";
import { entraAppRules } from "../entra/app-rules";
import { signInFrequencyRules } from "../entra/sign-in-frequency-rules";
import { lookAlikeRule } from "../findings/look-alike-rule";
import { RuleText, Severity } from "../findings/rule";
import { expiryRules } from "../hand-off/expiry-rules";
import { outputPrefixRules } from "../hand-off/output-prefix";
import { metadataRules } from "../metadata-rules";
import { clientSecretRule } from "../oauth-client";
import { oktaAppRules } from "../okta/app-rules";
import { oktaProviderRules } from "../okta/provider-rules";
import { issuerAssumedRule, oktaClientsRule, oktaServerRules, roleScopeElsewhereRule } from "../okta/server-rules";
import { managerRule, pingFederateClientRules } from "../pingfederate/client-rules";
import { providerRules as pingFederateProviderRules } from "../pingfederate/provider-rules";
import { pingFederateManagerRules } from "../pingfederate/token-manager-rules";
import { alertRules as pingOneAlertRules } from "../pingone/alert-rules";
import { pingOneAppRules } from "../pingone/app-rules";
import { pingOneResourceRules } from "../pingone/resource-rules";
import { typeRules } from "../shapes/type-rules";
import { grantRules, noClientRule, pairingRule } from "../private/grant-rules";
import { providerRule } from "../private/provider-rules";
import { clientRules } from "../sigma/client-rules";
import { clientConnectionRules, connectionOAuthRules, connectionRules } from "../sigma/connection-rules";
import { credentialRules } from "../sigma/credential-rules";
import { deploymentRule } from "../sigma/deployment";
import { lifetimeRules } from "../sigma/lifetime-rules";
import { requestedRoleRules } from "../sigma/requested-role-rules";
import { roleScopeRules } from "../sigma/role-scope-rules";
import { serviceAccountRules } from "../sigma/service-account-rules";
import { sharedNameRule } from "../sigma/shared-name-rule";
import { severalIdentityProvidersRule } from "../sigma/several-identity-providers";
import { accessRules } from "../snowflake/access-rules";
import { alertRules } from "../snowflake/alert-rules";
import { snowflakeConnectionRules } from "../snowflake/connection-rules";
import { externalOAuthRules } from "../snowflake/external-oauth-rules";
import { accountRules } from "../snowflake/account-rules";
import { writeBackRules } from "../snowflake/write-back-rules";
import { hclRule } from "../terraform/hcl-text";
import { uniqueNameRules } from "../terraform/unique-name-rules";
import { userMappingRules } from "../user-mapping";

/** Rules that a reader looks for in one place. */
export interface RuleSection {
  readonly title: string;
  readonly rules: readonly RuleText[];
}

/** Rules whose ids begin with the same word. */
export interface RuleGroup {
  readonly prefix: string;
  /** What the word means, in the page's table of contents. */
  readonly about: string;
  readonly sections: readonly RuleSection[];
}

/** Every rule of the library, in the order of the documentation, but for those about acknowledgements, which look for rules here. */
export const LIBRARY_RULES: readonly RuleGroup[] = [
  {
    prefix: "SIGMA",
    about: "what Sigma requires, with any identity provider",
    sections: [
      {
        title: "Clients",
        rules: [
          ...clientRules,
          ...roleScopeRules,
          severalIdentityProvidersRule,
          clientSecretRule,
          ...grantRules,
          noClientRule,
          ...oktaAppRules,
          ...outputPrefixRules,
          pairingRule,
        ],
      },
      { title: "Deployments and metadata", rules: [deploymentRule, ...metadataRules] },
      { title: "Token lifetimes", rules: lifetimeRules },
      { title: "Credentials", rules: [...credentialRules, ...expiryRules] },
      { title: "Role scopes", rules: requestedRoleRules },
      { title: "Service account", rules: serviceAccountRules },
      { title: "Connections", rules: [...connectionRules, ...clientConnectionRules, ...connectionOAuthRules] },
      { title: "User mapping", rules: userMappingRules },
      { title: "Types and references", rules: typeRules },
      { title: "Names in a stack", rules: uniqueNameRules },
      { title: "Names in several stacks", rules: [sharedNameRule] },
      { title: "Terraform providers", rules: [providerRule] },
      { title: "HCL", rules: [hclRule] },
      { title: "Look-alikes", rules: [lookAlikeRule] },
    ],
  },
  {
    prefix: "OKTA",
    about: "",
    sections: [
      { title: "Org", rules: oktaProviderRules },
      {
        title: "Authorization server and access policy",
        rules: [...oktaServerRules, roleScopeElsewhereRule, oktaClientsRule, issuerAssumedRule],
      },
      { title: "Applications", rules: oktaAppRules },
    ],
  },
  {
    prefix: "ENTRA",
    about: "Microsoft Entra ID",
    sections: [
      { title: "API", rules: entraApiRules },
      { title: "Applications", rules: entraAppRules },
      { title: "Sign-in frequency", rules: signInFrequencyRules },
    ],
  },
  {
    prefix: "AUTH0",
    about: "",
    sections: [
      { title: "Tenant", rules: auth0ProviderRules },
      { title: "API", rules: [...auth0ApiRules, auth0ClientsRule, rbacRule] },
      { title: "Applications", rules: auth0AppRules },
    ],
  },
  {
    prefix: "PINGONE",
    about: "",
    sections: [
      { title: "Resource", rules: pingOneResourceRules },
      { title: "Applications", rules: pingOneAppRules },
      { title: "Alerts", rules: pingOneAlertRules },
    ],
  },
  {
    prefix: "PINGFEDERATE",
    about: "",
    sections: [
      { title: "Server", rules: pingFederateProviderRules },
      { title: "Access token manager", rules: pingFederateManagerRules },
      { title: "Clients", rules: [...pingFederateClientRules, managerRule] },
    ],
  },
  {
    prefix: "DATABRICKS",
    about: "",
    sections: [
      { title: "Account", rules: databricksAccountRules },
      { title: "Apps", rules: databricksAppRules },
      { title: "Connections", rules: databricksConnectionRules },
      { title: "Token federation", rules: [...federationRules, sharedIssuerRule, loginNameRule] },
      { title: "Access", rules: databricksAccessRules },
    ],
  },
  {
    prefix: "SNOW",
    about: "Snowflake",
    sections: [
      { title: "Account", rules: accountRules },
      { title: "Integration", rules: externalOAuthRules },
      { title: "Access", rules: [...accessRules, ...writeBackRules] },
      { title: "Connections", rules: snowflakeConnectionRules },
      { title: "Email", rules: alertRules },
    ],
  },
];

const severities = new Map<string, Severity>();

/** How bad what a rule of the library finds is; undefined for every other text. */
export function severityOf(rule: string): Severity | undefined {
  // Filled when it is needed: most stacks acknowledge nothing.
  if (severities.size === 0) {
    LIBRARY_RULES.forEach(({ sections }) =>
      sections.forEach(({ rules }) => rules.forEach(({ id, severity }) => severities.set(id, severity))),
    );
  }
  return severities.get(rule);
}
