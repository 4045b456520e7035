import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../cli/support/command";
import { openSigma, TestSigma } from "../cli/support/sigma/server";
import { describeTerraform, Stack, Workplace } from "./support";

type Json = Record<string, unknown>;

/** The fields of one connection in a config that Sigma does not return. */
const NONE = Object.fromEntries(
  ["description", "server", "host", "usePython", "pythonUsers", "pythonProperties", "useSourceSwapPolicy", "sourceSwapPolicyId"].map(
    (key) => [key, "none"],
  ),
);
/** The same for Databricks. */
const NONE_OF_DATABRICKS = Object.fromEntries(
  ["description", "workspaceUrl", "useSourceSwapPolicy", "sourceSwapPolicyId"].map((key) => [key, "none"]),
);
/** Gives the client of a stack that is for connections these ones. */
const withConnections = (connections: readonly Json[]) => (stack: Stack) => {
  stack.clients = (stack.clients as (Json & { purposes?: string[] })[]).map((client) =>
    client.purposes?.includes("connection") === false ? client : { ...client, connections },
  );
};

describeTerraform("connect, after a real Terraform has applied a stack", () => {
  let workplace: Workplace;
  let sigma: TestSigma;
  const printed: string[] = [];
  beforeEach(async () => {
    workplace = await Workplace.open();
    printed.length = 0;
  });
  afterEach(async () => {
    workplace.close();
    await sigma.close();
    expect(sigma.violations).toStrictEqual([]);
  });

  const deploy = async (example: string, change?: (stack: Stack) => void) => {
    const [stack] = Object.values(workplace.synthesize(example, change));
    await workplace.apply(stack);
    return stack;
  };
  /** Runs the command on the outputs of a stack, as a person who pipes them into it. */
  const connect = async (stack: string, ...args: string[]) => {
    const outputs = await workplace.outputs(stack);
    const ran = await command(["connect", "-", ...args, ...sigma.flags], { stdin: JSON.stringify(outputs), env: sigma.env });
    printed.push(ran.stdout, ran.stderr, ...args);
    return ran;
  };
  /** Of the client that has connections. */
  const secretOf = async (stack: string) => {
    const outputs = await workplace.outputs(stack);
    const [client] = Object.keys(outputs).flatMap((name) => /^(.*)_connections$/.exec(name)?.[1] ?? []);
    return outputs[`${client}_client_secret`].value as string;
  };
  /** Nothing that anyone can read has a secret: what was printed, the outputs that are not sensitive, URLs, and what was synthesized. */
  const expectNoSecret = async (stack: string, secrets: readonly string[]) => {
    const outputs = Object.entries(await workplace.outputs(stack)).filter(([, { sensitive }]) => !sensitive);
    const files = readdirSync(stack).filter((file) => file.endsWith(".json"));
    const readable = [...printed, JSON.stringify(outputs), ...files.map((file) => readFileSync(join(stack, file), "utf8"))];
    const asked = sigma.requests.map(({ path, query }) => path + JSON.stringify(query));
    for (const secret of [...secrets, ...sigma.secrets]) [...readable, ...asked].forEach((text) => expect(text).not.toContain(secret));
    expect(secrets.every((secret) => secret.length > 8)).toBe(true);
  };

  test("makes the connections by one command, changes nothing the second time, and sends a renewed secret", async () => {
    sigma = await openSigma();
    const stack = await deploy("okta-connections.yaml");
    const first = await secretOf(stack);
    expect(await connect(stack)).toMatchObject({ code: 1 });
    expect(sigma.connections.size).toBe(0);
    expect(await connect(stack, "--client", "sigma", "--create")).toMatchObject({ code: 0, stderr: "" });
    const [reports, lab] = [...sigma.connections.values()];
    expect(reports.body).toMatchObject({
      name: "Snowflake ACME-REPORTS",
      timeoutSecs: 600,
      useFriendlyNames: true,
      details: {
        type: "snowflake",
        account: "ACME-REPORTS",
        authType: "oauth",
        warehouse: "SIGMA_WH",
        role: "SIGMA_READERS",
        roleSwitching: "disabled",
        clientId: workplace.org.all("okta_app_oauth")[0].client_id,
        clientSecret: first,
        idpType: "okta",
        usePkce: true,
        useJwt: false,
        writeAccess: { useDynamicTables: true },
        writebackSchemas: [{ writeDatabase: "SIGMA_WRITE", writeSchema: "SIGMA" }],
        inputTableAuditLogSchema: { writeDatabase: "SIGMA_WRITE", writeSchema: "EDIT_LOG" },
      },
    });
    expect(lab.body.details).toMatchObject({ account: "ACME-LAB", warehouse: "LAB_WH" });
    for (const args of [[], ["--create"]]) expect(await connect(stack, ...args)).toMatchObject({ code: 0 });
    expect(sigma.connections.size).toBe(2);
    expect(await workplace.changes(stack)).toEqual([]);

    await deploy("okta-connections.yaml", (config) => (config.credentials = { version: 2 }));
    const second = await secretOf(stack);
    expect(second).not.toBe(first);
    // What Sigma does not return of the second connection is not in the config: only the first one is updated.
    expect(await connect(stack, "--update")).toMatchObject({ code: 2 });
    expect(await connect(stack, "--update", "--connection", "Snowflake ACME-REPORTS")).toMatchObject({ code: 0, stderr: "" });
    expect([reports, lab].map(({ body }) => body.details.clientSecret)).toStrictEqual([second, first]);
    await expectNoSecret(stack, [first, second]);
  });

  test("makes one to Databricks, on the deployment's host", async () => {
    sigma = await openSigma({ host: "api.eu.aws.sigmacomputing.com" });
    const stack = await deploy("databricks-aws-workspace.yaml");
    expect(await connect(stack, "--create")).toMatchObject({ code: 0, stderr: "" });
    const [{ body }] = [...sigma.connections.values()];
    expect(body.details).toMatchObject({
      type: "databricks",
      host: "dbc-00000000-0000.cloud.databricks.com",
      idpType: "aws_databricks",
      usePkce: true,
      clientSecret: await secretOf(stack),
    });
    expect(await connect(stack)).toMatchObject({ code: 0 });
    await expectNoSecret(stack, [await secretOf(stack)]);
  });

  test("makes and updates one to a Databricks account that trusts Okta, with Okta's OAuth", async () => {
    const host = "dbc-00000000-0000.cloud.databricks.com";
    const stack = await deploy("okta-databricks.yaml", withConnections([{ ...NONE_OF_DATABRICKS, host }]));
    sigma = await openSigma();
    expect(await connect(stack, "--create")).toMatchObject({ code: 0, stderr: "" });
    const outputs = await workplace.outputs(stack);
    const [kept] = [...sigma.connections.values()];
    const made = structuredClone(kept.body);
    expect(made).toStrictEqual({
      name: "Databricks",
      details: {
        type: "databricks",
        host,
        metadataUrl: outputs.sigma_metadata_uri.value,
        clientId: workplace.org.all("okta_app_oauth")[0].client_id,
        clientSecret: await secretOf(stack),
        // Databricks has no scopes for roles.
        scopes: ["offline_access", "openid", "email", "profile"],
        idpType: "okta",
        usePkce: false,
        useJwt: false,
      },
    });
    expect(await connect(stack)).toMatchObject({ code: 0 });
    sigma.changeByHand(kept.id, ({ details }) => Object.assign(details, { clientSecret: "another", idpType: "azure_databricks" }));
    expect(await connect(stack)).toMatchObject({ code: 1, stdout: expect.stringContaining("details.idpType") as string });
    expect(await connect(stack, "--update")).toMatchObject({ code: 0, stderr: "" });
    expect(kept.body).toStrictEqual(made);
    await expectNoSecret(stack, [await secretOf(stack)]);
  });

  test("makes one to Snowflake and one to Databricks with one client, from the identity provider's half, and tells them apart", async () => {
    sigma = await openSigma({ host: "api.eu.aws.sigmacomputing.com" });
    const half = await deploy("okta-snowflake-and-databricks.yaml");
    expect(await connect(half, "--create")).toMatchObject({ code: 0, stderr: "" });
    const made = [...sigma.connections.values()].map(({ body }) => body);
    const { metadataUrl, clientId, scopes, clientSecret } = made[0].details;
    expect(made.map(({ name, details }) => [name, details.type])).toStrictEqual([
      ["Snowflake ACME-ANALYTICS", "snowflake"],
      ["Databricks", "databricks"],
    ]);
    expect(made[1].details).toMatchObject({ metadataUrl, clientId, scopes, clientSecret, idpType: "okta", usePkce: true });
    expect(clientSecret).toBe(await secretOf(half));
    for (const args of [[], ["--create"], ["--connection", "Databricks"]]) expect(await connect(half, ...args)).toMatchObject({ code: 0 });
    expect(sigma.connections.size).toBe(2);
    await expectNoSecret(half, [await secretOf(half)]);
  });

  test.each([
    ["entra-snowflake.yaml", "azuread"],
    ["auth0-snowflake.yaml", "auth0"],
    ["pingone-snowflake.yaml", "ping"],
    ["pingfederate-snowflake.yaml", "ping"],
  ])("makes and updates one with the client of %s", async (example, idpType) => {
    const stack = await deploy(example, withConnections([{ ...NONE, useDynamicTables: "none" }]));
    const redirectUri = Object.entries(await workplace.outputs(stack)).find(([name]) => name.endsWith("_redirect_uri"))![1].value as string;
    const own = new URL(redirectUri).host;
    sigma = await openSigma({ host: own });
    expect(await connect(stack, "--create")).toMatchObject({ code: 0, stderr: "" });
    expect(await connect(stack)).toMatchObject({ code: 0 });
    const [kept] = [...sigma.connections.values()];
    const made = structuredClone(kept.body);
    expect(made.details).toMatchObject({ idpType, authType: "oauth", clientSecret: await secretOf(stack) });
    sigma.changeByHand(kept.id, ({ details }) => (details.clientSecret = "another"));
    expect(await connect(stack, "--update")).toMatchObject({ code: 0, stderr: "" });
    expect(kept.body).toStrictEqual(made);
    await expectNoSecret(stack, [await secretOf(stack)]);
  });

  test("needs no secret for a client that signs JWTs", async () => {
    sigma = await openSigma();
    const stack = await deploy("okta-connections.yaml", (config) => {
      config.clients = (config.clients as Json[]).map((client) => ({ ...client, authentication: "private-key-jwt", requirePkce: false }));
    });
    expect(await connect(stack, "--create")).toMatchObject({ code: 0, stderr: "" });
    [...sigma.connections.values()].forEach(({ body: { details } }) => {
      expect(details.useJwt).toBe(true);
      expect(details).not.toHaveProperty("clientSecret");
    });
  });
});
