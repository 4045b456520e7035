import { SigmaDeployment } from "../../lib";
import { only, plainText } from "../support/synth";
import { addresses, synthesizeText } from "../support/project";

const config = (more = "", client = "") => `
stacks:
  acme-prod:
    deployment: AWS-US (West)
    identityProvider: { type: okta, orgName: acme }
    clients: [{ id: sigma, groups: [Data Analysts]${client} }]
    snowflake: { organization: ACME, account: ANALYTICS }
${more}`;

describe("a stack of the config", () => {
  test.each(SigmaDeployment.all())("has the URLs, scopes and claims of Sigma's guide for $name", (deployment) => {
    const yaml = config("", ", purposes: [connection], authentication: private-key-jwt").replace("AWS-US (West)", deployment.name);
    const { resource, output } = synthesizeText(yaml)["acme-prod"];
    expect(only(resource, "okta_app_oauth")).toMatchObject({ redirect_uris: [deployment.redirectUri], jwks_uri: deployment.jwksUri });
    expect(only(resource, "okta_auth_server_scope").name).toBe("session:role-any");
    expect(only(resource, "okta_auth_server_policy_rule").scope_whitelist).toEqual([
      "session:role-any",
      "offline_access",
      "openid",
      "email",
      "profile",
    ]);
    expect(only(resource, "okta_auth_server_claim")).toMatchObject({
      name: "snowflake_username",
      value: "user.login",
      claim_type: "RESOURCE",
    });
    expect(output.sigma_redirect_uri.value).toBe(deployment.redirectUri);
  });

  test("feeds one audience and one claim to both sides", () => {
    const { resource, output } = synthesizeText(config("    userMapping: { attribute: email_address, claim: sf_user }"))["acme-prod"];
    const server = only(resource, "okta_auth_server");
    const trust = only(resource, "snowflake_external_oauth_integration");
    expect(server.audiences).toEqual(["https://acme-analytics.snowflakecomputing.com"]);
    expect(trust.external_oauth_audience_list).toEqual(server.audiences);
    expect(trust.external_oauth_token_user_mapping_claim).toEqual([only(resource, "okta_auth_server_claim").name]);
    expect(only(resource, "okta_auth_server_claim")).toMatchObject({ name: "sf_user", value: "user.email" });
    expect(trust.external_oauth_snowflake_user_mapping_attribute).toBe("EMAIL_ADDRESS");
    expect(trust.external_oauth_issuer).toBe(output.issuer.value);
    expect(trust.external_oauth_jws_keys_url).toEqual([output.jwks_uri.value]);
    expect(output.audience.value).toBe("https://acme-analytics.snowflakecomputing.com");
  });

  test("takes Sigma's API host as audience where there is no Snowflake, and what is given before that", () => {
    const without = config().replace(/^ *snowflake.*$/m, "");
    expect(synthesizeText(without)["acme-prod"].output.audience.value).toBe("https://aws-api.sigmacomputing.com");
    expect(synthesizeText(`${without}    audience: https://data.example.com`)["acme-prod"].output.audience.value).toBe(
      "https://data.example.com",
    );
  });

  test("takes a host that Sigma adds later", () => {
    const yaml = config().replace("AWS-US (West)", "{ host: api.new.sigmacomputing.com }");
    expect(only(synthesizeText(yaml)["acme-prod"].resource, "okta_app_oauth").redirect_uris).toEqual([
      "https://api.new.sigmacomputing.com/api/v2/oauth/1/authcode",
    ]);
  });

  test("is protected unless told otherwise", () => {
    const protectedTypes = ["okta_app_oauth", "okta_auth_server", "snowflake_external_oauth_integration"];
    const lifecycles = (yaml: string) => protectedTypes.map((type) => only(synthesizeText(yaml)["acme-prod"].resource, type).lifecycle);
    lifecycles(config()).forEach((lifecycle) => expect(lifecycle).toEqual({ prevent_destroy: true }));
    lifecycles(config("    preventDestroy: false")).forEach((lifecycle) => expect(lifecycle).toBeUndefined());
  });

  test("registers a host outside of Sigma's domain once that is allowed", () => {
    const deployment = "deployment: { host: api.example.com }, allowForeignHost: true".split(", ").join("\n    ");
    const { resource } = synthesizeText(config().replace(/deployment: .*/, deployment))["acme-prod"];
    expect(only(resource, "okta_app_oauth").redirect_uris).toEqual(["https://api.example.com/api/v2/oauth/1/authcode"]);
  });

  test("hands on to the integration what is said about it", () => {
    const { resource } = synthesizeText(config().replace("ANALYTICS }", "ANALYTICS, enabled: false, comment: For reports }"))["acme-prod"];
    expect(only(resource, "snowflake_external_oauth_integration")).toMatchObject({ enabled: false, comment: "For reports" });
  });

  test("is made in the org of another domain", () => {
    const { provider } = synthesizeText(config().replace("orgName: acme }", "orgName: acme, baseUrl: oktapreview.com }"))["acme-prod"];
    expect(provider.okta).toEqual([{ org_name: "acme", base_url: "oktapreview.com" }]);
  });

  test("pins the providers to the versions of the bindings unless told otherwise", () => {
    const versions = (yaml: string) =>
      Object.entries(synthesizeText(yaml)["acme-prod"].terraform.required_providers).map(([name, { version }]) => [name, version]);
    expect(versions(config())).toEqual([
      ["okta", "4.20.0"],
      ["snowflake", "2.11.0"],
      ["time", "0.13.1"],
    ]);
    expect(versions(config('    providerVersions: { okta: "~> 6.12" }'))).toEqual([
      ["okta", "~> 6.12"],
      ["snowflake", "2.11.0"],
      ["time", "0.13.1"],
    ]);
  });

  test("keeps its state beside cdktf.json, or in the folder that is asked for", () => {
    const path = (yaml: string) => synthesizeText(yaml)["acme-prod"].terraform.backend.local.path;
    expect(path(config())).toBe("../../../terraform.acme-prod.tfstate");
    expect(path(config("    backend: { type: local, directory: states }"))).toMatch(/states\/terraform\.acme-prod\.tfstate$/);
    expect(path(`backend: { type: local, directory: states }\n${config()}`)).toMatch(/states\/terraform\.acme-prod\.tfstate$/);
  });

  test("puts no secret, and no credential of a provider, into the JSON", () => {
    const { provider } = synthesizeText(config())["acme-prod"];
    expect(provider).toEqual({
      okta: [{ org_name: "acme", base_url: "okta.com" }],
      snowflake: [{ organization_name: "ACME", account_name: "ANALYTICS" }],
      time: [{}],
    });
  });
});

