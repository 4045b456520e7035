import { Secrets } from "../../../cli/support/secrets";
import { command } from "../support/command";
import { accessToken, CLIENT_SECRET } from "../support/provider";
import { certificate, closeAll } from "../support/tls";
import { vendorCase } from "../support/vendors";
import { openVendor, outputsFile, outputsWith } from "../support/verify-vendor";

afterEach(closeAll);

describe("what is secret", () => {
  test.each(["--json", "--strict"])("is printed in no case: neither token nor secret, with %s", async (flag) => {
    const vendor = await openVendor("okta");
    const token = await accessToken(vendor, vendorCase("okta").scopes);
    const { file } = await certificate();
    const { stdout, stderr } = await command(
      ["verify", flag, "--ca-file", file, "--token", "-", outputsFile(outputsWith("okta", vendor))],
      { stdin: `Bearer ${token}\n` },
    );
    expect(stdout).toContain("VERIFY-TOKEN-SIGNATURE");
    token.split(".").forEach((part) => expect(stdout + stderr).not.toContain(part));
    expect(stdout + stderr).not.toContain(CLIENT_SECRET);
  });

  test("is hidden also where a server's document repeats it", async () => {
    const vendor = await openVendor("okta", {
      shape: { document: (document) => ({ ...document, issuer: `https://example.com/${CLIENT_SECRET}` }) },
    });
    const { file } = await certificate();
    const { stdout } = await command(["verify", "--ca-file", file], { stdin: outputsWith("okta", vendor) });
    expect(stdout).toContain('the document says "https://example.com/[hidden]"');
    expect(stdout).not.toContain(CLIENT_SECRET);
  });

  test("is hidden in the words of a defect, too", async () => {
    const defect = new Error(`broken at ${CLIENT_SECRET}`);
    // Node.js writes the stack down when it is first read.
    expect(defect.stack).toContain(CLIENT_SECRET);
    const env = new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === "HTTPS_PROXY") throw defect;
          return undefined;
        },
      },
    );
    await expect(command(["verify"], { stdin: outputsWith("okta", await openVendor("okta")), env })).rejects.toBe(defect);
    expect(defect.message).toBe("broken at [hidden]");
    expect(defect.stack).not.toContain(CLIENT_SECRET);
  });

  test("is hidden before anything quotes, escapes or shortens it", async () => {
    const secret = `pa"ss\\word-${"x".repeat(40)}`;
    const vendor = await openVendor("okta", {
      shape: { document: (document) => ({ ...document, issuer: `https://example.com/${"a".repeat(50)}${secret}` }) },
    });
    const { file } = await certificate();
    for (const flags of [[], ["--json"]]) {
      const { stdout } = await command(["verify", ...flags, "--ca-file", file], {
        stdin: outputsWith("okta", vendor),
        env: { SIGMA_OAUTH_CLIENT_SECRET: secret },
      });
      expect(stdout).toContain("[hidden]");
      expect(stdout).not.toContain("word-x");
    }
  });

  test("is hidden as the Basic scheme sends it", () => {
    const secrets = new Secrets();
    secrets.addClient("client-1", "s3cret (1)");
    const basic = (pair: string) => Buffer.from(pair).toString("base64");
    expect(secrets.hide(`Basic ${basic("client%2D1:s3cret+%281%29")} or ${basic("client-1:s3cret (1)")}`)).toBe(
      "Basic [hidden] or [hidden]",
    );
  });

  test("is hidden as a URL has it, and the longer before the shorter that begins it", () => {
    const secrets = new Secrets();
    ["p/q=r+s", "abcd", "abcdefgh", "", undefined, "abc"].forEach((secret) => secrets.add(secret));
    expect(secrets.hide("code=p%2Fq%3Dr%2Bs&x=p/q=r+s abcdefgh abcd abc")).toBe("code=[hidden]&x=[hidden] [hidden] [hidden] abc");
  });
});
