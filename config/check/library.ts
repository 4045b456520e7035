import { described as describedAuth0 } from "../../lib/auth0/described";
import { IAuthorizationServer } from "../../lib/authorization-server";
import { described as describedEntra } from "../../lib/entra/described";
import { described as describedOkta } from "../../lib/okta/described";
import { described as describedPingFederate } from "../../lib/pingfederate/described";
import { described as describedPingOne } from "../../lib/pingone/described";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { originProblem } from "../../lib/findings/url";
import { Finding, findings as ruleFindings } from "../../lib/findings/rule";
import { serviceAccountRules } from "../../lib/sigma/service-account-rules";
import { SigmaDeployment } from "../../lib/sigma/deployment";
import { capabilitiesOf } from "../resolve/capabilities";
import { ResolvedIdentityProvider, ResolvedStack } from "../resolve/stack";
import { StackConfig } from "../schema/stack";
import { auth0Findings } from "./auth0";
import { credentialFindings } from "./credentials";
import { databricksFindings } from "./databricks";
import { entraFindings } from "./entra";
import { existingFindings } from "./existing";
import { oktaFindings } from "./okta";
import { pingFederateFindings } from "./pingfederate";
import { pingOneFindings } from "./pingone";
import { accessFindings, integrationFindings } from "./snowflake";

/** The findings of the library's own rules in a stack, each at the key that the user wrote. */
export function libraryFindings({ identityProvider: idp, config, integrations, credentials, serviceAccount }: ResolvedStack): Finding[] {
  const { server, findings } = checkIdentityProvider(idp);
  const isForeign = capabilitiesOf(idp.type) === undefined;
  return [
    ...findings,
    ...credentialFindings(credentials, config),
    ...(serviceAccount ? ruleFindings(serviceAccountRules, serviceAccount) : []),
    ...integrations.flatMap((integration) => [
      ...(server ? integrationFindings(server, integration, isForeign) : []),
      ...accessFindings(integration),
    ]),
  ];
}

/** References for what only Entra knows before the API is there. */
const UNREGISTERED = { clientId: "${clientId}", identifierUri: "${identifierUri}" };

/** A base URL that is wrong is kept as it is: it is not judged once more in what is made of it. */
const soundBaseUrl = ({ baseUrl }: { readonly baseUrl: string }) => (originProblem(baseUrl) === undefined ? baseUrl : "${baseUrl}");

/** What is wrong on the identity provider's side, and what a data platform will see of it; nothing where it is its own data platform. */
function checkIdentityProvider(idp: ResolvedIdentityProvider): { server?: IAuthorizationServer; findings: Finding[] } {
  switch (idp.type) {
    case "okta":
      return { server: describedOkta(idp.server, idp.server.issuer ?? "${issuer}"), findings: oktaFindings(idp) };
    case "entra":
      return { server: describedEntra(idp.api, UNREGISTERED), findings: entraFindings(idp) };
    case "auth0":
      return { server: describedAuth0(idp.api), findings: auth0Findings(idp) };
    case "pingone":
      return { server: describedPingOne(idp.resource), findings: pingOneFindings(idp) };
    case "pingfederate":
      return {
        server: describedPingFederate({ ...idp.manager, baseUrl: soundBaseUrl(idp.manager) }),
        findings: pingFederateFindings(idp),
      };
    case "databricks":
      return { findings: databricksFindings(idp) };
    case "existing":
      return { server: idp.server, findings: existingFindings(idp) };
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
