import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { PROJECT } from "./support/project";

interface Import {
  readonly from: string;
  readonly to: string;
}

const SOURCE_FOLDERS = ["lib", "cli", "config", "stacks"];
/** Generated: not ours to shape. */
const BINDINGS = "lib/bindings/";
const sources = [
  "main.ts",
  ...SOURCE_FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${folder}/${file}`),
  ),
];

const written = sources.filter((file) => !file.startsWith(BINDINGS));

/** A file of the project as a path from its root; a package as it is. */
const target = (from: string, specifier: string) =>
  specifier.startsWith(".")
    ? relative(PROJECT, resolve(PROJECT, dirname(from), specifier)) + (specifier.endsWith(".json") ? "" : ".ts")
    : specifier;

/** Every import and re-export of the sources, also of types, and of what is loaded only when it is needed. */
const imports: Import[] = written.flatMap((from) =>
  ts
    .preProcessFile(readFileSync(join(PROJECT, from), "utf8"), true, true)
    .importedFiles.map(({ fileName }) => ({ from, to: target(from, fileName) })),
);

/** What a file loads as soon as it is loaded. */
function loadedBy(from: string): string[] {
  const { statements } = ts.createSourceFile(from, readFileSync(join(PROJECT, from), "utf8"), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const isType = ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    const specifier = (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && !isType && statement.moduleSpecifier;
    return specifier ? [target(from, (specifier as ts.StringLiteral).text)] : [];
  });
}

/** The files that one file needs, itself included. */
function reachedFrom(start: string, edges: readonly Import[]): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    edges.filter(({ from, to }) => from === file && isLocal(to)).forEach(({ to }) => visit(to));
  };
  visit(start);
  return reached;
}

/** What a file takes from another one, as it is written. */
function namesFrom(from: string, to: string): string {
  const module = to.replace(/\.ts$/, "").split("/").at(-1)!;
  return new RegExp(`import \\{([^}]*)\\} from "[^"]*/${module}"`).exec(readFileSync(join(PROJECT, from), "utf8"))?.[1] ?? "";
}

const show = ({ from, to }: Import) => `${from} imports ${to}`;
const offences = (offends: (edge: Import) => boolean) => imports.filter(offends).map(show);
const isLocal = (to: string) => sources.includes(to);
const folderOf = (file: string) => file.split("/").slice(0, -1).join("/");

const IDENTITY_PROVIDERS = ["lib/okta", "lib/entra", "lib/auth0", "lib/pingone", "lib/pingfederate", "lib/databricks"];
const PLATFORMS = ["lib/snowflake", "lib/databricks-federation"];
/** What a vendor is to identity providers and platforms alike: its accounts and hosts. */
const VENDORS = ["lib/databricks-account"];
const SEAM = [
  "lib/authorization-server.ts",
  "lib/oauth-client.ts",
  "lib/sigma-connection.ts",
  "lib/user-mapping.ts",
  "lib/watched-credential.ts",
];

const VERIFY = ["model", "documents", "setup", "checks", "token", "login", "sigma"];

/** The rooms that use each provider's bindings: more than one only where a vendor is identity provider and platform. */
const BINDINGS_OF: Readonly<Record<string, readonly string[]>> = {
  "lib/okta": ["lib/bindings/okta"],
  "lib/entra": ["lib/bindings/azuread"],
  "lib/auth0": ["lib/bindings/auth0"],
  "lib/pingone": ["lib/bindings/pingone"],
  "lib/pingfederate": ["lib/bindings/pingfederate"],
  "lib/databricks": ["lib/bindings/databricks"],
  "lib/databricks-federation": ["lib/bindings/databricks"],
  "lib/snowflake": ["lib/bindings/snowflake"],
  "lib/private": ["lib/bindings/random", "lib/bindings/time"],
};

const COMMON = ["lib/findings", "lib/shapes", "lib/terraform", "lib/private", "lib/sigma"];

