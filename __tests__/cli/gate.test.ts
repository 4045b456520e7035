import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WATCHED } from "../../cli/gate/watched";
import { EXAMPLES, inTemporaryFolderAsync, PROJECT, synthesizeFile } from "../support/project";
import { command } from "./support/command";
import { gate, Planned, planOf, resource } from "./support/gate";
import { STATE_FILE } from "./support/json-files";

const integration = (before: object, after: object, unknown = {}): Planned => ({
  type: "snowflake_external_oauth_integration",
  before,
  after,
  unknown,
});

describe("gate lets through", () => {
  test.each<[string, Planned[]]>([
    ["an empty plan", []],
    ["what is created", [{ actions: ["create"], before: null, after: { redirect_uris: ["https://a"] } }]],
    ["what does not change", [{ actions: ["no-op"] }]],
    ["what is read", [{ mode: "data", actions: ["delete"] }]],
    ["what nobody logs in with", [{ type: "time_static", actions: ["delete"] }]],
    ["a type with the name of something that every object has", [{ type: "constructor", actions: ["delete"] }]],
    ["a new name", [{ before: { label: "A", redirect_uris: ["https://a"] }, after: { label: "B", redirect_uris: ["https://a"] } }]],
    ["a redirect URI more", [{ before: { redirect_uris: ["https://a"] }, after: { redirect_uris: ["https://b", "https://a"] } }]],
    ["an audience more", [integration({ external_oauth_audience_list: ["a"] }, { external_oauth_audience_list: ["a", "b"] })]],
    ["an issuer where none was", [integration({ external_oauth_issuer: "" }, { external_oauth_issuer: "" })]],
    ["an integration that is enabled", [integration({ enabled: false }, { enabled: true })]],
    [
      "the previous secret of a client, where the newest stays",
      ["1", "2"].map((version) => ({
        type: "azuread_application_password",
        address: `azuread_application_password.${version}`,
        actions: version === "1" ? ["delete"] : ["no-op"],
        before: { application_id: "/applications/a", start_date: `2026-0${version}-01T00:00:00Z` },
        after: version === "1" ? null : { application_id: "/applications/a" },
      })),
    ],
  ])("%s", async (_, changes) => {
    expect(await gate(changes)).toEqual({ code: 0, stderr: "", lines: ["gate: nothing stops this plan"] });
  });
});

