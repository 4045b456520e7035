import { Problem, ProviderBehaviour } from "./behaviour";
import { accessResources } from "./snowflake-access";
import { Values } from "./value";

const P = "external_oauth_";
const count = (value: unknown) => (Array.isArray(value) ? value.length : 0);

function oneOf(config: Values, attribute: string, allowed: readonly string[]): Problem[] {
  const value = config[attribute];
  return typeof value !== "string" || allowed.includes(value.toUpperCase())
    ? []
    : [{ attribute, summary: `invalid ${attribute}: ${value}` }];
}

function conflict(config: Values, left: string, right: string): Problem[] {
  return count(config[left]) > 0 && count(config[right]) > 0 ? [{ attribute: left, summary: `"${left}": conflicts with ${right}` }] : [];
}

/** Checks of the provider (validate) and of Snowflake (apply), forced replacements and import ids, version 2.11.0. */
export const snowflake: ProviderBehaviour = {
  tenant: ({ organization_name, account_name }) => `${String(organization_name)}-${String(account_name)}`,
  resources: {
    snowflake_external_oauth_integration: {
      id: ({ name }) => `"${String(name)}"`,
      computed: (id) => ({ fully_qualified_name: id }),
      forceNew: ["name"],
      validate: (config) => [
        ...oneOf(config, `${P}type`, ["OKTA", "AZURE", "PING_FEDERATE", "CUSTOM"]),
        ...oneOf(config, `${P}any_role_mode`, ["DISABLE", "ENABLE", "ENABLE_FOR_PRIVILEGE"]),
        ...oneOf(config, `${P}snowflake_user_mapping_attribute`, ["LOGIN_NAME", "EMAIL_ADDRESS"]),
        ...conflict(config, `${P}allowed_roles_list`, `${P}blocked_roles_list`),
        ...(count(config[`${P}jws_keys_url`]) > 3 ? [{ summary: "too many list items: jws_keys_url supports 3 at most" }] : []),
      ],
      apply: (values, tenant) => [
        ...(values[`${P}type`] !== "AZURE" && count(values[`${P}jws_keys_url`]) !== 1
          ? [{ summary: `SQL compilation error: exactly one JWS keys URL with ${String(values[`${P}type`])}` }]
          : []),
        ...(values[`${P}type`] !== "CUSTOM" && (values[`${P}scope_mapping_attribute`] ?? values[`${P}scope_delimiter`])
          ? [{ summary: "SQL compilation error: scope properties are for CUSTOM only" }]
          : []),
        ...(tenant
          .all("snowflake_external_oauth_integration")
          .some((other) => other.name !== values.name && other[`${P}issuer`] === values[`${P}issuer`])
          ? [{ summary: "003524: SQL execution error: An integration with the given issuer already exists" }]
          : []),
      ],
      importId: ({ name }) => `"${String(name)}"`,
    },
    ...accessResources,
  },
  dataSources: {},
};
