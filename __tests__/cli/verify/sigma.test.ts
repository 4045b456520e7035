import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kept } from "../support/sigma/connections";
import { openSigma, TestSigma } from "../support/sigma/server";
import { checkOf, command, idsOf, outputsOf, Reported, verifyJson } from "../support/command";
import { CLIENT_ID, CLIENT_SECRET, REDIRECT_URI } from "../support/provider";
import { certificate, closeAll } from "../support/tls";
import { openVendor } from "../support/verify-vendor";
import { NAMES, outputsFor, VendorName, vendorCase } from "../support/vendors";

type Json = Record<string, unknown>;

/** What a connection of each vendor's client has. */
const PROVIDERS: Readonly<Record<VendorName, string>> = {
  okta: "okta",
  entra: "azuread",
  auth0: "auth0",
  pingone: "ping",
  pingfederate: "ping",
  databricks: "aws_databricks",
};

interface Opened {
  readonly sigma: TestSigma;
  readonly outputs: Json;
  /** The connection in Sigma, as deployed. */
  readonly body: Kept["body"];
  readonly args: readonly string[];
  readonly env: Record<string, string>;
}

const sigmas: TestSigma[] = [];

/** A vendor, a stack's outputs for it, and Sigma with nothing in it yet. */
async function open(name: VendorName = "okta"): Promise<Opened> {
  const [vendor, sigma] = [await openVendor(name), await openSigma()];
  sigmas.push(sigma);
  const details = {
    metadataUrl: vendor.metadataUri,
    clientId: CLIENT_ID,
    scopes: vendorCase(name).scopes.split(" "),
    idpType: PROVIDERS[name],
    usePkce: name === "databricks",
    useJwt: false,
  };
  const platform = name === "databricks" ? { type: "databricks", host: "dbc.example.com" } : SNOWFLAKE;
  // One file with both authorities, and no proxy for the vendor.
  const ca = join(mkdtempSync(join(tmpdir(), "certificates-")), "ca.pem");
  writeFileSync(ca, [(await certificate()).file, sigma.flags[1]].map((file) => readFileSync(file, "utf8")).join("\n"));
  return {
    sigma,
    outputs: { ...outputsFor(name, vendor), sigma_connection_details: details },
    body: { name: "Production", details: { ...platform, ...details, clientSecret: CLIENT_SECRET } },
    args: ["--sigma", "--ca-file", ca],
    env: { ...sigma.env, NO_PROXY: "localhost" },
  };
}

const SNOWFLAKE = { type: "snowflake", authType: "oauth", account: "ACME-ANALYTICS", roleSwitching: "allRoles" };

async function verify({ sigma, outputs, args, env }: Opened, more: readonly string[] = []): Promise<Reported & { notes?: string[] }> {
  const report = await verifyJson([...args, ...more], { stdin: outputsOf(outputs), env });
  [...sigma.secrets, CLIENT_SECRET].forEach((secret) => expect(report.stdout + report.stderr).not.toContain(secret));
  return { ...report, notes: (JSON.parse(report.stdout) as { notes?: string[] }).notes };
}

interface Change {
  readonly id?: string;
  readonly name?: string;
  readonly platform?: string;
  readonly details?: Json;
}

/** The outputs as of a config that describes its connections. */
function describing({ outputs, body }: Opened, ...changes: Change[]): Json {
  const { clientSecret: _, ...deployed } = body.details;
  const records = (changes.length === 0 ? [{}] : changes).map(
    ({ id, name = "Production", platform = "acme_analytics", details }: Change) => ({
      name,
      ...(id === undefined ? {} : { id }),
      platform,
      not_set: [],
      takes_python_users: false,
      body: { name, timeoutSecs: 600, details: { ...deployed, ...details } },
    }),
  );
  return { ...outputs, sigma_connections: records };
}

afterEach(async () => {
  await closeAll();
  const all = sigmas.splice(0);
  await Promise.all(all.map((sigma) => sigma.close()));
  all.forEach(({ violations }) => expect(violations).toStrictEqual([]));
});

const ofSigma = (report: Reported, status: "passed" | "failed" | "unknown") =>
  idsOf(report, status).filter((id) => id.startsWith("VERIFY-SIGMA-") && id !== "VERIFY-SIGMA-JWKS");

