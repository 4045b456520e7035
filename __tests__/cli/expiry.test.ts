import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/main";
import { commandLine } from "./support/command-line";

const NOW = "2026-06-01T12:00:00Z";
const SECRET = "not-a-real-secret";

const credential = (changes: object) => ({
  sensitive: false,
  value: {
    client: "Sigma",
    identity_provider: "Okta",
    kind: "client secret",
    version: 1,
    renewal: "raise credentials.version",
    ...changes,
  },
});
const ENDING = credential({
  identity_provider: "Microsoft Entra ID",
  version: 2,
  end_date: "2026-06-21T12:00:00Z",
  warn_date: "2026-05-22T12:00:00Z",
});
const AGEING = credential({ made_at: "2026-01-01T00:00:00Z", warn_date: "2027-01-01T00:00:00Z" });
const KEYS = credential({ kind: "public key", version: undefined, renewal: "nothing" });
const ENDED = credential({ end_date: "2026-06-01T12:00:00Z", warn_date: "2026-05-01T00:00:00Z" });

const stack = (outputs: object) =>
  JSON.stringify({ sigma_client_secret: { sensitive: true, value: SECRET }, issuer: { value: "https://example.com" }, ...outputs });

async function expiry(stdin: string | undefined, ...args: string[]) {
  const io = commandLine({ stdin, now: NOW });
  const code = await run(["expiry", ...args], io, "1.2.3");
  return { code, out: io.printed(), err: io.complained() };
}

describe("the table", () => {
  test("has a row for each credential, and says what to do about those that are due", async () => {
    const { code, out, err } = await expiry(stack({ a_credential: ENDING, b_credential: AGEING, c_credential: KEYS }));
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(out.split("\n")).toEqual([
      "CLIENT  IDENTITY PROVIDER   CREDENTIAL                EXPIRES               RENEW BY    DAYS LEFT  STATUS",
      "a       Microsoft Entra ID  client secret, version 2  2026-06-21            2026-06-21  20         due",
      "b       Okta                client secret, version 1  never (151 days old)  2027-01-01  213        fine",
      "c       Okta                public key                -                     -           -          nothing to watch",
      "",
      "a: raise credentials.version",
      "",
    ]);
  });

  test("counts one day as one day", async () => {
    expect((await expiry(stack({ a_credential: credential({ ...AGEING.value, made_at: "2026-05-31T00:00:00Z" }) }))).out).toContain(
      "(1 day old)",
    );
  });

  test("never shows a secret, nor any other output", async () => {
    const { out } = await expiry(stack({ a_credential: ENDING, hidden_credential: { sensitive: true, value: { client: SECRET } } }));
    expect(out).not.toContain(SECRET);
    expect(out).not.toContain("example.com");
    expect(out).not.toContain("hidden");
  });

  test("says which outputs it cannot read, instead of passing over a credential that may have ended", async () => {
    const odd = {
      b_credential: { sensitive: true, value: { client: SECRET } },
      c_credential: { value: "soon" },
      d_credential: { value: {} },
    };
    const { code, err } = await expiry(stack({ a_credential: AGEING, ...odd }));
    expect(code).toBe(0);
    expect(err.trim().split("\n")).toEqual(
      Object.keys(odd).map((name) => `warning: "${name}" was skipped: it is sensitive, or not what this release writes`),
    );
  });

  test("calls a credential expired from the very moment on at which it ends", async () => {
    expect((await expiry(stack({ a_credential: ENDED }))).out).toMatch(/2026-06-01 +2026-06-01 +0 +expired/);
    const later = credential({ end_date: "2026-06-01T12:00:01Z", warn_date: "2026-06-02T00:00:00Z" });
    expect((await expiry(stack({ a_credential: later }))).out).toMatch(/2026-06-01 +2026-06-01 +0 +fine/);
  });
});

describe("the exit code", () => {
  test.each([
    ["one is due", { a_credential: ENDING }, [], 1],
    ["one has ended", { a_credential: ENDED }, ["--within", "1d"], 1],
    ["none is due", { a_credential: AGEING }, [], 0],
    ["there is nothing to watch", { a_credential: KEYS }, [], 0],
    ["fewer days are left than are asked for", { a_credential: ENDING }, ["--within", "21d"], 1],
    ["as many days are left as are asked for", { a_credential: ENDING }, ["--within", "20d"], 0],
    ["a secret without an end is old soon", { a_credential: AGEING }, ["--within", "214"], 1],
    ["a secret without an end is old later", { a_credential: AGEING }, ["--within", "213"], 0],
  ])("says whether %s", async (_, outputs, args, code) => {
    expect((await expiry(stack(outputs), ...args)).code).toBe(code);
  });
});

