import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { withConfig, withOffBoarding, withVendors, withVersions } from "../scripts/generated-docs";
import { loadConfig } from "../config/load";
import { ruleTextsModule, withRules } from "../scripts/rule-pages";
import { DocumentedAssembly, examplesOf } from "./support/assembly";
import { deadLinks, linksIn } from "./support/links";
import { EXAMPLES, inTemporaryFolder, PROJECT, synthesizeText } from "./support/project";

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
/** Written from the docstrings: its own test compares it. */
const GENERATED = "api.md";
const DOCS = readdirSync(join(PROJECT, "docs")).filter((file) => file !== GENERATED);
const PAGES = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...DOCS.map((file) => `docs/${file}`)];

/** The code blocks of a language on every page. */
function blocks(language: string): { page: string; code: string }[] {
  return PAGES.flatMap((page) =>
    [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, code]) => ({ page, code })),
  );
}

/** The examples in docstrings. */
const examples = () =>
  examplesOf(JSON.parse(read(".jsii")) as DocumentedAssembly).map(({ name, code }) => ({ page: `docstring-${name}`, code }));
/** TypeScript's number for a local that is not read. */
const UNUSED = 6133;

const sourceFiles = (folder: string) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`);

describe("snippets", () => {
  test("in TypeScript compile against the library, as a user's strict project would", () => {
    const snippets = [...blocks("ts"), ...examples()].map(({ page, code }, index) => ({
      file: join(PROJECT, `snippet-${index}-${page.replace(/\W/g, "-")}.ts`),
      code,
    }));
    expect(snippets.length).toBeGreaterThanOrEqual(40);
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      noUnusedLocals: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
      types: ["node"],
      paths: { "cdktf-sigma-oauth": [join(PROJECT, "lib/index.ts")] },
    };
    const host = ts.createCompilerHost(options);
    const original = {
      fileExists: host.fileExists.bind(host),
      readFile: host.readFile.bind(host),
      getSourceFile: host.getSourceFile.bind(host),
    };
    const codeOf = (file: string) => snippets.find((snippet) => snippet.file === file)?.code;
    host.fileExists = (file) => codeOf(file) !== undefined || original.fileExists(file);
    host.readFile = (file) => codeOf(file) ?? original.readFile(file);
    host.getSourceFile = (file, version, ...rest) => {
      const code = codeOf(file);
      return code === undefined ? original.getSourceFile(file, version, ...rest) : ts.createSourceFile(file, code, version);
    };
    const program = ts.createProgram({ rootNames: snippets.map(({ file }) => file), options, host });
    const problems = ts
      .getPreEmitDiagnostics(program)
      // An example of a docstring may end with the value that it is about.
      .filter(({ code, file }) => !(code === UNUSED && file?.fileName.includes("-docstring-")))
      .map((problem) => `${problem.file?.fileName}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")}`);
    expect(problems).toEqual([]);
  });

  test("of configs synthesize", () => {
    const configs = blocks("yaml").filter(({ code }) => /^stacks:/m.test(code));
    expect(configs.length).toBeGreaterThanOrEqual(2);
    configs.forEach(({ code }) => expect(Object.keys(synthesizeText(code))).toContain("acme-prod"));
  });

  test("of messages are what is printed", () => {
    const [{ code: config }] = blocks("yaml");
    const broken = config.replace("refreshTokenDays: 90", "refreshTokenDays: 3");
    const [{ code: shown }] = blocks("text").filter(({ code }) => code.startsWith("error: "));
    inTemporaryFolder((folder) => {
      const path = join(folder, "my.yaml");
      writeFileSync(path, broken);
      expect(() => loadConfig(path)).toThrow(
        expect.objectContaining({ message: shown.split("\n")[0].replace("error: my.yaml", path) }) as Error,
      );
    });
  });
});

