// The app of somebody who installed the package: the test compiles and runs it in a folder of its own.
import { AzureadProvider } from "@cdktf/provider-azuread/lib/provider";
import { OktaProvider } from "@cdktf/provider-okta/lib/provider";
import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { App, Fn, TerraformResource, TerraformStack } from "cdktf";
import {
  Auth0Provider,
  AuthorizationServer,
  ClientAuthentication,
  DatabricksAccount,
  DatabricksCloud,
  DatabricksProvider,
  DatabricksSigmaAccess,
  DatabricksTokenFederation,
  EntraSignInFrequency,
  IAuthorizationServer,
  IdentityProviderKind,
  OAuthPurpose,
  PingFederateProvider,
  PingOneAlerts,
  PingOneProvider,
  PingOneRegion,
  RandomProvider,
  SigmaAuth0Api,
  SigmaAuth0App,
  SigmaAuthServer,
  SigmaConnectionSettings,
  SigmaDatabricksApp,
  SigmaDeployment,
  SigmaEntraApi,
  SigmaEntraApp,
  SigmaOktaApp,
  SigmaPingFederateClient,
  SigmaPingFederateTokenManager,
  SigmaPingOneApp,
  SigmaPingOneResource,
  SnowflakeAccount,
  SnowflakeAlerts,
  SnowflakeExternalOAuth,
  SnowflakeSigmaAccess,
  TimeProvider,
  UserAttribute,
  UserMapping,
} from "cdktf-sigma-oauth";
import { Construct } from "constructs";

/** A construct of Acme's own, made of the package's: one of everything that they can create or look up in Okta. */
class Identity extends Construct {
  public readonly app: SigmaOktaApp;
  public readonly server: IAuthorizationServer;

  constructor(scope: Construct, id: string, audience: string, provider?: OktaProvider) {
    super(scope, id);
    this.app = new SigmaOktaApp(this, "App", {
      deployment: SigmaDeployment.AWS_US_WEST,
      groupIds: ["00g1example"],
      groupNames: ["Data Analysts"],
      userIds: ["00u1example"],
      userLogins: ["jo@example.com"],
      provider,
    });
    this.app.assignGroup("Finance", "00g2example");
    const server = new SigmaAuthServer(this, "Server", { audience, userMapping: UserMapping.emailAddress(), provider });
    const existing = new SigmaAuthServer(this, "ExistingServer", { audience, serverId: "aus1example", name: "BI", provider });
    server.grantAccess(this.app);
    existing.grantAccess(this.app);
    new SigmaConnectionSettings(this, "Settings", { client: this.app, authorizationServer: server, outputPrefix: id.toLowerCase() });
    this.server = server;
  }
}

const GUID = "00000000-0000-0000-0000-000000000000";
const deployment = SigmaDeployment.AZURE_EU;

/** One of everything in Microsoft Entra ID. */
class Directory extends Construct {
  constructor(scope: Construct, id: string, provider?: AzureadProvider, timeProvider?: TimeProvider) {
    super(scope, id);
    const userMapping = UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, claim: "snowflake_username" });
    const api = new SigmaEntraApi(this, "Api", { tenantId: GUID, domain: "example.com", userMapping, provider });
    const common = { tenantId: GUID, deployment, purposes: [OAuthPurpose.DATA_CONNECTION], provider, timeProvider };
    const secret = new SigmaEntraApp(this, "Secret", {
      ...common,
      groupIds: [GUID],
      groupNames: ["Data Analysts"],
      userIds: [GUID],
      userPrincipalNames: ["jo@example.com"],
      credentialVersion: 2,
    });
    const certificate = new SigmaEntraApp(this, "Certificate", {
      ...common,
      name: "Sigma JWT",
      groupIds: [GUID],
      authentication: ClientAuthentication.PRIVATE_KEY_JWT,
      certificates: [Fn.file("sigma.pem")],
    });
    api.grantAccess(secret);
    api.grantAccess(certificate);
    new EntraSignInFrequency(this, "Frequency", { days: 90, api, apps: [secret, certificate], provider });
  }
}

