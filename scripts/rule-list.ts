import { roleIdRule } from "../config/check/auth0";
import { sharedServerRule } from "../config/check/pingfederate";
import { entraStackRules } from "../config/check/entra";
import { fileRules } from "../config/check/file-rules";
import { stackCredentialRules } from "../config/check/stack-credential-rules";
import { stackRules } from "../config/check/stack-rules";
import { noStackRule, readingRules, shapeRules } from "../config/read/reading-rules";
import { auth0ApiRules, auth0ClientsRule, rbacRule } from "../lib/auth0/api-rules";
import { auth0AppRules } from "../lib/auth0/app-rules";
import { auth0ProviderRules } from "../lib/auth0/provider-rules";
import { accountRules as databricksAccountRules } from "../lib/databricks/account-rules";
import { databricksAppRules } from "../lib/databricks/app-rules";
import { entraApiRules } from "../lib/entra/api-rules";
import { entraAppRules } from "../lib/entra/app-rules";
import { signInFrequencyRules } from "../lib/entra/sign-in-frequency-rules";
import { RuleText } from "../lib/findings/rule";
import { expiryRules } from "../lib/hand-off/expiry-rules";
import { outputPrefixRules } from "../lib/hand-off/output-prefix";
import { metadataRules } from "../lib/metadata-rules";
import { clientSecretRule, offlineRule } from "../lib/oauth-client";
import { oktaAppRules } from "../lib/okta/app-rules";
import { oktaProviderRules } from "../lib/okta/provider-rules";
import { issuerAssumedRule, oktaClientsRule, oktaServerRules, roleScopeElsewhereRule } from "../lib/okta/server-rules";
import { managerRule, pingFederateClientRules } from "../lib/pingfederate/client-rules";
import { providerRules as pingFederateProviderRules } from "../lib/pingfederate/provider-rules";
import { pingFederateManagerRules } from "../lib/pingfederate/token-manager-rules";
import { alertRules as pingOneAlertRules } from "../lib/pingone/alert-rules";
import { pingOneAppRules } from "../lib/pingone/app-rules";
import { pingOneResourceRules } from "../lib/pingone/resource-rules";
import { clientRules } from "../lib/sigma/client-rules";
import { credentialRules } from "../lib/sigma/credential-rules";
import { deploymentRule } from "../lib/sigma/deployment";
import { lifetimeRules } from "../lib/sigma/lifetime-rules";
import { roleScopeRules } from "../lib/sigma/role-scope-rules";
import { serviceAccountRules } from "../lib/sigma/service-account-rules";
import { accessRules } from "../lib/snowflake/access-rules";
import { alertRules } from "../lib/snowflake/alert-rules";
import { externalOAuthRules } from "../lib/snowflake/external-oauth-rules";
import { accountRules } from "../lib/snowflake/snowflake-account";
import { writeBackRules } from "../lib/snowflake/write-back-rules";
import { hclRule } from "../lib/terraform/hcl-text";
import { lookAlikeRule } from "../lib/findings/look-alike-rule";
import { userMappingRules } from "../lib/user-mapping";
import { acknowledgeRules, unusedRule } from "../lib/warnings/acknowledge-rules";
import { outputRule } from "../stacks/output-folder";

/** Rules that a reader looks for in one place. */
export interface RuleSection {
  readonly title: string;
  readonly rules: readonly RuleText[];
}

/** Rules whose ids begin with the same word. */
export interface RuleGroup {
  readonly prefix: string;
  /** What the word stands for, in the page's table of contents. */
  readonly about: string;
  readonly sections: readonly RuleSection[];
}

/** Every rule that there is, in the order of the page. A rule of another prefix in a table is shown with those of its own. */
const GROUPS: readonly RuleGroup[] = [
  {
    prefix: "SIGMA",
    about: "what Sigma asks for, with any identity provider",
    sections: [
      {
        title: "Clients",
        rules: [...clientRules, ...roleScopeRules, clientSecretRule, offlineRule, ...oktaAppRules, ...outputPrefixRules],
      },
      { title: "Deployments and metadata", rules: [deploymentRule, ...metadataRules] },
      { title: "Token lifetimes", rules: lifetimeRules },
      { title: "Credentials", rules: [...credentialRules, ...expiryRules] },
      { title: "Service account", rules: serviceAccountRules },
      { title: "User mapping", rules: userMappingRules },
      { title: "HCL", rules: [hclRule] },
      { title: "Look-alikes", rules: [lookAlikeRule] },
      { title: "Acknowledgements", rules: [...acknowledgeRules, unusedRule] },
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
      { title: "Applications", rules: [...entraAppRules, ...entraStackRules] },
      { title: "Sign-in frequency", rules: signInFrequencyRules },
    ],
  },
  {
    prefix: "AUTH0",
    about: "",
    sections: [
      { title: "Tenant", rules: auth0ProviderRules },
      { title: "API", rules: [...auth0ApiRules, auth0ClientsRule, rbacRule] },
      { title: "Applications", rules: [...auth0AppRules, roleIdRule] },
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
      { title: "Server", rules: [...pingFederateProviderRules, sharedServerRule] },
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
    ],
  },
  {
    prefix: "SNOW",
    about: "Snowflake",
    sections: [
      { title: "Account", rules: accountRules },
      { title: "Integration", rules: externalOAuthRules },
      { title: "Access", rules: [...accessRules, ...writeBackRules] },
      { title: "Email", rules: alertRules },
    ],
  },
  {
    prefix: "CONFIG",
    about: "the config file",
    sections: [
      { title: "Reading the file", rules: [...readingRules, outputRule] },
      { title: "Keys and values", rules: shapeRules },
      { title: "Stacks", rules: [noStackRule, ...stackRules, ...fileRules] },
      { title: "Credentials", rules: stackCredentialRules },
    ],
  },
];

const prefixOf = ({ id }: RuleText) => id.split("-")[0];

/** The groups, each with the rules of its prefix alone, and each rule once. */
export const RULE_GROUPS: readonly RuleGroup[] = GROUPS.map((group) => {
  const shown = new Set<string>();
  const isNew = (rule: RuleText) => prefixOf(rule) === group.prefix && !shown.has(rule.id) && shown.add(rule.id);
  return { ...group, sections: group.sections.map((section) => ({ ...section, rules: section.rules.filter(isNew) })) };
});

/** Every rule, once. */
export const RULES: readonly RuleText[] = RULE_GROUPS.flatMap(({ sections }) => sections.flatMap(({ rules }) => rules));

/** What ids of rules look like, to find them in texts. */
export const RULE_ID = new RegExp(`\\b(?:${RULE_GROUPS.map(({ prefix }) => prefix).join("|")})(?:-[A-Z]+)+\\b`);
