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