test("the JSON has the same for machines", async () => {
  const { code, out } = await expiry(stack({ a_credential: ENDING, c_credential: KEYS }), "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    credentials: [
      {
        client: "a",
        name: "Sigma",
        identityProvider: "Microsoft Entra ID",
        kind: "client secret",
        version: 2,
        madeAt: null,
        endDate: "2026-06-21T12:00:00.000Z",
        warnDate: "2026-05-22T12:00:00.000Z",
        renewBy: "2026-06-21T12:00:00.000Z",
        daysLeft: 20,
        ageDays: null,
        status: "due",
        renewal: "raise credentials.version",
      },
      expect.objectContaining({ client: "c", version: null, endDate: null, renewBy: null, daysLeft: null, status: "nothing to watch" }),
    ],
  });
});

describe("outputs", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "outputs-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("come from a file, too, or from standard input by its dash", async () => {
    const file = join(folder, "outputs.json");
    writeFileSync(file, stack({ a_credential: AGEING }));
    expect((await expiry(undefined, file)).out).toContain("never (151 days old)");
    expect((await expiry(stack({ a_credential: AGEING }), "-")).out).toContain("never (151 days old)");
  });

  test("come from a file as Windows PowerShell writes it", async () => {
    const file = join(folder, "outputs.json");
    writeFileSync(file, `\ufeff${stack({ a_credential: AGEING })}`, "utf16le");
    expect((await expiry(undefined, file)).out).toContain("never (151 days old)");
    writeFileSync(file, `\ufeff${stack({ a_credential: AGEING })}`);
    expect((await expiry(undefined, file)).code).toBe(0);
  });

  test("from a file that cannot be read are refused in one line", async () => {
    const { code, err } = await expiry(undefined, "/proc/self/mem");
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        /^error: \/proc\/self\/mem: (cannot be read|is a device or a pipe|there is no such file or folder); allowed: .+\n$/,
      ),
    ]);
  });

  test.each([
    ["nothing is given", undefined, [], /^error: outputs: nothing given; allowed: a stack's folder, .+; run: .+\n$/],
    [
      "there is no such file",
      undefined,
      ["no-such-file"],
      /^error: outputs: no such file or folder: an argument \(not shown, as it may be a secret\); allowed: .+; such as .+\n$/,
    ],
    ["nothing comes in", "", [], /^error: standard input: nothing; allowed: .+; deploy the stack first.+\n$/],
    [
      "it is no JSON",
      `${SECRET}`,
      [],
      /^error: standard input: not JSON of at most 100 levels; allowed: .+; run terraform output with -json\n$/,
    ],
    ["it was never applied", "{}", [], /^error: standard input: no outputs; allowed: .+; apply it first: .+\n$/],
    [
      "the stack has no client",
      '{"issuer": {"value": "https://acme.okta.com", "sensitive": false}}',
      [],
      /^error: standard input: no output that ends in _credential; allowed: .+; deploy the stack.+\n$/,
    ],
  ])("are refused in one line where %s", async (_, stdin, args, message) => {
    const { code, out, err } = await expiry(stdin, ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(message);
    expect(err).not.toContain(SECRET);
  });

  test("that are not what they should be do no harm", async () => {
    const odd = {
      a_credential: { value: "text" },
      b_credential: { value: null },
      c_credential: credential({ version: "2", kind: "k\u001b[2J" }),
    };
    const { code, out } = await expiry(stack(odd));
    expect(code).toBe(0);
    expect(out).toMatch(/^c +Okta +k\\u001b\[2J +- +- +- +nothing to watch$/m);
    expect(out).not.toMatch(/^[ab] /m);
  });

  test.each(["soon", 5, "", "2099", "2026-01-01", "not-a-real-secret"])(
    "with a date that is none are refused, since the credential might end: %j",
    async (end_date) => {
      const { code, err } = await expiry(stack({ c_credential: credential({ end_date }) }));
      expect(code).toBe(2);
      expect(err).toMatch(
        /^error: c_credential\.end_date: not a time \(it is not shown\); allowed: an RFC 3339 time; pass the outputs .+\n$/,
      );
    },
  );
});

describe("wrong words", () => {
  test.each(["0d", "-1d", "1.5d", "30w", "", "3651d", "99999d", "d"])("for --within are refused: %s", async (within) => {
    const { code, err } = await expiry(stack({ a_credential: AGEING }), `--within=${within}`);
    expect(code).toBe(2);
    const shown = /\d/.test(within) ? `given ${JSON.stringify(within)}` : "not a number (it is not shown)";
    expect(err).toBe(`error: --within: ${shown}; allowed: 1 to 3650 whole days, such as 30d; write a number of days\n`);
  });

  test("for a command or an option are named", async () => {
    const io = commandLine();
    expect(await run(["expire"], io, "1.2.3")).toBe(2);
    expect(io.complained()).toContain("did you mean expiry?");
    expect((await expiry(stack({}), "--jsno")).err).toContain("did you mean --json?");
  });

  test("are not needed for help, which names every command", async () => {
    const io = commandLine();
    expect(await run(["--help"], io, "1.2.3")).toBe(0);
    expect(io.printed()).toMatch(/^ {2}expiry /m);
  });
});
