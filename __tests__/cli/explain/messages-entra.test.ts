import { ENTRIES } from "../../../cli/explain/entries/all";
import { explanationFor } from "../../../cli/explain/match";
import { command } from "../support/command";

/** What Entra says, with the entry that must come first, and what its first cause says. Words: Microsoft's reference of error codes. */
const MESSAGES: readonly (readonly [text: string, name: string, cause: RegExp])[] = [
  ["AADSTS50011: The redirect URI 'https://x' specified in the request does not match", "AADSTS50011", /deployment/],
  ["AADSTS50014: The user account doesn't exist in the directory", "AADSTS50034", /user name/],
  [
    "AADSTS50020: User account 'ada@example.com' from identity provider 'x' does not exist in tenant 'Acme'",
    "AADSTS50020",
    /another account/,
  ],
  ["AADSTS50034: To sign into this application, the account must be added to the directory.", "AADSTS50034", /user name/],
  ["AADSTS50053: The account is locked", "AADSTS50053", /too many times/],
  ["AADSTS50055: The password is expired.", "AADSTS50055", /expire/],
  ["AADSTS50057: The user account is disabled.", "AADSTS50057", /disabled it/],
  ["AADSTS50058: Session information is not sufficient for single-sign-on.", "AADSTS50058", /session in this browser/],
  ["AADSTS50072: Due to a configuration change the user must enroll in multi-factor authentication", "AADSTS50079", /has changed/],
  ["AADSTS50074: Strong authentication is required.", "AADSTS50076", /has changed/],
  ["AADSTS50078: Presented multifactor authentication has expired", "AADSTS50078", /has changed/],
  ["AADSTS50097: Device authentication is required.", "AADSTS53000", /device/],
  ["AADSTS50105: The signed in user is not assigned to a role for the application", "AADSTS50105", /assigned/],
  ["AADSTS50126: Error validating credentials due to invalid username or password.", "AADSTS50126", /typed/],
  ["AADSTS50146: This application is required to be configured with an application-specific signing key.", "AADSTS50146", /by hand/],
  ["AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed.", "AADSTS50173", /revoked them/],
  [
    "AADSTS50194: Application 'x' isn't configured as a multitenant application. Usage of the /common endpoint isn't supported",
    "AADSTS50194",
    /\/common/,
  ],
  ["AADSTS500113: No reply address is registered for the application.", "AADSTS500113", /by hand/],
  ["AADSTS500212: The user's administrator has set an outbound access policy", "AADSTS500212", /cross-tenant/],
  ["AADSTS501461: AcceptMappedClaims is only supported for a token audience matching the application GUID", "AADSTS501461", /version 1/],
  [
    "AADSTS501481: The Code_Verifier does not match the code_challenge supplied in the authorization request.",
    "AADSTS501481",
    /Two logins/,
  ],
  ["AADSTS53000: Device is not in required device state: compliant.", "AADSTS53000", /not compliant/],
  ["AADSTS53003: Access has been blocked by Conditional Access policies.", "AADSTS53003", /policy matches/],
  ["AADSTS530032: Blocked by security policy.", "AADSTS530032", /policy covers/],
  ["AADSTS54005: OAuth2 Authorization code was already redeemed", "AADSTS54005", /sent the response again/],
  ["AADSTS65001: The user or administrator has not consented", "AADSTS65001", /administrator/],
  ["AADSTS65004: User declined to consent to access the app", "AADSTS65004", /for all users/],
  ["AADSTS650056: Misconfigured application. This could be due to one of the following", "AADSTS650056", /consented/],
  ["AADSTS650057: Invalid resource.", "AADSTS650057", /another setup/],
  ["AADSTS70000: The provided grant is invalid or malformed.", "AADSTS70000", /revoked/],
  ["AADSTS70001: The application is disabled.", "AADSTS7000112", /disabled sign-in/],
  ["AADSTS700005: Provided Authorization Code is intended to use against other tenant, thus rejected.", "AADSTS700005", /\/common/],
  [
    "AADSTS700022: The provided value for the input parameter 'scope' isn't valid because it contains more than one resource",
    "AADSTS700022",
    /Graph/,
  ],
  ["AADSTS700027: Client assertion contains an invalid signature.", "AADSTS700027", /signs with a key/],
  ["AADSTS700084: The refresh token was issued to a single page app (SPA)", "AADSTS700084", /single-page/],
  ["AADSTS7000112: Application 'x' is disabled.", "AADSTS7000112", /disabled sign-in/],
  ["AADSTS7000215: Invalid client secret provided.", "AADSTS7000215", /id was pasted/],
  [
    "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    "AADSTS7000218",
    /missing/,
  ],
  ["AADSTS7000222: The provided client secret keys for app 'x' are expired.", "AADSTS7000222", /expire/],
  ["AADSTS90002: Tenant 'x' not found.", "AADSTS90002", /another cloud/],
  ["AADSTS900144: The request body must contain the following parameter: 'scope'.", "AADSTS900144", /field for scopes/],
  ["AADSTS90033: A transient error has occurred. Please try again.", "AADSTS90033", /not the cause/],
  ["AADSTS90094: Administrator consent is required.", "AADSTS90094", /no administrator/],
  ["AADSTS90095: Admin consent is required.", "AADSTS90095", /for all users/],
  ["AADSTS900971: No reply address provided.", "AADSTS500113", /by hand/],
  [
    "Failed to add identifier URI api://x. All newly added URIs must contain a tenant verified domain, tenant ID, or app ID, as per the default tenant policy of your organization.",
    "HostNameNotOnVerifiedDomain",
    /not verified/,
  ],
  ["CredentialTypeNotAllowedAsPerAppPolicy", "CredentialTypeNotAllowedAsPerAppPolicy", /forbidden/],
  ["CredentialInvalidLifetimeAsPerAppPolicy", "CredentialInvalidLifetimeAsPerAppPolicy", /longer than the policy/],
  ["Property api.requestedAccessTokenVersion is invalid.", "Property api.requestedAccessTokenVersion is invalid", /version 1/],
  ["Request_MultipleObjectsWithSameKeyValue: Permission entry already exists.", "Permission entry already exists", /consented/],
];

