import { Entry } from "./entry";

const from = "Okta";

export const OKTA_ENTRIES: readonly Entry[] = [
  {
    name: "Policy evaluation failed",
    also: ["no_matching_policy", "policy evaluation failed for this request, please check the policy configurations"],
    from,
    meaning: "No access policy rule of the authorization server matches client, user, grant and every scope.",
    causes: [
      {
        cause: "The client is not in the policy.",
        fix: "let this project create the policy, or add the client ids in the output policy_client_ids",
        keys: ["identityProvider.authorizationServer.policyId"],
      },
      {
        cause: "The user is not in any of the rule's groups.",
        fix: "add the user's group, or remove the groups",
        keys: ["identityProvider.authorizationServer.policyGroupIds", "clients[].groups"],
      },
      {
        cause: "The rule does not allow one of the scopes; one is enough to fail.",
        fix: "allow all five scopes, including offline_access, and session:role-any even for a client for organization login",
        keys: ["offlineAccess", "clients[].roleScope"],
      },
      {
        cause: "Another policy comes first.",
        fix: "set a lower number for Sigma's policy",
        keys: ["identityProvider.authorizationServer.policyPriority"],
      },
    ],
  },
  {
    name: "refresh_token_window_minutes must be between",
    also: ["refreshTokenWindowMinutes", "must be between … lifetime"],
    from: "Okta, on deploy",
    meaning: "The refresh token's idle window is not between the lifetimes of access token and refresh token.",
    causes: [
      {
        cause: "The idle window is shorter than the access token's lifetime, or longer than the refresh token's.",
        fix: "set it between the two, 5 years at most",
        keys: ["tokens.refreshTokenIdleDays", "tokens.refreshTokenDays", "tokens.accessTokenMinutes"],
      },
    ],
  },
  {
    name: "E0000015",
    also: ["you do not have permission to access the feature you are requesting"],
    from: "Okta, on deploy",
    meaning: "The org has no license for the feature.",
    causes: [
      {
        cause: "API Access Management is not licensed. Custom authorization servers need it.",
        fix: "ask Okta for the license",
      },
    ],
  },
  {
    name: "Custom scopes are not allowed for this request",
    also: ["custom scopes are not allowed"],
    from,
    meaning: "The request went to the org authorization server, which has no custom scopes.",
    causes: [
      {
        cause: "Sigma has the org's metadata URI.",
        fix: "paste the custom authorization server's URI, which contains /oauth2/<id> (the output <client>_metadata_uri)",
        keys: ["identityProvider.authorizationServer.id"],
      },
    ],
  },
  {
    name: "not configured for the authorization server resource",
    also: ["one or more scopes are not configured", "not configured for the authorization server"],
    from,
    meaning: "The authorization server lacks one of the scopes.",
    causes: [
      {
        cause: "session:role-any was never created on an existing server.",
        fix: "remove scopeExists, so that the scope is created",
        keys: ["identityProvider.authorizationServer.scopeExists"],
      },
    ],
  },
  {
    name: "User is not assigned to the client application",
    also: ["user is not assigned to the client application"],
    from,
    meaning: "The user may not use the app.",
    causes: [
      {
        cause: "Neither the user nor one of the user's groups is assigned.",
        fix: "assign them",
        keys: ["clients[].groups", "clients[].users"],
      },
    ],
  },
];
