import { CLIENT_SECRET, closeAll, connect, described, NOT_SET, only, outputs, sigma, writes } from "./support";

afterEach(closeAll);

const ONE = outputs([described({ details: { warehouse: "SIGMA_WH" } })]);

describe("a connection that is not in Sigma", () => {
  test("is shown with its secret hidden, and not made, by a dry run", async () => {
    const server = await sigma();
    const { code, stdout, stderr } = await connect(server, ONE);
    expect([code, stderr, writes(server)]).toStrictEqual([1, "", []]);
    expect(stdout).toContain("not in Sigma");
    expect(stdout).toContain('"clientSecret": "[hidden]"');
    expect(stdout).toContain('"warehouse": "SIGMA_WH"');
    expect(stdout).toContain("Add --create");
    // Whose credentials they are comes first.
    expect(server.called().slice(0, 2)).toStrictEqual(["postToken", "whoami"]);
  });

  test("is made as described, and a second run makes nothing and says so", async () => {
    const server = await sigma();
    expect(await connect(server, ONE, ["--create"])).toMatchObject({ code: 0, stdout: expect.stringContaining("created: ") as string });
    expect(only(server).body).toStrictEqual({
      name: "Snowflake",
      details: {
        type: "snowflake",
        authType: "oauth",
        account: "ACME-ANALYTICS",
        warehouse: "SIGMA_WH",
        metadataUrl: "https://acme.okta.com/oauth2/aus1/.well-known/oauth-authorization-server",
        clientId: "0oaexample",
        clientSecret: CLIENT_SECRET,
        scopes: ["session:role-any", "offline_access", "openid"],
        idpType: "okta",
        usePkce: false,
        useJwt: false,
      },
    });
    for (const args of [["--create"], []]) {
      const { code, stdout } = await connect(server, ONE, args);
      expect(code).toBe(0);
      expect(stdout).toContain(args.length > 0 ? "nothing to change: " : "Nothing differs. Nothing was changed.");
    }
    expect(writes(server)).toStrictEqual(["createConnection"]);
  });

  test("takes the secret from the environment, which counts more than the outputs", async () => {
    const server = await sigma();
    const env = { SIGMA_OAUTH_CLIENT_SECRET: "fake-secret-of-the-environment" };
    const { stdout } = await connect(server, ONE, ["--create"], { env });
    expect(stdout).not.toContain("fake-secret-of-the-environment");
    expect(only(server).body.details.clientSecret).toBe("fake-secret-of-the-environment");
  });

  test("is not made without a secret, but with a client that signs JWTs", async () => {
    const server = await sigma();
    const without = JSON.parse(ONE) as Record<string, unknown>;
    delete without.sigma_client_secret;
    const refused = await connect(server, JSON.stringify(without), ["--create"]);
    expect([refused.code, writes(server)]).toStrictEqual([2, []]);
    expect(refused.stderr).toContain("no client secret in the outputs, and none in SIGMA_OAUTH_CLIENT_SECRET");
    const jwt = outputs([described({ details: { useJwt: true } })]);
    expect(await connect(server, jwt, ["--create"])).toMatchObject({ code: 0 });
    expect(only(server).body.details).not.toHaveProperty("clientSecret");
  });

  test("is not updated", async () => {
    const server = await sigma();
    const { code, stderr } = await connect(server, ONE, ["--update"]);
    expect([code, writes(server)]).toStrictEqual([2, []]);
    expect(stderr).toContain("add --create; nothing was changed");
  });
});

describe("a secret that Sigma repeats", () => {
  // The helper looks for it in everything that is printed.
  test("in an error is hidden", async () => {
    const server = await sigma();
    server.fail("createConnection", { kind: "status", status: 400, message: `the secret ${CLIENT_SECRET} is wrong` });
    const { code, stderr } = await connect(server, ONE, ["--create"]);
    expect(code).toBe(2);
    expect(stderr).toContain("the secret [hidden] is wrong");
  });

  test("in a connection is hidden, where somebody pasted it into the wrong field", async () => {
    const server = await sigma();
    await connect(server, ONE, ["--create"]);
    server.changeByHand(only(server).id, (body) => (body.name = CLIENT_SECRET));
    for (const args of [[], ["--format", "json"], ["--create"], ["--update"]]) {
      const { stdout } = await connect(server, ONE, args);
      expect(stdout).toContain("[hidden]");
    }
  });
});

