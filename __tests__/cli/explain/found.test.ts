import { Readable } from "node:stream";
import { ENTRIES } from "../../../cli/explain/entries/all";
import { explain, explanationFor, suggestionsFor } from "../../../cli/explain/match";
import { run } from "../../../cli/main";
import { command } from "../support/command";

const first = (text: string) => explanationFor(text)[0]?.name;
const all = (text: string) => explanationFor(text).map(({ name }) => name);

describe("what a stranger did not find", () => {
  test.each([
    [
      "'refresh_token_window_minutes' must be between 'access_token_lifetime_minutes' and …",
      "refresh_token_window_minutes must be between",
    ],
    ["must be between access_token_lifetime_minutes and refresh_token_lifetime_minutes", "refresh_token_window_minutes must be between"],
    ["more than one JWKS URL", "more than one JWKS URL"],
    ["invalid property 'EXTERNAL_OAUTH_SCOPE_DELIMITER'", "EXTERNAL_OAUTH_SCOPE_DELIMITER"],
    ["session:role-any refused", "session:role-any refused"],
    ["The token is opaque", "EXTERNAL_OAUTH_JWS_INVALID_FORMAT"],
    ["EXTERNAL_OAUTH_USER_MISMATCH", "390309"],
    [
      "User’s configured default role ‘SALES’ is not granted to this user. Contact your local system administrator",
      "configured default role is not granted to this user",
    ],
    ["Role 'ACCOUNTADMIN' specified in the connect string is not granted to this user.", "390186"],
    ["Incorrect username or password was specified.", "390100"],
    ["390100 (08001)", "390100"],
    ["Incoming request with IP/Token 192.0.2.1 is not allowed to access Snowflake.", "390422"],
    ["250001 (08001): Failed to connect to DB", "250001"],
    [
      "OAuth application with client_id: 'a-b' not available in Databricks account 'c'",
      "OAuth application with client_id not available in Databricks account",
    ],
    ["Unknown client: abc", "Unknown client"],
    ["The client specified not found. error=unsupported_grant_type", "unsupported_grant_type"],
  ])("%j", (text, name) => {
    expect(first(text)).toBe(name);
  });

  test.each([
    ...["invalid_request", "server_error", "temporarily_unavailable", "consent_required", "login_required", "interaction_required"],
    ...["invalid_target", "unsupported_grant_type", "unsupported_response_type", "390186", "390422"],
    ...["AADSTS7000218", "AADSTS650053", "AADSTS650057", "AADSTS500011", "AADSTS70011", "AADSTS50020", "AADSTS50076", "AADSTS50079"],
    ...["AADSTS53003", "AADSTS700082", "AADSTS70008", "AADSTS70043", "AADSTS90094", "AADSTS50194", "AADSTS700027", "AADSTS9002325"],
  ])("%s", (code) => {
    expect(first(code)).toBe(code);
  });

  test.each(["the row was filtered", "HTTP 500: server error", "scope=openid session:role-any", "the value must be between 1 and 5"])(
    "%j says too little",
    (text) => {
      expect(all(text)).toEqual([]);
    },
  );
});

describe("ways to write it", () => {
  test.each([
    ["external oauth access token expired", "EXTERNAL_OAUTH_ACCESS_TOKEN_EXPIRED"],
    ["EXTERNAL-OAUTH-USER-CLAIM-MISSING", "EXTERNAL_OAUTH_USER_CLAIM_MISSING"],
    ["AADSTS 50011", "AADSTS50011"],
    ["aadsts: 50011", "AADSTS50011"],
    ["error 50011", "AADSTS50011"],
    ["7000215", "AADSTS7000215"],
    ['"error_codes":[7000215]', "AADSTS7000215"],
    ["https://login.microsoftonline.com/error?code=70011", "AADSTS70011"],
    ["invalid client", "invalid_client"],
    ["invalid-client", "invalid_client"],
    ["code_challenge is required", "code challenge required"],
    ["couldn’t connect to database", "could not connect to database"],
  ])("%j is %s", (text, name) => {
    expect(all(text)).toEqual([name]);
  });

  test.each(["port 50011", "50011 rows", "an invalid signature"])("%j is no code", (text) => {
    expect(all(text)).toEqual([]);
  });

  test("URLs are decoded, also within another URL, and where they are broken", () => {
    const url =
      "https://sigma.test/cb?error=access_denied&error_description=Policy+evaluation+failed+for+this+request%2C+please+check+the+policy+configurations.";
    expect(all(url)).toEqual(["Policy evaluation failed", "access_denied"]);
    expect(first(encodeURIComponent("https://sigma.test/cb?error_description=The%20user%20mismatch%20"))).toBe("390309");
    expect(first("%ff%fe+AADSTS50011%3A%zz")).toBe("AADSTS50011");
  });
});