describe("gate stops", () => {
  test.each(Object.entries(WATCHED).map(([type, { role }]) => [type, role] as const))("where %s, %s, is destroyed", async (type) => {
    const { code, lines } = await gate([{ type, actions: ["delete"], after: null }]);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(new RegExp(`^STOP: ${type}\\.sigma: destroys an? .+; .+; .+, and allow it: --allow ${type}\\.sigma$`));
    expect(lines[1]).toBe("gate: 1 change to stop for");
  });

  test.each<[string, Planned, string]>([
    ["a client that is replaced", { actions: ["delete", "create"] }, "replaces an OAuth client"],
    ["one that is replaced the other way round", { actions: ["create", "delete"] }, "replaces an OAuth client"],
    ["one that is forgotten", { actions: ["forget"] }, "no longer manages an OAuth client"],
    [
      "a redirect URI that goes",
      { before: { redirect_uris: ["https://a", "https://b"] }, after: { redirect_uris: ["https://b", "https://c"] } },
      'changes redirect_uris: "https://a" is removed',
    ],
    [
      "redirect URIs in a block",
      { type: "azuread_application", before: { web: [{ redirect_uris: ["https://a"] }] }, after: { web: [] } },
      'changes web.redirect_uris: "https://a" is removed',
    ],
    [
      "redirect URIs in a nested attribute",
      {
        type: "pingone_application",
        before: { oidc_options: { redirect_uris: ["https://a"] } },
        after: { oidc_options: { redirect_uris: [] } },
      },
      'changes oidc_options.redirect_uris: "https://a" is removed',
    ],
    [
      "a claim with another value",
      { type: "okta_auth_server_claim", before: { value: "user.email" }, after: { value: "user.login" } },
      'changes value: "user.email" becomes "user.login"',
    ],
    [
      "a client that is switched off",
      { before: { status: "ACTIVE" }, after: { status: "INACTIVE" } },
      'changes status: "ACTIVE" becomes "INACTIVE"',
    ],
    ["another client id", { before: { client_id: "a" }, after: { client_id: "b" } }, 'changes client_id: "a" becomes "b"'],
    ["a client id that is taken away", { before: { client_id: "a" }, after: {} }, 'changes client_id: "a" becomes null'],
    [
      "a client id that only the apply knows",
      { before: { client_id: "a" }, after: {}, unknown: { client_id: true } },
      'changes client_id: "a" becomes what only the apply knows',
    ],
    [
      "another audience",
      integration({ external_oauth_audience_list: ["a"] }, { external_oauth_audience_list: ["b"] }),
      'changes external_oauth_audience_list: "a" is removed',
    ],
    [
      "an audience that only the apply knows",
      integration(
        { external_oauth_audience_list: ["a"] },
        { external_oauth_audience_list: [null] },
        { external_oauth_audience_list: [true] },
      ),
      'changes external_oauth_audience_list: ["a"] becomes what only the apply knows',
    ],
    [
      "another issuer",
      integration({ external_oauth_issuer: "a" }, { external_oauth_issuer: "b" }),
      'changes external_oauth_issuer: "a" becomes "b"',
    ],
    ...(["issuer", "subject_claim", "jwks_uri", "jwks_json"] as const).map((key): [string, Planned, string] => [
      `another ${key} of a federation policy`,
      { type: "databricks_account_federation_policy", before: { oidc_policy: { [key]: "a" } }, after: { oidc_policy: { [key]: "b" } } },
      `changes oidc_policy.${key}: "a" becomes "b"`,
    ]),
    [
      "an audience of a federation policy that goes",
      {
        type: "databricks_account_federation_policy",
        before: { oidc_policy: { audiences: ["a", "b"] } },
        after: { oidc_policy: { audiences: ["a", "c"] } },
      },
      'changes oidc_policy.audiences: "b" is removed',
    ],
    ["an integration that is disabled", integration({ enabled: true }, { enabled: false }), "changes enabled: true becomes false"],
    [
      "another mode of the issuer",
      { type: "okta_auth_server", before: { issuer_mode: "ORG_URL" }, after: { issuer_mode: "CUSTOM_URL" } },
      'changes issuer_mode: "ORG_URL" becomes "CUSTOM_URL"',
    ],
  ])("%s", async (_, change, expected) => {
    const { code, lines } = await gate([change]);
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`: ${expected}`);
  });

  test.each([
    ["the newest secret of a client, where the previous one stays", "2026-02-01T00:00:00Z", "2026-01-01T00:00:00Z"],
    ["a secret, where nothing says that the other one is newer", undefined, undefined],
  ])("%s", async (_, made, otherMade) => {
    const secret = (name: string, date: string | undefined, actions: string[]): Planned => ({
      type: "azuread_application_password",
      address: `azuread_application_password.${name}`,
      actions,
      before: { application_id: "a", start_date: date },
    });
    const { code, lines } = await gate([secret("gone", made, ["delete"]), secret("stays", otherMade, ["no-op"])]);
    expect(code).toBe(1);
    expect(lines[0]).toContain("azuread_application_password.gone: destroys a secret in use");
  });

  test("both secrets of a client, and the only one of another", async () => {
    const secret = (name: string, application: string): Planned => ({
      type: "azuread_application_password",
      address: `azuread_application_password.${name}`,
      actions: ["delete"],
      before: { application_id: application },
      after: null,
    });
    const { lines } = await gate([secret("a1", "a"), secret("a2", "a"), secret("b1", "b")]);
    expect(lines.at(-1)).toBe("gate: 3 changes to stop for");
  });

  test.each<[string, Planned]>([
    ["a value", { before: { client_id: "SECRET-1" }, after: { client_id: "SECRET-2" }, sensitive: { client_id: true } }],
    ["all of it", { before: { client_id: "SECRET-1" }, after: { client_id: "SECRET-2" }, sensitive: true }],
    ["a part of a list", { before: { redirect_uris: ["SECRET-1"] }, after: { redirect_uris: [] }, sensitive: { redirect_uris: [true] } }],
  ])("and shows nothing where %s is sensitive", async (_, change) => {
    const { code, lines } = await gate([change]);
    expect(code).toBe(1);
    expect(lines[0]).toContain("(sensitive)");
    expect(lines.join()).not.toContain("SECRET-");
  });

  test("keeps a line break of an address from beginning a line", async () => {
    const { lines } = await gate([{ address: 'okta_app_oauth.a["x\n::error::y"]', actions: ["delete"] }]);
    expect(lines).toHaveLength(2);
  });

  test("quotes an address for a shell, and shows no character that a terminal acts on", async () => {
    const { lines } = await gate([{ address: 'okta_app_oauth.a["it\'s"]\u001b[2J', actions: ["delete"] }]);
    expect(lines[0]).toContain(`--allow 'okta_app_oauth.a["it'\\''s"]`);
    expect(lines[0]).not.toContain("\u001b");
  });
});

