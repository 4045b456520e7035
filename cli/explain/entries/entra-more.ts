import { Entry } from "./entry";

const from = "Microsoft Entra ID";

/** The rarer errors. https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes, except where it says otherwise. */
export const MORE_ENTRA_ENTRIES: readonly Entry[] = [
  {
    name: "AADSTS7000218",
    also: ["request body must contain the following parameter client_assertion or client_secret"],
    from,
    meaning: "The request had neither a secret nor a signed JWT.",
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
    also: ["client assertion failed signature validation", "client assertion contains an invalid signature"],
    from,
    meaning: "The signature of the client's JWT is not valid.",
    causes: [
      {
        cause: "Sigma signs with a key that is not the application's certificate.",
        fix: "use the certificate of Sigma's key, or use a client secret",
        keys: ["clients[].certificateFiles", "clients[].authentication"],
      },
      {
        // https://learn.microsoft.com/en-us/entra/identity-platform/certificate-credentials
        cause:
          "The JWT does not name the certificate: Entra requires its thumbprint (x5t or x5t#S256) in the header. That Sigma sends one is not confirmed.",
        fix: "use a client secret",
        keys: ["clients[].authentication"],
      },
    ],
  },
  {
    // Not in the reference; these are the words of Entra's message.
    name: "AADSTS650053",
    also: ["asked for scope … that doesn't exist on the resource"],
    from,
    meaning: "The API lacks a requested scope.",
    causes: [
      {
        cause: "The scope lacks the API's identifier URI, so Entra looks for it in Microsoft Graph; or it is misspelled.",
        fix: "paste the output <client>_scopes into Sigma's form",
      },
      {
        cause: "The API was adopted and lacks the scope session:role-any.",
        fix: "set the scope that it has, or let this project create the API",
        keys: ["adopt.authorizationServer.scope"],
      },
    ],
  },
  {
    name: "AADSTS650057",
    from,
    meaning: "The client requests an API that is not among its permissions.",
    causes: [
      {
        cause: "Sigma's form has the scopes or client id of another setup.",
        fix: "paste <client>_client_id and <client>_scopes of one stack",
        keys: ["identityProvider.domain", "adopt.authorizationServer.identifierUri"],
      },
    ],
  },
  {
    name: "AADSTS500011",
    also: ["AADSTS50001"],
    from,
    meaning: "The tenant does not have the requested API.",
    causes: [
      {
        cause: "The identifier URI in the scopes is not the API's.",
        fix: "paste the output <client>_scopes into Sigma's form",
        keys: ["identityProvider.domain", "adopt.authorizationServer.identifierUri"],
      },
      {
        cause: "The request went to another tenant.",
        fix: "paste the output <client>_metadata_uri, which contains the tenant",
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
        cause: "The scopes in Sigma's form are not this setup's.",
        fix: "paste the output <client>_scopes",
        keys: ["offlineAccess"],
      },
    ],
  },
  {
    name: "AADSTS50194",
    from,
    meaning: "The application belongs to one tenant, but was requested at an endpoint for all tenants.",
    causes: [
      {
        cause: "The metadata URI in Sigma's form contains /common instead of the tenant's id.",
        fix: "paste the output <client>_metadata_uri",
        keys: ["identityProvider.tenantId"],
      },
    ],
  },
  {
    name: "AADSTS700082",
    from,
    meaning: "The refresh token has expired, because it was not used for too long.",
    causes: [unused()],
  },
  {
    name: "AADSTS70008",
    from,
    meaning: "The code or refresh token has expired.",
    causes: [unused()],
  },
  {
    name: "AADSTS90094",
    from,
    meaning: "An administrator must consent.",
    causes: [
      {
        cause: "Users may not consent in this tenant, and no administrator has.",
        fix: "let a Cloud Application Administrator open the URL in the output <client>_admin_consent_url, or let the deploy consent",
        keys: ["identityProvider.adminConsent"],
      },
    ],
  },
  {
    // Not in the reference; dbt's guide to Entra has it.
    name: "AADSTS9002325",
    also: ["proof key for code exchange is required for cross-origin authorization code redemption"],
    from,
    meaning: "The redirect URI is registered for a single-page application, for which Entra requires PKCE.",
    causes: [
      {
        cause: "Sigma redeems the code on its servers.",
        fix: "let this project create the application, or register the redirect URI under Web",
        keys: ["clients[].additionalRedirectUris"],
      },
    ],
  },
];

function unused() {
  return {
    cause: "Neither the user nor one of the user's schedules used Sigma in that time, 90 days by default.",
    fix: "log in to Sigma again",
    keys: ["offlineAccess"],
  };
}
