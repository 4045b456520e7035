import { Problem, ProviderBehaviour, Tenant } from "./behaviour";
import { NOW } from "./time";
import { Values } from "./value";

export const GRAPH = "00000003-0000-0000-c000-000000000000";
const GRAPH_PRINCIPAL = "00000000-0000-4000-9000-000000000003";
const GRAPH_SCOPES: Values = {
  openid: "37f7f235-527c-4136-accd-4a02d197296e",
  email: "64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0",
  profile: "14dad69e-099b-42c9-810b-d002981feec1",
  offline_access: "7427e0e9-2fba-42fe-b0c0-848c9e6a8182",
};

const last = (id: unknown) => String(id).split("/").pop()!;
const clientIdOf = (id: string) => last(id).replace("-4000-8000-", "-4000-a000-");
const equalFold = (left: unknown, right: unknown) => String(left).toLowerCase() === String(right).toLowerCase();
const problem = (when: boolean, summary: string): Problem[] => (when ? [{ summary }] : []);
const applicationOf = (tenant: Tenant, clientId: unknown) =>
  tenant.all("azuread_application").find((application) => application.client_id === clientId);
const principalOf = (tenant: Tenant, objectId: unknown) =>
  tenant.all("azuread_service_principal").find((principal) => principal.object_id === objectId);
const idsOf = ({ id, object_id }: Values): Values => ({ id, object_id });
const byId = (values: Values) => String(values.id);

