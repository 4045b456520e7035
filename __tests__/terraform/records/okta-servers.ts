import { lines, read } from "./okta-source";
import { ResourceRecord } from "./record";

/** Authorization servers and their parts. */
export const oktaServerRecords: Readonly<Record<string, ResourceRecord>> = {
  okta_auth_server: {
    read: read("resource_okta_auth_server.go"),
    valid: { name: "Sigma", audiences: ["https://acme-analytics.snowflakecomputing.com"] },
    facts: [
      {
        refuses: "an issuer mode that Okta does not know, when Okta is asked",
        at: "apply",
        config: { issuer_mode: "BOTH" },
        says: /issuer_mode/,
        source:
          "Okta's Authorization Servers API, issuerMode; no validator in okta v4.20.0 okta/resource_okta_auth_server.go:66-71, v6.12.0",
      },
      {
        refuses: "a second audience",
        at: "apply",
        config: { audiences: ["https://one.example.com", "https://two.example.com"] },
        says: /audiences/,
        source: lines("resource_okta_auth_server.go", "24-29"),
      },
      {
        stores: "the org's own host in the issuer where nothing is said",
        state: { issuer_mode: "ORG_URL", credentials_rotation_mode: "AUTO", status: "ACTIVE", description: "" },
        source: lines("resource_okta_auth_server.go", "46-71,99-131"),
      },
      {
        plans: "another issuer mode in place: the issuer changes, and Snowflake trusts it no more",
        was: { issuer_mode: "CUSTOM_URL" },
        config: {},
        as: "update",
        source: lines("resource_okta_auth_server.go", "66-71,194-205"),
      },
      {
        leaves: "nothing: it is deactivated, then deleted",
        after: "destroy",
        holds: (tenant) => tenant.all("okta_auth_server").length === 0,
        source: lines("resource_okta_auth_server.go", "169-181"),
      },
    ],
  },
  okta_auth_server_scope: {
    read: read("resource_okta_auth_server_scope.go"),
    valid: { auth_server_id: "ausA", name: "session:role-any", consent: "IMPLICIT" },
    facts: [
      {
        refuses: "a scope that every server has",
        at: "apply",
        config: { name: "offline_access" },
        says: /exists already/,
        source: "Okta's Authorization Servers API: system scopes cannot be made again",
      },
      {
        refuses: "a scope of a name that the server has",
        at: "apply",
        tenant: (tenant) =>
          tenant.put("okta_auth_server_scope", "ausA/scpA", { id: "scpA", auth_server_id: "ausA", name: "session:role-any" }),
        says: /exists already/,
        source: "Okta's Authorization Servers API: names of scopes are unique on a server",
      },
      {
        stores: "no texts as empty ones",
        state: { description: "", display_name: "", metadata_publish: "ALL_CLIENTS", default: false, optional: false },
        source: lines("resource_okta_auth_server_scope.go", "89-143"),
      },
      {
        plans: "texts to be removed where nothing is said of them",
        was: { description: "Any role", display_name: "Sigma" },
        config: {},
        as: "update",
        source: lines("resource_okta_auth_server_scope.go", "31-40"),
      },
      {
        refuses: "an import id without the server's",
        at: "import",
        importId: "scpA",
        says: /import id/,
        source: lines("utils.go", "167-201"),
      },
    ],
  },
  okta_auth_server_claim: {
    read: read("resource_okta_auth_server_claim.go"),
    valid: { auth_server_id: "ausA", name: "snowflake_username", claim_type: "RESOURCE", value: "user.login" },
    facts: [
      {
        refuses: "a type of claim that Okta does not know",
        at: "apply",
        config: { claim_type: "ACCESS" },
        says: /claim_type/,
        source:
          "Okta's Authorization Servers API, claimType; no validator in okta v4.20.0 okta/resource_okta_auth_server_claim.go:51-55, v6.12.0",
      },
      {
        refuses: "a claim of a name that the server has",
        at: "apply",
        tenant: (tenant) =>
          tenant.put("okta_auth_server_claim", "ausA/oclA", { id: "oclA", auth_server_id: "ausA", name: "snowflake_username" }),
        says: /exists already/,
        source: "Okta's Authorization Servers API: names of claims are unique on a server",
      },
      {
        stores: "an expression in every token where nothing is said",
        state: { value_type: "EXPRESSION", always_include_in_token: true, status: "ACTIVE", group_filter_type: "" },
        source: lines("resource_okta_auth_server_claim.go", "39-68,83-107"),
      },
      {
        plans: "the condition on scopes to be removed where nothing is said of it",
        was: { scopes: ["session:role-any"] },
        config: {},
        as: "update",
        source: lines("resource_okta_auth_server_claim.go", "32-37"),
      },
      {
        plans: "another name in place",
        was: { name: "sf_user" },
        config: {},
        as: "update",
        source: lines("resource_okta_auth_server_claim.go", "22-26"),
      },
    ],
  },
  okta_auth_server_policy: {
    read: read("resource_okta_auth_server_policy.go"),
    valid: {
      auth_server_id: "ausA",
      name: "Sigma",
      description: "Access of Sigma's OAuth clients",
      priority: 1,
      client_whitelist: ["0oaA"],
    },
    facts: [
      {
        refuses: "a new policy that is inactive",
        at: "apply",
        config: { status: "INACTIVE" },
        says: /can not create an inactive auth server policy/,
        source: lines("resource_okta_auth_server_policy.go", "60-64"),
      },
      {
        plans: "clients that nobody granted access here to leave",
        was: { client_whitelist: ["0oaA", "0oaB"] },
        config: {},
        as: "update",
        source: lines("resource_okta_auth_server_policy.go", "47-52,133-147"),
      },
      {
        plans: "another name and place in place",
        was: { name: "By hand", priority: 3 },
        config: {},
        as: "update",
        source: lines("resource_okta_auth_server_policy.go", "22-46"),
      },
    ],
  },
  okta_auth_server_policy_rule: {
    read: read("resource_okta_auth_server_policy_rule.go"),
    valid: {
      auth_server_id: "ausA",
      policy_id: "00pA",
      name: "Sigma",
      priority: 1,
      grant_type_whitelist: ["authorization_code"],
      group_whitelist: ["EVERYONE"],
      scope_whitelist: ["openid", "offline_access", "session:role-any"],
      access_token_lifetime_minutes: 60,
      refresh_token_lifetime_minutes: 129600,
      refresh_token_window_minutes: 129600,
    },
    facts: [
      {
        refuses: "refresh tokens that end before access tokens",
        at: "apply",
        config: { refresh_token_lifetime_minutes: 30, refresh_token_window_minutes: 30 },
        says: /'refresh_token_lifetime_minutes' must be greater than or equal to/,
        source: lines("resource_okta_auth_server_policy_rule.go", "334-339"),
      },
      {
        refuses: "an idle window that is longer than the refresh token lives",
        at: "apply",
        config: { refresh_token_window_minutes: 259200 },
        says: /'refresh_token_window_minutes' must be between/,
        source: lines("resource_okta_auth_server_policy_rule.go", "340-342"),
      },
      {
        refuses: "access tokens that live for more than a day",
        at: "apply",
        config: { access_token_lifetime_minutes: 1441 },
        says: /between 5 and 1440/,
        source: "Okta's Authorization Server Rules API, accessTokenLifetimeMinutes; no validator in okta v4.20.0, v6.12.0",
      },
      {
        refuses: "the implicit grant for nobody",
        at: "apply",
        config: { grant_type_whitelist: ["implicit"], group_whitelist: [] },
        says: /at least "user_whitelist" or "group_whitelist"/,
        source: lines("resource_okta_auth_server_policy_rule.go", "321-333"),
      },
      {
        stores: "an idle window of a week, and refresh tokens without an end, where nothing is said",
        config: { access_token_lifetime_minutes: null, refresh_token_lifetime_minutes: null, refresh_token_window_minutes: null },
        state: { access_token_lifetime_minutes: 60, refresh_token_lifetime_minutes: 0, refresh_token_window_minutes: 10080 },
        source: lines("resource_okta_auth_server_policy_rule.go", "74-90,261-298"),
      },
      {
        plans: "a token inline hook to be removed where nothing is said of it",
        was: { inline_hook_id: "calexamplehook000000" },
        config: {},
        as: "update",
        source: lines("resource_okta_auth_server_policy_rule.go", "91-95,261-268"),
      },
      {
        plans: "conditions on people to be removed where nothing is said of them",
        was: { user_whitelist: ["00uA"], user_blacklist: ["00uB"], group_blacklist: ["00gB"] },
        config: {},
        as: "update",
        source: lines("resource_okta_auth_server_policy_rule.go", "96-119,299-319"),
      },
      {
        refuses: "an import id without the server's and the policy's",
        at: "import",
        importId: "ausA/0prA",
        says: /import id/,
        source: lines("utils.go", "167-201"),
      },
    ],
  },
};
