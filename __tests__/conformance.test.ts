import { REFUSED } from "../config/check/refusals";
import { IDENTITY_PROVIDER_TYPES } from "../config/schema/stack";
import { loadConfig } from "../config/load";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder, synthesizeText } from "./support/project";
import { Synthesized } from "./support/synth";

const GUID = "00000000-0000-0000-0000-000000000000";

/** The account of Databricks, by its id. */
const ACCOUNT = new RegExp(`^${GUID}$`);

type Managed = Exclude<(typeof IDENTITY_PROVIDER_TYPES)[number], "existing">;

/** What differs between identity providers that fulfil the same contract. */
interface Vendor {
  /** What `identityProvider` needs at least. */
  readonly settings: object;
  /** The only resource that is the client, and where it has its redirect URIs. */
  readonly client: string;
  readonly redirectUris: (client: Record<string, never>) => unknown;
  /** What Snowflake is told; absent where the vendor is its own data platform. */
  readonly trust?: { readonly type: string; readonly issuer: RegExp; readonly claim: string };
  /** What Databricks is told by token federation; absent where the vendor is Databricks itself. */
  readonly federation?: { readonly issuer: RegExp; readonly claim: string; readonly audience: RegExp };
  /** The scope for the data platform. */
  readonly scope: RegExp;
  /** The scope for Databricks alone, where the vendor issues tokens for an API only with one. */
  readonly accessScope?: RegExp;
  /** The vendor has no list of people who may use a client. */
  readonly assignsNobody?: boolean;
}

const VENDORS: Readonly<Record<Managed, Vendor>> = {
  okta: {
    settings: { orgName: "acme" },
    client: "okta_app_oauth",
    redirectUris: ({ redirect_uris }) => redirect_uris,
    trust: { type: "OKTA", issuer: /^\$\{okta_auth_server\..+\.issuer}$/, claim: "snowflake_username" },
    federation: { issuer: /^\$\{okta_auth_server\..+\.issuer}$/, claim: "databricks_username", audience: ACCOUNT },
    scope: /^session:role-any$/,
  },
  entra: {
    settings: { tenantId: GUID },
    client: "azuread_application",
    redirectUris: ({ web }) => (web as { redirect_uris: string[] }).redirect_uris,
    trust: { type: "AZURE", issuer: new RegExp(`^https://sts\\.windows\\.net/${GUID}/$`), claim: "upn" },
    federation: {
      issuer: new RegExp(`^https://sts\\.windows\\.net/${GUID}/$`),
      claim: "upn",
      audience: /^api:\/\/\$\{azuread_application\..+\.client_id}$/,
    },
    scope: /^api:\/\/\$\{azuread_application\..+\.client_id}\/session:role-any$/,
    accessScope: /^api:\/\/\$\{azuread_application\..+\.client_id}\/access_as_user$/,
  },
  auth0: {
    settings: { domain: "acme.us.auth0.com", connections: ["Employees"] },
    client: "auth0_client",
    redirectUris: ({ callbacks }) => callbacks,
    trust: { type: "CUSTOM", issuer: /^https:\/\/acme\.us\.auth0\.com\/$/, claim: "snowflake_username" },
    federation: { issuer: /^https:\/\/acme\.us\.auth0\.com\/$/, claim: "databricks_username", audience: ACCOUNT },
    scope: /^session:role-any$/,
  },
  pingone: {
    settings: { environmentId: GUID, region: "EU" },
    client: "pingone_application",
    redirectUris: ({ oidc_options }) => (oidc_options as { redirect_uris: string[] }).redirect_uris,
    trust: { type: "CUSTOM", issuer: new RegExp(`^https://auth\\.pingone\\.eu/${GUID}/as$`), claim: "snowflake_username" },
    federation: { issuer: new RegExp(`^https://auth\\.pingone\\.eu/${GUID}/as$`), claim: "databricks_username", audience: ACCOUNT },
    scope: /^session:role-any$/,
    accessScope: /^access_as_user$/,
  },
  pingfederate: {
    settings: {
      adminUrl: "https://sso-admin.example.com:9999",
      productVersion: "12.3",
      baseUrl: "https://sso.example.com",
      userAttribute: { attribute: "USER_KEY" },
    },
    client: "pingfederate_oauth_client",
    redirectUris: ({ redirect_uris }) => redirect_uris,
    trust: { type: "CUSTOM", issuer: /^https:\/\/sso\.example\.com$/, claim: "snowflake_username" },
    federation: { issuer: /^https:\/\/sso\.example\.com$/, claim: "databricks_username", audience: ACCOUNT },
    scope: /^session:role-any$/,
    assignsNobody: true,
  },
  databricks: {
    settings: { cloud: "azure", accountId: GUID },
    client: "databricks_custom_app_integration",
    redirectUris: ({ redirect_urls }) => redirect_urls,
    scope: /^all-apis$/,
    assignsNobody: true,
  },
};

