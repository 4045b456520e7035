import { Cause, Entry } from "./entry";

const from = "Microsoft Entra ID";

/**
 * What policies of the tenant ask of a login.
 *
 * https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 * https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-session-lifetime
 */
export const ENTRA_CONDITIONAL_ACCESS_ENTRIES: readonly Entry[] = [
  {
    name: "AADSTS50076",
    also: ["AADSTS50074"],
    from,
    meaning: "The user must log in with a second factor.",
    causes: [secondFactor()],
  },
  {
    name: "AADSTS50078",
    from,
    meaning: "The second factor of the last login is too old for the tenant's policy.",
    causes: [secondFactor()],
  },
  {
    name: "AADSTS50079",
    also: ["AADSTS50072", "AADSTS53004"],
    from,
    meaning: "The user must register a second factor.",
    causes: [secondFactor()],
  },
  {
    name: "AADSTS50158",
    from,
    meaning: "A second factor of another vendor is required, and the user did not complete it.",
    causes: [secondFactor()],
  },
  {
    name: "AADSTS53003",
    also: ["blocked by conditional access", "AADSTS50131"],
    from,
    meaning: "A Conditional Access policy blocks the login.",
    causes: [
      {
        cause: "The policy matches the user, location or device. Tokens are renewed from Sigma's addresses, not from the user's.",
        fix: "find the login in Entra's sign-in logs, which name the policy; exclude this application if that is acceptable",
      },
    ],
  },
  {
    name: "AADSTS530032",
    also: ["AADSTS530035"],
    from,
    meaning: "A security policy of the tenant, or its security defaults, block the login.",
    causes: [{ cause: "The policy covers Sigma's application or the API.", fix: "ask the policy's owner to check the sign-in log" }],
  },
  {
    name: "AADSTS53000",
    also: ["AADSTS53001", "AADSTS50097", "AADSTS50129", "AADSTS50005"],
    from,
    meaning: "Conditional Access requires a managed device, and this is not one.",
    causes: [
      { cause: "The user's device is not compliant, not joined, or of another platform.", fix: "log in from a managed device" },
      {
        cause: "Only the refresh fails: Sigma renews tokens from its servers, which are not a device of the user.",
        fix: "exclude this application from the policy, if that is acceptable; the sign-in logs name it",
      },
    ],
  },
  {
    name: "AADSTS53002",
    from,
    meaning: "Conditional Access allows only approved client apps, and a browser is not one of them.",
    causes: [{ cause: "The policy covers Sigma's application.", fix: "exclude the application from this policy" }],
  },
  {
    name: "AADSTS70043",
    from,
    meaning: "Conditional Access requires a new login, because the last one is too old.",
    causes: [
      {
        cause:
          "The sign-in frequency has passed. For an application with a secret or certificate, such as Sigma, Entra checks it at the next login in the browser; refreshes in between go on.",
        fix: "log in again, or change the frequency; to end refresh tokens, revoke them instead",
        keys: ["identityProvider.signInFrequencyDays"],
      },
    ],
  },
];

function secondFactor(): Cause {
  return {
    cause: "A policy or the user's location has changed since the token was issued.",
    fix: "log in to Sigma again, and to each of its connections; owners of schedules must do so as well",
  };
}
