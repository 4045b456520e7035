import { FORMATS, Format } from "../../cli/expiry/formats";

import { command, outputsOf } from "./support/command";

const NOW = "2026-06-01T12:00:00Z";
const SECRET = "not-a-real-secret";

const credential = (changes: object) => ({
  client: "Sigma",
  identity_provider: "Okta",
  kind: "client secret",
  version: 1,
  renewal: "raise credentials.version",
  ...changes,
});
/** One that has expired, one that is due, one that is old later, and one without dates. */
const FOUR = {
  a_credential: credential({ made_at: "2025-06-01T00:00:00Z", end_date: "2026-06-01T12:00:00Z", warn_date: "2026-05-01T00:00:00Z" }),
  b_credential: credential({
    identity_provider: "Microsoft Entra ID",
    end_date: "2026-06-02T12:00:00Z",
    warn_date: "2026-05-22T12:00:00Z",
  }),
  c_credential: credential({ made_at: "2026-01-01T00:00:00Z", warn_date: "2027-01-01T00:00:00Z" }),
  d_credential: credential({ kind: "public key", version: undefined, renewal: "nothing" }),
};
const FINE = { c_credential: FOUR.c_credential };
/** Texts that would end a field, or begin something else, in one of the formats. */
const HOSTILE = {
  x_credential: credential({
    identity_provider: 'a"b\\c\nd',
    kind: "<!channel> & ]]> %0A,x:y",
    end_date: "2026-06-01T12:00:00Z",
    renewal: "::error::\u001b[31m \ud800 'q' \uffff",
  }),
};

const expiry = async (outputs: object, format: Format, ...more: string[]) =>
  command(["expiry", "--format", format, ...more], {
    stdin: outputsOf({ sigma_client_secret: SECRET, ...outputs }),
    now: () => new Date(NOW),
  });

