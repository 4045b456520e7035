import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { EXAMPLE_OF } from "../cli/init/examples";
import { freePort } from "./cli/support/login";
import { accessToken } from "./cli/support/provider";
import { spawnCommand } from "./cli/support/spawn";
import { certificate, closeAll } from "./cli/support/tls";
import { vendorCase } from "./cli/support/vendors";
import { openVendor, outputsFile, outputsWith } from "./cli/support/verify-vendor";
import { compile, Ended, install, installAlone, pack, synthesize } from "./consumer/install";
import { AUTH0, AZUREAD, DATABRICKS, OKTA, PINGFEDERATE, PINGONE, RANDOM, SNOWFLAKE, TIME, WORKSPACE } from "./consumer/kinds";
import { elements, files, readJson, readText } from "./consumer/read";
import { PROJECT } from "./support/project";
import { Synthesized } from "./support/synth";

/** What the package needs, and the providers that the app configures with classes of its own. */
const PEERS = [
  ...Object.keys((readJson(join(PROJECT, "package.json")) as { peerDependencies: object }).peerDependencies),
  "@cdktf/provider-azuread",
  "@cdktf/provider-okta",
  "@cdktf/provider-snowflake",
];

let folder: string;
let consumer: string;
let alone: string;
let compiled: Ended;
let ran: Ended;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "consumer-"));
  const { library, commandLine } = pack(folder);
  consumer = install(folder, library, PEERS);
  alone = installAlone(folder, commandLine);
  compiled = compile(consumer);
  ran = synthesize(consumer);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stack = (name: string) => readJson(join(consumer, "cdktf.out/stacks", name, "cdk.tf.json")) as Synthesized;
const identity = () => stack("acme-identity");
const data = () => stack("acme-data");
const directory = () => stack("acme-directory");

/** The kinds of everything in one of the consumer's orgs and accounts, by the provider that Terraform makes it with. */
function kindsByProvider(id: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const all = [
    ...elements(identity(), `acme-identity/${id}/`),
    ...elements(directory(), `acme-directory/${id}/`),
    ...elements(data(), `acme-data/${id}/`),
  ];
  for (const { kind, body } of all) {
    (found[(body.provider as string | undefined) ?? "the stack's own"] ??= []).push(kind);
  }
  Object.values(found).forEach((kinds) => kinds.sort());
  return found;
}

describe("the package", () => {
  const installed = () => join(consumer, "node_modules/cdktf-sigma-oauth");

  test("has the compiled library, the jsii assembly and the docs, and nothing else of the checkout", () => {
    // What npm unpacked is what is in the archive.
    expect(readdirSync(installed()).sort()).toEqual([".jsii", "LICENSE", "README.md", "dist", "docs", "package.json"]);
    const strangers = (name: string, usual: RegExp) => files(join(installed(), name)).filter((file) => !usual.test(file));
    expect(strangers("dist", /^\/lib\/[\w/-]+(\.js|\.d\.ts)$/)).toEqual([]);
    // The API reference is on the web: it is as long as the library.
    expect(strangers("docs", /^\/(?!api\.)[\w-]+\.md$/)).toEqual([]);
  });

  test("has no command, and no dependency but its peers", () => {
    const { bin, dependencies } = readJson(join(installed(), "package.json")) as { bin?: object; dependencies?: object };
    expect([bin, dependencies]).toEqual([undefined, undefined]);
  });

  test("has no source maps, and names no folder of the machine that packed it", () => {
    const texts = files(installed()).map((file) => ({ file, text: readText(join(installed(), file)) }));
    expect(texts.length).toBeGreaterThan(20);
    const mapped = texts.filter(({ file, text }) => file.endsWith(".map") || text.includes("sourceMappingURL="));
    expect(mapped.map(({ file }) => file)).toEqual([]);
    expect(texts.filter(({ text }) => [PROJECT, folder].some((place) => text.includes(place))).map(({ file }) => file)).toEqual([]);
  });

  test("installs offline, beside its peers alone", () => {
    const packages = readdirSync(join(consumer, "node_modules")).flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(consumer, "node_modules", name)).map((inner) => `${name}/${inner}`) : [name],
    );
    expect(packages.filter((name) => !name.startsWith(".")).sort()).toEqual([...PEERS, "cdktf-sigma-oauth"].sort());
  });
});