/** What each room may import, besides itself. A room that is not named may import nothing of the project. */
const ALLOWED: Record<string, string[]> = {
  // What is judged and said; what cdktf cannot do; what constructs share.
  "lib/findings": [],
  "lib/terraform": ["lib/findings"],
  "lib/shapes": ["lib/findings"],
  "lib/private": ["lib/findings", "lib/shapes", "lib/terraform", "lib/sigma"],
  "lib/utility": ["lib/private", "lib/terraform"],
  "lib/sigma": ["lib/findings", "lib/shapes"],
  lib: ["lib/findings", "lib/shapes", "lib/sigma"],
  ...Object.fromEntries(VENDORS.map((folder) => [folder, COMMON])),
  ...Object.fromEntries(IDENTITY_PROVIDERS.map((folder) => [folder, ["lib", ...VENDORS, ...COMMON]])),
  "lib/hand-off": ["lib", ...COMMON],
  ...Object.fromEntries(PLATFORMS.map((folder) => [folder, ["lib", "lib/hand-off", ...VENDORS, ...COMMON]])),
  // Every rule by its id, so that warnings can be acknowledged.
  "lib/warnings": ["lib", ...COMMON, "lib/hand-off", ...VENDORS, ...PLATFORMS, ...IDENTITY_PROVIDERS],
  // The configuration in the order in which it is worked on: what there may be, what is there, what it means, whether it is right.
  "config/read": ["config/schema", "lib/findings", "lib/terraform", "lib/private"],
  "config/schema": ["lib", "lib/sigma", ...VENDORS, ...PLATFORMS, ...IDENTITY_PROVIDERS],
  "config/resolve": ["config/schema", "config/read", "lib", "lib/private", "lib/sigma", ...VENDORS, ...PLATFORMS, ...IDENTITY_PROVIDERS],
  "config/check": [
    "config/read",
    "config/schema",
    "config/resolve",
    "lib",
    "lib/findings",
    "lib/sigma",
    "lib/hand-off",
    "lib/warnings",
    ...VENDORS,
    ...PLATFORMS,
    ...IDENTITY_PROVIDERS,
  ],
  config: ["config/read", "config/schema", "config/resolve", "config/check", "lib/findings", "lib/terraform"],
  stacks: [
    "config",
    "config/schema",
    "config/resolve",
    "lib",
    ...COMMON,
    "lib/utility",
    "lib/hand-off",
    "lib/warnings",
    ...VENDORS,
    ...PLATFORMS,
    ...IDENTITY_PROVIDERS,
  ],
  "": ["config", "stacks", "lib/findings"],
  // The command line: what is asked for, what is fetched for it, what is checked of it.
  "cli/support": ["lib/findings", "lib/private"],
  "cli/http": ["cli/support"],
  "cli/sigma": ["cli/http", "cli/support", "lib/sigma"],
  "cli/explain/entries": [],
  "cli/explain": ["cli/explain/entries", "cli/support", "cli/verify/model"],
  "cli/verify/model": ["lib", "lib/snowflake"],
  "cli/verify/documents": ["cli/verify/model", "cli/http", "cli/support", "lib/sigma"],
  "cli/verify/setup": ["cli/verify/model", "cli/verify/documents", "cli/support", "lib", ...PLATFORMS, "lib/hand-off"],
  "cli/verify/checks": [
    "lib/hand-off",
    "cli/verify/model",
    "cli/verify/documents",
    "cli/http",
    "cli/support",
    "lib",
    "lib/sigma",
    "lib/snowflake",
    "lib/entra",
  ],
  "cli/verify/token": [
    "cli/verify/model",
    "cli/verify/documents",
    "cli/verify/checks",
    "cli/http",
    "cli/support",
    "lib",
    "lib/sigma",
    "lib/snowflake",
  ],
  "cli/verify/login": [
    "cli/verify/model",
    "cli/verify/documents",
    "cli/verify/checks",
    "cli/explain",
    "cli/http",
    "cli/support",
    "lib/sigma",
    "lib/snowflake",
  ],
  "cli/verify/sigma": ["cli/verify/model", "cli/connect", "cli/sigma", "cli/support", "lib/hand-off"],
  "cli/verify": [...VERIFY.map((room) => `cli/verify/${room}`), "cli/http", "cli/sigma", "cli/support"],
  "cli/revoke": ["cli/sigma", "cli/support", "lib/hand-off", "lib/sigma"],
  "cli/config": ["cli/support"],
  "cli/init": ["cli/check", "cli/config", "cli/init/typescript", "cli/support", "config", "stacks", "lib/findings"],
  "cli/init/typescript": ["config", "lib", "lib/databricks-account", "lib/hand-off", "lib/pingone", "lib/sigma", "lib/snowflake"],
  "cli/check": ["cli/config", "cli/support", "config", "lib/findings"],
  "cli/synth": ["cli/config", "cli/support", "config", "stacks", "lib/findings"],
  "cli/export/hcl": ["lib/findings"],
  "cli/export": ["cli/export/hcl", "cli/config", "cli/support", "config", "stacks", "lib/findings", "lib/hand-off"],
  "cli/gate": ["cli/support"],
  // Terraform in the folders of stacks, and the commands that run it.
  "cli/terraform": ["cli/config", "cli/gate", "cli/support", "cli/synth", "stacks"],
  "cli/plan": ["cli/terraform", "cli/config", "cli/gate", "cli/support"],
  "cli/apply": ["cli/terraform", "cli/config", "cli/gate", "cli/support"],
  "cli/destroy": ["cli/terraform", "cli/config", "cli/gate", "cli/support"],
  "cli/output": ["cli/terraform", "cli/config", "cli/support", "config/resolve", "stacks", "lib/hand-off"],
  "cli/connect": ["cli/sigma", "cli/support", "lib/hand-off"],
  "cli/expiry": ["cli/support", "lib/hand-off", "lib/sigma"],
  cli: [
    "cli/init",
    "cli/check",
    "cli/synth",
    "cli/export",
    "cli/plan",
    "cli/apply",
    "cli/destroy",
    "cli/output",
    "cli/gate",
    "cli/expiry",
    "cli/verify",
    "cli/connect",
    "cli/revoke",
    "cli/explain",
    "cli/support",
  ],
};

