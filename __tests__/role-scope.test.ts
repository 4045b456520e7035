import { AzureadProvider } from "@cdktf/provider-azuread/lib/provider";
import { DatabricksProvider } from "../lib/databricks-account/databricks-provider";
import { OktaProvider } from "@cdktf/provider-okta/lib/provider";
import { TimeProvider } from "../lib/utility/time-provider";
import { TerraformStack } from "cdktf";
import { IDENTITY_PROVIDER_TYPES } from "../config/schema/stack";
import {
  Auth0Provider,
  DatabricksAccount,
  DatabricksCloud,
  IOAuthClient,
  ISigmaAuthorization,
  OAuthPurpose,
  PingOneProvider,
  PingOneRegion,
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
} from "../lib";
import { newPingFederateStack } from "./support/pingfederate";
import { runPostLogin } from "./support/post-login";
import { synthesizeText } from "./support/project";
import { newStack, only, plainText, synth, Synthesized, warnings } from "./support/synth";

const GUID = "00000000-0000-0000-0000-000000000000";
const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";
const ROLE_ANY = "session:role-any";
const IDENTITY = ["email", "offline_access", "openid", "profile"];

type Managed = Exclude<(typeof IDENTITY_PROVIDER_TYPES)[number], "existing">;

/** A client as it is declared. */
interface Declared {
  readonly purposes: readonly ("organization" | "connection")[];
  readonly roleScope?: boolean;
}

interface Vendor {
  /** What `identityProvider` needs at least. */
  readonly settings: object;
  /** The same clients with the constructs, and nothing that the app does beside them. */
  readonly constructs: (options: readonly Options[]) => { stack: TerraformStack; clients: IOAuthClient[]; server?: ISigmaAuthorization };
  /** Every scope that a client can get out of the identity provider, by what Terraform would make. */
  readonly granted: (stack: Synthesized, client: string) => string[] | Promise<string[]>;
  /** Whether a client has the role scope. */
  readonly expected: (client: Declared) => boolean;
  /** The key has no meaning, and is refused. */
  readonly noChoice?: boolean;
}

interface Options {
  readonly id: string;
  readonly name: string;
  readonly deployment: SigmaDeployment;
  readonly purposes: OAuthPurpose[];
  readonly roleScope?: boolean;
}

type Resource = Record<string, unknown>;

const all = (stack: Synthesized, type: string) => Object.values(stack.resource[type] ?? {});
const pointsTo = (reference: unknown, client: string) => new RegExp(`\\.${client}_(Resource_)?[0-9A-F]{8}\\.`).test(String(reference));
const named = (stack: Synthesized, reference: unknown): string => {
  const [, data, type, name] = /^\$\{(data\.)?(\w+)\.([\w-]+)\.id}$/.exec(String(reference))!;
  return String((data ? stack.data : stack.resource)[type][name].name);
};
const toldApart = ({ roleScope }: Declared) => roleScope !== false;

