import { ProviderBehaviour } from "./behaviour";
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
  tenant: ({ host, account_id }) => {
    if (!/^https:\/\/accounts[.-]/.test(String(host))) throw new RangeError(`not a host of accounts: ${String(host)}`);
    return String(account_id);
  },
  resources: {
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
  dataSources: {},
};
