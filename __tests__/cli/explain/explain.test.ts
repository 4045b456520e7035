import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ENTRIES } from "../../../cli/explain/entries/all";
import { OWN } from "../../../cli/explain/own";
import { explanationFor, suggestionsFor } from "../../../cli/explain/match";
import { PROJECT } from "../../support/project";
import { command } from "../support/command";
import { spawnCommand } from "../support/spawn";

const first = (text: string) => explanationFor(text)[0]?.name;

describe("what people see", () => {
  test.each(["invalid_scope", "Policy evaluation failed", "session:role-any refused", "390317"])(
    "of %s names the key that withholds the scope of roles",
    async (name) => {
      expect((await command(["explain", name])).stdout).toContain("clients[].roleScope");
    },
  );

  test.each([
    // As people paste it: with what stands around it, in any case, and on several lines.
    ["390318", "390318"],
    ["Snowflake error 390318 (08001): OAuth access token expired. [1234]", "390318"],
    ["OAuth access token\n  expired", "390318"],
    ["sqlState:08001, vendorCode:390,144, queryId:", "390144"],
    ["JWT token is invalid. [0ce9eb56-821d-4ca9-a774-04ae89a0cf5a]", "390144"],
    ["Invalid OAuth access token. [6a]", "390303"],
    ["The user you were trying to authenticate as differs from the user in the token", "390309"],
    ["390317", "390317"],
    ["390190", "390190"],
    ["003524: SQL execution error: An integration with the given issuer already exists", "003524"],
    ['{"Validation Result":"Failed","Failure Reason":"EXTERNAL_OAUTH_ACCESS_TOKEN_EXPIRED"}', "EXTERNAL_OAUTH_ACCESS_TOKEN_EXPIRED"],
    ["access_token_issuer_not_found", "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_FOUND"],
    ["AUDIENCE_VALIDATION_FAILED", "EXTERNAL_OAUTH_AUDIENCE_VALIDATION_FAILED"],
    [
      "The role requested in the connection or the default role if none was requested in the connection ('PUBLIC') is not listed in the Access Token or was filtered.",
      "390317",
    ],
    ["AADSTS50011: The redirect URI 'https://x' does not match", "AADSTS50011"],
    ["aadsts7000222", "AADSTS7000222"],
    ["AADSTS65001: The user or administrator has not consented to use the application", "AADSTS65001"],
    ["HostNameNotOnVerifiedDomain: Values of identifierUris property must use a verified domain", "HostNameNotOnVerifiedDomain"],
    ["CannotDeleteOrUpdateEnabledEntitlement", "CannotDeleteOrUpdateEnabledEntitlement"],
    ["Policy evaluation failed for this request, please check the policy configurations.", "Policy evaluation failed"],
    ["no_matching_policy", "Policy evaluation failed"],
    ["The API returned an error: E0000015", "E0000015"],
    ["Custom scopes are not allowed for this request.", "Custom scopes are not allowed for this request"],
    [
      "One or more scopes are not configured for the authorization server resource.",
      "not configured for the authorization server resource",
    ],
    ["Error: Could not connect to database", "could not connect to database"],
    ["Couldn't connect to database", "could not connect to database"],
    ["scheduled exports fail", "scheduled exports fail"],
    ["Callback URL mismatch.", "redirect_uri does not match"],
    ["unauthorized_client", "unauthorized_client"],
    ["Service not found: https://acme-analytics.snowflakecomputing.com", "Service not found"],
  ])("is found in %j", (text, name) => {
    expect(first(text)).toBe(name);
  });

  test.each(ENTRIES.map(({ name }) => name))("%s finds itself, in the middle of a sentence, too", (name) => {
    expect(explanationFor(name).map((entry) => entry.name)).toContain(name);
    expect(explanationFor(`Error: ${name.toUpperCase()}, try again`).map((entry) => entry.name)).toContain(name);
  });

  test.each([
    ...[
      "390302",
      "390303",
      "390304",
      "390305",
      "390306",
      "390307",
      "390308",
      "390309",
      "390311",
      "390317",
      "390318",
      "390144",
      "390190",
      "390194",
    ],
    ...[
      "INVALID_SIGNATURE",
      "MISSING_ISSUER",
      "JWS_INVALID_TYPE",
      "JWS_INVALID_FORMAT",
      "ACCESS_TOKEN_ISSUER_NOT_FOUND",
      "ACCESS_TOKEN_ISSUER_NOT_ENABLED",
    ],
    ...[
      "ACCESS_TOKEN_EXPIRED",
      "ACCESS_TOKEN_NOT_YET_VALID",
      "MISSING_AUDIENCE",
      "AUDIENCE_VALIDATION_FAILED",
      "JWS_CANT_RETRIEVE_PUBLIC_KEY",
    ],
    ...[
      "USER_CLAIM_MISSING",
      "AADSTS50011",
      "AADSTS700016",
      "AADSTS65001",
      "AADSTS7000222",
      "AADSTS7000215",
      "E0000015",
      "access_denied",
      "invalid_scope",
    ],
  ])("%s is known", (code) => {
    expect(explanationFor(code).length).toBeGreaterThan(0);
  });

  test.each(["13903180", "E00000151", "390318x", "hello", "the database", ""])("%j is not taken for something else", (text) => {
    expect(explanationFor(text)).toEqual([]);
  });
});

