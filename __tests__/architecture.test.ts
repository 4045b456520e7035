import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { ALLOWED, BINDINGS_OF, IDENTITY_PROVIDERS, PLATFORMS, SEAM } from "./support/layers";
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
    // The list of commands loads the one that is called.
    const commands = written.filter((file) => /^cli\/\w+\/command\.ts$/.test(file));
    const named = new Set(imports.filter(({ from }) => from === "cli/main.ts").map(({ to }) => to));
    expect(commands.filter((file) => !named.has(file))).toEqual([]);
    const atOnce = new Set(["cli/main.ts", ...commands].flatMap((file) => [...reachedFrom(file, loaded)]));
    expect(atOnce.size).toBeGreaterThan(50);
    expect([...reachedFrom("cli/main.ts", loaded)].filter((file) => commands.includes(file))).toEqual([]);
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