/** The same contract for each: one client for a connection, with whatever the vendor does not refuse. */
function contract(type: Managed, changes: object = {}): string {
  const { settings, trust, assignsNobody } = VENDORS[type];
  const client = { id: "sigma", name: "Sigma", purposes: ["connection"], ...(assignsNobody ? {} : { groups: ["Data Analysts"] }) };
  const stack = {
    deployment: "Azure-EU",
    identityProvider: { type, ...settings },
    clients: [client],
    ...(trust ? { snowflake: { organization: "ACME", account: "ANALYTICS" } } : {}),
    ...changes,
  };
  return JSON.stringify({ stacks: { acme: stack } });
}

/** The client, told from other resources of its type by its name. */
function clientOf(type: Managed, stack: Synthesized): Record<string, never> {
  const all = Object.values(stack.resource[VENDORS[type].client]) as Record<string, never>[];
  const named = all.filter((resource) => [resource.label, resource.display_name, resource.name].includes("Sigma" as never));
  expect(named.length).toBe(1);
  return named[0];
}

/** Ids of apps in the vendors' forms. */
const ADOPTED: Partial<Record<Managed, string>> = { entra: GUID, pingone: GUID, pingfederate: "sigma" };

const managed = Object.keys(VENDORS) as Managed[];

test("the table has every identity provider that is managed here", () => {
  expect([...managed, "existing"].sort()).toEqual([...IDENTITY_PROVIDER_TYPES].sort());
});

