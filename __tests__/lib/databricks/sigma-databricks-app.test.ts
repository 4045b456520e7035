import { DatabricksProvider } from "../../../lib/databricks-account/databricks-provider";
import {
  DatabricksAccount,
  DatabricksAccountOptions,
  DatabricksCloud,
  OAuthPurpose,
  SigmaConnectionSettings,
  SigmaDatabricksApp,
  SigmaDatabricksAppProps,
  SigmaDeployment,
} from "../../../lib";
import { failure, newStack, only, plainText, synth, warnings } from "../../support/synth";

const accountId = "00000000-0000-0000-0000-000000000000";
const { AWS, AZURE, GCP } = DatabricksCloud;
const of = (options: Partial<DatabricksAccountOptions>) => DatabricksAccount.of({ cloud: AWS, accountId, ...options });
const workspaceHost = "dbc-00000000-0000.cloud.databricks.com";
const azureHost = "adb-0000000000000000.0.azuredatabricks.net";

describe("DatabricksAccount", () => {
  test.each([
    [{ cloud: AZURE }, "accounts.azuredatabricks.net", undefined],
    [{ cloud: AWS }, "accounts.cloud.databricks.com", undefined],
    [{ cloud: GCP }, "accounts.gcp.databricks.com", undefined],
    [{ cloud: AWS, legacySso: true }, "accounts.cloud.databricks.com", undefined],
    [{ cloud: AWS, unifiedLogin: true }, "accounts.cloud.databricks.com", undefined],
    [{ cloud: AWS, accountsHost: "accounts-dod.cloud.databricks.mil" }, "accounts-dod.cloud.databricks.mil", undefined],
    [{ cloud: AZURE, accountsHost: "accounts.azuredatabricks.cn" }, "accounts.azuredatabricks.cn", undefined],
    [{ cloud: AWS, legacySso: true, unifiedLogin: true, workspaceHost }, "accounts.cloud.databricks.com", `https://${workspaceHost}/oidc`],
    [{ cloud: AWS, workspaceHost }, "accounts.cloud.databricks.com", `https://${workspaceHost}/oidc/v1`],
    [{ cloud: AZURE, workspaceHost: azureHost }, "accounts.azuredatabricks.net", `https://${azureHost}/oidc/v1`],
  ])("knows host and metadata URI of %j", (options, accountsHost, server = `https://${accountsHost}/oidc/accounts/${accountId}`) => {
    const account = of(options);
    expect(account.accountsHost).toBe(accountsHost);
    expect(account.metadataUri).toBe(`${server}/.well-known/openid-configuration`);
  });

  test("refuses what contradicts itself", () => {
    expect(failure(() => of({ cloud: AZURE, workspaceHost, legacySso: true, unifiedLogin: true }))).toContain("[DATABRICKS-WORKSPACE]");
    expect(failure(() => of({ accountId: "acme" }))).toContain("[DATABRICKS-ACCOUNT]");
  });
});

