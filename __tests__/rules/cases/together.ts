import { TerraformStack } from "cdktf";
import {
  DatabricksAccount,
  DatabricksCloud,
  IdentityProviderKind,
  OAuthPurpose,
  OktaProvider,
  SigmaAuth0Api,
  SigmaAuth0App,
  SigmaAuthServer,
  SigmaConnectionSettings,
  SigmaDatabricksApp,
  SigmaDeployment,
  SigmaEntraApi,
  SigmaEntraApp,
  SigmaOktaApp,
  SigmaOktaAppProps,
  SigmaPingFederateTokenManager,
  SigmaPingOneApp,
  SigmaPingOneResource,
  PingOneRegion,
  SnowflakeProvider,
} from "../../../lib";
import { caseTable } from "../support/cases";
import { AUDIENCE, existing, imported } from "../support/described";
import { Build, printBuild } from "./constructs";

const TENANT = "00000000-0000-0000-0000-000000000000";
const OTHER_TENANT = "11111111-1111-1111-1111-111111111111";
const deployment = SigmaDeployment.GCP;

const server = (stack: TerraformStack, id = "Server", props: { readonly name?: string; readonly provider?: OktaProvider } = {}) =>
  new SigmaAuthServer(stack, id, { audience: AUDIENCE, ...props });
const app = (stack: TerraformStack, id = "App", props: Partial<SigmaOktaAppProps> = {}) =>
  new SigmaOktaApp(stack, id, { deployment, groupNames: ["Data Analysts"], ...props });
const settings = (stack: TerraformStack, id: string, client = imported()) =>
  new SigmaConnectionSettings(stack, id, { client, authorizationServer: existing() });
const entraApi = (stack: TerraformStack, id = "Api") => new SigmaEntraApi(stack, id, { tenantId: TENANT });
const entraApp = (stack: TerraformStack, tenantId = TENANT) =>
  new SigmaEntraApp(stack, "EntraApp", { tenantId, deployment, purposes: [OAuthPurpose.DATA_CONNECTION], groupNames: ["Data Analysts"] });
const resource = (stack: TerraformStack) =>
  new SigmaPingOneResource(stack, "Resource", { environmentId: TENANT, region: PingOneRegion.EUROPE, audience: AUDIENCE });
const pingOneApp = (stack: TerraformStack, environmentId = TENANT) =>
  new SigmaPingOneApp(stack, "PingOneApp", { environmentId, deployment, groupNames: ["Data Analysts"] });
const databricksApp = (stack: TerraformStack, id: string, name?: string) =>
  new SigmaDatabricksApp(stack, id, {
    deployment,
    name,
    account: DatabricksAccount.of({ cloud: DatabricksCloud.AZURE, accountId: TENANT }),
  });
/** A client of another vendor, past the compiler. */
const unchecked = (client: unknown) => client as never;

