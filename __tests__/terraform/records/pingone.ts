import { Tenant } from "../sandbox/behaviour";
import { Values } from "../sandbox/value";
import { pingoneApplication } from "./pingone-application";
import { ProviderRecords } from "./record";

const VERSION = "1.20.0";
const SSO = "internal/service/sso";
const read = (...files: string[]) => ({ [VERSION]: files.map((file) => `internal/service/${file}`).join(", ") });
const at = (place: string) => `${SSO}/${place} (${VERSION})`;

const ENVIRONMENT = "00000000-0000-0000-0000-000000000000";
const APP = "00000000-0000-4000-8000-0000000000a1";
const OTHER_APP = "00000000-0000-4000-8000-0000000000a2";
const RESOURCE = "00000000-0000-4000-8000-0000000000b1";
const SCOPE = "00000000-0000-4000-8000-0000000000c1";
const OTHER_SCOPE = "00000000-0000-4000-8000-0000000000c2";

/** An application, a resource and its scope, that others refer to. */
function withObjects(tenant: Tenant): void {
  const put = (type: string, id: string, values: Values) => tenant.put(type, id, { id, environment_id: ENVIRONMENT, ...values });
  put("pingone_application", APP, { name: "By hand" });
  put("pingone_resource", RESOURCE, { name: "Taken" });
  put("pingone_resource_scope", SCOPE, { name: "session:role-any", resource_id: RESOURCE });
  put("pingone_resource_scope", OTHER_SCOPE, { name: "session:other", resource_id: RESOURCE });
}

