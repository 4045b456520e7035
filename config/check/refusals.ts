import { AdoptablePart, Capabilities, Capability, cannot } from "../../lib/sigma/capabilities";
import { IdentityProviderType, TERRAFORM_PROVIDERS } from "../schema/stack";
import { CAPABILITIES } from "../resolve/capabilities";
import { PLATFORM_PROVIDERS } from "../resolve/platforms";

const PARTS: readonly AdoptablePart[] = [
  "servicePrincipals",
  "consents",
  "authorizationServer.servicePrincipal",
  "authorizationServer.identifierUri",
  "authorizationServer.scope",
  "authorizationServer.claim",
  "authorizationServer.policy",
  "authorizationServer.rule",
];

const only = (can: boolean, reason: string): Capability => can || cannot(reason);

/** What of the config depends on what a vendor can do. "clients[]" is for each client. */
function capabilityOf(vendor: Capabilities): Record<string, Capability> {
  const { vendor: name, assigns, secrets, adoption, adoptableParts } = vendor;
  const secretsExpire = secrets.secretValidDays !== undefined;
  const ofOthers = (consequence: string) =>
    only(!vendor.isPlatform, `${name} is identity provider and data platform in one: ${consequence}`);
  return {
    snowflake: ofOthers("Snowflake does not trust it"),
    databricks: ofOthers("an account trusts its own tokens without a federation policy"),
    split: ofOthers("there is only one half"),
    userMapping: ofOthers("its tokens are for its own users, and it adds no claims"),
    "userMapping.value": vendor.userClaimValue,
    audience: vendor.audience,
    serviceAccount: ofOthers("no Snowflake user is needed"),
    roleScopes: vendor.roleScopes,
    tokens: vendor.lifetimes,
    "tokens.refreshTokenIdleDays": vendor.idleLifetime,
    "clients[].clientId": only(vendor.choosableClientId, `${name} chooses the client id`),
    "clients[].groups": assigns.groups,
    "clients[].users": assigns.users,
    "clients[].roleScope": vendor.roleScope,
    "clients[].certificateFiles": {
      pem: true as const,
      jwks: cannot(`${name} reads Sigma's public keys from the deployment's JWKS URI`),
      none: cannot(`an app in ${name} can authenticate with a client secret only`),
    }[vendor.jwt],
    "clients[].authenticationPolicyId": only(vendor.authenticationPolicy, `${name} has no authentication policy for a client`),
    "clients[].postLogoutRedirectUris": vendor.logoutUris,
    "credentials.secretValidDays": only(secretsExpire, `${name} secrets do not expire: credentials.maxAgeDays warns when they are old`),
    "credentials.warnDays": only(
      secretsExpire || vendor.jwt === "pem",
      `${name} secrets do not expire: credentials.maxAgeDays warns when they are old`,
    ),
    "credentials.maxAgeDays": only(!secretsExpire, `${name} secrets expire: credentials.warnDays warns before they do`),
    "credentials.previousSecretDays": secrets.overlap,
    "credentials.source": only(secrets.choosable, `${name} generates its own secrets`),
    "credentials.notify": ofOthers("run cdktf-sigma-oauth expiry on a schedule instead"),
    adopt: adoption,
    ...Object.fromEntries(
      PARTS.map((part) => [`adopt.${part}`, adoptableParts[part] ?? cannot(`the setup in ${name} has no such object`)]),
    ),
    ...Object.fromEntries(TERRAFORM_PROVIDERS.map((provider) => [`providerVersions.${provider}`, inUse(providersWith(vendor), provider)])),
  };
}

/** A vendor's own providers, and those of the data platforms that it can be used with. */
const providersWith = ({ terraformProviders, isPlatform }: Capabilities) =>
  isPlatform ? terraformProviders : [...terraformProviders, ...PLATFORM_PROVIDERS];

const inUse = (providers: readonly string[], provider: string) =>
  only(providers.includes(provider), `the provider ${provider} is not used`);

const NOT_MANAGED = "the identity provider's side is not managed here";

/** The same for a server that others manage: only what the data platform trusts is decided here. */
const EXISTING: Record<string, Capability> = {
  ...Object.fromEntries(
    Object.entries({
      deployment: "no redirect URI is registered",
      allowForeignHost: "no redirect URI is registered",
      clients: "create the client there",
      offlineAccess: "allow the scope and the grant there",
      tokens: "set lifetimes there",
      "credentials.version": "create secrets there",
      "credentials.secretValidDays": "create secrets there",
      "credentials.previousSecretDays": "create secrets there",
      "credentials.source": "create secrets there",
      "credentials.warnDays": "their expiry dates are unknown here",
      "credentials.maxAgeDays": "their ages are unknown here",
      "serviceAccount.login": "assign it there",
      "userMapping.value": "the claim is computed there",
      "adopt.clients": "there is no client to adopt",
      "adopt.servicePrincipals": "there is no client to adopt",
      "adopt.consents": "there is no client to adopt",
      "adopt.authorizationServer": "it is not changed",
      split: "there is only one half, the data platform",
    }).map(([key, consequence]) => [key, cannot(`${NOT_MANAGED}: ${consequence}`)]),
  ),
  audience: cannot("the audience is the existing server's (identityProvider.audiences)"),
  "userMapping.claim": cannot("the claim is the existing server's (identityProvider.userMappingClaims)"),
  ...Object.fromEntries(TERRAFORM_PROVIDERS.map((provider) => [`providerVersions.${provider}`, inUse(PLATFORM_PROVIDERS, provider)])),
};

/**
 * Keys that an identity provider does not support, with the reason. They are rejected only if the user wrote them: a default never causes an error.
 * A key below one that is rejected is not listed. Keys that are not listed are supported.
 */
export const REFUSED = Object.fromEntries([
  ...Object.entries(CAPABILITIES).map(([type, row]) => [type, refusedBy(capabilityOf(row))]),
  ["existing", refusedBy(EXISTING)],
]) as Readonly<Record<IdentityProviderType, Readonly<Record<string, string>>>>;

function refusedBy(capabilities: Record<string, Capability>): Record<string, string> {
  const refused = Object.entries(capabilities).flatMap(([key, capability]) =>
    capability === true ? [] : [[key, capability.cannot] as const],
  );
  const sections = refused.map(([key]) => `${key}.`);
  return Object.fromEntries(refused.filter(([key]) => !sections.some((section) => key.startsWith(section))));
}
