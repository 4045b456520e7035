import { Tenant } from "../sandbox/behaviour";
import { lines, read } from "./okta-source";
import { oktaServerRecords } from "./okta-servers";
import { ProviderRecords } from "./record";

const group = (name: string) => (tenant: Tenant) => tenant.put("group", `00g${name}`, { id: `00g${name}`, name });

/** What the provider's code does and its schema does not say, read in version 4.20.0 and in 6.12.0. */
export const oktaRecords: ProviderRecords = {
  resources: {
    okta_app_oauth: {
      read: read("resource_okta_app_oauth.go"),
      valid: {
        label: "Sigma",
        type: "web",
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        redirect_uris: ["https://api.sigmacomputing.com/api/v2/oauth/1/authcode"],
        token_endpoint_auth_method: "client_secret_basic",
        pkce_required: false,
        implicit_assignment: false,
      },
      facts: [
        {
          refuses: "a type that Okta does not know",
          at: "apply",
          config: { type: "spa" },
          says: /expected type to be one of/,
          source: "Okta's Apps API, application_type; the provider has no validator: okta v4.20.0 okta/resource_okta_app_oauth.go:135-140",
        },
        {
          refuses: "a web app without the grant of codes",
          at: "apply",
          config: { grant_types: ["refresh_token"] },
          says: /grant_types.*authorization_code/,
          source: lines("resource_okta_app_oauth.go", "919-931"),
        },
        {
          refuses: "a signed JWT without keys",
          at: "apply",
          config: { token_endpoint_auth_method: "private_key_jwt" },
          says: /'jwks' or 'jwks_uri' is required/,
          source: lines("resource_okta_app_oauth.go", "952-956"),
        },
        {
          refuses: "a tile without the page that begins a login",
          at: "apply",
          config: { login_mode: "SPEC" },
          says: /'login_uri'/,
          source: lines("resource_okta_app_oauth.go", "957-960"),
        },
        {
          refuses: "Okta's own tile without scopes",
          at: "apply",
          config: { login_mode: "OKTA", login_uri: "https://app.sigmacomputing.com/acme" },
          says: /'login_scopes'/,
          source: lines("resource_okta_app_oauth.go", "961-964"),
        },
        {
          stores: "a hidden tile, no page that begins a login, and no rotation of refresh tokens where nothing is said",
          state: { hide_ios: true, hide_web: true, login_mode: "DISABLED", refresh_token_rotation: "STATIC", issuer_mode: "ORG_URL" },
          source: lines("resource_okta_app_oauth.go", "204-330"),
        },
        {
          stores: "the org's default authentication policy of an app that is created without one",
          state: { authentication_policy: "rstdefault0000000000" },
          source: "okta v4.20.0 okta/app_authentication_policy.go:10-56; v6.12.0 the same, unless skip_authentication_policy is set",
        },
        {
          stores: "a secret that is given as the app's secret",
          config: { client_basic_secret: "obviously-fake" },
          state: { client_secret: "obviously-fake" },
          source:
            "okta v4.20.0 okta/resource_okta_app_oauth.go:823-825,724-728; v6.12.0 warns of it at every plan (PreferWriteOnlyAttribute)",
        },
        {
          plans: "no new app, and no change, for an authentication policy that was chosen by hand",
          was: { authentication_policy: "rstbyhand00000000000" },
          config: {},
          as: "nothing",
          source: "okta v4.20.0 okta/resource_okta_app_oauth.go:353-358, app_authentication_policy.go:19-28; v6.12.0 the same",
        },
        {
          plans: "a new app for another type",
          config: { type: "native" },
          as: ["type"],
          source: lines("resource_okta_app_oauth.go", "135-140"),
        },
        {
          plans: "no change where a logo that was given is left out",
          was: { logo: "logo.png" },
          config: {},
          as: "nothing",
          source: lines("app.go", "39-49"),
        },
        {
          plans: "a tile that was visible to be hidden where nothing is said of it",
          was: { hide_web: false, hide_ios: false },
          config: {},
          as: "update",
          source: lines("resource_okta_app_oauth.go", "286-297"),
        },
        {
          imports:
            "no secret, and nothing of what is in the state alone: the first deploy changes the app, and Okta answers with the secret",
          state: { client_secret: null, client_basic_secret: null, omit_secret: null, label: "Sigma" },
          source: lines("resource_okta_app_oauth.go", "526-590,704-728"),
        },
        {
          imports: "empty text where Okta has none",
          state: { login_uri: "", logo_uri: "", tos_uri: "", jwks_uri: "" },
          source: lines("resource_okta_app_oauth.go", "616-628"),
        },
      ],
    },
    ...oktaServerRecords,
    okta_app_group_assignment: {
      read: read("resource_okta_app_group_assignment.go"),
      valid: { app_id: "0oaA", group_id: "00gA" },
      facts: [
        {
          plans: "a new assignment for another group",
          config: { group_id: "00gB" },
          as: ["group_id"],
          source: lines("resource_okta_app_group_assignment.go", "36-47"),
        },
        {
          plans: "no change where a priority or a profile was given by hand",
          was: { priority: 3, profile: '{"role":"analyst"}' },
          config: {},
          as: "nothing",
          source: lines("resource_okta_app_group_assignment.go", "48-64"),
        },
        {
          imports: "an assignment that plans no change",
          state: { app_id: "0oaA", group_id: "00gA", retain_assignment: false },
          source: lines("resource_okta_app_group_assignment.go", "21-38"),
        },
        {
          leaves: "no assignment",
          after: "destroy",
          holds: (tenant) => tenant.all("okta_app_group_assignment").length === 0,
          source: lines("resource_okta_app_group_assignment.go", "136-153"),
        },
      ],
    },
    okta_app_user: {
      read: read("resource_okta_app_user.go"),
      valid: { app_id: "0oaA", user_id: "00uA", username: "service-sigma@example.com" },
      facts: [
        {
          refuses: "an assignment without the name of the user in the app",
          at: "apply",
          config: { username: null },
          says: /'username' is required/,
          source: lines("resource_okta_app_user.go", "91-109"),
        },
        {
          refuses: "a change that takes the name away",
          at: "apply",
          was: {},
          config: { username: null },
          says: /'username' is required/,
          source: lines("resource_okta_app_user.go", "122-140"),
        },
        {
          refuses: "to change an assignment into that of another user: it is no new one for the provider, and Okta has none",
          at: "apply",
          was: {},
          config: { user_id: "00uB" },
          says: /failed to update application's user/,
          source: lines("resource_okta_app_user.go", "47-56,141-149"),
        },
        {
          plans: "the assignment of another user in place",
          config: { user_id: "00uB" },
          as: "update",
          source: lines("resource_okta_app_user.go", "47-56"),
        },
        {
          plans: "no change where the app has a profile of the user",
          was: { profile: '{"nickName":"Sigma"}' },
          config: {},
          as: "nothing",
          source: lines("resource_okta_app_user.go", "75-82"),
        },
        {
          imports: "an assignment that plans no change where its user's login is written",
          state: { username: "service-sigma@example.com", retain_assignment: false, has_shared_username: false },
          source: lines("resource_okta_app_user.go", "20-42,153-193"),
        },
        {
          leaves: "no assignment",
          after: "destroy",
          holds: (tenant) => tenant.all("okta_app_user").length === 0,
          source: lines("resource_okta_app_user.go", "195-212"),
        },
      ],
    },
  },
  dataSources: {
    okta_group: {
      read: read("data_source_okta_group.go"),
      facts: [
        {
          finds: "the exact name first, of several that begin with it",
          config: { name: "Data Analysts" },
          state: { name: "Data Analysts" },
          source: lines("data_source_okta_group.go", "94-116"),
        },
        {
          finds: "a single group whose name only begins with it",
          config: { name: "Fin" },
          tenant: group("Finance"),
          state: { name: "Finance" },
          source: lines("data_source_okta_group.go", "129-135"),
        },
        {
          refuses: "several groups of which none has the name",
          config: { name: "Data" },
          says: /matches 2 groups, select a more precise name/,
          source: lines("data_source_okta_group.go", "117-122"),
        },
        {
          refuses: "a name with which no group begins",
          config: { name: "Nobody" },
          says: /group with name "Nobody" does not exist/,
          source: lines("data_source_okta_group.go", "123-128"),
        },
      ],
    },
    okta_user: {
      read: read("data_source_okta_user.go"),
      facts: [
        {
          finds: "a login whatever its case, in Okta's own spelling",
          config: { search: [{ name: "profile.login", value: "Service-Sigma@example.com" }] },
          state: { login: "service-sigma@example.com" },
          source: "okta v4.20.0 okta/data_source_okta_user.go:113-123; v6.12.0 the same; Okta's Users API: search ignores case",
        },
        {
          finds: "a user by id",
          config: { user_id: "00uA" },
          tenant: (tenant) => tenant.put("user", "00uA", { id: "00uA", login: "ada@example.com" }),
          state: { login: "ada@example.com" },
          source: lines("data_source_okta_user.go", "106-112"),
        },
        {
          refuses: "a login that nobody has",
          config: { search: [{ name: "profile.login", value: "nobody@example.com" }] },
          says: /no users found using search criteria/,
          source: lines("data_source_okta_user.go", "119-121"),
        },
        {
          refuses: "an id that nobody has",
          config: { user_id: "00uNobody" },
          says: /failed to get user: .*Not found/,
          source: lines("data_source_okta_user.go", "106-112"),
        },
      ],
    },
    okta_auth_server: {
      read: read("data_source_okta_auth_server.go"),
      facts: [
        {
          refuses: "a name that no server has",
          config: { name: "Sigma" },
          says: /authorization server with name 'Sigma' does not exist/,
          source: lines("data_source_okta_auth_server.go", "75-89"),
        },
        {
          finds: "the issuer of a server by its exact name",
          config: { name: "Sigma" },
          tenant: (tenant) =>
            tenant.put("okta_auth_server", "ausA", {
              id: "ausA",
              name: "Sigma",
              issuer: "https://acme.okta.com/oauth2/ausA",
              audiences: ["a"],
            }),
          state: { id: "ausA", issuer: "https://acme.okta.com/oauth2/ausA" },
          source: lines("data_source_okta_auth_server.go", "75-112"),
        },
      ],
    },
  },
};
