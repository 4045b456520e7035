import { Problem, ProviderBehaviour } from "./behaviour";
import { accessResources } from "./snowflake-access";
import { Values } from "./value";

const P = "external_oauth_";
/** Roles that Snowflake puts onto the list of blocked ones itself, and those that the provider leaves out of account when it compares. */
const ADDED = ["ACCOUNTADMIN", "GLOBALORGADMIN", "ORGADMIN", "SECURITYADMIN"];
const OVERLOOKED = ["ACCOUNTADMIN", "ORGADMIN", "SECURITYADMIN"];
const list = (value: unknown) => (value ?? []) as string[];
const present = (value: unknown) => (Array.isArray(value) ? value.length > 0 : typeof value === "string");
const count = (value: unknown) => (Array.isArray(value) ? value.length : 0);

function oneOf(config: Values, attribute: string, allowed: readonly string[]): Problem[] {
  const value = config[attribute];
  return typeof value !== "string" || allowed.includes(value.toUpperCase())
    ? []
    : [{ attribute, summary: `invalid ${attribute}: ${value}` }];
}

function conflict(config: Values, left: string, right: string): Problem[] {
  return present(config[left]) && present(config[right]) ? [{ attribute: left, summary: `"${left}": conflicts with ${right}` }] : [];
}

/** A type or a mode in other letters, and blocked roles but for some administrators, are no difference; what goes away with a new object is. */
function planned(values: Values, prior: Values | null): Values {
  if (prior === null) return values;
  const same = (name: string) => String(values[name]).toUpperCase() === String(prior[name]).toUpperCase();
  const left = (state: Values) => list(state[`${P}blocked_roles_list`]).filter((role) => !OVERLOOKED.includes(role));
  const kept = [`${P}type`, `${P}any_role_mode`, `${P}snowflake_user_mapping_attribute`].filter(same);
  if (left(values).sort().join() === left(prior).sort().join()) kept.push(`${P}blocked_roles_list`);
  return { ...values, ...Object.fromEntries(kept.map((name) => [name, prior[name]])) };
}

/** An import finds what Snowflake shows; later the provider sees what has changed since, which is not what was never configured. */
function seen(found: Values, state: Values | null): Values {
  const shown: Values = {
    [`${P}blocked_roles_list`]: [...new Set([...list(found[`${P}blocked_roles_list`]), ...ADDED])],
    [`${P}scope_delimiter`]: found[`${P}scope_delimiter`] ?? ",",
    [`${P}any_role_mode`]: found[`${P}any_role_mode`] ?? "DISABLE",
    comment: found.comment ?? "",
  };
  if (state === null) return { ...found, ...shown };
  const open = Object.keys(shown).filter((name) => state[name] !== null && (found[name] === null || name === `${P}blocked_roles_list`));
  return { ...found, ...Object.fromEntries(open.map((name) => [name, state[name]])) };
}

/** Checks of the provider (validate) and of Snowflake (apply), forced replacements and import ids, version 2.11.0. */
export const snowflake: ProviderBehaviour = {
  tenant: ({ organization_name, account_name }) => `${String(organization_name)}-${String(account_name)}`,
  resources: {
    snowflake_external_oauth_integration: {
      id: ({ name }) => `"${String(name)}"`,
      computed: (id) => ({ fully_qualified_name: id }),
      forceNew: ["name"],
      plan: planned,
      seen,
      notRead: [`${P}scope_mapping_attribute`],
      validate: (config) => [
        ...oneOf(config, `${P}type`, ["OKTA", "AZURE", "PING_FEDERATE", "CUSTOM"]),
        ...oneOf(config, `${P}any_role_mode`, ["DISABLE", "ENABLE", "ENABLE_FOR_PRIVILEGE"]),
        ...oneOf(config, `${P}snowflake_user_mapping_attribute`, ["LOGIN_NAME", "EMAIL_ADDRESS"]),
        ...conflict(config, `${P}allowed_roles_list`, `${P}blocked_roles_list`),
        ...conflict(config, `${P}jws_keys_url`, `${P}rsa_public_key`),
        ...conflict(config, `${P}jws_keys_url`, `${P}rsa_public_key_2`),
        ...(count(config[`${P}jws_keys_url`]) > 3 ? [{ summary: "too many list items: jws_keys_url supports 3 at most" }] : []),
      ],
      apply: (values, tenant, prior) => [
        ...(prior === null && tenant.get("snowflake_external_oauth_integration", `"${String(values.name)}"`)
          ? [{ summary: `002002: SQL compilation error: Object '${String(values.name)}' already exists.` }]
          : []),
        ...(values[`${P}type`] !== "CUSTOM" && prior !== null && prior[`${P}scope_delimiter`] !== values[`${P}scope_delimiter`]
          ? [{ summary: "SQL compilation error: EXTERNAL_OAUTH_SCOPE_DELIMITER is for CUSTOM only" }]
          : []),
        ...(values[`${P}type`] !== "AZURE" && count(values[`${P}jws_keys_url`]) !== 1 && !present(values[`${P}rsa_public_key`])
          ? [{ summary: `SQL compilation error: exactly one JWS keys URL with ${String(values[`${P}type`])}` }]
          : []),
        ...(values[`${P}type`] !== "CUSTOM" && ((prior === null && values[`${P}scope_delimiter`]) || values[`${P}scope_mapping_attribute`])
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