describe("what can be called on a construct after it was created", () => {
  /** The public methods of a class that take values; static ones make value classes, which have rules of their own. */
  const methodsOf = (declared: ts.ClassDeclaration): string[] =>
    declared.members
      .filter(ts.isMethodDeclaration)
      .filter(({ modifiers = [], parameters }) => {
        const kinds = modifiers.map(({ kind }) => kind);
        return parameters.length > 0 && kinds.includes(ts.SyntaxKind.PublicKeyword) && !kinds.includes(ts.SyntaxKind.StaticKeyword);
      })
      .map(({ name }) => (name as ts.Identifier).text)
      .filter((name) => !name.startsWith("_"));
  const isConstruct = ({ heritageClauses }: ts.ClassDeclaration) =>
    heritageClauses?.some(({ types }) => types.some(({ expression }) => (expression as ts.Identifier).text === "Construct"));

  test("is judged by the rules of the properties: assignGroup by enforceAddition, grantAccess by Grants", () => {
    const methods = written
      .filter((file) => file.startsWith("lib/"))
      .flatMap((file) => ts.createSourceFile(file, readFileSync(join(PROJECT, file), "utf8"), ts.ScriptTarget.Latest).statements)
      .filter(ts.isClassDeclaration)
      .filter(isConstruct)
      .flatMap((declared) => methodsOf(declared).map((method) => `${declared.name!.text}.${method}`));
    expect(methods.sort()).toEqual([
      "SigmaAuth0Api.grantAccess",
      "SigmaAuthServer.grantAccess",
      "SigmaEntraApi.grantAccess",
      "SigmaOktaApp.assignGroup",
      "SigmaPingFederateTokenManager.grantAccess",
      "SigmaPingOneResource.grantAccess",
    ]);
  });
});

