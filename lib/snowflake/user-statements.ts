import { SecondaryRoles, SigmaSnowflakeUser } from "./access-options";
import { identifier, literal } from "./sql";

/** What a user has when nothing else is said. */
export interface UserDefaults {
  readonly role: string;
  readonly warehouse: string;
}

/** https://docs.snowflake.com/en/sql-reference/sql/alter-user */
const SECONDARY_ROLES: Readonly<Record<SecondaryRoles, string>> = {
  [SecondaryRoles.ALL]: "('ALL')",
  [SecondaryRoles.NONE]: "()",
};

/** A statement that sets what a user needs for a session through External OAuth. */
export function alterUserSql(user: SigmaSnowflakeUser, defaults: UserDefaults): string {
  const { defaultSecondaryRoles } = user;
  const properties = [
    ["LOGIN_NAME", user.loginName],
    ["EMAIL", user.email],
    ["DEFAULT_ROLE", user.defaultRole ?? defaults.role],
    ["DEFAULT_WAREHOUSE", user.defaultWarehouse ?? defaults.warehouse],
  ] as const;
  const set = properties.flatMap(([key, value]) => (value === undefined ? [] : [`${key} = ${literal(value)}`]));
  if (defaultSecondaryRoles !== undefined) set.push(`DEFAULT_SECONDARY_ROLES = ${SECONDARY_ROLES[defaultSecondaryRoles]}`);
  return `ALTER USER ${identifier(user.name)} SET ${set.join(" ")}`;
}