/** What the provider's code does and its schema does not say, read in version 1.20.0. */
export const pingoneRecords: ProviderRecords = {
  resources: {
    pingone_application: pingoneApplication,
    pingone_application_resource_grant: {
      read: read("sso/resource_application_resource_grant.go"),
      tenant: withObjects,
      valid: {
        environment_id: ENVIRONMENT,
        application_id: APP,
        resource_type: "CUSTOM",
        custom_resource_id: RESOURCE,
        scopes: [SCOPE],
      },
      facts: [
        {
          refuses: "a custom resource with another type",
          at: "validate",
          config: { resource_type: "OPENID_CONNECT" },
          says: /custom_resource_id cannot be set/,
          source: at("resource_application_resource_grant.go:109-128"),
        },
        {
          refuses: "a scope of another resource",
          at: "apply",
          config: { scopes: ["00000000-0000-4000-8000-0000000000ff"] },
          says: /Cannot find resource scope/,
          source: at("resource_application_resource_grant.go:500-545,664-682, data_source_resource_scope.go:440-455"),
        },
        {
          refuses:
            "a second grant of an application for one resource: the provider updates a present one for PingOne's own applications alone",
          at: "apply",
          tenant: (tenant) =>
            tenant.put("pingone_application_resource_grant", "by-hand", {
              application_id: APP,
              resource_type: "CUSTOM",
              custom_resource_id: RESOURCE,
            }),
          says: /UNIQUENESS_VIOLATION/,
          source: `${at("resource_application_resource_grant.go:214-262")}; the service's error is not documented`,
        },
        {
          plans: "other scopes as a new grant",
          config: { scopes: [OTHER_SCOPE] },
          as: ["scopes"],
          source: at("resource_application_resource_grant.go:141-151"),
        },
        {
          plans: "another application as a new grant",
          config: { application_id: OTHER_APP },
          as: ["application_id"],
          source: "internal/framework/schema_attributes.go (1.20.0): Attr_LinkID",
        },
        {
          imports: "a grant by an id that only the API shows",
          state: { application_id: APP, resource_type: "CUSTOM", custom_resource_id: RESOURCE },
          source: at("resource_application_resource_grant.go:439-475,684-725"),
        },
      ],
    },
    pingone_application_secret: {
      read: read("sso/resource_application_secret.go", "sso/utils_application_secret.go"),
      tenant: withObjects,
      valid: {
        environment_id: ENVIRONMENT,
        application_id: APP,
        previous: { secret: null, last_used: null, expires_at: "2026-02-01T00:00:00Z" },
      },
      facts: [
        {
          refuses: "an end of the secret before that is not a time",
          at: "apply",
          config: { previous: { secret: null, last_used: null, expires_at: "tomorrow" } },
          says: /RFC 3339/,
          source: at("resource_application_secret.go:87-92"),
        },
        {
          plans: "a changed trigger as a new secret",
          was: { regenerate_trigger_values: { version: "1" } },
          config: { regenerate_trigger_values: { version: "2" } },
          as: ["regenerate_trigger_values"],
          source: at("resource_application_secret.go:113-143"),
        },
        {
          plans: "any other change in place, which makes a new secret, too",
          config: { previous: { secret: null, last_used: null, expires_at: "2026-03-01T00:00:00Z" } },
          as: "update",
          source: at("resource_application_secret.go:262-306"),
        },
        {
          leaves: "the secret, which goes on when the resource is destroyed",
          after: "destroy",
          holds: (tenant) => tenant.get("pingone_application", APP) !== undefined,
          source: at("resource_application_secret.go:308-309"),
        },
      ],
    },
    pingone_resource: {
      read: read("sso/resource_resource.go"),
      tenant: withObjects,
      valid: { environment_id: ENVIRONMENT, name: "Sigma API", audience: "https://acme-analytics.snowflakecomputing.com" },
      facts: [
        {
          stores: "defaults in place of what is left out",
          state: {
            access_token_validity_seconds: 3600,
            introspect_endpoint_auth_method: "CLIENT_SECRET_BASIC",
            application_permissions_settings: { claim_enabled: false },
            type: "CUSTOM",
          },
          source: at("resource_resource.go:113-192"),
        },
        {
          stores: "the name as audience where none is given",
          config: { audience: null },
          state: { audience: "Sigma API" },
          source: at("resource_resource.go:195-212,455-459"),
        },
        {
          refuses: "an audience of PingOne's own",
          at: "validate",
          config: { audience: "https://api.pingone.com" },
          says: /must not contain pingone/,
          source: at("resource_resource.go:130-136"),
        },
        {
          refuses: "a lifetime under five minutes",
          at: "validate",
          config: { access_token_validity_seconds: 299 },
          says: /between 300 and 2592000/,
          source: at("resource_resource.go:139-151"),
        },
        {
          refuses: "a name that another resource has",
          at: "apply",
          config: { name: "Taken" },
          says: /UNIQUENESS_VIOLATION/,
          source: `${at("resource_resource.go:109-116")}: the service's own check`,
        },
      ],
    },
    pingone_resource_scope: {
      read: read("sso/resource_resource_scope.go"),
      tenant: withObjects,
      valid: { environment_id: ENVIRONMENT, resource_id: RESOURCE, name: "session:role-analyst", description: "Example" },
      facts: [
        {
          refuses: "a name that another scope of the resource has",
          at: "apply",
          config: { name: "session:role-any" },
          says: /UNIQUENESS_VIOLATION/,
          source: `${at("resource_resource_scope.go:150-185")}: the service's own check`,
        },
        {
          plans: "another resource as a new scope",
          config: { resource_id: "00000000-0000-4000-8000-0000000000b2" },
          as: ["resource_id"],
          source: "internal/framework/schema_attributes.go (1.20.0): Attr_LinkID",
        },
      ],
    },
    pingone_resource_attribute: {
      read: read("sso/resource_resource_attribute.go"),
      tenant: withObjects,
      valid: {
        environment_id: ENVIRONMENT,
        resource_type: "CUSTOM",
        custom_resource_id: RESOURCE,
        name: "snowflake_username",
        value: "${user.username}",
      },
      facts: [
        {
          plans: "another name as a new attribute",
          config: { name: "upn" },
          as: ["name"],
          source: at("resource_resource_attribute.go:160-168"),
        },
        {
          plans: "another value in place",
          config: { value: "${user.email}" },
          as: "update",
          source: at("resource_resource_attribute.go:170-174"),
        },
        {
          refuses: "settings of ID tokens, for a custom resource",
          at: "apply",
          config: { id_token_enabled: true },
          says: /doesn't apply to resource type/,
          source: at("resource_resource_attribute.go:657-668"),
        },
        {
          imports: "type and resource, which are no part of the id",
          state: { resource_type: "CUSTOM", custom_resource_id: RESOURCE, type: "CUSTOM" },
          source: at("resource_resource_attribute.go:355-385,752-778"),
        },
      ],
    },
    pingone_alert_channel: {
      read: read("base/resource_alert_channel.go"),
      valid: {
        environment_id: ENVIRONMENT,
        channel_type: "EMAIL",
        addresses: ["oncall@example.com"],
        include_alert_types: ["CERTIFICATE_EXPIRED"],
        include_severities: ["ERROR"],
      },
      facts: [
        {
          refuses: "a channel to nobody",
          at: "validate",
          config: { addresses: [] },
          says: /addresses set must contain at least 1/,
          source: `internal/service/base/resource_alert_channel.go:92-103 (${VERSION})`,
        },
        {
          refuses: "a channel about nothing",
          at: "validate",
          config: { include_alert_types: [] },
          says: /include_alert_types set must contain at least 1/,
          source: `internal/service/base/resource_alert_channel.go:133-146 (${VERSION})`,
        },
        {
          plans: "other addresses in place",
          config: { addresses: ["other@example.com"] },
          as: "update",
          source: `internal/service/base/resource_alert_channel.go:92-103 (${VERSION})`,
        },
      ],
    },
  },
  dataSources: {
    pingone_application_secret: {
      read: read("sso/data_source_application_secret.go"),
      tenant: withObjects,
      facts: [
        {
          finds: "the present secret, without making a new one",
          config: { environment_id: ENVIRONMENT, application_id: APP },
          state: { secret: `sandbox-secret-of-${APP}` },
          source: at("data_source_application_secret.go:106-150"),
        },
        {
          refuses: "an application that is not there",
          config: { environment_id: ENVIRONMENT, application_id: OTHER_APP },
          says: /does not exist/,
          source: at("data_source_application_secret.go:120-140"),
        },
      ],
    },
    pingone_group: {
      read: read("sso/data_source_group.go"),
      facts: [
        {
          finds: "a group by its name",
          config: { environment_id: ENVIRONMENT, name: "Data Analysts" },
          state: { name: "Data Analysts" },
          source: at("data_source_group.go:180-245"),
        },
        {
          refuses: "a name that no group has",
          config: { environment_id: ENVIRONMENT, name: "Nobody" },
          says: /The group with the specified group_id or name cannot be found/,
          source: at("data_source_group.go:245-256"),
        },
      ],
    },
    pingone_resource_scope: {
      read: read("sso/data_source_resource_scope.go", "sso/utils_resource.go"),
      facts: [
        {
          finds: "a scope of the resource that every environment has",
          config: { environment_id: ENVIRONMENT, resource_type: "OPENID_CONNECT", name: "email" },
          state: { name: "email" },
          source: at("data_source_resource_scope.go:218-275,370-460"),
        },
        {
          refuses: "a scope that it does not have",
          config: { environment_id: ENVIRONMENT, resource_type: "OPENID_CONNECT", name: "groups" },
          says: /Cannot find openid-scope/,
          source: at("data_source_resource_scope.go:340-350"),
        },
      ],
    },
  },
};
