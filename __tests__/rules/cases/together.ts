import { TerraformOutput, TerraformStack } from "cdktf";
import {
  AuthorizationServer,
  AuthorizationServerSettings,
  CredentialExpiry,
  IdentityProviderKind,
  IOAuthClient,
  OAuthClient,
  OAuthClientAttributes,
  OAuthPurpose,
  OktaProvider,
  SigmaAuth0Api,
  SigmaAuth0App,
  SigmaAuthServer,
  SigmaConnectionSettings,
  SigmaDeployment,
  SigmaEntraApi,
  SigmaEntraApp,
  SigmaOktaApp,
  SigmaOktaAppProps,
  SigmaPingFederateTokenManager,
  SigmaPingOneApp,
  SigmaPingOneResource,
  PingOneRegion,
  SnowflakeExternalOAuth,
  SnowflakeProvider,
  SnowflakeTrustOutput,
} from "../../../lib";
import { caseTable } from "../support/cases";
import { Build, printBuild } from "./constructs";

const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";
const TENANT = "00000000-0000-0000-0000-000000000000";
const OTHER_TENANT = "11111111-1111-1111-1111-111111111111";
const deployment = SigmaDeployment.GCP;

const server = (stack: TerraformStack, id = "Server", props: { readonly name?: string; readonly provider?: OktaProvider } = {}) =>
  new SigmaAuthServer(stack, id, { audience: AUDIENCE, ...props });
const app = (stack: TerraformStack, id = "App", props: Partial<SigmaOktaAppProps> = {}) =>
  new SigmaOktaApp(stack, id, { deployment, groupNames: ["Data Analysts"], ...props });
const imported = (attributes: Partial<OAuthClientAttributes> = {}) =>
  OAuthClient.fromAttributes({
    clientId: "0oaexampleclient0000",
    redirectUri: deployment.redirectUri,
    clientSecret: "${var.sigma_client_secret}",
    ...attributes,
  });
const existing = (kind = IdentityProviderKind.OKTA) => {
  const issuer = "https://acme.okta.com/oauth2/ausexampleserver0000";
  return AuthorizationServer.fromAttributes({ issuer, jwksUris: [`${issuer}/v1/keys`], audiences: [AUDIENCE], kind });
};
const settings = (stack: TerraformStack, id: string, client: IOAuthClient = imported(), outputPrefix?: string) =>
  new SigmaConnectionSettings(stack, id, { client, authorizationServer: existing(), outputPrefix });
const trust = (
  stack: TerraformStack,
  id: string,
  props: { readonly integrationName?: string; readonly provider?: SnowflakeProvider } = {},
) => new SnowflakeExternalOAuth(stack, id, { authorizationServer: existing(), ...props });
const entraApi = (stack: TerraformStack, id = "Api") => new SigmaEntraApi(stack, id, { tenantId: TENANT });
const entraApp = (stack: TerraformStack, tenantId = TENANT) =>
  new SigmaEntraApp(stack, "EntraApp", { tenantId, deployment, purposes: [OAuthPurpose.DATA_CONNECTION], groupNames: ["Data Analysts"] });
const resource = (stack: TerraformStack) =>
  new SigmaPingOneResource(stack, "Resource", { environmentId: TENANT, region: PingOneRegion.EUROPE, audience: AUDIENCE });
const pingOneApp = (stack: TerraformStack, environmentId = TENANT) =>
  new SigmaPingOneApp(stack, "PingOneApp", { environmentId, deployment, groupNames: ["Data Analysts"] });
/** A client of another vendor, past the compiler. */
const unchecked = (client: unknown) => client as never;

