import { SENT_FIELDS } from "../../../cli/sigma/connection-fields";
import { TestSigma } from "../support/sigma/server";
import { CLIENT_SECRET, closeAll, connect, described, NOT_SET, only, outputs, sigma, writes } from "./support";

type Json = Record<string, unknown>;

afterEach(closeAll);

const POOLS = { isPoolConfigured: true, adhocPoolSize: 1, schedulePoolSize: 2, catalogPoolSize: 3, resultPoolSize: 4 };

/** Each field that a config can set, with a value. */
const SNOWFLAKE = described({
  body: { timeoutSecs: 600, useFriendlyNames: true, poolSizes: POOLS },
  details: {
    warehouse: "SIGMA_WH",
    role: "SIGMA_USERS",
    roleSwitching: "allRoles",
    exportsWarehouse: "EXPORTS",
    writeAccess: { materializationWarehouse: "MATERIALIZE" },
    userAttributes: { role: "role", warehouse: "warehouse" },
    writebackSchemas: [{ writeDatabase: "W", writeSchema: "S", description: "Finance" }],
    inputTableAuditLogSchema: { writeDatabase: "L", writeSchema: "E" },
  },
});

const DATABRICKS: Json = (() => {
  const whole = described({ name: "Databricks", platform: "databricks", not_set: ["description", "details.workspaceUrl"] });
  const { body } = whole as { body: { details: Json } };
  const { authType: _, account: __, ...oauth } = body.details;
  const details = {
    ...oauth,
    type: "databricks",
    host: "dbc-0.cloud.databricks.com",
    idpType: "aws_databricks",
    useSourceSwapPolicy: false,
    sourceSwapPolicyId: "policy",
    writebackSchemas: [{ writeCatalog: "W", writeSchema: "S", description: "Finance" }],
    inputTableAuditLogSchema: { writeCatalog: "L", writeSchema: "E" },
  };
  return { ...whole, body: { ...body, name: "Databricks", timeoutSecs: 600, useFriendlyNames: true, poolSizes: POOLS, details } };
})();

/** What a person could have chosen instead. */
const OTHERS: Readonly<Record<string, unknown>> = {
  "details.authType": "key-pair",
  "details.scopes": ["openid"],
  "details.idpType": "auth0",
  "details.roleSwitching": "disabled",
};

function other(path: string, value: unknown): unknown {
  if (path in OTHERS) return OTHERS[path];
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value + 1 : "OTHER";
}

/** Changes what is at a path of a body; of a list, in its first element. */
function change(body: unknown, path: string): void {
  const keys = path.replaceAll("[]", ".0").split(".");
  const last = keys.pop()!;
  const parent = keys.reduce((part, key) => (part as Json)[key], body) as Json;
  parent[last] = other(path, parent[last]);
}

/** Not a part of a connection with OAuth, or an id that Sigma gives, or what a connection can never change. */
const IRRELEVANT = /^details\.(type$|writeAccess\.write|.*writebackSchemaId$)/;

const made = async (server: TestSigma, connection: Json) => {
  expect(await connect(server, outputs([connection]), ["--create"])).toMatchObject({ code: 0 });
  return only(server).id;
};