/** One of everything in Auth0. */
function auth0(scope: Construct, provider?: Auth0Provider): void {
  const api = new SigmaAuth0Api(scope, "Auth0Api", {
    audience: "https://acme-analytics.snowflakecomputing.com",
    issuerDomain: "acme.us.auth0.com",
    rbac: true,
    clientGrants: true,
    setTenantDefaultAudience: true,
    provider,
  });
  const client = new SigmaAuth0App(scope, "Auth0App", {
    deployment,
    connectionNames: ["Employees"],
    connectionIds: ["con_example"],
    roleNames: ["Data Analysts"],
    provider,
  });
  api.grantAccess(client);
}

/** One of everything in PingOne. */
function pingOne(scope: Construct, provider?: PingOneProvider, timeProvider?: TimeProvider): void {
  const common = { environmentId: GUID, provider };
  const audience = "https://acme-analytics.snowflakecomputing.com";
  const resource = new SigmaPingOneResource(scope, "PingOneResource", { ...common, audience, region: PingOneRegion.EUROPE });
  const client = new SigmaPingOneApp(scope, "PingOneApp", { ...common, deployment, groupNames: ["Data Analysts"], groupIds: [GUID] });
  resource.grantAccess(client);
  new SigmaPingOneApp(scope, "PingOneRenewed", { ...common, deployment, name: "Renewed", credentialVersion: 2, timeProvider });
  new PingOneAlerts(scope, "PingOneAlerts", { ...common, emails: ["oncall@example.com"] });
}

/** One of everything on a server of PingFederate. */
function pingFederate(
  scope: Construct,
  provider?: PingFederateProvider,
  timeProvider?: TimeProvider,
  randomProvider?: RandomProvider,
): void {
  const common = { baseUrl: "https://sso.example.com", audience: "https://acme-analytics.snowflakecomputing.com", provider };
  const made = new SigmaPingFederateTokenManager(scope, "TokenManager", common);
  const existing = new SigmaPingFederateTokenManager(scope, "ExistingTokenManager", { ...common, existingManagerId: "snowflakeJwt" });
  const more = { deployment, oidcPolicyId: "sigma", credentialVersion: 2, provider, timeProvider, randomProvider };
  made.grantAccess(new SigmaPingFederateClient(scope, "PingFederateLogin", { ...more, clientId: "sigma-login" }));
  existing.grantAccess(
    new SigmaPingFederateClient(scope, "PingFederateData", {
      ...more,
      clientId: "sigma-data",
      purposes: [OAuthPurpose.DATA_CONNECTION],
      authentication: ClientAuthentication.PRIVATE_KEY_JWT,
    }),
  );
}

const app = new App();
const directories = new TerraformStack(app, "acme-directory");
new AzureadProvider(directories, "Entra", { tenantId: GUID });
new TimeProvider(directories, "Time");
new RandomProvider(directories, "Random");
new Auth0Provider(directories, "Auth0", { domain: "acme.us.auth0.com" });
new PingOneProvider(directories, "PingOne", { region: PingOneRegion.EUROPE });
new PingFederateProvider(directories, "PingFederate", { adminUrl: "https://sso-admin.example.com:9999", productVersion: "12.3" });
new DatabricksProvider(directories, "Databricks", { host: "https://accounts.azuredatabricks.net", accountId: GUID });
const account = DatabricksAccount.of({ cloud: DatabricksCloud.AZURE, accountId: GUID });

/** A server elsewhere, which the Databricks account trusts. */
const reports = AuthorizationServer.fromAttributes({
  kind: IdentityProviderKind.OTHER,
  issuer: "https://login.example.com",
  jwksUris: ["https://login.example.com/keys"],
  metadataUri: "https://login.example.com/.well-known/openid-configuration",
  audiences: [GUID],
});

