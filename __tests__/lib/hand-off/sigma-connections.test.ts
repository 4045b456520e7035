import { TerraformStack, Testing } from "cdktf";
import { UNRETURNED_KEYS } from "../../../config/resolve/connections";
import { SENT_FIELDS } from "../../../cli/sigma/connection-fields";
import { keyOf } from "../../../cli/connect/unreturned";
import {
  DatabricksAccount,
  DatabricksCloud,
  DatabricksConnection,
  IdentityProviderKind,
  AuthorizationServer,
  OAuthClient,
  OAuthPurpose,
  SigmaConnection,
  SigmaConnectionSettings,
  SigmaDatabricksApp,
  SigmaDeployment,
  SigmaRoleSwitching,
  SigmaUnreturnedField,
  SnowflakeAccount,
  SnowflakeConnection,
} from "../../../lib";
import { plainText } from "../../support/synth";

const ACCOUNT = SnowflakeAccount.of("ACME", "FINANCE_EU");

interface Output {
  readonly value: unknown;
  readonly sensitive?: boolean;
}

/** What the output has of connections. */
const output = (connections: SigmaConnection[], purposes?: OAuthPurpose[]) => outputs(connections, purposes).sigma_connections;
/** What a person pastes into Sigma. */
const settings = (connections: SigmaConnection[], purposes: OAuthPurpose[], connectionsNeedOwnOAuth?: boolean) =>
  outputs(connections, purposes, connectionsNeedOwnOAuth).sigma_settings.value as string;

/** With a client and an authorization server of another team. */
function outputs(
  connections: SigmaConnection[],
  purposes = [OAuthPurpose.DATA_CONNECTION],
  connectionsNeedOwnOAuth?: boolean,
  formConnections?: SigmaConnection[],
): Record<string, Output> {
  const app = Testing.app();
  const stack = new TerraformStack(app, "stack");
  new SigmaConnectionSettings(stack, "Settings", {
    client: OAuthClient.fromAttributes({
      clientId: "0oaexample",
      clientSecret: "${var.secret}",
      redirectUri: SigmaDeployment.GCP.redirectUri,
      purposes,
      requirePkce: purposes.length === 1,
    }),
    connectionsNeedOwnOAuth,
    authorizationServer: AuthorizationServer.fromAttributes({
      issuer: "https://acme.okta.com/oauth2/aus1",
      jwksUris: ["https://acme.okta.com/oauth2/aus1/v1/keys"],
      audiences: [ACCOUNT.url],
      kind: IdentityProviderKind.OKTA,
    }),
    connections,
    formConnections,
  });
  return (JSON.parse(Testing.synth(stack)) as { output: Record<string, Output> }).output;
}

const OAUTH = {
  metadataUrl: "https://acme.okta.com/oauth2/aus1/.well-known/openid-configuration",
  clientId: "0oaexample",
  idpType: "okta",
  usePkce: true,
  useJwt: false,
};

test("a connection to Snowflake is in the output in the words of Sigma's API, complete with OAuth and without the secret", () => {
  const { value, sensitive } = output([
    SnowflakeConnection.of({
      account: ACCOUNT,
      name: "Finance",
      connectionId: "id-in-sigma",
      timeoutSecs: 600,
      useFriendlyNames: false,
      poolSizes: { adhoc: 1, result: 2 },
      description: '{"a": 1}',
      warehouse: "${snowflake_warehouse.w.name}",
      role: "R",
      roleSwitching: SigmaRoleSwitching.DISABLED,
      exportsWarehouse: "E",
      materializationWarehouse: "M",
      useDynamicTables: false,
      userAttributes: { role: "a" },
      writebackSchemas: [{ database: "W", schema: "S", description: "D" }],
      inputTableAuditLogSchema: { database: "L", schema: "E" },
      usePython: true,
      takesPythonUsers: true,
      pythonProperties: { serviceNames: ["P"], packages: "pandas" },
      useSourceSwapPolicy: true,
      sourceSwapPolicyId: "policy",
      notSet: [SigmaUnreturnedField.SERVER, SigmaUnreturnedField.HOST],
    }),
  ]);
  expect(sensitive).toBeUndefined();
  expect(value).toStrictEqual([
    {
      name: "Finance",
      id: "id-in-sigma",
      platform: "acme_finance_eu",
      not_set: ["details.server", "details.host"],
      takes_python_users: true,
      body: {
        name: "Finance",
        description: { a: 1 },
        timeoutSecs: 600,
        useFriendlyNames: false,
        poolSizes: { isPoolConfigured: true, adhocPoolSize: 1, resultPoolSize: 2 },
        details: {
          type: "snowflake",
          authType: "oauth",
          account: "ACME-FINANCE_EU",
          warehouse: "${snowflake_warehouse.w.name}",
          role: "R",
          roleSwitching: "disabled",
          exportsWarehouse: "E",
          writeAccess: { materializationWarehouse: "M", useDynamicTables: false },
          userAttributes: { role: "a" },
          writebackSchemas: [{ writeDatabase: "W", writeSchema: "S", description: "D" }],
          inputTableAuditLogSchema: { writeDatabase: "L", writeSchema: "E" },
          usePython: true,
          pythonProperties: { serviceNames: ["P"], packages: "pandas" },
          useSourceSwapPolicy: true,
          sourceSwapPolicyId: "policy",
          ...OAUTH,
          scopes: expect.arrayContaining(["session:role-any", "offline_access"]) as string[],
        },
      },
    },
  ]);
});