/** Rules about clients, servers and providers that do not go together. */
export const togetherCases = caseTable<Build>("together", printBuild, [
  {
    id: "SIGMA-FOREIGN-CLIENT",
    severity: "error",
    allowed: "a client of Okta",
    fix: "create the client at the identity provider of the authorization server",
    fires: [
      {
        when: "Okta's server gets a client of Entra's",
        subject: (stack) => server(stack).grantAccess(entraApp(stack)),
        at: "test/Server grantAccess",
        given: 'the client "Sigma" of Microsoft Entra ID',
      },
      {
        when: "Okta's server gets a client that was described as another vendor's",
        subject: (stack) => server(stack).grantAccess(imported({ identityProvider: "Auth0" })),
        at: "test/Server grantAccess",
        given: 'the client "Sigma" of Auth0',
      },
      {
        when: "Auth0's API gets a client of Okta's",
        subject: (stack) =>
          new SigmaAuth0Api(stack, "Api", { audience: AUDIENCE, issuerDomain: "acme.us.auth0.com" }).grantAccess(unchecked(app(stack))),
        at: "test/Api grantAccess",
        given: 'the client "Sigma" of Okta',
        allowed: "a client of Auth0",
      },
      {
        when: "PingFederate's manager gets a client of Okta's",
        subject: (stack) =>
          new SigmaPingFederateTokenManager(stack, "Manager", { baseUrl: "https://sso.example.com", audience: AUDIENCE }).grantAccess(
            unchecked(app(stack)),
          ),
        at: "test/Manager grantAccess",
        given: 'the client "Sigma" of Okta',
        allowed: "a client of PingFederate",
      },
      {
        when: "a client is in another tenant",
        subject: (stack) => entraApi(stack).grantAccess(entraApp(stack, OTHER_TENANT)),
        at: "test/Api grantAccess",
        given: `with the tenantId "${OTHER_TENANT}"`,
        allowed: `the server's, "${TENANT}"`,
        fix: "set tenantId to the same value on both",
      },
      {
        when: "a client is in another environment",
        subject: (stack) => resource(stack).grantAccess(pingOneApp(stack, OTHER_TENANT)),
        at: "test/Resource grantAccess",
        given: `with the environmentId "${OTHER_TENANT}"`,
        allowed: `the server's, "${TENANT}"`,
        fix: "set environmentId to the same value on both",
      },
    ],
    quiet: [
      { when: "the client is Okta's", subject: (stack) => server(stack).grantAccess(app(stack)) },
      { when: "nobody says whose the client is", subject: (stack) => server(stack).grantAccess(imported()) },
      {
        when: "the identity provider has a name of its own",
        subject: (stack) => server(stack).grantAccess(imported({ identityProvider: "Acme login" })),
      },
      { when: "the tenant is the same", subject: (stack) => entraApi(stack).grantAccess(entraApp(stack)) },
      { when: "the tenant is a reference", subject: (stack) => entraApi(stack).grantAccess(entraApp(stack, "${var.tenant_id}")) },
      {
        when: "the environment is a reference",
        subject: (stack) => resource(stack).grantAccess(pingOneApp(stack, "${var.environment_id}")),
      },
    ],
  },
  {
    id: "SIGMA-GRANTED-TWICE",
    severity: "error",
    allowed: "each client once",
    fix: "remove one of the calls",
    fires: [
      {
        when: "a server lets one client in twice",
        subject: (stack) => {
          const okta = server(stack);
          const client = app(stack);
          okta.grantAccess(client);
          okta.grantAccess(client);
        },
        at: "test/Server grantAccess",
        given: 'the client "Sigma" a second time',
      },
      {
        when: "two descriptions are of one client",
        subject: (stack) => {
          const okta = server(stack);
          okta.grantAccess(imported());
          okta.grantAccess(imported({ clientName: "Again" }));
        },
        at: "test/Server grantAccess",
        given: 'the client "Again" a second time',
      },
      {
        when: "an API lets one client in twice",
        subject: (stack) => {
          const api = entraApi(stack);
          const client = entraApp(stack);
          api.grantAccess(client);
          api.grantAccess(client);
        },
        at: "test/Api grantAccess",
        given: 'the client "Sigma" a second time',
      },
      {
        when: "two APIs let one client in",
        subject: (stack) => {
          const client = entraApp(stack);
          entraApi(stack, "One").grantAccess(client);
          entraApi(stack, "Two").grantAccess(client);
        },
        at: "test/Two grantAccess",
        given: 'the client "Sigma", which "test/One" has let in',
        allowed: "one server for a client",
        fix: "create another client for this server",
      },
    ],
    quiet: [
      {
        when: "a server lets two clients in",
        subject: (stack) => {
          const okta = server(stack);
          okta.grantAccess(app(stack, "One"));
          okta.grantAccess(app(stack, "Two"));
        },
      },
      {
        when: "two of Okta's servers let one client in",
        subject: (stack) => {
          const client = app(stack);
          server(stack, "One", { name: "One" }).grantAccess(client);
          server(stack, "Two", { name: "Two" }).grantAccess(client);
        },
      },
    ],
  },
  {
    id: "SIGMA-NO-CLIENT",
    severity: "warning",
    allowed: "one or more clients",
    fix: "call grantAccess() with each client",
    fires: [
      { when: "an API in Entra has no client", subject: (stack) => entraApi(stack), given: "no client" },
      { when: "a resource in PingOne has no client", subject: (stack) => resource(stack), given: "no client" },
      {
        when: "a token manager in PingFederate has no client",
        subject: (stack) => new SigmaPingFederateTokenManager(stack, "Manager", { baseUrl: "https://sso.example.com", audience: AUDIENCE }),
        given: "no client",
      },
    ],
    quiet: [
      { when: "an API has a client, be it for the login only", subject: (stack) => entraApi(stack).grantAccess(entraApp(stack)) },
      { when: "a resource has one", subject: (stack) => resource(stack).grantAccess(pingOneApp(stack)) },
    ],
  },
  {
    id: "SIGMA-SETTINGS-MISMATCH",
    severity: "error",
    allowed: "the authorization server that the client uses",
    fix: "pass another server, or call its grantAccess() with this client",
    fires: [
      {
        when: "the server has not let the client in",
        subject: (stack) => {
          const okta = server(stack);
          okta.grantAccess(app(stack, "Other"));
          new SigmaConnectionSettings(stack, "Settings", { client: app(stack), authorizationServer: okta });
        },
        at: "test/Settings authorizationServer",
        given: 'given "Sigma" as the client, which this server has not let in',
      },
      {
        when: "client and server are of different vendors",
        subject: (stack) => {
          const okta = server(stack);
          okta.grantAccess(app(stack));
          new SigmaConnectionSettings(stack, "Settings", { client: entraApp(stack), authorizationServer: okta });
        },
        at: "test/Settings authorizationServer",
        given: 'a server of Okta for the client "Sigma" of Microsoft Entra ID',
        fix: "pass the server of the client's identity provider",
      },
      {
        when: "the server is described as another vendor's",
        subject: (stack) =>
          new SigmaConnectionSettings(stack, "Settings", {
            client: app(stack),
            authorizationServer: existing(IdentityProviderKind.AUTH0),
          }),
        at: "test/Settings authorizationServer",
        given: 'a server of Auth0 for the client "Sigma" of Okta',
        fix: "pass the server of the client's identity provider",
      },
      {
        when: "a client of Databricks gets another server",
        subject: (stack) =>
          new SigmaConnectionSettings(stack, "Settings", {
            client: databricksApp(stack, "App"),
            authorizationServer: existing(IdentityProviderKind.OKTA),
          }),
        at: "test/Settings authorizationServer",
        given: 'a server of Okta for the client "Sigma" of Databricks',
        allowed: "the client itself",
        fix: "also pass the client as authorizationServer",
      },
      {
        when: "a client of Databricks gets another one as its server",
        subject: (stack) =>
          new SigmaConnectionSettings(stack, "Settings", {
            client: databricksApp(stack, "App"),
            authorizationServer: databricksApp(stack, "Other", "Other"),
          }),
        at: "test/Settings authorizationServer",
        given: 'the client "Other", which is a server for itself only, for the client "Sigma" of Databricks',
        allowed: "the client itself",
        fix: "also pass the client as authorizationServer",
      },
      {
        when: "a client of Okta gets a client of Databricks as its server",
        subject: (stack) =>
          new SigmaConnectionSettings(stack, "Settings", {
            client: app(stack),
            authorizationServer: databricksApp(stack, "Other", "Other"),
          }),
        at: "test/Settings authorizationServer",
        given: 'a server of Databricks for the client "Sigma" of Okta',
        fix: "pass the server of the client's identity provider",
      },
    ],
    quiet: [
      {
        when: "a client of Databricks is its own server",
        subject: (stack) => {
          const client = databricksApp(stack, "App");
          new SigmaConnectionSettings(stack, "Settings", { client, authorizationServer: client });
        },
      },
      {
        when: "a client that is managed elsewhere may have been let in there",
        subject: (stack) => {
          const okta = server(stack);
          okta.grantAccess(app(stack));
          new SigmaConnectionSettings(stack, "Settings", { client: imported(), authorizationServer: okta });
        },
      },
      {
        when: "the server lets the client in after the settings were created",
        subject: (stack) => {
          const [client, okta] = [app(stack), server(stack)];
          new SigmaConnectionSettings(stack, "Settings", { client, authorizationServer: okta });
          okta.grantAccess(client);
        },
      },
      { when: "both are described", subject: (stack) => settings(stack, "Settings") },
      {
        when: "nobody says whose the server is",
        subject: (stack) =>
          new SigmaConnectionSettings(stack, "Settings", { client: app(stack), authorizationServer: existing(IdentityProviderKind.OTHER) }),
      },
      {
        when: "an API of Auth0's has let its client in",
        subject: (stack) => {
          const api = new SigmaAuth0Api(stack, "Api", { audience: AUDIENCE, issuerDomain: "acme.us.auth0.com" });
          const client = new SigmaAuth0App(stack, "App", { deployment });
          api.grantAccess(client);
          new SigmaConnectionSettings(stack, "Settings", { client, authorizationServer: api });
        },
      },
    ],
  },
  {
    id: "SIGMA-PROVIDER",
    severity: "error",
    allowed: 'a provider "okta"',
    fix: "pass the vendor's own provider",
    fires: [
      {
        when: "a provider is another vendor's",
        subject: (stack) => app(stack, "App", { provider: new SnowflakeProvider(stack, "Snowflake", { alias: "x" }) }),
        at: "test/App provider",
        given: 'a provider "snowflake"',
      },
      {
        when: "a provider is of another stack",
        subject: (stack) => {
          const other = new TerraformStack(stack.node.root, "other");
          app(stack, "App", { provider: new OktaProvider(other, "Okta", { orgName: "acme", baseUrl: "okta.com", alias: "b" }) });
        },
        at: "test/App provider",
        given: 'a provider of the stack "other"',
        allowed: 'one of the stack "test"',
        fix: "create a provider in the construct's own stack",
      },
    ],
    quiet: [
      {
        when: "the provider is the vendor's, of the same stack",
        subject: (stack) =>
          app(stack, "App", { provider: new OktaProvider(stack, "Okta", { orgName: "acme", baseUrl: "okta.com", alias: "b" }) }),
      },
    ],
  },
]);
