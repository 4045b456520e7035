import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deadLinks, linksIn } from "./support/links";
import { PROJECT } from "./support/project";

/**
 * What npm would publish of what is compiled here. It is listed, not packed: `consumer.test.ts` packs both packages, installs them and runs them.
 */

interface Manifest {
  readonly name: string;
  readonly main?: string;
  readonly types?: string;
  readonly bin?: Record<string, string>;
  readonly license: string;
  readonly peerDependencies?: Record<string, string>;
  readonly repository: { readonly url: string };
  readonly jsii?: { readonly tsc: { readonly inlineSourceMap?: boolean } };
}

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const PACKAGES = ["", "cli/"].map((folder) => ({ folder, manifest: JSON.parse(read(`${folder}package.json`)) as Manifest }));
const [LIBRARY, CLI] = PACKAGES;

let listed: Record<string, string[]>;
beforeAll(() => {
  const list = (...args: string[]) => {
    const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", ...args], { cwd: PROJECT, encoding: "utf8" });
    // Versions of npm differ in whether they print a list or an object by name.
    const [{ files }] = Object.values(JSON.parse(stdout) as Record<string, { files: { path: string }[] }>);
    return files.map(({ path }) => path);
  };
  listed = { [LIBRARY.manifest.name]: list(), [CLI.manifest.name]: list("--workspace", "cli") };
});

describe("the library's package", () => {
  const files = () => listed[LIBRARY.manifest.name];

  test("has compiled code, the jsii assembly, the docs, the terms, and nothing else: no test, no source, no part of the app, no map", () => {
    const usual = /^(dist\/lib\/[\w/-]+(\.js|\.d\.ts)|docs\/[\w-]+\.md|README\.md|LICENSE|package\.json|\.jsii)$/;
    expect(files().filter((file) => !usual.test(file))).toEqual([]);
    const wanted = [LIBRARY.manifest.main!, LIBRARY.manifest.types!, ".jsii", "LICENSE", "README.md"];
    // The API reference is as long as all others together, and is made from docstrings that the package has.
    const pages = readdirSync(join(PROJECT, "docs")).filter((page) => page !== "api.md");
    expect(files()).toEqual(expect.arrayContaining([...wanted, ...pages.map((page) => `docs/${page}`)]));
    expect(files()).not.toContain("docs/api.md");
  });

  test("needs cdktf and constructs, and has code that needs nothing else: providers are the app's choice, in any version", () => {
    expect(Object.keys(LIBRARY.manifest.peerDependencies!)).toEqual(["cdktf", "constructs"]);
    expect(LIBRARY.manifest).not.toHaveProperty("dependencies");
    const code = files().filter((file) => file.endsWith(".js") || file.endsWith(".d.ts"));
    const imported = code.flatMap((file) =>
      [...read(file).matchAll(/(?:require\(|^import .* from )"([^."][^"]*)"/gm)].map(([, name]) => name),
    );
    expect([...new Set(imported)].filter((name) => !name.startsWith("node:") && !/^(cdktf|constructs)(\/|$)/.test(name))).toEqual([]);
  });

  test("has code for every source, and none from before", () => {
    const sources = readdirSync(join(PROJECT, "lib"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `dist/lib/${file.replace(/\.ts$/, "")}`);
    for (const ending of [".js", ".d.ts"]) {
      const compiled = files().filter((file) => file.startsWith("dist/") && file.endsWith(ending));
      expect(compiled.map((file) => file.slice(0, -ending.length)).sort()).toEqual([...sources].sort());
    }
  });

  test("has maps inside its code only where package.json does not leave them out", () => {
    const { inlineSourceMap } = LIBRARY.manifest.jsii!.tsc;
    const mapped = files().filter((file) => file.endsWith(".js") && read(file).includes("sourceMappingURL=data:"));
    expect(mapped.length > 0).toBe(inlineSourceMap !== false);
  });
});

describe("the command line's package", () => {
  test("has its command and its bundle, the terms of both, what init starts from, and no source", () => {
    const usual =
      /^(bin\/cdktf-sigma-oauth\.js|dist\/(main\.js|THIRD-PARTY-NOTICES\.txt|examples\/[\w-]+\.yaml|examples\/pipelines\/[\w-]+\.\w+)|README\.md|LICENSE|package\.json)$/;
    expect(listed[CLI.manifest.name].filter((file) => !usual.test(file))).toEqual([]);
    expect(listed[CLI.manifest.name]).toEqual(expect.arrayContaining(["README.md", ...Object.values(CLI.manifest.bin!)]));
  });
});

describe.each(PACKAGES)("in $manifest.name", ({ folder, manifest }) => {
  test("every page leads to what is in the package, or by its whole address to what is in the repository", () => {
    const files = listed[manifest.name];
    const pages = files.filter((file) => file.endsWith(".md"));
    expect(pages.flatMap((page) => linksIn(read(folder + page))).length).toBeGreaterThan(0);
    const has = (file: string) => file.startsWith(folder) && files.includes(file.slice(folder.length));
    const dead = pages.flatMap((page) => deadLinks(folder + page, read(folder + page), has).map((target) => `${page}: ${target}`));
    expect(dead).toEqual([]);
  });

  test("the terms and the repository are said, which provenance compares", () => {
    expect(manifest.license).toBe("Apache-2.0");
    expect(manifest.repository).toMatchObject({ type: "git", url: "https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth.git" });
  });
});