describe("gate --allow", () => {
  const changes: Planned[] = [
    { address: "okta_app_oauth.a", actions: ["delete"] },
    { address: "okta_app_oauth.b", actions: ["delete"] },
  ];

  test("allows the changes of one resource", async () => {
    const one = await gate(changes, "--allow", "okta_app_oauth.a");
    expect(one.code).toBe(1);
    expect(one.lines.map((line) => line.split(" destroys")[0])).toEqual([
      "allowed: okta_app_oauth.a:",
      "STOP: okta_app_oauth.b:",
      "gate: 1 change to stop for",
    ]);
  });

  test("of all that stops a plan says what was allowed, and that nothing else is left", async () => {
    const all = ["okta_app_oauth.a", "okta_app_oauth.b"].flatMap((address) => ["--allow", address]);
    const { code, lines } = await gate(changes, ...all);
    expect(code).toBe(0);
    expect(lines.at(-1)).toBe("gate: ready to apply: okta_app_oauth.a and okta_app_oauth.b are allowed, and nothing else stops this plan");
    const { stdout } = await command(["gate", "-", "--format", "markdown", ...all], { stdin: planOf(...changes) });
    expect(stdout.split("\n")[0]).toBe(
      "**Ready to apply**: `okta_app_oauth.a` and `okta_app_oauth.b` are allowed, although people who log in to Sigma will notice it; nothing else stops this plan.",
    );
  });

  test("of one address with two changes names it once", async () => {
    const changed = integration({ external_oauth_issuer: "a", enabled: true }, { external_oauth_issuer: "b", enabled: false });
    const address = "snowflake_external_oauth_integration.sigma";
    const { lines } = await gate([changed], "--allow", address);
    expect(lines.at(-1)).toBe(`gate: ready to apply: ${address} is allowed, and nothing else stops this plan`);
  });

  test("is refused where there is nothing to allow", async () => {
    const { code, stderr } = await gate(changes, "--allow", "okta_app_oauth.c");
    expect(code).toBe(2);
    expect(stderr).toBe(
      'error: --allow: "okta_app_oauth.c" has no change to allow; allowed: okta_app_oauth.a, okta_app_oauth.b; correct or remove it\n',
    );
  });
});

describe("gate --format", () => {
  const changes: Planned[] = [{ address: "okta_app_oauth.a|b", actions: ["delete"] }];

  test("json has each change in parts", async () => {
    const { code, stdout } = await command(["gate", "-", "--format", "json"], { stdin: planOf(...changes) });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      stopped: [
        {
          address: "okta_app_oauth.a|b",
          what: "destroys an OAuth client",
          effect: expect.stringContaining("logins") as string,
          then: expect.stringContaining("Sigma") as string,
        },
      ],
      allowed: [],
      plans: [{ add: 0, change: 0, destroy: 1, import: 0, forget: 0 }],
    });
  });

  test("markdown counts as Terraform does", async () => {
    const actions = [["create"], ["create"], ["update"], ["delete", "create"], ["no-op"], ["read"]];
    const many = actions.map((each, index) => ({ type: "time_static", address: `time_static.${index}`, actions: each }));
    const countsOf = async (stdin: string) =>
      (await command(["gate", "-", "--format", "markdown"], { stdin })).stdout.trimEnd().split("\n").at(-1);
    expect(await countsOf(planOf(...many))).toBe("- Plan: 3 to add, 1 to change, 1 to destroy");
    const imported = resource({ type: "time_static", actions: ["update"] });
    const forgotten = resource({ type: "time_static", actions: ["forget"] });
    const changes = [{ ...imported, change: { ...imported.change, importing: { id: "a" } } }, forgotten];
    expect(await countsOf(JSON.stringify({ format_version: "1.2", resource_changes: changes }))).toBe(
      "- Plan: 1 to import, 0 to add, 1 to change, 0 to destroy, 1 to forget",
    );
  });

  test("markdown is a table, whatever is in it", async () => {
    const { stdout } = await command(["gate", "-", "--format", "markdown"], { stdin: planOf(...changes) });
    const [, , head, rule, row, end] = stdout.split("\n");
    expect(end).toBe("");
    const columns = (line: string) => line.split(/(?<!\\)\|/).length;
    expect([columns(rule), columns(row)]).toEqual([columns(head), columns(head)]);
    expect(stdout).toMatch(/^\*\*Stopped\*\*: 1 change /);
    const none = await command(["gate", "-", "--format", "markdown"], { stdin: planOf() });
    expect(none.stdout).toBe("People who log in to Sigma notice nothing of this plan.\n\n- Plan: 0 to add, 0 to change, 0 to destroy\n");
  });
});

