import { applicationRecords } from "./entra-applications";
import { principalRecords } from "./entra-principals";
import { at, both, GUID } from "./entra-tenant";
import { ProviderRecords } from "./record";

/** What azuread's code does beyond its schema, and what Microsoft Graph refuses. */
export const entraRecords: ProviderRecords = {
  resources: { ...applicationRecords, ...principalRecords },
  dataSources: {
    azuread_service_principal: {
      read: both("serviceprincipals/service_principal_data_source.go"),
      facts: [
        {
          finds: "Microsoft Graph in every tenant, with the ids of its scopes",
          config: { client_id: "00000003-0000-0000-c000-000000000000" },
          state: { object_id: "00000000-0000-4000-9000-000000000003" },
          source: at("serviceprincipals/service_principal_data_source.go", "328-349"),
        },
        {
          refuses: "a client id that nothing has",
          config: { client_id: GUID(99) },
          says: /No service principal found/,
          source: at("serviceprincipals/service_principal_data_source.go", "351-353"),
        },
      ],
    },
    azuread_group: {
      read: both("groups/group_data_source.go"),
      facts: [
        {
          finds: "a group whatever the case of its name",
          config: { display_name: "data analysts", security_enabled: true },
          state: { object_id: "00000000-0000-4000-8000-000000000001" },
          source: `https://learn.microsoft.com/en-us/graph/filter-query-parameter; ${at("groups/group_data_source.go", "288-308")}`,
        },
        {
          refuses: "a name that two groups have",
          config: { display_name: "Twins", security_enabled: true },
          says: /More than one group found matching specified filter/,
          source: at("groups/group_data_source.go", "310-313"),
        },
        {
          refuses: "a name that no group has",
          config: { display_name: "Nobody", security_enabled: true },
          says: /No group found matching specified filter/,
          source: at("groups/group_data_source.go", "313-315"),
        },
      ],
    },
    azuread_user: {
      read: both("users/user_data_source.go"),
      facts: [
        {
          finds: "a user whatever the case of the name",
          config: { user_principal_name: "Service-Sigma@example.com" },
          state: { object_id: "00000000-0000-4000-8000-000000000004" },
          source: at("users/user_data_source.go", "333-354"),
        },
        {
          refuses: "a name that no user has",
          config: { user_principal_name: "nobody@example.com" },
          says: /User with UPN "nobody@example.com" was not found/,
          source: at("users/user_data_source.go", "350-352"),
        },
      ],
    },
  },
};
