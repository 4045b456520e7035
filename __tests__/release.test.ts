import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { releaseNotes, releasesIn } from "../scripts/changelog";
import { combinations } from "../scripts/compatibility-tables";
import { bundleCli } from "../scripts/cli-bundle";
import { Bom, bomOf, Manifest } from "../scripts/sbom";
import { deadLinks } from "./support/links";
import { PROJECT } from "./support/project";

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const manifest = (file: string) => JSON.parse(read(file)) as Manifest & { engines: { node: string }; keywords: string[]; license: string };
const LIBRARY = manifest("package.json");
const CLI = manifest("cli/package.json");
const CHANGELOG = read("CHANGELOG.md");

describe("both packages", () => {
  test("have one version, also in the lock, and the same terms and needs", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, { version: string; engines: object }> };
    expect([CLI.version, packages[""].version, packages.cli.version]).toEqual([LIBRARY.version, LIBRARY.version, LIBRARY.version]);
    expect([CLI.license, CLI.engines, packages[""].engines, packages.cli.engines]).toEqual([
      LIBRARY.license,
      LIBRARY.engines,
      LIBRARY.engines,
      LIBRARY.engines,
    ]);
  });

  test("are found by what people search for", () => {
    const vendors = ["okta", "entra", "auth0", "pingone", "pingfederate", "databricks", "snowflake"];
    const common = ["terraform", "opentofu", "oauth", "oidc", "external-oauth", "sigma-computing", ...vendors];
    expect(LIBRARY.keywords).toEqual(expect.arrayContaining([...common, "cdktf", "cdktn", "cdk", "sso", "azuread"]));
    expect(CLI.keywords).toEqual(expect.arrayContaining(common));
  });
});