describe("a split stack", () => {
  const stacks = synthesizeText(config("    split: true"));

  test("is two stacks with a provider and a state each", () => {
    expect(Object.keys(stacks)).toEqual(["acme-prod-idp", "acme-prod-data"]);
    expect(Object.keys(stacks["acme-prod-idp"].provider)).toEqual(["okta", "time"]);
    expect(Object.keys(stacks["acme-prod-data"].provider)).toEqual(["snowflake"]);
    expect(stacks["acme-prod-idp"].terraform.backend.local.path).toBe("../../../terraform.acme-prod-idp.tfstate");
    expect(stacks["acme-prod-data"].terraform.backend.local.path).toBe("../../../terraform.acme-prod-data.tfstate");
  });

  test("takes the issuer from the other half's state, and nothing else", () => {
    const remote = only(stacks["acme-prod-data"].data, "terraform_remote_state");
    expect(remote).toMatchObject({ backend: "local", config: { path: "../../../terraform.acme-prod-idp.tfstate" } });
    const crossing = Object.entries(stacks["acme-prod-idp"].output).filter(([name]) => name.startsWith("cross-stack"));
    expect(crossing.map(([, { value }]) => value)).toEqual([stacks["acme-prod-idp"].output.issuer.value]);
    expect(only(stacks["acme-prod-data"].resource, "snowflake_external_oauth_integration").external_oauth_issuer).toContain(
      "terraform_remote_state",
    );
  });
});