describe("pages", () => {
  test("link to files and headings that are there", () => {
    const linked = [...PAGES, "SECURITY.md", "cli/README.md", ".github/PULL_REQUEST_TEMPLATE.md"];
    expect(linked.flatMap((page) => linksIn(read(page))).length).toBeGreaterThan(100);
    expect(
      linked.flatMap((page) =>
        deadLinks(page, read(page), (file) => existsSync(join(PROJECT, file))).map((target) => `${page}: ${target}`),
      ),
    ).toEqual([]);
  });

  test("name npm scripts that are there, and help names every one that a person runs", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...PAGES, "help", ".ci/run"].flatMap((page) =>
      [...read(page).matchAll(/npm (?:run (?:-s )?)?(test|(?<=run (?:-s )?)\w[\w-]*)/g)].map(([, script]) => script),
    );
    expect([...new Set(named)].filter((script) => !(script in scripts))).toEqual([]);
    const internal = ["prepack", "check", "lint", "types", "jsii"];
    const helped = [...read("help").matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, script]) => script);
    expect(Object.keys(scripts).filter((script) => !internal.includes(script) && !helped.includes(script))).toEqual([]);
  });

  test("name every example, and no other", () => {
    const named = [...new Set([...read("help").matchAll(/[\w-]+\.yaml/g)].map(([name]) => name))].filter(
      (name) => !["my.yaml", "sigma-oauth.yaml"].includes(name),
    );
    expect(named.sort()).toEqual([...EXAMPLES].sort());
  });

  test("explain every key of the config", () => {
    const page = read("docs/config.md");
    const keys = new Set<string>();
    JSON.parse(read("config/config.schema.json"), (key, value: unknown) => {
      if (key === "properties") Object.keys(value as object).forEach((name) => keys.add(name));
      return value;
    });
    expect([...keys].filter((key) => !new RegExp(`[\`.{ ,]${key}[\`:, }]`).test(page))).toEqual([]);
  });

  test("list the identity providers, as the code does", () => {
    const page = read("README.md");
    expect(withVendors(page) === page ? "up to date" : "run npm run docs").toBe("up to date");
    expect(page).toContain("| Okta               | [`okta`][okta] ");
  });

  test("say what to do about people who left, as revoke does", () => {
    const page = read("docs/operations.md");
    expect(withOffBoarding(page) === page ? "up to date" : "run npm run docs").toBe("up to date");
    expect(page).toContain("- Okta: deactivate the user");
  });

  test("have the versions that are in use", () => {
    const page = read("docs/compatibility.md");
    expect(withVersions(page) === page ? "up to date" : "run npm run docs").toBe("up to date");
    const { devDependencies } = JSON.parse(read("package.json")) as { devDependencies: Record<string, string> };
    expect(page).toMatch(new RegExp(`^\\| \`cdktf\` .*\\| ${devDependencies.cdktf} `, "m"));
    for (const tool of ["Terraform", "OpenTofu", "Node.js"])
      expect(page).toMatch(new RegExp(`^\\| ${tool} .* newer .*\\d+(\\.\\d+\\.\\d+)? +\\|$`, "m"));
  });

  test("list every key, and say which ones each identity provider supports, as the code does", () => {
    const page = read("docs/config.md");
    expect(withConfig(page) === page ? "up to date" : "run npm run docs").toBe("up to date");
    expect(page).toContain("- `orgName` (required): The org's subdomain");
    expect(page).toContain("- `clients` (required, except with `existing`): The OAuth clients for Sigma. See [clients](#clients).");
    expect(page).toContain("- `authorizationServer.policyPriority` (default: `1`, the first): The policy's priority");
    expect(page).toContain("- `purposes` (default: `[organization, connection]`): What Sigma uses");
    expect(page).toContain("- `cloud` (required): The cloud of the Databricks account. One of `aws`, `azure`, `gcp`.");
    expect(page).toContain("| `credentials.secretValidDays`                | no     | yes     | no ");
    expect(page).toContain("PingOne assigns only groups to an application");
  });

  test("explain every rule, as `npm run docs` writes it", () => {
    expect(withRules(read("docs/rules.md"))).toBe(read("docs/rules.md"));
    expect(ruleTextsModule()).toBe(read("cli/explain/rule-texts.ts"));
  });
});

interface Documented {
  name: string;
  optional?: boolean;
  docs?: { summary?: string; default?: string };
}
interface AssemblyType extends Documented {
  kind: string;
  datatype?: boolean;
  properties?: Documented[];
  methods?: Documented[];
  members?: Documented[];
  interfaces?: string[];
}

describe("docstrings", () => {
  const assembly = () => JSON.parse(read(".jsii")) as { types: Record<string, AssemblyType> };

  test("are there for every public type and member", () => {
    const types = Object.values(assembly().types);
    expect(types.length).toBeGreaterThan(15);
    // What implements an interface's member is documented there.
    const inherited = new Set(
      types
        .filter(({ kind, datatype }) => kind === "interface" && !datatype)
        .flatMap(({ properties }) => (properties ?? []).map(({ name }) => name)),
    );
    const silent = types.flatMap((type) => [
      ...(type.docs?.summary ? [] : [type.name]),
      ...[...(type.properties ?? []), ...(type.methods ?? []), ...(type.members ?? [])]
        .filter((member) => !member.docs?.summary && !(type.interfaces && inherited.has(member.name)))
        .map((member) => `${type.name}.${member.name}`),
    ]);
    expect(silent).toEqual([]);
  });

  test("give the default of every optional property", () => {
    const structs = Object.values(assembly().types).filter(({ datatype }) => datatype);
    const optional = structs.flatMap(({ name, properties }) =>
      (properties ?? []).filter((property) => property.optional).map((property) => ({ name, property })),
    );
    expect(optional.length).toBeGreaterThan(30);
    expect(optional.filter(({ property }) => !property.docs?.default).map(({ name, property }) => `${name}.${property.name}`)).toEqual([]);
  });

  test("name the Terraform resources that a construct makes, in the docstring and on the page", () => {
    const page = read("docs/constructs.md");
    const made = sourceFiles("lib").flatMap((file) =>
      [...read(file).matchAll(/(?:@cdktf\/provider-(?=\w+\/lib)|\.\.\/bindings\/)(\w+)(?:\/lib)?\/([\w-]+)"/g)].map(
        ([, provider, name]) => ({ provider, name }),
      ),
    );
    const resources = made
      .filter(({ name }) => !name.startsWith("data-"))
      .map(({ provider, name }) => `${provider}_${name.replaceAll("-", "_")}`.replace("time_static_resource", "time_static"));
    const claimed = sourceFiles("lib").flatMap((file) => [...read(file).matchAll(/@resource (\w+)/g)].map(([, resource]) => resource));
    expect([...new Set(claimed)].sort()).toEqual([...new Set(resources)].sort());
    claimed.forEach((resource) => expect(page).toContain(`\`${resource}\``));
  });
});