describe.each([
  ["snowflake", SNOWFLAKE],
  ["databricks", DATABRICKS],
] as const)("a connection to %s", (type, connection) => {
  const returned = SENT_FIELDS[type].flatMap((field) => ("returned" in field && !IRRELEVANT.test(field.sent) ? [field.sent] : []));

  test("is found and named in each field that was changed by hand, and put right", async () => {
    const server = await sigma();
    const id = await made(server, connection);
    // Also the client's id may be another one: then only its own id finds it.
    const known = outputs([{ ...connection, id }]);
    expect(await connect(server, known)).toMatchObject({ code: 0 });
    for (const field of returned) {
      server.changeByHand(id, (body) => change(body, field));
      const { code, stdout } = await connect(server, known);
      const name = field.replace("[]", "").replace(/\.(writeDatabase|writeCatalog|writeSchema)$/, "");
      expect([field, code, differing(stdout).some((path) => path.startsWith(name.replace(".description", "")))]).toStrictEqual([
        field,
        1,
        true,
      ]);
      if (name !== "details.inputTableAuditLogSchema") {
        expect(await connect(server, known, ["--update"])).toMatchObject({ code: 0 });
      } else {
        // Input tables need their log.
        const refused = await connect(server, known, ["--update"]);
        expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("a different edit log") as string });
        server.changeByHand(
          id,
          (body) =>
            (body.details.inputTableAuditLogSchema = structuredClone(
              (connection.body as { details: Json }).details.inputTableAuditLogSchema,
            )),
        );
      }
    }
    expect(await connect(server, known)).toMatchObject({ code: 0, stdout: expect.stringContaining("Nothing differs.") as string });
    expect(returned.length).toBeGreaterThan(15);
  });

  test("keeps in an update what only Sigma has", async () => {
    const server = await sigma();
    const id = await made(server, connection);
    const before = structuredClone(only(server).body);
    const bare = described({ name: connection.name as string, not_set: connection.not_set as string[] });
    const { details } = connection.body as { details: Json };
    const oauth = [
      "type",
      "authType",
      "host",
      "metadataUrl",
      "clientId",
      "scopes",
      "idpType",
      "usePkce",
      "useJwt",
      "useSourceSwapPolicy",
      "sourceSwapPolicyId",
    ];
    const body = { name: connection.name, details: Object.fromEntries(Object.entries(details).filter(([key]) => oauth.includes(key))) };
    const { code, stdout } = await connect(server, outputs([{ ...bare, body }]), ["--update"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/kept as it is in Sigma: .*timeoutSecs, useFriendlyNames/);
    expect(stdout).toContain("details.writebackSchemas, details.inputTableAuditLogSchema");
    expect(server.connections.get(id)!.body).toStrictEqual(before);
  });

  test("keeps a schema to write to that someone added, with its id", async () => {
    const server = await sigma();
    const id = await made(server, connection);
    const word = type === "snowflake" ? "writeDatabase" : "writeCatalog";
    server.changeByHand(id, ({ details }) =>
      (details.writebackSchemas as Json[]).push({ [word]: "X", writeSchema: "Y.Z", writebackSchemaId: "id-by-hand" }),
    );
    const schemas = structuredClone(only(server).body.details.writebackSchemas);
    expect(await connect(server, outputs([connection]))).toMatchObject({ code: 0 });
    expect(await connect(server, outputs([connection]), ["--update"])).toMatchObject({ code: 0 });
    expect(only(server).body.details.writebackSchemas).toStrictEqual(schemas);
  });
});

/** The paths below "differs". */
const differing = (stdout: string) =>
  [...(/^ {2}differs:\n((?: {4}\S.*\n)+)/m.exec(stdout)?.[1] ?? "").matchAll(/^ {4}(.*?): .* in Sigma, /gm)].map(([, path]) => path);

