import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asHcl } from "../support/project";
import { exportOf } from "./exported";
import { Values } from "./sandbox/value";
import { describeTerraform, Stack, Workplace } from "./support";

const CLIENT = "pingfederate_oauth_client";
const MANAGER = "pingfederate_oauth_access_token_manager";
const MAPPING = "pingfederate_oauth_access_token_mapping";

interface ClientAuth {
  readonly secret: string;
  readonly secondary_secrets: { readonly secret: string; readonly expiry_time: string }[];
}

describeTerraform("PingFederate", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const all = (type: string) => workplace.server.all(type);
  const client = () => all(CLIENT)[0];
  const auth = () => client().client_auth as ClientAuth;
  const synthesize = (change?: (stack: Stack) => void, example = "pingfederate-snowflake.yaml") =>
    Object.values(workplace.synthesize(example, change))[0];
  const planFails = async (stack: string) => {
    await workplace.init(stack);
    return workplace.fail(stack, "plan", "-input=false", "-no-color");
  };
  const sorted = (list: unknown) => [...(list as string[])].sort();

  describe("the scopes of the server", () => {
    test("are the client's: the exclusive one as such, and of the common ones Sigma's alone", async () => {
      await workplace.apply(synthesize());
      expect(client().exclusive_scopes).toEqual(["session:role-any"]);
      expect(sorted(client().restricted_scopes)).toEqual(["email", "offline_access", "openid", "profile"]);
      expect(client().restrict_scopes).toBe(true);
    });

    test("move with a scope that becomes a common one, without a new client", async () => {
      const stack = synthesize();
      await workplace.apply(stack);
      ["session:role-any", "admin"].forEach((name) => workplace.server.delete("exclusive-scope", name));
      workplace.server.put("scope", "session:role-any", { name: "session:role-any" });
      expect(await workplace.changes(stack)).toEqual([expect.stringMatching(new RegExp(`^update ${CLIENT}\\.`))]);
      await workplace.apply(stack);
      expect(client().exclusive_scopes).toEqual([]);
      expect(sorted(client().restricted_scopes)).toEqual(["email", "offline_access", "openid", "profile", "session:role-any"]);
    });

    test.each([
      ["exclusive-scope", "session:role-any"],
      ["scope", "offline_access"],
      ["scope", "email"],
      ["scope", "profile"],
    ])("fail the plan, which names it, where there is no %s %s", async (kind, name) => {
      workplace.server.delete(kind, name);
      const said = await planFails(synthesize());
      expect(said).toContain(`has no scope ${name}, which Sigma needs`);
      expect(said).toContain("Scope Management");
    });

    test("fail the plan in HCL, too, which names all that are missing", async () => {
      ["email", "profile"].forEach((name) => workplace.server.delete("scope", name));
      const said = await planFails(asHcl(() => synthesize()));
      expect(said).toContain("has no scope email and no scope profile, which Sigma needs");
    });

    test("may do without offline_access where nobody asks for it", async () => {
      workplace.server.delete("scope", "offline_access");
      await workplace.apply(synthesize((config) => (config.offlineAccess = false)));
      expect(sorted(client().restricted_scopes)).toEqual(["email", "openid", "profile"]);
    });
  });

  test.each([
    ["name alone", [{ name: "name", include_in_id_token: true, include_in_user_info: true, multi_valued: false }]],
    ["no attribute", null],
  ])("a policy with %s fails the plan, which names it and email", async (_, extended_attributes) => {
    workplace.server.put("policy", "sigma", { attribute_contract: { core_attributes: [], extended_attributes } });
    expect(await planFails(synthesize())).toContain("The OpenID Connect policy sigma has no attribute email");
  });

  describe("an access token manager that exists already", () => {
    const existing = () => synthesize(undefined, "pingfederate-existing-manager.yaml");
    const change = (changes: (manager: { fields: Values[] } & Values) => Values) => {
      const manager = workplace.server.get("existing-manager", "snowflakeJwt")!;
      const { fields } = manager.configuration as { fields: Values[] };
      workplace.server.put("existing-manager", "snowflakeJwt", { ...manager, ...changes({ ...manager, fields }) });
    };
    const withField = (name: string, value: string) =>
      change(({ fields }) => ({
        configuration: { fields: fields.map((field) => (field.name === name ? { ...field, value } : field)), tables: [] },
      }));

    test("is used as it is", async () => {
      await workplace.apply(existing());
      expect(all(MANAGER)).toEqual([]);
      expect(all(CLIENT).map((one) => one.default_access_token_manager_ref)).toEqual([{ id: "snowflakeJwt" }, { id: "snowflakeJwt" }]);
    });

    test.each([
      ["Issuer Claim Value", "https://sso.example.com", "https://sso.example.com/snowflake"],
      ["Audience Claim Value", "https://other.snowflakecomputing.com", "https://acme-existing-manager.snowflakecomputing.com"],
      ["Scope Claim Name", "scope", "scp"],
      ["Space Delimit Scope Values", "true", "false"],
    ])("with another %s fails the plan, which names the field and what belongs there", async (name, value, expected) => {
      withField(name, value);
      expect(await planFails(existing())).toContain(`The access token manager snowflakeJwt needs ${expected} in its field ${name}`);
    });

    test("that has no field of such a name fails the plan, too", async () => {
      change(() => ({ configuration: { fields: [], tables: [] } }));
      expect(await planFails(existing())).toContain("in its field Issuer Claim Value");
    });

    test("without the user claim fails the plan, which names it", async () => {
      change(() => ({ attribute_contract: { core_attributes: [], default_subject_attribute: null, extended_attributes: null } }));
      expect(await planFails(existing())).toContain("The access token manager snowflakeJwt has no attribute snowflake_username");
    });

    test("that makes no JWTs fails the plan", async () => {
      change(() => ({
        plugin_descriptor_ref: { id: "org.sourceid.oauth20.token.plugin.impl.ReferenceBearerAccessTokenManagementPlugin" },
      }));
      expect(await planFails(existing())).toContain("The access token manager snowflakeJwt makes no JWTs");
    });

    test("with keys of its own fails the plan, unless it publishes them or the URL of its keys is given", async () => {
      const published = () =>
        synthesize((config) => delete (config.identityProvider as Stack).jwksUri, "pingfederate-existing-manager.yaml");
      withField("Use Centralized Signing Key", "false");
      expect(await planFails(published())).toContain("signs with keys that are not at /pf/JWKS");
      await workplace.succeed(existing(), "plan", "-input=false", "-no-color");
      const own = { name: "Publish Keys to the PingFederate JWKS Endpoint", value: "true", encrypted_value: null };
      change(({ fields }) => ({ configuration: { fields: [...fields, own], tables: [] } }));
      await workplace.succeed(published(), "plan", "-input=false", "-no-color");
    });

    test("that is not there fails the plan", async () => {
      workplace.server.delete("existing-manager", "snowflakeJwt");
      expect(await planFails(existing())).toContain("404");
    });
  });

  describe("the client secret", () => {
    const version = (number: number, more: object = {}) => synthesize((config) => (config.credentials = { version: number, ...more }));
    const output = async (stack: string) => String((await workplace.outputs(stack)).sigma_client_secret.value);

    test("is new with every version, and the one before stays valid until it ends; the client stays the same", async () => {
      const secrets: string[] = [];
      for (const number of [1, 2, 3]) {
        const stack = version(number);
        await workplace.init(stack);
        const changes = await workplace.changes(stack);
        await workplace.apply(stack);
        expect(await workplace.changes(stack)).toEqual([]);
        const secret = await output(stack);
        expect(secrets).not.toContain(secret);
        expect(auth().secret).toBe(secret);
        expect(auth().secondary_secrets).toEqual(
          secrets
            .slice(-1)
            .map((before) => ({ secret: before, expiry_time: expect.stringMatching(/^\d{4}-.*Z$/) as string, encrypted_secret: null })),
        );
        expect(all(CLIENT).map((one) => one.client_id)).toEqual(["sigma"]);
        // A replaced client would be another one to Sigma.
        expect(changes.filter((change) => change.includes("delete") && change.includes(CLIENT))).toEqual([]);
        secrets.push(secret);
      }
      expect(secrets.length).toBe(3);
    });

    test("of the version before ends as many days after the deploy as the config says", async () => {
      const ends = async (number: number, previousSecretDays: number) => {
        const stack = version(number, { previousSecretDays });
        await workplace.apply(stack);
        const [{ expiry_time }] = auth().secondary_secrets;
        const state = JSON.parse(await workplace.succeed(stack, "show", "-json")) as {
          values: { root_module: { resources: { type: string; values: { rfc3339: string } }[] } };
        };
        const made = state.values.root_module.resources.find(({ type }) => type === "time_static")!.values.rfc3339;
        return (Date.parse(expiry_time) - Date.parse(made)) / (24 * 60 * 60 * 1000);
      };
      expect(await ends(2, 30)).toBe(30);
      expect(await ends(2, 14)).toBe(14);
    });

    test("of the version before ends at once with previousSecretDays 0, also later", async () => {
      await workplace.apply(version(2));
      const present = auth().secret;
      await workplace.apply(version(2, { previousSecretDays: 0 }));
      expect(auth().secondary_secrets).toEqual([]);
      expect(auth().secret).toBe(present);
    });

    test("comes from variables, the one before, too", async () => {
      const first = version(1, { source: "variable" });
      const values = (stack: string, variables: object) =>
        writeFileSync(join(stack, "secrets.auto.tfvars.json"), JSON.stringify(variables));
      values(first, { sigma_client_secret: "sandbox-first" });
      await workplace.apply(first);
      expect(auth()).toMatchObject({ secret: "sandbox-first" });
      const second = version(2, { source: "variable" });
      values(second, { sigma_client_secret: "sandbox-second" });
      const { variable } = JSON.parse(readFileSync(join(second, "cdk.tf.json"), "utf8")) as { variable: Record<string, object> };
      expect(variable).toMatchObject({ sigma_client_secret: { sensitive: true }, sigma_previous_client_secret: { sensitive: true } });
      await workplace.init(second);
      expect(await workplace.fail(second, "plan", "-input=false", "-no-color")).toContain("sigma_previous_client_secret");
      values(second, { sigma_client_secret: "sandbox-second", sigma_previous_client_secret: "sandbox-first" });
      await workplace.apply(second);
      expect(auth()).toMatchObject({ secret: "sandbox-second", secondary_secrets: [{ secret: "sandbox-first" }] });
      expect(await output(second)).toBe("sandbox-second");
      // Nothing is asked for that is not used.
      const last = version(2, { source: "variable", previousSecretDays: 0 });
      values(last, { sigma_client_secret: "sandbox-second" });
      await workplace.apply(last);
      expect(auth().secondary_secrets).toEqual([]);
    });

    test("is in no other output, and in no file that is synthesized", async () => {
      const stack = version(2);
      await workplace.apply(stack);
      const secrets = [auth().secret, ...auth().secondary_secrets.map(({ secret }) => secret)];
      expect(secrets.length).toBe(2);
      const outputs = await workplace.outputs(stack);
      const holding = Object.entries(outputs).filter(([, { value }]) => secrets.some((secret) => JSON.stringify(value).includes(secret)));
      expect(holding.map(([name, { sensitive }]) => [name, sensitive])).toEqual([["sigma_client_secret", true]]);
      const file = readFileSync(join(stack, "cdk.tf.json"), "utf8");
      expect(secrets.filter((secret) => file.includes(secret))).toEqual([]);
    });
  });

  test("the user claim comes from an adapter's attribute, in tokens whose scopes stand between spaces", async () => {
    await workplace.apply(synthesize(undefined, "pingfederate-adapter.yaml"));
    expect(all(MAPPING)).toMatchObject([
      {
        context: { type: "IDP_ADAPTER", context_ref: { id: "HTMLFormAdapter" } },
        attribute_contract_fulfillment: { snowflake_username: { source: { type: "ADAPTER" }, value: "mail" } },
      },
    ]);
    const [{ fields }] = all(MANAGER).map(({ configuration }) => configuration as { fields: Values[] });
    expect(fields).toEqual(expect.arrayContaining([expect.objectContaining({ name: "Space Delimit Scope Values", value: "true" })]));
  });

  test("an adapter that is not there is refused", async () => {
    workplace.server.delete("IDP_ADAPTER", "HTMLFormAdapter");
    const stack = synthesize(undefined, "pingfederate-adapter.yaml");
    await workplace.init(stack);
    expect(await workplace.fail(stack, "apply", "-auto-approve", "-input=false", "-no-color")).toContain("the context does not exist");
  });

  test.each([
    ["JSON", (write: () => string) => write()],
    ["HCL", asHcl],
    ["exported", (write: () => string) => exportOf(workplace, write)],
  ])("adopts client, token manager and mapping that were made by hand, and keeps ids and secret (%s)", async (form, written) => {
    const withSecret = (stack: string) => {
      writeFileSync(join(stack, "secrets.auto.tfvars.json"), JSON.stringify({ sigma_client_secret: "sandbox-by-hand" }));
      return stack;
    };
    const adopting = (change: (config: Stack) => void = () => undefined) => withSecret(synthesize(change, "pingfederate-adopt.yaml"));
    const made = adopting((config) => {
      delete config.adopt;
      config.tokens = { refreshTokenDays: 30 };
    });
    await workplace.apply(made);
    writeFileSync(join(workplace.folder, "terraform.acme-pingfederate-adopted.tfstate"), "");
    workplace.integrations().forEach(({ name }) => workplace.dropIntegration(String(name)));
    // No server gives a secret away.
    workplace.server.put(CLIENT, "sigma-by-hand", { ...client(), client_auth: { ...auth(), secret: null } });
    const ids = () => [CLIENT, MANAGER, MAPPING].map((type) => all(type).map(({ id }) => id));
    const before = ids();

    const stack = withSecret((written as typeof asHcl)(() => adopting()));
    if (written === asHcl) rmSync(join(stack, "cdk.tf.json"));
    await workplace.init(stack);
    const changes = (await workplace.changes(stack)).map((change) => change.replace(/\.[\w-]+$/, ""));
    expect(changes.filter((change) => change.startsWith("import")).sort()).toEqual([
      `import no-op ${MANAGER}`,
      `import no-op ${MAPPING}`,
      `import update ${CLIENT}`,
    ]);
    await workplace.apply(stack);
    expect(ids()).toEqual(before);
    expect(auth().secret).toBe("sandbox-by-hand");
    expect(client().persistent_grant_idle_timeout).toBe(90);
    // From then on, the exported files are the source.
    if (form === "exported") return;

    ["cdk.tf", "checks.tf.json"].forEach((file) => rmSync(join(stack, file), { force: true }));
    const after = adopting((config) => delete config.adopt);
    await workplace.init(after);
    expect(await workplace.changes(after)).toEqual([]);
  });
});
