import { Problem, ResourceBehaviour, Tenant } from "./behaviour";
import { Values } from "./value";

const problem = (when: boolean, summary: string): Problem[] => (when ? [{ summary }] : []);
const first = (value: unknown) => (value as Values[] | null | undefined)?.[0];
const text = (value: unknown) => (typeof value === "string" ? value : "");
const SHOWN = { comment: null };

/** The parts of a full name: "DB"."SCHEMA". */
const parts = (name: unknown) => [...text(name).matchAll(/"([^"]*)"/g)].map(([, part]) => part);

function missing(tenant: Tenant, kind: string, name: string): Problem[] {
  return problem(!tenant.get(kind, name), `002003: SQL compilation error: ${kind} '${name}' does not exist or not authorized`);
}

/** What a grant is on: an account's object, or a database, or a schema by its full name. */
function targetOf({ on_account_object, on_schema, on_schema_object }: Values) {
  const object = first(on_account_object);
  const schema = first(on_schema);
  const inside = first(on_schema_object);
  const place = first(inside?.all) ?? first(inside?.future);
  return {
    object,
    database: text(schema?.all_schemas_in_database ?? schema?.future_schemas_in_database ?? place?.in_database),
    full: text(schema?.schema_name ?? place?.in_schema),
    kinds: [object, schema, inside].filter(Boolean).length,
  };
}

const KINDS: Readonly<Record<string, string>> = {
  WAREHOUSE: "warehouse",
  DATABASE: "database",
  INTEGRATION: "snowflake_external_oauth_integration",
};

/** What is wrong with a grant. */
function grantProblems(grant: Values, tenant: Tenant): Problem[] {
  const { object, database, full, kinds } = targetOf(grant);
  const role = text(grant.account_role_name);
  return [
    ...(tenant.get("role", role) ? [] : missing(tenant, "snowflake_account_role", role)),
    ...shareProblems(grant, tenant, [text(object?.object_name), database, ...parts(full)]),
    ...(object ? missing(tenant, KINDS[text(object.object_type)], named(object)) : []),
    ...(database ? missing(tenant, "database", database) : []),
    ...(full ? missing(tenant, "schema", parts(full).join(".")) : []),
    ...problem(kinds !== 1, "exactly one of on_account_object, on_schema, on_schema_object"),
    ...problem(!(grant.privileges as string[] | null)?.length, "privileges are missing"),
  ];
}

/** On a database that comes from a share there is one privilege, and it is nowhere else. */
function shareProblems({ privileges }: Values, tenant: Tenant, databases: readonly string[]): Problem[] {
  const isShared = databases.some((name) => tenant.get("database", name)?.from_share === true);
  const asWhole = ((privileges ?? []) as string[]).includes("IMPORTED PRIVILEGES");
  return [
    ...problem(
      isShared && !asWhole,
      "003001: Granting individual privileges on imported database is not allowed. Use 'GRANT IMPORTED PRIVILEGES' instead.",
    ),
    ...problem(!isShared && asWhole, "003001: IMPORTED PRIVILEGES can only be granted on a database that comes from a share"),
  ];
}

const named = ({ object_type, object_name }: Values) => (object_type === "INTEGRATION" ? `"${text(object_name)}"` : text(object_name));

/** What `terraform validate` says of a grant. */
function grantInvalid(grant: Values): Problem[] {
  const privileges = ((grant.privileges ?? []) as string[]).map((privilege) => privilege.toUpperCase());
  const kinds = ["on_account", "on_account_object", "on_schema", "on_schema_object"];
  const schema = first(grant.on_schema) ?? {};
  const on = Object.values(schema).filter((value) => value !== null && !(Array.isArray(value) && value.length === 0));
  return [
    ...problem(privileges.includes("OWNERSHIP"), "Unsupported privilege 'OWNERSHIP'"),
    ...problem(
      privileges.includes("IMPORTED PRIVILEGES") && privileges.length > 1,
      "Invalid privileges: IMPORTED PRIVILEGES cannot be used with other privileges",
    ),
    ...problem(
      kinds.filter((kind) => grant[kind] !== undefined && count(grant[kind]) !== 0).length !== 1,
      `only one of \`${kinds.join(",")}\` can be specified`,
    ),
    ...problem(
      grant.on_schema !== undefined && count(grant.on_schema) > 0 && on.length !== 1,
      "only one of the names in on_schema can be specified",
    ),
  ];
}

