import { databricksAccessLookUps, databricksAccessRecords } from "./databricks-access";
import { ProviderRecords } from "./record";

const FILE = "apps/resource_custom_app_integration.go";
/** Both versions have the same file. */
const lines = (from: string) => `databricks/databricks v1.99.0 and v1.128.0 ${FILE}:${from}`;
const POLICY_FILE = "internal/providers/pluginfw/products/account_federation_policy/resource_account_federation_policy.go";
const policyLines = (pinned: string, newest: string) =>
  `databricks/databricks v1.99.0 ${POLICY_FILE}:${pinned} and v1.128.0 ${POLICY_FILE}:${newest}`;
/** What the provider leaves to the server. */
const POLICY_API = "https://docs.databricks.com/api/account/accountfederationpolicy/create";
const oidc = (changes: object = {}) => ({
  oidc_policy: {
    issuer: "https://acme.okta.com/oauth2/ausexampleserver0000",
    audiences: ["00000000-0000-0000-0000-000000000000"],
    subject_claim: "databricks_username",
    ...changes,
  },
});
const policy = (access: number, refresh: number) => ({
  token_access_policy: [{ access_token_ttl_in_minutes: access, refresh_token_ttl_in_minutes: refresh }],
});

/** What the provider's code does and its schema does not say, read in version 1.99.0 and in 1.128.0. */
export const databricksRecords: ProviderRecords = {
  resources: {
    ...databricksAccessRecords,
    databricks_account_federation_policy: {
      read: { "1.99.0": POLICY_FILE, "1.128.0": POLICY_FILE },
      valid: { policy_id: "sigma", description: "Sigma", ...oidc() },
      facts: [
        {
          plans: "a new policy for a new id",
          config: { policy_id: "other" },
          as: ["policy_id"],
          source: policyLines("171-174", "172-175"),
        },
        {
          plans: "another audience, claim and issuer in place",
          config: oidc({ audiences: ["databricks"], subject_claim: "upn", issuer: "https://acme.auth0.com/" }),
          as: "update",
          source: policyLines("214-251: the mask of an update is description,oidc_policy", "306-343"),
        },
        {
          plans: "another description in place",
          config: { description: "Reports" },
          as: "update",
          source: policyLines("214-251", "306-343"),
        },
        {
          imports: "the whole policy by its id",
          state: { policy_id: "sigma", description: "Sigma" },
          source: policyLines("365-383", "386-404"),
        },
        {
          refuses: "an import by account and id",
          at: "import",
          importId: "00000000-0000-0000-0000-000000000000,sigma",
          says: /format: policy_id/,
          source: policyLines("365-383", "386-404"),
        },
        {
          refuses: "an id in upper case, which no validator finds",
          at: "apply",
          config: { policy_id: "Sigma" },
          says: /policy id Sigma is invalid/,
          source: `${POLICY_API}; the words of the refusal are not documented`,
        },
        {
          refuses: "an issuer that is not an https URL, which no validator finds",
          at: "apply",
          config: oidc({ issuer: "acme-ping" }),
          says: /issuer must be an https URL/,
          source: `${POLICY_API}; the words of the refusal are not documented`,
        },
        {
          refuses: "a subject, which is for policies of service principals",
          at: "apply",
          config: oidc({ subject: "somebody" }),
          says: /subject must not be specified/,
          source: `${POLICY_API}; the words of the refusal are not documented`,
        },
      ],
    },
    databricks_custom_app_integration: {
      read: { "1.99.0": FILE, "1.128.0": FILE },
      valid: {
        name: "Sigma",
        confidential: true,
        redirect_urls: ["https://api.sigmacomputing.com/api/v2/oauth/1/authcode"],
        scopes: ["all-apis", "offline_access", "openid", "email", "profile"],
        ...policy(60, 129600),
      },
      facts: [
        {
          refuses: "an access token of a day and a minute",
          at: "validate",
          config: policy(1441, 60),
          says: /5 - 1440/,
          source: lines("29"),
        },
        { refuses: "an access token of four minutes", at: "validate", config: policy(4, 60), says: /5 - 1440/, source: lines("29") },
        {
          refuses: "a refresh token of 90 days and a minute",
          at: "validate",
          config: policy(60, 129601),
          says: /5 - 129600/,
          source: lines("30"),
        },
        {
          refuses: "a scope that Databricks does not know, which no validator finds",
          at: "apply",
          config: { scopes: ["all-apis", "session:role-any"] },
          says: /scope session:role-any/,
          source: `${lines("19-33")} has no validator of scopes; the words of the refusal are not documented`,
        },
        { plans: "a new app for a new name", config: { name: "Sigma 2" }, as: ["name"], source: lines("25-27") },
        {
          plans: "a new app where there was no secret",
          was: { confidential: false },
          config: {},
          as: ["confidential"],
          source: lines("25-27"),
        },
        { plans: "other lifetimes in place", config: policy(30, 43200), as: "update", source: lines("63-80") },
        {
          plans: "other redirect URIs in place",
          config: { redirect_urls: ["https://api.example.com"] },
          as: "update",
          source: lines("63-80"),
        },
        {
          imports: "no secret: Databricks shows it once, when the app is made",
          state: { name: "Sigma", client_secret: null },
          source: `${lines("52-62")}: the read has no secret`,
        },
      ],
    },
  },
  dataSources: databricksAccessLookUps,
};
