import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOf, command, idsOf, outputsOf, verifyJson } from "../support/command";
import { CLIENT_SECRET } from "../support/provider";
import { certificate, closeAll } from "../support/tls";
import { outputsFor } from "../support/vendors";
import { openVendor, outputsFile, outputsWith } from "../support/verify-vendor";

afterEach(closeAll);

const URL = "https://login.example.com/.well-known/openid-configuration";
const JWT = `ey${"J".repeat(20)}.eyJ0.c2ln`;

/** Four parts and one line: where, given, allowed, what to do. */
const LINE = /^error: [^\n]+: [^\n]+; allowed: [^\n]+; [^\n]+\n$/;

describe("flags that are wrong", () => {
  test.each<[string, string[], RegExp]>([
    ["no metadata URI beside others", ["--issuer", "x"], /--metadata-uri: nothing given.*together with --issuer/],
    ["an empty URL", ["--metadata-uri", ""], /--metadata-uri: nothing/],
    ["no URL", ["--metadata-uri", "login.example.com"], /: not a URL \(it is not shown\)/],
    ["a URL without TLS", ["--metadata-uri", "http://login.example.com/"], /is not https/],
    ["a file's URL", ["--metadata-uri", "file:///etc/passwd"], /is not https/],
    ["a URL with a password", ["--metadata-uri", "https://ada:hunter22@example.com/"], /with a user name or password/],
    ["a URL twice", ["--metadata-uri", URL, "--metadata-uri", URL], /given twice/],
    ["a URL of 3000 characters", ["--metadata-uri", `https://example.com/${"x".repeat(3000)}`], /2000 at most/],
    ["a line break in an issuer", ["--metadata-uri", URL, "--issuer", "a\nb"], /line breaks/],
    ["an audience twice", ["--metadata-uri", URL, "--audience", "a", "--audience", "a"], /the same value twice/],
    ["an unknown type", ["--metadata-uri", URL, "--integration-type", "GOOGLE"], /OKTA, AZURE, PING_FEDERATE or CUSTOM/],
    ["an unknown attribute", ["--metadata-uri", URL, "--user-attribute", "NAME"], /LOGIN_NAME or EMAIL_ADDRESS/],
    ["an unknown mode", ["--metadata-uri", URL, "--any-role-mode", "ON"], /ENABLE, ENABLE_FOR_PRIVILEGE or DISABLE/],
    ["another scope attribute", ["--metadata-uri", URL, "--scope-mapping-attribute", "roles"], /scp or scope/],
    ["two delimiters", ["--metadata-uri", URL, "--scope-delimiter", "||"], /one character/],
    ["a delimiter twice", ["--metadata-uri", URL, "--scope-delimiter", " ", "--scope-delimiter", ","], /given twice/],
    ["no time", ["--metadata-uri", URL, "--timeout", "soon"], /whole number from 1 to 3600/],
    ["a negative time", ["--metadata-uri", URL, "--timeout=-1"], /whole number/],
    ["a time of 0", ["--metadata-uri", URL, "--timeout", "0"], /whole number/],
    ["a reserved port", ["--metadata-uri", URL, "--login", "--port", "80"], /1024 to 65535/],
    ["a port beyond the last", ["--metadata-uri", URL, "--login", "--port", "65536"], /1024 to 65535/],
    [
      "the longest time, and no such file of certificates",
      ["--metadata-uri", URL, "--timeout", "3600", "--ca-file", "none.pem"],
      /does not exist/,
    ],
    ["the last port, and no such file", ["--metadata-uri", URL, "--login", "--port", "65535", "--ca-file", "none.pem"], /does not exist/],
    ["no such file of certificates", ["--metadata-uri", URL, "--ca-file", "none.pem"], /does not exist/],
    [
      "a file without a certificate",
      ["--metadata-uri", URL, "--ca-file", __filename.replace(/inputs\.test\.ts$/, "healthy.test.ts")],
      /no certificate/,
    ],
    ["flags and outputs", ["--metadata-uri", URL, "outputs.json"], /given together with outputs/],
    ["a token and a login", ["--metadata-uri", URL, "--token", "-", "--login"], /given together with --login/],
    ["localhost without a login", ["--metadata-uri", URL, "--localhost"], /given without --login/],
    ["a way to send the secret without a login", ["--metadata-uri", URL, "--client-secret-post"], /given without --login/],
    ["a port without a login", ["--metadata-uri", URL, "--port", "8976"], /--port: given without --login/],
    ["a time to wait without a login", ["--metadata-uri", URL, "--wait", "300"], /--wait: given without --login/],
    ["a client that is not there", ["--metadata-uri", URL, "--client", "sigma"], /allowed: client/],
    ["an account without any", ["--metadata-uri", URL, "--account", "acme"], /there is none/],
    ["a login without a client id", ["--metadata-uri", URL, "--login", "--token=-"], /given together with/],
  ])("%s: one line, and 2", async (_, args, message) => {
    const { code, stdout, stderr } = await command(["verify", ...args]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(LINE);
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("an unknown one is suggested", async () => {
    const { code, stderr } = await command(["verify", "--metadata-url", URL]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("did you mean --metadata-uri?")]);
  });

  test.each([
    ["a token as a value", ["--token", JWT], JWT],
    ["a token as an argument", [JWT], JWT],
    ["a secret as a value", ["--metadata-uri", URL, "--client-secret", CLIENT_SECRET], CLIENT_SECRET],
    ["a secret after an equals sign", ["--metadata-uri", URL, `--client-secret=${CLIENT_SECRET}`], CLIENT_SECRET],
    ["a password in a URL", ["--metadata-uri", "https://ada:hunter22@example.com/"], "hunter22"],
  ])("%s is refused and not shown", async (_, args, secret) => {
    const { code, stdout, stderr } = await command(["verify", ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(LINE);
    expect(stdout + stderr).not.toContain(secret);
  });
});

describe("a file of certificates with a frame around what is none", () => {
  test.each([
    ["-----BEGIN CERTIFICATE-----\ngarbage\n-----END CERTIFICATE-----\n", /a certificate that cannot be read/],
    ["-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n", /a certificate that cannot be read/],
    ["-----BEGIN CERTIFICATE-----\nMIIB", /a certificate that cannot be read/],
  ])("%j: one line, and 2", async (pem, message) => {
    const { code, stdout, stderr } = await command(["verify", "--metadata-uri", URL, "--ca-file", outputsFile(pem)]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(LINE);
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("is refused also behind a right certificate", async () => {
    const right = readFileSync((await certificate()).file, "utf8");
    const file = outputsFile(`${right}\n-----BEGIN CERTIFICATE-----\ngarbage\n-----END CERTIFICATE-----\n`);
    expect((await command(["verify", "--metadata-uri", URL, "--ca-file", file])).stderr).toMatch(/a certificate that cannot be read/);
  });
});

describe("a token on standard input that is wrong", () => {
  test.each<[string, string, RegExp]>([
    ["nothing", " \n", /nothing on standard input/],
    ["several lines", '{\n"access_token": "x" }', /several words/],
    ["JSON on one line", `{"access_token":"${JWT}"}`, /pass only the access_token/],
    ["JSON with a token in a list", `["${JWT}"]`, /pass only the access_token/],
    ["in quotes", `"${JWT}"`, /pass only the access_token/],
    ["in single quotes", `'${JWT}'`, /pass only the access_token/],
    ["far too long", "x".repeat(100_001), /100000 at most/],
    ["two words, the first of which ends so", "xBearer abc", /several words/],
    // These are right, and it is the file of certificates that is not there.
    ["as long as may be", "x".repeat(100_000), /does not exist/],
    ["right, behind its type", "bearer   abc", /does not exist/],
    ["right, with a quote in it", 'a"b[c', /does not exist/],
  ])("%s: one line, and 2", async (_, stdin, message) => {
    const { code, stderr } = await command(["verify", "--metadata-uri", URL, "--ca-file", "none.pem", "--token", "-"], { stdin });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(stderr).toMatch(LINE);
    expect(stderr).not.toContain(JWT);
  });

  test("is of one client: with several servers, one is to be chosen", async () => {
    const file = outputsFile(outputsOf({ a_metadata_uri: URL, b_metadata_uri: URL.replace("login", "other") }));
    const { code, stderr } = await command(["verify", "--token", "-", file], { stdin: JWT });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: --client: several clients; allowed: one of a or b; /)]);
  });

  test("is not taken for outputs, nor outputs for it", async () => {
    for (const args of [[], ["-"]]) {
      const { code, stderr } = await command(["verify", "--token", "-", ...args], { stdin: JWT });
      expect([code, stderr]).toEqual([2, expect.stringContaining("both on standard input")]);
    }
  });
});

describe("outputs that are wrong", () => {
  const trust = (value: unknown) => JSON.stringify({ acme_external_oauth: { value } });
  const text = (name: string, value: unknown) => JSON.stringify({ sigma_metadata_uri: { value: URL }, [name]: { value } });

  test.each<[string, string, RegExp]>([
    ["nothing", "", /standard input: nothing/],
    ["no JSON", "{", /not JSON/],
    ["of another kind", '"secret-text"', /: a text; allowed: /],
    ["the value of one of them", '{"a":1}', /without the name of an output/],
    ["without a client or an integration", '{"vpc_id":{"value":"vpc-1"}}', /none for a client/],
    ["of a server alone, whose client is managed elsewhere", text("sigma_oauth_provider", "okta"), /none for a client/],
    ["an integration that is a text", trust("x"), /not an object/],
    ["an integration that is a list", trust([]), /not an object/],
    ["an unknown type", trust({ metadata_uri: URL, type: "GOOGLE" }), /acme_external_oauth\.type.*OKTA/],
    ["audiences that are a text", trust({ metadata_uri: URL, audiences: "x" }), /audiences: .*a list of texts/],
    ["an issuer that is a number", trust({ metadata_uri: URL, issuer: 1 }), /issuer: .*text/],
    ["whether it is in force, as a number", trust({ metadata_uri: URL, enabled: 1 }), /enabled: .*true or false/],
    ["a secret that is a list", text("sigma_client_secret", ["hunter22"]), /sigma_client_secret: /],
    ["a switch that is another text", text("sigma_use_jwt", "perhaps"), /sigma_use_jwt: .*on or off/],
    ["scopes with a line break", text("sigma_scopes", "a\nb"), /sigma_scopes: /],
    ["an empty metadata URI", JSON.stringify({ sigma_metadata_uri: { value: "" } }), /sigma_metadata_uri: /],
  ])("%s: one line, and 2", async (_, stdin, message) => {
    const { code, stdout, stderr } = await command(["verify"], { stdin });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(LINE);
    expect(stderr).not.toMatch(/hunter22|secret-text/);
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("none at all, at a terminal: says what to give", async () => {
    const { code, stderr } = await command(["verify"], { isTTY: true });
    expect([code, stderr]).toEqual([2, expect.stringContaining("terraform output -json |")]);
  });

  test.each(["https", "http://example.com/x", "javascript:alert(1)"])("a metadata URI that is %s is a check that fails", async (uri) => {
    const report = await verifyJson([], { stdin: outputsOf({ sigma_metadata_uri: uri }) });
    expect(idsOf(report, "failed")).toEqual(["VERIFY-METADATA"]);
  });
});

describe("outputs", () => {
  const passed = async (args: string[], stdin = "") => {
    const { file } = await certificate();
    return verifyJson([...args, "--ca-file", file], { stdin });
  };

  test("come from a file", async () => {
    const report = await passed([outputsFile(outputsWith("okta", await openVendor("okta")))]);
    expect([report.code, idsOf(report, "failed")]).toEqual([0, []]);
  });

  test("come from the folder of a stack, by Terraform", async () => {
    const folder = mkdtempSync(join(tmpdir(), "stack-"));
    const bin = join(folder, "bin");
    mkdirSync(bin);
    const outputs = outputsFile(outputsWith("okta", await openVendor("okta")));
    writeFileSync(join(bin, "engine"), `#!/bin/sh\ntest "$*" = "output -json -no-color" && cat ${outputs}\n`, { mode: 0o755 });
    const { file } = await certificate();
    const report = await verifyJson([folder, "--ca-file", file], { env: { TERRAFORM_BINARY_NAME: join(bin, "engine") } });
    expect([report.code, idsOf(report, "failed")]).toEqual([0, []]);
  });

  test("come from both halves of a split stack, and are one set-up", async () => {
    const all = outputsFor("okta", await openVendor("okta"));
    const { acme_analytics_external_oauth: external, ...idp } = all;
    const report = await passed([outputsFile(outputsOf(idp)), outputsFile(outputsOf({ acme_analytics_external_oauth: external }))]);
    expect(report.checks.filter(({ id }) => id === "VERIFY-METADATA")).toHaveLength(1);
    expect(checkOf(report, "VERIFY-ISSUER")).toMatchObject({ subject: "acme_analytics", status: "passed" });
    expect(checkOf(report, "VERIFY-SCOPES")).toMatchObject({ subject: "sigma", status: "passed" });
  });

  test("of two stacks that contradict each other are refused", async () => {
    const one = outputsFile(outputsOf({ sigma_metadata_uri: URL }));
    const two = outputsFile(outputsOf({ sigma_metadata_uri: `${URL}2` }));
    const { code, stderr } = await command(["verify", one, two]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/sigma_metadata_uri: two values in two sources/)]);
    expect((await command(["verify", one, one])).stderr).toContain("the same source twice");
  });

  test("of the data half alone are enough for what Snowflake trusts", async () => {
    const { acme_analytics_external_oauth: external } = outputsFor("okta", await openVendor("okta"));
    const report = await passed([], outputsOf({ acme_analytics_external_oauth: external }));
    expect([report.code, idsOf(report, "failed")]).toEqual([0, []]);
    expect(checkOf(report, "VERIFY-ISSUER").status).toBe("passed");
  });

  test("without an integration are compared with the issuer and the keys that they name", async () => {
    const vendor = await openVendor("okta");
    const { acme_analytics_external_oauth: _, ...idp } = outputsFor("okta", vendor);
    const report = await passed(
      [],
      outputsOf({ ...idp, issuer: `${vendor.issuer}/`, jwks_uri: vendor.jwksUri, audience: "https://api.example.com" }),
    );
    expect(idsOf(report, "failed")).toEqual(["VERIFY-ISSUER"]);
    expect(checkOf(report, "VERIFY-JWKS-URI")).toMatchObject({ subject: "outputs", status: "passed" });
  });

  test("without an integration may list audiences, of which the token needs one", async () => {
    const vendor = await openVendor("okta");
    const { acme_analytics_external_oauth: _, ...idp } = outputsFor("okta", vendor);
    const audience = ["https://acme-analytics.snowflakecomputing.com", "https://other.example.com"];
    const report = await passed([], outputsOf({ ...idp, issuer: vendor.issuer, jwks_uri: vendor.jwksUri, audience }));
    expect(idsOf(report, "failed")).toEqual([]);
  });

  test("of several clients and accounts are all checked, or those that are chosen", async () => {
    const vendor = await openVendor("okta");
    const all = outputsFor("okta", vendor);
    const { acme_analytics_external_oauth: external } = all;
    const login = Object.fromEntries(Object.entries(all).map(([name, value]) => [name.replace(/^sigma_/, "login_"), value]));
    const stdin = outputsOf({ ...login, ...all, acme_finance_external_oauth: { ...(external as object), any_role_mode: "DISABLE" } });
    const subjects = (report: { checks: readonly { subject: string }[] }) => [...new Set(report.checks.map(({ subject }) => subject))];
    const whole = await passed([], stdin);
    expect(subjects(whole)).toEqual(["server", "login", "sigma", "acme_analytics", "acme_finance"]);
    expect(whole.checks.filter(({ id }) => id === "VERIFY-METADATA")).toHaveLength(1);
    expect(whole.code).toBe(1);
    const chosen = await passed(["--client", "sigma", "--account", "acme_analytics"], stdin);
    expect(subjects(chosen)).toEqual(["server", "sigma", "acme_analytics"]);
    expect(chosen.code).toBe(0);
    expect((await command(["verify", "--client", "sigmas"], { stdin })).stderr).toContain("did you mean sigma?");
    expect((await command(["verify", "--login"], { stdin })).stderr).toMatch(/several clients; allowed: one of login or sigma/);
  });
});

describe("a set-up that was made by hand", () => {
  const flags = async (name: "okta" | "pingone", ...more: string[]) => {
    const vendor = await openVendor(name);
    const { file } = await certificate();
    return verifyJson([
      "--metadata-uri",
      vendor.metadataUri,
      "--ca-file",
      file,
      "--issuer",
      vendor.issuer,
      "--jwks-uri",
      vendor.jwksUri,
      ...more,
    ]);
  };

  test("is checked from flags alone", async () => {
    const report = await flags(
      "okta",
      "--audience",
      "https://acme-analytics.snowflakecomputing.com",
      "--integration-type",
      "okta",
      "--any-role-mode",
      "enable",
      "--user-mapping-claim",
      "snowflake_username",
      "--user-attribute",
      "login_name",
    );
    expect(idsOf(report, "failed")).toEqual([]);
    expect(idsOf(report, "unknown")).toEqual([]);
    expect(report.code).toBe(0);
  });

  test("is useful with two flags, and says what else to give", async () => {
    const vendor = await openVendor("okta");
    const { file } = await certificate();
    const report = await verifyJson([
      "--metadata-uri",
      vendor.metadataUri,
      "--audience",
      "https://acme-analytics.snowflakecomputing.com",
      "--ca-file",
      file,
    ]);
    expect(idsOf(report, "failed")).toEqual([]);
    expect(report.checks.filter(({ status }) => status === "unknown").map(({ id, fix }) => [id, fix])).toEqual([
      ["VERIFY-ISSUER", "pass --issuer"],
      ["VERIFY-JWKS-URI", expect.stringContaining("--jwks-uri")],
    ]);
  });

  test("may keep its scope out of Okta's public metadata", async () => {
    const vendor = await openVendor("okta", {
      shape: { document: (document) => ({ ...document, scopes_supported: ["openid", "email", "profile", "offline_access"] }) },
    });
    const { file } = await certificate();
    const report = await verifyJson(["--metadata-uri", vendor.metadataUri, "--integration-type", "OKTA", "--ca-file", file]);
    expect(checkOf(report, "VERIFY-SCOPES")).toMatchObject({
      status: "unknown",
      why: expect.stringContaining("session:role-any") as string,
    });
    expect(report.code).toBe(0);
  });

  test("is a failure with --strict if a check is unknown", async () => {
    const told = ["--audience", "https://acme-analytics.snowflakecomputing.com", "--integration-type", "CUSTOM"];
    expect((await flags("pingone", ...told)).code).toBe(0);
    expect((await flags("pingone", ...told, "--strict")).code).toBe(1);
  });
});