describe("the layers", () => {
  test("are all there, so that no folder escapes the rules", () => {
    expect([...new Set(written.map(folderOf))].sort()).toEqual(Object.keys(ALLOWED).sort());
    expect(imports.filter(({ to }) => isLocal(to)).length).toBeGreaterThan(50);
  });

  test("import downwards only", () => {
    const barrel = ({ from }: Import) => from === "lib/index.ts";
    const downwards = ({ from, to }: Import) =>
      folderOf(from) === folderOf(to) ||
      // A provider's bindings are for one room only.
      BINDINGS_OF[folderOf(from)]?.includes(folderOf(to)) ||
      (ALLOWED[folderOf(from)] ?? []).includes(folderOf(to));
    expect(offences((edge) => isLocal(edge.to) && !barrel(edge) && !downwards(edge))).toEqual([]);
  });

  test("have no cycle", () => {
    const targets = (file: string) => imports.filter(({ from, to }) => from === file && isLocal(to)).map(({ to }) => to);
    const done = new Set<string>();
    const visit = (file: string, path: string[]): string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(" > ")];
      if (done.has(file)) return [];
      done.add(file);
      return targets(file).flatMap((target) => visit(target, [...path, file]));
    };
    expect(sources.flatMap((file) => visit(file, []))).toEqual([]);
  });

  test("resolve: no import leads nowhere", () => {
    expect(offences(({ to }) => to.endsWith(".ts") && !isLocal(to))).toEqual([]);
  });
});

