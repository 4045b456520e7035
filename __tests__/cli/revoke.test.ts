import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { command, outputsOf, Ran, Surroundings } from "./support/command";
import { openSigma, SigmaOptions, TestMember, TestSigma } from "./support/sigma/server";

const sigmas: TestSigma[] = [];

async function open(members: readonly TestMember[], options: SigmaOptions = {}): Promise<TestSigma> {
  const sigma = await openSigma({ ...options, members });
  sigmas.push(sigma);
  return sigma;
}

afterEach(async () => {
  const all = sigmas.splice(0);
  await Promise.all(all.map((sigma) => sigma.close()));
  all.forEach(({ violations }) => expect(violations).toStrictEqual([]));
});

/** Runs it against the server, and finds no secret in what it prints. */
async function revoke(sigma: TestSigma, args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const ran = await command(["revoke", ...args, ...sigma.flags], { ...surroundings, env: { ...sigma.env, ...surroundings.env } });
  sigma.secrets.forEach((secret) => expect(ran.stdout + ran.stderr).not.toContain(secret));
  return ran;
}

const AT = ["--deployment", "aws-us-west"];
const revoked = (sigma: TestSigma) => sigma.requests.filter(({ operation }) => operation === "revokeMemberTokens").map(({ path }) => path);

let count = 0;
function file(text: string | Buffer): string {
  const path = join(tmpdir(), `people-${process.pid}-${count++}.txt`);
  writeFileSync(path, text);
  return path;
}

describe("revoke", () => {
  test("ends the refresh tokens of a member, whatever the case of the address, and says what is left to do", async () => {
    const sigma = await open([{ email: "Ada@Example.com", id: "m-1", refreshTokens: 3 }, { email: "bob@example.com" }]);
    const { code, stdout, stderr } = await revoke(sigma, ["ada@example.com", ...AT]);
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
    expect(sigma.called()).toStrictEqual(["postToken", "whoami", "listMembers", "revokeMemberTokens"]);
    expect(revoked(sigma)).toStrictEqual(["/v2/members/m-1/revoke"]);
    expect(stdout).toContain('✓ ada@example.com: 3 refresh tokens of member "m-1" ("Viewer") ended\n1 revoked\n');
    expect(stdout).toContain("https://aws-api.sigmacomputing.com:\n");
    expect(stdout).toContain(
      "Access tokens that were already issued are valid until they expire (tokens.accessTokenMinutes in the config)",
    );
    for (const name of ["Okta", "Microsoft Entra ID", "Auth0", "PingOne", "PingFederate", "Databricks"])
      expect(stdout).toContain(`- ${name}: `);
    expect(stdout).toContain("LOWER(EMAIL) IN ('ada@example.com')");
    expect(stdout).toContain('ALTER USER "<NAME>" SET DISABLED = TRUE;');
  });

  test("changes nothing with --dry-run", async () => {
    const sigma = await open([{ email: "ada@example.com", id: "m-1", isArchived: true }]);
    const { code, stdout } = await revoke(sigma, ["ada@example.com", "--dry-run", ...AT]);
    expect(code).toBe(0);
    expect(revoked(sigma)).toStrictEqual([]);
    expect(stdout).toContain("nothing was changed (--dry-run)");
    expect(stdout).toContain('? ada@example.com: would end the refresh tokens of member "m-1" ("Viewer", deactivated in Sigma)');
  });

  test.each([
    ["nobody", [], "no member of the organization has this email address, not even a deactivated one"],
    ["only a longer address", [{ email: "ada@example.com.au" }], "no member of the organization"],
    [
      "two members",
      [
        { email: "ada@example.com", id: "m-1" },
        { email: "ADA@example.com", id: "m-2" },
      ],
      '2 members have this email address ("m-1", "m-2"): nobody\'s tokens were ended',
    ],
  ])("does nothing where %s has the address", async (_, members, says) => {
    const sigma = await open(members, { findsMore: true });
    const { code, stdout } = await revoke(sigma, ["ada@example.com", ...AT]);
    expect(code).toBe(1);
    expect(stdout).toContain(`✗ ada@example.com: ${says}`);
    expect(stdout).not.toContain("What remains");
    expect(revoked(sigma)).toStrictEqual([]);
  });

  test("goes on after a failure, and counts", async () => {
    const sigma = await open(["a", "b", "c"].map((name) => ({ email: `${name}@example.com`, id: name, refreshTokens: 1 })));
    sigma.fail("revokeMemberTokens", { kind: "status", status: 500 });
    const { code, stdout } = await revoke(sigma, ["a@example.com", "gone@example.com", "b@example.com", "c@example.com", ...AT]);
    expect(code).toBe(1);
    expect(stdout).toContain("2 revoked, 2 failed\n");
    expect(stdout).toMatch(/✗ a@example\.com: .*status 500.*run the command again, which does no harm\n/);
    expect(stdout).toContain('✓ c@example.com: 1 refresh token of member "c" ("Viewer") ended');
    expect(stdout).toContain("LOWER(EMAIL) IN ('b@example.com', 'c@example.com')");
  });

  test("goes on where Sigma names a member in a way that would be another path", async () => {
    const sigma = await open([
      { email: "a@example.com", id: ".." },
      { email: "b@example.com", id: "b" },
    ]);
    const { code, stdout } = await revoke(sigma, ["a@example.com", "b@example.com", ...AT]);
    expect(code).toBe(1);
    expect(stdout).toContain('✗ a@example.com: memberId: given ".."');
    expect(revoked(sigma)).toStrictEqual(["/v2/members/b/revoke"]);
  });

  test("does not go on without the privileges for it", async () => {
    const sigma = await open([{ email: "a@example.com" }, { email: "b@example.com" }]);
    sigma.fail("revokeMemberTokens", { kind: "status", status: 403 });
    const { code, stdout } = await revoke(sigma, ["a@example.com", "b@example.com", ...AT]);
    expect(code).toBe(1);
    expect(stdout).toContain("✗ a@example.com: Sigma's API, POST ");
    expect(stdout).toContain("credentials whose owner has the account type Admin;");
    expect(stdout).toContain("- b@example.com: the previous problem concerns everyone\n1 failed, 1 not tried\n");
    expect(revoked(sigma)).toHaveLength(1);
  });

  test("ends with 2 where the API cannot be asked at all", async () => {
    const sigma = await open([{ email: "a@example.com" }]);
    sigma.fail("whoami", { kind: "page", status: 403 });
    const { code, stdout, stderr } = await revoke(sigma, ["a@example.com", ...AT]);
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error: Sigma's API, GET \/v2\/whoami: status 403, a web page.*\n$/);
  });

  test("prints JSON", async () => {
    const sigma = await open([{ email: "a@example.com", id: "m-1", refreshTokens: 2 }]);
    const { stdout } = await revoke(sigma, ["a@example.com", "b@example.com", "--format", "json", ...AT]);
    const { people, ...rest } = JSON.parse(stdout) as { people: object[] };
    expect(people).toStrictEqual([
      {
        email: "a@example.com",
        status: "revoked",
        memberId: "m-1",
        tokensRevoked: 2,
        why: '2 refresh tokens of member "m-1" ("Viewer") ended',
      },
      { email: "b@example.com", status: "failed", why: "no member of the organization has this email address, not even a deactivated one" },
    ]);
    expect(rest).toMatchObject({ sigma: "https://aws-api.sigmacomputing.com", dryRun: false, remains: expect.any(Array) as string[] });
  });
});