/** Rules about what does not go together: names that are taken, clients and servers, and providers. */
export const togetherCases = caseTable<Build>("together", printBuild, [
  {
    id: "SIGMA-OUTPUT-TAKEN",
    severity: "error",
    allowed: "each output and check once in a stack",
    fix: "set outputPrefix of one of the two",
    fires: [
      {
        when: "two settings have the default prefix",
        subject: (stack) => [settings(stack, "Prod"), settings(stack, "Dev", imported({ clientId: "0oaother" }))],
        at: "test/Dev outputPrefix",
        given: 'the output sigma_metadata_uri, which "test/Prod" has, too, and 7 more',
      },
      {
        when: "two expiries have the default prefix",
        subject: (stack) => ["Prod", "Dev"].map((id) => new CredentialExpiry(stack, id, { client: imported({ credentialVersion: 1 }) })),
        at: "test/Dev outputPrefix",
        given: 'sigma_credential, which "test/Prod" has, too, and 1 more',
      },
      {
        when: "a stack has the settings of two servers",
        subject: (stack) => ["One", "Two"].map((id) => new AuthorizationServerSettings(stack, id, { authorizationServer: existing() })),
        at: "test/Two",
        given: 'the output issuer, which "test/One" has, too, and 2 more',
        fix: "keep one of the two in this stack",
      },
      {
        when: "two outputs say what an account trusts",
        subject: (stack) =>
          ["A", "B"].map(
            (id) =>
              new SnowflakeTrustOutput(stack, id, { integration: trust(stack, `Trust${id}`, { integrationName: id }), outputPrefix: "x" }),
          ),
        at: "test/B outputPrefix",
        given: 'the output x_external_oauth, which "test/A" has, too',
      },
      {
        when: "the app has an output of that name already",
        subject: (stack) => [new TerraformOutput(stack, "sigma_client_id", { value: 1 }), settings(stack, "Settings")],
        at: "test/Settings outputPrefix",
        given: 'the output sigma_client_id, which "test/sigma_client_id" has, too',
        fix: "give your own output another name, or set outputPrefix",
      },
      {
        when: "the app gives an output that name later",
        subject: (stack) => {
          settings(stack, "Settings");
          new TerraformOutput(stack, "Own", { value: 1 }).overrideLogicalId("sigma_client_id");
        },
        at: "test/Settings outputPrefix",
        given: 'the output sigma_client_id, which "test/Own" has, too',
        fix: "give your own output another name",
      },
    ],
    quiet: [
      { when: "each has a prefix of its own", subject: (stack) => [settings(stack, "Prod"), settings(stack, "Dev", imported(), "dev")] },
      {
        when: "settings and expiry of one client share a prefix",
        subject: (stack) => [
          settings(stack, "Settings"),
          new CredentialExpiry(stack, "Expiry", { client: imported({ credentialVersion: 1 }) }),
        ],
      },
      {
        when: "the app has outputs of its own, of one name",
        subject: (stack) => ["One", "Two"].forEach((id) => new TerraformOutput(stack, id, { value: 1 }).overrideLogicalId("own")),
      },
      {
        when: "another stack has the same",
        subject: (stack) => [settings(stack, "Settings"), settings(new TerraformStack(stack.node.root, "other"), "Settings")],
      },
    ],
  },
  {
    id: "SIGMA-NAME-TAKEN",
    severity: "error",
    allowed: "once",
    fix: "of one of the two, or use one construct for both",
    fires: [
      {
        when: "two integrations have the default name",
        subject: (stack) => [trust(stack, "A"), trust(stack, "B")],
        at: "test/B integrationName",
        given: '"SIGMA_OAUTH", which "test/A" has, too',
        allowed: "each integration once",
      },
      {
        when: "two servers have the default name, one with the stack's provider as such",
        subject: (stack) => {
          const provider = new OktaProvider(stack, "Okta", { orgName: "acme", baseUrl: "okta.com" });
          return [server(stack, "A"), server(stack, "B", { provider })];
        },
        at: "test/B name",
        given: '"Sigma", which "test/A" has, too',
        allowed: "each authorization server once",
      },
    ],
    quiet: [
      {
        when: "each integration is in an account of its own",
        subject: (stack) => {
          const provider = new SnowflakeProvider(stack, "Second", { alias: "second" });
          return [trust(stack, "A"), trust(stack, "B", { provider })];
        },
      },
      {
        when: "each integration has a name of its own",
        subject: (stack) => [trust(stack, "A"), trust(stack, "B", { integrationName: "B" })],
      },
      { when: "names are references", subject: (stack) => ["A", "B"].map((id) => server(stack, id, { name: "${var.name}" })) },
    ],
  },
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
    ],
    quiet: [
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
