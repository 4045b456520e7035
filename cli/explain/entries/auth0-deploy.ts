import { Entry } from "./entry";

const from = "Auth0, on deploy";

/** Errors at a deploy. https://auth0.com/docs/api/management/v2 */
export const AUTH0_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "Insufficient scope, expected any of",
    also: ["insufficient_scope", "403 Forbidden: Insufficient scope"],
    from,
    meaning: "Terraform's application lacks a permission of the Management API.",
    causes: [
      {
        cause: "Its client grant for the Auth0 Management API lacks the permission that the message names.",
        fix: "open the Management API's Machine to Machine Applications, and allow the permissions in docs/permissions.md",
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
          "At login: the API's access policy for users is require_client_grant (possible for an adopted API), and Sigma's application has no grant.",
        fix: "create an auth0_client_grant for Sigma's client id with subject_type user and the scope session:role-any, or set the policy to allow_all",
        keys: ["adopt.authorizationServer.id"],
      },
      {
        cause: "At the deploy: Terraform's application has no grant for the Management API.",
        fix: "authorize it for the Auth0 Management API, with the permissions in docs/permissions.md",
      },
    ],
  },
  {
    name: "A resource server with identifier … already exists",
    also: ["a resource server with the same identifier already exists", "409 Conflict: A resource server"],
    from,
    meaning: "The tenant already has an API with this identifier, which is the audience.",
    causes: [
      { cause: "The API was created by hand.", fix: "adopt it by its id", keys: ["adopt.authorizationServer.id"] },
      { cause: "Another stack has the same audience.", fix: "use a different audience in each stack", keys: ["audience"] },
    ],
  },
  {
    name: "action … never reached built state",
    also: ["failed to build, check the Auth0 UI for errors", "expected action … status … to equal"],
    from,
    meaning: "Auth0 did not build the post-login Action in six minutes, or its build failed.",
    causes: [
      { cause: "The claim's value is not a property of the event.", fix: "use one such as event.user.email", keys: ["userMapping.value"] },
      { cause: "Auth0 was slow.", fix: "deploy again; if the build fails again, read its errors in the Action's editor" },
    ],
  },
  {
    name: "deploy never completed",
    also: ["action … not deployed yet"],
    from,
    meaning: "The Action is built, but Auth0 has not deployed it in six minutes.",
    causes: [{ cause: "Auth0 was slow.", fix: "deploy again: the Action is in the state and only needs to be deployed" }],
  },
  {
    name: "cannot delete action … bound",
    also: ["action is bound to a trigger", "because it is bound to", "bindings exist for this action"],
    from,
    meaning: "An Action that is in a flow cannot be deleted.",
    causes: [
      {
        cause: "Another configuration or a person added the Action to the post-login flow.",
        fix: "remove it from the flow there first, then destroy this stack",
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
        cause: "The name is misspelled, or is the display name.",
        fix: "copy the name from the connection's page, or use { id: con_… }",
        keys: ["identityProvider.connections"],
      },
    ],
  },
  {
    name: "No role found with name",
    also: ['No role found with "name" ='],
    from,
    meaning: "No role of the tenant has this name.",
    causes: [{ cause: "The name is misspelled, or the role does not exist yet.", fix: "use the exact name", keys: ["clients[].groups"] }],
  },
  {
    name: "Client Credentials Missing",
    also: ["You must define client credentials when setting the authentication method"],
    from,
    meaning: "An application that authenticates with a signed JWT needs one or two public keys.",
    causes: [{ cause: "No key is given.", fix: "add Sigma's public key as PEM", keys: ["clients[].certificateFiles"] }],
  },
  {
    name: "is a CIMD client",
    also: ["Use the auth0_client_cimd resource"],
    from,
    meaning: "The application to adopt was registered by a metadata document, and cannot be managed like others.",
    causes: [{ cause: "adopt.clients has its id.", fix: "remove it: a new application is created", keys: ["adopt.clients"] }],
  },
  {
    name: "No scope with the given name exists",
    also: ["scope_not_found", "permission does not exist on the resource server"],
    from,
    meaning: "The API lacks the permission that a role should get.",
    causes: [
      {
        cause: "The permission session:role-any was removed from the API.",
        fix: "deploy again: it is created again before roles get it",
        keys: ["identityProvider.rbac"],
      },
    ],
  },
  {
    name: "idle_token_lifetime must be less than token_lifetime",
    also: ["idle_token_lifetime must be below", "refresh_token.idle_token_lifetime"],
    from,
    meaning: "The refresh token's idle lifetime is not below its lifetime.",
    causes: [
      {
        cause: "Both lifetimes were changed by hand.",
        fix: "set both here",
        keys: ["tokens.refreshTokenDays", "tokens.refreshTokenIdleDays"],
      },
    ],
  },
  {
    name: "429 Too Many Requests: Global limit has been reached",
    also: ["Global limit has been reached"],
    from,
    meaning: "The tenant has reached its plan's limit of Management API requests.",
    causes: [{ cause: "Several configurations are deployed at once.", fix: "deploy again later, or with -parallelism=1" }],
  },
];
