import { ADOPTING } from "./examples";
import { FORMS, lifeOf, Stack } from "./real";
import { describeVendor } from "./vendor";
import { Auth0Tenant } from "./vendors/auth0";

const standIn = () => {
  const it = new Auth0Tenant();
  return {
    it,
    vendors: it.vendors(),
    left: () => [...it.clients.keys(), ...it.apis.keys(), ...it.actions.keys(), ...it.grants.keys(), ...it.bindings],
  };
};

describeVendor("auth0", standIn, (place) => {
  test("auth0-default-audience.yaml leaves every other setting of the tenant", async () => {
    const { workplace, it: tenant, prepare } = place();
    const before = {
      ...tenant.settings,
      error_page: { html: "<p>Acme</p>", show_log_link: true, url: "" },
      mtls: { enable_endpoint_aliases: true },
      default_redirection_uri: "https://acme.com",
      session_lifetime: 12,
    };
    tenant.settings = before;
    await lifeOf(workplace, { example: "auth0-default-audience.yaml", form: "JSON", change: prepare });
    expect(tenant.settings).toEqual({
      ...before,
      default_audience: "https://acme-default-audience.snowflakecomputing.com",
      skip_non_verifiable_callback_uri_confirmation_prompt: tenant.settings.skip_non_verifiable_callback_uri_confirmation_prompt,
    });
  });

  test("client grants are for users, with the scope, and plan nothing afterwards", async () => {
    const { workplace, it: tenant, prepare } = place();
    const [stack] = workplace.synthesize("auth0-snowflake.yaml", (config) => {
      prepare(config);
      (config.identityProvider as Stack).clientGrants = true;
    });
    await workplace.init(stack);
    await workplace.apply(stack);
    const [client] = tenant.clients.keys();
    const [{ identifier }] = tenant.apis.values();
    expect([...tenant.grants.values()]).toMatchObject([
      { client_id: client, audience: identifier, subject_type: "user", scope: ["session:role-any"] },
    ]);
    expect(await workplace.changes(stack)).toEqual([]);
  });

  test("another Action of the flow keeps its place", async () => {
    const { workplace, it: tenant, prepare } = place();
    tenant.actions.set("other", { id: "other", name: "Other", deployed_version: { id: "1", deployed: true } });
    tenant.bindings = [{ action: "other", displayName: "Other" }];
    await lifeOf(workplace, { example: "auth0-snowflake.yaml", form: "JSON", change: prepare });
    expect(tenant.bindings).toEqual([{ action: "other", displayName: "Other" }]);
  });

  describe("what was made by hand", () => {
    const APPLICATION = {
      name: "Sigma",
      description: "Made by hand",
      app_type: "regular_web",
      logo_uri: "https://acme.com/logo.png",
      callbacks: ["https://api.ca.aws.sigmacomputing.com/api/v2/oauth/1/authcode"],
      grant_types: ["authorization_code", "refresh_token"],
      oidc_conformant: true,
      client_aliases: ["alias"],
      allowed_clients: ["exampleOther"],
      allowed_origins: ["https://acme.com"],
      allowed_logout_urls: ["https://acme.com/bye"],
      web_origins: ["https://acme.com"],
      sso: true,
      sso_disabled: true,
      cross_origin_authentication: true,
      cross_origin_loc: "https://acme.com/callback",
      custom_login_page: "<p>Acme</p>",
      form_template: "<form></form>",
      initiate_login_uri: "https://acme.com/login",
      encryption_key: { pub: "example", cert: "example", subject: "example" },
      client_metadata: { team: "data" },
      require_pushed_authorization_requests: true,
      require_proof_of_possession: true,
      compliance_level: "none",
      skip_non_verifiable_callback_uri_confirmation_prompt: true,
      organization_usage: "allow",
      organization_discovery_methods: ["email"],
      async_approval_notification_channels: ["email"],
      default_organization: { organization_id: "org_example", flows: ["client_credentials"] },
      native_social_login: { apple: { enabled: true } },
      mobile: { ios: { team_id: "example", app_bundle_identifier: "com.example" } },
      addons: { slack: { team: "acme" } },
      oidc_logout: { backchannel_logout_urls: ["https://acme.com/logout"] },
      session_transfer: { can_create_session_transfer_token: true, allowed_authentication_methods: ["cookie"] },
      token_exchange: { allow_any_profile_of_type: ["custom_authentication"] },
      token_quota: { client_credentials: { enforce: true, per_hour: 10 } },
      jwt_configuration: { alg: "RS256", lifetime_in_seconds: 600, secret_encoded: true },
    };
    const API = {
      name: "Snowflake",
      identifier: "https://acme-adopted.snowflakecomputing.com",
      verification_location: "https://acme.com/keys",
      enforce_policies: true,
      token_dialect: "rfc9068_profile_authz",
      consent_policy: "transactional-authorization-with-mfa",
      authorization_details: [{ type: "payment" }],
      proof_of_possession: { mechanism: "mtls", required: false },
      subject_type_authorization: { user: { policy: "require_client_grant" }, client: { policy: "deny_all" } },
      scopes: [
        { value: "session:role-any", description: "Made by hand" },
        { value: "session:role:REPORTS", description: "Reports" },
      ],
    };
    const written = [
      "name",
      "app_type",
      "callbacks",
      "grant_types",
      "oidc_conformant",
      "jwt_configuration",
      "refresh_token",
      "is_first_party",
      "token_endpoint_auth_method",
    ];
    const without = (values: object, names: readonly string[]) =>
      Object.fromEntries(Object.entries(values).filter(([key]) => !names.includes(key)));

    test.each(FORMS)("is adopted, keeps what the config says nothing of, and plans nothing once it is done (%s)", async (form) => {
      const { workplace, it: tenant, prepare } = place();
      tenant.settings = { ...tenant.settings, error_page: { html: "<p>Acme</p>", show_log_link: true, url: "" } };
      const client = tenant.makeClient(APPLICATION);
      const api = tenant.makeApi(API);
      const before = { client: tenant.clients.get(client)!, api: tenant.apis.get(api)!, settings: tenant.settings };
      const adopt = (ids: { client: string; api: string }) => (stack: Stack) => {
        prepare(stack);
        stack.adopt = { clients: { sigma: ids.client }, authorizationServer: { id: ids.api } };
      };
      const [stack] = workplace.synthesize(ADOPTING.auth0, adopt({ client, api }), form);
      await workplace.init(stack);
      const imports = (await workplace.changes(stack)).filter((change) => change.startsWith("import"));
      expect(imports.map((change) => change.replace(/\.[\w-]+$/, "")).sort()).toEqual([
        "import update auth0_client",
        "import update auth0_client_credentials",
        "import update auth0_resource_server",
        "import update auth0_tenant",
      ]);
      await workplace.apply(stack);
      expect(await workplace.changes(stack)).toEqual([]);
      expect(without(tenant.clients.get(client)!, written)).toEqual(without(before.client, written));
      const lifetimes = ["token_lifetime", "token_lifetime_for_web", "allow_offline_access"];
      expect(without(tenant.apis.get(api)!, lifetimes)).toEqual(without(before.api, lifetimes));
      expect(tenant.settings).toEqual({ ...before.settings, default_audience: API.identifier });
      const outputs = JSON.parse(await workplace.succeed(stack, "output", "-json")) as Record<string, { value: unknown }>;
      expect(outputs.sigma_client_secret.value).toBe(before.client.client_secret);

      const [done] = workplace.synthesize(ADOPTING.auth0, adopt({ client: "done", api: "done" }), form);
      expect(await workplace.changes(done)).toEqual([]);
    });
  });
});
