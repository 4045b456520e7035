import { Entry } from "./entry";

const from = "Okta, at the deploy";

/** What people meet when they deploy. Codes: https://developer.okta.com/docs/reference/error-codes/ */
export const OKTA_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "E0000001",
    also: ["Api validation failed"],
    from,
    meaning: "Okta refused a value; the cause in the answer names the field.",
    causes: [
      {
        cause: "The authorization server has a scope or a claim of this name already.",
        fix: "keep it and say so, or adopt it",
        keys: [
          "identityProvider.authorizationServer.scopeExists",
          "identityProvider.authorizationServer.claimExists",
          "adopt.authorizationServer.scope",
          "adopt.authorizationServer.claim",
        ],
      },
      {
        cause: "issuerMode is CUSTOM_URL, and the org has no custom domain.",
        fix: "set the domain up in Okta first, or leave issuerMode out",
        keys: ["identityProvider.authorizationServer.issuerMode"],
      },
      {
        cause: "A redirect URL is not one that Okta takes.",
        fix: "give https URLs without a fragment",
        keys: ["clients[].additionalRedirectUrls", "clients[].postLogoutRedirectUrls"],
      },
      {
        cause: "A group of the policy's rule does not exist.",
        fix: "give the ids of groups",
        keys: ["identityProvider.authorizationServer.policyGroups"],
      },
    ],
  },
  {
    name: "E0000004",
    also: ["E0000005", "Invalid session"],
    from,
    meaning: "Okta does not know who deploys.",
    causes: [
      {
        cause: "OKTA_API_TOKEN is missing or of another org.",
        fix: "make a token in the org that orgName names",
        keys: ["identityProvider.orgName"],
      },
    ],
  },
  {
    name: "E0000006",
    also: ["You do not have permission to perform the requested action", "access denied. … permission to perform the requested action"],
    from,
    meaning: "Whoever deploys lacks a right in Okta.",
    causes: [
      {
        cause: "The administrator's role is too small, or the service app has a scope but no administrator role.",
        fix: "give the roles in docs/permissions.md: an app needs both, its granted scopes and a role",
      },
      {
        cause: "orgName leads to another org than the one of the token.",
        fix: "correct it",
        keys: ["identityProvider.orgName", "identityProvider.baseUrl"],
      },
    ],
  },
  {
    name: "E0000007",
    also: ["Resource not found"],
    from,
    meaning: "Okta has no object of this id, or does not show it to whoever deploys.",
    causes: [
      {
        cause: "An id in the config is wrong, or of another org.",
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
        cause: "An administrator whose role is limited to some groups or apps does not see the others.",
        fix: "widen the role, see docs/permissions.md",
      },
    ],
  },
  {
    name: "E0000009",
    also: ["the API returned an error: Internal Server Error"],
    from,
    meaning: "An error inside of Okta, for which nothing in the config is the cause.",
    causes: [
      {
        cause: "Okta was busy: objects of one server or app were changed at the same time.",
        fix: "deploy again; with -parallelism=1 if it comes back",
      },
      {
        cause: "At an assignment of a group: the app's assignments have doubled priorities in Okta's data.",
        fix: "ask Okta's support to repair the app's group priorities",
        keys: ["clients[].groups"],
      },
    ],
  },
  {
    name: "E0000011",
    also: ["Invalid token provided"],
    from,
    meaning: "Okta does not accept the token of whoever deploys.",
    causes: [
      {
        cause: "The API token was revoked, has not been used for 30 days, or its owner was deactivated.",
        fix: "make a new one and set OKTA_API_TOKEN",
      },
      { cause: "The token is of another org.", fix: "correct the org", keys: ["identityProvider.orgName", "identityProvider.baseUrl"] },
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
        fix: "ask Okta for the licence; on the Classic Engine leave authenticationPolicyId out",
        keys: ["clients[].authenticationPolicyId"],
      },
    ],
  },
  {
    name: "E0000047",
    also: ["API call exceeded rate limit due to too many requests"],
    from,
    meaning: "Too many requests in a minute, of this deploy and of all else that uses the org.",
    causes: [{ cause: "Other tools use up the limit.", fix: "deploy again after a minute, with -parallelism=1" }],
  },
  {
    name: "E0000056",
    also: ["Delete application forbidden"],
    from,
    meaning: "Okta deletes an app only after it has been deactivated.",
    causes: [{ cause: "Okta had not finished deactivating it.", fix: "destroy again", keys: ["protect"] }],
  },
  {
    name: "finding default ACCESS_POLICY",
    also: ["failed to set authentication policy for an OAuth application", "cannot find default ACCESS_POLICY policy"],
    from,
    meaning: "The app was made, and its authentication policy could not be set.",
    causes: [
      {
        cause: "Whoever deploys may not read policies: a service app needs the scope okta.policies.read granted, not just asked for.",
        fix: "grant it, or name the policy",
        keys: ["clients[].authenticationPolicyId"],
      },
    ],
  },
  {
    name: "'username' is required (the only exception is when the assigned app has 'SHARED_USERNAME_AND_PASSWORD' credentials scheme)",
    also: ["username is required … SHARED_USERNAME_AND_PASSWORD", "'username' is required"],
    from,
    meaning: "A user was to be assigned without the name under which the app knows them.",
    causes: [
      {
        cause: "The stack was synthesized by a release of this project before assignments carried the user's login.",
        fix: "update, synthesize again, and deploy",
        keys: ["clients[].users"],
      },
    ],
  },
  {
    name: "failed to update application's user",
    also: ["failed to update application s user"],
    from,
    meaning: "The provider tried to change the assignment of a user whom Okta does not have in the app.",
    causes: [
      {
        cause:
          "The user was deleted and made again under the same login, or the app was: ids are new, and the provider changes the old assignment in place.",
        fix: "terraform apply -replace=… with the address of the okta_app_user in the message",
        keys: ["clients[].users"],
      },
    ],
  },
  {
    name: "failed to assign user to application",
    from,
    meaning: "Okta refused to assign the user to the app.",
    causes: [
      {
        cause: "The user is deactivated or deleted, or was suspended: E0000038 says so.",
        fix: "activate the user, or take them out",
        keys: ["clients[].users"],
      },
      { cause: "Whoever deploys may not manage this user.", fix: "widen the administrator's role, see docs/permissions.md" },
    ],
  },
  {
    name: "no users found using search criteria",
    also: ["Okta has no user with exactly this login"],
    from,
    meaning: "Okta has no user with this login, or does not show them to whoever deploys.",
    causes: [
      {
        cause: "The login is misspelt: it is often, but not always, the e-mail address.",
        fix: "correct it, or give { id: … }",
        keys: ["clients[].users"],
      },
      { cause: "The user was made a moment ago: Okta's search lags by some seconds.", fix: "deploy again" },
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
    meaning: "Okta has no group of exactly this name: it searches by the beginning of names.",
    causes: [{ cause: "The name is misspelt, or its case differs.", fix: "correct it, or give { id: … }", keys: ["clients[].groups"] }],
  },
  {
    name: "authorization server with name … does not exist",
    also: ["The Okta authorization server of this name has another id", "The Okta authorization server … has another audience"],
    from,
    meaning: "The authorization server that exists already is not the one that the config describes.",
    causes: [
      {
        cause: "Name, id or audience is of another server.",
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
    meaning: "Okta refused the authorization server; the code behind it says why.",
    causes: [
      { cause: "API Access Management is not licensed (E0000015, E0000022).", fix: "ask Okta for the licence" },
      {
        cause: "Whoever deploys may not manage authorization servers (E0000006).",
        fix: "grant okta.authorizationServers.manage and a role that has it, see docs/permissions.md",
      },
    ],
  },
  {
    name: "error with v3 SDK client",
    also: ["failed validate configuration", "error with v5 SDK client", "error with v2 SDK client"],
    from,
    meaning: "The provider could not log in to Okta before anything else was done.",
    causes: [
      {
        cause: "No org answers at https://<orgName>.<baseUrl>.",
        fix: "correct the two: acme for https://acme.okta.com, without -admin",
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
    meaning: "The refresh token would end before the access token.",
    causes: [
      {
        cause: "The lifetimes do not fit together.",
        fix: "raise the one or lower the other",
        keys: ["tokens.refreshTokenDays", "tokens.accessTokenMinutes"],
      },
    ],
  },
  {
    name: "you have to set up 'login_uri'",
    also: ["you have to set up non-empty 'login_scopes'"],
    from,
    meaning: "The app has a tile that begins a login, and no page for it.",
    causes: [
      {
        cause: "The app was adopted, and its login page was removed by hand later.",
        fix: "set the page again, or set Login initiated by to App Only, both in Okta's console",
        keys: ["adopt.clients"],
      },
    ],
  },
];
