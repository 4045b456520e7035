import { IDENTITY_PROVIDER_TYPES } from "../schema/stack";

export type IdentityProviderType = (typeof IDENTITY_PROVIDER_TYPES)[number];

const NOT_MANAGED = "the identity provider's side is not managed here";
const OKTA_ONLY = "it is a setting of Okta's";
const ENTRA_ONLY = "it is a setting of Microsoft Entra ID's";
const NOBODY_ASSIGNED = "PingFederate assigns nobody to a client: its authentication policies decide who may log in";
const CHOSEN_BY_VENDOR = "the identity provider chooses the client id";
const NO_END = (vendor: string) => `${vendor} secrets do not expire: credentials.maxAgeDays warns when they are old`;
const ONE_SECRET = (vendor: string) => `${vendor} keeps one secret at a time: the one before ends with the deploy`;
const MAKES_ITS_SECRETS = (vendor: string) => `${vendor} makes its secrets itself`;
const ITS_OWN_PLATFORM = "Databricks is identity provider and data platform in one";

/** Providers that an identity provider has no use for. */
const unused = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [`providerVersions.${name}`, `the provider ${name} is not used`]));

/**
 * Keys that an identity provider cannot honour, with the reason. They are refused only where the user wrote them: a default never fires a
 * refusal. Keys that are not listed are honoured. "clients[]" stands for each client.
 */
