import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { runPostLogin } from "../support/post-login";
import { asHcl, synthesizeInto } from "../support/project";
import { failure } from "../support/synth";
import { exported } from "./exported";
import { runInShell } from "./sandbox/databricks-command";
import { describeTerraform, Stack, Workplace } from "./support";

let workplace: Workplace;
beforeEach(async () => {
  workplace = await Workplace.open();
});
afterEach(() => workplace.close());

/** Synthesizes an example, in JSON, HCL or as `export` writes it, or says with which lines it was refused. */
function synthesize(form: string, example: string, change: (stack: Stack) => void): string {
  const write = () => Object.values(workplace.synthesize(example, change))[0];
  if (form === "HCL") return asHcl(write);
  const folder = write();
  return form === "JSON" ? folder : Object.values(exported(join(workplace.folder, "config.yaml")))[0];
}

describeTerraform("SQL that Terraform runs", () => {
  test.each([
    ["JSON", ["SIGMA$", "A$$", "{x", "%{x}", "$${x}", "%%{x}", "a -- b", "a;b", "a/*"]],
    ["exported", ["SIGMA$", "A$$", "{x", "%{x}", "$${x}", "%%{x}", "a -- b", "a;b", "a/*"]],
    ["HCL", ["SIGMA$", "A$$", "%{x}", "a -- b", "a;b"]],
  ])("has users' names as they were typed (%s)", async (form, names) => {
    const account = workplace.snowflakeAccount("ACME", "ACCESS");
    names.forEach((name) => account.put("user", name, { name, email: "" }));
    account.put("warehouse", "WH$", { name: "WH$" });
    const stack = synthesize(form, "okta-access-and-alerts.yaml", ({ snowflake }) => {
      const access = (snowflake as Stack).access as Stack;
      access.manageUsers = true;
      access.roleName = "ROLE$";
      access.warehouses = ["WH$", "SIGMA_WH"];
      (access.users as object[]).push(...names.map((name) => ({ name, loginName: `login of ${name}` })));
    });
    await workplace.apply(stack);
    const statements = workplace.inSnowflake("snowflake_execute").map(({ execute }) => execute);
    names.forEach((name) => {
      const set = `LOGIN_NAME = 'login of ${name}' DEFAULT_ROLE = 'ROLE$' DEFAULT_WAREHOUSE = 'WH$'`;
      expect(statements).toContain(`ALTER USER "${name}" SET ${set}`);
    });
  });
});

