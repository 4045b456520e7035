import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { programFor } from "../../cli/main";
import { loginsOf, secretLoginsOf, System, SYSTEMS } from "../../cli/init/pipeline-credentials";
import { exampleFor, PIPELINES, pipelineFiles } from "../../cli/init/pipeline";
import { Setup } from "../../cli/init/setup";
import { TERRAFORM_PROVIDERS } from "../../config/schema/stack";
import { commandLine } from "../cli/support/command-line";
import { SETUPS as NAMED } from "../cli/support/setups";
import { PROJECT } from "../support/project";
import { callsIn, scriptsOf } from "./scripts";

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const example = (system: System) => read(`examples/pipelines/${PIPELINES[system].example}`);
const written = (system: System, setup: Setup) => pipelineFiles(system, setup, "acme-prod")[PIPELINES[system].path];

/** Every variable of any vendor that a pipeline may have. */
const SETUPS = NAMED.map(([, setup]) => setup);
const variablesOf = (setup: Setup) => [
  ...new Set([...SYSTEMS.flatMap((system) => loginsOf(setup, system)), ...secretLoginsOf(setup)].flatMap(({ variables }) => variables)),
];
const ALL = [...new Set(SETUPS.flatMap(variablesOf).map(({ name }) => name))];
const mentions = (text: string, name: string) => new RegExp(`(?<![A-Z_])${name}(?![A-Z_])`).test(text);

