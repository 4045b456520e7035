import { cannot, Capabilities } from "../sigma/capabilities";

const ASSIGNS_NOBODY = "PingFederate has no assignments: its authentication policies decide who may log in";

/** What PingFederate can do. Sources are named where the rules and constructs are. */
export const pingFederateCapabilities: Capabilities = {
  vendor: "PingFederate",
  creates: "client, token manager, mapping",
  admits: "server's policies",
  terraformProviders: ["pingfederate", "time", "random"],
  isPlatform: false,
  choosableClientId: true,
  assigns: { groups: cannot(ASSIGNS_NOBODY), users: cannot(ASSIGNS_NOBODY) },
  authenticationPolicy: false,
  roleScope: true,
  roleScopes: true,
  pkce: "required",
  secretInBody: cannot("PingFederate accepts the secret in either place, and has no setting for it"),
  jwt: "jwks",
  logoutUris: true,
  secrets: { choosable: true, secretValidDays: undefined, overlap: true },
  lifetimes: true,
  idleLifetime: true,
  audience: true,
  needsApiScope: false,
  namesUserClaim: true,
  userClaimValue: cannot("the claim comes from identityProvider.userAttribute"),
  idValues: [],
  adoption: true,
  adoptableParts: {
    "authorizationServer.scope": cannot("scopes are settings of the whole server, which one stack cannot own"),
    "authorizationServer.claim": true,
  },
};
