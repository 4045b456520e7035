import { IAuthorizationServer } from "../../lib/authorization-server";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { Finding, findings as ruleFindings } from "../../lib/findings/rule";
import { serviceAccountRules } from "../../lib/sigma/service-account-rules";
import { SigmaDeployment } from "../../lib/sigma/deployment";
import { accountPath } from "../resolve/snowflake";
import { ResolvedIdentityProvider, ResolvedStack } from "../resolve/stack";
import { StackConfig } from "../schema/stack";
import { auth0Findings, plannedAuth0Api } from "./auth0";
import { credentialFindings } from "./credentials";
import { databricksFindings } from "./databricks";
import { entraFindings, plannedEntraApi } from "./entra";
import { existingFindings } from "./existing";
import { oktaFindings, plannedOktaServer } from "./okta";
import { pingFederateFindings, plannedPingFederateServer } from "./pingfederate";
import { pingOneFindings, plannedPingOneResource } from "./pingone";
import { accessFindings, integrationFindings } from "./snowflake";

/** The findings of the library's own rules in a stack, each at the key that the user wrote. */
export function libraryFindings({ identityProvider: idp, config, integrations, credentials, serviceAccount }: ResolvedStack): Finding[] {
  const { server, findings } = checkIdentityProvider(idp, config);
  return [
    ...findings,
    ...credentialFindings(credentials, config),
    ...(serviceAccount ? ruleFindings(serviceAccountRules, serviceAccount) : []),
    ...integrations.flatMap((integration, index) => {
      const path = accountPath(config, index);
      return [...(server ? integrationFindings(server, integration, path, idp.type) : []), ...accessFindings(integration, path)];
    }),
  ];
}

/** What is wrong on the identity provider's side, and what a data platform will see of it; nothing where it is its own data platform. */
function checkIdentityProvider(idp: ResolvedIdentityProvider, config: StackConfig): { server?: IAuthorizationServer; findings: Finding[] } {
  switch (idp.type) {
    case "okta":
      return { server: plannedOktaServer(idp), findings: oktaFindings(idp, config) };
    case "entra":
      return { server: plannedEntraApi(idp), findings: entraFindings(idp, config) };
    case "auth0":
      return { server: plannedAuth0Api(idp), findings: auth0Findings(idp, config) };
    case "pingone":
      return { server: plannedPingOneResource(idp), findings: pingOneFindings(idp, config) };
    case "pingfederate":
      return { server: plannedPingFederateServer(idp), findings: pingFederateFindings(idp, config) };
    case "databricks":
      return { findings: databricksFindings(idp, config) };
    case "existing":
      return { server: idp.server, findings: existingFindings(idp, config) };
  }
}

/** The findings that make a stack impossible to resolve. */
export function deploymentFindings({ deployment }: StackConfig): Finding[] {
  if (typeof deployment !== "string") return [];
  try {
    SigmaDeployment.of(deployment);
    return [];
  } catch (error) {
    if (error instanceof SigmaOAuthError) return [...error.findings];
    throw error;
  }
}