const count = (value: unknown) => (Array.isArray(value) ? value.length : 1);
/** Statements are compared without regard to case and white space. */
const statement = (value: unknown) => text(value).replace(/\s+/g, " ").trim().toLowerCase();

/** A name in quotes is the same name. */
function unquotedName(values: Values, prior: Values | null): Values {
  const plain = (value: unknown) => text(value).replaceAll('"', "");
  return prior && plain(values.name) === plain(prior.name) ? { ...values, name: prior.name } : values;
}

/** Whatever had the old name has the new one. */
function renamed(kind: string, key: (values: Values) => string) {
  return (values: Values, tenant: Tenant, prior: Values | null): Values => {
    if (prior === null || key(prior) === key(values)) return values;
    tenant.delete(kind, key(prior));
    const full = kind === "schema" ? `"${text(values.database)}"."${text(values.name)}"` : `"${text(values.name)}"`;
    return { ...values, id: kind === "schema" ? full : text(values.name), fully_qualified_name: full };
  };
}

/** Roles, grants, schemas and statements of the provider, version 2.11.0. */
/** An integration's policy, which no resource shows. Snowflake knows the policies by their names. */
function setNetworkPolicy(tenant: Tenant, integration: string, policy: string): Problem[] {
  if (!tenant.get("snowflake_external_oauth_integration", `"${integration}"`))
    return [{ summary: `Integration '${integration}' does not exist` }];
  if (!tenant.get("network_policy", policy)) return [{ summary: `Network policy ${policy} does not exist or not authorized.` }];
  tenant.put("integration_policy", integration, { policy });
  return [];
}