describe("imports", () => {
  const cdktf = (to: string) => to === "cdktf" || to === "constructs" || to.startsWith("@cdktf/");

  test("keep facts, contract and configuration free of cdktf", () => {
    const free = ({ from }: Import) => /^(lib\/sigma\/|config\/)/.test(from) || SEAM.includes(from);
    expect(offences((edge) => free(edge) && cdktf(edge.to))).toEqual([]);
  });

  test("keep identity providers apart from each other and from platforms", () => {
    const sides = [...IDENTITY_PROVIDERS, ...PLATFORMS];
    expect(
      offences(
        ({ from, to }) => isLocal(to) && sides.includes(folderOf(from)) && sides.includes(folderOf(to)) && folderOf(from) !== folderOf(to),
      ),
    ).toEqual([]);
  });

  test("let a platform see the seam alone", () => {
    expect(offences(({ from, to }) => PLATFORMS.includes(folderOf(from)) && folderOf(to) === "lib" && !SEAM.includes(to))).toEqual([]);
  });

  test("take the packages of others only to configure providers, in the app", () => {
    const others = imports.filter(({ to }) => to.startsWith("@cdktf/"));
    expect(
      others.filter(({ from, to }) => !from.startsWith("stacks/") || !/^@cdktf\/provider-\w+\/lib\/provider$/.test(to)).map(show),
    ).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
  });

  test("let the command line run with what is bundled alone", () => {
    // It is in the file that is published: the package has no dependencies.
    const [cli, project] = ["cli/package.json", "package.json"].map(
      (file) => JSON.parse(readFileSync(join(PROJECT, file), "utf8")) as { dependencies?: object; devDependencies: Record<string, string> },
    );
    expect(cli.dependencies).toBeUndefined();
    const reached = reachedFrom("cli/main.ts", imports);
    // Types leave nothing behind in what is bundled.
    const installed = Object.keys({ ...cli.devDependencies, ...project.devDependencies }).map((name) => name.replace(/^@types\//, ""));
    const packageOf = (to: string) => (to.startsWith("@") ? to.split("/").slice(0, 2).join("/") : to.split("/")[0]);
    // The versions of tools, which a new project gets.
    const allowed = new Set(["package.json", ...installed, ...builtinModules.map((name) => `node:${name}`)]);
    expect(offences(({ from, to }) => reached.has(from) && !isLocal(to) && !allowed.has(packageOf(to)))).toEqual([]);
    expect([...reached].filter((file) => file.startsWith("cli/")).sort()).toEqual(written.filter((file) => file.startsWith("cli/")).sort());
  });

  test("let the command line load cdktf and what reads a config only where a command needs them", () => {
    const loaded = written.flatMap((from) => loadedBy(from).map((to) => ({ from, to })));
    const atOnce = reachedFrom("cli/main.ts", loaded);
    expect(atOnce.size).toBeGreaterThan(50);
    expect(loaded.filter(({ from, to }) => atOnce.has(from) && (cdktf(to) || ["zod", "yaml"].includes(to))).map(show)).toEqual([]);
    expect([...atOnce].filter((file) => /^(config|stacks)\//.test(file))).toEqual([]);
  });

  test("let each identity provider say all its rules in one place, for constructs and for the configuration", () => {
    const names = IDENTITY_PROVIDERS.map((folder) => folder.replace(/^lib\//, ""));
    const users = written.filter((file) =>
      names.some((name) => file.startsWith(`lib/${name}/sigma-`) || file === `config/check/${name}.ts`),
    );
    expect(users.length).toBeGreaterThan(15);
    const shared = (to: string) => to === "lib/user-mapping.ts" || /^lib\/sigma\/[\w-]+-rules\.ts$/.test(to);
    const tables = ({ from, to }: Import) => users.includes(from) && shared(to) && /\b\w+Rules\b/.test(namesFrom(from, to));
    expect(offences(tables)).toEqual([]);
  });

  test("use the barrel from outside only", () => {
    expect(offences(({ to }) => to === "lib/index.ts")).toEqual([]);
  });

  test("give the library no dependency but its peers", () => {
    const { peerDependencies, dependencies, bin } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as {
      peerDependencies: Record<string, string>;
      dependencies?: object;
      bin?: object;
    };
    expect([dependencies, bin]).toEqual([undefined, undefined]);
    const packageOf = (to: string) => (to.startsWith("@") ? to.split("/").slice(0, 2).join("/") : to.split("/")[0]);
    const allowed = new Set([...Object.keys(peerDependencies), ...builtinModules.map((name) => `node:${name}`)]);
    expect(offences(({ from, to }) => from.startsWith("lib/") && !isLocal(to) && !allowed.has(packageOf(to)))).toEqual([]);
  });
});

/** The names in a file: what it declares, uses and calls its properties. Texts and comments are none. */
function identifiersIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(PROJECT, file), "utf8"), ts.ScriptTarget.Latest));
  return found;
}

describe("names", () => {
  /** Everything that there is, platforms included. */
  const LISTS_OF_ALL = ["lib/index.ts", "lib/warnings/known-rules.ts", "lib/shapes/shapes.ts", "lib/shapes/kinds-of-references.ts"];
  /** A platform's own words, beside its name. */
  const WORDS: Record<string, RegExp> = { "lib/snowflake": /snowflake|scopeMapping|anyRole(?!Scope)|externalOauth/i };
  test.each(Object.entries(WORDS))("of %s are used there only", (platform, words) => {
    const libraries = written.filter((file) => file.startsWith("lib/") && folderOf(file) !== platform && !LISTS_OF_ALL.includes(file));
    expect(
      libraries.flatMap((file) =>
        identifiersIn(file)
          .filter((name) => words.test(name))
          .map((name) => `${file}: ${name}`),
      ),
    ).toEqual([]);
  });

  test("of a platform are known of it: the search finds them", () => {
    Object.entries(WORDS).forEach(([platform, words]) => {
      const files = written.filter((file) => folderOf(file) === platform);
      expect(files.filter((file) => identifiersIn(file).some((name) => words.test(name))).length).toBeGreaterThan(5);
    });
  });

  test("of a platform are used in no check and no stack of an identity provider", () => {
    const names = IDENTITY_PROVIDERS.map((folder) => `${folder.replace(/^lib\//, "")}.ts`);
    const files = ["config/check", "stacks"].flatMap((folder) => names.map((name) => `${folder}/${name}`));
    expect(files.filter((file) => !written.includes(file))).toEqual([]);
    const words = Object.values(WORDS);
    expect(files.flatMap((file) => identifiersIn(file).filter((name) => words.some((word) => word.test(name))))).toEqual([]);
  });
});

describe("source files", () => {
  test("are small", () => {
    const long = written
      // Generated, with one line per property.
      .filter((file) => file !== "lib/shapes/shapes.ts")
      .map((file) => ({ file, lines: readFileSync(join(PROJECT, file), "utf8").split("\n").length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  test("throw no bare Error: every failure has a place and a rule", () => {
    const bare = written.filter((file) => /new Error\(/.test(readFileSync(join(PROJECT, file), "utf8")));
    expect(bare).toEqual([]);
  });
});
