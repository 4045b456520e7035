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

/** An id as Terraform takes it: a path, and not the object id alone. */
const pathOf = (prefix: string) => (id: string) =>
  problem(!id.startsWith(prefix), `parsing ${JSON.stringify(id)}: the segment at position 0 didn't match`);
const exists = (id: unknown): Problem => ({ summary: `A resource with the ID ${JSON.stringify(id)} already exists` });
const block = (values: Values, name: string) => ((values[name] ?? []) as Values[])[0] as Values | undefined;
const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);

/** What the provider fills in inside of an application's block `api`, and reads back where the configuration has none. */
function withApi(values: Values): Values {
  const nothing = { known_client_applications: null, mapped_claims_enabled: null, requested_access_token_version: null };
  const api = block(values, "api") ?? { ...nothing, oauth2_permission_scope: [] };
  const scopes = ((api.oauth2_permission_scope ?? []) as Values[]).map((scope) => ({
    ...scope,
    type: scope.type ?? "User",
    enabled: scope.enabled ?? true,
  }));
  return {
    ...values,
    api: [
      {
        ...api,
        mapped_claims_enabled: api.mapped_claims_enabled ?? false,
        requested_access_token_version: api.requested_access_token_version ?? 1,
        oauth2_permission_scope: scopes,
      },
    ],
  };
}

/** A block that is left out is no difference where what is there says nothing. */
function suppressed(planned: Values, prior: Values | null): Values {
  const says = ({ requested_access_token_version: version, homepage_url: _, logout_url: __, ...rest }: Values): boolean =>
    Number(version ?? 1) > 1 ||
    Object.values(rest).some(
      (value) => !isEmpty(value) && !(Array.isArray(value) && value.every((one) => Object.values(one as Values).every(isEmpty))),
    );
  const kept = ["api", "optional_claims", "public_client", "single_page_application", "web"].filter((name) => {
    const before = prior && block(prior, name);
    return before && !block(planned, name) && !says(before);
  });
  return { ...planned, ...Object.fromEntries(kept.map((name) => [name, prior![name]])) };
}

/** Ids and values of roles and scopes, which must be unique among both. */
function duplicateIds(planned: Values): Problem[] {
  const scopes = (block(planned, "api")?.oauth2_permission_scope ?? []) as Values[];
  const ids = [...((planned.app_role ?? []) as Values[]), ...scopes].map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) => ({
      summary: `checking for duplicate app roles / OAuth2.0 permission scopes: validation failed: duplicate ID found: ${JSON.stringify(id)}`,
    }));
}

/** Graph keeps whole seconds of UTC. */
const inUtc = (date: unknown) => new Date(String(date)).toISOString().replace(/\.\d+Z$/, "Z");
const notADate = (name: string, date: unknown): Problem[] =>
  date === undefined
    ? []
    : problem(
        Number.isNaN(Date.parse(date as string)),
        `expected ${JSON.stringify(name)} to be a valid RFC3339 date, got ${JSON.stringify(date)}`,
      );

/** What a tenant's policy for credentials of applications allows. */
const tooLong = ({ end_date }: Values, tenant: Tenant): Problem[] =>
  tenant
    .all("credential_policy")
    .filter(({ until }) => Date.parse(String(end_date)) > Date.parse(String(until)))
    .map(() => ({
      summary: "CredentialInvalidLifetimeAsPerAppPolicy: Credential lifetime exceeds the max value allowed as per assigned policy",
    }));

