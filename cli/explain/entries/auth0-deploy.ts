import { Entry } from "./entry";

const from = "Auth0, at the deploy";

/** What people meet when they deploy. https://auth0.com/docs/api/management/v2 */
export const AUTH0_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "Insufficient scope, expected any of",
    also: ["insufficient_scope", "403 Forbidden: Insufficient scope"],
    from,
    meaning: "The application with which Terraform works lacks a permission of the Management API.",
    causes: [
      {
        cause: "Its client grant for the Auth0 Management API lacks the permission that the message names.",
        fix: "open the Management API's Machine to Machine Applications, and allow what docs/permissions.md lists for Auth0",
      },
    ],
  },
  {
    name: "Client is not authorized to access",
    also: ["access_denied: Client is not authorized to access resource server", "You should create a client-grant associated to this API"],
    from: "Auth0",
    meaning: "An application may not get tokens for an API.",
    causes: [
      {
        cause:
          "At login: the API's access policy for users is require_client_grant, as an adopted API may have it, and Sigma's application has no grant.",
        fix: "make an auth0_client_grant for Sigma's client id with subject_type user and the scope session:role-any, or set the policy to allow_all",
        keys: ["adopt.authorizationServer.id"],
      },
      {
        cause: "At the deploy: the application with which Terraform works has no grant for the Management API.",
        fix: "authorize it for the Auth0 Management API, with what docs/permissions.md lists",
      },
    ],
  },
  {
    name: "A resource server with identifier … already exists",
    also: ["a resource server with the same identifier already exists", "409 Conflict: A resource server"],
    from,
    meaning: "The tenant has an API with this identifier, which is the audience.",
    causes: [
      { cause: "Somebody made the API by hand.", fix: "adopt it by its id", keys: ["adopt.authorizationServer.id"] },
      { cause: "Another stack has the same audience.", fix: "give each stack an audience of its own", keys: ["audience"] },
    ],
  },
  {
    name: "action … never reached built state",
    also: ["failed to build, check the Auth0 UI for errors", "expected action … status … to equal"],
    from,
    meaning: "Auth0 did not build the post-login Action in six minutes, or its build failed.",
    causes: [
      { cause: "The value of the claim is no place in the event.", fix: "write one such as event.user.email", keys: ["userMapping.value"] },
      { cause: "Auth0 was slow.", fix: "deploy again; if the build fails again, read its errors in the Action's editor" },
    ],
  },
  {
    name: "deploy never completed",
    also: ["action … not deployed yet"],
    from,
    meaning: "The Action is built, and Auth0 has not deployed it in six minutes.",
    causes: [{ cause: "Auth0 was slow.", fix: "deploy again: the Action is in the state, and is only deployed" }],
  },
  {
    name: "cannot delete action … bound",
    also: ["action is bound to a trigger", "because it is bound to", "bindings exist for this action"],
    from,
    meaning: "An Action that is in a flow cannot be deleted.",
    causes: [
      {
        cause: "Another configuration or a person put the Action into the post-login flow.",
        fix: "take it out of the flow there first, then destroy this stack",
        keys: ["identityProvider.bindTrigger"],
      },
    ],
  },
  {
    name: "No connection found with name",
    also: ['No connection found with "name" ='],
    from,
    meaning: "No connection of the tenant has this name.",
    causes: [
      {
        cause: "The name is spelt otherwise, or is the display name.",
        fix: "copy the name from the connection's page, or give { id: con_… }",
        keys: ["identityProvider.connections"],
      },
    ],
  },
  {
    name: "No role found with name",
    also: ['No role found with "name" ='],
    from,
    meaning: "No role of the tenant has this name.",
    causes: [
      { cause: "The name is spelt otherwise, or the role is not there yet.", fix: "give the exact name", keys: ["clients[].groups"] },
    ],
  },
  {
    name: "Client Credentials Missing",
    also: ["You must define client credentials when setting the authentication method"],
    from,
    meaning: "An application that authenticates with a signed JWT needs one or two public keys.",
    causes: [{ cause: "No key is given.", fix: "give Sigma's public key as PEM", keys: ["clients[].certificateFiles"] }],
  },
  {
    name: "is a CIMD client",
    also: ["Use the auth0_client_cimd resource"],
    from,
    meaning: "The application that was to be adopted was registered by a metadata document, and cannot be managed like others.",
    causes: [{ cause: "adopt.clients has its id.", fix: "leave it out: another application is created", keys: ["adopt.clients"] }],
  },
  {
    name: "No scope with the given name exists",
    also: ["scope_not_found", "permission does not exist on the resource server"],
    from,
    meaning: "A role was to get a permission that the API does not have.",
    causes: [
      {
        cause: "Somebody removed the permission session:role-any from the API.",
        fix: "deploy again: it is made anew before roles get it",
        keys: ["identityProvider.rbac"],
      },
    ],
  },
  {
    name: "idle_token_lifetime must be less than token_lifetime",
    also: ["idle_token_lifetime must be below", "refresh_token.idle_token_lifetime"],
    from,
    meaning: "A refresh token would live longer unused than it lives at all.",
    causes: [
      {
        cause: "Both lifetimes were changed by hand.",
        fix: "give both here",
        keys: ["tokens.refreshTokenDays", "tokens.refreshTokenIdleDays"],
      },
    ],
  },
  {
    name: "429 Too Many Requests: Global limit has been reached",
    also: ["Global limit has been reached"],
    from,
    meaning: "The tenant has taken as many requests of the Management API as its plan allows.",
    causes: [{ cause: "Several configurations are deployed at once.", fix: "deploy again later, or with -parallelism=1" }],
  },
];