describe("the package of the command line", () => {
  afterEach(closeAll);
  const installed = () => join(alone, "node_modules/cdktf-sigma-oauth-cli");
  const bin = () => join(alone, "node_modules/.bin/cdktf-sigma-oauth");
  const run = (args: string[], stdin?: string) => spawnCommand(args, { stdin, bin: bin() });

  test("installs alone, and is one file with the licences of what is in it", () => {
    expect(readdirSync(join(alone, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["cdktf-sigma-oauth-cli"]);
    expect(readdirSync(installed()).sort()).toEqual(["LICENSE", "README.md", "bin", "dist", "package.json"]);
    expect(
      files(installed())
        .filter((file) => /^\/(bin|dist)\//.test(file))
        .sort(),
    ).toEqual([
      "/bin/cdktf-sigma-oauth.js",
      "/dist/THIRD-PARTY-NOTICES.txt",
      ...[...Object.values(EXAMPLE_OF), ...readdirSync(join(PROJECT, "examples/pipelines")).map((name) => `pipelines/${name}`)]
        .map((name) => `/dist/examples/${name}`)
        .sort(),
      "/dist/main.js",
    ]);
    const notices = readText(join(installed(), "dist/THIRD-PARTY-NOTICES.txt"));
    expect(notices).toContain("The source code: https://github.com/hashicorp/terraform-cdk.");
    // openid-client is a layer on oauth4webapi.
    for (const name of ["commander", "fastest-levenshtein", "jose", "oauth4webapi", "openid-client", "undici"]) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, "m"));
    }
  });

  test("needs Node.js and nothing else", () => {
    const required = [...readText(join(installed(), "dist/main.js")).matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(required.length).toBeGreaterThan(5);
    expect(required.filter((name) => !name.startsWith("node:") && !builtinModules.includes(name))).toEqual([]);
  });

  test("names no folder of the machine that packed it", () => {
    const text = readText(join(installed(), "dist/main.js"));
    expect([PROJECT, folder].filter((place) => text.includes(place))).toEqual([]);
  });

  test("says its version", async () => {
    const { version } = readJson(join(installed(), "package.json")) as { version: string };
    expect(await run(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("takes less than 6 MB", () => {
    const bytes = files(installed()).reduce((sum, file) => sum + statSync(join(installed(), file)).size, 0);
    expect(bytes).toBeLessThan(6_000_000);
  });

  test("writes a config and its Terraform in an empty folder", async () => {
    const project = join(folder, "new");
    const flags = ["--deployment", "AWS-EU", "--org-name", "acme", "--groups", "Analysts"];
    const account = ["--snowflake-organization", "ACME", "--snowflake-account", "ANALYTICS"];
    expect(await run(["init", "okta", "-o", project, ...flags, ...account])).toMatchObject({ code: 0, stderr: "" });
    const config = join(project, "sigma-oauth.yaml");
    expect(await run(["check", config])).toEqual({ code: 0, stdout: `${config}: no errors, no warnings\n`, stderr: "" });
    expect(await run(["synth", config, "-o", join(project, "out")])).toMatchObject({ code: 0, stderr: "" });
    const { resource } = readJson(join(project, "out/stacks/sigma/cdk.tf.json")) as { resource: object };
    expect(Object.keys(resource)).toEqual(expect.arrayContaining(["okta_app_oauth", "snowflake_external_oauth_integration"]));
    expect(await run(["export", config, "-o", join(project, "owned")])).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(join(project, "owned/sigma/main.tf"), "utf8")).toMatch(/^resource "okta_app_oauth" "sigma" \{$/m);
  });

  test("explains, offline", async () => {
    const { code, stdout, stderr } = await run(["explain", "390318"]);
    expect(stdout).toMatch(/^390318 \(Snowflake\)/);
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("verifies documents and a token, with the libraries that are in it", async () => {
    const vendor = await openVendor("okta");
    const token = await accessToken(vendor, vendorCase("okta").scopes);
    const { file } = await certificate();
    const { code, stdout, stderr } = await run(
      ["verify", "--ca-file", file, "--token", "-", outputsFile(outputsWith("okta", vendor))],
      token,
    );
    expect(stdout).toMatch(/passed +VERIFY-TOKEN-SIGNATURE/);
    expect(stdout).toContain("would accept the token");
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("begins a login", async () => {
    const vendor = await openVendor("okta");
    const { file } = await certificate();
    const outputs = outputsFile(outputsWith("okta", vendor));
    const { code, stdout, stderr } = await run([
      "verify",
      "--ca-file",
      file,
      "--login",
      "--wait",
      "1",
      "--port",
      `${await freePort()}`,
      outputs,
    ]);
    expect(stderr).toContain(`${vendor.base}/auth?`);
    expect(stdout).toMatch(/FAILED +VERIFY-LOGIN .*no response within/);
    expect(code).toBe(1);
  });

  test("says which command is wrong in one line", async () => {
    expect(await run(["verifiy"])).toMatchObject({ code: 2, stderr: expect.stringContaining("did you mean verify?") as string });
  });
});

describe("an app of somebody else", () => {
  test("compiles with strict checks of the shipped types, and runs with plain Node.js", () => {
    expect(compiled).toEqual({ status: 0, text: "" });
    expect(ran).toEqual({ status: 0, text: "" });
  });

  test("makes every kind of resource and look-up that the library has", () => {
    const library = files(join(PROJECT, "lib")).map((file) => readText(join(PROJECT, "lib", file)));
    const bindings = library.flatMap((text) => [
      ...text.matchAll(/"(?:@cdktf\/provider-(?=\w+\/lib)|\.\.\/bindings\/)(\w+)(?:\/lib)?\/([\w-]+)"/g),
    ]);
    const kinds = bindings.map(([, provider, name]) =>
      (name.startsWith("data-") ? name.replace("data-", "data.") : `${provider}_${name}`).replaceAll("-", "_"),
    );
    // The binding of time_static has another name, as "static" is a word of TypeScript.
    const made = kinds.map((kind) => kind.replace(/^time_static_resource$/, "time_static"));
    expect(
      [
        ...new Set([
          ...OKTA,
          ...AZUREAD,
          ...TIME,
          ...RANDOM,
          ...AUTH0,
          ...PINGONE,
          ...PINGFEDERATE,
          ...DATABRICKS,
          ...WORKSPACE,
          ...SNOWFLAKE,
        ]),
      ].sort(),
    ).toEqual([...new Set(made)].sort());
  });

  test("gets everything with the stacks' own providers where it names none", () => {
    expect(kindsByProvider("Main")).toEqual({
      "the stack's own": [
        ...OKTA,
        ...SNOWFLAKE,
        ...AZUREAD,
        ...TIME,
        ...RANDOM,
        ...AUTH0,
        ...PINGONE,
        ...PINGFEDERATE,
        ...DATABRICKS,
      ].sort(),
      "databricks.workspace-main": WORKSPACE,
    });
  });

  test.each([
    { id: "Emea", alias: "emea" },
    { id: "Apac", alias: "apac" },
  ])("gets everything in Okta and Snowflake with the providers aliased $alias where it passes them", ({ id, alias }) => {
    expect(kindsByProvider(id)).toMatchObject({ [`okta.${alias}`]: OKTA, [`snowflake.${alias}`]: SNOWFLAKE });
    expect(identity().provider.okta).toContainEqual(expect.objectContaining({ alias, org_name: `acme-${alias}` }));
    expect(data().provider.snowflake).toContainEqual(expect.objectContaining({ alias, account_name: alias.toUpperCase() }));
  });

  test("gets everything with the aliased providers of the other vendors, too, and nothing with another", () => {
    expect(kindsByProvider("Emea")).toEqual({
      "okta.emea": OKTA,
      "azuread.emea": AZUREAD,
      "time.emea": TIME,
      "auth0.emea": AUTH0,
      "pingone.emea": PINGONE,
      "pingfederate.emea": PINGFEDERATE,
      "random.emea": RANDOM,
      "databricks.emea": DATABRICKS,
      "databricks.workspace-emea": WORKSPACE,
      "snowflake.emea": SNOWFLAKE,
    });
  });

  test.each(["Main", "Emea", "Apac"])("has the account %s trust the authorization server of its own org, in the other stack", (id) => {
    const [{ body: integration }] = elements(data(), `acme-data/${id}/Resource`);
    const issuer = integration.external_oauth_issuer as string;
    const [, remote, output] = /^\$\{data\.terraform_remote_state\.(.+)\.outputs\.(.+)}$/.exec(issuer)!;
    const [server] = elements(identity(), `acme-identity/${id}/Server/Resource`);
    expect(data().data.terraform_remote_state[remote].config).toEqual(identity().terraform.backend.local);
    expect(identity().output[output].value).toBe(`\${${server.address}.issuer}`);
    expect(integration).toMatchObject({
      external_oauth_jws_keys_url: [`${issuer}/v1/keys`],
      external_oauth_audience_list: server.body.audiences,
      external_oauth_snowflake_user_mapping_attribute: "EMAIL_ADDRESS",
    });
  });

  test("has its stacks deployed in the order of that trust", () => {
    expect(readJson(join(consumer, "cdktf.out/manifest.json"))).toMatchObject({
      stacks: {
        "acme-data": { dependencies: ["acme-identity"] },
        "acme-identity": { dependencies: [] },
        "acme-directory": { dependencies: [] },
      },
    });
  });

  test("overrides through the default child what the constructs have no property for", () => {
    const overridden = (stack: Synthesized, key: string, value: unknown) =>
      elements(stack, "")
        .filter(({ body }) => JSON.stringify(body[key]) === JSON.stringify(value))
        .map(({ path }) => path);
    expect(overridden(identity(), "hide_web", false)).toEqual(["acme-identity/Main/App/Resource"]);
    expect(overridden(data(), "lifecycle", { ignore_changes: ["comment"] })).toEqual(["acme-data/Main/Resource"]);
  });

  test.each(["Main", "Emea", "Apac"])("has the settings of %s as outputs under a prefix of its own, the secret hidden", (id) => {
    const prefix = id.toLowerCase();
    const [{ address }] = elements(identity(), `acme-identity/${id}/App/Resource`);
    expect(identity().output).toMatchObject({
      [`${prefix}_client_id`]: { value: `\${${address}.client_id}` },
      [`${prefix}_client_secret`]: { value: `\${${address}.client_secret}`, sensitive: true },
    });
  });
});
