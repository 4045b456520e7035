import { cannot, Capabilities } from "../sigma/capabilities";

/** What Auth0 can do. Sources are named where the rules and constructs are. */
export const auth0Capabilities: Capabilities = {
  vendor: "Auth0",
  creates: "application, API, post-login Action",
  admits: "roles",
  terraformProviders: ["auth0", "time", "random"],
  isPlatform: false,
  choosableClientId: false,
  assigns: { groups: true, users: cannot("Auth0 has no assignments: assign a role to the users, and list it in groups") },
  authenticationPolicy: false,
  roleScope: true,
  roleScopes: true,
  pkce: "accepted",
  secretInBody: true,
  jwt: "pem",
  logoutUris: true,
  secrets: {
    choosable: true,
    secretValidDays: undefined,
    overlap: cannot("Auth0 keeps one secret at a time: the previous secret stops working on deploy"),
  },
  lifetimes: true,
  idleLifetime: true,
  audience: true,
  needsApiScope: false,
  namesUserClaim: true,
  userClaimValue: true,
  idValues: ["event.user.user_id"],
  adoption: true,
  adoptableParts: {
    "authorizationServer.scope": cannot("in Auth0, the scope is created if it is missing, and needs no id"),
  },
};