describe("near misses", () => {
  test.each([
    ["AADST50011", "AADSTS50011"],
    ["EXTERNAL_OAUTH_ACESS_TOKEN_EXPIRED", "EXTERNAL_OAUTH_ACCESS_TOKEN_EXPIRED"],
    ["EXTERNAL_OAUTH_MISSING_AUDIENC", "EXTERNAL_OAUTH_MISSING_AUDIENCE"],
    ["polcy evaluation faild", "Policy evaluation failed"],
    ["error: invalid_scop", "invalid_scope"],
    ["could not conect to databse", "could not connect to database"],
  ])("%j is near %s", (text, name) => {
    expect(explanationFor(text)).toEqual([]);
    expect(suggestionsFor(text)[0]).toBe(name);
  });

  test("of nothing that is known are none", () => {
    expect(suggestionsFor("the printer is out of paper")).toEqual([]);
  });
});

describe("every entry", () => {
  const schema = JSON.parse(readFileSync(join(PROJECT, "config/config.schema.json"), "utf8")) as unknown;

  /** The keys under a part of the schema, whichever of its alternatives has them. */
  function under(part: unknown, key: string): unknown[] {
    if (part === null || typeof part !== "object") return [];
    const { properties, items, anyOf, oneOf, allOf, additionalProperties } = part as Record<string, unknown>;
    const alternatives = [anyOf, oneOf, allOf].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
    return [
      ...((properties as Record<string, unknown> | undefined)?.[key] === undefined ? [] : [(properties as Record<string, unknown>)[key]]),
      ...(key === "*" ? [additionalProperties] : []),
      ...[items, ...alternatives].flatMap((inner) => under(inner, key)),
    ];
  }

  test.each(ENTRIES.flatMap(({ name, causes }) => causes.flatMap(({ keys = [] }) => keys.map((key) => ({ name, key })))))(
    "$name names a key that the config has: $key",
    ({ key }) => {
      const path = ["stacks", "*", ...key.replaceAll("[]", "").split(".")];
      const found = path.reduce<unknown[]>((parts, part) => parts.flatMap((each) => under(each, part)), [schema]);
      expect(found.length).toBeGreaterThan(0);
    },
  );

  test("has a name of its own, and says what to do in one line", () => {
    expect(new Set(ENTRIES.map(({ name }) => name)).size).toBe(ENTRIES.length);
    const sentences = ENTRIES.flatMap(({ meaning, causes }) => [meaning, ...causes.map(({ cause }) => cause)]);
    expect(sentences.filter((sentence) => !/^[^\n]+\.$/.test(sentence))).toEqual([]);
    const fixes = ENTRIES.flatMap(({ causes }) => causes.map(({ fix }) => fix));
    expect(fixes.filter((fix) => /\n|\.$/.test(fix) || fix === "")).toEqual([]);
  });
});

describe("the command", () => {
  test("says meaning, causes, what to do, and the keys", async () => {
    const { code, stdout, stderr } = await command(["explain", "AADSTS7000222"]);
    expect(stdout).toBe(
      [
        "AADSTS7000222 (Microsoft Entra ID)",
        "  The client secret has expired.",
        "  - Secrets expire, after two years at most.",
        "    Do: raise the version by one, deploy, and paste the new secret into Sigma. [credentials.version, credentials.secretValidDays]",
        "",
      ].join("\n"),
    );
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("takes words without quotes, and standard input", async () => {
    const words = await command(["explain", "could", "not", "connect", "to", "database"]);
    expect(words.stdout).toMatch(/^could not connect to database \(Sigma\)/);
    expect((await command(["explain", "-"], { stdin: "Could not connect\nto database" })).stdout).toBe(words.stdout);
  });

  test("ends with 1 where nothing is known, and repeats nothing of what it was given", async () => {
    const { code, stdout } = await command(["explain", "token=eyJhbGciOi.secret.words"]);
    expect(code).toBe(1);
    expect(stdout).toContain("No match.");
    expect(stdout).not.toContain("secret");
    expect((await command(["explain", "invalid_scop"])).stdout).toContain("Did you mean invalid_scope?");
  });

  test("speaks JSON", async () => {
    const known = JSON.parse((await command(["explain", "--json", "390100"])).stdout) as {
      found: { causes: { keys: string[] }[] }[];
    };
    expect(known).toMatchObject({ found: [{ name: "390100" }], suggestions: [] });
    expect(known.found[0].causes[0].keys).toEqual(["userMapping.attribute", "userMapping.value"]);
    expect(JSON.parse((await command(["explain", "--json", "invalid_scop"])).stdout)).toMatchObject({
      found: [],
      suggestions: expect.arrayContaining(["invalid_scope"]) as unknown,
    });
    expect((JSON.parse((await command(["explain", "--json", "--list"])).stdout) as { found: unknown[] }).found).toHaveLength(
      ENTRIES.length,
    );
  });

  test("lists all that is known", async () => {
    const { code, stdout } = await command(["explain", "--list"]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(ENTRIES.length + OWN.length);
    expect(code).toBe(0);
  });

  test.each([[["explain"]], [["explain", " "]], [["explain", "-"]], [["explain", "--list", "390318"]], [["explain", "--unknown"]]])(
    "refuses %j",
    async (args) => {
      const { code, stdout, stderr } = await command(args);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^error: [^\n]+\n$/);
    },
  );

  test("runs in a process of its own", async () => {
    const { code, stdout } = await spawnCommand(["explain", "390318"]);
    expect(stdout).toMatch(/^390318 \(Snowflake\)/);
    expect(code).toBe(0);
  });
});
