import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { CLIENT_OUTPUTS, IDENTITY_PROVIDER_OUTPUTS, OutputField, prefixed, SERVER_OUTPUTS } from "../../../lib/hand-off/outputs";
import { ACCESS_OUTPUTS } from "../../../lib/databricks-access/outputs";
import { DATABRICKS_USER_REQUIREMENTS, POLICY_OUTPUTS } from "../../../lib/databricks-federation/outputs";
import { ACCOUNT_OUTPUTS } from "../../../lib/snowflake/outputs";
import { EXAMPLES, PROJECT, synthesizeFile, synthesizeText } from "../../support/project";

const names = (outputs: Readonly<Record<string, OutputField>>) => Object.values(outputs).map(({ name }) => name);
const WHOLE = [...names(SERVER_OUTPUTS), ...names(IDENTITY_PROVIDER_OUTPUTS), DATABRICKS_USER_REQUIREMENTS.name];
const OF_CLIENTS = names(CLIENT_OUTPUTS);
const OF_ACCOUNTS = [...names(ACCOUNT_OUTPUTS), ...names(POLICY_OUTPUTS), ...names(ACCESS_OUTPUTS)];
const ENDINGS = [...OF_CLIENTS, ...OF_ACCOUNTS].map((name) => `_${name}`);

const filesIn = (folder: string, usual: RegExp) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file}`)
    .filter((file) => usual.test(file));
const sources = ["main.ts", ...["lib", "cli", "config", "stacks"].flatMap((folder) => filesIn(folder, /\.ts$/))].filter(
  (file) => !file.startsWith("lib/bindings/"),
);

/** Every literal text of a source, the parts of templates as well. */
function literals(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const part = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    if (ts.isStringLiteralLike(node) || part) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(PROJECT, file), "utf8"), ts.ScriptTarget.Latest));
  return found;
}

/** No example lists its Action by hand. */
const UNBOUND = `
stacks:
  acme:
    deployment: GCP
    identityProvider: { type: auth0, domain: acme.us.auth0.com, bindTrigger: false }
    clients: [{ id: sigma }]
    snowflake: { organization: ACME, account: ANALYTICS }
`;

describe("the names of outputs", () => {
  test("are written once: no other source has one as a text", () => {
    // The documents of an authorization server have names of their own (RFC 8414), such as jwks_uri; so have the attributes of Terraform's resources.
    const others = sources.filter((file) => !/(\/outputs|^cli\/verify\/documents\/.*|^cli\/gate\/watched)\.ts$/.test(file));
    const ownNames = [...WHOLE, ...OF_ACCOUNTS].filter((name) => name.includes("_"));
    // Alone, "issuer" or "client_id" are words of OAuth: outputs are written and read in these rooms.
    const words = (file: string) =>
      /^(stacks|lib\/hand-off|cli\/verify\/setup|cli\/expiry)\//.test(file) ? [...WHOLE, ...OF_CLIENTS] : [];
    const repeated = others.flatMap((file) =>
      literals(file)
        .filter((text) => ENDINGS.includes(text) || ownNames.includes(text) || words(file).includes(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(repeated).toEqual([]);
  });

  test("are those of the stacks that the examples make, and each is made", () => {
    const stacks = [...EXAMPLES.map((file) => synthesizeFile(join(PROJECT, "examples", file))), synthesizeText(UNBOUND)].flatMap((app) =>
      Object.values(app),
    );
    // What a split stack hands over to its other half has a name of cdktf's.
    const made = stacks.flatMap(({ output = {} }) => Object.keys(output).filter((name) => !name.startsWith("cross-stack-output-")));
    const known = (name: string) => WHOLE.find((whole) => whole === name) ?? ENDINGS.find((ending) => name.endsWith(ending));
    expect(made.filter((name) => known(name) === undefined)).toEqual([]);
    expect([...new Set(made.map(known))].sort()).toEqual([...WHOLE, ...ENDINGS].sort());
  });

  test("are those that texts for people name", () => {
    // The changelog and the page on upgrading also name what they were.
    const pages = filesIn("docs", /\.md$/).filter((page) => page !== "docs/upgrading.md");
    const texts = [...sources, "README.md", "help", ...pages];
    const wrong = texts.flatMap((file) =>
      [...readFileSync(join(PROJECT, file), "utf8").matchAll(/(?<!TF_VAR_)(<client>|<account>|<organization>_<account>)_(\w+)/g)]
        .filter(([, prefix, name]) => !(prefix === "<client>" ? OF_CLIENTS : OF_ACCOUNTS).includes(name))
        .map(([named]) => `${file}: ${named}`),
    );
    expect(wrong).toEqual([]);
  });

  test("tell all outputs of a stack apart, whatever its ids are", () => {
    expect(new Set([...WHOLE, ...ENDINGS]).size).toBe(WHOLE.length + ENDINGS.length);
    expect(prefixed("acme_analytics", ACCOUNT_OUTPUTS.trust)).toBe("acme_analytics_external_oauth");
    expect(prefixed("sigma", CLIENT_OUTPUTS.credential)).toBe("sigma_credential");
  });
});