describeTerraform("JavaScript that Auth0 runs", () => {
  const ROLES = [
    "</script><!--",
    '${file("/etc/hostname")}',
    "%{x}",
    "`${1}`",
    "// x",
    "*/",
    "a$",
    '"] }, x: { roles: [',
    "\\",
    "'",
    "$${x}",
    "{",
  ];
  const IN_HCL = ROLES.filter((role) => !/^[{]|["\\]|\$\{/.test(role));

  test.each([
    ["JSON", ROLES],
    ["exported", ROLES],
    ["HCL", IN_HCL],
  ])("lets in who has a role of such a name, and nobody else (%s)", async (form, roles) => {
    const accepted = roles.filter((role) => {
      workplace.auth0.put("role", role, { id: `rol_${Buffer.from(role).toString("hex")}`, name: role });
      const only = (stack: Stack) => ((stack.clients as Stack[])[0].groups = [role]);
      try {
        synthesize(form, "auth0-snowflake.yaml", only);
        return true;
      } catch (error) {
        if (error instanceof SigmaOAuthError) return false;
        throw error;
      }
    });
    expect(accepted.length).toBeGreaterThan(4);
    const stack = synthesize(form, "auth0-snowflake.yaml", (config) => ((config.clients as Stack[])[0].groups = accepted));
    await workplace.apply(stack);
    const [{ code }] = workplace.auth0.all("auth0_action") as { code: string }[];
    const [{ client_id }] = workplace.auth0.all("auth0_client");
    const login = (own: string[], client: unknown = client_id, identifier = "https://acme-analytics.snowflakecomputing.com") =>
      runPostLogin(code, {
        client: { client_id: client },
        authorization: { roles: own },
        resource_server: { identifier },
        user: { email: "ada@example.com", email_verified: true },
      });
    for (const role of accepted) {
      expect((await login([role])).denied).toBeUndefined();
      expect(Object.values((await login([role])).claims)).toEqual(["ada@example.com", ["session:role-any"]]);
      expect(await login([`${role} `])).toEqual({ denied: "No role for Sigma.", claims: {} });
    }
    expect(await login([])).toEqual({ denied: "No role for Sigma.", claims: {} });
    expect(await login(accepted, client_id, "https://other.example.com")).toEqual({ denied: undefined, claims: {} });
    expect(await login([], "another")).toEqual({ denied: undefined, claims: {} });
  });
});

describeTerraform("a command that a person runs", () => {
  const TEXTS = ["${x}", "%{x}", "$${x}", "$$${x}", "%%{x}", "{x", "x}", "}{", "a$", "%", "$(id) `id` $HOME ; #", "é 数据"];
  const policyOf = async (form: string, description: string) => {
    const stack = synthesize(form, "okta-databricks-access.yaml", ({ databricks }) => {
      const account = databricks as Stack;
      account.management = "cli";
      account.description = `Sigma ${description} Sigma` as never;
      (account.access as Stack).groupName = `Users ${description} users`;
    });
    await workplace.apply(stack);
    const outputs = await workplace.outputs(stack);
    const prefix = "databricks_00000000_0000_0000_0000_000000000000";
    const bodyOf = (name: string) => {
      const words = runInShell(workplace.folder, String(outputs[`${prefix}_${name}`].value), []);
      return JSON.parse(words[words.indexOf("--json") + 1]) as object;
    };
    return { policy: bodyOf("create_federation_policy"), permissions: bodyOf("grant_warehouses"), issuer: outputs.issuer.value };
  };

  test.each([
    ["JSON", TEXTS],
    ["exported", TEXTS],
    ["HCL", TEXTS.filter((text) => !text.includes("${"))],
  ])("has the texts as they were typed, next to what Terraform knows (%s)", async (form, texts) => {
    const { policy, permissions, issuer } = await policyOf(form, texts.join(" "));
    expect(policy).toMatchObject({ description: `Sigma ${texts.join(" ")} Sigma`, oidc_policy: { issuer } });
    expect(permissions).toStrictEqual({
      access_control_list: [{ group_name: `Users ${texts.join(" ")} users`, permission_level: "CAN_USE" }],
    });
  });

  test.each(['"', "\\", "\n", "\t"])("has no description with %j: it is refused with a line", (text) => {
    const write = () =>
      synthesize("JSON", "okta-databricks-access.yaml", ({ databricks }) => ((databricks as Stack).description = `a${text}b` as never));
    expect(failure(write)).toMatch(/\[(DATABRICKS-POLICY-DESCRIPTION|CONFIG-TEXT)\]$/);
  });
});

/** What somebody tried who could write lines of a config, in a stack that is good but for them. */
const OKTA = (more: object, client: object = {}) => ({
  deployment: "AWS-US (West)",
  identityProvider: { type: "okta", orgName: "acme", authorizationServer: { name: "Sigma" } },
  clients: [{ id: "sigma", users: ["service-sigma@example.com"], ...client }],
  serviceAccount: { login: "service-sigma@example.com", snowflakeUser: "SIGMA_SERVICE" },
  snowflake: { organization: "ACME", account: "ANALYTICS" },
  ...more,
});
const EXISTING = (snowflake: object, server: object = {}) => ({
  identityProvider: {
    type: "existing",
    issuer: "https://idp.acme.com/",
    jwksUris: "https://idp.acme.com/keys",
    audiences: "https://acme-analytics.snowflakecomputing.com",
    kind: "other",
    ...server,
  },
  snowflake: { organization: "ACME", account: "ANALYTICS", management: "sql", ...snowflake },
});
const SECRET = "nonsensitive(okta_app_oauth.sigma_F39A5430.client_secret)";

describeTerraform("an attack", () => {
  const write = (config: object): (() => Record<string, string>) => {
    const path = join(workplace.folder, "config.yaml");
    writeFileSync(path, JSON.stringify({ stacks: { acme: config } }));
    return () => synthesizeInto(workplace.folder, path);
  };

  test.each<[string, object, string]>([
    ["a marker in a redirect URI", OKTA({}, { additionalRedirectUris: ["https://evil.example/cb?#{TfToken["] }), "CONFIG-TEXT"],
    ["a marker in a comment", EXISTING({ comment: 'xxcoalesce(file("/etc/hostname"),"#{TfToken[")x' }), "CONFIG-TEXT"],
    ["a marker in a condition", OKTA({}, { groups: ['Every" || true || self.name == "#{TfToken['] }), "CONFIG-TEXT"],
    ["a marker of a group", OKTA({}, { groups: ["#{TfToken[TOKEN.0]}"] }), "CONFIG-TEXT"],
    ["a number of a token in a name", OKTA({}, { name: "Sigma -8.109562212706117e+298" }), "CONFIG-TEXT"],
    ["a number of a token", OKTA({ tokens: { accessTokenMinutes: -1.8881545897087505e289 } }), "CONFIG-TYPE"],
    ["its neighbour", OKTA({ tokens: { accessTokenMinutes: -1.8881545897087516e289 } }), "CONFIG-TYPE"],
    ["code for a URL", EXISTING({}, { metadataUri: '{a = file("/etc/hostname")}' }), "SIGMA-METADATA-URI"],
  ])("by %s is refused with lines, in JSON and HCL", (_, config, rule) => {
    const synthesizeIt = write(config);
    for (const message of [failure(synthesizeIt), asHcl(() => failure(synthesizeIt))]) {
      expect(message).toMatch(new RegExp(`\\[(${rule}|SIGMA-HCL)\\]`));
      expect(message.split("\n").every((line) => /\[[A-Z0-9-]+\]$/.test(line))).toBe(true);
    }
  });

  test.each<[string, string]>([
    ["a quote in a condition", `x\\" == null ? null : ${SECRET} #`],
    ["two backslashes and a quote", `x\\\\" == null ? null : ${SECRET} #`],
    ["a list", `[${SECRET}]`],
    ["a mapping", '{a=file("/etc/hostname")}'],
  ])("by %s is a description in JSON and refused in HCL", async (_, description) => {
    const config = OKTA({ identityProvider: { type: "okta", orgName: "acme", authorizationServer: { name: "Sigma", description } } });
    const synthesizeIt = write(config);
    expect(asHcl(() => failure(synthesizeIt))).toContain("[SIGMA-HCL]");
    await workplace.apply(synthesizeIt().acme);
    expect(workplace.org.all("okta_auth_server")[0].description).toBe(description);
  });

  test.each(["JSON", "HCL"])("by names that end in a dollar sign gives statements with these names (%s)", async (form) => {
    const access = { warehouses: ["WH$"], databases: ["DB$"], users: [{ name: "SVC_SIGMA$", loginName: "svc@acme.com" }] };
    const account = workplace.snowflakeAccount("ACME", "ANALYTICS");
    [
      ["warehouse", "WH$"],
      ["database", "DB$"],
      ["user", "SVC_SIGMA$"],
    ].forEach(([kind, name]) => account.put(kind, name, { name }));
    const synthesizeIt = write(EXISTING({ integrationName: "SIGMA$", access }));
    await workplace.apply((form === "HCL" ? asHcl(synthesizeIt) : synthesizeIt()).acme);
    const outputs = Object.values(await workplace.outputs(join(workplace.folder, "cdktf.out/stacks/acme"))).map(({ value }) =>
      String(value),
    );
    const parts = [
      'CREATE SECURITY INTEGRATION "SIGMA$"\n',
      `ALTER USER "SVC_SIGMA$" SET LOGIN_NAME = 'svc@acme.com'`,
      "DEFAULT_WAREHOUSE = 'WH$'",
    ];
    expect(parts.filter((part) => !outputs.some((text) => text.includes(part)))).toEqual([]);
  });
});