describe("several Snowflake accounts", () => {
  const accounts = ["{ organization: ACME, account: ANALYTICS }", "{ organization: ACME, account: FINANCE, profile: finance }"];
  const several = (list: string[]) => synthesizeText(config().replace(/snowflake: .*/, `snowflake: [${list.join(", ")}]`))["acme-prod"];

  test("are one provider with aliases, and every trust uses its own", () => {
    const { provider, resource, output } = several(accounts);
    expect(provider.snowflake).toEqual([
      { alias: "acme_analytics", organization_name: "ACME", account_name: "ANALYTICS" },
      { alias: "acme_finance", organization_name: "ACME", account_name: "FINANCE", profile: "finance" },
    ]);
    const used = Object.values(resource.snowflake_external_oauth_integration).map((trust) => trust.provider);
    expect(used).toEqual(["snowflake.acme_analytics", "snowflake.acme_finance"]);
    expect(Object.keys(output)).toEqual(
      expect.arrayContaining(["acme_analytics_create_security_integration", "acme_finance_create_security_integration"]),
    );
  });

  test("need no aliases where only one of them is managed here", () => {
    const { provider, resource } = several([accounts[0], "{ organization: ACME, account: FINANCE, management: sql }"]);
    expect(provider.snowflake).toEqual([{ organization_name: "ACME", account_name: "ANALYTICS" }]);
    expect(only(resource, "snowflake_external_oauth_integration").provider).toBeUndefined();
  });

  test("keep their addresses when one is added or the order changes", () => {
    const one = addresses(several(accounts.slice(0, 1)));
    expect(addresses(several(accounts))).toEqual(expect.arrayContaining(one));
    expect(addresses(several([...accounts].reverse()))).toEqual(addresses(several(accounts)));
  });
});

