import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OPERATIONS } from "../cli/sigma/operations";
import { SHAPES } from "../cli/sigma/shapes";
import { SENT_FIELDS, SentField } from "../cli/sigma/connection-fields";
import { generatedFrom, sigmaApi } from "../scripts/sigma-api";
import { apiChanges } from "../scripts/sigma-api-changes";
import { responseOf, sentFields } from "../scripts/sigma-api-fields";
import { committedSpec, cutSpec, Schema, SigmaApiSpec, USED } from "../scripts/sigma-api-spec";
import { PROJECT } from "./support/project";

type Json = Record<string, unknown>;

const JSON_TYPE = "application/json";
const body = (schema: unknown) => ({ description: "words", content: { [JSON_TYPE]: { schema, example: "words" } } });

/** A small specification of its own, with the operations that are used, in the form in which Sigma's has them: with references and words. */
function specification(change: (parts: { details: Json; connection: Json; paths: Record<string, Json> }) => void = () => undefined): Json {
  const details: Json = {
    title: "Details",
    oneOf: [
      { type: "object", properties: { type: { type: "string", enum: ["postgres"] }, port: { type: "number" } } },
      {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", enum: ["snowflake"] },
          description: { type: "string", description: "words" },
          account: { type: "string" },
          authType: { type: "string", enum: ["basic-auth", "oauth"] },
          scopes: { type: "array", items: { type: "string" } },
          pythonUser: { type: "object", properties: { password: { type: "string" } } },
          idpType: {
            oneOf: [
              { type: "string", enum: ["okta"], title: "words" },
              { type: "string", enum: ["ping"] },
            ],
          },
        },
      },
    ],
  };
  const connection: Json = {
    type: "object",
    required: ["connectionId", "useOauth"],
    properties: {
      connectionId: { type: "string", description: "words" },
      useOauth: { type: "boolean" },
      name: { type: "string" },
      account: { type: "string" },
      oauthScopes: { type: "array", items: { type: "string" } },
      oauthIdpType: { type: "string", enum: ["okta", "ping"] },
      timeout: { type: "object", properties: { default: { type: "number", format: "double" } } },
    },
  };
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const sent = {
    type: "object",
    required: ["details", "name"],
    properties: { details: reference("Details"), name: { type: "string" }, timeoutSecs: { type: "number" }, restore: { type: "boolean" } },
  };
  const id = { name: "connectionId", in: "path", required: true, schema: { type: "string" } };
  const page = { name: "page", in: "query", required: false, description: "words", schema: { type: "string" } };
  const simple = { type: "object", properties: {} };
  const member = { type: "object", properties: { email: { type: "string" } } };
  const members = {
    oneOf: [
      { type: "array", items: member },
      { type: "object", properties: { entries: { type: "array", items: member } } },
    ],
  };
  const one = reference("Connection");
  const paths: Record<string, Json> = {
    "/v2/auth/token": { post: { operationId: "postToken", requestBody: body(simple), responses: { "200": body(simple) } } },
    "/v2/whoami": { get: { operationId: "whoami", responses: { "200": body(simple) } } },
    "/v2/connections": {
      get: { operationId: "listConnections", summary: "words", parameters: [page], responses: { "200": body(simple) } },
      post: { operationId: "createConnection", requestBody: body(sent), responses: { "201": body(one) } },
      delete: { operationId: "notUsed", responses: {} },
    },
    "/v2/connections/{connectionId}": {
      get: { operationId: "getConnection", parameters: [id], responses: { "200": body(one) } },
      put: { operationId: "updateConnection", parameters: [id], requestBody: body(sent), responses: { "200": body(one) } },
    },
    "/v2/connections/{connectionId}/test": { get: { operationId: "testConnection", parameters: [id], responses: { "200": body(simple) } } },
    "/v2/members": { get: { operationId: "listMembers", responses: { "200": body(members) } } },
    "/v2/members/{memberId}/revoke": {
      post: { operationId: "revokeMemberTokens", requestBody: body(simple), responses: { "200": body(simple) } },
    },
    "/v2/not-used": { get: { operationId: "notUsed", responses: {} } },
  };
  change({ details, connection, paths });
  return {
    openapi: "3.1.0",
    info: { title: "Sigma REST API", version: "2.0.0", description: "words" },
    servers: [{ url: "https://api.example.com", description: "words" }],
    paths,
    components: { schemas: { Details: details, Connection: connection } },
  };
}

const snowflakeOf = (details: Json) => (details.oneOf as { properties: Json; required: string[] }[])[1];
const before = cutSpec(specification());

