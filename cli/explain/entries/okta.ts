import { Entry } from "./entry";

const from = "Okta";

export const OKTA_ENTRIES: readonly Entry[] = [
  {
    name: "Policy evaluation failed",
    also: ["no_matching_policy", "policy evaluation failed for this request, please check the policy configurations"],
    from,
    meaning: "No rule of an access policy of the authorization server fits client, user, grant and every scope.",
    causes: [
      {
        cause: "The client is not in the policy.",
        fix: "let the policy be made here, or add the client ids in the output policy_client_ids",
        keys: ["identityProvider.authorizationServer.policyId"],
      },
      {
        cause: "The user is in none of the groups of the rule.",
        fix: "add the user's group, or leave the groups out",
        keys: ["identityProvider.authorizationServer.policyGroups", "clients[].groups"],
      },
      {
        cause: "One scope is not allowed by the rule: one is enough.",
        fix: "allow all five scopes, offline_access among them, and session:role-any also for a client for organization login",
        keys: ["offlineAccess", "clients[].roleScope"],
      },
      {
        cause: "Another policy comes first.",
        fix: "give Sigma's policy a smaller number",
        keys: ["identityProvider.authorizationServer.policyPriority"],
      },
    ],
  },
  {
    name: "refresh_token_window_minutes must be between",
    also: ["refreshTokenWindowMinutes", "must be between … lifetime"],
    from: "Okta, at the deploy",
    meaning: "The idle window of the refresh token lies outside the lifetimes of access token and refresh token.",
    causes: [
      {
        cause: "The idle window is shorter than an access token lives, or longer than the refresh token does.",
        fix: "set it between the two; 5 years at most",
        keys: ["tokens.refreshTokenIdleDays", "tokens.refreshTokenDays", "tokens.accessTokenMinutes"],
      },
    ],
  },
  {
    name: "E0000015",
    also: ["you do not have permission to access the feature you are requesting"],
    from: "Okta, at the deploy",
    meaning: "The org has no licence for the feature.",
    causes: [
      {
        cause: "API Access Management is not licensed: there are no custom authorization servers without it.",
        fix: "ask Okta for the licence",
      },
    ],
  },
  {
    name: "Custom scopes are not allowed for this request",
    also: ["custom scopes are not allowed"],
    from,
    meaning: "The org's own authorization server was asked, which has no scopes of one's own.",
    causes: [
      {
        cause: "Sigma has the metadata URI of the org.",
        fix: "paste that of the custom authorization server, with /oauth2/<id> in it (the output <client>_metadata_uri)",
        keys: ["identityProvider.authorizationServer.id"],
      },
    ],
  },
  {
    name: "not configured for the authorization server resource",
    also: ["one or more scopes are not configured", "not configured for the authorization server"],
    from,
    meaning: "The authorization server does not have one of the scopes.",
    causes: [
      {
        cause: "session:role-any was never created on a server that exists already.",
        fix: "let it be created: scopeExists must not be true",
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
        fix: "assign them; Sigma's service account, too",
        keys: ["clients[].groups", "clients[].users"],
      },
    ],
  },
];
