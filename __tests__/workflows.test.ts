import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { combinations } from "../scripts/compatibility-tables";
import { inTemporaryFolder, PROJECT } from "./support/project";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly "runs-on"?: string;
  readonly strategy?: { readonly matrix: { readonly system?: readonly string[] } };
  readonly "timeout-minutes"?: number;
  readonly permissions?: Record<string, string>;
  readonly needs?: string | string[];
  readonly environment?: string;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions?: object;
  readonly concurrency?: object;
  readonly jobs: Record<string, Job>;
}

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const OWN = readdirSync(join(PROJECT, ".github/workflows")).map((file) => `.github/workflows/${file}`);
/** Also what users copy. */
const ALL = [...OWN, "examples/pipelines/github-actions.yml"];

const workflows = Object.fromEntries(ALL.map((file) => [file, parse(read(file)) as Workflow]));
const jobs = ALL.flatMap((file) => Object.entries(workflows[file].jobs).map(([name, job]) => ({ file, id: `${file} ${name}`, job })));
const steps = jobs.flatMap(({ id, job }) => (job.steps ?? []).map((step) => ({ id, step })));
const release = workflows[".github/workflows/release.yml"];

/** What GitHub's own parser says of all of them, and of one with four mistakes. */
let problems: string[];
beforeAll(() => {
  problems = inTemporaryFolder((folder) => {
    const wrong = read(".github/workflows/test.yml")
      .replace("branches: [main]", "branchs: [main]")
      .replace("contents: read", "content: read")
      .replace("${{ matrix.engine }}", "${{ matrx.engine }}")
      .replace("    runs-on:", "    needs: [build]\n    runs-on:");
    writeFileSync(join(folder, "wrong.yml"), wrong);
    const args = ["--import", "tsx", "scripts/lint-workflows.ts", ...ALL, join(folder, "wrong.yml")];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: PROJECT, encoding: "utf8" });
    return (stdout + stderr).split("\n").filter((line) => line !== "");
  });
});

describe("workflows", () => {
  test("are accepted by GitHub's own parser, which finds a wrong event, permission, expression and job", () => {
    const [wrong, others] = [true, false].map((is) => problems.filter((line) => line.includes("wrong.yml:") === is));
    expect(others).toEqual([]);
    for (const word of ["branchs", "content", "matrx", "build"]) expect(wrong).toContainEqual(expect.stringContaining(`'${word}'`));
  });

  test("use every action at a commit, with its version in a comment, and each action at one commit", () => {
    const lines = ALL.flatMap((file) => [...read(file).matchAll(/^.*\buses: (.*)$/gm)].map(([, used]) => used)).filter(
      (used) => !used.startsWith("./"),
    );
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((used) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual([]);
    const repositories = lines
      .map((used) => used.split("@"))
      .map(([action, version]) => `${action.split("/").slice(0, 2).join("/")}@${version}`);
    const distinct = [...new Set(repositories)].map((used) => used.split("@")[0]);
    expect(distinct).toEqual([...new Set(distinct)]);
    // Every one is in a line of its own, where the comment is.
    expect(lines).toHaveLength(steps.filter(({ step }) => step.uses !== undefined).length);
  });

  test("start without permissions, and give each job only what it needs", () => {
    const allowed: Record<string, object> = {
      "codeql.yml analyze": { contents: "read", "security-events": "write" },
      "examples/pipelines/github-actions.yml plan": { contents: "read", "id-token": "write" },
      "examples/pipelines/github-actions.yml comment": { "pull-requests": "write" },
      "examples/pipelines/github-actions.yml apply": { contents: "read", "id-token": "write" },
      "examples/pipelines/github-actions.yml watch": { contents: "read", "id-token": "write" },
      "release.yml npm": { "id-token": "write" },
      "release.yml pypi": { "id-token": "write" },
      "release.yml github": { contents: "write" },
    };
    expect(ALL.filter((file) => JSON.stringify(workflows[file].permissions) !== "{}")).toEqual([]);
    const more = jobs.filter(({ job }) => JSON.stringify(job.permissions) !== '{"contents":"read"}');
    expect(Object.fromEntries(more.map(({ id, job }) => [id.replace(".github/workflows/", ""), job.permissions]))).toEqual(allowed);
  });

  test("leave no token of GitHub in a checkout", () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(4);
    expect(checkouts.filter(({ step }) => step.with?.["persist-credentials"] !== false).map(({ id }) => id)).toEqual([]);
  });

  test("put nothing from outside into a script, and never run a stranger's code with rights", () => {
    expect(steps.filter(({ step }) => step.run?.includes("${{")).map(({ id, step }) => `${id}: ${step.run}`)).toEqual([]);
    expect(ALL.filter((file) => "pull_request_target" in workflows[file].on || "workflow_run" in workflows[file].on)).toEqual([]);
  });

  test("end by themselves, on a known system, and not twice at a time", () => {
    const own = jobs.filter(({ job }) => job.uses === undefined);
    expect(own.filter(({ job }) => !(job["timeout-minutes"]! > 0)).map(({ id }) => id)).toEqual([]);
    const systems = ({ "runs-on": system = "", strategy }: Job) =>
      system === "${{ matrix.system }}" ? strategy!.matrix.system! : [system];
    const isKnown = (system: string) => /^(ubuntu-\d\d\.\d\d|windows-\d{4}|macos-\d\d)$/.test(system);
    expect(own.filter(({ job }) => !systems(job).every(isKnown)).map(({ id }) => id)).toEqual([]);
    expect(ALL.filter((file) => workflows[file].concurrency === undefined)).toEqual([]);
  });

  test("run npm scripts that are there", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: object };
    const named = steps.flatMap(({ id, step }) =>
      [...(step.run ?? "").matchAll(/npm (?:run (?:-s )?)([\w:-]+)/g)].map(([, script]) => ({ id, script })),
    );
    expect(named.map(({ script }) => script)).toEqual(
      expect.arrayContaining(["test:providers", "test:release", "wheel", "sbom", "release-notes", "mutation"]),
    );
    expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
    expect(steps.filter(({ step }) => step.run === "bash .ci/run")).toHaveLength(1);
  });

  test("test with each version of Node.js that the packages name", () => {
    const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
    const majors = (text: string) => [...text.matchAll(/(?:^|[ ^=])(\d+)\.\d+\.\d+/g)].map(([, major]) => Number(major));
    expect([...new Set(combinations().map(({ node }) => node))].sort()).toEqual(majors(engines.node));
    const used = steps.flatMap(({ id, step }) =>
      step.uses?.startsWith("actions/setup-node@") ? [{ id, version: step.with?.["node-version"] }] : [],
    );
    const known = [...majors(engines.node), "${{ matrix.node }}"];
    expect(used.filter(({ version }) => !known.includes(version as number))).toEqual([]);
  });
});