describe("the facts of Sigma's API", () => {
  test("are what is used of the specification, without its words", () => {
    const text = JSON.stringify(before);
    expect(text).not.toMatch(/words|notUsed|not-used|postgres|\$ref|"title":"D/);
    expect(before.paths["/v2/connections"].get.parameters).toStrictEqual([{ name: "page", in: "query", schema: { type: "string" } }]);
    // A field may have the name of what is left out.
    const { properties } = before.paths["/v2/connections"].post.requestBody!.content[JSON_TYPE].schema;
    expect(properties!.details.oneOf![0].properties!.description).toStrictEqual({ type: "string" });
    expect(properties!.details.oneOf![0].properties!.idpType).toStrictEqual({ type: "string", enum: ["okta", "ping"] });
  });

  test("are cut in the same way from what they were cut to", () => {
    expect(cutSpec(before)).toStrictEqual(before);
    expect(cutSpec(committedSpec())).toStrictEqual(committedSpec());
  });

  test.each<readonly [string, (parts: { paths: Record<string, Json>; details: Json }) => void, string]>([
    ["an operation", ({ paths }) => delete paths["/v2/whoami"], "has no GET /v2/whoami"],
    [
      "a part",
      ({ details }) => (snowflakeOf(details).properties.role = { $ref: "#/components/schemas/Role" }),
      "has no #/components/schemas/Role",
    ],
    [
      "an end",
      ({ details }) => (snowflakeOf(details).properties.role = { items: { $ref: "#/components/schemas/Details" } }),
      "contains itself",
    ],
  ])("are refused without %s", (_, change, says) => {
    expect(() => cutSpec(specification(change))).toThrow(says);
    expect(() => cutSpec({ swagger: "2.0" })).toThrow("not an OpenAPI document");
  });

  test("say which field of a connection is read back where, and which is not", () => {
    expect(sentFields(before)).toStrictEqual(
      new Map([
        [
          "snowflake",
          [
            { sent: "name", returned: "name" },
            { sent: "timeoutSecs", returned: "timeout.default" },
            { sent: "details.type" },
            { sent: "details.description" },
            { sent: "details.account", returned: "account" },
            { sent: "details.authType", returned: "useOauth" },
            { sent: "details.scopes", returned: "oauthScopes" },
            { sent: "details.pythonUser" },
            { sent: "details.idpType", returned: "oauthIdpType" },
          ],
        ],
      ]),
    );
    const renamed = cutSpec(specification(({ connection }) => delete (connection.properties as Json).timeout));
    expect(() => sentFields(renamed)).toThrow("timeoutSecs is said to be read as timeout.default");
  });
});

const PUT = "PUT /v2/connections/{connectionId}";
const GET = "GET /v2/connections/{connectionId}";

describe("what a newer specification changes", () => {
  test.each<readonly [string, (parts: { details: Json; connection: Json; paths: Record<string, Json> }) => void, string[]]>([
    ["nothing but words", ({ connection }) => (connection.description = "other words"), []],
    [
      "a field to send",
      ({ details }) => (snowflakeOf(details).properties.role = { type: "string" }),
      [
        "added    POST /v2/connections request details(snowflake).role (optional, string)",
        `added    ${PUT} request details(snowflake).role (optional, string)`,
      ],
    ],
    [
      "a field that is returned now",
      ({ connection }) => ((connection.properties as Json).httpPath = { type: "string" }),
      [
        "added    POST /v2/connections 201 httpPath (optional, string)",
        `added    ${GET} 200 httpPath (optional, string)`,
        `added    ${PUT} 200 httpPath (optional, string)`,
      ],
    ],
    [
      "a field that is gone",
      ({ connection }) => delete (connection.properties as Json).account,
      [
        "removed  POST /v2/connections 201 account (optional, string)",
        `removed  ${GET} 200 account (optional, string)`,
        `removed  ${PUT} 200 account (optional, string)`,
      ],
    ],
    [
      "what is required",
      ({ details }) => snowflakeOf(details).required.push("account"),
      [
        "changed  POST /v2/connections request details(snowflake).account (optional, string) is now (required, string)",
        `changed  ${PUT} request details(snowflake).account (optional, string) is now (required, string)`,
      ],
    ],
    [
      "the values of an enum",
      ({ connection }) => ((connection.properties as { oauthIdpType: { enum: string[] } }).oauthIdpType.enum = ["okta", "adfs"]),
      ["POST /v2/connections 201", `${GET} 200`, `${PUT} 200`].map(
        (where) => `changed  ${where} oauthIdpType (optional, string, one of okta, ping) is now (optional, string, one of adfs, okta)`,
      ),
    ],
    [
      "a parameter",
      ({ paths }) => ((paths["/v2/whoami"].get as Json).parameters = [{ name: "verbose", in: "query", schema: { type: "boolean" } }]),
      ["added    GET /v2/whoami query verbose (optional, boolean)"],
    ],
    [
      "the items of a list",
      ({ connection }) => ((connection.properties as { oauthScopes: Json }).oauthScopes.items = { type: "number" }),
      ["POST /v2/connections 201", `${GET} 200`, `${PUT} 200`].map(
        (where) => `changed  ${where} oauthScopes (optional, array, of string) is now (optional, array, of number)`,
      ),
    ],
  ])("is printed: %s", (_, change, lines) => {
    expect(apiChanges(before, cutSpec(specification(change)))).toStrictEqual(lines);
  });
});

describe("npm run sigma-api", () => {
  const run = (...args: string[]) => {
    const printed: string[] = [];
    const written = new Map<string, string>();
    const code = sigmaApi(
      args,
      (line) => printed.push(line),
      (path, text) => void written.set(path, text),
    );
    return { code, printed: printed.join("\n"), written };
  };

  test("finds no change in what is committed, and the committed files are what is made of it", () => {
    const { code, printed, written } = run(join(PROJECT, "cli/sigma/specification.json"), "--write");
    expect(code).toBe(0);
    expect(printed).toBe("no change in what is used");
    expect([...written.keys()]).toStrictEqual(["cli/sigma/specification.json", "cli/sigma/types.ts", "cli/sigma/connection-fields.ts"]);
    written.forEach((text, path) => expect(text).toBe(readFileSync(join(PROJECT, path), "utf8")));
  });

  test("prints what a file changes, in YAML as well, and writes only when told to", () => {
    const file = join(tmpdir(), `sigma-api-${process.pid}.yaml`);
    const yaml = `# a comment\n${JSON.stringify(specification())}`;
    writeFileSync(file, yaml);
    const { printed, written } = run(file);
    expect(printed).toContain("added    server https://api.example.com (a deployment)");
    expect(printed).toContain(`removed  ${GET} 200 roleSwitching (optional, string, one of allRoles, disabled)`);
    expect(written.size).toBe(0);
    const types = generatedFrom(before).get("cli/sigma/types.ts")!;
    expect(types).toContain('readonly oauthIdpType?: "okta" | "ping";');
    expect(types).toContain("readonly connectionId: string;");
  });

  test.each([[[]], [["a", "b"]], [["--rite"]]])("says how it is called: %j", (args) => {
    expect(run(...args)).toMatchObject({ code: 2, printed: expect.stringMatching(/^usage: /) as string });
  });
});

describe("the command line", () => {
  const spec: SigmaApiSpec = committedSpec();

  test("calls operations by the names that the specification has", () => {
    const named = Object.entries(OPERATIONS).map(([name, { method, path }]) => [name, spec.paths[path][method.toLowerCase()].operationId]);
    expect(named).toStrictEqual(Object.keys(OPERATIONS).map((name) => [name, name]));
    expect(USED).toHaveLength(Object.keys(OPERATIONS).length + 1);
  });

  test("asks of an answer only what the specification requires in it", () => {
    const schemaAt = (schema: Schema, path: string): boolean => path === "" || schemaRequires(schema, path.split("."));
    const schemaRequires = ({ properties, required = [] }: Schema, [first, ...rest]: string[]): boolean =>
      required.includes(first) && (rest.length === 0 || schemaRequires(properties![first], rest));
    const paged = (schema: Schema) => (schema.oneOf?.at(-1) ?? schema).properties!.entries.items!;
    const one = spec.paths["/v2/connections/{connectionId}"];
    const answers = {
      whoAmI: responseOf(spec.paths["/v2/whoami"].get),
      connection: responseOf(one.get),
      connections: paged(responseOf(spec.paths["/v2/connections"].get)),
      connectionTest: responseOf(spec.paths["/v2/connections/{connectionId}/test"].get),
      members: paged(responseOf(spec.paths["/v2/members"].get)),
      revoked: responseOf(spec.paths["/v2/members/{memberId}/revoke"].post),
    };
    expect(Object.keys(answers)).toStrictEqual(Object.keys(SHAPES));
    const asked = Object.entries(SHAPES).flatMap(([name, { fields }]) =>
      fields.map(([path]) => [name, path, schemaAt(answers[name as keyof typeof answers], path)]),
    );
    expect(asked.filter(([, , isRequired]) => !isRequired)).toStrictEqual([]);
    expect(asked.length).toBeGreaterThan(10);
  });

  test("knows what Sigma does not return of a connection, so that a replacement can keep it", () => {
    const unreturned = Object.entries(SENT_FIELDS).map(([platform, fields]) => [
      platform,
      (fields as readonly SentField[]).flatMap(({ sent, returned }) => (returned === undefined ? [sent] : [])),
    ]);
    const common = ["details.useSourceSwapPolicy", "details.sourceSwapPolicyId", "details.clientSecret"];
    expect(unreturned).toStrictEqual([
      [
        "snowflake",
        [
          "description",
          "details.server",
          "details.host",
          "details.usePython",
          "details.pythonSecrets",
          "details.pythonProperties",
          ...common,
          "details.writeAccess.useDynamicTables",
        ],
      ],
      ["databricks", ["description", "details.host", "details.workspaceUrl", ...common]],
    ]);
  });
});