describe("what is not managed here", () => {
  test("is trusted by Snowflake all the same", () => {
    const yaml = `
stacks:
  acme-data:
    identityProvider:
      type: existing
      issuer: https://login.microsoftonline.com/11111111-1111-1111-1111-111111111111/v2.0
      jwksUris: [https://login.microsoftonline.com/a/keys, https://login.microsoftonline.com/b/keys]
      audiences: 22222222-2222-2222-2222-222222222222
      userMappingClaims: [upn, email]
      kind: entra
    userMapping: email_address
    snowflake: { organization: ACME, account: ANALYTICS }`;
    const { resource, provider, output } = synthesizeText(yaml)["acme-data"];
    expect(Object.keys(provider)).toEqual(["snowflake"]);
    expect(only(resource, "snowflake_external_oauth_integration")).toMatchObject({
      external_oauth_type: "AZURE",
      external_oauth_issuer: "https://login.microsoftonline.com/11111111-1111-1111-1111-111111111111/v2.0",
      external_oauth_jws_keys_url: ["https://login.microsoftonline.com/a/keys", "https://login.microsoftonline.com/b/keys"],
      external_oauth_audience_list: ["22222222-2222-2222-2222-222222222222"],
      external_oauth_token_user_mapping_claim: ["upn", "email"],
      external_oauth_snowflake_user_mapping_attribute: "EMAIL_ADDRESS",
    });
    expect(output.jwks_uri.value).toHaveLength(2);
    // Entra takes the role scope after the API's identifier URI only.
    expect(output.sigma_scopes.value).toBe(
      "api://22222222-2222-2222-2222-222222222222/session:role-any offline_access openid email profile",
    );
    expect(output.sigma_oauth_provider.value).toBe("azuread");
  });

  test("has Sigma's forms, as far as they are known", () => {
    const yaml = (more: string) => `
stacks:
  acme-data:
    identityProvider:
      type: existing
      kind: other
      issuer: https://sts.example.com/adfs
      jwksUris: https://sts.example.com/adfs/discovery/keys
      audiences: https://acme-analytics.snowflakecomputing.com
${more}
    snowflake: { organization: ACME, account: ANALYTICS }`;
    const outputs = (more = "") => synthesizeText(yaml(more))["acme-data"].output;
    expect(outputs().sigma_oauth_provider.value).toBe("unknown");
    const {
      sigma_scopes: scopes,
      sigma_oauth_provider: provider,
      sigma_settings: settings,
    } = outputs('      oauthProvider: adfs\n    roleScopes: ["session:role:sigma"]');
    expect([scopes.value, provider.value]).toEqual(["session:role:sigma offline_access openid email profile", "adfs"]);
    expect(plainText(settings.value)).toContain("Metadata URI: https://sts.example.com/adfs/.well-known/openid-configuration");
    expect(plainText(settings.value)).toContain("Use organization-level OAuth configuration: on");
    const several = outputs("    sigma: { multipleIdentityProviders: true }");
    expect(plainText(several.sigma_settings.value)).not.toContain("Use organization-level OAuth configuration");
  });

  test("has the fields of the forms of connections: of those that are described, or one for each account", () => {
    const HOST = "dbc-00000000-0000.cloud.databricks.com";
    const access = `access: { workspaceId: 1234567890123456, workspaceHost: ${HOST}, warehouses: [abc1], catalogs: [analytics] }`;
    const yaml = (client: string, databricksAccess: string) => `
stacks:
  acme:
    deployment: GCP
    identityProvider: { type: okta, orgName: acme }
    clients: [{ id: sigma, name: Sigma, purposes: [connection], groups: [A]${client} }]
    snowflake: { organization: ACME, account: ANALYTICS, access: { roleName: SIGMA, warehouses: [SIGMA_WH], databases: [A] } }
    databricks: { cloud: aws, accountId: 00000000-0000-0000-0000-000000000000${databricksAccess} }`;
    const forms = (client: string, databricksAccess = `, ${access}`) => {
      const all = plainText(synthesizeText(yaml(client, databricksAccess)).acme.output.sigma_settings.value).split("\n");
      const first = all.findIndex((text) => text.startsWith("Connection to"));
      return all.slice(first).filter((text) => text.startsWith(" "));
    };
    const snowflake = ["  Account: ACME-ANALYTICS", "  Warehouse: SIGMA_WH"];
    const path = "  HTTP path: /sql/1.0/warehouses/abc1";
    expect(forms("")).toStrictEqual([...snowflake, `  Host: ${HOST}`, path]);
    // Nothing says which workspace.
    expect(forms("", "")).toStrictEqual(snowflake);
    const to = "platform: databricks_00000000_0000_0000_0000_000000000000";
    expect(forms(`, connections: [{ ${to} }]`)).toStrictEqual([`  Host: ${HOST}`, path]);
    expect(forms(`, connections: [{ ${to}, host: dbc-1.cloud.databricks.com }]`)).toStrictEqual([
      "  Host: dbc-1.cloud.databricks.com",
      "  HTTP path: that of a SQL warehouse, from its connection details",
    ]);
  });

  const existing = (server: string) => config().replace("orgName: acme }", `orgName: acme, authorizationServer: { id: ausA${server} } }`);

  test("is an Okta server of that id, whose issuer is that of the org unless given", () => {
    const issuer = (server: string) => synthesizeText(existing(server))["acme-prod"].output.issuer.value;
    expect(issuer("")).toBe("https://acme.okta.com/oauth2/ausA");
    expect(issuer(", issuer: https://login.example.com/oauth2/ausA")).toBe("https://login.example.com/oauth2/ausA");
    expect(issuer(", name: Shared")).toMatch(/^\$\{data\.okta_auth_server\./);
  });

  test("is an access policy, to which somebody adds the client ids of an output", () => {
    const { resource, output } = synthesizeText(existing(", policyId: 00pA"))["acme-prod"];
    expect(resource).not.toHaveProperty("okta_auth_server_policy");
    expect(output.policy_client_ids.value).toEqual([expect.stringMatching(/okta_app_oauth.*client_id/)]);
  });

  test("is an integration that a person makes with the statement", () => {
    const { resource, provider, output } = synthesizeText(config().replace("ANALYTICS }", "ANALYTICS, management: sql }"))["acme-prod"];
    expect(resource).not.toHaveProperty("snowflake_external_oauth_integration");
    expect(Object.keys(provider)).toEqual(["okta", "time"]);
    expect(plainText(output.acme_analytics_create_security_integration.value)).toContain('CREATE SECURITY INTEGRATION "SIGMA_OAUTH"');
  });
});
