import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TerraformProvider, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import ts from "typescript";
import * as library from "../../lib";
import { PROJECT } from "../support/project";
import { newStack } from "../support/synth";

const LIB = join(PROJECT, "lib");
const sources = readdirSync(LIB, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("bindings"))
  .map((file) => ts.createSourceFile(file, readFileSync(join(LIB, file), "utf8"), ts.ScriptTarget.Latest));
const interfaces = new Map(
  sources.flatMap(({ statements }) =>
    statements.filter(ts.isInterfaceDeclaration).map((declared) => [declared.name.text, declared] as const),
  ),
);

/** The properties of an interface that are Terraform providers, with those that it inherits. */
function providersOf(name: string): string[] {
  const declared = interfaces.get(name);
  if (declared === undefined) return [];
  const own = declared.members
    .filter(ts.isPropertySignature)
    .filter(
      ({ type }) => type !== undefined && ts.isTypeReferenceNode(type) && (type.typeName as ts.Identifier).text === "TerraformProvider",
    )
    .map((member) => (member.name as ts.Identifier).text);
  const parents = (declared.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => (expression as ts.Identifier).text),
  );
  return [...own, ...parents.flatMap(providersOf)];
}

/** Every construct of the library that creates something. */
const CONSTRUCTS = Object.entries(library)
  .filter(
    ([, value]) => typeof value === "function" && value.prototype instanceof Construct && !(value.prototype instanceof TerraformProvider),
  )
  .map(([name]) => name);

const audience = "https://acme-analytics.snowflakecomputing.com";
const guid = "00000000-0000-0000-0000-000000000000";
const deployment = library.SigmaDeployment.AWS_EU;
const client = () =>
  library.OAuthClient.fromAttributes({ clientId: "0oaexampleclient0000", redirectUri: deployment.redirectUri, credentialVersion: 1 });
const authorizationServer = library.AuthorizationServer.fromAttributes({ issuer: audience, jwksUris: [audience], audiences: [audience] });
const account = library.DatabricksAccount.of({ cloud: library.DatabricksCloud.AZURE, accountId: guid });

/** With these properties, each construct creates all that it can have a provider for. */
const PROPERTIES: Readonly<Record<string, (stack: TerraformStack) => object>> = {
  SigmaOktaApp: () => ({ deployment, credentialVersion: 2 }),
  SigmaAuthServer: () => ({ audience }),
  SigmaEntraApp: () => ({ deployment, tenantId: guid }),
  SigmaEntraApi: () => ({ tenantId: guid }),
  EntraSignInFrequency: (stack) => {
    const tenantId = guid;
    return {
      days: 7,
      api: new library.SigmaEntraApi(stack, "Api", { tenantId }),
      apps: [new library.SigmaEntraApp(stack, "App", { tenantId, deployment })],
    };
  },
  SigmaAuth0App: () => ({ deployment, credentialVersion: 2 }),
  SigmaAuth0Api: () => ({ audience, issuerDomain: "acme.us.auth0.com" }),
  SigmaPingOneApp: () => ({ deployment, environmentId: guid, credentialVersion: 2 }),
  SigmaPingOneResource: () => ({ environmentId: guid, region: library.PingOneRegion.EUROPE, audience }),
  PingOneAlerts: () => ({ environmentId: guid, emails: ["oncall@example.com"] }),
  SigmaPingFederateClient: () => ({ deployment, credentialVersion: 2 }),
  SigmaPingFederateTokenManager: () => ({ baseUrl: "https://sso.example.com", audience }),
  SigmaDatabricksApp: () => ({ deployment, account }),
  DatabricksTokenFederation: () => ({ account, authorizationServer }),
  DatabricksSigmaAccess: (stack) => ({
    account,
    workspaceId: 1,
    workspaceHost: "adb-1.1.azuredatabricks.net",
    workspaceProvider: new library.DatabricksProvider(stack, "Workspace", { alias: "workspace" }),
    memberGroups: ["Data Analysts"],
    warehouses: ["0123456789abcdef"],
    catalogs: [{ name: "analytics" }],
    sqlAccess: true,
  }),
  SnowflakeExternalOAuth: () => ({ authorizationServer }),
  SnowflakeSigmaAccess: () => ({ warehouses: ["SIGMA_WH"], databases: [{ name: "ANALYTICS" }] }),
  SnowflakeAlerts: () => ({ emails: ["oncall@example.com"], database: "ANALYTICS", schema: "PUBLIC", warehouse: "SIGMA_WH" }),
  CredentialExpiry: () => ({ client: client() }),
};

type ConstructClass = new (scope: Construct, id: string, props: object) => Construct;

/** The errors about providers of a construct that has one property. */
function errors(name: string, property: string, provider: (stack: TerraformStack) => TerraformProvider): string[] {
  const stack = newStack();
  const Class = (library as unknown as Record<string, ConstructClass>)[name];
  const construct = new Class(stack, "Construct", { ...PROPERTIES[name](stack), [property]: provider(stack) });
  return construct.node.validate().filter((line) => line.endsWith("[SIGMA-PROVIDER]"));
}

/** A provider that no construct of this library uses. */
class OtherProvider extends TerraformProvider {
  constructor(scope: Construct) {
    super(scope, "Other", { terraformResourceType: "other" });
  }
}

const places = CONSTRUCTS.flatMap((name) => providersOf(`${name}Props`).map((property) => [name, property] as const));

test("every construct with a provider among its properties is tried", () => {
  expect([...new Set(places.map(([name]) => name))].sort()).toEqual(Object.keys(PROPERTIES).sort());
  expect(CONSTRUCTS.filter((name) => !(name in PROPERTIES)).sort()).toEqual([
    "AuthorizationServerSettings",
    "SigmaConnectionSettings",
    "SnowflakeTrustOutput",
  ]);
  expect([...new Set(places.map(([, property]) => property))].sort()).toEqual([
    "provider",
    "randomProvider",
    "timeProvider",
    "workspaceProvider",
  ]);
});

describe.each(places)("%s refuses as %s", (name, property) => {
  test("the provider of another vendor", () => {
    expect(errors(name, property, (stack) => new OtherProvider(stack))).toEqual([
      expect.stringMatching(new RegExp(`^test/Construct ${property}: a provider "other"; allowed: a provider "\\w+"; `)),
    ]);
  });

  test("the provider of another stack", () => {
    const found = errors(name, property, (stack) => new OtherProvider(new TerraformStack(stack.node.root, "elsewhere")));
    expect(found).toContainEqual(
      expect.stringMatching(
        new RegExp(`^test/Construct ${property}: a provider of the stack "elsewhere"; allowed: one of the stack "test"; `),
      ),
    );
  });
});