/** Defaults, checks, forced replacements and import ids as in the provider's source and documentation, version 3.7.0. */
export const entra: ProviderBehaviour = {
  tenant: ({ tenant_id }) => String(tenant_id),
  resources: {
    azuread_application: {
      idPrefix: "/applications/",
      defaults: { sign_in_audience: "AzureADMyOrg" },
      computed: (id) => ({ object_id: last(id), client_id: clientIdOf(id), publisher_domain: "example.com" }),
      importId: byId,
    },
    azuread_application_identifier_uri: {
      id: ({ application_id, identifier_uri }) =>
        `${String(application_id)}/identifierUris/${Buffer.from(String(identifier_uri)).toString("base64")}`,
      forceNew: ["application_id", "identifier_uri"],
      // It ends up on the application, whose own resource must not take it away again.
      apply: ({ application_id, identifier_uri }, tenant) => {
        const application = tenant.get("azuread_application", String(application_id));
        if (!application) return [{ summary: "Application was not found" }];
        application.identifier_uris = [identifier_uri];
        return [];
      },
      importId: byId,
    },
    azuread_application_password: {
      computed: (id) => ({ key_id: id, value: `sandbox-secret-of-${id}`, start_date: NOW }),
      forceNew: ["application_id", "display_name", "start_date", "end_date", "rotate_when_changed"],
      apply: ({ end_date }) => problem(!isDate(end_date), `end_date is not in whole seconds of UTC: ${String(end_date)}`),
      importId: byId,
    },
    azuread_application_certificate: {
      computed: (id) => ({ key_id: id, start_date: NOW }),
      forceNew: ["application_id", "encoding", "end_date", "start_date", "type", "value"],
      apply: ({ end_date, value }) => [
        ...problem(!isDate(end_date), `end_date is not in whole seconds of UTC: ${String(end_date)}`),
        ...problem(!/^[A-Za-z0-9+/]+=*$/.test(String(value)), "value is not in base64"),
      ],
      importId: byId,
    },
    azuread_service_principal: {
      idPrefix: "/servicePrincipals/",
      defaults: { account_enabled: true, app_role_assignment_required: false },
      computed: (id, { client_id }) => ({ object_id: last(id), application_tenant_id: "", type: "Application", client_id }),
      forceNew: ["client_id"],
      apply: ({ client_id, id }, tenant) => [
        ...problem(!applicationOf(tenant, client_id), `no application has the client id ${String(client_id)}`),
        ...problem(
          tenant.all("azuread_service_principal").some((other) => other.client_id === client_id && other.id !== id),
          "a service principal for this application exists already",
        ),
      ],
      importId: byId,
    },
    azuread_app_role_assignment: {
      id: ({ principal_object_id, resource_object_id }) =>
        `/servicePrincipals/${String(resource_object_id)}/appRoleAssignedTo/${String(principal_object_id)}`,
      computed: () => ({ principal_type: "Group", principal_display_name: "", resource_display_name: "" }),
      forceNew: ["app_role_id", "principal_object_id", "resource_object_id"],
      apply: ({ resource_object_id }, tenant) => problem(!principalOf(tenant, resource_object_id), "the service principal does not exist"),
      importId: byId,
    },
    azuread_service_principal_delegated_permission_grant: {
      forceNew: ["service_principal_object_id", "resource_service_principal_object_id", "user_object_id"],
      apply: (values, tenant) => consentProblems(values, tenant),
      importId: byId,
    },
    azuread_claims_mapping_policy: {
      apply: ({ definition }) => {
        const [{ ClaimsMappingPolicy: policy }] = (definition as string[]).map((text) => JSON.parse(text) as Record<string, Values>);
        return problem(policy.Version !== 1 || !Array.isArray(policy.ClaimsSchema), "the definition is no claims mapping policy");
      },
      importId: byId,
    },
    azuread_service_principal_claims_mapping_policy_assignment: {
      forceNew: ["claims_mapping_policy_id", "service_principal_id"],
      apply: ({ service_principal_id }, tenant) =>
        problem(!tenant.get("azuread_service_principal", String(service_principal_id)), "the service principal does not exist"),
      importId: byId,
    },
    azuread_conditional_access_policy: {
      computed: (id) => ({ object_id: id }),
      apply: ({ conditions }, tenant) => {
        const [{ applications }] = conditions as { applications: { included_applications: string[] }[] }[];
        const known = new Set(tenant.all("azuread_service_principal").map(({ client_id }) => client_id));
        return applications[0].included_applications
          .filter((clientId) => !known.has(clientId))
          .map((clientId) => ({ summary: `1040: Policy contains an application without service principal: ${clientId}` }));
      },
      importId: byId,
    },
  },
  dataSources: {
    azuread_service_principal: ({ client_id }) =>
      client_id === GRAPH
        ? { id: `/servicePrincipals/${GRAPH_PRINCIPAL}`, object_id: GRAPH_PRINCIPAL, oauth2_permission_scope_ids: GRAPH_SCOPES }
        : { summary: `No service principal found for application ID: ${String(client_id)}` },
    azuread_group: ({ display_name }, tenant) => {
      const found = tenant.all("group").filter((group) => equalFold(group.name, display_name));
      if (found.length > 1) return { summary: `More than one group found matching display name: ${String(display_name)}` };
      return found.length === 1 ? idsOf(found[0]) : { summary: `No group found with display name: ${String(display_name)}` };
    },
    azuread_user: ({ user_principal_name }, tenant) => {
      const found = tenant.all("user").find((user) => equalFold(user.name, user_principal_name));
      return found ? idsOf(found) : { summary: `User with UPN ${String(user_principal_name)} was not found` };
    },
  },
};

const isDate = (value: unknown) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(value));

/** Consent names scopes that the API has, and an API has them for others only with an identifier URI. */
function consentProblems({ claim_values, resource_service_principal_object_id: resource }: Values, tenant: Tenant): Problem[] {
  const wanted = claim_values as string[];
  if (resource === GRAPH_PRINCIPAL) return problem(!wanted.every((scope) => scope in GRAPH_SCOPES), "Graph has no such scope");
  const api = applicationOf(tenant, principalOf(tenant, resource)?.client_id);
  const [{ oauth2_permission_scope: scopes }] = (api?.api ?? [{}]) as { oauth2_permission_scope: { value: string }[] }[];
  return [
    ...problem(!wanted.every((wish) => scopes?.some(({ value }) => value === wish)), "the API has no such scope"),
    ...problem(!(api?.identifier_uris as string[] | undefined)?.length, "the API has no identifier URI yet"),
  ];
}

/** A tenant with people in it. */
export function entraTenant(groups: readonly string[], users: readonly string[]): Tenant {
  const tenant = new Tenant();
  const add = (kind: string, name: string) => {
    const id = tenant.newId(`/${kind}s/`);
    tenant.put(kind, id, { id, object_id: last(id), name });
  };
  groups.forEach((name) => add("group", name));
  users.forEach((name) => add("user", name));
  return tenant;
}
