import { command } from "./support/command";

const TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl";
const SECRET = "s3cr3t-hunter2-0000";

describe("an argument that may be a secret is not repeated", () => {
  test.each<[string, string[]]>([
    ["explain, a token", ["explain", TOKEN]],
    ["explain as JSON, a token", ["explain", "--json", `Bearer ${TOKEN}`]],
    ["explain, a secret", ["explain", SECRET]],
    ["expiry, a token", ["expiry", TOKEN]],
    ["expiry, a secret", ["expiry", SECRET]],
    ["expiry --within, a secret", ["expiry", "--within", SECRET]],
    ["verify, a token", ["verify", TOKEN]],
    ["verify, a secret", ["verify", SECRET]],
    ["verify, a misspelt flag", ["verify", `--client-secrte=${SECRET}`]],
    ["verify, a flag that is none", ["verify", `--${SECRET}`]],
    ["verify --port, a secret", ["verify", "--port", SECRET]],
    ["a command that is a token", [TOKEN]],
    ["a command that is a secret", [SECRET]],
  ])("%s", async (_, args) => {
    const { code, stdout, stderr } = await command(args, { isTTY: true });
    expect(code).toBeGreaterThan(0);
    expect(stdout + stderr).not.toBe("");
    [...TOKEN.split("."), "hunter2"].forEach((part) => expect(stdout + stderr).not.toContain(part));
  });
});

test.each(["--client", "--connection", "--deployment", "--ca-file"])("connect %s is one line of text, and no token", async (flag) => {
  const given = async (...values: string[]) => {
    const { code, stderr } = await command(["connect", "outputs.json", ...values.flatMap((value) => [flag, value])]);
    expect(code).toBe(2);
    return stderr;
  };
  expect(await given(TOKEN)).toBe(
    `error: ${flag}: a token (it is not shown); allowed: no token here; pass it on standard input: verify --token -\n`,
  );
  expect(await given(" ")).toContain(`error: ${flag}: nothing; allowed: a text`);
  expect(await given("a\nb")).toContain(`error: ${flag}: line breaks or control characters; `);
  expect(await given("a", "b")).toContain(`error: ${flag}: given twice; `);
});
