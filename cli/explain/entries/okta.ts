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
  {
    name: "client secret supplied for a confidential client is invalid",
    from,
    meaning: "The client secret in Sigma is not the one that Okta has.",
    causes: [
      {
        cause: "The secret was renewed: a deploy with a new version replaces it, and the previous one stops working at once.",
        fix: "paste what terraform output -raw <client>_client_secret prints into each of Sigma's forms",
        keys: ["credentials.version"],
      },
      {
        cause: "It was renewed in Okta's console, and a later deploy restored the old one, which is still in Terraform's state.",
        fix: "raise the version by one, deploy, and paste the new secret; do not renew it in the console",
        keys: ["credentials.version"],
      },
      { cause: "It was pasted incompletely, or into the form of another client.", fix: "paste it again, without spaces around it" },
    ],
  },
  {
    // https://support.okta.com/help/s/article/okta-refresh-token-invalid-or-expired-error-error-invalid-grant-error-description-the-refresh-token-is-invalid-or-expired
    name: "refresh token is invalid or expired",
    from,
    meaning: "The refresh token has expired, was revoked, or was already exchanged.",
    causes: [
      {
        cause: "It was not used for the policy's idle window, 7 days by default, or it reached the end of its lifetime.",
        fix: "log in again, and set both lifetimes to 90 days",
        keys: ["tokens.refreshTokenIdleDays", "tokens.refreshTokenDays"],
      },
      {
        cause: "It was revoked: the user was deactivated, lost the assignment, or an administrator cleared the sessions.",
        fix: "log in again, if the person should have access; Okta's System Log has the reason (invalid_refresh_token)",
        keys: ["clients[].groups", "clients[].users"],
      },
      {
        cause: "Rotation was enabled by hand, and Sigma used a token twice.",
        fix: "deploy again, which sets the rotation to static",
      },
    ],
  },
  {
    // https://docs.workato.com/en/connectors/okta/troubleshooting.html
    name: "invalid_dpop_proof",
    also: ["dpop proof jwt header is missing"],
    from,
    meaning: "The app requires proof of possession (DPoP) with each token request, which Sigma does not send.",
    causes: [
      {
        cause: "The app was created in Okta's console, where this is on for new apps, and then adopted.",
        fix: "clear Proof of possession on the app's General page; apps that this project creates do not have it",
        keys: ["adopt.clients"],
      },
    ],
  },
];
