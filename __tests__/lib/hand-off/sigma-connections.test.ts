import { TerraformStack, Testing } from "cdktf";
import { UNRETURNED_KEYS } from "../../../config/resolve/connections";
import { SENT_FIELDS } from "../../../cli/sigma/connection-fields";
import { keyOf } from "../../../cli/connect/unreturned";
import {
  DatabricksConnection,
  IdentityProviderKind,
  AuthorizationServer,
  OAuthClient,
  OAuthPurpose,
  SigmaConnection,
  SigmaConnectionSettings,
  SigmaDeployment,
  SigmaRoleSwitching,
  SigmaUnreturnedField,
  SnowflakeAccount,
  SnowflakeConnection,
} from "../../../lib";

const ACCOUNT = SnowflakeAccount.of("ACME", "FINANCE_EU");

/** What the output has of connections. */
function output(connections: SigmaConnection[], purposes = [OAuthPurpose.DATA_CONNECTION]): { value: unknown; sensitive?: boolean } {
  const app = Testing.app();
  const stack = new TerraformStack(app, "stack");
  new SigmaConnectionSettings(stack, "Settings", {
    client: OAuthClient.fromAttributes({
      clientId: "0oaexample",
      clientSecret: "${var.secret}",
      redirectUri: SigmaDeployment.GCP.redirectUri,
      purposes,
      requirePkce: true,
    }),
    authorizationServer: AuthorizationServer.fromAttributes({
      issuer: "https://acme.okta.com/oauth2/aus1",
      jwksUris: ["https://acme.okta.com/oauth2/aus1/v1/keys"],
      audiences: [ACCOUNT.url],
      kind: IdentityProviderKind.OKTA,
    }),
    connections,
  });
  return (JSON.parse(Testing.synth(stack)) as { output: Record<string, { value: unknown; sensitive?: boolean }> }).output.sigma_connections;
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

test("connections of a client for organization login only, two of a name, and wrong values are rejected", () => {
  const one = () => SnowflakeConnection.of({ account: ACCOUNT });
  expect(() => output([one()], [OAuthPurpose.ORGANIZATION_LOGIN])).toThrow("[SIGMA-CONNECTION-PURPOSE]");
  expect(() => output([one(), one()])).toThrow("[SIGMA-CONNECTION-TWICE]");
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
