import { CheckedStack } from "../../../config/load";
import { literal } from "./code";
import { STACK_CLASS } from "./main-text";

/** The resource that is Sigma's client at each identity provider, and where it has its redirect URIs. */
const CLIENTS = {
  okta: ["okta_app_oauth", "redirect_uris"],
  entra: ["azuread_application", "web"],
  auth0: ["auth0_client", "callbacks"],
  pingone: ["pingone_application", "oidc_options"],
  pingfederate: ["pingfederate_oauth_client", "redirect_uris"],
  databricks: ["databricks_custom_app_integration", "redirect_urls"],
} as const;

/** The text of `__tests__/main.test.ts`: what a change of `main.ts` must not break. */
export function testText({
  name,
  identityProvider: idp,
  platforms: { snowflake: integrations, databricks: policies },
}: CheckedStack): string {
  const tests = [
    idp.type === "existing" ? undefined : redirectTest(idp.type, idp.apps[0].props.deployment.name),
    integrations.length === 0 ? undefined : trustTest(integrations[0].props.integrationName),
    policies.length === 0 ? undefined : policyTest(policies[0].props.policyId),
    addressTest(idp.type === "existing" ? [] : idp.apps.map(({ id }) => id), idp.type, [
      ...integrations.map(({ id }) => `Trust-${id}`),
      ...policies.map(({ id }) => `Federation-${id}`),
    ]),
  ];
  const library = idp.type === "existing" ? "" : `import { SigmaDeployment } from "cdktf-sigma-oauth";\n`;
  return `import { Testing } from "cdktf";
${library}import { ${STACK_CLASS} } from "../main";

type Resources = Record<string, Record<string, Record<string, unknown>>>;

const stack = new ${STACK_CLASS}(Testing.app(), ${literal(name)});
const { resource } = JSON.parse(Testing.synth(stack, true)) as { resource: Resources };
const all = (type: string) => Object.values(resource[type] ?? {});

${tests.filter((text) => text !== undefined).join("\n\n")}
`;
}

function redirectTest(type: keyof typeof CLIENTS, deployment: string): string {
  const [resource, attribute] = CLIENTS[type];
  return `test("sends people back to Sigma after the login, and nowhere else", () => {
  const clients = all("${resource}").filter((client) => "${attribute}" in client);
  expect(clients.length).toBeGreaterThan(0);
  const sigma = new URL(SigmaDeployment.of(${literal(deployment)}).redirectUri).hostname.split(".").slice(-2).join(".");
  for (const client of clients) {
    const uris = JSON.stringify(client["${attribute}"]).match(/https?:[^"]+/g) ?? [];
    expect(uris.length).toBeGreaterThan(0);
    expect(uris.filter((uri) => !new URL(uri).hostname.endsWith(sigma))).toEqual([]);
  }
});`;
}

function trustTest(integrationName: string | undefined): string {
  return `test("has Snowflake trust one issuer, for its own audience", () => {
  expect(all("snowflake_external_oauth_integration")).toEqual([
    expect.objectContaining({
      name: ${literal(integrationName)},
      enabled: true,
      external_oauth_issuer: expect.stringMatching(/./),
      external_oauth_audience_list: [expect.stringMatching(/./)],
    }),
  ]);
});`;
}

function policyTest(policyId: string | undefined): string {
  return `test("has Databricks trust one issuer, for one audience, with a claim that names the user", () => {
  expect(all("databricks_account_federation_policy")).toEqual([
    expect.objectContaining({
      policy_id: ${literal(policyId)},
      oidc_policy: expect.objectContaining({
        issuer: expect.stringMatching(/./),
        audiences: [expect.stringMatching(/./)],
        subject_claim: expect.stringMatching(/./),
      }),
    }),
  ]);
});`;
}

const SERVERS: Readonly<Partial<Record<string, string>>> = {
  okta: "AuthorizationServer",
  entra: "Api",
  auth0: "Api",
  pingone: "Api",
  pingfederate: "TokenManager",
};

function addressTest(clients: readonly string[], type: string, trusts: readonly string[]): string {
  const server = SERVERS[type];
  const ids = [...(server === undefined ? [] : [server]), ...clients.map((id) => `Client-${id}`), ...trusts];
  return `// Another id is another resource: a new client id, which Sigma does not know, and nobody can log in.
test("keeps the ids of what Sigma and its data platforms depend on, and protects it", () => {
  for (const id of ${JSON.stringify(ids)}) {
    expect(stack.node.tryFindChild(id)?.node.tryFindChild("Resource")).toMatchObject({ lifecycle: { preventDestroy: true } });
  }
});`;
}