/** Defaults, checks, forced replacements and import ids as in the provider's source and documentation, versions 3.7.0 and 3.9.0. */
export const entra: ProviderBehaviour = {
  tenant: ({ tenant_id }) => String(tenant_id),
  resources: {
    azuread_application: {
      idPrefix: "/applications/",
      defaults: { sign_in_audience: "AzureADMyOrg", prevent_duplicate_names: false },
      computed: (id) => ({ object_id: last(id), client_id: clientIdOf(id), publisher_domain: "example.com" }),
      validate: (config) => {
        const version = block(config, "api")?.requested_access_token_version;
        return problem(typeof version === "number" && (version < 1 || version > 2), "Value must be one of: 1, 2");
      },
      plan: (planned, prior) => {
        const plan = suppressed(planned, prior);
        return block(plan, "api") ? withApi(plan) : plan;
      },
      customDiff: duplicateIds,
      apply: (values, tenant) =>
        problem(
          tenant.all("refuses_version_1").length > 0 && (block(values, "api")?.requested_access_token_version ?? 1) === 1,
          "Property api.requestedAccessTokenVersion is invalid.",
        ),
      normalize: (values, tenant) => {
        const present = tenant.get("azuread_application", String(values.id))?.identifier_uris;
        return { ...withApi(values), identifier_uris: present ?? values.identifier_uris };
      },
      refuseImport: pathOf("/applications/"),
      notRead: ["logo_image"],
      importId: byId,
    },
    azuread_application_identifier_uri: {
      id: ({ application_id, identifier_uri }) =>
        `${String(application_id)}/identifierUris/${Buffer.from(String(identifier_uri)).toString("base64")}`,
      forceNew: ["application_id", "identifier_uri"],
      // It ends up on the application, whose own resource must not take it away again.
      apply: ({ application_id, identifier_uri }, tenant) => {
        const application = tenant.get("azuread_application", String(application_id));
        if (!application) return [{ summary: `retrieving ${String(application_id)}: was not found` }];
        const present = (application.identifier_uris ?? []) as unknown[];
        if (present.includes(identifier_uri)) return [exists(identifier_uri)];
        application.identifier_uris = [...present, identifier_uri];
        return [];
      },
      destroy: ({ application_id, identifier_uri }, tenant) => {
        const application = tenant.get("azuread_application", String(application_id));
        const present = (application?.identifier_uris ?? []) as unknown[];
        if (!present.includes(identifier_uri)) return [{ summary: "could not identify existing identifier URI" }];
        application!.identifier_uris = present.filter((uri) => uri !== identifier_uri);
        return [];
      },
      importId: byId,
    },
    azuread_application_password: {
      computed: (id) => ({ key_id: last(id), value: `sandbox-secret-of-${id}`, start_date: NOW }),
      forceNew: ["application_id", "display_name", "start_date", "end_date", "rotate_when_changed"],
      validate: ({ end_date }) => notADate("end_date", end_date),
      apply: ({ application_id, ...values }, tenant) => [
        ...problem(!tenant.get("azuread_application", String(application_id)), `${String(application_id)} was not found`),
        ...tooLong(values, tenant),
      ],
      normalize: (values) => ({ ...values, end_date: inUtc(values.end_date) }),
      refuseImport: () => [{ summary: "resource azuread_application_password doesn't support import" }],
      notRead: ["value", "rotate_when_changed"],
      importId: byId,
    },
    azuread_application_certificate: {
      defaults: { encoding: "pem" },
      computed: (id) => ({ key_id: last(id), start_date: NOW }),
      forceNew: ["application_id", "encoding", "end_date", "start_date", "type", "value"],
      validate: ({ encoding, end_date }) => [
        ...problem(
          encoding !== undefined && !["base64", "hex", "pem"].includes(encoding as string),
          `expected encoding to be one of ["base64" "hex" "pem"], got ${JSON.stringify(encoding)}`,
        ),
        ...notADate("end_date", end_date),
      ],
      apply: ({ encoding, value, application_id }, tenant) => [
        ...problem(!tenant.get("azuread_application", String(application_id)), `Retrieving ${String(application_id)}`),
        ...problem(encoding === "base64" && !/^[A-Za-z0-9+/]+=*$/.test(String(value)), "failed to decode base64 certificate data"),
      ],
      normalize: (values) => ({ ...values, end_date: inUtc(values.end_date) }),
      notRead: ["encoding", "value"],
      importId: byId,
    },
    azuread_service_principal: {
      idPrefix: "/servicePrincipals/",
      defaults: { account_enabled: true, app_role_assignment_required: false },
      computed: (id, { client_id }) => ({ object_id: last(id), application_tenant_id: "", type: "Application", client_id }),
      forceNew: ["client_id"],
      apply: ({ client_id }, tenant, prior) => {
        const other = tenant.all("azuread_service_principal").find((one) => one.client_id === client_id);
        if (other && prior === null) return [exists(other.object_id)];
        return problem(
          !applicationOf(tenant, client_id),
          `The appId '${String(client_id)}' of the service principal does not reference a valid application object.`,
        );
      },
      normalize: (values, tenant) => {
        const { display_name } = applicationOf(tenant, values.client_id)!;
        return { ...values, display_name };
      },
      refuseImport: pathOf("/servicePrincipals/"),
      importId: byId,
    },
    azuread_app_role_assignment: {
      id: ({ principal_object_id, resource_object_id }) =>
        `/servicePrincipals/${String(resource_object_id)}/appRoleAssignedTo/${String(principal_object_id)}`,
      computed: () => ({ principal_type: "Group", principal_display_name: "", resource_display_name: "" }),
      forceNew: ["app_role_id", "principal_object_id", "resource_object_id"],
      apply: ({ resource_object_id: resource, principal_object_id: principal, app_role_id: role }, tenant) => [
        ...problem(!principalOf(tenant, resource), `Service principal not found for resource (Object ID: ${JSON.stringify(resource)})`),
        ...problem(
          tenant
            .all("azuread_app_role_assignment")
            .some((one) => one.resource_object_id === resource && one.principal_object_id === principal && one.app_role_id === role),
          "Permission being assigned already exists on the object",
        ),
      ],
      refuseImport: pathOf("/servicePrincipals/"),
      importId: byId,
    },
    azuread_service_principal_delegated_permission_grant: {
      idPrefix: "/oauth2PermissionGrants/",
      forceNew: ["service_principal_object_id", "resource_service_principal_object_id", "user_object_id"],
      validate: ({ claim_values }) =>
        problem(Array.isArray(claim_values) && claim_values.length === 0, "Attribute claim_values requires 1 item minimum"),
      apply: (values, tenant, prior) => [
        ...problem(
          !principalOf(tenant, values.service_principal_object_id),
          `Service Principal ${JSON.stringify(values.service_principal_object_id)} was not found`,
        ),
        ...problem(
          prior === null && tenant.all("azuread_service_principal_delegated_permission_grant").some((one) => sameConsent(one, values)),
          CONSENT_EXISTS,
        ),
        ...consentProblems(values, tenant),
      ],
      refuseImport: pathOf("/oauth2PermissionGrants/"),
      importId: byId,
    },
    azuread_claims_mapping_policy: {
      idPrefix: "/policies/claimsMappingPolicies/",
      apply: ({ definition }) => {
        const [{ ClaimsMappingPolicy: policy }] = (definition as string[]).map((text) => JSON.parse(text) as Record<string, Values>);
        return problem(policy.Version !== 1 || !Array.isArray(policy.ClaimsSchema), "the definition is no claims mapping policy");
      },
      importId: byId,
    },
    azuread_service_principal_claims_mapping_policy_assignment: {
      id: ({ claims_mapping_policy_id, service_principal_id }) =>
        `${String(service_principal_id)}/claimsMappingPolicies/${last(claims_mapping_policy_id)}`,
      forceNew: ["claims_mapping_policy_id", "service_principal_id"],
      validate: ({ claims_mapping_policy_id: id }) => (id === undefined ? [] : pathOf("/policies/claimsMappingPolicies/")(id as string)),
      apply: ({ service_principal_id }, tenant) =>
        problem(
          !tenant.get("azuread_service_principal", String(service_principal_id)),
          `Creating ClaimsMappingPolicyAssignment for ${String(service_principal_id)}`,
        ),
      importId: byId,
    },
    azuread_conditional_access_policy: {
      idPrefix: "/identity/conditionalAccess/policies/",
      computed: (id) => ({ object_id: last(id) }),
      validate: (config) => {
        const controls = block(config, "session_controls");
        return [
          ...problem(!controls && !block(config, "grant_controls"), "one of `grant_controls,session_controls` must be specified"),
          ...problem(
            controls?.sign_in_frequency !== undefined && controls.sign_in_frequency !== null && isEmpty(controls.sign_in_frequency_period),
            '"session_controls.0.sign_in_frequency": all of `session_controls.0.sign_in_frequency,session_controls.0.sign_in_frequency_period` must be specified',
          ),
        ];
      },
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
        : { summary: "No service principal found" },
    azuread_group: ({ display_name }, tenant) => {
      const found = tenant.all("group").filter((group) => equalFold(group.name, display_name));
      const filter = `matching specified filter (displayName eq '${String(display_name)}' and securityEnabled eq true)`;
      if (found.length > 1) return { summary: `More than one group found ${filter}` };
      return found.length === 1 ? idsOf(found[0]) : { summary: `No group found ${filter}` };
    },
    azuread_user: ({ user_principal_name }, tenant) => {
      const found = tenant.all("user").find((user) => equalFold(user.name, user_principal_name));
      return found ? idsOf(found) : { summary: `User with UPN ${JSON.stringify(user_principal_name)} was not found` };
    },
  },
};

const CONSENT_EXISTS = "Request_MultipleObjectsWithSameKeyValue: Permission entry already exists.";

/** One consent for all users, and one for each user, of a client to an API. */
const sameConsent = (left: Values, right: Values) =>
  ["service_principal_object_id", "resource_service_principal_object_id", "user_object_id"].every(
    (name) => (left[name] ?? null) === (right[name] ?? null),
  );

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