export const accessResources: Readonly<Record<string, ResourceBehaviour>> = {
  snowflake_account_role: {
    id: ({ name }) => text(name),
    computed: (id) => ({ fully_qualified_name: `"${id}"`, ...SHOWN }),
    plan: unquotedName,
    apply: ({ name }, tenant, prior) => [
      ...problem(
        name !== prior?.name && tenant.get("snowflake_account_role", text(name)) !== undefined,
        `Failed to create account role: 002002: SQL compilation error: Object '${text(name)}' already exists.`,
      ),
    ],
    normalize: renamed("snowflake_account_role", ({ name }) => text(name)),
    importId: ({ name }) => text(name),
  },
  snowflake_grant_privileges_to_account_role: {
    id: (grant) =>
      JSON.stringify([grant.account_role_name, grant.privileges, grant.on_account_object, grant.on_schema, grant.on_schema_object]),
    defaults: { with_grant_option: false, always_apply: false, all_privileges: false, on_account: false, always_apply_trigger: "" },
    forceNew: ["account_role_name", "on_account_object", "on_schema", "on_schema_object"],
    validate: grantInvalid,
    apply: grantProblems,
    importId: ({ id }) => text(id),
  },
  snowflake_grant_account_role: {
    id: ({ role_name, parent_role_name, user_name }) =>
      [`"${text(role_name)}"`, user_name === null ? "ROLE" : "USER", `"${text(parent_role_name ?? user_name)}"`].join("|"),
    forceNew: ["role_name", "parent_role_name", "user_name"],
    validate: ({ parent_role_name, user_name }) =>
      problem(
        (parent_role_name === undefined) === (user_name === undefined),
        '"parent_role_name": one of `parent_role_name,user_name` must be specified',
      ),
    apply: ({ role_name, parent_role_name, user_name }, tenant) => [
      ...missing(tenant, "snowflake_account_role", text(role_name)),
      ...(user_name === null ? missing(tenant, "role", text(parent_role_name)) : missing(tenant, "user", text(user_name))),
    ],
    importId: ({ id }) => text(id),
  },
  snowflake_schema: {
    id: ({ database, name }) => `"${text(database)}"."${text(name)}"`,
    computed: (id) => ({ fully_qualified_name: id }),
    defaults: { with_managed_access: "default", is_transient: "default" },
    forceNew: ["database", "is_transient"],
    plan: unquotedName,
    normalize: renamed("schema", ({ database, name }) => `${text(database)}.${text(name)}`),
    apply: ({ database, name }, tenant, prior) => {
      const exists = name !== prior?.name && tenant.get("schema", `${text(database)}.${text(name)}`) !== undefined;
      const problems = [
        ...missing(tenant, "database", text(database)),
        ...problem(exists, `Failed to create schema: 002002: SQL compilation error: Object '${text(name)}' already exists.`),
      ];
      if (problems.length === 0) tenant.put("schema", `${text(database)}.${text(name)}`, {});
      return problems;
    },
    destroy: ({ database, name }, tenant) => {
      tenant.delete("schema", `${text(database)}.${text(name)}`);
      return [];
    },
    importId: ({ id }) => text(id),
  },
  snowflake_execute: {
    forceNew: ["execute"],
    notRead: ["execute", "revert"],
    computed: () => ({ query_results: null }),
    apply: ({ execute }, tenant) => {
      const [, integration, policy] = /^ALTER SECURITY INTEGRATION "([^"]+)" SET NETWORK_POLICY = '"([^"]+)"'$/.exec(text(execute)) ?? [];
      if (policy !== undefined) return setNetworkPolicy(tenant, integration, policy);
      const [, name, set] = /^ALTER USER "([^"]+)" SET (.+)$/.exec(text(execute)) ?? [];
      const user = tenant.get("user", name ?? "");
      if (!user) return [{ summary: `cannot run: ${text(execute)}` }];
      const changes = [...set.matchAll(/(\w+) = (?:'([^']*)'|\((?:'([^']*)')?\))/g)].map(([, key, value, only]) => [
        key.toLowerCase(),
        value ?? only ?? "",
      ]);
      tenant.put("user", name, { ...user, ...(Object.fromEntries(changes) as Values) });
      return [];
    },
    destroy: ({ revert }, tenant) => {
      const [, integration] = /^ALTER SECURITY INTEGRATION IF EXISTS "([^"]+)" UNSET NETWORK_POLICY$/.exec(text(revert)) ?? [];
      if (integration !== undefined) tenant.delete("integration_policy", integration);
      return [];
    },
    importId: ({ id }) => text(id),
  },
  snowflake_email_notification_integration: {
    id: ({ name }) => text(name),
    computed: (id) => ({ fully_qualified_name: `"${id}"` }),
    forceNew: ["name"],
    apply: ({ allowed_recipients }, tenant) =>
      ((allowed_recipients ?? []) as string[])
        .filter((address) => !tenant.all("user").some(({ email, verified }) => email === address && verified))
        .map((address) => ({ summary: `090266: Email recipients in the given list are not allowed: ${address}` })),
    importId: ({ name }) => text(name),
  },
  snowflake_alert: {
    id: ({ database, schema, name }) => [database, schema, name].map(text).join("|"),
    computed: () => ({}),
    defaults: { enabled: false },
    forceNew: ["database", "schema", "name", "warehouse"],
    plan: (values, prior) => ({
      ...values,
      ...Object.fromEntries(
        ["condition", "action"].filter((key) => prior && statement(values[key]) === statement(prior[key])).map((key) => [key, prior![key]]),
      ),
    }),
    apply: ({ database, schema, warehouse, action }, tenant) => [
      ...missing(tenant, "schema", `${text(database)}.${text(schema)}`),
      ...missing(tenant, "warehouse", text(warehouse)),
      ...problem(
        !tenant.all("snowflake_email_notification_integration").some(({ name }) => text(action).includes(`'${text(name)}'`)),
        "the action names no notification integration",
      ),
    ],
    importId: ({ id }) => text(id),
  },
};

/** An account with what people have in it. */
export function snowflakeAccount(): Tenant {
  const tenant = new Tenant();
  ["SIGMA_ADDRESSES", "OTHER_ADDRESSES"].forEach((name) => tenant.put("network_policy", name, { name }));
  ["SIGMA_WH", "BIG_WH"].forEach((name) => tenant.put("warehouse", name, { name }));
  ["ANALYTICS", "FINANCE", "SIGMA_WRITE"].forEach((name) => tenant.put("database", name, { name }));
  tenant.put("database", "WEATHER", { name: "WEATHER", from_share: true });
  ["ANALYTICS.PUBLIC", "ANALYTICS.MARTS", "FINANCE.REPORTS", "FINANCE.PAYROLL"].forEach((name) => tenant.put("schema", name, {}));
  ["SYSADMIN", "ANALYST", "SIGMA_SERVICE_ROLE"].forEach((name) => tenant.put("role", name, { name }));
  tenant.put("user", "ADA", { name: "ADA", login_name: "ADA", email: "ada@example.com", verified: true });
  tenant.put("user", "SIGMA_SERVICE", { name: "SIGMA_SERVICE", login_name: "service-sigma@example.com", email: "", verified: false });
  tenant.put("user", "ONCALL", { name: "ONCALL", login_name: "ONCALL", email: "oncall@example.com", verified: true });
  return tenant;
}
