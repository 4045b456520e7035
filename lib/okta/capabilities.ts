import { cannot, Capabilities } from "../sigma/capabilities";

/** What Okta can do. Sources are named where the rules and constructs are. */
export const oktaCapabilities: Capabilities = {
  vendor: "Okta",
  creates: "app, authorization server, policy",
  admits: "groups and users",
  terraformProviders: ["okta", "time", "random"],
  isPlatform: false,
  choosableClientId: false,
  assigns: { groups: true, users: true },
  authenticationPolicy: true,
  roleScope: true,
  roleScopes: true,
  pkce: "required",
  secretInBody: true,
  jwt: "jwks",
  logoutUris: true,
  secrets: {
    choosable: true,
    secretValidDays: undefined,
    overlap: cannot("Okta's Terraform provider keeps one secret at a time: the previous secret stops working on deploy"),
  },
  lifetimes: true,
  idleLifetime: true,
  audience: true,
  needsApiScope: false,
  namesUserClaim: true,
  userClaimValue: true,
  idValues: ["user.id", 'user.getinternalproperty("id")'],
  adoption: true,
  adoptableParts: {
    "authorizationServer.scope": true,
    "authorizationServer.claim": true,
    "authorizationServer.policy": true,
    "authorizationServer.rule": true,
  },
};