const ALWAYS = ["API", "ARCHIVED", "INDEPENDENT", "METADATA", "CLIENT", "SCOPES", "PKCE", "JWT", "PROVIDER"].map(
  (id) => `VERIFY-SIGMA-${id}`,
);

describe.each(NAMES)("a healthy connection with %s", (name) => {
  test("raises no alarm, whatever the order of its scopes", async () => {
    const opened = await open(name);
    const scopes = opened.body.details.scopes as string[];
    opened.sigma.create({ ...opened.body, details: { ...opened.body.details, scopes: [...scopes].reverse() } });
    const report = await verify(opened);
    expect(ofSigma(report, "failed")).toStrictEqual([]);
    expect(ofSigma(report, "unknown")).toStrictEqual([]);
    expect(ofSigma(report, "passed")).toStrictEqual([...ALWAYS, "VERIFY-SIGMA-SETTINGS"]);
    expect(report.code).toBe(0);
    expect(checkOf(report, "VERIFY-SIGMA-METADATA").subject).toBe('sigma, connection "Production"');
    expect(report.notes).toStrictEqual([
      'Sigma\'s own test of "Production": read "SUCCESS", write "DISABLED". It ran as the owner of the API\'s credentials, and says nothing about other people.',
    ]);
  });
});

describe("a connection that the config describes", () => {
  test("is compared in everything that the config says", async () => {
    const opened = await open();
    opened.sigma.create({ ...opened.body, timeoutSecs: 600 });
    const report = await verify({ ...opened, outputs: describing(opened) });
    expect(ofSigma(report, "failed")).toStrictEqual([]);
    expect(ofSigma(report, "passed")).toStrictEqual([
      ...ALWAYS,
      "VERIFY-SIGMA-ACCOUNT",
      "VERIFY-SIGMA-ROLE-SWITCHING",
      "VERIFY-SIGMA-SETTINGS",
    ]);
  });

  test.each<readonly [string, string, (body: Kept["body"]) => void, string]>([
    [
      "VERIFY-SIGMA-METADATA",
      "the metadata URI",
      ({ details }) => (details.metadataUrl = "https://other.example.com/x"),
      '"https://other.example.com/x"',
    ],
    ["VERIFY-SIGMA-SCOPES", "the scopes", ({ details }) => (details.scopes = ["openid"]), 'Sigma has ["openid"]'],
    ["VERIFY-SIGMA-PKCE", "PKCE", ({ details }) => (details.usePkce = true), "Sigma has true, and the outputs have false"],
    ["VERIFY-SIGMA-JWT", "signed JWTs", ({ details }) => (details.useJwt = true), "Sigma has true, and the outputs have false"],
    [
      "VERIFY-SIGMA-PROVIDER",
      "the provider",
      ({ details }) => (details.idpType = "auth0"),
      'Sigma has "auth0", and the outputs have "okta"',
    ],
    ["VERIFY-SIGMA-ACCOUNT", "the account", ({ details }) => (details.account = "OTHER-ONE"), 'Sigma has "OTHER-ONE"'],
    ["VERIFY-SIGMA-ROLE-SWITCHING", "role switching", ({ details }) => (details.roleSwitching = "disabled"), 'Sigma has "disabled"'],
    ["VERIFY-SIGMA-SETTINGS", "a time-out", (body) => (body.timeoutSecs = 60), "timeoutSecs: Sigma has 60, and the outputs have 600"],
  ])("fails %s where somebody changed %s in Sigma, and says when", async (id, _, change, why) => {
    const opened = await open();
    const connection = opened.sigma.create({ ...opened.body, timeoutSecs: 600 });
    opened.sigma.changeByHand(connection, change);
    const report = await verify({ ...opened, outputs: describing(opened) });
    expect(ofSigma(report, "failed")).toStrictEqual([id]);
    const failed = checkOf(report, id as "VERIFY-SIGMA-PKCE");
    expect(failed.why).toContain(why);
    expect(failed.fix).toMatch(/connect with --update .*; last changed at "2026-01-01T00:00:02.000Z" by "member-by-hand"/);
    expect(report.code).toBe(1);
  });

  test("is compared with the one to the same platform, where a client has one to Snowflake and one to Databricks", async () => {
    const opened = await open();
    const platform = "databricks_00000000_0000_0000_0000_000000000000";
    const { account: _, authType: __, roleSwitching: ___, ...shared } = opened.body.details;
    const details = { ...shared, type: "databricks", host: "dbc-00000000-0000.cloud.databricks.com" };
    opened.sigma.create({ ...opened.body, timeoutSecs: 600 });
    const id = opened.sigma.create({ name: "Lakehouse", timeoutSecs: 600, details });
    const outputs = describing(opened, {}, { name: "Lakehouse", platform, details: { ...details, clientSecret: undefined } });
    const [, lakehouse] = outputs.sigma_connections as { body: { details: Json } }[];
    ["account", "authType", "roleSwitching"].forEach((key) => delete lakehouse.body.details[key]);
    expect(ofSigma(await verify({ ...opened, outputs }), "failed")).toStrictEqual([]);
    opened.sigma.changeByHand(id, ({ details: changed }) => (changed.idpType = "aws_databricks"));
    const report = await verify({ ...opened, outputs });
    expect(ofSigma(report, "failed")).toStrictEqual(["VERIFY-SIGMA-PROVIDER"]);
    const failed = report.checks.filter(({ status }) => status === "failed");
    expect(failed.map(({ subject }) => subject)).toStrictEqual(['sigma, connection "Lakehouse"']);
  });

  test("fails where its client is another one, which its id shows", async () => {
    const opened = await open();
    const id = opened.sigma.create({ ...opened.body, timeoutSecs: 600 });
    opened.sigma.changeByHand(id, ({ details }) => (details.clientId = "0oaother"));
    const report = await verify({ ...opened, outputs: describing(opened, { id }) });
    expect(ofSigma(report, "failed")).toStrictEqual(["VERIFY-SIGMA-CLIENT"]);
  });

  test("fails where it uses the organization's OAuth", async () => {
    const opened = await open();
    const id = opened.sigma.create({ ...opened.body, timeoutSecs: 600 });
    opened.sigma.changeByHand(id, ({ details }) => delete details.clientId);
    const report = await verify({ ...opened, outputs: describing(opened, { id }) });
    expect(ofSigma(report, "failed")).toStrictEqual(["VERIFY-SIGMA-INDEPENDENT", "VERIFY-SIGMA-CLIENT"]);
  });

  test("fails where it was deleted, was never made, or may be one of several", async () => {
    const opened = await open();
    const outputs = describing(opened);
    expect(checkOf(await verify({ ...opened, outputs }), "VERIFY-SIGMA-CLIENT").why).toBe("no connection in Sigma has the client's id");
    const id = opened.sigma.create(opened.body);
    opened.sigma.archive(id);
    expect(checkOf(await verify({ ...opened, outputs }), "VERIFY-SIGMA-ARCHIVED").why).toBe(
      `only archived connections have the client: "${id}"`,
    );
    expect(ofSigma(await verify({ ...opened, outputs: describing(opened, { id }) }), "failed")).toContain("VERIFY-SIGMA-ARCHIVED");
    opened.sigma.create(opened.body);
    opened.sigma.create(opened.body);
    expect(checkOf(await verify({ ...opened, outputs }), "VERIFY-SIGMA-CLIENT").why).toContain("2 connections with this OAuth client");
  });

  test("is left out where another account is chosen", async () => {
    const opened = await open();
    opened.sigma.create(opened.body);
    opened.sigma.create({ ...opened.body, details: { ...opened.body.details, account: "ACME-OTHER" } });
    const other = { name: "Other", platform: "acme_other", details: { account: "ACME-OTHER" } };
    const outputs = { ...describing(opened, {}, other), acme_other_external_oauth: opened.outputs.acme_analytics_external_oauth };
    const report = await verify({ ...opened, outputs }, ["--account", "acme_other"]);
    expect(new Set(report.checks.map(({ subject }) => subject))).toContain('sigma, connection "Other"');
    expect(new Set(report.checks.map(({ subject }) => subject))).not.toContain('sigma, connection "Production"');
  });
});

