import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Synthesized } from "../support/synth";
import { describeTerraform, Stack, Workplace } from "./support";

type Json = Synthesized & { resource: Record<string, Record<string, Record<string, unknown>>> };

const APPLY = ["apply", "-auto-approve", "-input=false", "-no-color"];
const only = (json: Json, type: string) => Object.values(json.resource[type])[0];
const nameOf = (json: Json, type: string) => Object.keys(json.resource[type])[0];

/** One mistake each, in what is synthesized; the command at which it must come out, and what is said then. */
const MUTANTS: [string, (json: Json) => void, string[], RegExp][] = [
  [
    "a reference to a resource that is not there",
    (json) => (only(json, "okta_auth_server_claim").auth_server_id = "${okta_auth_server.nobody.id}"),
    ["validate", "-no-color"],
    /Reference to undeclared resource/,
  ],
  [
    "a reference to an attribute that is not there",
    (json) =>
      (only(json, "snowflake_external_oauth_integration").external_oauth_issuer =
        `\${okta_auth_server.${nameOf(json, "okta_auth_server")}.isuer}`),
    ["validate", "-no-color"],
    /Unsupported attribute/,
  ],
  [
    "a missing attribute",
    (json) => delete only(json, "okta_auth_server_policy").client_whitelist,
    ["validate", "-no-color"],
    /Missing required argument/,
  ],
  [
    "a misspelt attribute",
    (json) => (only(json, "okta_app_oauth").pkce_require = true),
    ["validate", "-no-color"],
    /Extraneous JSON object property|Unsupported argument/,
  ],
  [
    "a value of the wrong type",
    (json) => (only(json, "okta_auth_server").audiences = { a: 1 }),
    ["validate", "-no-color"],
    /Incorrect attribute value type/,
  ],
  [
    "a cycle",
    (json) => (only(json, "okta_auth_server").description = `\${okta_auth_server_claim.${nameOf(json, "okta_auth_server_claim")}.id}`),
    ["validate", "-no-color"],
    /Cycle/,
  ],
  [
    "an output that shows a secret",
    (json) => delete json.output.sigma_client_secret.sensitive,
    ["plan", "-input=false", "-no-color"],
    /Output refers to sensitive values/,
  ],
  [
    "an access lifetime out of Okta's range",
    (json) => (only(json, "okta_auth_server_policy_rule").access_token_lifetime_minutes = 4),
    APPLY,
    /access_token_lifetime_minutes must be between 5 and 1440, got 4/,
  ],
  [
    "an idle window that is left out, with a short lifetime",
    (json) => {
      const rule = only(json, "okta_auth_server_policy_rule");
      delete rule.refresh_token_window_minutes;
      rule.refresh_token_lifetime_minutes = 1440;
    },
    APPLY,
    /'refresh_token_window_minutes' must be between 'access_token_lifetime_minutes' and 'refresh_token_lifetime_minutes'/,
  ],
  [
    "an app of a type that Okta does not have",
    (json) => (only(json, "okta_app_oauth").type = "webx"),
    APPLY,
    /expected type to be one of web/,
  ],
  [
    "a web app without the authorization code grant",
    (json) => (only(json, "okta_app_oauth").grant_types = ["refresh_token"]),
    APPLY,
    /it must contain authorization_code/,
  ],
  [
    "a signed JWT without keys",
    (json) => (only(json, "okta_app_oauth").token_endpoint_auth_method = "private_key_jwt"),
    APPLY,
    /'jwks' or 'jwks_uri' is required/,
  ],
  [
    "a scope that every server has",
    (json) => (only(json, "okta_auth_server_scope").name = "openid"),
    APPLY,
    /the scope openid exists already/,
  ],
  ["two audiences", (json) => (only(json, "okta_auth_server").audiences = ["a", "b"]), APPLY, /audiences: exactly one/],
  [
    "a claim for no token",
    (json) => (only(json, "okta_auth_server_claim").claim_type = "ACCESS"),
    APPLY,
    /expected claim_type to be one of RESOURCE, IDENTITY/,
  ],
  [
    "an any-role mode that Snowflake does not have",
    (json) => (only(json, "snowflake_external_oauth_integration").external_oauth_any_role_mode = "YES"),
    ["validate", "-no-color"],
    /invalid external_oauth_any_role_mode: YES/,
  ],
  [
    "allowed beside blocked roles",
    (json) =>
      Object.assign(only(json, "snowflake_external_oauth_integration"), {
        external_oauth_allowed_roles_list: ["A"],
        external_oauth_blocked_roles_list: ["B"],
      }),
    ["validate", "-no-color"],
    /conflicts with external_oauth_blocked_roles_list/,
  ],
  [
    "two key URLs with OKTA",
    (json) =>
      (only(json, "snowflake_external_oauth_integration").external_oauth_jws_keys_url = ["https://a.example.com", "https://b.example.com"]),
    APPLY,
    /exactly one JWS keys URL with OKTA/,
  ],
  [
    "a scope delimiter with OKTA",
    (json) => (only(json, "snowflake_external_oauth_integration").external_oauth_scope_delimiter = " "),
    APPLY,
    /scope properties are for CUSTOM only/,
  ],
  [
    "a group that is nearly the right one",
    (json) => (Object.values(json.data.okta_group)[0].name = "Everyone at"),
    ["plan", "-input=false", "-no-color"],
    /Resource postcondition failed/,
  ],
];

