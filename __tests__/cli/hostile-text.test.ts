import { command, outputsOf } from "./support/command";
import { outputsFile } from "./support/verify-vendor";

/** What a terminal acts on, or what hides: control characters of both blocks, escape sequences, directions, separators, and letters nobody sees. */
const HOSTILE = ["\u0007", "\r", "\u007f", "\u001b[2J", "\u001b]0;x\u0007", "\u009b2J", "\u202e", "\u2066", "\u2028", "\u200b", "\ufeff"];
const ALL = HOSTILE.join("a");
/** Any of them. A line break ends the lines of a command. */
const RAW = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u;

const credential = (changes: object) => ({
  client: "Sigma",
  identity_provider: "Okta",
  kind: "client secret",
  version: 1,
  renewal: "raise credentials.version",
  ...changes,
});
/** It is due, so that the renewal is shown, too. */
const DUE = { end_date: "2026-06-21T12:00:00Z", warn_date: "2026-05-22T12:00:00Z" };
const now = () => new Date("2026-06-01T12:00:00Z");

describe("hostile text that explain is given is not shown", () => {
  test.each<[string, string[], string]>([
    ["alone", [ALL], ""],
    ["around a known code", [`${ALL}390318${ALL}`], ""],
    ["around an unknown code", [`AADSTS999999${ALL} E0000999 ${ALL}`], ""],
    ["around a rule of this project", [`${ALL} given "${ALL}" [CONFIG-TYPE]`], ""],
    ["on standard input", ["-"], `AADSTS999999 ${ALL}\n${ALL}`],
    ["as a flag", [`--${ALL}`], ""],
    ["as JSON", ["--json", `AADSTS999999${ALL} invalid_scop${ALL}`], ""],
  ])("%s", async (_, args, stdin) => {
    const { stdout, stderr } = await command(["explain", ...args], { stdin });
    expect(stdout + stderr).toMatch(/\S/);
    expect(stdout + stderr).not.toMatch(RAW);
  });
});

describe("hostile text in what expiry reads is shown with escapes", () => {
  test.each(["client", "identity_provider", "kind", "renewal"])("as the %s of a credential", async (key) => {
    const stdin = outputsOf({ a_credential: credential({ ...DUE, [key]: `A${ALL}B` }) });
    const json = await command(["expiry", "--json"], { stdin, now });
    expect(json.stdout).toContain("A\\\\u0007a\\\\u000da\\\\u007fa");
    const table = await command(["expiry"], { stdin, now });
    // The table has the client's id, and not its name.
    if (key !== "client") expect(table.stdout).toContain("A\\u0007a\\u000da\\u007fa\\u001b[2Ja");
    [json, table].forEach(({ stdout, stderr }) => expect(stdout + stderr).not.toMatch(RAW));
  });

  test.each<[string, object]>([
    ["of a credential", credential(DUE)],
    ["of one with a wrong date", credential({ end_date: "soon" })],
    ["of one that cannot be read", {}],
  ])("as the name of the output %s", async (_, value) => {
    const stdin = outputsOf({ [`x${ALL}_credential`]: value, a_credential: credential({}) });
    const { stdout, stderr } = await command(["expiry"], { stdin, now });
    expect(stdout + stderr).toContain("x\\u0007a");
    expect(stdout + stderr).not.toMatch(RAW);
  });
});

describe("outputs that are nested 100,000 deep", () => {
  const opened = "[".repeat(100_000);
  const deep = `${opened}${"]".repeat(100_000)}`;
  const LINE = /^error: [^\n]+: not JSON of at most 100 levels; allowed: [^\n]+; [^\n]+\n$/;

  test.each([
    ["in a value", `{"a_credential":{"value":${deep}}}`],
    ["in the value of a secret", `{"a_client_secret":{"sensitive":true,"value":${deep}}}`],
    ["in mappings", `{"a_credential":{"value":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}}`],
    ["outside", deep],
    ["without an end", `{"a_credential":{"value":${opened}`],
  ])("%s are one line", async (_, text) => {
    for (const subcommand of ["verify", "expiry"]) {
      const fromFile = await command([subcommand, outputsFile(text)], { isTTY: true });
      const fromPipe = await command([subcommand], { stdin: text });
      [fromFile, fromPipe].forEach(({ code, stdout, stderr }) => {
        expect([code, stdout, stderr.length < 500 ? stderr : "long"]).toEqual([2, "", expect.stringMatching(LINE)]);
      });
    }
  });
});
