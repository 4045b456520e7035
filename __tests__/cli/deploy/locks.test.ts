import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { meets } from "../../../cli/terraform/version-constraint";
import { lockedProviders, outdated, sameVersions, withoutProviders } from "../../../cli/terraform/lock-file";
import { DeployProject } from "../support/deploy-project";
import { CHANGES } from "../support/fake-terraform";

describe("a version constraint", () => {
  test.each([
    ["4.20.0", "4.20.0", true],
    ["4.20.0", "= 4.20.0", true],
    ["4.20.1", "4.20.0", false],
    ["4.20.1", "~> 4.20", true],
    ["4.99.0", "~> 4.20", true],
    ["5.0.0", "~> 4.20", false],
    ["4.19.9", "~> 4.20", false],
    ["4.20.9", "~> 4.20.1", true],
    ["4.21.0", "~> 4.20.1", false],
    ["7.0.0", "~> 6", true],
    ["6.12.0", ">= 4, < 7", true],
    ["7.0.0", ">= 4, < 7", false],
    ["7.0.0", "<= 7", true],
    ["7.0.1", "> 7.0.1", false],
    ["7.0.2", "> 7.0.1", true],
    ["6.13.0", "~> 6.12, != 6.13.0", false],
    ["10.0.0", "> 9", true],
    ["1.0.0-beta1", ">= 0.9", false],
    ["1.0.0-beta1", "1.0.0-beta1", true],
    ["1.0.0", "", false],
  ])("%s with %j: %s", (version, constraint, expected) => {
    expect(meets(version, constraint)).toBe(expected);
  });
});

const OKTA = "registry.terraform.io/okta/okta";
const block = (source: string, version: string) =>
  `provider "${source}" {\n  version     = "${version}"\n  constraints = "~> 1.0"\n  hashes = [\n    "h1:x=",\n  ]\n}\n`;

describe("a lock file", () => {
  const text = `# Maintained by terraform init.\n\n${block(OKTA, "4.20.0")}\n${block("registry.opentofu.org/hashicorp/time", "0.13.1")}`;

  test("loses the providers whose version the config no longer takes, and only those", () => {
    const required = [
      { source: "Okta/okta", version: "~> 6.12" },
      { source: "hashicorp/time", version: "~> 0.13" },
      { source: "hashicorp/random", version: "~> 3.0" },
    ];
    expect(outdated(text, required)).toStrictEqual([{ source: OKTA, version: "4.20.0", constraint: "~> 6.12" }]);
    const rest = withoutProviders(text, [OKTA]);
    expect(lockedProviders(rest)).toStrictEqual([{ source: "registry.opentofu.org/hashicorp/time", version: "0.13.1" }]);
    expect(rest).toContain("# Maintained by terraform init.");
  });

  test("is compared by versions, whatever the order and the checksums", () => {
    expect(
      sameVersions(
        `${block("a/b/c", "1.0.0")}${block(OKTA, "1.0.0")}`,
        `${block(OKTA, "1.0.0")}${block("a/b/c", "1.0.0").replace("h1:x=", "h1:y=")}`,
      ),
    ).toBe(true);
    expect(sameVersions(block(OKTA, "1.0.0"), block(OKTA, "1.0.1"))).toBe(false);
    expect(sameVersions(block(OKTA, "1.0.0"), "")).toBe(false);
  });
});

