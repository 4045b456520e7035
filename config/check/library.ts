import { SigmaOAuthError } from "../../lib/findings/errors";
import { isReference } from "../../lib/findings/reference";
import { Finding, findings as ruleFindings } from "../../lib/findings/rule";
import { serviceAccountRules } from "../../lib/sigma/service-account-rules";
import { SigmaDeployment } from "../../lib/sigma/deployment";
import { ResolvedIdentityProvider, ResolvedStack } from "../resolve/stack";
import { StackConfig } from "../schema/stack";
import { checkAuth0 } from "./auth0";
import { Checked } from "./checked";
import { credentialFindings } from "./credentials";
import { connectionFindings } from "./connections";
import { checkDatabricks } from "./databricks";
import { Directory } from "./directory";
import { checkEntra } from "./entra";
import { checkExisting } from "./existing";
import { checkOkta } from "./okta";
import { checkPingFederate } from "./pingfederate";
import { checkPingOne } from "./pingone";
import { PLATFORM_CHECKS } from "./platforms";
import { organizationFindings } from "./sigma";

/** The findings of the library's own rules in a stack, each at the key that the user wrote. */
export function libraryFindings(stack: ResolvedStack): Finding[] {
  const { identityProvider: idp, config, credentials, serviceAccount } = stack;
  const { server, findings, placeOf } = checkIdentityProvider(idp);
  return [
    ...findings,
    ...credentialFindings(credentials, config),
    ...organizationFindings(config),
    ...connectionFindings(config),
    ...(serviceAccount ? ruleFindings(serviceAccountRules, serviceAccount) : []),
    ...PLATFORM_CHECKS.flatMap(({ trustFindings, otherFindings }) => [
      ...(server ? withoutEchoes(trustFindings(stack, server, placeOf), findings, config) : []),
      ...otherFindings(stack),
    ]),
  ];
}

/**
 * What a platform says of a part of the server that the config does not have as a key follows from another key. If the identity provider's rules
 * reject something, they have said so there.
 */
function withoutEchoes(found: Finding[], ofProvider: readonly Finding[], { identityProvider }: StackConfig): Finding[] {
  if (!ofProvider.some(({ severity }) => severity === "error")) return found;
  return found.filter(({ at }) => {
    const [, key] = /^identityProvider\.(issuer|jwksUri)\b/.exec(at) ?? [];
    return key === undefined || key in identityProvider;
  });
}

const checked = new WeakMap<ResolvedIdentityProvider, Checked>();

/** Each identity provider is checked once: the rules about several stacks ask again, and a config may have a thousand. */
function checkIdentityProvider(idp: ResolvedIdentityProvider): Checked {
  const known = checked.get(idp) ?? check(idp);
  checked.set(idp, known);
  return known;
}

function check(idp: ResolvedIdentityProvider): Checked {
  switch (idp.type) {
    case "okta":
      return checkOkta(idp);
    case "entra":
      return checkEntra(idp);
    case "auth0":
      return checkAuth0(idp);
    case "pingone":
      return checkPingOne(idp);
    case "pingfederate":
      return checkPingFederate(idp);
    case "databricks":
      return checkDatabricks(idp);
    case "existing":
      return checkExisting(idp);
  }
}

/** The issuer of a stack's tokens; undefined where only Terraform knows it, or where nobody trusts it. */
export function issuerOf(idp: ResolvedIdentityProvider): string | undefined {
  const issuer = checkIdentityProvider(idp).server?.issuer;
  return isReference(issuer) ? undefined : issuer;
}

/** Where the names of what a stack creates at its identity provider count, and what it creates there apart from its clients. */
export function directoryOf(idp: ResolvedIdentityProvider): Directory | undefined {
  return checkIdentityProvider(idp).directory;
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