test("workflows use no other Terraform than those with which the tests run", () => {
  const versions = steps.flatMap(({ id, step }) =>
    id.startsWith(".github") && step.uses?.startsWith("hashicorp/setup-terraform@") ? [step.with?.terraform_version] : [],
  );
  const tested = combinations().flatMap(({ engine, version }) => (engine === "terraform" ? [version] : []));
  expect(versions).toContain("${{ matrix.version }}");
  expect(versions.filter((version) => version !== "${{ matrix.version }}" && !tested.includes(version as string))).toEqual([]);
});

describe("a release", () => {
  const runsCode = ({ uses, run }: Step) =>
    uses?.startsWith("actions/checkout@") || /\bnpm (?:ci|run|install|pack)\b|\bnpx\b/.test(run ?? "");
  const publishing = Object.entries(release.jobs).filter(([, job]) => Object.values(job.permissions ?? {}).includes("write"));

  test("starts with a tag, and with nothing else", () => {
    expect(release.on).toEqual({ push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] } });
  });

  test("is tested first, as every change is: also both packages, in all languages and on CDK Terrain", () => {
    expect(release.jobs.test.uses).toBe("./.github/workflows/test.yml");
    const { on, jobs: every } = workflows[".github/workflows/test.yml"];
    expect(Object.keys(on)).toEqual(expect.arrayContaining(["push", "pull_request", "workflow_call"]));
    const commands = Object.values(every).map((job) => job.steps!.flatMap(({ run }) => run ?? []));
    expect(commands).toStrictEqual([
      ["bash .ci/run"],
      ["npm ci", "npm run test:fast"],
      ["npm ci", "npm run python-packages", "npm run test:release"],
    ]);
    expect(release.jobs.pack.needs).toBe("test");
    expect(publishing.map(([, { needs }]) => needs)).toEqual(["pack", "pack", ["npm", "pypi"]]);
  });

  test("keeps no secret, and runs no code of the project where something may be published", () => {
    expect(OWN.filter((file) => /\bsecrets\b/.test(read(file)))).toEqual([]);
    expect(publishing.map(([name]) => name)).toEqual(["npm", "pypi", "github"]);
    expect(publishing.flatMap(([, job]) => job.steps!.filter(runsCode))).toEqual([]);
    expect(release.jobs.pack.steps!.filter(runsCode).length).toBeGreaterThan(4);
  });

  test("publishes from environments, which somebody approves", () => {
    expect([release.jobs.npm.environment, release.jobs.pypi.environment]).toEqual(["npm", "pypi"]);
  });

  test("takes nothing from a cache into what is published", () => {
    const setups = Object.values(release.jobs).flatMap((job) =>
      (job.steps ?? []).filter(({ uses }) => uses?.startsWith("actions/setup-node@")),
    );
    expect(setups.map((step) => [step.with?.cache, step.with?.["package-manager-cache"]])).toEqual(setups.map(() => [undefined, false]));
  });

  test("hands on what was packed: each archive that is fetched was kept before", () => {
    const names = (job: Job, action: string) => job.steps!.filter(({ uses }) => uses?.startsWith(action)).map((step) => step.with?.name);
    const kept = names(release.jobs.pack, "actions/upload-artifact@");
    expect(kept).toEqual(["library", "library-cdktn", "command-line", "wheel", "more"]);
    const packages = (release.jobs.npm as { strategy?: { matrix: { package: string[] } } }).strategy!.matrix.package;
    expect([...packages, ...names(release.jobs.pypi, "actions/download-artifact@")]).toEqual([
      "library",
      "library-cdktn",
      "command-line",
      "wheel",
    ]);
  });
});
