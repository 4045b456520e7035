import { Tenant } from "../sandbox/behaviour";
import { APPLICATION, at, both, GUID, made, SCOPE } from "./entra-tenant";
import { ResourceRecord } from "./record";

const APPLICATION_FILE = "applications/application_resource.go";
const PASSWORD_FILE = "applications/application_password_resource.go";
const CERTIFICATE_FILE = "applications/application_certificate_resource.go";
const URI_FILE = "applications/application_identifier_uri_resource.go";

const uris = (tenant: Tenant) => (tenant.get("azuread_application", APPLICATION)!.identifier_uris as string[]).join(" ");

/** Applications, and what hangs on them. */
export const applicationRecords: Readonly<Record<string, ResourceRecord>> = {
  azuread_application: {
    read: both(`${APPLICATION_FILE}, applications/applications.go`),
    valid: { display_name: "Sigma" },
    facts: [
      {
        stores: "tokens of version 1 for an application without a block api",
        state: {
          api: [
            {
              known_client_applications: null,
              mapped_claims_enabled: false,
              oauth2_permission_scope: [],
              requested_access_token_version: 1,
            },
          ],
        },
        source: at("applications/applications.go", "394-419, 668-691"),
      },
      {
        stores: "scopes that are enabled and that users may consent to, where nothing else is written",
        config: { api: [{ oauth2_permission_scope: [{ id: GUID(8), value: "session:role-any" }] }] },
        state: {
          api: [
            {
              known_client_applications: null,
              mapped_claims_enabled: false,
              oauth2_permission_scope: [
                {
                  id: GUID(8),
                  value: "session:role-any",
                  type: "User",
                  enabled: true,
                  admin_consent_description: null,
                  admin_consent_display_name: null,
                  user_consent_description: null,
                  user_consent_display_name: null,
                },
              ],
              requested_access_token_version: 1,
            },
          ],
        },
        source: at(APPLICATION_FILE, "139-152"),
      },
      {
        stores: "accounts of its own tenant alone",
        state: { sign_in_audience: "AzureADMyOrg" },
        source: at(APPLICATION_FILE, "529-535"),
      },
      {
        plans: "nothing where an api block that says nothing is left out",
        was: { api: [{ requested_access_token_version: 1 }] },
        config: {},
        as: "nothing",
        source: at(APPLICATION_FILE, "847-864"),
      },
      {
        plans: "an update where an api block with version 2 is left out",
        was: { api: [{ requested_access_token_version: 2 }] },
        config: {},
        as: "update",
        source: at(APPLICATION_FILE, "860-862"),
      },
      {
        plans: "an update where redirect URIs are left out",
        was: { web: [{ redirect_uris: ["https://example.com/callback"] }] },
        config: {},
        as: "update",
        source: at(APPLICATION_FILE, "902-921"),
      },
      {
        refuses: "a third version of tokens",
        at: "validate",
        config: { api: [{ requested_access_token_version: 3 }] },
        says: /Value must be one of: 1, 2/,
        source: at(APPLICATION_FILE, "183-203"),
      },
      {
        refuses: "a role and a scope with one id",
        at: "plan",
        config: { app_role: [{ id: GUID(8), value: "reader" }], api: [{ oauth2_permission_scope: [SCOPE] }] },
        says: /duplicate ID found/,
        source: at(APPLICATION_FILE, "676-679"),
      },
      {
        refuses: "tokens of version 1 in some tenants, also where no version is written",
        at: "apply",
        tenant: (tenant) => tenant.put("refuses_version_1", "it", {}),
        says: /Property api\.requestedAccessTokenVersion is invalid/,
        source: "https://github.com/hashicorp/terraform-provider-azuread/issues/1374",
      },
      {
        refuses: "an import by the object id alone",
        at: "import",
        importId: GUID(1),
        says: /parsing/,
        source: at(APPLICATION_FILE, "56-65"),
      },
      {
        imports: "no logo",
        config: { logo_image: "aGVsbG8=" },
        state: { logo_image: null },
        source: at(APPLICATION_FILE, "1692-1696"),
      },
    ],
  },
  azuread_application_identifier_uri: {
    read: both(URI_FILE),
    tenant: made,
    valid: { application_id: APPLICATION, identifier_uri: "api://sigma-client" },
    facts: [
      {
        leaves: "the other identifier URIs of the application",
        after: "apply",
        holds: (tenant) => uris(tenant) === "api://other api://sigma-client",
        source: at(URI_FILE, "94-114"),
      },
      {
        leaves: "the other identifier URIs of the application",
        after: "destroy",
        holds: (tenant) => uris(tenant) === "api://other",
        source: at(URI_FILE, "203-224"),
      },
      {
        refuses: "one that the application has already",
        at: "apply",
        config: { identifier_uri: "api://other" },
        says: /already exists/,
        source: at(URI_FILE, "101-106"),
      },
      {
        plans: "another one anew",
        config: { identifier_uri: "api://another" },
        as: ["identifier_uri"],
        source: at(URI_FILE, "51-60"),
      },
    ],
  },
  azuread_application_password: {
    read: both(`${PASSWORD_FILE}, ../helpers/credentials/credentials.go`),
    tenant: made,
    valid: {
      application_id: APPLICATION,
      display_name: "Sigma A",
      end_date: "2027-01-01T00:00:00Z",
      rotate_when_changed: { keeper: "1" },
    },
    facts: [
      {
        plans: "a new secret at every plan for an end that is not in UTC",
        was: { end_date: "2027-01-01T02:00:00+02:00" },
        config: { end_date: "2027-01-01T02:00:00+02:00" },
        as: ["end_date"],
        source: at(PASSWORD_FILE, "64-72, 276-277"),
      },
      {
        plans: "a new secret for another name",
        config: { display_name: "Sigma" },
        as: ["display_name"],
        source: at(PASSWORD_FILE, "48-54"),
      },
      {
        plans: "a new secret where what it is kept for changes",
        config: { rotate_when_changed: { keeper: "2" } },
        as: ["rotate_when_changed"],
        source: at(PASSWORD_FILE, "83-91"),
      },
      {
        refuses: "an end that is no date",
        at: "validate",
        config: { end_date: "in a year" },
        says: /expected "end_date" to be a valid RFC3339 date/,
        source: at(PASSWORD_FILE, "71"),
      },
      {
        refuses: "a secret of an application that is not there",
        at: "apply",
        config: { application_id: `/applications/${GUID(99)}` },
        says: /was not found/,
        source: at(PASSWORD_FILE, "145-151"),
      },
      {
        refuses: "a secret that lives longer than the tenant's policy allows",
        at: "apply",
        tenant: (tenant) => tenant.put("credential_policy", "it", { until: "2026-06-30T00:00:00Z" }),
        says: /CredentialInvalidLifetimeAsPerAppPolicy/,
        source: "https://learn.microsoft.com/en-us/graph/api/resources/applicationauthenticationmethodpolicy",
      },
      {
        refuses: "an import",
        at: "import",
        importId: `${GUID(1)}/password/${GUID(9)}`,
        says: /doesn't support import/,
        source: at(PASSWORD_FILE, "29-50"),
      },
    ],
  },
  azuread_application_certificate: {
    read: both(`${CERTIFICATE_FILE}, ../helpers/credentials/credentials.go`),
    tenant: made,
    valid: {
      application_id: APPLICATION,
      type: "AsymmetricX509Cert",
      encoding: "base64",
      value: "MIIB",
      end_date: "2027-01-01T00:00:00Z",
    },
    facts: [
      {
        stores: "PEM where no encoding is written",
        config: { encoding: null },
        state: { encoding: "pem" },
        source: at(CERTIFICATE_FILE, "53-63"),
      },
      {
        imports: "neither the certificate nor its encoding",
        state: { value: null, encoding: null },
        source: at(CERTIFICATE_FILE, "225-231"),
      },
      {
        plans: "another certificate anew",
        config: { value: "MIIC" },
        as: ["value"],
        source: at(CERTIFICATE_FILE, "113-119"),
      },
      {
        refuses: "an encoding that it does not know",
        at: "validate",
        config: { encoding: "der" },
        says: /expected encoding to be one of/,
        source: at(CERTIFICATE_FILE, "58-62"),
      },
      {
        refuses: "what is no base64",
        at: "apply",
        config: { value: "-----BEGIN CERTIFICATE-----" },
        says: /failed to decode base64 certificate data/,
        source: "internal/helpers/credentials/credentials.go:84-88 (3.7.0, 3.9.0)",
      },
    ],
  },
};