const VENDORS: Readonly<Record<Managed, Vendor>> = {
  okta: {
    settings: { orgName: "acme" },
    constructs: (options) => {
      const stack = newStack();
      new OktaProvider(stack, "Okta", {});
      const server = new SigmaAuthServer(stack, "Server", { audience: AUDIENCE });
      return { stack, server, clients: options.map(({ id, ...props }) => granting(server, new SigmaOktaApp(stack, id, props))) };
    },
    granted: ({ resource }, client) => {
      const policies = Object.entries(resource.okta_auth_server_policy).filter(([, policy]) =>
        (policy.client_whitelist as string[]).some((id) => pointsTo(id, client)),
      );
      // Okta takes the first policy that fits the client: with two, the scopes would depend on their order.
      expect(policies.length).toBe(1);
      const rules = Object.values(resource.okta_auth_server_policy_rule).filter(({ policy_id }) =>
        String(policy_id).includes(`.${policies[0][0]}.`),
      );
      return rules.flatMap(({ scope_whitelist }) => scope_whitelist as string[]);
    },
    expected: toldApart,
  },
  entra: {
    settings: { tenantId: GUID },
    constructs: (options) => {
      const stack = newStack();
      new AzureadProvider(stack, "Entra", { tenantId: GUID });
      new TimeProvider(stack, "Time");
      const server = new SigmaEntraApi(stack, "Api", { tenantId: GUID });
      const clients = options.map(({ id, ...props }) => granting(server, new SigmaEntraApp(stack, id, { ...props, tenantId: GUID })));
      return { stack, server, clients };
    },
    granted: (stack, client) => {
      const consents = all(stack, "azuread_service_principal_delegated_permission_grant").filter(({ service_principal_object_id }) =>
        new RegExp(`\\.${client}_ServicePrincipal_`).test(String(service_principal_object_id)),
      );
      const [application] = Object.entries(stack.resource.azuread_application).filter(([name]) => name.startsWith(`${client}_`));
      // What nobody consented to is not even listed.
      expect((application[1].required_resource_access as object[]).length).toBe(consents.length);
      return consents.flatMap(({ claim_values }) => claim_values as string[]);
    },
    expected: ({ purposes }) => purposes.includes("connection"),
    noChoice: true,
  },
  auth0: {
    settings: { domain: "acme.us.auth0.com", connections: ["Employees"] },
    constructs: (options) => {
      const stack = newStack();
      new Auth0Provider(stack, "Auth0", { domain: "acme.us.auth0.com" });
      const server = new SigmaAuth0Api(stack, "Api", { audience: AUDIENCE, issuerDomain: "acme.us.auth0.com" });
      return { stack, server, clients: options.map(({ id, ...props }) => granting(server, new SigmaAuth0App(stack, id, props))) };
    },
    granted: async (stack, client) => {
      const code = plainText(only(stack.resource, "auth0_action").code).replaceAll(
        /\$\{jsonencode\(auth0_client\.([\w-]+?)(_Resource)?_\w{8}\.client_id\)}/g,
        '"$1"',
      );
      const user = { email: "ada@acme.com", email_verified: true };
      const { claims } = await runPostLogin(code, { client: { client_id: client }, resource_server: { identifier: AUDIENCE }, user });
      // Of what Auth0 itself has, nobody is told: Snowflake reads scp alone.
      return [...IDENTITY, ...((claims.scp as string[] | undefined) ?? [])];
    },
    expected: toldApart,
  },
  pingone: {
    settings: { environmentId: GUID, region: "EU" },
    constructs: (options) => {
      const stack = newStack();
      new PingOneProvider(stack, "PingOne", { region: PingOneRegion.EUROPE });
      const environment = { environmentId: GUID, region: PingOneRegion.EUROPE };
      const server = new SigmaPingOneResource(stack, "Api", { ...environment, audience: AUDIENCE });
      const clients = options.map(({ id, ...props }) =>
        granting(server, new SigmaPingOneApp(stack, id, { ...props, environmentId: GUID })),
      );
      return { stack, server, clients };
    },
    granted: (stack, client) => {
      const grants = all(stack, "pingone_application_resource_grant").filter(({ application_id }) => pointsTo(application_id, client));
      // PingOne grants openid by itself.
      return ["openid", ...grants.flatMap(({ scopes }) => (scopes as string[]).map((scope) => named(stack, scope)))];
    },
    expected: toldApart,
  },
  pingfederate: {
    settings: { adminUrl: "https://sso-admin.example.com:9999", productVersion: "12.3", baseUrl: "https://sso.example.com" },
    constructs: (options) => {
      const stack = newPingFederateStack();
      const server = new SigmaPingFederateTokenManager(stack, "Manager", { baseUrl: "https://sso.example.com", audience: AUDIENCE });
      const clients = options.map(({ id, ...props }) =>
        granting(server, new SigmaPingFederateClient(stack, id, { ...props, clientId: props.name })),
      );
      return { stack, server, clients };
    },
    granted: (stack, client) => {
      const { restrict_scopes, restricted_scopes, exclusive_scopes } = all(stack, "pingfederate_oauth_client").find(
        ({ client_id }: Resource) => `Client-${String(client_id)}` === client,
      )!;
      expect(restrict_scopes).toBe(true);
      // Each is an expression over the server's lists, with the names of the scopes that it may pick from.
      return [...new Set([restricted_scopes, exclusive_scopes].flatMap((list) => String(list).match(/[\w:-]+(?=(\\)?")/g) ?? []))];
    },
    expected: toldApart,
  },
  databricks: {
    settings: { cloud: "azure", accountId: GUID },
    constructs: (options) => {
      const stack = newStack();
      new DatabricksProvider(stack, "Databricks", {});
      const account = DatabricksAccount.of({ cloud: DatabricksCloud.AZURE, accountId: GUID });
      const clients = options.map(({ id, ...props }) => new SigmaDatabricksApp(stack, id, { ...props, account }));
      // Each app is its own authorization server.
      return { stack, clients };
    },
    granted: (stack, client) => {
      const [app] = Object.entries(stack.resource.databricks_custom_app_integration).filter(([name]) => name.startsWith(client));
      return app[1].scopes as string[];
    },
    expected: () => false,
    noChoice: true,
  },
};

function granting<Client extends IOAuthClient>(server: { grantAccess: (client: Client) => void }, client: Client): Client {
  server.grantAccess(client);
  return client;
}

/** Every way to declare a stack's clients, as far as the scope of Snowflake roles goes. */
const LOGIN: Declared = { purposes: ["organization"] };
const CONNECTION: Declared = { purposes: ["connection"] };
const BOTH: Declared = { purposes: ["organization", "connection"] };
const WITHHELD: Declared = { ...LOGIN, roleScope: false };
const STACKS: readonly (readonly Declared[])[] = [
  [BOTH],
  [CONNECTION],
  [LOGIN],
  [{ ...LOGIN, roleScope: true }],
  [WITHHELD],
  [WITHHELD, WITHHELD],
  [LOGIN, CONNECTION],
  [WITHHELD, CONNECTION],
  [CONNECTION, WITHHELD],
  [WITHHELD, BOTH, WITHHELD, LOGIN],
];
const said = (clients: readonly Declared[]) =>
  clients.map(({ purposes, roleScope }) => `${purposes.join("+")}${roleScope ?? ""}`).join(", ");
/** Names that no other is a part of. */
const ids = ["first", "second", "third", "fourth"];
/** As the app calls their constructs. */
const constructIds = ids.map((id) => `Client-${id}`);

function fromConfig(type: Managed, clients: readonly Declared[]): Synthesized {
  const stack = {
    deployment: "Azure-EU",
    identityProvider: { type, ...VENDORS[type].settings },
    clients: clients.map((client, index) => ({ id: ids[index], name: ids[index], ...client })),
    ...(type === "databricks" ? {} : { snowflake: { organization: "ACME", account: "ANALYTICS" } }),
  };
  return synthesizeText(JSON.stringify({ stacks: { acme: stack } })).acme;
}

function fromConstructs(type: Managed, clients: readonly Declared[]) {
  const options = clients.map(({ purposes, roleScope }, index) => ({
    id: constructIds[index],
    name: ids[index],
    deployment: SigmaDeployment.AZURE_EU,
    purposes: purposes as OAuthPurpose[],
    roleScope,
  }));
  return VENDORS[type].constructs(options);
}

const managed = Object.keys(VENDORS) as Managed[];

test("the table has every identity provider that is managed here", () => {
  expect([...managed, "existing"].sort()).toEqual([...IDENTITY_PROVIDER_TYPES].sort());
});

describe.each(managed)("%s", (type) => {
  const { granted, expected, noChoice } = VENDORS[type];
  const stacks = STACKS.filter((clients) => !noChoice || clients.every(({ roleScope }) => roleScope === undefined));
  const platform = type === "databricks" ? ["all-apis"] : [];

  test.each(stacks.map((clients) => ({ purposes: said(clients), clients })))(
    "clients for $purposes can get what their purposes take, alike from the config and the constructs",
    async ({ clients }) => {
      const built = fromConstructs(type, clients);
      for (const stack of [fromConfig(type, clients), synth(built.stack)]) {
        for (const [index, client] of clients.entries()) {
          const scopes = [...IDENTITY, ...platform, ...(expected(client) ? [ROLE_ANY] : [])].sort();
          expect([ids[index], [...(await granted(stack, constructIds[index]))].sort()]).toEqual([ids[index], scopes]);
          expect(built.clients[index].roleScope).toBe(expected(client));
        }
      }
    },
  );

  test.each(stacks.map((clients) => ({ purposes: said(clients), clients })))(
    "clients for $purposes have outputs with the scopes that they can get",
    ({ clients }) => {
      const { stack, clients: built, server } = fromConstructs(type, clients);
      built.forEach((client, index) => {
        new SigmaConnectionSettings(stack, `Settings${index}`, {
          client,
          authorizationServer: server ?? (client as SigmaDatabricksApp),
          outputPrefix: ids[index],
        });
      });
      for (const { output } of [fromConfig(type, clients), synth(stack)]) {
        clients.forEach((client, index) => {
          const scopes = String((output[`${ids[index]}_scopes`] ?? output[`${ids[index]}_scopes_at_login`]).value).split(" ");
          expect(scopes.some((scope) => scope.endsWith(ROLE_ANY))).toBe(expected(client));
          expect(scopes).toEqual(expect.arrayContaining(IDENTITY));
          const withheld = platform.length === 0 && !expected(client);
          expect(output[`${ids[index]}_role_scope`]?.value).toBe(withheld ? "off" : undefined);
        });
      }
    },
  );

  test("a client for organization login that has the scope without anybody's choice is warned about, and no other", () => {
    const warned = (client: Declared) => warnings(fromConstructs(type, [client]).stack).filter((text) => /ROLE-SCOPE/.test(text));
    expect(warned(LOGIN).map((text) => /\[([A-Z-]+)]/.exec(text)![1])).toEqual(noChoice ? [] : ["SIGMA-LOGIN-ROLE-SCOPE"]);
    [BOTH, CONNECTION, ...(noChoice ? [] : [WITHHELD, { ...LOGIN, roleScope: true }])].forEach((client) =>
      expect(warned(client)).toEqual([]),
    );
  });
});
