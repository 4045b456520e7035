import { TerraformProvider, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import * as lib from "../../lib";
import { StructName } from "../../lib/shapes/type-of-value";

/** Properties that may be of any type, as in plain JavaScript. */
export type Loose = Record<string, unknown>;

export interface EveryConstruct {
  readonly name: string;
  readonly struct: StructName;
  /** What it needs to be built, and nothing else. */
  readonly needs: (stack: TerraformStack) => Loose;
}

type Constructor = new (scope: Construct, id: unknown, props: Loose) => Construct;

/** Its id is its name, unless it is given, which may also be as nothing. */
export const build = (name: string, stack: TerraformStack, props: Loose | undefined, ...id: [id?: unknown]): Construct =>
  new (lib as unknown as Record<string, Constructor>)[name](stack, id.length === 0 ? name : id[0], props!);

const deployment = lib.SigmaDeployment.GCP;
const guid = "00000000-0000-0000-0000-000000000000";
const audience = "https://acme-analytics.snowflakecomputing.com";
const authorizationServer = lib.AuthorizationServer.fromAttributes({
  issuer: "https://login.example.com",
  jwksUris: ["https://login.example.com/keys"],
  audiences: [audience],
});
const client = lib.OAuthClient.fromAttributes({
  clientId: "sigma",
  redirectUri: deployment.redirectUri,
  clientSecret: "${var.secret}",
  credentialEndDate: "2027-01-01T00:00:00Z",
});
const account = () => lib.DatabricksAccount.of({ cloud: lib.DatabricksCloud.AZURE, accountId: guid });
const entraApp = (stack: TerraformStack) => new lib.SigmaEntraApp(stack, "App", { deployment, tenantId: guid });

const NEEDS: Record<string, (stack: TerraformStack) => Loose> = {
  SigmaOktaApp: () => ({ deployment }),
  SigmaAuthServer: () => ({ audience }),
  SigmaEntraApp: () => ({ deployment, tenantId: guid }),
  SigmaEntraApi: () => ({ tenantId: guid }),
  EntraSignInFrequency: (stack) => ({ days: 7, api: new lib.SigmaEntraApi(stack, "Api", { tenantId: guid }), apps: [entraApp(stack)] }),
  SigmaAuth0App: () => ({ deployment }),
  SigmaAuth0Api: () => ({ audience, issuerDomain: "acme.us.auth0.com" }),
  SigmaPingOneApp: () => ({ deployment, environmentId: guid }),
  SigmaPingOneResource: () => ({ environmentId: guid, region: lib.PingOneRegion.EUROPE, audience }),
  PingOneAlerts: () => ({ environmentId: guid, emails: ["data-platform@example.com"] }),
  SigmaPingFederateClient: () => ({ deployment, oidcPolicyId: "sigma" }),
  SigmaPingFederateTokenManager: () => ({ baseUrl: "https://sso.example.com", audience, userAttribute: { attribute: "username" } }),
  SigmaDatabricksApp: () => ({ deployment, account: account() }),
  DatabricksTokenFederation: () => ({ account: account(), authorizationServer }),
  DatabricksSigmaAccess: (stack) => ({
    account: account(),
    workspaceId: 1234567890123456,
    workspaceHost: "adb-1234567890123456.0.azuredatabricks.net",
    workspaceProvider: new lib.DatabricksProvider(stack, "Workspace", { alias: "workspace" }),
    warehouses: ["0123456789abcdef"],
    catalogs: [{ name: "analytics" }],
  }),
  SnowflakeExternalOAuth: () => ({ authorizationServer }),
  SnowflakeSigmaAccess: () => ({ warehouses: ["SIGMA_WH"], databases: [{ name: "SALES" }] }),
  SnowflakeAlerts: () => ({
    emails: ["data-platform@example.com"],
    database: "OPS",
    schema: "PUBLIC",
    warehouse: "OPS_WH",
    failedLoginThreshold: 5,
  }),
  SnowflakeTrustOutput: (stack) => ({ integration: new lib.SnowflakeExternalOAuth(stack, "Trust", { authorizationServer }) }),
  CredentialExpiry: () => ({ client }),
  SigmaConnectionSettings: () => ({ client, authorizationServer }),
  AuthorizationServerSettings: () => ({ authorizationServer }),
};

/** Every construct that the library exports, providers included. One without a line above needs nothing. */
export const EVERY_CONSTRUCT: readonly EveryConstruct[] = Object.entries(lib)
  .filter(([, exported]) => typeof exported === "function" && exported.prototype instanceof Construct)
  .map(([name]) => ({ name, struct: `${name}Props` as StructName, needs: NEEDS[name] ?? (() => ({})) }));

export const isProvider = (name: string): boolean =>
  (lib as unknown as Record<string, { readonly prototype: unknown }>)[name].prototype instanceof TerraformProvider;
