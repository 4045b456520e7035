import { API_PRINCIPAL, at, both, GUID, made, POLICY, PRINCIPAL, SERVICES, withoutPrincipal } from "./entra-tenant";
import { ResourceRecord } from "./record";

const PRINCIPAL_FILE = "serviceprincipals/service_principal_resource.go";
const GRANT_FILE = "serviceprincipals/service_principal_delegated_permission_grant_resource.go";
const ASSIGNMENT_FILE = "approleassignments/app_role_assignment_resource.go";
const ACCESS_FILE = "conditionalaccess/conditional_access_policy_resource.go";

/** Service principals, who may use them, and the policies about them. */
export const principalRecords: Readonly<Record<string, ResourceRecord>> = {
  azuread_service_principal: {
    read: both(PRINCIPAL_FILE),
    tenant: withoutPrincipal,
    valid: { client_id: GUID(3) },
    facts: [
      {
        stores: "an account that is enabled, and the name of its application",
        state: { account_enabled: true, app_role_assignment_required: false, display_name: "Sigma" },
        source: at(PRINCIPAL_FILE, "69-90, 634-641"),
      },
      {
        refuses: "a second one for an application",
        at: "apply",
        tenant: (tenant) => made(tenant),
        says: /already exists/,
        source: at(PRINCIPAL_FILE, "375-389"),
      },
      {
        refuses: "an application that is not there",
        at: "apply",
        config: { client_id: GUID(99) },
        says: /does not reference a valid application object/,
        source: at(PRINCIPAL_FILE, "444-455"),
      },
      {
        plans: "one of another application anew",
        config: { client_id: GUID(99) },
        as: ["client_id"],
        source: at(PRINCIPAL_FILE, "62-68"),
      },
      {
        refuses: "an import by the object id alone",
        at: "import",
        importId: GUID(2),
        says: /parsing/,
        source: at(PRINCIPAL_FILE, "47-56"),
      },
    ],
  },
  azuread_app_role_assignment: {
    read: both(ASSIGNMENT_FILE),
    tenant: made,
    valid: { app_role_id: "00000000-0000-0000-0000-000000000000", principal_object_id: GUID(20), resource_object_id: GUID(2) },
    facts: [
      {
        refuses: "an application without a service principal",
        at: "apply",
        config: { resource_object_id: GUID(99) },
        says: /Service principal not found for resource/,
        source: at(ASSIGNMENT_FILE, "108-113"),
      },
      {
        refuses: "somebody who is assigned already",
        at: "apply",
        tenant: (tenant) =>
          tenant.put("azuread_app_role_assignment", "by hand", {
            app_role_id: "00000000-0000-0000-0000-000000000000",
            principal_object_id: GUID(20),
            resource_object_id: GUID(2),
          }),
        says: /Permission being assigned already exists on the object/,
        source: `https://learn.microsoft.com/en-us/graph/api/serviceprincipal-post-approleassignedto; ${at(ASSIGNMENT_FILE, "115-136")} looks for none`,
      },
      {
        plans: "another person anew",
        config: { principal_object_id: GUID(21) },
        as: ["principal_object_id"],
        source: at(ASSIGNMENT_FILE, "66-72"),
      },
    ],
  },
  azuread_service_principal_delegated_permission_grant: {
    read: both(GRANT_FILE),
    tenant: made,
    valid: {
      service_principal_object_id: GUID(2),
      resource_service_principal_object_id: API_PRINCIPAL,
      claim_values: ["session:role-any"],
    },
    facts: [
      {
        refuses: "a second consent of a client to an API",
        at: "apply",
        tenant: (tenant) =>
          tenant.put("azuread_service_principal_delegated_permission_grant", "by hand", {
            service_principal_object_id: GUID(2),
            resource_service_principal_object_id: API_PRINCIPAL,
            claim_values: ["session:role-any"],
          }),
        says: /Permission entry already exists/,
        source: `https://learn.microsoft.com/en-us/graph/api/resources/oauth2permissiongrant; ${at(GRANT_FILE, "97-152")} looks for none`,
      },
      {
        stores: "a consent beside one for a single user",
        tenant: (tenant) =>
          tenant.put("azuread_service_principal_delegated_permission_grant", "of a user", {
            service_principal_object_id: GUID(2),
            resource_service_principal_object_id: API_PRINCIPAL,
            user_object_id: GUID(20),
          }),
        state: { claim_values: ["session:role-any"] },
        source: "https://learn.microsoft.com/en-us/graph/api/resources/oauth2permissiongrant, consentType and principalId",
      },
      {
        refuses: "a client without a service principal",
        at: "apply",
        config: { service_principal_object_id: GUID(99) },
        says: /was not found/,
        source: at(GRANT_FILE, "104-109"),
      },
      {
        refuses: "a consent to nothing",
        at: "validate",
        config: { claim_values: [] },
        says: /requires 1 item minimum/,
        source: at(GRANT_FILE, "61-71"),
      },
      {
        refuses: "an import by the id alone",
        at: "import",
        importId: "example-consent",
        says: /parsing/,
        source: at(GRANT_FILE, "42-51"),
      },
      {
        plans: "a consent of another client anew",
        config: { service_principal_object_id: GUID(99) },
        as: ["service_principal_object_id"],
        source: at(GRANT_FILE, "81-87"),
      },
    ],
  },
  azuread_claims_mapping_policy: {
    read: both("policies/claims_mapping_policy_resource.go"),
    valid: {
      display_name: "Sigma: snowflake_username",
      definition: [JSON.stringify({ ClaimsMappingPolicy: { Version: 1, IncludeBasicClaimSet: "true", ClaimsSchema: [] } })],
    },
    facts: [
      {
        plans: "another name in place",
        config: { display_name: "Sigma" },
        as: "update",
        source: at("policies/claims_mapping_policy_resource.go", "60-80, 152-171"),
      },
      {
        refuses: "a definition without a version",
        at: "apply",
        config: { definition: [JSON.stringify({ ClaimsMappingPolicy: { ClaimsSchema: [] } })] },
        says: /no claims mapping policy/,
        source:
          "https://learn.microsoft.com/en-us/entra/identity-platform/reference-claims-mapping-policy-type; Graph's words are not confirmed",
      },
    ],
  },
  azuread_service_principal_claims_mapping_policy_assignment: {
    read: both("serviceprincipals/service_principal_claims_mapping_policy_assignment_resource.go"),
    tenant: made,
    valid: { claims_mapping_policy_id: POLICY, service_principal_id: PRINCIPAL },
    facts: [
      {
        stores: "an id that is made of both",
        state: { id: `${PRINCIPAL}/claimsMappingPolicies/${GUID(7)}` },
        source: at("serviceprincipals/service_principal_claims_mapping_policy_assignment_resource.go", "92-94"),
      },
      {
        refuses: "a policy's id without its path",
        at: "validate",
        config: { claims_mapping_policy_id: GUID(7) },
        says: /parsing/,
        source: at("serviceprincipals/service_principal_claims_mapping_policy_assignment_resource.go", "55-61"),
      },
      {
        plans: "another policy anew",
        config: { claims_mapping_policy_id: `/policies/claimsMappingPolicies/${GUID(99)}` },
        as: ["claims_mapping_policy_id"],
        source: at("serviceprincipals/service_principal_claims_mapping_policy_assignment_resource.go", "55-61"),
      },
    ],
  },
  azuread_conditional_access_policy: {
    read: { "3.7.0": `${SERVICES}/${ACCESS_FILE}`, "3.9.0": `${SERVICES}/${ACCESS_FILE} (applications get a filter; nothing else)` },
    tenant: made,
    valid: {
      display_name: "Sigma sign-in frequency",
      state: "enabled",
      conditions: [
        {
          client_app_types: ["all"],
          applications: [{ included_applications: [GUID(3)] }],
          users: [{ included_users: ["All"] }],
        },
      ],
      session_controls: [{ sign_in_frequency: 90, sign_in_frequency_period: "days" }],
    },
    facts: [
      {
        refuses: "a policy that controls nothing",
        at: "validate",
        config: { session_controls: [] },
        says: /one of `grant_controls,session_controls` must be specified/,
        source: at(ACCESS_FILE, "466-471"),
      },
      {
        refuses: "a frequency without its unit",
        at: "validate",
        config: { session_controls: [{ sign_in_frequency: 90 }] },
        says: /sign_in_frequency_period/,
        source: at(ACCESS_FILE, "496-501"),
      },
      {
        refuses: "an application without a service principal",
        at: "apply",
        config: {
          conditions: [
            {
              client_app_types: ["all"],
              applications: [{ included_applications: [GUID(99)] }],
              users: [{ included_users: ["All"] }],
            },
          ],
        },
        says: /1040/,
        source: "https://learn.microsoft.com/en-us/graph/api/conditionalaccessroot-post-policies; the words are not confirmed",
      },
      { plans: "another state in place", config: { state: "disabled" }, as: "update", source: at(ACCESS_FILE, "669-699") },
    ],
  },
};