describe("a stack's outputs", () => {
  const REDIRECT = { sigma_redirect_uri: "https://aws-api.sigmacomputing.com/api/v2/oauth/1/authcode" };

  test.each([
    ["Okta", { sigma_credential: { client: "Sigma", identity_provider: "Okta" }, sigma_oauth_provider: "okta" }, ["Okta"], true],
    ["one of Ping's", { sigma_oauth_provider: "ping" }, ["PingOne", "PingFederate"], true],
    [
      "PingOne, as its credential says",
      { sigma_credential: { identity_provider: "PingOne" }, sigma_oauth_provider: "ping" },
      ["PingOne"],
      true,
    ],
    ["Databricks, where nobody is in Snowflake", { sigma_oauth_provider: "aws_databricks" }, ["Databricks"], false],
    ["any", { sigma_oauth_provider: "unknown" }, ["Okta", "Microsoft Entra ID", "Auth0", "PingOne", "PingFederate", "Databricks"], true],
  ])("name the deployment, and the identity provider: %s", async (_, values, names, hasSnowflake) => {
    const sigma = await open([{ email: "ada@example.com" }]);
    const outputs = file(outputsOf({ ...REDIRECT, ...values, sigma_client_secret: "fake-client-secret" }));
    const { code, stdout } = await revoke(sigma, ["ada@example.com", "--outputs", outputs]);
    expect(code).toBe(0);
    expect([...stdout.matchAll(/^- ([\w ]+): /gm)].map(([, name]) => name)).toStrictEqual(names);
    expect(stdout.includes("In Snowflake")).toBe(hasSnowflake);
    expect(stdout).not.toContain("fake-client-secret");
  });

  test("must be those of the same deployment", async () => {
    const sigma = await open([]);
    const outputs = file(outputsOf(REDIRECT));
    const { code, stderr } = await revoke(sigma, ["ada@example.com", "--outputs", outputs, "--deployment", "aws-eu"]);
    expect(code).toBe(2);
    expect(stderr).toContain("the same deployment");
    expect(sigma.requests).toStrictEqual([]);
  });
});