describe("without connections in the config", () => {
  test("every connection with the client is looked at, and no other", async () => {
    const opened = await open();
    opened.sigma.create({ ...opened.body, name: "One" });
    opened.sigma.create({ ...opened.body, name: "Two", details: { ...opened.body.details, usePkce: true } });
    opened.sigma.create({ ...opened.body, name: "Foreign", details: { ...opened.body.details, clientId: "0oaother", usePkce: true } });
    const report = await verify(opened);
    expect(
      report.checks
        .filter(({ status, id }) => status === "failed" && id.startsWith("VERIFY-SIGMA"))
        .map(({ id, subject }) => [id, subject]),
    ).toStrictEqual([["VERIFY-SIGMA-PKCE", 'sigma, connection "Two"']]);
    expect(report.notes).toHaveLength(2);
  });

  test("it is unknown whether one has the organization's OAuth", async () => {
    const opened = await open();
    opened.sigma.create({ name: "Organization", details: { ...SNOWFLAKE } });
    const report = await verify(opened);
    expect(ofSigma(report, "unknown")).toStrictEqual(["VERIFY-SIGMA-CLIENT"]);
    expect(report.code).toBe(0);
    expect((await verify(opened, ["--strict"])).code).toBe(1);
  });
});

describe("Sigma's API", () => {
  test("that cannot be asked fails one check, and the others have their report", async () => {
    const opened = await open();
    opened.sigma.create(opened.body);
    opened.sigma.fail("listConnections", { kind: "status", status: 403 });
    const report = await verify(opened);
    expect(ofSigma(report, "failed")).toStrictEqual(["VERIFY-SIGMA-API"]);
    expect(checkOf(report, "VERIFY-SIGMA-API").why).toContain("one with the permission Manage connections");
    expect(idsOf(report, "passed")).toEqual(expect.arrayContaining(["VERIFY-METADATA", "VERIFY-ISSUER"]));
  });

  test("whose own test fails says so, and no check depends on it", async () => {
    const opened = await open();
    opened.sigma.create(opened.body);
    opened.sigma.fail("testConnection", { kind: "status", status: 400, message: "log in first" });
    const { code, notes } = await verify(opened);
    expect(code).toBe(0);
    expect(notes![0]).toContain("could not run: Sigma's API, GET ");
    expect(notes![0]).toContain("log in first");
  });

  test("is only read", async () => {
    const opened = await open();
    opened.sigma.create(opened.body);
    await verify(opened);
    expect(opened.sigma.requests.filter(({ method }) => method !== "GET").map(({ operation }) => operation)).toStrictEqual(["postToken"]);
  });

  test("is not asked without --sigma", async () => {
    const opened = await open();
    expect(ofSigma(await verify({ ...opened, args: opened.args.slice(1) }), "passed")).toStrictEqual([]);
    expect(opened.sigma.requests).toStrictEqual([]);
  });

  test("has its notes in the text, too", async () => {
    const opened = await open();
    opened.sigma.create(opened.body);
    const { stdout } = await command(["verify", ...opened.args], { stdin: outputsOf(opened.outputs), env: opened.env });
    expect(stdout).toContain('\nSigma\'s own test of "Production": read "SUCCESS"');
    expect(stdout).toContain('sigma, connection "Production": the connection uses PKCE as deployed\n');
  });
});

