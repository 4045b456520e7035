import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./support/project";

const page = (name: string) => readFileSync(join(PROJECT, "docs", name), "utf8");
/** The SQL on a page. */
const sql = (name: string) => [...page(name).matchAll(/```sql\n([^]*?)```/g)].map(([, text]) => text);

describe("what the docs say of failed logins", () => {
  test("is the privilege with which a role sees the logins of all users, also those without a user name", () => {
    const granted = sql("permissions.md").flatMap((text) =>
      [...text.matchAll(/GRANT ([\w ,]+) ON ACCOUNT/g)].flatMap(([, list]) => list.split(", ")),
    );
    expect(granted).toContain("MONITOR");
    expect(granted).not.toContain("MONITOR SECURITY");
    expect(page("permissions.md")).toContain("Email about failed logins: [`MONITOR` on the account]");
  });

  test("is a query that looks beyond the logins of the last minute, and at the reasons", () => {
    const [query] = sql("operations.md").filter((text) => text.includes("LOGIN_HISTORY("));
    // The limit counts all logins, before the filter.
    expect(query).toMatch(/TIME_RANGE_START => .*RESULT_LIMIT => 10000/s);
    // Every column: LOGIN_DETAILS, which has the reason, is not in all accounts.
    expect(query).toMatch(/^SELECT \* FROM/);
    expect(page("operations.md")).toContain("`LOGIN_DETAILS` has the reason under `authn_validation_error`");
    // No database is in use where a person pastes it.
    expect(query).toMatch(/TABLE\(\w+\.INFORMATION_SCHEMA\./);
    // That failed logins have the factor of successful ones is not confirmed.
    expect(query).not.toContain("FIRST_AUTHENTICATION_FACTOR");
  });

  test("is which settings of an integration a plan shows", () => {
    expect(page("operations.md").replace(/\s+/g, " ")).toContain(
      "reads back the scope delimiter, but neither the scope mapping attribute nor the network policy",
    );
  });
});