describe("the changelog", () => {
  test("has the form of Keep a Changelog: what is unreleased, then each version with its date, the newest first", () => {
    const headings = [...CHANGELOG.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings[0]).toBe("Unreleased");
    const releases = releasesIn(CHANGELOG);
    expect(releases.map(({ version, date }) => `${version} - ${date}`)).toEqual(headings.slice(1));
    expect(releases.map(({ date }) => date)).toEqual(releases.map(({ date }) => date).sort((left, right) => right.localeCompare(left)));
    const kinds = [...CHANGELOG.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind);
    expect(kinds.filter((kind) => !["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"].includes(kind))).toEqual([]);
    // Every change is under one of them.
    const loose = CHANGELOG.split(/^(?=## )/m)
      .slice(1)
      .flatMap((section) => section.split(/^### /m)[0].match(/^- .*/gm) ?? []);
    expect(loose).toEqual([]);
  });

  test("has the version of the packages, and every recorded one", () => {
    const versions = releasesIn(CHANGELOG).map(({ version }) => version);
    expect(versions).toEqual(expect.arrayContaining([LIBRARY.version, ...readdirSync(join(PROJECT, "__tests__/terraform/releases"))]));
  });

  test("has whole addresses, as a release's page shows its text, too", () => {
    expect(deadLinks("CHANGELOG.md", CHANGELOG, () => false)).toEqual([]);
  });

  const packages = [LIBRARY, CLI];

  test("gives a release its text, without its heading and without what other versions have", () => {
    const page = `# Changelog\n\n## Unreleased\n\n- later\n\n## 1.1.0 - 2026-02-01\n\n### Added\n\n- this\n\n## 1.0.0 - 2026-01-01\n\n- before\n`;
    expect(releaseNotes("v1.1.0", page, [{ name: "it", version: "1.1.0" }])).toBe("### Added\n\n- this\n");
    const [{ version, text }] = releasesIn(CHANGELOG).slice(-1);
    expect(text).toContain("`SigmaOktaApp`");
    expect(releaseNotes(`v${version}`, CHANGELOG, [{ name: "it", version }])).toBe(text);
  });

  test.each<[string, string, readonly { name: string; version: string }[], string]>([
    [
      "a tag of another version",
      "v99.0.0",
      packages,
      `cdktf-sigma-oauth has version ${LIBRARY.version}: its tag is v${LIBRARY.version}, not v99.0.0`,
    ],
    [
      "packages that differ",
      "v9.0.0",
      [
        { name: "a", version: "9.0.0" },
        { name: "b", version: "9.0.1" },
      ],
      "b has version 9.0.1: its tag is v9.0.1, not v9.0.0",
    ],
    ["a version without a section", "v9.0.0", [{ name: "a", version: "9.0.0" }], 'CHANGELOG.md has no section "## 9.0.0 - <date>"'],
  ])("gives none for %s", (_, tag, versions, message) => {
    expect(() => releaseNotes(tag, CHANGELOG, versions)).toThrow(message);
  });
});

describe("the pages", () => {
  test("on upgrading have a section for each minor version after the first, and for what comes next", () => {
    const minors = [...new Set(releasesIn(CHANGELOG).map(({ version }) => version.split(".").slice(0, 2).join(".")))].reverse();
    const steps = minors.map((minor, index) => `## From ${minor} to ${minors[index + 1] ?? "the next version"}`);
    expect([...read("docs/upgrading.md").matchAll(/^## From .*$/gm)].map(([heading]) => heading).sort()).toEqual(steps.sort());
  });

  test("on support have the versions of Node.js with which the tests run", () => {
    const named = [...read("docs/support.md").matchAll(/^\| (\d+) /gm)].map(([, version]) => Number(version));
    expect(named.sort()).toEqual([...new Set(combinations().map(({ node }) => node))].sort());
  });

  test("say that vulnerabilities are reported privately, wherever someone may report one", () => {
    expect(read("SECURITY.md")).toMatch(/Report a vulnerability privately[\s\S]*not in a public issue/);
    expect(read(".github/ISSUE_TEMPLATE/config.yml")).toContain("/security/advisories/new");
  });
});

describe("the bill of materials", () => {
  let whole: Bom;
  beforeAll(() => {
    const { stdout } = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], {
      cwd: PROJECT,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    whole = JSON.parse(stdout) as Bom;
  });

  test("of the command line has what is in its bundle, and nothing else", async () => {
    const bundled = await bundleCli();
    const { metadata, components } = bomOf(
      whole,
      CLI,
      bundled.map(({ name, version }) => `${name}@${version}`),
    );
    expect(metadata.component).toMatchObject({
      name: "cdktf-sigma-oauth-cli",
      version: CLI.version,
      purl: `pkg:npm/cdktf-sigma-oauth-cli@${CLI.version}`,
    });
    const refs = components.map(({ "bom-ref": ref }) => ref.slice(0, ref.lastIndexOf("@")));
    // openid-client is a layer on oauth4webapi.
    const known = ["@clack/prompts", "cdktf", "commander", "constructs", "fastest-levenshtein", "jose", "oauth4webapi", "openid-client"];
    expect(refs).toEqual(expect.arrayContaining([...known, "undici", "yaml", "zod"]));
    // Types leave nothing in the bundle, and archiver has a stand-in.
    expect(refs.filter((name) => name.startsWith("@types/") || name === "archiver" || name === "esbuild")).toEqual([]);
    expect(JSON.stringify(components)).not.toContain("development");
  });

  test("of the library has its peers and what they need, and no tool of ours", () => {
    const { metadata, components, dependencies } = bomOf(whole, LIBRARY);
    expect(metadata.component).toMatchObject({ name: "cdktf-sigma-oauth", version: LIBRARY.version });
    const names = components.map(({ "bom-ref": ref }) => ref.slice(0, ref.lastIndexOf("@")));
    expect(names).toEqual(expect.arrayContaining(["cdktf", "constructs", "archiver"]));
    expect(names.filter((name) => /^(jest|typescript|eslint|jsii|esbuild|undici)$/.test(name))).toEqual([]);
    expect(
      dependencies[0].dependsOn!.every((ref) => Object.keys(LIBRARY.peerDependencies!).includes(ref.slice(0, ref.lastIndexOf("@")))),
    ).toBe(true);
  });

  test("is of a package that is there", () => {
    expect(() => bomOf(whole, { name: "unknown", version: "1.0.0" })).toThrow("npm sbom lists no unknown@1.0.0");
  });
});

interface Form {
  readonly body: readonly { type: string; id?: string; attributes: { label?: string; value?: string; description?: string } }[];
}

describe("a person who reports something", () => {
  const forms = readdirSync(join(PROJECT, ".github/ISSUE_TEMPLATE")).filter((file) => file !== "config.yml");
  const form = (file: string) => parse(read(`.github/ISSUE_TEMPLATE/${file}`)) as Form;

  test("is asked for the versions and for what the check says", () => {
    const labels = form("bug.yml").body.map(({ attributes }) => attributes.label);
    expect(labels).toEqual(
      expect.arrayContaining(["Output of `npx cdktf-sigma-oauth --version`", "Output of `npx cdktf-sigma-oauth verify <stack>`"]),
    );
    expect(read(".github/PULL_REQUEST_TEMPLATE.md")).toMatch(/--version`[\s\S]*verify <stack>`/);
  });

  test.each([...forms.map((file) => `ISSUE_TEMPLATE/${file}`), "PULL_REQUEST_TEMPLATE.md"])("is told in %s what never to paste", (file) => {
    for (const word of ["secret", "token", "state"]) expect(read(`.github/${file}`)).toMatch(new RegExp(`\\b${word}s?\\b`, "i"));
  });

  test.each(forms)("gets fields that GitHub can show from %s", (file) => {
    const fields = form(file).body.filter(({ type }) => type !== "markdown");
    expect(fields.filter(({ attributes }) => !attributes.label)).toEqual([]);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(form(file).body.filter(({ type }) => !["markdown", "input", "textarea", "checkboxes", "dropdown"].includes(type))).toEqual([]);
  });
});

test("Renovate has rules for packages that are in use", () => {
  interface Renovate {
    readonly packageRules: readonly { readonly matchPackageNames?: readonly string[] }[];
  }
  const { packageRules } = JSON.parse(read(".github/renovate.json")) as Renovate;
  const { overrides } = JSON.parse(read("package.json")) as { overrides: object };
  const used = Object.keys({ ...LIBRARY.devDependencies, ...CLI.devDependencies, ...overrides });
  const named = packageRules.flatMap(({ matchPackageNames = [] }) => matchPackageNames);
  expect(named.length).toBeGreaterThan(10);
  const matches = (pattern: string) =>
    used.some((name) => (pattern.endsWith("/**") ? name.startsWith(pattern.slice(0, -2)) : name === pattern));
  expect(named.filter((pattern) => !matches(pattern))).toEqual([]);
});
