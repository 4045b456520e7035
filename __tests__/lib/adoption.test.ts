import { OktaProvider } from "@cdktf/provider-okta/lib/provider";
import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { TerraformStack } from "cdktf";
import {
  AnyRoleMode,
  AuthorizationServer,
  IdentityProviderKind,
  IntegrationManagement,
  SigmaAuthServer,
  SigmaDeployment,
  SigmaOktaApp,
  SnowflakeExternalOAuth,
  SnowflakeExternalOAuthProps,
} from "../../lib";
import { failure, newStack, Synthesized, synth } from "../support/synth";

interface Import {
  readonly to: string;
  readonly id: string;
  readonly provider?: string;
}

const imports = (stack: TerraformStack) => (synth(stack) as Synthesized & { readonly import?: Import[] }).import ?? [];

const SHARED = AuthorizationServer.fromAttributes({
  issuer: "https://acme.okta.com/oauth2/ausA",
  jwksUris: ["https://acme.okta.com/oauth2/ausA/v1/keys"],
  audiences: ["https://acme-analytics.snowflakecomputing.com"],
  kind: IdentityProviderKind.OKTA,
});

function adopting(alias?: string): TerraformStack {
  const stack = newStack();
  const okta = new OktaProvider(stack, "Okta", { alias });
  const snowflake = new SnowflakeProvider(stack, "Snowflake", { alias });
  const [oktaProvider, snowflakeProvider] = alias ? [okta, snowflake] : [];
  const app = new SigmaOktaApp(stack, "App", { deployment: SigmaDeployment.GCP, adopt: { id: "0oaA" }, provider: oktaProvider });
  const server = new SigmaAuthServer(stack, "Server", {
    audience: "https://acme-analytics.snowflakecomputing.com",
    adopt: { server: { id: "ausA" }, scope: { id: "scpA" }, claim: { id: "oclA" }, policy: { id: "00pA" }, rule: { id: "0prA" } },
    provider: oktaProvider,
  });
  server.grantAccess(app);
  new SnowflakeExternalOAuth(stack, "Trust", {
    authorizationServer: server,
    additionalAudiences: [],
    adopt: { id: "SIGMA_OAUTH" },
    provider: snowflakeProvider,
  });
  return stack;
}

describe("adopting", () => {
  test("imports each object under the provider's import id, into the resource that manages it from now on", () => {
    const stack = adopting();
    const { resource } = synth(stack);
    const address = (type: string) => `${type}.${Object.keys(resource[type])[0]}`;
    expect(imports(stack)).toEqual([
      { to: address("okta_app_oauth"), id: "0oaA" },
      { to: address("okta_auth_server"), id: "ausA" },
      { to: address("okta_auth_server_scope"), id: "ausA/scpA" },
      { to: address("okta_auth_server_claim"), id: "ausA/oclA" },
      { to: address("okta_auth_server_policy"), id: "ausA/00pA" },
      { to: address("okta_auth_server_policy_rule"), id: "ausA/00pA/0prA" },
      { to: address("snowflake_external_oauth_integration"), id: '"SIGMA_OAUTH"' },
    ]);
  });

  test("of an integration asks for the audiences that it has now, as sharing it does", () => {
    const trust = (props: Partial<SnowflakeExternalOAuthProps>) => () =>
      new SnowflakeExternalOAuth(newStack(), "Trust", { authorizationServer: SHARED, ...props });
    const { ALTER, TERRAFORM } = IntegrationManagement;
    expect(failure(trust({ adopt: {} }))).toMatch(/additionalAudiences: given nothing; .*\[SNOW-PRESENT-AUDIENCES]$/);
    expect(failure(trust({ management: ALTER }))).toMatch(/additionalAudiences: given nothing; .*\[SNOW-PRESENT-AUDIENCES]$/);
    expect(trust({ adopt: {}, additionalAudiences: [] })).not.toThrow();
    expect(trust({ management: TERRAFORM })).not.toThrow();
  });

  describe("an integration", () => {
    const resourceOf = (props: Partial<SnowflakeExternalOAuthProps>) => {
      const stack = newStack();
      new SnowflakeProvider(stack, "Snowflake");
      new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: SHARED, additionalAudiences: [], ...props });
      const [resource] = Object.values(synth(stack).resource.snowflake_external_oauth_integration);
      return { resource, imported: imports(stack).map(({ id }) => id) };
    };
    const OPEN = [
      "enabled",
      "external_oauth_any_role_mode",
      "external_oauth_blocked_roles_list",
      "external_oauth_allowed_roles_list",
      "external_oauth_rsa_public_key",
      "external_oauth_rsa_public_key_2",
      "external_oauth_scope_mapping_attribute",
      "external_oauth_scope_delimiter",
      "comment",
    ];
    const SAID = {
      enabled: true,
      anyRoleMode: AnyRoleMode.ENABLE,
      blockedRoles: ["PAYROLL"],
      comment: "Sigma",
    };

    test.each([
      ["is imported while its name is given", { id: "SIGMA_OAUTH" }, ['"SIGMA_OAUTH"']],
      ["keeps the mark without an import once it is in the state", {}, []],
    ])("%s; what nothing is said of stays for good", (_, adopt, expected) => {
      const { resource, imported } = resourceOf({ adopt });
      expect(imported).toEqual(expected);
      expect(resource.lifecycle).toEqual({ ignore_changes: OPEN });
    });

    test("takes what is said, and with blocked roles those that Snowflake adds, which a read would find", () => {
      const { resource } = resourceOf({ adopt: {}, ...SAID });
      expect(resource).toMatchObject({
        external_oauth_blocked_roles_list: ["PAYROLL", "ACCOUNTADMIN", "ORGADMIN", "GLOBALORGADMIN", "SECURITYADMIN"],
        lifecycle: { ignore_changes: OPEN.filter((name) => /allowed|rsa|scope/.test(name)) },
      });
    });

    test("that is created has the roles that are given, and ignores nothing", () => {
      const { resource, imported } = resourceOf(SAID);
      expect(imported).toEqual([]);
      expect(resource.external_oauth_blocked_roles_list).toEqual(["PAYROLL"]);
      expect(resource.lifecycle).toBeUndefined();
    });
  });

  test("imports with the provider that it is given", () => {
    const providers = imports(adopting("emea")).map(({ provider }) => provider);
    expect(providers).toEqual([...Array<string>(6).fill("okta.emea"), "snowflake.emea"]);
  });
});