export const REFUSED: Readonly<Record<IdentityProviderType, Readonly<Record<string, string>>>> = {
  okta: {
    "clients[].clientId": CHOSEN_BY_VENDOR,
    "clients[].certificateFiles": "Okta reads Sigma's public keys from the deployment's JWKS URL",
    "credentials.validDays": NO_END("Okta"),
    "credentials.warnDays": NO_END("Okta"),
    "credentials.overlapDays": ONE_SECRET("Okta's Terraform provider"),
    "adopt.servicePrincipals": ENTRA_ONLY,
    "adopt.consents": ENTRA_ONLY,
    "adopt.authorizationServer.servicePrincipal": ENTRA_ONLY,
    "adopt.authorizationServer.identifierUri": ENTRA_ONLY,
    ...unused("azuread", "auth0", "pingone", "databricks", "pingfederate"),
  },
  entra: {
    "clients[].clientId": CHOSEN_BY_VENDOR,
    "clients[].roleScope": "in Entra clients for a connection have the scope, and Sigma's form for organization login cannot name it",
    tokens:
      "Entra has had no setting for lifetimes of refresh tokens since January 2021, and Terraform has none for access tokens; Conditional Access is the lever: identityProvider.signInFrequencyDays",
    audience: "it is the API's identifier URI or client id: choose with identityProvider.domain and identityProvider.tokenVersion",
    "clients[].authenticationPolicyId": OKTA_ONLY,
    "clients[].postLogoutRedirectUrls": "Entra has one list for both: use additionalRedirectUrls",
    "credentials.overlapDays": "the secret before stays valid until its own end: credentials.validDays",
    "credentials.source": MAKES_ITS_SECRETS("Entra"),
    "credentials.maxAgeDays": "Entra secrets end: credentials.warnDays warns before they do",
    "adopt.authorizationServer.claim": OKTA_ONLY,
    "adopt.authorizationServer.policy": OKTA_ONLY,
    "adopt.authorizationServer.rule": OKTA_ONLY,
    ...unused("okta", "auth0", "pingone", "databricks", "pingfederate", "random"),
  },
  auth0: {
    "clients[].clientId": CHOSEN_BY_VENDOR,
    "clients[].users": "Auth0 assigns no users to an application: give them a role, and name it in groups",
    "clients[].authenticationPolicyId": OKTA_ONLY,
    "credentials.validDays": NO_END("Auth0"),
    "credentials.overlapDays": ONE_SECRET("Auth0"),
    "adopt.servicePrincipals": ENTRA_ONLY,
    "adopt.consents": ENTRA_ONLY,
    "adopt.authorizationServer.servicePrincipal": ENTRA_ONLY,
    "adopt.authorizationServer.identifierUri": ENTRA_ONLY,
    "adopt.authorizationServer.scope": "in Auth0 the scope is created where it is missing, and needs no id",
    "adopt.authorizationServer.claim": OKTA_ONLY,
    "adopt.authorizationServer.policy": OKTA_ONLY,
    "adopt.authorizationServer.rule": OKTA_ONLY,
    ...unused("okta", "azuread", "pingone", "databricks", "pingfederate"),
  },
  pingone: {
    "clients[].clientId": CHOSEN_BY_VENDOR,
    "clients[].users": "PingOne assigns groups alone to an application: put them into one",
    "clients[].certificateFiles": "PingOne reads Sigma's public keys from the deployment's JWKS URL",
    "clients[].authenticationPolicyId": OKTA_ONLY,
    "credentials.validDays": NO_END("PingOne"),
    "credentials.warnDays": NO_END("PingOne"),
    "credentials.source": MAKES_ITS_SECRETS("PingOne"),
    "adopt.servicePrincipals": ENTRA_ONLY,
    "adopt.consents": ENTRA_ONLY,
    "adopt.authorizationServer.servicePrincipal": ENTRA_ONLY,
    "adopt.authorizationServer.identifierUri": ENTRA_ONLY,
    "adopt.authorizationServer.policy": OKTA_ONLY,
    "adopt.authorizationServer.rule": OKTA_ONLY,
    ...unused("okta", "azuread", "auth0", "databricks", "pingfederate", "random"),
  },
  pingfederate: {
    "clients[].groups": NOBODY_ASSIGNED,
    "clients[].users": NOBODY_ASSIGNED,
    "clients[].certificateFiles": "PingFederate reads Sigma's public keys from the deployment's JWKS URL",
    "clients[].authenticationPolicyId": OKTA_ONLY,
    "userMapping.value": "the claim is an attribute of a context: identityProvider.userAttribute",
    "credentials.validDays": NO_END("PingFederate"),
    "credentials.warnDays": NO_END("PingFederate"),
    "adopt.servicePrincipals": ENTRA_ONLY,
    "adopt.consents": ENTRA_ONLY,
    "adopt.authorizationServer.servicePrincipal": ENTRA_ONLY,
    "adopt.authorizationServer.identifierUri": ENTRA_ONLY,
    "adopt.authorizationServer.scope": "scopes are settings of the whole server, which one stack cannot own",
    "adopt.authorizationServer.policy": OKTA_ONLY,
    "adopt.authorizationServer.rule": OKTA_ONLY,
    ...unused("okta", "azuread", "auth0", "pingone", "databricks"),
  },
  databricks: {
    "clients[].clientId": CHOSEN_BY_VENDOR,
    snowflake: `${ITS_OWN_PLATFORM}: Snowflake does not trust it`,
    split: `${ITS_OWN_PLATFORM}: there is only one half`,
    audience: `${ITS_OWN_PLATFORM}: its tokens are for itself`,
    userMapping: `${ITS_OWN_PLATFORM}: tokens are of its own users, and it adds no claims`,
    "tokens.refreshTokenIdleDays": "Databricks has no such setting",
    "clients[].groups": "Databricks assigns nobody to an app: whoever may use a workspace may use Sigma with it",
    "clients[].users": "Databricks assigns nobody to an app: whoever may use a workspace may use Sigma with it",
    "clients[].roleScope": "Databricks has no scope of Snowflake roles",
    "clients[].certificateFiles": "Databricks knows no credential but the secret",
    "clients[].authenticationPolicyId": OKTA_ONLY,
    "clients[].postLogoutRedirectUrls": "Databricks has no such setting",
    "credentials.validDays": NO_END("Databricks"),
    "credentials.warnDays": NO_END("Databricks"),
    "credentials.overlapDays": "the client before stays until the next version",
    "credentials.source": MAKES_ITS_SECRETS("Databricks"),
    "credentials.notify": `${ITS_OWN_PLATFORM}: run cdktf-sigma-oauth expiry on a schedule instead`,
    serviceAccount: "Databricks assigns nobody to an app",
    adopt: "Databricks shows an app's secret only when it is made, so that Terraform could not hand it over",
    ...unused("okta", "azuread", "auth0", "pingone", "snowflake", "pingfederate", "random"),
  },
  existing: {
    deployment: `${NOT_MANAGED}: no redirect URL is registered`,
    allowForeignHost: `${NOT_MANAGED}: no redirect URL is registered`,
    clients: `${NOT_MANAGED}: make the client there`,
    offlineAccess: `${NOT_MANAGED}: allow the scope and the grant there`,
    tokens: `${NOT_MANAGED}: set lifetimes there`,
    "credentials.version": `${NOT_MANAGED}: make secrets there`,
    "credentials.validDays": `${NOT_MANAGED}: make secrets there`,
    "credentials.overlapDays": `${NOT_MANAGED}: make secrets there`,
    "credentials.source": `${NOT_MANAGED}: make secrets there`,
    "credentials.warnDays": `${NOT_MANAGED}: their ends are not known here`,
    "credentials.maxAgeDays": `${NOT_MANAGED}: their ages are not known here`,
    "serviceAccount.login": `${NOT_MANAGED}: assign it there`,
    audience: "the audience is that of the existing server: give identityProvider.audience",
    "userMapping.claim": "the claim is that of the existing server: give identityProvider.userClaim",
    "userMapping.value": `${NOT_MANAGED}: the claim is computed there`,
    "adopt.clients": `${NOT_MANAGED}: there is no client to adopt`,
    "adopt.servicePrincipals": `${NOT_MANAGED}: there is no client to adopt`,
    "adopt.consents": `${NOT_MANAGED}: there is no client to adopt`,
    "adopt.authorizationServer": `${NOT_MANAGED}: it stays as it is`,
    split: "there is only one half, the data platform's",
    ...unused("okta", "azuread", "time", "auth0", "pingone", "databricks", "pingfederate", "random"),
  },
};