/** A tenant and a Databricks account. With an alias the constructs are told their providers. */
function directory(id: string, alias?: string): void {
  const entra = alias ? new AzureadProvider(directories, `${id}Entra`, { alias, tenantId: GUID }) : undefined;
  const time = alias ? new TimeProvider(directories, `${id}Time`, { alias }) : undefined;
  const random = alias ? new RandomProvider(directories, `${id}Random`, { alias }) : undefined;
  const host = "https://accounts.azuredatabricks.net";
  const databricks = alias ? new DatabricksProvider(directories, `${id}Databricks`, { alias, host, accountId: GUID }) : undefined;
  const construct = new Directory(directories, id, entra, time);
  auth0(construct, alias ? new Auth0Provider(directories, `${id}Auth0`, { alias, domain: "acme.us.auth0.com" }) : undefined);
  pingOne(construct, alias ? new PingOneProvider(directories, `${id}PingOne`, { alias, region: PingOneRegion.EUROPE }) : undefined, time);
  pingFederate(construct, alias ? new PingFederateProvider(directories, `${id}PingFederate`, { alias }) : undefined, time, random);
  new SigmaDatabricksApp(construct, "Databricks", { account, deployment, provider: databricks });
  const policy = { policyId: `sigma-${id.toLowerCase()}`, outputPrefix: `databricks_${id.toLowerCase()}`, subjectClaim: "email" };
  const access = { workspaceId: 1234567890123456, workspaceHost: "adb-1234567890123456.0.azuredatabricks.net" };
  new DatabricksSigmaAccess(construct, "Access", {
    account,
    ...access,
    groupName: `Sigma ${id}`,
    memberGroups: ["Data Analysts"],
    warehouses: ["0123456789abcdef"],
    catalogs: [{ name: "analytics", schemas: ["reports"] }],
    sqlAccess: true,
    provider: databricks,
    workspaceProvider: new DatabricksProvider(directories, `${id}Workspace`, {
      host: `https://${access.workspaceHost}`,
      alias: `workspace-${id.toLowerCase()}`,
    }),
  });
  new DatabricksTokenFederation(construct, "Federation", { account, authorizationServer: reports, ...policy, provider: databricks });
}
directory("Main");
directory("Emea", "emea");

const identities = new TerraformStack(app, "acme-identity");
const data = new TerraformStack(app, "acme-data");

/** An Okta org, and a Snowflake account in the other stack that trusts it. With an alias the constructs are told their providers. */
function trust(id: string, alias?: string): [Identity, SnowflakeExternalOAuth] {
  const okta = new OktaProvider(identities, `${id}Okta`, { alias, orgName: `acme-${id.toLowerCase()}` });
  const snowflake = new SnowflakeProvider(data, `${id}Snowflake`, {
    alias,
    organizationName: "ACME",
    accountName: id.toUpperCase(),
    previewFeaturesEnabled: SnowflakeAlerts.previewFeatures(),
  });
  const identity = new Identity(identities, id, SnowflakeAccount.of("ACME", id).url, alias ? okta : undefined);
  const provider = alias ? snowflake : undefined;
  const integration = new SnowflakeExternalOAuth(data, id, { authorizationServer: identity.server, provider });
  new SnowflakeSigmaAccess(integration, "Access", {
    warehouses: ["SIGMA_WH"],
    databases: [{ name: "ANALYTICS", schemas: ["PUBLIC"] }],
    writeBack: {
      destinations: [{ database: "SIGMA_WRITE", schema: "SIGMA" }],
      editLog: { database: "SIGMA_WRITE", schema: "EDIT_LOG", role: "SIGMA_SERVICE_ROLE" },
    },
    users: [{ name: "ADA", loginName: "ada@example.com" }],
    manageUsers: true,
    provider,
  });
  const place = { database: "OPS", schema: "PUBLIC", warehouse: "OPS_WH" };
  new SnowflakeAlerts(integration, "Alerts", { emails: ["oncall@example.com"], ...place, provider });
  return [identity, integration];
}

const [identity, integration] = trust("Main");
trust("Emea", "emea");
trust("Apac", "apac");

// What the constructs have no property for.
(identity.app.node.defaultChild as TerraformResource).addOverride("hide_web", false);
(integration.node.defaultChild as TerraformResource).addOverride("lifecycle.ignore_changes", ["comment"]);

app.synth();

/** What the shipped types refuse: were they lost on the way, anything would compile. Never called. */
export function mistakes(scope: Construct): void {
  // @ts-expect-error The audience is missing.
  new SigmaAuthServer(scope, "Server", {});
  // @ts-expect-error A deployment is not a text.
  new SigmaOktaApp(scope, "App", { deployment: "AWS-US (West)" });
}
