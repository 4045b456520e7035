import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./support/project";

const page = (name: string) => readFileSync(join(PROJECT, "docs", name), "utf8");
/** A page's text without line breaks, so that sentences can be found. */
const text = (name: string) => page(name).replace(/\s+/g, " ");
const section = (name: string, heading: string) => {
  const [, rest] = page(name).split(`\n## ${heading}\n`);
  return (rest ?? "").split("\n## ")[0].replace(/\s+/g, " ");
};

describe("the queries of failed logins", () => {
  const queries = [...page("operations.md").matchAll(/```sql\n([\s\S]*?)```/g)]
    .map(([, code]) => code.replace(/\s+/g, " "))
    .filter((code) => code.includes("LOGIN_HISTORY"));

  test("ask the function and the view", () => {
    expect(queries.map((query) => /(\S*)LOGIN_HISTORY/.exec(query)?.[1])).toEqual([
      "TABLE(ANALYTICS.INFORMATION_SCHEMA.",
      "SNOWFLAKE.ACCOUNT_USAGE.",
    ]);
  });

  test("of the function look at as much as Snowflake returns, from a time on", () => {
    expect(queries[0]).toContain("RESULT_LIMIT => 10000");
    expect(queries[0]).toContain("TIME_RANGE_START => DATEADD(");
  });

  test.each(queries)("find logins without a user and of any factor: %s", (query) => {
    expect(query).toContain("IS_SUCCESS = 'NO'");
    expect(query).not.toMatch(/FIRST_AUTHENTICATION_FACTOR|USER_NAME/);
  });

  test("name no column that older accounts lack", () => {
    expect(queries.filter((query) => !query.startsWith("SELECT * FROM"))).toEqual([]);
    expect(text("operations.md")).toMatch(/`LOGIN_DETAILS` has the reason.*`AUTHORIZING_INTEGRATION_NAME`/);
  });
});

describe("the operations page says", () => {
  test("that schedules run with their owner's token", () => {
    const failing = section("operations.md", "Logins fail");
    expect(failing).toMatch(/Scheduled exports or materializations fail[^-]*: check their owner/);
    expect(failing).not.toMatch(/check Sigma's service account/);
  });

  test("what a leaked secret needs, and not to renew it in a console", () => {
    const leaked = section("operations.md", "A secret has leaked");
    expect(leaked).toContain("Never renew the secret only in the identity provider's console.");
    expect(leaked).toMatch(/`credentials\.version` by one/);
    expect(leaked).toContain("`credentials.previousSecretDays: 0`");
    expect(leaked).toMatch(/Entra and Databricks\*\* keep the previous secret/);
  });

  test("where a user who left still has access: identity provider, Sigma, Snowflake", () => {
    const left = section("operations.md", "A user left");
    expect(left).toContain("`revokeSignInSessions`");
    expect(left).toContain("A new password is not enough");
    expect(left).toContain("npx cdktf-sigma-oauth revoke ada@example.com");
    expect(left).toContain('ALTER USER "ADA" SET DISABLED = TRUE;');
    expect(left).toMatch(/new owner logs in to the connection/);
  });
});

describe("the page on Sigma's side", () => {
  test.each(["switching.md", "config.md", "operations.md", "quick-start.md", "README.md"])("is linked from %s", (name) => {
    expect(page(name)).toMatch(/\]\(sigma\.md(#[\w-]+)?\)/);
  });

  test("and the others agree on what the service account is for", () => {
    expect(section("sigma.md", "Who runs what")).toContain("It writes the edit log of input tables, and serves public embeds");
    expect(section("operations.md", "Logins fail")).toMatch(
      /public embeds and the edit log of input tables depend on Sigma's service account/,
    );
  });

  test("and the others agree that Entra cannot share the organization's OAuth", () => {
    expect(section("sigma.md", "Three ways to use a client")).toContain("Not with Entra");
    expect(section("quick-start.md", "Copy the settings into Sigma")).toContain(
      "A connection can use the same configuration, except with Entra",
    );
    expect(section("switching.md", "From one identity provider to another")).toMatch(/not to Entra.*sheet "Connection with its own OAuth"/);
  });
});

describe("the page about switching", () => {
  const GUIDES = [
    "From password or SAML to OAuth",
    "From one identity provider to another",
    "From one deployment of Sigma to another",
    "Back to the state before a deploy",
  ];

  test.each(GUIDES)("has a guide: %s", (heading) => {
    expect(section("switching.md", heading).length).toBeGreaterThan(500);
  });

  test("keeps a way in: an administrator with a password, a pilot group, and the way back", () => {
    expect(text("switching.md")).toMatch(/at least one Sigma administrator with a password/);
    const toOAuth = section("switching.md", GUIDES[0]);
    expect(toOAuth).toMatch(/groups: \[Sigma Pilot\]/);
    expect(toOAuth).toMatch(/"OAuth or password"/);
    expect(toOAuth).toMatch(/To go back, at any step/);
  });

  test("keeps both clients alive, with an integration for each issuer", () => {
    const other = section("switching.md", GUIDES[1]);
    expect(other).toMatch(/Never change `identityProvider\.type` of a deployed stack/);
    expect(other).toMatch(/integrationName: SIGMA_OAUTH_ENTRA/);
    expect(other).toMatch(/To go back before step 7/);
  });
});