describe("a code that is not in the table", () => {
  test.each([
    ["390319", "390319"],
    ["AADSTS50012", "AADSTS50012"],
    ["aadsts 50012: no", "AADSTS50012"],
    ["E0000016", "E0000016"],
    ["vendorCode:391,234,", "391234"],
  ])("%j is unknown, and no other is suggested", async (text, code) => {
    expect(explain(text)).toEqual({ own: [], found: [], unknown: [code], cut: false });
    expect(suggestionsFor(text)).toEqual([]);
    expect((await command(["explain", text])).stdout).toMatch(new RegExp(`^${code}: no match\\. explain --list`));
  });

  test("beside words that are known is named first, and in JSON", async () => {
    const text = "invalid_grant: AADSTS50012 Authentication failed";
    const { code, stdout } = await command(["explain", text]);
    expect(stdout).toMatch(/^AADSTS50012: no match\. [^\n]+\n\ninvalid_grant \(/);
    expect(code).toBe(0);
    expect(JSON.parse((await command(["explain", "--json", text])).stdout)).toMatchObject({
      found: [{ name: "invalid_grant" }],
      unknown: ["AADSTS50012"],
      suggestions: [],
    });
  });

  test("is none of those that are known", () => {
    expect(ENTRIES.flatMap(({ name }) => explain(name).unknown)).toEqual([]);
  });

  test("leaves suggestions for words that are misspelt", () => {
    expect(suggestionsFor("390319 polcy evaluation faild")).toEqual([]);
    expect(suggestionsFor("AADSTS50012 invalid_scop")).toEqual(["invalid_scope"]);
    expect(suggestionsFor("AADST50012")).toEqual([]);
  });
});

describe("a text as long as a log", () => {
  const long = "3".repeat(1_000_000);

  test("is looked at from both ends, in an instant", () => {
    expect(first(`${"log ".repeat(10_000)} 390318`)).toBe("390318");
    expect(first(`${long} 390318`)).toBe("390318");
    expect(first(`390318 ${long}`)).toBe("390318");
    expect(suggestionsFor("wrods ".repeat(200_000))).toEqual([]);
    expect(first("default role ".repeat(100_000))).toBeUndefined();
  });

  test("is said to be cut", async () => {
    expect((await command(["explain", `390318 ${long}`])).stdout).toMatch(
      /^Only the beginning and the end of the text were searched\.\n390318/,
    );
    expect(JSON.parse((await command(["explain", "--json", long])).stdout)).toMatchObject({ found: [], cut: true });
    expect(explain(`390318 ${"3".repeat(100_000)}`).cut).toBe(false);
  });

  test("gives no code that is only half a number", () => {
    const half = `${"x ".repeat(49_997)}390318${"3".repeat(200_000)}`;
    expect(explain(half)).toEqual({ own: [], found: [], unknown: [], cut: true });
  });
});

describe("standard input", () => {
  const text = "AADSTS50011: The redirect URI does not match";
  const bigEndian = Buffer.from(`\ufeff${text}`, "utf16le").swap16();

  test.each([
    ["UTF-16 as PowerShell writes it", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le")],
    ["UTF-16 the other way round", bigEndian],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`, "utf8")],
  ])("may be %s", async (_, bytes) => {
    let stdout = "";
    const stdin = Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);
    const io = {
      stdin,
      stdout: { write: (part: string) => (stdout += part) },
      stderr: { write: () => true },
      env: {},
      now: () => new Date(),
    };
    expect(await run(["explain", "-"], io, "1.2.3")).toBe(0);
    expect(stdout).toMatch(/^AADSTS50011[, ]/);
  });
});