describe("a file of people", () => {
  test("has one on each line, with comments, and each counts once", async () => {
    const sigma = await open(["a", "b"].map((name) => ({ email: `${name}@example.com`, id: name })));
    const people = file("\ufeff# left in May\r\na@example.com # Ada\r\n\r\n  B@example.com\t\r\nA@EXAMPLE.COM\r\nb@example.com");
    expect(await revoke(sigma, ["a@example.com", "--file", people, ...AT])).toMatchObject({ code: 0 });
    expect(revoked(sigma)).toStrictEqual(["/v2/members/a/revoke", "/v2/members/b/revoke"]);
  });

  test("may come from standard input, or be what Windows PowerShell writes", async () => {
    const sigma = await open([{ email: "a@example.com" }]);
    expect(await revoke(sigma, ["--file", "-", ...AT], { stdin: "a@example.com\n" })).toMatchObject({ code: 0 });
    const utf16 = file(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("a@example.com\r\n", "utf16le")]));
    expect(await revoke(sigma, ["--file", utf16, ...AT])).toMatchObject({ code: 0 });
  });

  test.each([
    ["nothing", "# nobody\n", "email: nobody"],
    ["a line that is none", "a@example.com\nfake secret of somebody\n", "line 2: not an email address (it is not shown)"],
    ["two on a line", "a@example.com, b@example.com", 'line 1: given "a@example.com, b@example.com"'],
    ["a name in front", "Ada <a@example.com>", "line 1: given"],
    ["SQL", "a'||x;--\"@example.com", "line 1: given"],
    ["a domain that is none", "a@", "line 1: given"],
    ["a very long line", `${"a".repeat(300)}@example.com`, "line 1: not an email address"],
    ["too many", Array.from({ length: 1001 }, (_, index) => `a${index}@example.com`).join("\n"), "1001 people; allowed: 1000 at most"],
    ["more than a file should have", "#".repeat((1 << 20) + 1), "is larger than 1 MiB"],
  ])("with %s is refused before anything is done", async (_, text, says) => {
    const sigma = await open([{ email: "a@example.com" }]);
    const { code, stderr, stdout } = await revoke(sigma, ["--file", file(text), ...AT]);
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain("fake secret");
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(sigma.requests).toStrictEqual([]);
  });

  test("that is not there is named only where it is certainly a path", async () => {
    const sigma = await open([]);
    expect((await revoke(sigma, ["--file", join(tmpdir(), "not-there.txt"), ...AT])).stderr).toContain('not-there.txt" does not exist');
    expect((await revoke(sigma, ["--file", "fake-secret", ...AT])).stderr).not.toContain("fake-secret");
  });
});

describe("what cannot be run", () => {
  test.each<readonly [string, readonly string[], Record<string, string>, string]>([
    ["nobody", AT, {}, "email: nobody"],
    ["no deployment", ["a@example.com"], {}, "--deployment: nothing says where Sigma's API is"],
    ["no credentials", ["a@example.com", ...AT], { SIGMA_CLIENT_ID: "", SIGMA_CLIENT_SECRET: "" }, "credentials: nothing set"],
    [
      "a token beside a client",
      ["a@example.com", ...AT],
      { SIGMA_API_TOKEN: "fake-token" },
      "SIGMA_API_TOKEN: set together with SIGMA_CLIENT_ID",
    ],
    ["a secret as an argument", ["fake-secret", ...AT], {}, "email: not an email address (it is not shown)"],
    ["a time-out of a day", ["a@example.com", "--timeout", "86400", ...AT], {}, "--timeout: "],
  ])("%s is explained in one line", async (_, args, env, says) => {
    const sigma = await open([]);
    const { code, stdout, stderr } = await revoke(sigma, args, { env });
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/fake-|.\n./);
    expect(sigma.requests).toStrictEqual([]);
  });
});

test("the statements for Snowflake keep an address a text", async () => {
  const sigma = await open([{ email: "o'neil@example.com" }]);
  const { stdout } = await revoke(sigma, ["O'Neil@example.com", ...AT]);
  expect(stdout).toContain("LOWER(EMAIL) IN ('o''neil@example.com') OR LOWER(LOGIN_NAME) IN ('o''neil@example.com')");
});
