import { absent, AccountObjects, Column, Grant, MADE_AT, Rows, SqlError } from "./snowflake-objects";
import { unquoted } from "./snowflake-sql";

/** How SHOW GRANTS writes a type of several objects: "DYNAMIC_TABLE". */
const singular = (kind: string) => kind.replace(/IES$/, "Y").replace(/S$/, "").replaceAll(" ", "_");

/** On a database from a share there is this privilege alone, which SHOW GRANTS calls USAGE. */
const AS_A_WHOLE = "IMPORTED PRIVILEGES";

/** https://docs.snowflake.com/en/user-guide/data-share-consumers */
function checkShare({ shares }: AccountObjects, privileges: string, on: string): void {
  const isShared = [...shares].some((name) => on.includes(`"${name}"`));
  if (isShared === (privileges === AS_A_WHOLE)) return;
  const whole = "Granting individual privileges on imported database is not allowed. Use 'GRANT IMPORTED PRIVILEGES' instead.";
  throw new SqlError("003001", isShared ? whole : `${AS_A_WHOLE} can only be granted on a database that comes from a share`, "42501");
}

/** What a statement is on: one object, everything that is there, or everything that will be. */
function targets(account: AccountObjects, on: string): Omit<Grant, "privilege" | "role">[] {
  const [, which, plural, place, where] = /^(ALL|FUTURE) ([A-Z ]+) IN (DATABASE|SCHEMA) (\S+)$/.exec(on) ?? [];
  if (which !== undefined) {
    exists(account, place, where);
    return which === "FUTURE" ? [{ kind: singular(plural), name: where, future: true, within: `${place} ${where}` }] : [];
  }
  const [, kind, name] = /^(\w+) (\S+)$/.exec(on)!;
  exists(account, kind, name);
  return [{ kind, name, future: false }];
}

function exists({ warehouses, databases, integrations, schemas }: AccountObjects, kind: string, name: string): void {
  const all: Record<string, { has(name: string): boolean }> = {
    WAREHOUSE: warehouses,
    DATABASE: databases,
    INTEGRATION: integrations,
    SCHEMA: schemas,
  };
  if (!all[kind].has(unquoted(name))) throw absent(kind[0] + kind.slice(1).toLowerCase(), unquoted(name));
}

export function grant(account: AccountObjects, privileges: string, on: string, role: string): void {
  if (!account.roles.has(role)) throw absent("Role", role);
  checkShare(account, privileges, on);
  const places = targets(account, on);
  const made = privileges.split(/,\s*/).flatMap((privilege) => places.map((place) => ({ ...place, privilege, role })));
  account.grants.push(...made);
}

export function revoke(account: AccountObjects, privileges: string, on: string, role: string): void {
  if (privileges.startsWith("GRANT OPTION FOR")) return;
  if (!account.roles.has(role)) throw absent("Role", role);
  const gone = privileges.split(/,\s*/);
  const places = targets(account, on);
  const isGone = (grant: Grant) =>
    grant.role === role &&
    gone.includes(grant.privilege) &&
    places.some(({ kind, name, future }) => grant.kind === kind && grant.name === name && grant.future === future);
  account.grants = account.grants.filter((grant) => !isGone(grant));
}

export function grantRole(account: AccountObjects, role: string, kind: string, name: string): void {
  if (!account.roles.has(role)) throw absent("Role", role);
  if (!(kind === "ROLE" ? account.roles : account.users).has(name)) throw absent(kind === "ROLE" ? "Role" : "User", name);
  account.roleGrants.push({ role, kind, name });
}

export function revokeRole(account: AccountObjects, role: string, kind: string, name: string): void {
  account.roleGrants = account.roleGrants.filter((other) => !(other.role === role && other.kind === kind && other.name === name));
}

const columns = (...names: string[]): Column[] => [["created_on", "timestamp_ltz"], ...names.map((name): Column => [name, "text"])];

export function showGrants(account: AccountObjects, future: boolean, preposition: string, target: string): Rows {
  const [, kind, name] = /^(\w+) (\S+)$/.exec(target)!;
  if (preposition === "OF") return holders(account, unquoted(name));
  if (future) {
    return {
      columns: columns("privilege", "grant_on", "name", "grant_to", "grantee_name", "grant_option"),
      rows: account.grants
        .filter(({ within, ...grant }) => (preposition === "TO" ? grant.role === unquoted(name) : within === target))
        .map(({ privilege, kind: on, name: where, role }) => ({
          created_on: MADE_AT,
          privilege,
          grant_on: on,
          name: `${unquoted(where)}.<${on}>`,
          grant_to: "ROLE",
          grantee_name: role,
          grant_option: "false",
        })),
    };
  }
  exists(account, kind, name);
  return {
    columns: columns("privilege", "granted_on", "name", "granted_to", "grantee_name", "grant_option", "granted_by"),
    rows: account.grants
      .filter((grant) => !grant.future && grant.kind === kind && grant.name === name)
      .map(({ privilege, role }) => ({
        created_on: MADE_AT,
        privilege: privilege === AS_A_WHOLE ? "USAGE" : privilege,
        granted_on: kind,
        name: unquoted(name),
        granted_to: "ROLE",
        grantee_name: role,
        grant_option: "false",
        granted_by: "ACCOUNTADMIN",
      })),
  };
}

function holders({ roles, roleGrants }: AccountObjects, role: string): Rows {
  if (!roles.has(role)) throw absent("Role", role);
  return {
    columns: columns("role", "granted_to", "grantee_name", "granted_by"),
    rows: roleGrants
      .filter((grant) => grant.role === role)
      .map(({ kind, name }) => ({ created_on: MADE_AT, role, granted_to: kind, grantee_name: name, granted_by: "ACCOUNTADMIN" })),
  };
}