describe.each(managed)("%s", (type) => {
  const vendor = VENDORS[type];
  const stack = (changes?: object) => synthesizeText(contract(type, changes)).acme;

  test("registers Sigma's redirect URI, and no other", () => {
    expect(vendor.redirectUris(clientOf(type, stack()))).toEqual(["https://api.eu.azure.sigmacomputing.com/api/v2/oauth/1/authcode"]);
  });

  test("has the same outputs for Sigma's forms, of which the secret alone is sensitive", () => {
    const names = [
      ...["metadata_uri", "oauth_provider", "client_id", "client_secret", "scopes", "redirect_uri", "require_pkce", "use_jwt"],
      ...["connection_details", "settings"],
    ];
    const { output } = stack();
    names.forEach((name) => expect(output[`sigma_${name}`]?.value).not.toBeUndefined());
    const sensitive = Object.entries(output).filter(([, { sensitive: hidden }]) => hidden);
    expect(sensitive.map(([name]) => name)).toEqual(["sigma_client_secret"]);
    expect(output.sigma_require_pkce.value).toBe(type === "databricks" ? "on" : "off");
    expect(output.sigma_use_jwt.value).toBe("off");
    expect(String(output.sigma_metadata_uri.value)).toMatch(/\/\.well-known\/(openid-configuration|oauth-authorization-server)$/);
    expect(String(output.sigma_client_id.value)).toMatch(new RegExp(`^\\$\\{${vendor.client}\\..+\\.client_id}$`));
  });

  test("asks for the scope of the data platform and for those of OpenID Connect, with offline access unless it is off", () => {
    const scopes = (changes?: object) => String(stack(changes).output.sigma_scopes.value).split(" ");
    expect(scopes()[0]).toMatch(vendor.scope);
    expect(scopes().slice(1)).toEqual(["offline_access", "openid", "email", "profile"]);
    expect(scopes({ offlineAccess: false }).slice(1)).toEqual(["openid", "email", "profile"]);
  });

  test("protects the client unless it is told not to", () => {
    expect(clientOf(type, stack()).lifecycle).toMatchObject({ prevent_destroy: true });
    const { lifecycle } = clientOf(type, stack({ preventDestroy: false })) as { lifecycle?: { prevent_destroy?: boolean } };
    expect(lifecycle?.prevent_destroy).toBeUndefined();
  });

  test("gives Snowflake one issuer, key URL, audience and claim, or nothing", () => {
    const { resource, output } = stack();
    const integrations = Object.values(resource.snowflake_external_oauth_integration ?? {});
    expect(integrations.length).toBe(vendor.trust ? 1 : 0);
    expect(["issuer", "jwks_uri", "audience"].filter((name) => name in output).length).toBe(vendor.trust ? 3 : 0);
    integrations.forEach((integration) => {
      expect(integration).toMatchObject({
        external_oauth_type: vendor.trust!.type,
        external_oauth_issuer: expect.stringMatching(vendor.trust!.issuer) as string,
        external_oauth_jws_keys_url: [output.jwks_uri.value],
        external_oauth_audience_list: [output.audience.value],
        external_oauth_token_user_mapping_claim: [vendor.trust!.claim],
        external_oauth_snowflake_user_mapping_attribute: "LOGIN_NAME",
        external_oauth_any_role_mode: "ENABLE",
      });
      expect(integration.external_oauth_issuer).toBe(output.issuer.value);
    });
  });

  const federation = { databricks: { cloud: "aws", accountId: GUID } };
  const policiesOf = (changes: object) => Object.values(stack(changes).resource.databricks_account_federation_policy ?? {});

  test("gives Databricks one issuer, audience and claim, alone or beside Snowflake, or says why not", () => {
    const reason = REFUSED[type].databricks;
    if (vendor.federation === undefined) return expect(reason).toMatch(/an account trusts its own tokens without a federation policy$/);
    expect(reason).toBeUndefined();
    const alone = { ...federation, snowflake: undefined };
    const { output } = stack(alone);
    expect(policiesOf(alone)).toMatchObject([
      {
        policy_id: "sigma",
        oidc_policy: {
          issuer: expect.stringMatching(vendor.federation.issuer) as string,
          audiences: [expect.stringMatching(vendor.federation.audience) as string],
          subject_claim: vendor.federation.claim,
        },
      },
    ]);
    expect(output.audience.value).toMatch(vendor.federation.audience);
    // One server for both: Databricks takes whatever audience and claim Snowflake has.
    const [both] = policiesOf(federation) as unknown as { oidc_policy: Record<string, unknown> }[];
    const [integration] = Object.values(stack(federation).resource.snowflake_external_oauth_integration);
    expect(both.oidc_policy).toMatchObject({
      issuer: integration.external_oauth_issuer,
      audiences: integration.external_oauth_audience_list,
      subject_claim: (integration.external_oauth_token_user_mapping_claim as string[])[0],
    });
  });

  test("asks for no role where Databricks is the only data platform, and only vendors that need one ask for another scope", () => {
    if (vendor.federation === undefined) return expect(String(stack().output.sigma_scopes.value)).not.toContain("session:");
    const { output, resource } = stack({ ...federation, snowflake: undefined });
    const [first, ...rest] = String(output.sigma_scopes.value).split(" ");
    const openId = ["offline_access", "openid", "email", "profile"];
    if (vendor.accessScope === undefined) expect([first, ...rest]).toStrictEqual(openId);
    else expect([vendor.accessScope.test(first), ...rest]).toStrictEqual([true, ...openId]);
    expect(JSON.stringify({ output, resource })).not.toContain("session:role");
    expect(String(output.sigma_settings.value)).toContain("Connection with its own OAuth");
  });

  test("has a connection to Databricks use its own OAuth, also where one to Snowflake could use the organization's", () => {
    const client = { id: "sigma", name: "Sigma", ...(vendor.assignsNobody ? {} : { groups: ["Data Analysts"] }) };
    const canShare = (changes: object) =>
      String(stack({ clients: [client], ...changes }).output.sigma_settings.value).includes(
        "Use organization-level OAuth configuration: on",
      );
    expect(canShare({})).toBe(type !== "entra");
    if (vendor.federation !== undefined)
      expect([canShare(federation), canShare({ ...federation, snowflake: undefined })]).toStrictEqual([false, false]);
  });

  test("gives a connection to Databricks the client's OAuth, next to one to Snowflake", () => {
    if (vendor.federation === undefined) return expect(stack().output.sigma_oauth_provider.value).toMatch(/_databricks$/);
    const host = "dbc-00000000-0000.cloud.databricks.com";
    const platform = "databricks_00000000_0000_0000_0000_000000000000";
    const client = { id: "sigma", name: "Sigma", purposes: ["connection"], ...(vendor.assignsNobody ? {} : { groups: ["Data Analysts"] }) };
    const connections = [{ platform: "acme_analytics" }, { platform, host }];
    const { output } = stack({ ...federation, clients: [{ ...client, connections }] });
    const oauth = output.sigma_connection_details.value as object;
    expect(output.sigma_connections.value).toMatchObject([
      { platform: "acme_analytics", body: { details: { type: "snowflake", ...oauth } } },
      { platform, body: { name: "Databricks", details: { type: "databricks", host, ...oauth } } },
    ]);
    expect(oauth).toMatchObject({ idpType: output.sigma_oauth_provider.value, metadataUrl: output.sigma_metadata_uri.value });
  });

  test.each(["split", "tokens", "audience", "userMapping", "credentials", "snowflake", "databricks", "adopt"])(
    "honours %s or refuses it with a reason, and does not pass over it",
    (key) => {
      const values: Record<string, unknown> = {
        split: true,
        tokens: { refreshTokenDays: 60 },
        audience: "https://data.example.com",
        userMapping: "email_address",
        credentials: { version: 2 },
        snowflake: { organization: "ACME", account: "OTHER" },
        ...federation,
        adopt: { clients: { sigma: ADOPTED[type] ?? "0oaexampleclient0000" } },
      };
      const yaml = contract(type, { [key]: values[key] });
      const reason = REFUSED[type][key];
      if (reason !== undefined) {
        const refusal = inTemporaryFolder((folder) => {
          const path = join(folder, "c.yaml");
          writeFileSync(path, yaml);
          try {
            return JSON.stringify(loadConfig(path));
          } catch (error) {
            return (error as Error).message;
          }
        });
        expect(refusal).toContain(`remove it: ${reason} [CONFIG-REFUSED]`);
      } else {
        expect(JSON.stringify(synthesizeText(yaml))).not.toBe(JSON.stringify(synthesizeText(contract(type))));
      }
    },
  );
});
