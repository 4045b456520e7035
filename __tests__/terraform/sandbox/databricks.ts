import { ProviderBehaviour } from "./behaviour";
import { databricksAccessResources, databricksGroup } from "./databricks-access";
import { Values } from "./value";

const inRange = (policy: Values, attribute: string, least: number, most: number) => {
  const value = policy[attribute];
  return typeof value !== "number" || (value >= least && value <= most)
    ? []
    : [{ attribute: "token_access_policy", summary: `expected ${attribute} to be in the range (${least} - ${most}), got ${value}` }];
};

const SCOPES = ["all-apis", "sql", "offline_access", "openid", "profile", "email"];

/** Checks, forced replacements and what is shown when, as in the provider's source, version 1.99.0. */
export const databricks: ProviderBehaviour = {
  // An account by its id, or a workspace by its host.
  tenant: ({ host, account_id }) => {
    const isAccount = /^https:\/\/accounts[.-]/.test(String(host));
    if (isAccount === (account_id === null)) throw new RangeError(`an account's host needs its id, and no other host: ${String(host)}`);
    return isAccount ? String(account_id) : `workspace ${String(host)}`;
  },
  resources: {
    ...databricksAccessResources,
    databricks_account_federation_policy: {
      // The provider takes the id from the configuration; Databricks makes one where it has none.
      id: ({ policy_id }) => (typeof policy_id === "string" ? policy_id : "00000000-0000-4000-8000-000000000001"),
      computed: (id) => ({
        policy_id: id,
        name: `accounts/00000000-0000-0000-0000-000000000000/federationPolicies/${id}`,
        uid: `uid-of-${id}`,
        create_time: "2026-01-01T00:00:00Z",
        update_time: "2026-01-01T00:00:00Z",
        service_principal_id: null,
      }),
      forceNew: ["policy_id", "service_principal_id"],
      // The provider leaves all of it to Databricks, which has it in its documentation.
      apply: ({ policy_id, oidc_policy }, tenant, prior) => {
        const { issuer, subject } = (oidc_policy ?? {}) as Values;
        return [
          ...(/^[a-z0-9/-]+$/.test(String(policy_id))
            ? []
            : [{ attribute: "policy_id", summary: `policy id ${String(policy_id)} is invalid` }]),
          ...(/^https:\/\//.test(String(issuer)) ? [] : [{ attribute: "oidc_policy", summary: "issuer must be an https URL" }]),
          ...(typeof subject === "string"
            ? [{ attribute: "oidc_policy", summary: "subject must not be specified for account federation policies" }]
            : []),
          ...(prior === null && tenant.get("databricks_account_federation_policy", String(policy_id))
            ? [{ attribute: "policy_id", summary: `federation policy ${String(policy_id)} already exists` }]
            : []),
        ];
      },
      importId: ({ policy_id }) => String(policy_id),
      refuseImport: (id) => (id === "" || id.includes(",") ? [{ summary: "Expected import identifier with format: policy_id" }] : []),
    },
    databricks_custom_app_integration: {
      defaults: { confidential: false },
      computed: (id) => ({
        integration_id: id,
        client_id: `client-of-${id}`,
        client_secret: `sandbox-secret-of-${id}`,
        create_time: "2026-01-01T00:00:00Z",
        created_by: 1,
        creator_username: "service@example.com",
      }),
      forceNew: ["name", "confidential"],
      validate: ({ token_access_policy: policies = [] }) => [
        ...(policies as Values[]).flatMap((policy) => [
          ...inRange(policy, "access_token_ttl_in_minutes", 5, 1440),
          ...inRange(policy, "refresh_token_ttl_in_minutes", 5, 129600),
        ]),
      ],
      // The provider leaves scopes to Databricks.
      apply: ({ scopes }) =>
        ((scopes as string[] | null) ?? [])
          .filter((scope) => !SCOPES.includes(scope))
          .map((scope) => ({ attribute: "scopes", summary: `scope ${scope} is unknown` })),
      notRead: ["client_secret"],
      importId: ({ integration_id, id }) => String(integration_id ?? id),
    },
  },
  dataSources: { databricks_group: databricksGroup },
};