describe("each format", () => {
  const formats = Object.keys(FORMATS) as Format[];

  test.each(formats)("%s has no secret and no other output, and the exit code says whether something is due", async (format) => {
    const due = await expiry(FOUR, format);
    expect({ code: due.code, stderr: due.stderr }).toStrictEqual({ code: 1, stderr: "" });
    expect(due.stdout).not.toContain(SECRET);
    expect((await expiry(FINE, format)).code).toBe(0);
  });

  test.each(formats)("%s names what is due, and not as a command of a terminal", async (format) => {
    const { stdout } = await expiry(HOSTILE, format);
    expect(stdout).toContain("x");
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test("is one of a list, and --json is not asked for beside another", async () => {
    expect(await expiry(FINE, "yaml" as Format)).toMatchObject({ code: 2, stdout: "" });
    expect(await expiry(FINE, "slack", "--json")).toMatchObject({ code: 2, stdout: "" });
    expect((await command(["expiry", "--json"], { stdin: outputsOf(FINE) })).stdout).toBe(
      (await command(["expiry", "--format", "json"], { stdin: outputsOf(FINE) })).stdout,
    );
  });
});

test("prometheus has a gauge for each date that is known, in seconds, with labels that a renewal does not change", async () => {
  const { stdout } = await expiry(FOUR, "prometheus");
  const samples = stdout.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(samples).toStrictEqual([
    'sigma_oauth_credential_needs_action{client="a",identity_provider="Okta",kind="client secret"} 1',
    'sigma_oauth_credential_needs_action{client="b",identity_provider="Microsoft Entra ID",kind="client secret"} 1',
    'sigma_oauth_credential_needs_action{client="c",identity_provider="Okta",kind="client secret"} 0',
    'sigma_oauth_credential_needs_action{client="d",identity_provider="Okta",kind="public key"} 0',
    'sigma_oauth_credential_expiry_timestamp_seconds{client="a",identity_provider="Okta",kind="client secret"} 1780315200',
    'sigma_oauth_credential_expiry_timestamp_seconds{client="b",identity_provider="Microsoft Entra ID",kind="client secret"} 1780401600',
    'sigma_oauth_credential_renew_by_timestamp_seconds{client="a",identity_provider="Okta",kind="client secret"} 1780315200',
    'sigma_oauth_credential_renew_by_timestamp_seconds{client="b",identity_provider="Microsoft Entra ID",kind="client secret"} 1780401600',
    'sigma_oauth_credential_renew_by_timestamp_seconds{client="c",identity_provider="Okta",kind="client secret"} 1798761600',
    'sigma_oauth_credential_warning_timestamp_seconds{client="a",identity_provider="Okta",kind="client secret"} 1777593600',
    'sigma_oauth_credential_warning_timestamp_seconds{client="b",identity_provider="Microsoft Entra ID",kind="client secret"} 1779451200',
    'sigma_oauth_credential_warning_timestamp_seconds{client="c",identity_provider="Okta",kind="client secret"} 1798761600',
    'sigma_oauth_credential_created_timestamp_seconds{client="a",identity_provider="Okta",kind="client secret"} 1748736000',
    'sigma_oauth_credential_created_timestamp_seconds{client="c",identity_provider="Okta",kind="client secret"} 1767225600',
  ]);
  // Every metric is declared once, before its samples.
  const declared = [...stdout.matchAll(/^# HELP (\S+) .+\n# TYPE (\S+) gauge\n(\S+?)\{/gm)].map(([, ...names]) => [...new Set(names)]);
  expect(declared.map(({ length }) => length)).toStrictEqual([1, 1, 1, 1, 1]);
  expect(stdout.endsWith("\n")).toBe(true);
});

test("junit has a test case for each credential, of which those that are due fail", async () => {
  const { stdout } = await expiry(FOUR, "junit");
  expect(stdout.split("\n")).toStrictEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="cdktf-sigma-oauth expiry" tests="4" failures="2" errors="0">',
    '  <testsuite name="credentials" tests="4" failures="2" errors="0">',
    '    <testcase classname="Okta" name="a: client secret, version 1">',
    '      <failure type="expired" message="a (Okta): client secret, version 1 expired on 2026-06-01: raise credentials.version"/>',
    "    </testcase>",
    '    <testcase classname="Microsoft Entra ID" name="b: client secret, version 1">',
    '      <failure type="due" message="b (Microsoft Entra ID): client secret, version 1 expires on 2026-06-02, in 1 day: raise credentials.version"/>',
    "    </testcase>",
    '    <testcase classname="Okta" name="c: client secret, version 1"/>',
    '    <testcase classname="Okta" name="d: public key"/>',
    "  </testsuite>",
    "</testsuites>",
    "",
  ]);
});

test("github has an error for what has expired and a warning for what is due, each on one line", async () => {
  expect((await expiry(FOUR, "github")).stdout).toBe(
    "::error title=Credential of Sigma::a (Okta): client secret, version 1 expired on 2026-06-01: raise credentials.version\n" +
      "::warning title=Credential of Sigma::b (Microsoft Entra ID): client secret, version 1 expires on 2026-06-02, in 1 day: raise credentials.version\n",
  );
  expect((await expiry(FINE, "github")).stdout).toBe("");
  const { stdout } = await expiry(HOSTILE, "github");
  expect(stdout).toMatch(/^::error title=Credential of Sigma::x \(.*%250A,x:y.*\n$/);
  expect(stdout.split("\n")).toHaveLength(2);
});

describe("a secret that never expires, but counts as old from a day on", () => {
  const BY = "client secret, version 1 never expires, and is 151 days old; renew it by 2027-01-01, in 213 days: raise credentials.version";

  test.each([
    ["junit", `<failure type="due" message="c (Okta): ${BY}"/>`],
    ["github", `::warning title=Credential of Sigma::c (Okta): ${BY}\n`],
    ["slack", `"text": "c (Okta): ${BY}"`],
  ] as const)("is named in %s with that day", async (format, expected) => {
    expect((await expiry(FINE, format, "--within", "300d")).stdout).toContain(expected);
  });

  test("is named in JSON with that day, to which its days count", async () => {
    const { credentials } = JSON.parse((await expiry(FINE, "json")).stdout) as { credentials: object[] };
    expect(credentials).toMatchObject([{ endDate: null, renewBy: "2027-01-01T00:00:00.000Z", daysLeft: 213 }]);
  });

  test("is named with the days since then where they have passed", async () => {
    const old = { c_credential: { ...FOUR.c_credential, made_at: "2025-05-01T00:00:00Z", warn_date: "2026-05-01T00:00:00Z" } };
    expect((await expiry(old, "github")).stdout).toContain("is 396 days old; it was to be renewed by 2026-05-01, 32 days ago: raise ");
  });
});

describe("slack", () => {
  interface Payload {
    readonly text: string;
    readonly blocks: readonly {
      readonly type: string;
      readonly text: { readonly type: string; readonly text: string; readonly emoji: boolean };
    }[];
  }
  const payload = async (outputs: object) => JSON.parse((await expiry(outputs, "slack")).stdout) as Payload;

  test("is a message with a block for each credential that is due", async () => {
    const { text, blocks } = await payload(FOUR);
    expect(text).toBe("OAuth for Sigma: 2 of 4 credentials to renew");
    expect(blocks.map((block) => [block.type, block.text.text])).toStrictEqual([
      ["header", text],
      ["section", "a (Okta): client secret, version 1 expired on 2026-06-01: raise credentials.version"],
      ["section", "b (Microsoft Entra ID): client secret, version 1 expires on 2026-06-02, in 1 day: raise credentials.version"],
    ]);
    expect((await payload(FINE)).blocks).toHaveLength(1);
  });

  test("is all plain text, so that no text mentions anyone", async () => {
    const { text, blocks } = await payload(HOSTILE);
    expect(text).not.toContain("<");
    expect(blocks.map((block) => [block.text.type, block.text.emoji])).toStrictEqual([
      ["plain_text", false],
      ["plain_text", false],
    ]);
  });

  test("stays within Slack's limits: 50 blocks, 150 characters in a header and 3000 in a section", async () => {
    const many = Object.fromEntries(
      [...Array(70).keys()].map((index) => [`c${index}_credential`, { ...FOUR.a_credential, renewal: "x".repeat(5000) }]),
    );
    const { blocks } = await payload(many);
    expect(blocks.length).toBeLessThanOrEqual(50);
    expect(blocks.at(-1)!.text.text).toBe("… and 25 more");
    const lengths = (type: string) => blocks.filter((block) => block.type === type).map((block) => block.text.text.length);
    expect(Math.max(...lengths("header"))).toBeLessThanOrEqual(150);
    expect(Math.max(...lengths("section"))).toBe(3000);
  });
});