test("a connection says nothing that nobody said, but for account and name", () => {
  const [{ body, ...record }] = output([SnowflakeConnection.of({ account: ACCOUNT })]).value as [{ body: { details: object } }];
  expect(record).toStrictEqual({ name: "Snowflake ACME-FINANCE_EU", platform: "acme_finance_eu", not_set: [], takes_python_users: false });
  expect(Object.keys(body).sort()).toStrictEqual(["details", "name"]);
  expect(Object.keys(body.details).sort()).toStrictEqual(
    ["type", "authType", "account", "metadataUrl", "clientId", "scopes", "idpType", "usePkce", "useJwt"].sort(),
  );
});

test("a connection to Databricks has its host, and catalogs to write to", () => {
  const host = "dbc-00000000-0000.cloud.databricks.com";
  const connection = DatabricksConnection.of({
    host,
    workspaceUrl: `https://${host}`,
    writebackSchemas: [{ database: "C", schema: "S" }],
    inputTableAuditLogSchema: { database: "C", schema: "L" },
    notSet: [SigmaUnreturnedField.DESCRIPTION],
  });
  expect(output([connection]).value).toMatchObject([
    {
      name: "Databricks",
      platform: "databricks",
      not_set: ["description"],
      body: {
        details: {
          type: "databricks",
          host,
          workspaceUrl: `https://${host}`,
          writebackSchemas: [{ writeCatalog: "C", writeSchema: "S" }],
          inputTableAuditLogSchema: { writeCatalog: "C", writeSchema: "L" },
          ...OAUTH,
        },
      },
    },
  ]);
});

describe("a connection to a Databricks account that trusts another identity provider", () => {
  const host = "dbc-00000000-0000.cloud.databricks.com";
  const account = DatabricksAccount.of({ cloud: DatabricksCloud.AWS, accountId: "00000000-0000-0000-0000-000000000000" });
  const both = () => [SnowflakeConnection.of({ account: ACCOUNT }), DatabricksConnection.of({ account, host })];
  const PURPOSES = [OAuthPurpose.ORGANIZATION_LOGIN, OAuthPurpose.DATA_CONNECTION];

  test("has the prefix of the account's outputs, next to one to Snowflake of the same client", () => {
    expect(output(both()).value).toMatchObject([
      { name: "Snowflake ACME-FINANCE_EU", platform: "acme_finance_eu", body: { details: { type: "snowflake", ...OAUTH } } },
      {
        name: "Databricks",
        platform: "databricks_00000000_0000_0000_0000_000000000000",
        body: { details: { type: "databricks", host, ...OAUTH } },
      },
    ]);
  });

  test("makes the sheet say that it needs its own OAuth, without being told", () => {
    expect(settings([SnowflakeConnection.of({ account: ACCOUNT })], PURPOSES)).toContain("Use organization-level OAuth configuration: on");
    const sheet = settings(both(), PURPOSES);
    expect(sheet).not.toContain("organization-level");
    expect(sheet).toContain("Connection with its own OAuth (the connection's form; for Databricks, Sigma offers no other");
  });

  test("refuses that the organization's could be used", () => {
    expect(() => settings(both(), PURPOSES, false)).toThrow("[SIGMA-CONNECTION-OWN-OAUTH]");
    expect(() => settings(both().slice(0, 1), PURPOSES, false)).not.toThrow();
  });

  test("must be to a workspace in the account's cloud", () => {
    expect(() => DatabricksConnection.of({ account, host: "adb-0000000000000000.0.azuredatabricks.net" })).toThrow(
      "[DATABRICKS-CONNECTION]",
    );
  });
});

