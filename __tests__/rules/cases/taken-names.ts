import { TerraformOutput, TerraformStack } from "cdktf";
import {
  Auth0Provider,
  AuthorizationServerSettings,
  CredentialExpiry,
  DatabricksAccount,
  DatabricksCloud,
  DatabricksProvider,
  DatabricksTokenFederation,
  IntegrationManagement,
  IOAuthClient,
  OktaProvider,
  PingOneAlerts,
  SigmaAuth0Api,
  SigmaAuth0App,
  SigmaAuthServer,
  SigmaConnectionSettings,
  SigmaDeployment,
  SnowflakeExternalOAuth,
  SnowflakeProvider,
  SnowflakeTrustOutput,
} from "../../../lib";
import { AUDIENCE, existing, imported } from "../support/described";
import { caseTable } from "../support/cases";
import { Build, printBuild } from "./constructs";

const server = (stack: TerraformStack, id: string, props: { readonly name?: string; readonly provider?: OktaProvider } = {}) =>
  new SigmaAuthServer(stack, id, { audience: AUDIENCE, ...props });
const settings = (stack: TerraformStack, id: string, client: IOAuthClient = imported(), outputPrefix?: string) =>
  new SigmaConnectionSettings(stack, id, { client, authorizationServer: existing(), outputPrefix });
const trust = (
  stack: TerraformStack,
  id: string,
  props: { readonly integrationName?: string; readonly provider?: SnowflakeProvider; readonly management?: IntegrationManagement } = {},
) => new SnowflakeExternalOAuth(stack, id, { authorizationServer: existing(), ...props });
const alerts = (stack: TerraformStack, id: string, digit: string) =>
  new PingOneAlerts(stack, id, { environmentId: `${digit.repeat(8)}-0000-0000-0000-000000000000`, emails: ["data-platform@example.com"] });
const api = (stack: TerraformStack, id: string, provider?: Auth0Provider) =>
  new SigmaAuth0Api(stack, id, {
    audience: `https://${id.toLowerCase()}.example.com`,
    issuerDomain: "acme.us.auth0.com",
    setTenantDefaultAudience: true,
    provider,
  }).grantAccess(new SigmaAuth0App(stack, `App${id}`, { deployment: SigmaDeployment.GCP, provider }));

const ACCOUNT_ID = "00000000-0000-0000-0000-000000000000";
const policy = (stack: TerraformStack, id: string, provider?: DatabricksProvider) =>
  new DatabricksTokenFederation(stack, id, {
    account: DatabricksAccount.of({ cloud: DatabricksCloud.AWS, accountId: ACCOUNT_ID }),
    authorizationServer: existing(),
    outputPrefix: `policy_${id.toLowerCase()}`,
    provider,
  });

/** Rules about names that only one construct of a stack can have. */
export const takenNameCases = caseTable<Build>("names in a stack", printBuild, [
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
        given: 'the output sigma_metadata_uri, which "test/Prod" also has, and 9 more',
      },
      {
        when: "two expiries have the default prefix",
        subject: (stack) => ["Prod", "Dev"].map((id) => new CredentialExpiry(stack, id, { client: imported({ credentialVersion: 1 }) })),
        at: "test/Dev outputPrefix",
        given: 'sigma_credential, which "test/Prod" also has, and 1 more',
      },
      {
        when: "a stack has the settings of two servers",
        subject: (stack) => ["One", "Two"].map((id) => new AuthorizationServerSettings(stack, id, { authorizationServer: existing() })),
        at: "test/Two",
        given: 'the output issuer, which "test/One" also has, and 2 more',
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
        given: 'the output x_external_oauth, which "test/A" also has',
      },
      {
        when: "the app has an output of that name already",
        subject: (stack) => [new TerraformOutput(stack, "sigma_client_id", { value: 1 }), settings(stack, "Settings")],
        at: "test/Settings outputPrefix",
        given: 'the output sigma_client_id, which "test/sigma_client_id" also has',
        fix: "rename the output of your app, or set outputPrefix",
      },
      {
        when: "the app gives an output that name later",
        subject: (stack) => {
          settings(stack, "Settings");
          new TerraformOutput(stack, "Own", { value: 1 }).overrideLogicalId("sigma_client_id");
        },
        at: "test/Settings outputPrefix",
        given: 'the output sigma_client_id, which "test/Own" also has',
        fix: "rename the output of your app",
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
        given: '"SIGMA_OAUTH", which "test/A" also has',
        allowed: "each integration once",
      },
      {
        when: "two servers have the default name, one with the stack's provider as such",
        subject: (stack) => {
          const provider = new OktaProvider(stack, "Okta", { orgName: "acme", baseUrl: "okta.com" });
          return [server(stack, "A"), server(stack, "B", { provider })];
        },
        at: "test/B name",
        given: '"Sigma", which "test/A" also has with the same provider',
        allowed: "each authorization server once",
      },
      {
        when: "two integrations have the default name, one of which SQL creates",
        subject: (stack) => {
          const provider = new SnowflakeProvider(stack, "Snowflake", { organizationName: "ACME", accountName: "ANALYTICS" });
          return [trust(stack, "A"), trust(stack, "B", { provider, management: IntegrationManagement.SQL })];
        },
        at: "test/B integrationName",
        given: '"SIGMA_OAUTH", which "test/A" also has',
        allowed: "each integration once",
      },
      {
        when: "an environment of PingOne has two sets of alerts",
        subject: (stack) => [alerts(stack, "A", "0"), alerts(stack, "B", "0")],
        at: "test/B environmentId",
        given: '"Sigma", which "test/A" also has',
        allowed: "each set of alerts once",
      },
      {
        when: "an account of Databricks has two policies of one id, whatever the providers are",
        subject: (stack) => {
          const provider = new DatabricksProvider(stack, "Second", { host: "https://accounts.cloud.databricks.com", alias: "second" });
          return [policy(stack, "A"), policy(stack, "B", provider)];
        },
        at: "test/B policyId",
        given: `"sigma", which "test/A" also has in the Databricks account ${ACCOUNT_ID}`,
        allowed: "each federation policy once",
      },
      {
        when: "two APIs set the default audience of one tenant of Auth0",
        subject: (stack) => [api(stack, "A"), api(stack, "B")],
        at: "test/B setTenantDefaultAudience",
        given: 'which "test/A" also has',
        allowed: "each default audience once",
      },
    ],
    quiet: [
      {
        when: "an integration that SQL creates has no provider, which would say for which account it is",
        subject: (stack) => ["A", "B"].map((id) => trust(stack, id, { management: IntegrationManagement.SQL })),
      },
      {
        when: "each environment has its alerts, and each tenant its default audience",
        subject: (stack) => {
          const provider = new Auth0Provider(stack, "Second", { domain: "acme-dev.us.auth0.com", alias: "second" });
          return [alerts(stack, "A", "0"), alerts(stack, "B", "1"), api(stack, "C"), api(stack, "D", provider)];
        },
      },
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
]);
