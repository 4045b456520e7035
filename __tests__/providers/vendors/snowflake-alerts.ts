import { absent, AccountObjects, Alert, Column, like, MADE_AT, Rows } from "./snowflake-objects";
import { properties, unquoted } from "./snowflake-sql";

/** A new alert is suspended. */
export function createAlert(account: AccountObjects, quoted: string, rest: string): void {
  const name = unquoted(quoted);
  const [, head, condition, action] = /^(.*?)\s+IF \( ?EXISTS \((.*)\) ?\)\s+THEN (.*)$/s.exec(rest)!;
  const { WAREHOUSE, SCHEDULE, COMMENT = "" } = properties(head) as Record<string, string>;
  if (!account.schemas.has(name.split(".").slice(0, 2).join("."))) throw absent("Schema", name);
  if (!account.warehouses.has(WAREHOUSE)) throw absent("Warehouse", WAREHOUSE);
  account.alerts.set(name, { warehouse: WAREHOUSE, schedule: SCHEDULE, comment: COMMENT, condition, action, state: "suspended" });
}

export function alterAlert({ alerts }: AccountObjects, quoted: string, rest: string): void {
  const alert = alerts.get(unquoted(quoted));
  if (alert === undefined) throw absent("Alert", unquoted(quoted));
  alerts.set(unquoted(quoted), { ...alert, ...changed(rest) });
}

function changed(rest: string): Partial<Alert> {
  if (rest === "RESUME") return { state: "started" };
  if (rest === "SUSPEND") return { state: "suspended" };
  const [, condition] = /^MODIFY CONDITION EXISTS \((.*)\)$/s.exec(rest) ?? [];
  if (condition !== undefined) return { condition };
  const [, action] = /^MODIFY ACTION (.*)$/s.exec(rest) ?? [];
  if (action !== undefined) return { action };
  const set = Object.entries(properties(rest)).map(([name, value]) => [name.toLowerCase(), value]);
  return Object.fromEntries(set) as Partial<Alert>;
}

export function showAlerts({ alerts }: AccountObjects, pattern: string, schema: string): Rows {
  const names = ["name", "database_name", "schema_name", "owner", "comment", "warehouse", "schedule", "state", "condition", "action"];
  return {
    columns: [["created_on", "timestamp_ltz"], ...names.map((name): Column => [name, "text"])],
    rows: [...alerts]
      .map(([full, alert]) => [full.split("."), alert] as const)
      .filter(([[database, where, name]]) => `${database}.${where}` === unquoted(schema) && like(pattern, name))
      .map(([[database, where, name], alert]) => ({
        ...alert,
        created_on: MADE_AT,
        name,
        database_name: database,
        schema_name: where,
        owner: "ACCOUNTADMIN",
      })),
  };
}
