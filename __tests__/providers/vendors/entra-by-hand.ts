import { EntraDirectory, GRAPH_PRINCIPAL } from "./entra";

type Json = Record<string, unknown>;

const OTHER = "00000000-0000-4000-c000-000000000001";
const GUEST = "00000000-0000-4000-c000-000000000002";
const ROLE = "00000000-0000-4000-c000-000000000004";
const OWNER = "00000000-0000-4000-c000-000000000003";

const claims = (...names: string[]) => names.map((name) => ({ name, essential: false, additionalProperties: [] }));

/** Every setting of an application that a person can make in the portal or the manifest. */
const EVERYTHING = {
  description: "Made by hand",
  notes: "Ask the data team",
  groupMembershipClaims: "SecurityGroup",
  isDeviceOnlyAuthSupported: true,
  isFallbackPublicClient: true,
  serviceManagementReference: "CHG-1",
  signInAudience: "AzureADMultipleOrgs",
  tags: ["HideApp", "by-hand"],
  info: {
    marketingUrl: "https://example.com/marketing",
    privacyStatementUrl: "https://example.com/privacy",
    supportUrl: "https://example.com/support",
    termsOfServiceUrl: "https://example.com/terms",
  },
  appRoles: [
    {
      id: ROLE,
      allowedMemberTypes: ["User"],
      description: "Reads",
      displayName: "Reader",
      isEnabled: true,
      value: "reader",
      origin: "Application",
    },
  ],
  spa: { redirectUris: ["https://spa.example.com/callback"] },
  publicClient: { redirectUris: ["https://device.example.com/callback"] },
  requiredResourceAccess: [{ resourceAppId: OTHER, resourceAccess: [{ id: GUEST, type: "Scope" }] }],
  optionalClaims: { idToken: claims("groups"), accessToken: claims("ctry"), saml2Token: claims("upn") },
  oauth2RequirePostResponse: true,
  passwordCredentials: [
    { keyId: OTHER, displayName: "By hand", startDateTime: "2025-01-01T00:00:00Z", endDateTime: "2026-12-31T00:00:00Z" },
  ],
  "owners@odata.bind": [`https://graph.microsoft.com/v1.0/directoryObjects/${OWNER}`],
};

const PRINCIPAL = {
  accountEnabled: true,
  alternativeNames: ["by-hand"],
  appRoleAssignmentRequired: true,
  description: "Made by hand",
  loginUrl: "https://example.com/login",
  notes: "Ask the data team",
  notificationEmailAddresses: ["data@example.com"],
  preferredSingleSignOnMode: "oidc",
  samlSingleSignOnSettings: { relayState: "/home" },
  tags: ["HideApp", "by-hand"],
  "owners@odata.bind": [`https://graph.microsoft.com/v1.0/directoryObjects/${OWNER}`],
};

const scope = (id: string, value: string) => ({
  id,
  value,
  type: "User",
  isEnabled: true,
  adminConsentDisplayName: value,
  adminConsentDescription: value,
  userConsentDisplayName: value,
  userConsentDescription: value,
});

/** A client and an API that somebody made by hand, with every optional setting; gives what stands in the config about them. */
export function madeByHand(directory: EntraDirectory): Json {
  const scopeId = directory.newId();
  const api = directory.application({
    ...EVERYTHING,
    displayName: "Snowflake by hand",
    identifierUris: ["api://by-hand", "api://other"],
    web: { redirectUris: ["https://example.com/api"], homePageUrl: "https://example.com", logoutUrl: "https://example.com/logout" },
    api: {
      acceptMappedClaims: true,
      knownClientApplications: [OTHER],
      requestedAccessTokenVersion: null,
      oauth2PermissionScopes: [scope(scopeId, "session:role-any"), scope(OTHER, "session:role:analyst")],
    },
  });
  const apiPrincipal = directory.principal({ ...PRINCIPAL, appId: api.appId });
  const app = directory.application({
    ...EVERYTHING,
    displayName: "Sigma by hand",
    identifierUris: ["api://sigma-by-hand"],
    web: {
      redirectUris: ["https://example.com/another"],
      homePageUrl: "https://example.com",
      logoutUrl: "https://example.com/logout",
      implicitGrantSettings: { enableAccessTokenIssuance: true, enableIdTokenIssuance: true },
    },
    api: { acceptMappedClaims: true, knownClientApplications: [OTHER], oauth2PermissionScopes: [scope(GUEST, "files")] },
  });
  const principal = directory.principal({ ...PRINCIPAL, appId: app.appId });
  const consent = (resourceId: unknown, names: string) =>
    directory.grant({ clientId: principal.id, resourceId, scope: names, consentType: "AllPrincipals" });
  return {
    clients: { sigma: app.id },
    servicePrincipals: { sigma: principal.id },
    consents: {
      sigma: { graph: consent(GRAPH_PRINCIPAL, "openid profile User.Read").id, api: consent(apiPrincipal.id, "session:role-any").id },
    },
    authorizationServer: { id: api.id, servicePrincipal: apiPrincipal.id, scope: scopeId, identifierUri: "api://by-hand" },
  };
}