describe("the locks of a project", () => {
  let project: DeployProject;
  beforeEach(() => {
    project = new DeployProject();
    project.terraform.set({ plan: CHANGES, lock: [[OKTA, "4.20.0"]] });
  });
  afterEach(() => project.close());

  const LOCK = ["locks", "acme", ".terraform.lock.hcl"];
  const set = (settings: Parameters<typeof project.terraform.set>[0] = {}) =>
    project.terraform.set({ plan: CHANGES, lock: [[OKTA, "4.20.0"]], ...settings });
  const platformsIn = (text: string) => [...text.matchAll(/"h1:(\w+)"/g)].map(([, platform]) => platform).sort();
  const locking = () => project.terraform.steps.filter((step) => step.startsWith("providers lock")).length;

  test("have the checksums for all platforms, and say which config they are of", async () => {
    const { stderr } = await project.run(["plan"]);
    expect(platformsIn(project.read(...LOCK))).toStrictEqual([
      "darwin_amd64",
      "darwin_arm64",
      "linux_amd64",
      "linux_arm64",
      "windows_amd64",
    ]);
    expect(stderr).toContain("sigma: acme: terraform providers lock, for linux_arm64, darwin_amd64, darwin_arm64, windows_amd64\n");
    expect(stderr).toContain("sigma: wrote locks/acme/.terraform.lock.hcl: commit it\n");
    expect(JSON.parse(project.read("locks/acme/sigma-oauth.json"))).toStrictEqual({ config: "../../sigma-oauth.yaml" });
  });

  test("are used by the next run, and left as they are", async () => {
    await project.run(["plan"]);
    const kept = project.read(...LOCK);
    // As in a fresh checkout, with the line ends of Windows.
    rmSync(project.path("sigma-oauth.out"), { recursive: true });
    writeFileSync(project.path(...LOCK), kept.replaceAll("\n", "\r\n"));
    set({ lock: [[OKTA, "4.99.0"]] });
    const { stderr } = await project.run(["plan"]);
    expect({ count: locking(), wrote: stderr.includes("wrote") }).toStrictEqual({ count: 0, wrote: false });
    expect(project.read("sigma-oauth.out/stacks/acme/.terraform.lock.hcl")).toBe(kept);
  });

  test("are kept also where the plan fails", async () => {
    set({ fails: { plan: 1 } });
    expect(await project.run(["plan"])).toMatchObject({ code: 2 });
    expect(existsSync(project.path(...LOCK))).toBe(true);
  });

  test("follow a version constraint that changes, with a line", async () => {
    await project.run(["plan"]);
    project.configure({ acme: { providerVersions: { okta: "~> 6.12" } } });
    set({ lock: [[OKTA, "6.12.0"]] });
    const { stderr } = await project.run(["plan"]);
    expect(stderr).toContain(`sigma: acme: ${OKTA} is locked again: the config asks for "~> 6.12", and 4.20.0 was locked\n`);
    expect(lockedProviders(project.read(...LOCK))).toStrictEqual([{ source: OKTA, version: "6.12.0" }]);
    expect(locking()).toBe(4);
  });

  test("keep what can be had, and say what is missing", async () => {
    set({ platforms: { darwin_amd64: "okta 4.20.0 is not available for\ndarwin_amd64" } });
    const { code, stderr } = await project.run(["plan", "--provider-mirror", "/srv/mirror"]);
    expect(code).toBe(0);
    expect(platformsIn(project.read(...LOCK))).toStrictEqual(["darwin_arm64", "linux_amd64", "linux_arm64", "windows_amd64"]);
    expect(stderr).toContain(
      "sigma: acme: no checksums of the providers for darwin_amd64, where the lock will not do; add them to the mirror\n",
    );
    const [first] = project.terraform.calls.filter(({ step }) => step === "providers lock");
    expect(first.args).toStrictEqual(["providers", "lock", "-no-color", "-platform=linux_arm64", "-fs-mirror=/srv/mirror"]);
  });

  test("wait for a registry that cannot be reached only once", async () => {
    set({ platforms: { linux_arm64: "could not connect to\nregistry.terraform.io", darwin_amd64: "?" } });
    const { code, stderr } = await project.run(["plan", "--provider-mirror", "https://mirror.example.com/"]);
    expect({ code, count: locking() }).toStrictEqual({ code: 0, count: 1 });
    expect(stderr).toContain("for linux_arm64, darwin_amd64, darwin_arm64, windows_amd64, where the lock will not do;");
    expect(project.terraform.calls.find(({ step }) => step === "providers lock")!.args.at(-1)).toBe(
      "-net-mirror=https://mirror.example.com/",
    );
  });

  test("are read-only in a pipeline, which must have them", async () => {
    const missing = await project.run(["plan"], { env: { CI: "true" } });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/^error: acme: terraform init failed .*run plan on your machine, and commit locks\/acme$/m);
    expect(existsSync(project.path("locks"))).toBe(false);
    await project.run(["plan"]);
    set();
    expect(await project.run(["plan"], { env: { CI: "true" } })).toMatchObject({ code: 0 });
    expect(project.terraform.calls.find(({ step }) => step === "init")!.args).toContain("-lockfile=readonly");
    set();
    await project.run(["plan"], { env: { CI: "false" } });
    expect(project.terraform.calls.find(({ step }) => step === "init")!.args).not.toContain("-lockfile=readonly");
  });

  test("are not ignored by what init writes for git, which ignores the output folder", async () => {
    const git = (...args: string[]) => execFileSync("git", args, { cwd: project.path("new"), encoding: "utf8" });
    mkdirSync(project.path("new"));
    const flags = [
      "--deployment",
      "AWS-EU",
      "--org-name",
      "acme",
      "--groups",
      "A",
      "--snowflake-organization",
      "ACME",
      "--snowflake-account",
      "A",
    ];
    await project.run(["init", "okta", "--stack", "acme", "-o", "new", ...flags]);
    git("init", "-q");
    expect(await project.run(["plan", "new/sigma-oauth.yaml", "-o", "new/sigma-oauth.out"])).toMatchObject({ code: 0 });
    const committed = git("ls-files", "--others", "--exclude-standard").trim().split("\n");
    expect(committed).toStrictEqual([
      ".gitignore",
      "README.md",
      "locks/acme/.terraform.lock.hcl",
      "locks/acme/sigma-oauth.json",
      "sigma-oauth.yaml",
    ]);
  });
});
