import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * The same sources for CDK Terrain (`cdktn`), the continuation of CDK for Terraform: only the names of packages differ, and the providers whose packages
 * need cdktf are the library's own classes.
 */
const ROOT = join(__dirname, "..");
/** Where the copy goes: a folder that nothing else reads. */
export const TERRAIN = join(ROOT, "dist-cdktn");
/** Where npm installs cdktn, and the version of constructs that it needs. */
const INSTALLED = join(ROOT, "__tests__/cdktn");

/** What the package is made of, and what its tests need. */
const COPIED = [
  ...["lib", "config", "stacks", "main.ts", "cli", "scripts", "schemas", "__tests__", "examples", "docs", "help", "README.md", "LICENSE"],
  ...["CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "cdktf.json", "jest.config.js", "tsconfig.dev.json"],
];
const LEFT_OUT = /(^|\/)node_modules$|^__tests__\/(cdktn|fuzz|providers)$/;

/** The class of the library for each package of bindings that only works with cdktf. */
const OWN_CLASSES: Readonly<Record<string, string>> = {
  "@cdktf/provider-azuread/lib/provider": "lib/entra/azuread-provider",
  "@cdktf/provider-okta/lib/provider": "lib/okta/okta-provider",
  "@cdktf/provider-snowflake/lib/provider": "lib/snowflake/snowflake-provider",
};

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

const readPackage = (file: string) => JSON.parse(readFileSync(join(ROOT, file), "utf8")) as Package;

/** Its names in other languages. */
const TARGETS = {
  python: { distName: "cdktn-sigma-oauth", module: "cdktn_sigma_oauth" },
  java: { package: "io.github.cdktn_sigma_oauth", maven: { groupId: "io.github.cdktf-sigma-oauth", artifactId: "cdktn-sigma-oauth" } },
  go: { moduleName: "github.com/cdktf-sigma-oauth/cdktn-sigma-oauth-go", packageName: "sigmaoauth" },
  dotnet: { namespace: "CdktnSigmaOauth", packageId: "CdktnSigmaOauth" },
};

/** A source file for cdktn. */
export function sourceForTerrain(text: string, file: string): string {
  return (
    text
      .replace(/(from |import\(|require\()(["'])cdktf(["'/])/g, "$1$2cdktn$3")
      // The examples in docstrings import the library by its name.
      .replace(/^( +\* (?:import .*|\} )from ")cdktf-sigma-oauth(";)$/gm, "$1cdktn-sigma-oauth$2")
      .replace(/"(@cdktf\/provider-[a-z]+\/lib\/provider)"/g, (specifier, theirs: string) => {
        const own = OWN_CLASSES[theirs];
        if (own === undefined) return specifier;
        const path = relative(dirname(file), own).replaceAll("\\", "/");
        return `"${path.startsWith(".") ? path : `./${path}`}"`;
      })
  );
}

/** The code of a page for cdktn: what it installs and imports. The command line is one package for both. */
export function pageForTerrain(page: string): string {
  return page.replace(/^```(?:ts|sh)\n[\s\S]*?^```$/gm, (code) =>
    code
      .replace(/"@cdktf\/provider-[a-z]+\/lib\/provider"/g, '"cdktn-sigma-oauth"')
      .replace(/ @cdktf\/provider-[a-z]+/g, "")
      .replace(/\bcdktf-sigma-oauth(?!-cli)(?=["\s]|$)/gm, "cdktn-sigma-oauth")
      .replace(/\bcdktf-cli\b/g, "cdktn-cli")
      .replace(/(["\s])cdktf(?=["\s])/g, "$1cdktn"),
  );
}

/** The description of the package for cdktn. */
export function packageForTerrain(original: Package, { dependencies: installed = {} }: Package): Package {
  const { workspaces: _workspaces, overrides: _overrides, devDependencies: _dev, scripts: _scripts, jsii, ...rest } = original;
  const { cdktn, constructs } = installed;
  return {
    ...rest,
    name: "cdktn-sigma-oauth",
    description: String(rest.description).replace("CDK for Terraform", "CDK Terrain"),
    // jsii asks for what it compiles against.
    devDependencies: { cdktn, constructs },
    peerDependencies: { cdktn: `^${cdktn}`, constructs: ">=10.6.0 <10.8.0" },
    jsii: { ...(jsii as object), targets: TARGETS },
  };
}

/** A golden file for cdktn: the same Terraform; the metadata has the version of what wrote it. */
export const goldenForTerrain = (text: string, from: string, to: string): string =>
  text.replaceAll(`"version": "${from}"`, `"version": "${to}"`);

/** `npm run terrain`: writes the sources of the package for CDK Terrain. */
export function writeTerrain(target = TERRAIN): void {
  rmSync(target, { recursive: true, force: true });
  const original = readPackage("package.json");
  const installed = readPackage("__tests__/cdktn/package.json");
  const versions = [(original.devDependencies as Record<string, string>).cdktf, installed.dependencies!.cdktn] as const;
  for (const file of COPIED.flatMap(filesOf)) {
    const text = readFileSync(join(ROOT, file), "utf8");
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), forTerrain(text, file, versions));
  }
  writeFileSync(join(target, "package.json"), `${JSON.stringify(packageForTerrain(original, installed), null, 2)}\n`);
  mkdirSync(join(target, "node_modules"));
  Object.keys(installed.dependencies!).forEach((name) =>
    symlinkSync(join(INSTALLED, "node_modules", name), join(target, "node_modules", name)),
  );
}

function forTerrain(text: string, file: string, versions: readonly [string, string]): string {
  if (file.endsWith(".ts")) return sourceForTerrain(text, file);
  if (file.endsWith(".md")) return pageForTerrain(text);
  return file.startsWith("__tests__/__snapshots__/") ? goldenForTerrain(text, ...versions) : text;
}

/** The files below a path, with / between their folders. */
function filesOf(path: string): string[] {
  if (LEFT_OUT.test(path)) return [];
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path)).flatMap((name) => filesOf(`${path}/${name}`));
}

if (require.main === module) writeTerrain();
