import { describeTerraform, Stack, Workplace } from "./support";

const IDENTITY = ["email", "offline_access", "openid", "profile"];
const ANY = "session:role-any";
const ANALYST = "session:role:ANALYST";
const PUBLIC_TOO = [ANALYST, "session:role:PUBLIC"];

/** What decides with which role a session begins: fixed roles, which alone the integration accepts. */
const fix = (roleScopes: readonly string[]) => (config: Stack) => {
  config.roleScopes = roleScopes;
  Object.assign(config.snowflake as Stack, { anyRoleMode: "DISABLE", allowedRoles: roleScopes.map((scope) => scope.split(":")[2]) });
};

describeTerraform("a fixed Snowflake role", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const all = (type: string) => workplace.managed(type);
  const synthesize = (example: string, change?: (config: Stack) => void) => Object.values(workplace.synthesize(example, change))[0];
  const sorted = (list: unknown) => [...(list as string[])].toSorted();

  /** Applies an example with any role, then with fixed ones, and says what else than scopes was replaced or destroyed. */
  async function switched(example: string, roleScopes: readonly string[] = [ANALYST]): Promise<string[]> {
    await workplace.apply(synthesize(example));
    const stack = synthesize(example, fix(roleScopes));
    const changes = await workplace.changes(stack);
    await workplace.apply(stack);
    expect(await workplace.changes(stack)).toEqual([]);
    const [integration] = workplace.integrations();
    expect(integration.external_oauth_any_role_mode).toBe("DISABLE");
    return changes.filter((change) => /delete/.test(change) && !/_scope\./.test(change));
  }

  test("is what Okta's server has and its policy allows, and the outputs tell", async () => {
    expect(await switched("okta-snowflake.yaml", PUBLIC_TOO)).toEqual([]);
    expect(sorted(all("okta_auth_server_scope").map(({ name }) => name))).toEqual(PUBLIC_TOO);
    expect(sorted(all("okta_auth_server_policy_rule")[0].scope_whitelist)).toEqual([...IDENTITY, ...PUBLIC_TOO]);
    const { sigma_scopes: scopes } = await workplace.outputs(synthesize("okta-snowflake.yaml", fix(PUBLIC_TOO)));
    expect(scopes.value).toBe(`${PUBLIC_TOO.join(" ")} offline_access openid email profile`);
  });

  test("is the only scope of Entra's API, and what the connection's client has consent for", async () => {
    expect(await switched("entra-snowflake.yaml")).toEqual([]);
    const api = workplace.tenant.all("azuread_application").find(({ display_name }) => display_name === "Sigma API")!;
    const [{ oauth2_permission_scope: exposed }] = api.api as [{ oauth2_permission_scope: { id: string; value: string }[] }];
    expect(exposed.map(({ value }) => value)).toEqual([ANALYST]);
    const data = workplace.tenant.all("azuread_application").find(({ display_name }) => display_name === "Sigma Data")!;
    const access = data.required_resource_access as { resource_app_id: string; resource_access: { id: string }[] }[];
    expect(access.find(({ resource_app_id }) => resource_app_id === api.client_id)!.resource_access.map(({ id }) => id)).toEqual([
      exposed[0].id,
    ]);
    const consents = workplace.tenant
      .all("azuread_service_principal_delegated_permission_grant")
      .map(({ claim_values }) => sorted(claim_values));
    expect(consents.filter((values) => String(values).includes("session:"))).toEqual([[ANALYST]]);
    const { sigma_data_scopes: scopes } = await workplace.outputs(synthesize("entra-snowflake.yaml", fix([ANALYST])));
    expect(scopes.value).toBe(`api://${String(api.client_id)}/${ANALYST} offline_access openid email profile`);
  });

  test("is what the client of Auth0 may request, and what the Action writes", async () => {
    expect(await switched("auth0-snowflake.yaml")).toEqual([]);
    expect(all("auth0_resource_server_scope").map(({ scope }) => scope)).toEqual([ANALYST]);
    expect(all("auth0_action")[0].code).toContain(`setCustomClaim('scp', ['${ANALYST}'])`);
    expect(all("auth0_action")[0].code).not.toContain(ANY);
  });

  test("is what the clients of PingOne are granted", async () => {
    // PingOne's grants are made anew with other scopes, for a moment.
    expect(await switched("pingone-snowflake.yaml", PUBLIC_TOO)).toEqual([
      expect.stringMatching(/^delete\+create pingone_application_resource_grant\./),
    ]);
    const scopes = workplace.environment.all("pingone_resource_scope").filter(({ name }) => String(name).startsWith("session:"));
    expect(sorted(scopes.map(({ name }) => name))).toEqual(PUBLIC_TOO);
    const [grant] = all("pingone_application_resource_grant").filter(({ resource_type }) => resource_type === "CUSTOM");
    expect(sorted(grant.scopes)).toEqual(sorted(scopes.map(({ id }) => id)));
  });

  test("must be a scope of PingFederate's server, exclusive or common", async () => {
    const stack = synthesize("pingfederate-snowflake.yaml", fix([ANALYST]));
    await expect(workplace.apply(stack)).rejects.toThrow(`no scope ${ANALYST}`);
    workplace.server.put("exclusive-scope", ANALYST, { name: ANALYST });
    await workplace.apply(stack);
    const [client] = all("pingfederate_oauth_client");
    expect([client.exclusive_scopes, sorted(client.restricted_scopes)]).toEqual([[ANALYST], IDENTITY]);
  });
});
