import { Entry } from "./entry";

const from = "Microsoft Entra ID";

/** The person who logs in. https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes */
export const ENTRA_USER_ENTRIES: readonly Entry[] = [
  {
    name: "AADSTS50020",
    also: ["from identity provider … does not exist in tenant", "AADSTS16000", "AADSTS90072"],
    from,
    meaning: "The user's account belongs to another tenant, and is not a guest in this one.",
    causes: [
      { cause: "The browser was logged in with another account.", fix: "log out, and log in with the account of this tenant" },
      {
        cause: "The user comes from elsewhere.",
        fix: "invite the user as a guest, and assign the guest to the application",
        keys: ["identityProvider.tenantId", "clients[].users"],
      },
    ],
  },
  {
    name: "AADSTS50034",
    also: ["AADSTS50014", "AADSTS51004", "account must be added to the directory"],
    from,
    meaning: "The tenant has no such account.",
    causes: [
      {
        cause: "The user name is misspelled, or is that of another tenant or a personal account.",
        fix: "log in with the account of this tenant",
      },
      {
        cause: "Sigma's form has the metadata URI of another tenant.",
        fix: "paste the output <client>_metadata_uri, which contains the tenant",
        keys: ["identityProvider.tenantId"],
      },
      {
        cause: "The user comes from elsewhere, and is not a guest.",
        fix: "invite the user as a guest, and assign the guest to the application",
        keys: ["clients[].users"],
      },
    ],
  },
  {
    name: "AADSTS50057",
    from,
    meaning: "The user's account is disabled.",
    causes: [
      {
        cause:
          "An administrator disabled it, here or in the Active Directory that it comes from; this is how people who leave lose access.",
        fix: "enable the account, if the person should have access",
      },
    ],
  },
  {
    name: "AADSTS50126",
    also: ["AADSTS50056", "AADSTS50064"],
    from,
    meaning: "The user name or password is wrong.",
    causes: [{ cause: "The person typed it wrong.", fix: "try again, or reset the password in Entra; this setup has no part in it" }],
  },
  {
    name: "AADSTS50055",
    also: ["AADSTS50144"],
    from,
    meaning: "The user's password has expired.",
    causes: [
      {
        cause: "The tenant lets passwords expire.",
        fix: "set a new password, then log in to Sigma again; what Sigma renews in the background goes on until then",
      },
    ],
  },
  {
    name: "AADSTS50053",
    from,
    meaning: "The account is locked, or the login came from an address with malicious activity.",
    causes: [
      { cause: "The password was wrong too many times.", fix: "wait, or unblock the user in Entra; its sign-in logs have the reason" },
      { cause: "The address is one that Entra blocks.", fix: "log in from another network; the sign-in logs have the reason" },
    ],
  },
  {
    // https://learn.microsoft.com/en-us/entra/identity-platform/refresh-tokens, Token revocation, "Confidential client token"
    name: "AADSTS50173",
    from,
    meaning: "The user's refresh tokens were revoked.",
    causes: [
      {
        cause:
          "An administrator or the user revoked them, or an administrator reset the password in the Entra admin center. A password that expires, or that the user changes, does not revoke Sigma's tokens.",
        fix: "log in again, to Sigma and to each of its connections; until owners of schedules have done so, their schedules fail",
      },
    ],
  },
  {
    name: "AADSTS50133",
    also: ["AADSTS50132", "AADSTS50089"],
    from,
    meaning: "The user's session in the browser is no longer valid.",
    causes: [
      {
        cause: "The password has expired or was changed, or the login was left open for too long.",
        fix: "start the login again on Sigma's page",
      },
    ],
  },
  {
    name: "AADSTS50058",
    from,
    meaning: "The user is not logged in to Entra, and the request did not allow a login page.",
    causes: [
      { cause: "The session in this browser has expired, or its cookies are blocked.", fix: "log in to Sigma again, in a private window" },
    ],
  },
  {
    name: "AADSTS700084",
    from,
    meaning: "The refresh token was issued to a single-page application, and such tokens live for 24 hours.",
    causes: [
      {
        cause: "The redirect URI is registered for a single-page application.",
        fix: "register it under Web, as this project does, and log in again",
        keys: ["clients[].additionalRedirectUris"],
      },
    ],
  },
  {
    name: "AADSTS500212",
    also: ["AADSTS500213", "AADSTS500021", "AADSTS500022"],
    from,
    meaning: "A tenant's restrictions do not allow this user to log in across tenants.",
    causes: [
      {
        cause: "The cross-tenant access settings of the user's tenant or of this one, or a proxy with tenant restrictions.",
        fix: "ask the administrators of both tenants to allow Sigma's application for this user",
        keys: ["clients[].users"],
      },
    ],
  },
];