test("a connection with a client of Databricks uses the organization's OAuth if it is to Databricks, and cannot be to Snowflake", () => {
  const stack = (connection: SigmaConnection) => {
    const scope = new TerraformStack(Testing.app(), "stack");
    const app = new SigmaDatabricksApp(scope, "App", {
      deployment: SigmaDeployment.GCP,
      account: DatabricksAccount.of({ cloud: DatabricksCloud.AWS, accountId: "00000000-0000-0000-0000-000000000000" }),
    });
    new SigmaConnectionSettings(scope, "Settings", { client: app, authorizationServer: app, connections: [connection] });
    return Testing.synth(scope);
  };
  expect(stack(DatabricksConnection.of({ host: "dbc-00000000-0000.cloud.databricks.com" }))).toContain("organization-level OAuth");
  expect(() => stack(SnowflakeConnection.of({ account: ACCOUNT }))).toThrow("[SIGMA-CONNECTION-PROVIDER]");
});

describe("the sheet for Sigma's forms", () => {
  const HOST = "dbc-00000000-0000.cloud.databricks.com";
  const EVERY = () => [
    SnowflakeConnection.of({ account: ACCOUNT }),
    SnowflakeConnection.of({ account: ACCOUNT, name: "Reports", accountIdentifier: "acme.eu", warehouse: "SIGMA_WH", role: "READERS" }),
    DatabricksConnection.of({ host: HOST, warehouses: ["0123456789abcdef", "fedcba9876543210"] }),
    DatabricksConnection.of({ host: HOST, name: "Lakehouse" }),
  ];
  const FORMS = [
    "Connection to Snowflake (the other fields of its form)",
    "  Account: ACME-FINANCE_EU",
    "  Warehouse: one that every user may use",
    "Connection to Snowflake (the other fields of its form)",
    "  Name: Reports",
    "  Account: acme.eu",
    "  Warehouse: SIGMA_WH",
    "  Role: READERS",
    "Connection to Databricks (the other fields of its form)",
    `  Host: ${HOST}`,
    "  HTTP path: /sql/1.0/warehouses/0123456789abcdef or /sql/1.0/warehouses/fedcba9876543210",
    "Connection to Databricks (the other fields of its form)",
    "  Name: Lakehouse",
    `  Host: ${HOST}`,
    "  HTTP path: that of a SQL warehouse, from its connection details",
  ];
  const sheetOf = (found: Record<string, Output>) => plainText(found.sigma_settings.value).split("\n");

  test("ends with what the form of each connection asks besides OAuth", () => {
    expect(sheetOf(outputs(EVERY())).slice(-FORMS.length)).toStrictEqual(FORMS);
  });

  test("has the same of connections that people make, which are in no other output", () => {
    const found = outputs([], undefined, undefined, EVERY());
    expect(sheetOf(found).slice(-FORMS.length)).toStrictEqual(FORMS);
    expect(Object.keys(found)).not.toContain("sigma_connections");
  });

  test("has nothing of them for a client that connects to nothing", () => {
    const found = outputs([], [OAuthPurpose.ORGANIZATION_LOGIN], undefined, EVERY());
    expect(sheetOf(found).join("\n")).not.toContain("Connection to");
  });
});

test("connections of a client for organization login only, two of a name, and wrong values are rejected", () => {
  const one = () => SnowflakeConnection.of({ account: ACCOUNT });
  expect(() => output([one()], [OAuthPurpose.ORGANIZATION_LOGIN])).toThrow("[SIGMA-CONNECTION-PURPOSE]");
  expect(() => output([one(), one()])).toThrow(
    /nothing given, so that the name is "Snowflake ACME-FINANCE_EU" a second time.*\[SIGMA-CONNECTION-TWICE]/,
  );
  expect(() => output([one(), SnowflakeConnection.of({ account: ACCOUNT, name: "Snowflake ACME-FINANCE_EU" })])).toThrow(
    /name: given "Snowflake ACME-FINANCE_EU" a second time/,
  );
  expect(() => SnowflakeConnection.of({ account: ACCOUNT, warehouse: "A.B" })).toThrow("[SNOW-CONNECTION]");
  expect(() => SnowflakeConnection.of({ account: ACCOUNT, timeoutSecs: 0 })).toThrow("[SIGMA-CONNECTION]");
  expect(() => DatabricksConnection.of({ host: "https://x.cloud.databricks.com" })).toThrow("[DATABRICKS-CONNECTION]");
  expect(() => SnowflakeConnection.of({ account: "ACME" as unknown as SnowflakeAccount })).toThrow("[SIGMA-TYPE]");
});

test("every field that Sigma takes and does not return has a name in the library, and a key in the config", () => {
  const fields = [...SENT_FIELDS.snowflake, ...SENT_FIELDS.databricks]
    .flatMap((field) => ("returned" in field ? [] : [field.sent as string]))
    .filter((path) => path !== "details.clientSecret");
  expect([...new Set(fields)].sort()).toStrictEqual((Object.values(SigmaUnreturnedField) as string[]).sort());
  expect(Object.fromEntries([...new Set(fields)].map((path) => [keyOf(path), path]))).toStrictEqual(UNRETURNED_KEYS);
});
