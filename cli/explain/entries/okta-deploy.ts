import { Entry } from "./entry";

const from = "Okta, on deploy";

/** Errors at a deploy. Codes: https://developer.okta.com/docs/reference/error-codes/ */
export const OKTA_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "E0000001",
    also: ["Api validation failed"],
    from,
    meaning: "Okta rejected a value; the cause in the response names the field.",
    causes: [
      {
        cause: "The authorization server already has a scope or claim with this name.",
        fix: "keep it with scopeExists or claimExists, or adopt it",
        keys: [
          "identityProvider.authorizationServer.scopeExists",
          "identityProvider.authorizationServer.claimExists",
          "adopt.authorizationServer.scope",
          "adopt.authorizationServer.claim",
        ],
      },
      {
        cause: "issuerMode is CUSTOM_URL, but the org has no custom domain.",
        fix: "set up the domain in Okta first, or remove issuerMode",
        keys: ["identityProvider.authorizationServer.issuerMode"],
      },
      {
        cause: "Okta does not accept a redirect URI.",
        fix: "use https URLs without a fragment",
        keys: ["clients[].additionalRedirectUris", "clients[].postLogoutRedirectUris"],
      },
      {
        cause: "A group in the policy's rule does not exist.",
        fix: "use the ids of existing groups",
        keys: ["identityProvider.authorizationServer.policyGroupIds"],
      },
    ],
  },
  {
    name: "E0000004",
    also: ["E0000005", "Invalid session"],
    from,
    meaning: "Okta cannot authenticate the deployer.",
    causes: [
      {
        cause: "OKTA_API_TOKEN is missing or belongs to another org.",
        fix: "create a token in the org that orgName names",
        keys: ["identityProvider.orgName"],
      },
    ],
  },
  {
    name: "E0000006",
    also: ["You do not have permission to perform the requested action", "access denied. … permission to perform the requested action"],
    from,
    meaning: "The deployer lacks a right in Okta.",
    causes: [
      {
        cause: "The administrator's role is insufficient, or the service app has a scope but no administrator role.",
        fix: "assign the roles in docs/permissions.md: an app needs both granted scopes and a role",
      },
      {
        cause: "orgName is not the token's org.",
        fix: "correct it",
        keys: ["identityProvider.orgName", "identityProvider.baseUrl"],
      },
    ],
  },
  {
    name: "E0000007",
    also: ["Resource not found"],
    from,
    meaning: "Okta has no object with this id, or hides it from the deployer.",
    causes: [
      {
        cause: "An id in the config is wrong, or belongs to another org.",
        fix: "copy it from Okta again",
        keys: [
          "identityProvider.authorizationServer.id",
          "identityProvider.authorizationServer.policyId",
          "clients[].groups",
          "clients[].users",
          "clients[].authenticationPolicyId",
          "adopt.clients",
          "adopt.authorizationServer",
        ],
      },
      {
        cause: "The administrator's role is limited to some groups or apps, and hides the others.",
        fix: "extend the role, see docs/permissions.md",
      },
    ],
  },
  {
    name: "E0000009",
    also: ["the API returned an error: Internal Server Error"],
    from,
    meaning: "An internal error in Okta, which the config does not cause.",
    causes: [
      {
        cause: "Okta was busy: objects of one server or app were changed at the same time.",
        fix: "deploy again; with -parallelism=1 if it happens again",
      },
      {
        cause: "At a group assignment: the app's assignments have duplicate priorities in Okta's data.",
        fix: "ask Okta's support to repair the app's group priorities",
        keys: ["clients[].groups"],
      },
    ],
  },
  {
    name: "E0000011",
    also: ["Invalid token provided"],
    from,
    meaning: "Okta does not accept the deployer's token.",
    causes: [
      {
        cause: "The API token was revoked, has not been used for 30 days, or its owner was deactivated.",
        fix: "create a new one and set OKTA_API_TOKEN",
      },
      {
        cause: "The token belongs to another org.",
        fix: "correct the org",
        keys: ["identityProvider.orgName", "identityProvider.baseUrl"],
      },
    ],
  },
  {
    name: "E0000022",
    also: ["The endpoint does not support the provided HTTP method"],
    from,
    meaning: "The org does not have this part of Okta's API.",
    causes: [
      {
        cause: "The org has no API Access Management, or runs the Classic Engine, in which apps have no authentication policies.",
        fix: "ask Okta for the license; on the Classic Engine, remove authenticationPolicyId",
        keys: ["clients[].authenticationPolicyId"],
      },
    ],
  },
  {
    name: "E0000047",
    also: ["API call exceeded rate limit due to too many requests"],
    from,
    meaning: "Too many requests per minute, from this deploy and everything else that uses the org.",
    causes: [{ cause: "Other tools use up the limit.", fix: "deploy again after a minute, with -parallelism=1" }],
  },
  {
    name: "E0000056",
    also: ["Delete application forbidden"],
    from,
    meaning: "Okta deletes an app only after it has been deactivated.",
    causes: [{ cause: "Okta had not finished deactivating it.", fix: "destroy again", keys: ["preventDestroy"] }],
  },
  {
    name: "finding default ACCESS_POLICY",
    also: ["failed to set authentication policy for an OAuth application", "cannot find default ACCESS_POLICY policy"],
    from,
    meaning: "The app was created, but its authentication policy could not be set.",
    causes: [
      {
        cause: "The deployer may not read policies: a service app needs the scope okta.policies.read granted, not only requested.",
        fix: "grant it, or set the policy's id",
        keys: ["clients[].authenticationPolicyId"],
      },
    ],
  },
  {
    name: "'username' is required (the only exception is when the assigned app has 'SHARED_USERNAME_AND_PASSWORD' credentials scheme)",
    also: ["username is required … SHARED_USERNAME_AND_PASSWORD", "'username' is required"],
    from,
    meaning: "A user assignment lacks the user's name in the app.",
    causes: [
      {
        cause: "The stack was synthesized by an older release of this project, whose assignments lack the user's login.",
        fix: "update, synthesize again, and deploy",
        keys: ["clients[].users"],
      },
    ],
  },
  {
    name: "failed to update application's user",
    also: ["failed to update application s user"],
    from,
    meaning: "The provider tried to change the assignment of a user who is not in the app.",
    causes: [
      {
        cause:
          "The user or the app was deleted and created again with the same name: the ids are new, but the provider changes the old assignment in place.",
        fix: "run terraform apply -replace=… with the address of the okta_app_user in the message",
        keys: ["clients[].users"],
      },
    ],
  },
  {
    name: "failed to assign user to application",
    also: ["E0000038", "operation is not allowed in the user's current status"],
    from,
    meaning: "Okta did not assign the user to the app.",
    causes: [
      {
        cause: "The user is deactivated or deleted, or was suspended: E0000038 says so.",
        fix: "activate the user, or remove them from the config",
        keys: ["clients[].users"],
      },
      { cause: "The deployer may not manage this user.", fix: "extend the administrator's role, see docs/permissions.md" },
    ],
  },
  {
    name: "no users found using search criteria",
    also: ["Okta has no user with exactly this login"],
    from,
    meaning: "Okta has no user with this login, or hides the user from the deployer.",
    causes: [
      {
        cause: "The login is misspelled. It is often, but not always, the email address.",
        fix: "correct it, or use { id: … }",
        keys: ["clients[].users"],
      },
      { cause: "The user was just created: Okta's search lags by some seconds.", fix: "deploy again" },
    ],
  },
  {
    name: "group with name … does not exist",
    also: [
      "select a more precise name parameter",
      "group starting with name … matches … groups",
      "Okta has no group with exactly this name",
    ],
    from,
    meaning: "Okta has no group with exactly this name: its search matches the start of names.",
    causes: [{ cause: "The name is misspelled, or its case differs.", fix: "correct it, or use { id: … }", keys: ["clients[].groups"] }],
  },
  {
    name: "authorization server with name … does not exist",
    also: [
      "The Okta authorization server with this name has an id other than",
      "The Okta authorization server … has an audience other than",
    ],
    from,
    meaning: "The existing authorization server is not the one that the config describes.",
    causes: [
      {
        cause: "Name, id or audience belongs to another server.",
        fix: "copy all three from the server's page; its audience must be the stack's",
        keys: [
          "identityProvider.authorizationServer.name",
          "identityProvider.authorizationServer.id",
          "identityProvider.authorizationServer.issuer",
          "audience",
        ],
      },
    ],
  },
  {
    name: "failed to create authorization server",
    from,
    meaning: "Okta rejected the authorization server; the code after this message says why.",
    causes: [
      { cause: "API Access Management is not licensed (E0000015, E0000022).", fix: "ask Okta for the license" },
      {
        cause: "The deployer may not manage authorization servers (E0000006).",
        fix: "grant okta.authorizationServers.manage and a role that has it, see docs/permissions.md",
      },
    ],
  },
  {
    name: "error with v3 SDK client",
    also: ["failed validate configuration", "error with v5 SDK client", "error with v2 SDK client"],
    from,
    meaning: "The provider could not log in to Okta, before it did anything else.",
    causes: [
      {
        cause: "No org answers at https://<orgName>.<baseUrl>.",
        fix: "correct both: acme for https://acme.okta.com, without -admin",
        keys: ["identityProvider.orgName", "identityProvider.baseUrl"],
      },
      {
        cause: "The credentials are missing or wrong.",
        fix: "set OKTA_API_TOKEN, or the variables of a service app (docs/permissions.md)",
      },
    ],
  },
  {
    name: "refresh_token_lifetime_minutes must be greater than or equal to",
    also: ["'refresh_token_lifetime_minutes' must be greater than or equal to 'access_token_lifetime_minutes'"],
    from,
    meaning: "The refresh token would expire before the access token.",
    causes: [
      {
        cause: "The lifetimes do not match.",
        fix: "raise one or lower the other",
        keys: ["tokens.refreshTokenDays", "tokens.accessTokenMinutes"],
      },
    ],
  },
  {
    name: "you have to set up 'login_uri'",
    also: ["you have to set up non-empty 'login_scopes'"],
    from,
    meaning: "The app has a tile that starts a login, but no page for it.",
    causes: [
      {
        cause: "The app was adopted, and its login page was removed by hand later.",
        fix: "in Okta's console, set the page again, or set Login initiated by to App Only",
        keys: ["adopt.clients"],
      },
    ],
  },
];