describe("SigmaDatabricksApp", () => {
  const build = (props: Partial<SigmaDatabricksAppProps> = {}) => {
    const stack = newStack();
    new DatabricksProvider(stack, "Databricks", {});
    const app = new SigmaDatabricksApp(stack, "App", { account: of({}), deployment: SigmaDeployment.GCP, ...props });
    return { app, stack, resource: only(synth(stack).resource, "databricks_custom_app_integration") };
  };

  test.each(SigmaDeployment.all())("has the redirect URIs of both of Sigma's tables for $name, the general one first", (deployment) => {
    const { databricksRedirectUri, redirectUri } = deployment;
    const expected = [redirectUri, databricksRedirectUri].filter((url, index, all) => url !== undefined && all.indexOf(url) === index);
    const { app, resource } = build({ deployment });
    expect(resource.redirect_urls).toEqual(expected);
    expect(app.redirectUri).toBe(expected[0]);
  });

  test("has the hosts that are given instead", () => {
    const { app, resource } = build({ deployment: SigmaDeployment.AWS_EU, redirectHosts: ["api.new.sigmacomputing.com"] });
    expect(resource.redirect_urls).toEqual(["https://api.new.sigmacomputing.com/api/v2/oauth/1/authcode"]);
    expect(app.redirectUri).toBe("https://api.new.sigmacomputing.com/api/v2/oauth/1/authcode");
  });

  test("has a second redirect URI for embedded workbooks", () => {
    const { resource } = build({ deployment: SigmaDeployment.AWS_EU, embedding: true });
    expect(resource.redirect_urls).toEqual([
      "https://api.eu.aws.sigmacomputing.com/api/v2/oauth/1/authcode",
      "https://api-eu-aws.sigmacomputing.com/api/v2/oauth/1/authcode",
      "https://api.eu.aws.sigmacomputing.com/v2/auth/oauth/databricks/callback",
    ]);
    const given = build({ redirectHosts: ["api.new.sigmacomputing.com"], embedding: true });
    expect(given.resource.redirect_urls).toEqual([
      "https://api.new.sigmacomputing.com/api/v2/oauth/1/authcode",
      "https://api.new.sigmacomputing.com/v2/auth/oauth/databricks/callback",
    ]);
  });

  test("has both redirect URIs in the outputs, and says which one to compare with Sigma's", () => {
    const dotted = "https://api.eu.aws.sigmacomputing.com/api/v2/oauth/1/authcode";
    const dashed = "https://api-eu-aws.sigmacomputing.com/api/v2/oauth/1/authcode";
    const outputs = (deployment: SigmaDeployment) => {
      const { app, stack } = build({ deployment, embedding: true, purposes: [OAuthPurpose.DATA_CONNECTION] });
      new SigmaConnectionSettings(stack, "Settings", { client: app, authorizationServer: app });
      const { output } = synth(stack);
      return {
        output,
        settings: plainText(output.sigma_settings.value)
          .split("\n")
          .filter((line) => /redirect|registered/i.test(line)),
      };
    };
    const two = outputs(SigmaDeployment.AWS_EU);
    expect(two.output.sigma_redirect_uri.value).toBe(dotted);
    expect(two.output.sigma_other_redirect_uris.value).toEqual([dashed]);
    expect(two.settings).toEqual([
      `  Redirect URI, to compare with the one that Sigma shows: ${dotted}`,
      `  Also registered, in case Sigma shows it instead: ${dashed}`,
    ]);
    const one = outputs(SigmaDeployment.AZURE_EU);
    expect(one.output.sigma_redirect_uri.value).toBe(SigmaDeployment.AZURE_EU.redirectUri);
    expect(one.output).not.toHaveProperty("sigma_other_redirect_uris");
    expect(one.settings).toEqual([]);
  });

  test("warns of a workspace's authorization server that Sigma's guide does not name", () => {
    const connection = { purposes: [OAuthPurpose.DATA_CONNECTION] };
    const found = (account: DatabricksAccount) => warnings(build({ ...connection, account }).stack);
    expect(found(of({ workspaceHost }))).toEqual([expect.stringContaining("[DATABRICKS-WORKSPACE-SERVER]")]);
    expect(found(of({}))).toEqual([]);
  });

  test.each([
    [AWS, "aws_databricks", "Databricks on AWS"],
    [AZURE, "azure_databricks", "Databricks on Azure"],
    [GCP, "gcp_databricks", "Databricks on GCP, or else Other"],
  ])("has PKCE on in Sigma's form on %s, although Databricks cannot require it of a client", (cloud, provider, label) => {
    const { app, stack } = build({ account: of({ cloud }), purposes: [OAuthPurpose.DATA_CONNECTION] });
    expect(app.requirePkce).toBe(false);
    new SigmaConnectionSettings(stack, "Settings", { client: app, authorizationServer: app });
    const { output } = synth(stack);
    expect(output.sigma_require_pkce.value).toBe("on");
    expect(output.sigma_oauth_provider.value).toBe(provider);
    expect(output.sigma_connection_details.value).toMatchObject({ idpType: provider, usePkce: true, useJwt: false });
    const settings = plainText(output.sigma_settings.value).split("\n");
    expect(settings).toContain("  Require PKCE: on");
    expect(settings).toContain(`  OAuth provider, where the form has it: ${label}`);
  });

  test("takes a refresh lifetime and its scope away together", () => {
    expect(build().resource.token_access_policy).toEqual({ access_token_ttl_in_minutes: 60, refresh_token_ttl_in_minutes: 129600 });
    const { resource } = build({ offlineAccess: false, accessTokenMinutes: 30 });
    expect(resource.token_access_policy).toEqual({ access_token_ttl_in_minutes: 30 });
    expect(resource.scopes).toEqual(["all-apis", "openid", "email", "profile"]);
  });

  test("is confidential, and protected unless it is told not to be: another name is another client", () => {
    expect(build().resource).toMatchObject({ confidential: true, lifecycle: { prevent_destroy: true } });
    expect(build({ preventDestroy: false }).resource).not.toHaveProperty("lifecycle");
  });

  test("fails with every error at once, and warns of a short lifetime", () => {
    const message = failure(() => build({ requirePkce: true, refreshTokenDays: 91, accessTokenMinutes: 4 }));
    ["SIGMA-ORG-PKCE", "DATABRICKS-PKCE", "DATABRICKS-REFRESH-LIFETIME", "DATABRICKS-ACCESS-LIFETIME"].forEach((rule) =>
      expect(message).toContain(`[${rule}]`),
    );
    expect(warnings(build({ refreshTokenDays: 30 }).stack)).toEqual([
      expect.stringContaining("[DATABRICKS-LOGIN]"),
      expect.stringContaining("[SIGMA-REFRESH-RECOMMENDED]"),
    ]);
  });
});