describe("gate is called", () => {
  test("with a file", async () => {
    await inTemporaryFolderAsync(async (folder) => {
      writeFileSync(join(folder, "plan.json"), planOf({ actions: ["delete"] }));
      expect((await command(["gate", join(folder, "plan.json")])).code).toBe(1);
    });
  });

  test.each([
    ["nothing", "", "standard input: not a plan in JSON"],
    ["text", "Plan: 1 to add", "standard input: not a plan in JSON"],
    ["null", "null", "standard input: not a plan in JSON: null; "],
    ["outputs", '{ "issuer": { "value": "x" } }', "standard input: not a plan in JSON: the outputs of a stack; "],
    ["a state file", STATE_FILE, "standard input: not a plan in JSON: a Terraform state file, which can contain secrets; "],
    ["a plan file", "PK\u0003\u0004", "standard input: a plan file itself; "],
    ["a newer format", '{ "format_version": "2.0" }', "standard input: format 2.0"],
    ["a plan that failed", '{ "format_version": "1.2", "errored": true }', "standard input: a plan that failed"],
    ["changes that are no list", '{ "format_version": "1.2", "resource_changes": {} }', "standard input: resource_changes is not a list"],
    [
      "a change without actions",
      '{ "format_version": "1.2", "resource_changes": [{ "address": "a", "type": "b" }] }',
      "standard input: a resource without an address",
    ],
    [
      "a state",
      '{ "format_version": "1.0", "values": { "root_module": {} } }',
      "standard input: JSON without changes: a state in JSON, as ",
    ],
    ["an unknown action", planOf({ actions: ["explode"] }), 'standard input: the action "explode"; allowed: no-op, create, '],
    ["no action", planOf({ actions: [] }), "standard input: a resource without an address"],
    [
      "a change that is nothing",
      '{ "format_version": "1.2", "resource_changes": [null] }',
      "standard input: a resource without an address",
    ],
  ])("with %s, and says what it needs", async (_, stdin, expected) => {
    const { code, stdout, stderr } = await command(["gate", "-"], { stdin });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`error: ${expected}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

interface Block {
  attributes?: Record<string, { nested_type?: Block }>;
  block_types?: Record<string, { block: Block }>;
}

describe("what gate watches", () => {
  const resources = Object.assign(
    {},
    ...readdirSync(join(PROJECT, "schemas")).map((file) => {
      const { resource_schemas } = JSON.parse(readFileSync(join(PROJECT, "schemas", file), "utf8")) as {
        resource_schemas: Record<string, { block: Block }>;
      };
      return resource_schemas;
    }),
  ) as Record<string, { block: Block }>;

  const has = (block: Block | undefined, [key, ...rest]: readonly string[]): boolean => {
    const attribute = block?.attributes?.[key];
    if (rest.length === 0) return attribute !== undefined;
    return has(attribute?.nested_type ?? block?.block_types?.[key]?.block, rest);
  };

  test("is in the providers' schemas", () => {
    const paths = Object.entries(WATCHED).flatMap(([type, { attributes, owner = [] }]) =>
      [...Object.values(attributes).flat(), ...owner.map((key) => [key])].map(
        (path) => [type, path.filter((key) => typeof key === "string")] as const,
      ),
    );
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter(([type, path]) => !has(resources[type]?.block, path))).toEqual([]);
  });

  test("is everything that preventDestroy keeps, but for what people do not log in with", () => {
    const kept = new Set<string>();
    const collect = (types: Record<string, Record<string, { lifecycle?: { prevent_destroy?: boolean } }>>) =>
      Object.entries(types).forEach(([type, byName]) => {
        if (Object.values(byName).some(({ lifecycle }) => lifecycle?.prevent_destroy)) kept.add(type);
      });
    EXAMPLES.forEach((name) => Object.values(synthesizeFile(join(PROJECT, "examples", name))).forEach(({ resource }) => collect(resource)));
    expect([...kept].filter((type) => !Object.hasOwn(WATCHED, type)).sort()).toEqual(["snowflake_schema"]);
  });
});
