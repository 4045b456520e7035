import { Entry } from "./entry";

const from = "Microsoft Entra ID";

/**
 * What Sigma sends, and how the application is registered.
 *
 * https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
export const ENTRA_REQUEST_ENTRIES: readonly Entry[] = [
  {
    name: "AADSTS50146",
    also: ["required to be configured with an application-specific signing key"],
    from,
    meaning: "A claims mapping policy is assigned to the API, but the API does not accept mapped claims.",
    causes: [
      {
        cause: "The policy was assigned by hand.",
        fix: "remove it, or let this project create the claim",
        keys: ["userMapping.claim", "identityProvider.domain"],
      },
    ],
  },
  {
    name: "AADSTS501461",
    also: ["AcceptMappedClaims is only supported for a token audience matching the application GUID"],
    from,
    meaning: "Entra maps claims only for an audience in a verified domain, or for the API's own client id.",
    causes: [
      {
        cause: "The tokens are of version 1, whose audience is the identifier URI, here api://<client id>.",
        fix: "set a verified domain, or tokenVersion: 2, whose audience is the client id (the deploy also sets it in Snowflake)",
        keys: ["identityProvider.domain", "identityProvider.tokenVersion"],
      },
    ],
  },
  {
    name: "AADSTS7000112",
    also: ["AADSTS70001", "AADSTS1000031"],
    from,
    meaning: "The application is disabled.",
    causes: [
      {
        cause: "An administrator disabled sign-in for the enterprise application; adopting it does not change that.",
        fix: "enable it in Entra: Enterprise applications, Properties",
      },
    ],
  },
  {
    name: "AADSTS650056",
    also: ["AADSTS65005", "AADSTS90008", "AADSTS650052"],
    from,
    meaning: "The application's registration lacks the permission, the consent or the API that the request needs.",
    causes: [
      {
        cause: "Nobody consented, or the API's permission was removed from the application.",
        fix: "deploy again, or let a Cloud Application Administrator open the URL in the output <client>_admin_consent_url",
        keys: ["identityProvider.adminConsent"],
      },
      {
        cause: "Sigma's form has the client id or scopes of another setup.",
        fix: "paste <client>_client_id and <client>_scopes of one stack",
      },
    ],
  },
  {
    name: "AADSTS65004",
    from,
    meaning: "The user declined to consent.",
    causes: [{ cause: "Nobody consented for all users.", fix: "let the deploy consent", keys: ["identityProvider.adminConsent"] }],
  },
  {
    name: "AADSTS90095",
    from,
    meaning: "The user must ask an administrator for consent: the tenant has an admin consent workflow.",
    causes: [
      {
        cause: "Nobody consented for all users.",
        fix: "approve the request under Enterprise applications > Admin consent requests, or let the deploy consent",
        keys: ["identityProvider.adminConsent"],
      },
    ],
  },
  {
    name: "AADSTS54005",
    also: ["OAuth2 Authorization code was already redeemed"],
    from,
    meaning: "The authorization code was used twice.",
    causes: [{ cause: "The browser sent the response again.", fix: "start the login again in Sigma" }],
  },
  {
    name: "AADSTS501481",
    also: ["Code_Verifier does not match the code_challenge", "AADSTS50147", "AADSTS501491"],
    from,
    meaning: "The PKCE values of the two steps of the login do not fit together.",
    causes: [
      { cause: "Two logins ran in one browser at the same time.", fix: "close all tabs of Sigma, and log in again in a private window" },
      {
        cause: "Require PKCE was changed in Sigma's form during the login.",
        fix: "log in again",
        keys: ["clients[].requirePkce"],
      },
    ],
  },
  {
    name: "AADSTS700025",
    also: ["Client is public so neither 'client_assertion' nor 'client_secret' should be presented"],
    from,
    meaning: "Entra treats the application as a public client.",
    causes: [
      {
        cause: "The redirect URI is registered for mobile and desktop applications.",
        fix: "remove it there: it belongs under Web",
      },
    ],
  },
  {
    name: "AADSTS500113",
    also: ["AADSTS900971", "no reply address provided", "no reply address is registered"],
    from,
    meaning: "The application has no redirect URI for this request.",
    causes: [{ cause: "Its redirect URIs were removed by hand.", fix: "deploy again", keys: ["deployment"] }],
  },
  {
    name: "AADSTS90002",
    also: ["AADSTS90038", "AADSTS900382", "AADSTS900432"],
    from,
    meaning: "This cloud of Entra has no such tenant.",
    causes: [
      {
        cause: "The tenant in the metadata URI is wrong, or the tenant is in another cloud, such as US Government or China.",
        fix: "correct it, deploy, and paste the output <client>_metadata_uri into Sigma's form",
        keys: ["identityProvider.tenantId", "identityProvider.cloud"],
      },
    ],
  },
  {
    name: "AADSTS700005",
    from,
    meaning: "The code was issued by one tenant, and sent to another.",
    causes: [
      {
        cause: "The metadata URI in Sigma's form contains /common or another tenant.",
        fix: "paste the output <client>_metadata_uri",
        keys: ["identityProvider.tenantId"],
      },
    ],
  },
  {
    name: "AADSTS900144",
    also: ["request body must contain the following parameter", "AADSTS90014"],
    from,
    meaning: "A field is missing in the request; the message names it.",
    causes: [
      { cause: "scope: the field for scopes in Sigma's form is empty.", fix: "paste the output <client>_scopes" },
      { cause: "client_id or another one: a field of Sigma's form is empty.", fix: "paste the values of the output sigma_settings" },
    ],
  },
  {
    name: "AADSTS700022",
    also: ["AADSTS28002", "AADSTS28003", "AADSTS700023"],
    from,
    meaning: "The scopes are not valid for a token: they are missing, or belong to several APIs.",
    causes: [
      {
        cause: "Sigma's form has a scope of Microsoft Graph, or of another application, next to the API's.",
        fix: "paste exactly the output <client>_scopes",
        keys: ["identityProvider.domain"],
      },
    ],
  },
  {
    name: "AADSTS70000",
    from,
    meaning: "The code or refresh token is not valid.",
    causes: [
      { cause: "It was revoked, was used already, or belongs to another client.", fix: "log in to Sigma again" },
      {
        cause: "The client in Sigma's form was replaced.",
        fix: "paste <client>_client_id and <client>_client_secret of the current stack, then log in again",
      },
    ],
  },
  {
    name: "AADSTS900561",
    from,
    meaning: "A page of Entra was opened in a way that it does not accept.",
    causes: [{ cause: "The browser went back to a page of the login.", fix: "start the login again in Sigma" }],
  },
  {
    name: "AADSTS50196",
    from,
    meaning: "Entra stopped a client that sent the same request again and again.",
    causes: [
      {
        cause: "The login returns to Sigma, which starts it again: it cannot use the tokens.",
        fix: "close the tab, run verify --login, and correct what it finds before the next login",
      },
    ],
  },
  {
    name: "AADSTS90033",
    also: ["AADSTS50033", "AADSTS90006", "AADSTS90024", "AADSTS90055", "AADSTS90090"],
    from,
    meaning: "Entra was overloaded or temporarily not available.",
    causes: [{ cause: "This setup is not the cause.", fix: "try again later; see Microsoft's status page" }],
  },
];