describe("the examples", () => {
  test.each(SYSTEMS)("for %s have the credentials for Okta, as `npm run pipelines` writes them", (system) => {
    expect(exampleFor(system, { vendor: "okta", platform: "snowflake" })).toBe(example(system));
    expect(exampleFor(system, { vendor: "entra", platform: "snowflake" })).not.toBe(example(system));
  });

  test.each(SYSTEMS)("for %s begin with what must be configured", (system) => {
    const head = example(system).split(/^[^#]/m)[0];
    expect(head).toContain("# Needed once:");
    for (const word of ["sigma-oauth-plan", "backend", "OKTA_API_PRIVATE_KEY", "SNOWFLAKE_USER"]) expect(head).toContain(word);
  });
});

describe.each(SYSTEMS)("a pipeline for %s", (system) => {
  test.each(NAMED)("with %s has the credentials of its own setup, and no other", (_, setup) => {
    const text = written(system, setup);
    const own = (system === "gitlab" ? [...loginsOf(setup, system), ...secretLoginsOf(setup)] : loginsOf(setup, system)).flatMap(
      ({ variables }) => variables.map(({ name }) => name),
    );
    // These are also for other steps: the token that a step gets, and the one with which Azure's comment is written.
    const known = ALL.filter((name) => name !== "SNOWFLAKE_TOKEN" && name !== "SYSTEM_ACCESSTOKEN");
    expect(known.filter((name) => mentions(text, name))).toStrictEqual(known.filter((name) => own.includes(name)));
    expect(text).not.toMatch(/# (begin|end): |copy it to|\bsigma\]/);
    expect(parse(text)).toBeTruthy();
  });

  test("calls this command line with commands and flags that it has", async () => {
    const calls = scriptsOf(system, example(system)).flatMap(callsIn);
    expect([...new Set(calls.map(([name]) => name))].sort()).toStrictEqual(["apply", "check", "expiry", "plan", "synth", "verify"]);
    for (const call of calls) {
      const args = call.flatMap((word) =>
        word === "${allowed[@]}" ? ["--allow", "okta_app_oauth.sigma", "--allow", "okta_group.x"] : [word],
      );
      const program = programFor(commandLine(), () => undefined, "1.2.3");
      let parsed: string | undefined;
      program.commands.forEach((command) => command.action(() => void (parsed = command.name())));
      await program.parseAsync(args, { from: "user" });
      expect(parsed).toBe(call[0]);
    }
  });

  test("applies with the gate, on a plan of its own, never twice at once, and only from the main branch", () => {
    const text = example(system);
    const calls = scriptsOf(system, text).flatMap(callsIn);
    expect(calls.filter(([name]) => name === "apply")).toStrictEqual([["apply", "--all", "--auto-approve", "${allowed[@]}"]]);
    expect(calls.filter(([name]) => name === "plan")).toStrictEqual([["plan", "--all", "--format", "markdown"]]);
    expect(text).not.toMatch(/^\s*- ?(?:run|bash)?:? ?terraform (?:apply|plan)/m);
    const locks = { github: "group: sigma-oauth-apply", gitlab: "resource_group: sigma-oauth", azure: "lockBehavior: sequential" };
    expect(text).toContain(locks[system]);
    const branches = {
      github: "github.ref_name == github.event.repository.default_branch &&",
      gitlab: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
      azure: "eq(variables['Build.SourceBranch'], variables['DEFAULT_BRANCH'])",
    };
    expect(text).toContain(branches[system]);
  });

  test("runs where a file changes that it reads, whatever else changes, and marks where the default branch is named", () => {
    const text = written(system, { vendor: "okta", platform: "snowflake" });
    const files = ["sigma-oauth.yaml", "**/*.pem", "package.json", "package-lock.json", PIPELINES[system].path];
    const filters: unknown[] = [];
    const collect = (value: unknown): void => {
      if (Array.isArray(value) && value.includes("sigma-oauth.yaml")) filters.push(value);
      if (value !== null && typeof value === "object") Object.values(value).forEach(collect);
    };
    collect(parse(text));
    expect(filters).toHaveLength(2);
    filters.forEach((filter) => expect(filter).toStrictEqual(expect.arrayContaining(files)));
    filters.forEach((filter) => expect((filter as string[]).filter((file) => file.startsWith("locks/"))).toHaveLength(1));
    const branches = text.split("\n").filter((line) => !line.startsWith("#") && /\bmain\b/.test(line));
    expect(branches.filter((line) => !line.endsWith("# your default branch"))).toStrictEqual([]);
  });

  test("has scripts that bash can read, with no secret and no text from outside in them", () => {
    const scripts = SETUPS.flatMap((setup) => scriptsOf(system, written(system, setup)));
    expect(scripts.length).toBeGreaterThan(SETUPS.length * 5);
    for (const script of new Set(scripts)) {
      expect(spawnSync("bash", ["-n"], { input: script, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    }
    expect(scripts.filter((script) => script.includes("${{") || /\$\([A-Z][\w.]+\)/.test(script))).toStrictEqual([]);
    const secrets = SETUPS.flatMap(variablesOf).flatMap(({ name, from }) => (from === "secret" ? [name] : []));
    expect(secrets.filter((name) => scripts.some((script) => mentions(script, name)))).toStrictEqual([]);
  });
});

test("every credential of a pipeline is in the page on permissions", () => {
  const page = read("docs/permissions.md");
  expect(ALL.length).toBeGreaterThan(20);
  expect(ALL.filter((name) => !mentions(page, name))).toStrictEqual([]);
});

test("a login by OpenID Connect has no secret", () => {
  const federated = SETUPS.flatMap((setup) => SYSTEMS.flatMap((system) => loginsOf(setup, system))).filter(
    ({ trust, variables }) => variables.some(({ from }) => typeof from === "object") && trust !== undefined,
  );
  expect(federated.length).toBeGreaterThan(8);
  expect(federated.flatMap(({ variables }) => variables).filter(({ from }) => from === "secret")).toStrictEqual([]);
});

describe("a login to Databricks", () => {
  const ofDatabricks = SETUPS.flatMap((setup) =>
    SYSTEMS.flatMap((system) => [...loginsOf(setup, system), ...secretLoginsOf(setup)].map((login) => ({ system, login }))),
  ).filter(({ login }) => login.variables.some(({ name }) => name === "DATABRICKS_CLIENT_ID"));
  const valueOf = (login: (typeof ofDatabricks)[number]["login"], name: string) =>
    login.variables.flatMap((variable) => (variable.name === name ? [variable.from] : []))[0];

  test("says of which kind it is: the provider also reads the variables for Entra and for a state in Azure, and would choose none", () => {
    expect(ofDatabricks.length).toBeGreaterThan(8);
    ofDatabricks.forEach(({ login }) => {
      const hasSecret = login.variables.some(({ name }) => name === "DATABRICKS_CLIENT_SECRET");
      const type = valueOf(login, "DATABRICKS_AUTH_TYPE") as { value: string };
      expect(type.value === "oauth-m2m").toBe(hasSecret);
    });
  });

  test("requests one audience for account and workspace in GitHub, that of the policy", () => {
    const tokens = ofDatabricks.filter(({ system, login }) => system === "github" && login.trust !== undefined);
    expect(tokens.length).toBeGreaterThan(2);
    tokens.forEach(({ login }) => {
      expect(valueOf(login, "DATABRICKS_TOKEN_AUDIENCE")).toStrictEqual({ value: "databricks" });
      expect(login.trust).toContain("the audience databricks");
    });
  });
});

describe("Renovate", () => {
  interface Manager {
    readonly matchStrings: readonly string[];
    readonly managerFilePatterns: readonly string[];
  }
  interface Settings {
    readonly customManagers: readonly Manager[];
    readonly packageRules: readonly {
      readonly matchDepNames?: string[];
      readonly overridePackageName?: string;
      readonly rangeStrategy?: string;
    }[];
  }
  const settings = JSON.parse(read("examples/pipelines/renovate.json")) as Settings;
  const [{ matchStrings, managerFilePatterns }] = settings.customManagers;

  /** As Renovate does it: each pattern searches what the one before has found. */
  function found(text: string): [string, string][] {
    const [outer, inner] = matchStrings.map((pattern) => new RegExp(pattern, "g"));
    return [...text.matchAll(outer)].flatMap(([block]) =>
      [...block.matchAll(inner)].map(({ groups }): [string, string] => [groups!.depName, groups!.currentValue]),
    );
  }

  test("finds the versions of providers in a config, on one line or several, and nothing else", () => {
    const config = [
      "stacks:",
      "  one:",
      "    identityProvider: { type: okta, orgName: acme }",
      '    providerVersions: { okta: "~> 4.20", snowflake: ">= 2.11, < 3.0" }',
      "  two:",
      "    providerVersions:",
      "      azuread: 3.7.0",
      "      time: '~> 0.13'",
      "    snowflake: { organization: ACME2 }",
      "  three:",
      "    providerVersions: { auth0: 1.53.0, random: 3.7.2 } # okta: 1.0",
    ];
    for (const end of ["\n", "\r\n"]) {
      expect(found(config.join(end))).toStrictEqual([
        ["okta", "~> 4.20"],
        ["snowflake", ">= 2.11, < 3.0"],
        ["azuread", "3.7.0"],
        ["time", "~> 0.13"],
        ["auth0", "1.53.0"],
        ["random", "3.7.2"],
      ]);
    }
    expect(new RegExp(managerFilePatterns[0].slice(1, -1)).test("sigma-oauth.yaml")).toBe(true);
  });

  test("knows the package of each provider that a config can name, and never widens a constraint", () => {
    const sources = readdirSync(join(PROJECT, "schemas")).map((file) => (JSON.parse(read(`schemas/${file}`)) as { source: string }).source);
    const sourceOf = (name: string) => sources.find((source) => source.endsWith(`/${name}`));
    const packages = Object.fromEntries(
      settings.packageRules.flatMap(({ matchDepNames, overridePackageName }) =>
        (matchDepNames ?? []).map((name) => [name, overridePackageName]),
      ),
    );
    expect(packages).toStrictEqual(Object.fromEntries(TERRAFORM_PROVIDERS.map((name) => [name, sourceOf(name)])));
    for (const name of TERRAFORM_PROVIDERS) expect(found(`providerVersions: { ${name}: "1.2" }`)).toStrictEqual([[name, "1.2"]]);
    expect(settings.packageRules.flatMap(({ rangeStrategy }) => rangeStrategy ?? [])).toStrictEqual(["bump"]);
  });
});
