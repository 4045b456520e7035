import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { CLIENT_SECRET, closeAll, connect, described, outputs, sigma } from "./support";

afterEach(closeAll);

/** A text that a shell, HCL and JSON would each read as more than text. */
const HOSTILE = `It's $HOME \`id\` $(id) \${var.x} %{ if true } "quoted" \\`;
const CONNECTION = described({
  name: HOSTILE,
  takes_python_users: true,
  body: { timeoutSecs: 600, poolSizes: { isPoolConfigured: true, adhocPoolSize: 2 } },
  details: { warehouse: "SIGMA_WH" },
});

const print = async (tool: string, connection = CONNECTION) => {
  const server = await sigma();
  const { code, stdout, stderr } = await connect(server, outputs([connection]), ["--print", tool]);
  // Nothing is sent, so no credentials are needed.
  expect([code, server.requests]).toStrictEqual([0, []]);
  return { stdout, stderr };
};

/** What a shell makes of a script in which a command stands for another one. */
const shell = (script: string, env: Record<string, string>) =>
  execFileSync("bash", ["-c", script], { encoding: "utf8", env: { PATH: process.env.PATH!, HOME: "/nowhere", ...env } });

const JQ = ["/usr/bin/jq", "/usr/local/bin/jq", "/bin/jq"].some(existsSync);
/** Stands for jq where there is none: puts the two variables into the body, as its filter says. */
const jq = JQ
  ? ""
  : `jq() { node -e 'const b = JSON.parse(require("fs").readFileSync(0, "utf8")), f = process.argv.at(-1); if (f.includes(".details.clientSecret = env.SIGMA_OAUTH_CLIENT_SECRET")) b.details.clientSecret = process.env.SIGMA_OAUTH_CLIENT_SECRET; if (f.includes(".details.pythonSecrets = (env.SIGMA_PYTHON_USERS | fromjson)")) b.details.pythonSecrets = JSON.parse(process.env.SIGMA_PYTHON_USERS); console.log(JSON.stringify(b))' -- "$@"; }\n`;

describe("--print json", () => {
  test("prints the body without secrets, and how to send it", async () => {
    const { stdout, stderr } = await print("json");
    expect(JSON.parse(stdout)).toStrictEqual(CONNECTION.body);
    expect(stderr).toContain("--request POST https://aws-api.sigmacomputing.com/v2/connections \\");
    expect(stderr).toContain(
      ".details.clientSecret = env.SIGMA_OAUTH_CLIENT_SECRET | .details.pythonSecrets = (env.SIGMA_PYTHON_USERS | fromjson)",
    );
    // A token in an argument could be seen by other programs.
    expect(stderr).toContain("--header @<(printf 'Authorization: Bearer %s\\n' \"$SIGMA_API_TOKEN\")");
  });

  test("names the connection that is replaced, and what that means", async () => {
    const { stderr } = await print("json", described({ id: "id-in-sigma" }));
    expect(stderr).toContain("--request PUT https://aws-api.sigmacomputing.com/v2/connections/id-in-sigma");
    expect(stderr).toContain("what is not in the body is gone");
  });

  test("has no variable for a client without a secret", async () => {
    const { stderr } = await print("json", described({ details: { useJwt: true } }));
    expect(stderr).toContain("jq '.' connection.json");
  });
});

describe("--print sigma-cli", () => {
  test("is a script with which the CLI gets the whole body, secrets from the environment, and nothing else runs", async () => {
    const { stdout } = await print("sigma-cli");
    const users = { pythonUser: { username: "U", password: "fake-password" } };
    const env = { SIGMA_OAUTH_CLIENT_SECRET: CLIENT_SECRET, SIGMA_PYTHON_USERS: JSON.stringify(users) };
    const said = shell(`sigma() { printf '%s\\n' "$@"; }\n${jq}${stdout}`, env).trimEnd().split("\n");
    expect(said.slice(0, 4)).toStrictEqual(["api", "connections", "create", "--json"]);
    const { details, ...body } = CONNECTION.body as { details: object };
    expect(JSON.parse(said[4])).toStrictEqual({ ...body, details: { ...details, clientSecret: CLIENT_SECRET, pythonSecrets: users } });
    expect(stdout).toContain("# Sigma's CLI takes the body as an argument");
  });
});

