import { Entry } from "./entry";

const from = "Microsoft Entra ID";

/** The rarer ones. https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes, except where it says otherwise. */
export const MORE_ENTRA_ENTRIES: readonly Entry[] = [
  {
    name: "AADSTS7000218",
    also: ["request body must contain the following parameter client_assertion or client_secret"],
    from,
    meaning: "Neither a secret nor a signed JWT came with the request.",
    causes: [
      {
        cause: "The client secret is missing in Sigma's form.",
        fix: "paste what terraform output -raw <client>_client_secret prints",
        keys: ["clients[].authentication"],
      },
    ],
  },
  {
    name: "AADSTS700027",
    also: ["client assertion failed signature validation"],
    from,
    meaning: "The signature of the client's JWT is not valid.",
    causes: [
      {
        cause: "Sigma signs with another key than that of the certificate at the application.",
        fix: "take the certificate of Sigma's key, or use a client secret",
        keys: ["clients[].certificateFiles", "clients[].authentication"],
      },
    ],
  },
  {
    // Not in the reference; Entra's message says it in these words.
    name: "AADSTS650053",
    also: ["asked for scope … that doesn't exist on the resource"],
    from,
    meaning: "The API does not have a scope that was asked for.",
    causes: [
      {
        cause: "The scope stands without the API's identifier URI, so that Entra looks for it at Microsoft Graph; or it is misspelt.",
        fix: "paste the output <client>_scopes into Sigma's form",
      },
      {
        cause: "The API was taken over, and lacks the scope session:role-any.",
        fix: "name the scope it has, or let the API be made here",
        keys: ["adopt.authorizationServer.scope"],
      },
    ],
  },
  {
    name: "AADSTS650057",
    from,
    meaning: "The client asks for an API that is not among its permissions.",
    causes: [
      {
        cause: "Sigma's form has the scopes, or the client id, of another set-up.",
        fix: "paste <client>_client_id and <client>_scopes of one stack",
        keys: ["identityProvider.domain", "adopt.authorizationServer.identifierUri"],
      },
    ],
  },
  {
    name: "AADSTS500011",
    from,
    meaning: "The tenant does not know the API that was asked for.",
    causes: [
      {
        cause: "The identifier URI in the scopes is not that of the API.",
        fix: "paste the output <client>_scopes into Sigma's form",
        keys: ["identityProvider.domain", "adopt.authorizationServer.identifierUri"],
      },
      {
        cause: "The request went to another tenant.",
        fix: "paste the output <client>_metadata_uri, which names the tenant",
        keys: ["identityProvider.tenantId"],
      },
    ],
  },
  {
    name: "AADSTS70011",
    from,
    meaning: "A scope is not valid.",
    causes: [
      {
        cause: "The scopes in Sigma's form are not those of this set-up.",
        fix: "paste the output <client>_scopes",
        keys: ["offlineAccess"],
      },
    ],
  },
  {
    name: "AADSTS50020",
    also: ["from identity provider … does not exist in tenant"],
    from,
    meaning: "The user's account is of another tenant, and no guest in this one.",
    causes: [
      { cause: "The browser was logged in with another account.", fix: "log out, and log in with the account of this tenant" },
      {
        cause: "The user comes from elsewhere.",
        fix: "invite the user as a guest",
        keys: ["identityProvider.tenantId", "clients[].users"],
      },
    ],
  },
  {
    name: "AADSTS50194",
    from,
    meaning: "The application is of one tenant, and was asked at an address for all.",
    causes: [
      {
        cause: "The metadata URI in Sigma's form has /common in it instead of the tenant's id.",
        fix: "paste the output <client>_metadata_uri",
        keys: ["identityProvider.tenantId"],
      },
    ],
  },
  {
    name: "AADSTS50076",
    from,
    meaning: "The user must log in with a second factor.",
    causes: [secondFactor()],
  },
  {
    name: "AADSTS50079",
    from,
    meaning: "The user must register a second factor.",
    causes: [secondFactor()],
  },
  {
    name: "AADSTS53003",
    also: ["blocked by conditional access"],
    from,
    meaning: "A policy of Conditional Access refuses the login.",
    causes: [
      {
        cause: "The policy fits the user, the place or the device. A token is renewed from Sigma's addresses, not from the user's.",
        fix: "see the login in Entra's sign-in logs, which name the policy, and except this application if that is meant",
      },
    ],
  },
  {
    name: "AADSTS700082",
    from,
    meaning: "The refresh token has ended, because it was not used for too long.",
    causes: [unused()],
  },
  {
    name: "AADSTS70008",
    from,
    meaning: "Code or refresh token have ended.",
    causes: [unused()],
  },
  {
    name: "AADSTS70043",
    from,
    meaning: "The refresh token has ended, because Conditional Access wants a login from time to time.",
    causes: [
      {
        cause: "The frequency of logins is shorter than people expect.",
        fix: "log in again; set the frequency",
        keys: ["identityProvider.signInFrequencyDays"],
      },
    ],
  },
  {
    name: "AADSTS90094",
    from,
    meaning: "An administrator must consent.",
    causes: [
      {
        cause: "The tenant lets no user consent, and no administrator has.",
        fix: "let a Global Administrator open the URL in the output <client>_admin_consent_url, or consent by the deploy",
        keys: ["identityProvider.adminConsent"],
      },
    ],
  },
  {
    // Not in the reference; dbt's guide to Entra has it.
    name: "AADSTS9002325",
    also: ["proof key for code exchange is required for cross-origin authorization code redemption"],
    from,
    meaning: "The redirect URL is registered for a single-page application, of which Entra requires PKCE.",
    causes: [
      {
        cause: "Sigma redeems the code on its servers.",
        fix: "let the application be made here, or register the redirect URL under Web",
        keys: ["clients[].additionalRedirectUrls"],
      },
    ],
  },
];

function secondFactor() {
  return {
    cause: "A policy was changed, or the user is at another place, since the token was given.",
    fix: "log in again in Sigma; a service account cannot, and needs an exception in Conditional Access",
    keys: ["serviceAccount.login"],
  };
}

function unused() {
  return {
    cause: "Nobody, and no scheduled export of the user's, used Sigma in that time.",
    fix: "log in again in Sigma",
    keys: ["offlineAccess"],
  };
}