describe("what cannot be", () => {
  test.each<readonly [string, (opened: Opened) => Partial<Opened>, readonly string[], string]>([
    ["no credentials", ({ env }) => ({ env: { ...env, SIGMA_CLIENT_ID: "", SIGMA_CLIENT_SECRET: "" } }), [], "credentials: nothing set"],
    ["a deployment of another stack", () => ({}), ["--deployment", "aws-eu"], "the same deployment"],
    [
      "a client for organization login only",
      () => ({ outputs: { sigma_metadata_uri: "https://a.example.com", sigma_redirect_uri: REDIRECT_URI } }),
      [],
      "outputs without a client for connections",
    ],
  ])("%s ends before anything is fetched", async (_, change, more, says) => {
    const opened = await open();
    const { outputs, args, env } = { ...opened, ...change(opened) };
    const { code, stdout, stderr } = await command(["verify", ...args, ...more], { stdin: outputsOf(outputs), env });
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(opened.sigma.requests).toStrictEqual([]);
  });

  test.each([
    [["--sigma", "--metadata-uri", "https://a.example.com"], "--sigma: given together with flags of a setup"],
    [["--deployment", "aws-eu", "--metadata-uri", "https://a.example.com"], "--deployment: given without --sigma"],
  ])("%j is refused", async (args, says) => {
    const { code, stderr } = await command(["verify", ...args], { isTTY: true });
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});