describe("--print terraform", () => {
  test("is HCL whose texts are texts, with the secrets as variables", async () => {
    const { stdout } = await print("terraform");
    expect(stdout).toContain("$${var.x} %%{ if true }");
    expect(stdout).not.toMatch(/[^$]\$\{|[^%]%\{/);
    expect(stdout).toContain(
      "credentials_wo = jsonencode({ clientSecret = var.sigma_oauth_client_secret, pythonSecrets = jsondecode(var.sigma_python_users) })",
    );
    expect([...stdout.matchAll(/^variable "(\w+)"/gm)].map(([, name]) => name)).toStrictEqual([
      "sigma_oauth_client_secret",
      "sigma_python_users",
    ]);
    // Without these, the provider would replace the connection.
    ["description_json = jsonencode({})", "pool_sizes_json  = jsonencode({", "prevent_destroy = true", "timeout_secs = 600"].forEach(
      (part) => expect(stdout).toContain(part),
    );
  });

  test("has no credentials for a client without a secret", async () => {
    const { stdout } = await print("terraform", described({ details: { useJwt: true } }));
    expect(stdout).not.toMatch(/credentials_wo|variable/);
  });
});

describe("what does not go together", () => {
  test.each([
    [["--print", "json", "--create"], "given together with --create"],
    [["--print", "json", "--update"], "given together with --update"],
    [["--print", "pulumi"], "json, sigma-cli, terraform"],
    [["--format", "xml"], "text or json"],
    [["--timeout", "0"], "a whole number from 1 to 3600"],
    [["--despite-service-account"], "given without --update"],
    [["--client", "sigmas"], "did you mean sigma?"],
  ])("%j is rejected", async (args, said) => {
    const server = await sigma();
    const { code, stderr } = await connect(server, outputs([described()]), args);
    expect([code, server.requests]).toStrictEqual([2, []]);
    expect(stderr).toContain(said);
  });

  test("several connections are not printed as one", async () => {
    const server = await sigma();
    const two = outputs([described({ name: "A" }), described({ name: "B" })]);
    expect(await connect(server, two, ["--print", "json"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--connection") as string,
    });
    expect(await connect(server, two, ["--print", "json", "--connection", "B"])).toMatchObject({ code: 0 });
  });

  test("a secret as an argument is not taken, nor repeated", async () => {
    const server = await sigma();
    const { code, stderr } = await connect(server, outputs([described()]), ["--client-secret", "fake-secret-as-argument"]);
    expect([code, stderr.includes("fake-secret-as-argument")]).toStrictEqual([2, false]);
  });
});

describe("outputs", () => {
  test.each([
    ["of a stack that was never applied", {}, "no outputs"],
    [
      "of no client with connections",
      { issuer: { value: "https://acme.okta.com", sensitive: false } },
      "no output that ends in _connections",
    ],
    ["of several clients", { a_connections: { value: [] }, b_connections: { value: [] } }, "--client: nothing given; allowed: a or b"],
    ["that are not a list", { a_connections: { value: "text" } }, "not what this release writes"],
    ["that are sensitive", { a_connections: { value: [], sensitive: true } }, "not what this release writes"],
    ["without a body", { a_connections: { value: [{ name: "A", platform: "a" }] } }, "a_connections[0]: not what this release writes"],
    ["with another name in the body", { a_connections: { value: [{ ...CONNECTION, name: "A" }] } }, "not what this release writes"],
  ])("%s are rejected in one line", async (_, given, said) => {
    const server = await sigma();
    const { code, stderr } = await connect(server, JSON.stringify(given));
    expect([code, server.requests, stderr.trimEnd().includes("\n")]).toStrictEqual([2, [], false]);
    expect(stderr).toContain(said);
  });

  test("as JSON for programs: what was found, and what was done", async () => {
    const server = await sigma();
    const one = outputs([described({ not_set: [] })]);
    const read = async (...args: string[]) =>
      (JSON.parse((await connect(server, one, ["--format", "json", ...args])).stdout) as { connections: Record<string, unknown>[] })
        .connections[0];
    expect(await read()).toMatchObject({ client: "sigma", name: "Snowflake", exists: false, id: null, done: null });
    const [made, id] = [await read("--create"), [...server.connections.keys()][0]];
    expect(made).toMatchObject({ exists: false, id, done: "create", remaining: [] });
    server.changeByHand(id, ({ details }) => (details.account = "OTHER"));
    expect(await read()).toMatchObject({
      exists: true,
      differences: [{ path: "details.account", inSigma: "OTHER", inOutputs: "ACME-ANALYTICS" }],
      missing: expect.arrayContaining(["details.host"]) as string[],
      uncompared: ["details.clientSecret"],
    });
  });
});