describe("a secret that was renewed", () => {
  test("arrives by an update, also where nothing else differs", async () => {
    const server = await sigma();
    await made(server, SNOWFLAKE);
    const renewed = outputs([SNOWFLAKE], "fake-renewed-secret");
    const dry = await connect(server, renewed);
    expect(dry.stdout).toContain("cannot be compared, because Sigma does not return it: details.clientSecret");
    expect(only(server).body.details.clientSecret).toBe(CLIENT_SECRET);
    const { code, stdout } = await connect(server, renewed, ["--update"]);
    expect([code, stdout.includes("fake-renewed-secret")]).toStrictEqual([0, false]);
    expect(stdout).toContain("nothing differed; sent details.clientSecret");
    expect(only(server).body.details.clientSecret).toBe("fake-renewed-secret");
  });

  test("is not there for a client that signs JWTs: a second update writes nothing", async () => {
    const server = await sigma();
    const jwt = described({ details: { useJwt: true } });
    await made(server, jwt);
    expect(await connect(server, outputs([jwt]), ["--update"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("nothing to change") as string,
    });
    expect(writes(server)).toStrictEqual(["createConnection"]);
  });

  test.each(["silence-after", "cut-after", "half", "empty"] as const)("arrived also where the answer is lost (%s)", async (kind) => {
    const server = await sigma();
    await made(server, SNOWFLAKE);
    server.fail("updateConnection", { kind });
    const { code, stdout } = await connect(server, outputs([SNOWFLAKE], "fake-renewed-secret"), ["--update", "--timeout", "1"]);
    expect(code).toBe(0);
    expect(stdout).toContain("updated (the answer was lost; Sigma was asked)");
    expect(only(server).body.details.clientSecret).toBe("fake-renewed-secret");
    expect(writes(server)).toStrictEqual(["createConnection", "updateConnection"]);
  });

  test("did not arrive where nothing was carried out, and that is said", async () => {
    const server = await sigma();
    await made(server, SNOWFLAKE);
    server.fail("updateConnection", { kind: "silence" });
    const { code, stderr } = await connect(server, outputs([SNOWFLAKE], "fake-renewed-secret"), ["--update", "--timeout", "1"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Sigma does not have it yet");
    expect(only(server).body.details.clientSecret).toBe(CLIENT_SECRET);
  });
});

/** Does something while the command waits, as soon as Sigma has been asked for an operation. */
function meanwhile(server: TestSigma, operation: string, action: () => void): void {
  const before = server.called().length;
  const watch = setInterval(() => {
    if (!server.called().slice(before).includes(operation)) return;
    clearInterval(watch);
    action();
  }, 10).unref();
}

describe("somebody else", () => {
  test("who changes the connection meanwhile loses nothing: the update is not carried out", async () => {
    const server = await sigma();
    const id = await made(server, SNOWFLAKE);
    // The command reads the connection once more before it writes, and here has to try again after a second.
    server.fail("getConnection", { kind: "status", status: 503 });
    meanwhile(server, "getConnection", () => server.changeByHand(id, ({ details }) => (details.warehouse = "BY_HAND")));
    const { code, stderr } = await connect(server, outputs([SNOWFLAKE]), ["--update"]);
    expect(code).toBe(2);
    expect(stderr).toContain("was changed meanwhile");
    expect(only(server).body.details.warehouse).toBe("BY_HAND");
  });

  test("who changes a new connection at once is noticed", async () => {
    const server = await sigma();
    server.fail("createConnection", { kind: "silence-after" });
    meanwhile(server, "createConnection", () => server.changeByHand(only(server).id, ({ details }) => (details.warehouse = "BY_HAND")));
    const { code, stdout } = await connect(server, outputs([SNOWFLAKE]), ["--create", "--timeout", "2"]);
    expect(code).toBe(1);
    expect(stdout).toContain('details.warehouse: "BY_HAND" in Sigma, "SIGMA_WH" in the outputs');
  });
});

describe("an update", () => {
  test("is refused where the connection has a service account, which no request can send", async () => {
    const server = await sigma({ serviceAccount: "SIGMA_SERVICE" });
    await made(server, SNOWFLAKE);
    const refused = await connect(server, outputs([SNOWFLAKE]), ["--update"]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("--despite-service-account") as string });
    expect(writes(server)).toStrictEqual(["createConnection"]);
    expect(await connect(server, outputs([SNOWFLAKE]), ["--update", "--despite-service-account"])).toMatchObject({ code: 0 });
  });

  test("is not carried out for a part where another one is refused", async () => {
    const server = await sigma();
    const [one, two] = ["ONE", "TWO"].map((account) =>
      described({ name: account, platform: `acme_${account.toLowerCase()}`, details: { account: `ACME-${account}`, warehouse: "A" } }),
    );
    expect(await connect(server, outputs([one, two]), ["--create"])).toMatchObject({ code: 0 });
    const { body } = two as { body: { details: Json } };
    const lacking = { ...two, not_set: NOT_SET.slice(1), body: { ...body, details: { ...body.details, warehouse: "B" } } };
    expect(await connect(server, outputs([one, lacking]), ["--update"])).toMatchObject({ code: 2 });
    expect(writes(server)).toStrictEqual(["createConnection", "createConnection"]);
  });
});