test.each(MESSAGES)("%s: %s", (text, name, cause) => {
  const [entry] = explanationFor(text);
  expect(entry?.name).toBe(name);
  expect(entry.causes[0].cause).toMatch(cause);
});

const everything = (text: string) => JSON.stringify(explanationFor(text)[0]);

describe("what the texts say", () => {
  test.each(["AADSTS65001", "AADSTS90094", "AADSTS650056"])("%s: who may consent", (code) => {
    expect(everything(code)).toContain("Cloud Application Administrator");
    expect(everything(code)).not.toContain("Global Administrator");
  });

  test("the sign-in frequency does not end Sigma's refresh tokens", () => {
    expect(everything("AADSTS70043")).toMatch(/next login in the browser; refreshes in between go on/);
    expect(everything("users are logged out after some days")).toMatch(/does not shorten the life of Sigma's refresh tokens/);
  });

  test("a new password does not end Sigma's refresh tokens", () => {
    expect(everything("AADSTS50173")).toMatch(/that the user changes, does not revoke Sigma's tokens/);
    expect(everything("AADSTS50133")).toMatch(/session in the browser/);
    expect(everything("AADSTS50055")).not.toMatch(/no longer work/);
  });

  test("a signed JWT must name the certificate, which is not confirmed for Sigma", () => {
    expect(everything("AADSTS700027")).toMatch(/thumbprint.*not confirmed/);
  });

  test("no service account logs in at the identity provider", () => {
    const entra = ENTRIES.filter(({ from }) => /Entra|Okta/.test(from));
    expect(entra.length).toBeGreaterThan(50);
    expect(JSON.stringify(entra)).not.toMatch(/service account/i);
  });

  test("the heading has the code that was asked for", async () => {
    expect((await command(["explain", "AADSTS50072"])).stdout).toMatch(/^AADSTS50079, AADSTS50072, AADSTS53004 \(Microsoft Entra ID\)\n/);
    expect((await command(["explain", "--list"])).stdout).toContain("\n390422, 390420  (Snowflake)\n");
  });
});