describe("the answer to a create", () => {
  test.each(["silence-after", "cut-after", "half", "empty"] as const)(
    "that is lost (%s) is looked up, and no second one is made",
    async (kind) => {
      const server = await sigma();
      server.fail("createConnection", { kind });
      const { code, stdout } = await connect(server, ONE, ["--create", "--timeout", "1"]);
      expect(code).toBe(0);
      expect(stdout).toContain("created (the answer was lost; Sigma was asked)");
      expect(only(server).body.name).toBe("Snowflake");
      expect(writes(server)).toStrictEqual(["createConnection"]);
    },
  );

  test("that never came, and was not carried out, is not asked for again at once", async () => {
    const server = await sigma();
    server.fail("createConnection", { kind: "silence" });
    const { code, stderr } = await connect(server, ONE, ["--create", "--timeout", "1"]);
    expect(code).toBe(2);
    expect(stderr).toContain("it is not in Sigma yet");
    expect(stderr).toContain("makes no second one");
    expect([writes(server), server.connections.size]).toStrictEqual([["createConnection"], 0]);
  });

  test("that is lost, and Sigma cannot be asked either, says so", async () => {
    const server = await sigma();
    server.fail("createConnection", { kind: "silence-after" });
    // While the command waits for the answer, Sigma begins to refuse lists.
    const watch = setInterval(() => {
      if (!server.called().includes("createConnection")) return;
      clearInterval(watch);
      server.fail("listConnections", { kind: "status", status: 403 });
    }, 10).unref();
    const { code, stderr } = await connect(server, ONE, ["--create", "--timeout", "2"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Sigma could not be asked either");
    expect(writes(server)).toStrictEqual(["createConnection"]);
    // The next run finds it.
    expect(await connect(server, ONE, ["--create"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("nothing to change") as string,
    });
  });
});

describe("which connection is meant", () => {
  const of = (account: string, more: object = {}) => {
    const { body } = described({ details: { account } });
    const { name, details } = body as { name: string; details: { type: string } };
    return { name, details: { ...details, clientSecret: "fake", ...more } };
  };

  test("is found by the client's id, whatever its name and account are", async () => {
    const server = await sigma();
    server.create({ ...of("xy12345"), name: "By hand" });
    const { code, stdout } = await connect(server, ONE);
    expect(code).toBe(1);
    expect(stdout).toContain('name: "By hand" in Sigma, "Snowflake" in the outputs');
    expect(stdout).toContain('details.account: "xy12345" in Sigma, "ACME-ANALYTICS" in the outputs');
  });

  test("is not guessed: several are listed", async () => {
    const server = await sigma();
    const ids = ["ACME-ANALYTICS", "acme-analytics"].map((account) => server.create(of(account)));
    for (const args of [[], ["--create"], ["--update"]]) {
      const { code, stderr } = await connect(server, ONE, args);
      expect(code).toBe(2);
      ids.forEach((id) => expect(stderr).toContain(id));
      expect(stderr).toContain("add the id of the right one");
    }
    expect(writes(server)).toStrictEqual([]);
    const chosen = outputs([described({ id: ids[1] })]);
    expect(await connect(server, chosen, ["--create"])).toMatchObject({ code: 0 });
  });

  test("is told by the account where a client has several, and nothing is made beside one that nobody knows", async () => {
    const server = await sigma();
    const both = outputs([
      described({ name: "One", details: { account: "ACME-ONE" } }),
      described({ name: "Two", platform: "acme_two", details: { account: "ACME-TWO" } }),
    ]);
    expect(await connect(server, both, ["--create"])).toMatchObject({ code: 0 });
    expect([...server.connections.values()].map(({ body }) => body.name)).toStrictEqual(["One", "Two"]);
    expect(await connect(server, both)).toMatchObject({ code: 0 });
    server.changeByHand([...server.connections.keys()][1], ({ details }) => (details.account = "xy12345"));
    const { code, stderr } = await connect(server, both, ["--create"]);
    expect(code).toBe(2);
    expect(stderr).toContain("it is unclear which one to take");
    expect(server.connections.size).toBe(2);
  });

  /** One to Databricks, which has no account that Sigma returns. */
  const toDatabricks = (name: string) => {
    const one = described({ name, platform: "databricks_0" });
    const body = one.body as { details: Record<string, unknown> };
    const { account: _, authType: __, ...details } = body.details;
    return { ...one, body: { ...body, details: { ...details, type: "databricks", host: "dbc-0.cloud.databricks.com" } } };
  };

  test("is told by the platform, whatever account somebody gave the other one", async () => {
    const server = await sigma();
    server.create(of("xy12345"));
    const both = outputs([described(), toDatabricks("Lakehouse")]);
    expect(await connect(server, both, ["--create", "--connection", "Lakehouse"])).toMatchObject({ code: 0 });
    expect([...server.connections.values()].map(({ body }) => body.details.type)).toStrictEqual(["snowflake", "databricks"]);
    const { code, stdout } = await connect(server, both);
    expect(code).toBe(1);
    expect(stdout).toContain("details.account");
    expect(await connect(server, both, ["--connection", "Lakehouse"])).toMatchObject({ code: 0 });
  });

  test("needs an id where a client has several to Databricks, whose hosts Sigma does not return", async () => {
    const server = await sigma();
    const both = [toDatabricks("One"), toDatabricks("Two")];
    expect(await connect(server, outputs(both), ["--create"])).toMatchObject({ code: 0 });
    expect(await connect(server, outputs(both))).toMatchObject({ code: 2, stderr: expect.stringContaining("add the id") as string });
    const ids = [...server.connections.keys()];
    expect(await connect(server, outputs(both.map((one, index) => ({ ...one, id: ids[index] }))))).toMatchObject({ code: 0 });
  });

  test("is one of them, if that is asked for", async () => {
    const server = await sigma();
    const both = outputs([
      described({ name: "One", details: { account: "ACME-ONE" } }),
      described({ name: "Two", platform: "acme_two", details: { account: "ACME-TWO" } }),
    ]);
    expect(await connect(server, both, ["--create", "--connection", "Two"])).toMatchObject({ code: 0 });
    expect(only(server).body.name).toBe("Two");
    expect(await connect(server, both, ["--connection", "Tow"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("did you mean Two?") as string,
    });
  });

  test("is none of another client, or without OAuth, that has the name", async () => {
    const server = await sigma();
    const id = server.create(of("ACME-ANALYTICS", { clientId: "another" }));
    const { code, stderr } = await connect(server, ONE, ["--create"]);
    expect(code).toBe(2);
    expect(stderr).toContain(id);
    expect(stderr).toContain("a name that no other connection has");
    expect(server.connections.size).toBe(1);
  });

  test("is none that is archived, which is named", async () => {
    const server = await sigma();
    const id = server.create(of("ACME-ANALYTICS"));
    server.archive(id);
    const { stdout } = await connect(server, ONE);
    expect(stdout).toContain(`archived in Sigma, and not used: "Snowflake" ("${id}"`);
    expect(await connect(server, ONE, ["--create"])).toMatchObject({ code: 0 });
    expect(server.connections.size).toBe(2);
    const byId = outputs([described({ id })]);
    expect(await connect(server, byId)).toMatchObject({ code: 1 });
    expect(await connect(server, byId, ["--update"])).toMatchObject({ code: 2, stderr: expect.stringContaining("is archived") as string });
    expect(server.connections.get(id)!.isArchived).toBe(true);
  });

  test("cannot be one to another platform, or one that is not there", async () => {
    const server = await sigma();
    const other = server.create({ name: "Other", details: { type: "databricks", host: "dbc-0.cloud.databricks.com" } });
    const refused = await connect(server, outputs([described({ id: other })]), ["--update"]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("is a connection to databricks") as string });
    const gone = await connect(server, outputs([described({ id: "0000" })]));
    expect(gone).toMatchObject({ code: 2, stderr: expect.stringContaining("no connection with the id") as string });
  });
});

describe("the fields that Sigma does not return", () => {
  test("are asked for one by one before anything is replaced, ready to be filled in", async () => {
    const server = await sigma();
    await connect(server, ONE, ["--create"]);
    for (const field of NOT_SET) {
      const lacking = outputs([described({ details: { warehouse: "OTHER" }, not_set: NOT_SET.filter((other) => other !== field) })]);
      const { code, stdout, stderr } = await connect(server, lacking, ["--update"]);
      const key = field === "details.pythonSecrets" ? "pythonUsers" : field.split(".").at(-1)!;
      expect(code).toBe(2);
      expect(stdout).toContain(`\n          ${key}: # a value, or none\n`);
      expect(stderr).toContain(`nothing says ${field},`);
    }
    expect(writes(server)).toStrictEqual(["createConnection"]);
  });

  test("are sent where they have a value", async () => {
    const server = await sigma();
    await connect(server, ONE, ["--create"]);
    const users = { setupUser: { username: "SETUP", password: "fake-setup-password" } };
    const full = outputs([
      described({
        not_set: [],
        takes_python_users: true,
        body: { description: { text: "x" } },
        details: {
          server: "acme",
          host: "acme.snowflakecomputing.com",
          usePython: true,
          pythonProperties: { packages: "pandas" },
          useSourceSwapPolicy: true,
          sourceSwapPolicyId: "policy",
          writeAccess: { useDynamicTables: false },
        },
      }),
    ]);
    const without = await connect(server, full, ["--update"]);
    expect(without).toMatchObject({ code: 2, stderr: expect.stringContaining("SIGMA_PYTHON_USERS is not set") as string });
    const wrong = await connect(server, full, ["--update"], { env: { SIGMA_PYTHON_USERS: "fake-setup-password" } });
    expect(wrong).toMatchObject({ code: 2, stderr: expect.not.stringContaining("fake-setup-password") as string });
    const { code, stdout } = await connect(server, full, ["--update"], { env: { SIGMA_PYTHON_USERS: JSON.stringify(users) } });
    expect(code).toBe(0);
    expect(stdout).not.toContain("fake-setup-password");
    expect(stdout).toContain("Sigma's API does not say which counts: details.account, details.server, details.host");
    expect(only(server).body).toMatchObject({
      description: { text: "x" },
      details: { server: "acme", host: "acme.snowflakecomputing.com", usePython: true, pythonSecrets: users, sourceSwapPolicyId: "policy" },
    });
  });
});