describeTerraform("the sandbox", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  function mutate(change: (json: Json) => void): string {
    const [stack] = Object.values(workplace.synthesize("okta-snowflake.yaml", (config) => (config.preventDestroy = false)));
    const file = join(stack, "cdk.tf.json");
    const json = JSON.parse(readFileSync(file, "utf8")) as Json;
    change(json);
    writeFileSync(file, JSON.stringify(json));
    return stack;
  }

  test.each(MUTANTS)("finds %s", async (_, change, command, message) => {
    const stack = mutate(change);
    await workplace.init(stack);
    expect(await workplace.fail(stack, ...command)).toMatch(message);
  });

  test("refuses a look-up that finds another group, in words that name it", async () => {
    const [stack] = Object.values(
      workplace.synthesize("okta-snowflake.yaml", (config) => ((config.clients as Stack[])[0].groups = ["Everyone at"])),
    );
    await workplace.init(stack);
    expect(await workplace.fail(stack, "plan", "-input=false", "-no-color")).toContain(
      "Okta has no group with exactly this name: Everyone at. Correct the name",
    );
  });

  test("refuses a second integration for the same issuer in an account, as Snowflake does", async () => {
    const stack = mutate((json) => {
      const [[name, integration]] = Object.entries(json.resource.snowflake_external_oauth_integration);
      json.resource.snowflake_external_oauth_integration[`${name}_second`] = {
        ...integration,
        name: "SECOND",
        depends_on: [`snowflake_external_oauth_integration.${name}`],
      };
    });
    await workplace.init(stack);
    expect(await workplace.fail(stack, ...APPLY)).toContain("An integration with the given issuer already exists");
  });

  test("recreates an integration whose name changes, and knows the client id only after the apply", async () => {
    const stack = mutate(() => undefined);
    await workplace.init(stack);
    expect(await workplace.succeed(stack, "plan", "-input=false", "-no-color")).toMatch(/sigma_client_id +.?= \(known after apply\)/);
    await workplace.apply(stack);
    mutate((json) => (only(json, "snowflake_external_oauth_integration").name = "OTHER"));
    expect(await workplace.changes(stack)).toEqual([expect.stringMatching(/^delete\+create snowflake_external_oauth_integration\./)]);
  });

  test("fills in the provider's defaults", async () => {
    await workplace.apply(mutate(() => undefined));
    expect(workplace.org.all("okta_app_oauth")[0]).toMatchObject({ consent_method: "TRUSTED", issuer_mode: "ORG_URL", hide_web: true });
    await workplace.apply(mutate((json) => delete only(json, "okta_auth_server_policy_rule").refresh_token_window_minutes));
    expect(workplace.org.all("okta_auth_server_policy_rule")[0].refresh_token_window_minutes).toBe(10080);
  });

  describe("imports", () => {
    /** What a plan says when an object is no longer in the state and is imported under an id. */
    async function importing(type: string, id: () => string): Promise<() => Promise<string[]>> {
      await workplace.apply(mutate(() => undefined));
      let address = "";
      const stack = mutate((json) => {
        address = `${type}.${nameOf(json, type)}`;
        Object.assign(json, { import: [{ to: address, id: id() }] });
      });
      await workplace.succeed(stack, "state", "rm", address);
      return () => workplace.changes(stack);
    }

    const idOf = (type: string) => String(workplace.org.all(type)[0].id);

    test("an app with a change that brings its secret, which no import finds", async () => {
      const plan = await importing("okta_app_oauth", () => idOf("okta_app_oauth"));
      expect(await plan()).toEqual([expect.stringMatching(/^import update okta_app_oauth\./), "update output.sigma_client_secret"]);
    });

    test.each<[string, () => string]>([
      ["okta_auth_server", () => idOf("okta_auth_server")],
      ["okta_auth_server_scope", () => `${idOf("okta_auth_server")}/${idOf("okta_auth_server_scope")}`],
      ["okta_auth_server_claim", () => `${idOf("okta_auth_server")}/${idOf("okta_auth_server_claim")}`],
      ["okta_auth_server_policy", () => `${idOf("okta_auth_server")}/${idOf("okta_auth_server_policy")}`],
      [
        "okta_auth_server_policy_rule",
        () => ["okta_auth_server", "okta_auth_server_policy", "okta_auth_server_policy_rule"].map(idOf).join("/"),
      ],
    ])("%s under the vendor's import id, without a change", async (type, id) => {
      const plan = await importing(type, id);
      expect(await plan()).toEqual([expect.stringMatching(new RegExp(`^import no-op ${type}\\.`))]);
    });

    test("an integration with what Snowflake fills in, which a plan without the mark of an adopted one would undo", async () => {
      const plan = await importing("snowflake_external_oauth_integration", () => '"SIGMA_OAUTH"');
      expect(await plan()).toEqual([expect.stringMatching(/^import update snowflake_external_oauth_integration\./)]);
    });

    test.each<[string, () => string]>([
      ["okta_app_oauth", () => "0oa99999999999999999"],
      ["okta_auth_server_scope", () => idOf("okta_auth_server_scope")],
      ["okta_auth_server_policy_rule", () => `${idOf("okta_auth_server")}/${idOf("okta_auth_server_policy_rule")}`],
    ])("no %s under an id of another form", async (type, id) => {
      const plan = await importing(type, id);
      await expect(plan()).rejects.toThrow(/nothing has the import id/);
    });
  });
});
