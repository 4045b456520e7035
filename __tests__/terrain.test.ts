import { readFileSync } from "node:fs";
import { join } from "node:path";
import { goldenForTerrain, packageForTerrain, pageForTerrain, sourceForTerrain } from "../scripts/terrain";
import { PROJECT } from "./support/project";

describe("a source for CDK Terrain", () => {
  test.each([
    ['import { Fn } from "cdktf";', 'import { Fn } from "cdktn";'],
    [
      'import { invokeAspects } from "cdktf/lib/synthesize/synthesizer";',
      'import { invokeAspects } from "cdktn/lib/synthesize/synthesizer";',
    ],
    ["import * as cdktf from 'cdktf';", "import * as cdktf from 'cdktn';"],
    ['const all = typeof import("cdktf");', 'const all = typeof import("cdktn");'],
    [' * import { SigmaOktaApp } from "cdktf-sigma-oauth";', ' * import { SigmaOktaApp } from "cdktn-sigma-oauth";'],
    ['   * } from "cdktf-sigma-oauth";', '   * } from "cdktn-sigma-oauth";'],
  ])("imports its package: %s", (ours, theirs) => {
    expect(sourceForTerrain(ours, "lib/okta/sigma-okta-app.ts")).toBe(theirs);
  });

  test("has the library's own classes for providers whose packages need cdktf", () => {
    const text = 'import { OktaProvider } from "@cdktf/provider-okta/lib/provider";';
    expect(sourceForTerrain(text, "stacks/okta.ts")).toBe('import { OktaProvider } from "../lib/okta/okta-provider";');
    expect(sourceForTerrain(text, "main.ts")).toBe('import { OktaProvider } from "./lib/okta/okta-provider";');
  });

  test.each([
    "const out = 'cdktf.out';",
    'const FOUND = "cdktf-sigma-oauth/found";',
    "// cdktf's own class",
    'run("npx", "cdktf", "synth")',
  ])("keeps what is no import: %s", (text) => {
    expect(sourceForTerrain(text, "main.ts")).toBe(text);
  });
});

describe("a page for CDK Terrain", () => {
  const page = [
    "Install `cdktf-sigma-oauth`.",
    "```sh",
    "npm install cdktf-sigma-oauth cdktf cdktf-cli constructs @cdktf/provider-okta",
    "npx cdktf-sigma-oauth-cli verify cdktf.out/stacks/acme",
    "```",
    "```ts",
    'import { OktaProvider } from "@cdktf/provider-okta/lib/provider";',
    'import { App } from "cdktf";',
    'import { SigmaOktaApp } from "cdktf-sigma-oauth";',
    "```",
  ].join("\n");

  test("installs and imports its packages; the command line is one for both", () => {
    expect(pageForTerrain(page).split("\n")).toEqual([
      "Install `cdktf-sigma-oauth`.",
      "```sh",
      "npm install cdktn-sigma-oauth cdktn cdktn-cli constructs",
      "npx cdktf-sigma-oauth-cli verify cdktf.out/stacks/acme",
      "```",
      "```ts",
      'import { OktaProvider } from "cdktn-sigma-oauth";',
      'import { App } from "cdktn";',
      'import { SigmaOktaApp } from "cdktn-sigma-oauth";',
      "```",
    ]);
  });
});

describe("the package for CDK Terrain", () => {
  const made = packageForTerrain(
    {
      name: "cdktf-sigma-oauth",
      version: "1.2.3",
      description: "OAuth as code: CDK for Terraform constructs",
      workspaces: ["cli"],
      scripts: { test: "jest" },
      devDependencies: { jest: "1.0.0" },
      peerDependencies: { cdktf: "^0.21.0" },
      files: ["dist/lib"],
      jsii: { outdir: "dist/jsii", targets: { python: { distName: "cdktf-sigma-oauth", module: "cdktf_sigma_oauth" } } },
    },
    { dependencies: { cdktn: "0.24.0", constructs: "10.6.0" } },
  );

  test("has its name, its peers and its Python module, and the version of the original", () => {
    expect(made).toMatchObject({
      name: "cdktn-sigma-oauth",
      version: "1.2.3",
      description: "OAuth as code: CDK Terrain constructs",
      files: ["dist/lib"],
      peerDependencies: { cdktn: "^0.24.0", constructs: ">=10.6.0 <10.8.0" },
      jsii: { outdir: "dist/jsii", targets: { python: { distName: "cdktn-sigma-oauth", module: "cdktn_sigma_oauth" } } },
    });
  });

  test("has a name for every language that the original has one for", () => {
    const original = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as { jsii: { targets: object } };
    const { targets } = made.jsii as { targets: object };
    const names = (texts: object): string[] =>
      Object.values(texts).flatMap((value: string | object) => (typeof value === "string" ? [value] : names(value)));
    expect(Object.keys(targets).sort()).toEqual(Object.keys(original.jsii.targets).sort());
    // The owner of the Maven group is the same, and a Go package is named within its module.
    expect(names(targets).filter((name) => names(original.jsii.targets).includes(name))).toEqual([
      "io.github.cdktf-sigma-oauth",
      "sigmaoauth",
    ]);
  });

  test("has nothing that only this checkout needs", () => {
    expect(Object.keys(made).filter((key) => ["workspaces", "scripts", "overrides"].includes(key))).toEqual([]);
    expect(made.devDependencies).toEqual({ cdktn: "0.24.0", constructs: "10.6.0" });
  });
});

test("the metadata in a golden file has the version of CDK Terrain, and nothing else changes", () => {
  expect(goldenForTerrain('{"version": "0.21.0", "a": "0.21.0"}', "0.21.0", "0.24.0")).toBe('{"version": "0.24.0", "a": "0.21.0"}');
});
