import { cannot, Capabilities } from "../sigma/capabilities";

/** What PingOne can do. Sources are named where the rules and constructs are. */
export const pingOneCapabilities: Capabilities = {
  vendor: "PingOne",
  creates: "application, custom resource, grants",
  admits: "groups",
  terraformProviders: ["pingone", "time"],
  isPlatform: false,
  choosableClientId: false,
  assigns: { groups: true, users: cannot("PingOne assigns only groups to an application: add the users to a group") },
  authenticationPolicy: false,
  roleScope: true,
  roleScopes: true,
  pkce: "required",
  secretInBody: true,
  jwt: "jwks",
  logoutUris: true,
  secrets: { choosable: false, secretValidDays: undefined, overlap: true },
  lifetimes: true,
  idleLifetime: true,
  audience: true,
  needsApiScope: true,
  namesUserClaim: true,
  userClaimValue: true,
  adoption: true,
  adoptableParts: { "authorizationServer.scope": true, "authorizationServer.claim": true },
};
