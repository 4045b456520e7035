import { cannot, Capabilities } from "../sigma/capabilities";

const LIFETIMES =
  "since January 2021, Entra has had no setting for refresh token lifetimes, and Terraform has none for access tokens; identityProvider.signInFrequencyDays limits only how long people stay logged in in the browser";

/** How many days a secret is valid for where nobody says otherwise. */
export const DEFAULT_SECRET_VALID_DAYS = 365;

/** What Microsoft Entra ID can do. Sources are named where the rules and constructs are. */
export const entraCapabilities: Capabilities = {
  vendor: "Microsoft Entra ID",
  creates: "two applications, consent",
  admits: "groups and users",
  terraformProviders: ["azuread", "time"],
  isPlatform: false,
  choosableClientId: false,
  assigns: { groups: true, users: true },
  authenticationPolicy: false,
  roleScope: cannot(
    "in Entra, only clients for a connection get the scope, because Sigma's form for organization login has no field for it",
  ),
  roleScopes: true,
  pkce: "accepted",
  secretInBody: cannot("Entra accepts the secret in either place, and has no setting for it"),
  jwt: "pem",
  logoutUris: cannot("Entra has no separate list for them; use additionalRedirectUris"),
  secrets: {
    choosable: false,
    secretValidDays: DEFAULT_SECRET_VALID_DAYS,
    overlap: cannot("the previous secret stays valid until it expires (credentials.secretValidDays)"),
  },
  lifetimes: cannot(LIFETIMES),
  idleLifetime: cannot(LIFETIMES),
  audience: cannot("it is the API's identifier URI or client id (identityProvider.domain, identityProvider.tokenVersion)"),
  needsApiScope: true,
  namesUserClaim: false,
  userClaimValue: true,
  idValues: ["objectid", "onpremisessamaccountname"],
  adoption: true,
  adoptableParts: {
    servicePrincipals: true,
    consents: true,
    "authorizationServer.servicePrincipal": true,
    "authorizationServer.identifierUri": true,
    "authorizationServer.scope": true,
  },
};
