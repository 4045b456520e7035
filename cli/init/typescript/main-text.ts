import { CheckedStack } from "../../../config/load";
import { construct, indented, literal, object } from "./code";
import { IdentityProviderCode, identityProviderCode } from "./identity-provider";
import { PlatformCode, platformCodes } from "./platforms";

/** The stack's class in `main.ts`. */
export const STACK_CLASS = "SigmaStack";

/** The text of `main.ts`: the constructs of one stack of a config, under the same ids, with what `init` leaves at its default left out. */
export function mainText(stack: CheckedStack): string {
  const idp = identityProviderCode(stack);
  const platforms = platformCodes(stack);
  const named = idp.clients.map((client) => ({ ...client, variable: idp.clients.length === 1 ? "client" : camel(client.id) }));
  const clients = named.map(({ variable, type, id, properties }) => `const ${variable} = ${construct(type, `Client-${id}`, properties)}`);
  const grants = idp.server === undefined ? [] : named.map(({ variable }) => `server.grantAccess(${variable})`);
  const sections: (readonly string[])[] = [
    [...platforms.flatMap(({ before }) => before), ...idp.before, ...utilities(stack)],
    [...(idp.server === undefined ? [] : [`const server = ${idp.server}`]), ...deployment(stack), ...clients, ...grants],
    platforms.flatMap(({ trust }) => trust),
    [...handOff(named, idp.server !== undefined, platforms, stack), ...serverSettings(idp), ...platforms.flatMap(({ outputs }) => outputs)],
  ];
  const comments = [
    "Credentials come from the environment.",
    idp.clients.length === 0 ? "Managed elsewhere." : "Who may log in to Sigma, and what Sigma may request.",
    `${trusting(stack)} the tokens of the authorization server.`,
    "What is pasted into Sigma, when credentials end, and what verify reads.",
  ];
  const body = sections.flatMap((lines, index) =>
    lines.length === 0 ? [] : [[`// ${comments[index]}`, ...lines.map(statement)].join("\n")],
  );
  return [imports(idp, platforms, stack), classText(body.join("\n\n")), run(stack.name)].join("\n\n");
}

/** Who trusts the server. */
function trusting({ platforms: { snowflake: integrations, databricks: policies } }: CheckedStack): string {
  if (policies.length === 0) return "Snowflake trusts";
  return integrations.length === 0 ? "Databricks trusts" : "Snowflake and Databricks trust";
}

/** What verify reads of the server that others trust. */
const serverSettings = ({ server }: IdentityProviderCode) =>
  server === undefined ? [] : [construct("AuthorizationServerSettings", "ServerSettings", { authorizationServer: "server" })];

const statement = (code: string) => `${code};`;

/** A name for a variable: sigma_login becomes sigmaLogin. What cannot be one gets a letter in front. */
function camel(id: string): string {
  return `${id.replace(/[^A-Za-z0-9]+(.)?/g, (_, letter: string | undefined) => (letter ?? "").toUpperCase())}Client`;
}

function deployment({ identityProvider }: CheckedStack): string[] {
  if (identityProvider.type === "existing") return [];
  return [`const deployment = SigmaDeployment.of(${literal(identityProvider.apps[0].props.deployment.name)})`];
}

/** The providers for dates and generated secrets, as far as the constructs have either. */
const utilities = ({ identityProvider: { type } }: CheckedStack): string[] => [
  ...(type === "existing" ? [] : [construct("TimeProvider", "Time")]),
  ...(type === "pingfederate" ? [construct("RandomProvider", "Random")] : []),
];

/** The outputs for Sigma's forms, and the watch over credentials. */
function handOff(
  clients: readonly { readonly id: string; readonly variable: string }[],
  hasServer: boolean,
  platforms: readonly PlatformCode[],
  { platforms: { databricks: policies } }: CheckedStack,
): string[] {
  const forms = platforms.flatMap(({ connection = [] }) => connection);
  const side = {
    formConnections: forms.length === 0 ? undefined : `[${forms.join(", ")}]`,
    connectionsNeedOwnOAuth: policies.length > 0 ? "true" : undefined,
  };
  if (clients.length === 0) return [construct("SigmaConnectionSettings", "Settings", { authorizationServer: "server", ...side })];
  return clients.flatMap(({ id, variable }) => {
    const shared = { client: variable, outputPrefix: literal(id) };
    const authorizationServer = hasServer ? "server" : variable;
    return [
      construct("SigmaConnectionSettings", `Settings-${id}`, { ...shared, authorizationServer, ...side }),
      construct("CredentialExpiry", `Expiry-${id}`, shared),
    ];
  });
}

function imports(idp: IdentityProviderCode, platforms: readonly PlatformCode[], { identityProvider }: CheckedStack): string {
  const names = new Set([
    "SigmaConnectionSettings",
    ...idp.imports,
    ...idp.clients.map(({ type }) => type),
    ...(idp.clients.length > 0 ? ["CredentialExpiry", "SigmaDeployment", "TimeProvider"] : []),
    ...(idp.clients.some(({ properties: { purposes } }) => purposes !== undefined) ? ["OAuthPurpose"] : []),
    ...(identityProvider.type === "pingfederate" ? ["RandomProvider"] : []),
    ...(idp.server === undefined ? [] : ["AuthorizationServerSettings"]),
    ...platforms.flatMap((platform) => platform.imports),
  ]);
  const sorted = [...names].sort((left, right) => left.localeCompare(right, "en"));
  return [
    `import { App, ${platforms.some(({ outputs }) => outputs.length > 0) ? "TerraformOutput, " : ""}TerraformStack } from "cdktf";`,
    `import ${object(Object.fromEntries(sorted.map((name) => [name, name])))} from "cdktf-sigma-oauth";`,
    'import { Construct } from "constructs";',
  ].join("\n");
}

function classText(body: string): string {
  return `/**
 * OAuth for Sigma. A construct's id is part of its address in the state: another id means another OAuth client, which Sigma does not know.
 */
export class ${STACK_CLASS} extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

${indented(body, 4)}
  }
}`;
}

function run(name: string): string {
  return `// Not where a test imports this file.
if (require.main === module) {
  const app = new App();
  new ${STACK_CLASS}(app, ${literal(name)});
  app.synth();
}
`;
}
