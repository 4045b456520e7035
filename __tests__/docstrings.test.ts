import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as cdktf from "cdktf";
import ts from "typescript";
import * as library from "../lib";
import { API_PAGE, apiPage, withoutInherited } from "../scripts/api-page";
import { DocumentedAssembly, examplesOf, membersOf } from "./support/assembly";
import { PROJECT } from "./support/project";
import { newStack, synth, warnings } from "./support/synth";

const assembly = JSON.parse(readFileSync(join(PROJECT, ".jsii"), "utf8")) as DocumentedAssembly;
const types = Object.values(assembly.types);

/** Every docstring of the library, each on one line. */
const docstrings = () =>
  readdirSync(join(PROJECT, "lib"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("bindings"))
    .flatMap((file) => [...readFileSync(join(PROJECT, "lib", file), "utf8").matchAll(/\/\*\*([\s\S]*?)\*\//g)])
    .map(([, text]) => flat(text.replace(/\n\s*\*/g, "\n")));
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

describe("the summary of a public type or member", () => {
  const summaries = types.flatMap((type) =>
    [type, ...membersOf(type)].map(({ name, docs }) => ({
      of: name === type.name ? name : `${type.name}.${name}`,
      summary: docs?.summary ?? "",
    })),
  );

  test("is a sentence: a capital letter first, a full stop last", () => {
    expect(summaries.length).toBeGreaterThan(500);
    expect(summaries.filter(({ summary }) => !/^["`]?[A-Z`].*\.$/s.test(summary)).map(({ of, summary }) => `${of}: ${summary}`)).toEqual(
      [],
    );
  });

  test("has its full stop in the source, where jsii would add one", () => {
    const written = docstrings().join("\n");
    expect(summaries.filter(({ summary }) => !written.includes(flat(summary))).map(({ of, summary }) => `${of}: ${summary}`)).toEqual([]);
  });
});

describe("an example", () => {
  const examples = examplesOf(assembly);

  test("is there for every construct and provider, and for every static method that makes a value of the library", () => {
    const wanted = types.flatMap(({ name, base, methods = [] }) => [
      ...(base?.match(/^(constructs\.Construct|cdktf\.TerraformProvider)$/) ? [name] : []),
      ...methods
        .filter((method) => method.static && method.returns?.type.fqn?.startsWith(`${assembly.name}.`))
        .map((method) => `${name}.${method.name}`),
    ]);
    expect(wanted).toEqual(expect.arrayContaining(["SigmaOktaApp", "OktaProvider", "SigmaDeployment.of", "OAuthClient.fromAttributes"]));
    expect(wanted.filter((name) => !examples.some((example) => example.name === name))).toEqual([]);
  });

  test.each(examples)("of $name runs, and synthesizes without an error or a warning that it does not mention", ({ name, code }) => {
    const stack = newStack();
    addProviders(stack, code);
    run(code, stack);
    const { resource } = synth(stack);
    const mentioned = code.includes("// A warning reminds you") ? 1 : 0;
    expect(warnings(stack)).toHaveLength(mentioned);
    if (/^Sigma\w+(App|Client)$/.test(name)) expect(Object.keys(resource)).not.toEqual([]);
  });
});

/** The providers that an example leaves to the stack that it is in. */
function addProviders(stack: cdktf.TerraformStack, code: string): void {
  const { Auth0Provider, AzureadProvider, DatabricksProvider, OktaProvider, PingFederateProvider, PingOneProvider } = library;
  const { RandomProvider, SnowflakeProvider, TimeProvider } = library;
  const all = { Auth0Provider, AzureadProvider, DatabricksProvider, OktaProvider, PingFederateProvider, PingOneProvider };
  Object.entries({ ...all, RandomProvider, SnowflakeProvider, TimeProvider })
    .filter(([name]) => !code.includes(`new ${name}(`))
    .forEach(([name, Provider]) => new Provider(stack, `Stack${name}`));
}

/** Runs an example, with the stack that it only declares. */
function run(code: string, stack: cdktf.TerraformStack): void {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const packages: Readonly<Record<string, object>> = { cdktf, "cdktf-sigma-oauth": library };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- an example of this project's own docstrings
  const program = new Function("require", "exports", "stack", outputText) as (...given: readonly unknown[]) => void;
  program((name: string) => packages[name], {}, stack);
}

describe("docs/api.md", () => {
  const page = readFileSync(API_PAGE, "utf8");

  test("is what npm run api writes", () => {
    expect(apiPage() === page ? "up to date" : "run npm run api").toBe("up to date");
  }, 120_000);

  test("has every public type and member", () => {
    const wanted = types.flatMap((type) => [type.name, ...membersOf(type).map(({ name }) => `${type.name}(?:\\.property)?\\.${name}`)]);
    expect(wanted.filter((id) => !new RegExp(` id="${assembly.name}\\.${id}"`).test(page))).toEqual([]);
  });

  test("leaves out what a class inherits from elsewhere, and nothing else", () => {
    const section = (name: string, id: string) => `##### \`${name}\` <a name="${name}" id="acme.${id}"></a>\n\nAbout ${name}.\n`;
    const row = (name: string, id: string) => `| <code><a href="#acme.${id}">${name}</a></code> | About it. |`;
    const methods = ["#### Methods", "", "| **Name** | **Description** |", "| --- | --- |"];
    const shown = withoutInherited(
      [
        "### Client",
        ...methods,
        row("open", "Client.open"),
        row("toString", "Client.toString"),
        section("open", "Client.open"),
        section("toString", "Client.toString"),
        section("id", "Client.Initializer.parameter.id"),
        section("url", "Client.property.url"),
        section("node", "Client.property.node"),
        "### Other",
        ...methods,
        row("toString", "Other.toString"),
        section("toString", "Other.toString"),
        "### Props",
        section("node", "Props.property.node"),
      ].join("\n"),
      {
        name: "acme",
        types: {
          "acme.Client": { kind: "class", methods: [{ name: "open" }], properties: [{ name: "url" }] },
          "acme.Other": { kind: "class" },
          "acme.Props": { kind: "interface" },
        },
      },
    );
    expect(
      [...shown.matchAll(/^#{3,5} (.*?)(?: <a.*)?$|^\| <code><a href="#acme\.(\S+)">/gm)].map(([, heading, id]) => heading ?? id),
    ).toEqual([...["Client", "Methods", "Client.open", "`open`", "`id`", "`url`", "Other", "Props", "`node`"]]);
  });
});
