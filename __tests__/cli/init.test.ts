import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { Asker } from "../../cli/init/ask";
import { EXAMPLE_OF } from "../../cli/init/examples";
import { FLAGS } from "../../cli/init/flags";
import { init } from "../../cli/init/init";
import { slotsFor } from "../../cli/init/config-text";
import { Backend, BACKENDS } from "../../cli/init/setup";
import { completeSchema } from "../../config/json-schema";
import { inTemporaryFolderAsync } from "../support/project";
import { command } from "./support/command";
import { commandLine } from "./support/command-line";
import { argumentsOf, SETUPS } from "./support/setups";

const BACKEND_NAMES = Object.keys(BACKENDS) as Backend[];
/** The arguments for Entra and Snowflake, with the example's values. */
const ENTRA = argumentsOf({ vendor: "entra", platform: "snowflake" });
const ACCOUNT_ID = "00000000-0000-0000-0000-000000000001";

const OKTA = [
  "--deployment",
  "AWS-EU",
  "--org-name",
  "initech",
  "--groups",
  "Finance, Data Analysts",
  "--snowflake-organization",
  "INITECH",
  "--snowflake-account",
  "BI",
];

interface Schema {
  properties: {
    stacks: { additionalProperties: { properties: { identityProvider: { oneOf: { properties: { type: { const: string } } }[] } } } };
  };
}

/** The flags for Okta, one of them with another value. */
const withFlag = (flag: string, value: string) => OKTA.map((word, index) => (OKTA[index - 1] === flag ? value : word));

const initIn = <T>(action: (folder: string, run: (...args: string[]) => ReturnType<typeof command>) => Promise<T>) =>
  inTemporaryFolderAsync((folder) => action(folder, (...args) => command(["init", ...args, "-o", folder])));

describe("init", () => {
  test.each(SETUPS)("writes a config for %s that check and synth take", async (_, setup) => {
    await initIn(async (folder, run) => {
      expect(await run(...argumentsOf(setup))).toMatchObject({ code: 0, stderr: "" });
      const config = join(folder, "sigma-oauth.yaml");
      expect(await command(["check", config])).toMatchObject({ code: 0, stdout: expect.stringContaining("no errors") as string });
      expect((await command(["synth", config, "-o", join(folder, "out")])).code).toBe(0);
      const written = readFileSync(join(folder, "out/stacks/sigma/cdk.tf.json"), "utf8");
      const { platform } = setup;
      expect(written.includes('"snowflake_external_oauth_integration"')).toBe(platform === "snowflake" || platform === "both");
      expect(written.includes('"databricks_account_federation_policy"')).toBe(platform === "databricks" || platform === "both");
    });
  });

  test("takes an existing server for Databricks by its issuer alone", async () => {
    await initIn(async (folder, run) => {
      const all = argumentsOf({ vendor: "existing", platform: "databricks" });
      const args = all.filter((_, index) => ![all[index], all[index - 1]].some((word) => /^--(metadata-uri|jwks-uris)$/.test(word)));
      expect(args).toHaveLength(all.length - 4);
      expect(await run(...args)).toMatchObject({ code: 0, stderr: "" });
      expect(readFileSync(join(folder, "sigma-oauth.yaml"), "utf8")).not.toMatch(/metadataUri|jwksUris/);
    });
  });

  test("takes every value from its flag, and nothing of the example's where there is one", async () => {
    await initIn(async (folder, run) => {
      await run("okta", ...OKTA, "--stack", "initech-prod");
      const text = readFileSync(join(folder, "sigma-oauth.yaml"), "utf8");
      expect(parseDocument(text).toJSON()).toEqual({
        stacks: {
          "initech-prod": {
            deployment: "AWS-EU",
            identityProvider: { type: "okta", orgName: "initech", baseUrl: "okta.com" },
            clients: [{ id: "sigma", name: "Sigma", groups: ["Finance", "Data Analysts"] }],
            snowflake: { organization: "INITECH", account: "BI" },
          },
        },
      });
      expect(text.split("\n")[0]).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/v1\.2\.3\/config\/config\.schema\.json$/);
      expect(text).toContain("# The org's subdomain: acme for acme.okta.com.\n      orgName: initech\n");
      expect(text).not.toContain("Copy this file");
    });
  });

  test.each(BACKEND_NAMES)("writes the backend %s below the stacks, for check and synth", async (backend) => {
    await initIn(async (folder, run) => {
      const setup = { vendor: "okta", platform: "snowflake", backend } as const;
      expect(await run(...argumentsOf(setup, { "backend-bucket": "states-of-initech" }))).toMatchObject({ code: 0, stderr: "" });
      const config = join(folder, "sigma-oauth.yaml");
      const text = readFileSync(config, "utf8");
      expect((parseDocument(text).toJSON() as { backend: unknown }).backend).toStrictEqual({
        type: backend,
        ...BACKENDS[backend],
        ...("bucket" in BACKENDS[backend] ? { bucket: "states-of-initech" } : {}),
      });
      expect(text).toContain("\n\n# Where Terraform stores its state.\nbackend:\n");
      expect((await command(["synth", config, "-o", join(folder, "out")])).code).toBe(0);
      expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(`The state is in the backend \`${backend}\`.`);
    });
  });

  test("takes the data platform from its flags, where none is named", async () => {
    await initIn(async (folder, run) => {
      const own = OKTA.slice(0, 6);
      const databricks = ["--databricks-cloud", "azure", "--databricks-account-id", ACCOUNT_ID];
      expect((await run("okta", ...own, ...databricks)).code).toBe(0);
      const { stacks } = parseDocument(readFileSync(join(folder, "sigma-oauth.yaml"), "utf8")).toJSON() as { stacks: object };
      expect(stacks).toMatchObject({ sigma: { databricks: { cloud: "azure", accountId: ACCOUNT_ID } } });
      expect(JSON.stringify(stacks)).not.toContain("snowflake");
      const both = join(folder, "both");
      expect((await command(["init", "okta", ...OKTA, ...databricks, "-o", both])).code).toBe(0);
      expect(readFileSync(join(both, "sigma-oauth.yaml"), "utf8")).toMatch(/account: BI[^]*cloud: azure/);
    });
  });

  test("lets the same groups into both clients of Entra", async () => {
    await initIn(async (folder, run) => {
      await run(...ENTRA.map((word) => (word === "Data Analysts" ? "Finance" : word)));
      const { stacks } = parseDocument(readFileSync(join(folder, "sigma-oauth.yaml"), "utf8")).toJSON() as {
        stacks: { sigma: { clients: { groups: string[] }[] } };
      };
      expect(stacks.sigma.clients.map(({ groups }) => groups)).toEqual([["Finance"], ["Finance"]]);
    });
  });

  test("keeps a text a text: a version, a name of digits, a word that YAML takes for something else", async () => {
    await initIn(async (folder, run) => {
      await run("okta", ...withFlag("--groups", "no, 2024, Data: Analysts"));
      expect((await command(["check", join(folder, "sigma-oauth.yaml")])).code).toBe(0);
      expect(readFileSync(join(folder, "sigma-oauth.yaml"), "utf8")).toContain('groups: [no, "2024", "Data: Analysts"]');
    });
  });

  test("writes a .gitignore that keeps secrets out, and a README with the next commands", async () => {
    await initIn(async (folder, run) => {
      const { stdout } = await run("okta", ...OKTA);
      const ignored = readFileSync(join(folder, ".gitignore"), "utf8").split("\n");
      expect(ignored).toEqual(expect.arrayContaining(["sigma-oauth.out/", ".terraform/", "*.tfstate", "*.tfplan", "*.tfvars"]));
      expect(ignored).not.toContain(".terraform.lock.hcl");
      expect(readFileSync(join(folder, "README.md"), "utf8")).toContain("npx cdktf-sigma-oauth plan");
      expect(stdout.replaceAll(folder, "folder")).toBe(
        "wrote folder/sigma-oauth.yaml\nwrote folder/README.md\nwrote folder/.gitignore\n\n" +
          "Next: set the providers' credentials (https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth/blob/main/docs/permissions.md), then run:\n  cd folder\n  npx cdktf-sigma-oauth check\n  npx cdktf-sigma-oauth plan\n" +
          "So that people see data, uncomment access and connections in sigma-oauth.yaml, or set up the same by hand.\n" +
          "The state, with secrets, is terraform.sigma.tfstate here. To move it: add backend to sigma-oauth.yaml, run plan, then terraform init -migrate-state in sigma-oauth.out/stacks/sigma.\n",
      );
    });
  });

  test("with a pipeline writes the version of the command line that it installs, and keeps a package.json", async () => {
    await initIn(async (folder, run) => {
      const { stdout } = await run("okta", ...OKTA, "--pipeline", "gitlab");
      expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toStrictEqual({
        private: true,
        devDependencies: { "cdktf-sigma-oauth-cli": "1.2.3" },
      });
      expect(stdout).toMatch(/commit what this writes:\n {2}npm install --save-dev --save-exact cdktf-sigma-oauth-cli@1\.2\.3\n$/);
    });
    await initIn(async (folder, run) => {
      writeFileSync(join(folder, "package.json"), "{}");
      await run("okta", ...OKTA, "--pipeline", "github");
      expect(readFileSync(join(folder, "package.json"), "utf8")).toBe("{}");
    });
  });

  test("overwrites nothing: neither a config, nor a README, nor a .gitignore, of which it says what is missing", async () => {
    await initIn(async (folder, run) => {
      writeFileSync(join(folder, "README.md"), "mine");
      writeFileSync(join(folder, ".gitignore"), "node_modules/\r\n*.tfstate\r\n");
      const { code, stdout } = await run("okta", ...OKTA);
      expect(code).toBe(0);
      expect(readFileSync(join(folder, "README.md"), "utf8")).toBe("mine");
      expect(stdout).toMatch(/\.gitignore, which exists; add to it: sigma-oauth\.out\/ \.terraform\/ \*\.tfstate\.\* \*\.tfplan/);
      const before = readFileSync(join(folder, "sigma-oauth.yaml"), "utf8");
      const again = await run(...ENTRA);
      expect(again).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("the file exists") as string });
      expect(readFileSync(join(folder, "sigma-oauth.yaml"), "utf8")).toBe(before);
    });
  });

  test.each<[string, string[], RegExp]>([
    ["no identity provider", [], /^error: identity provider: none given; allowed: okta, entra, .*; name one of them\n$/],
    ["an unknown one", ["oktaa"], /^error: identity provider: given "oktaa"; allowed: okta, entra, /],
    ["a name that every object has", ["constructor"], /^error: identity provider: given "constructor"; allowed: okta, /],
    [
      "too few flags",
      ["okta", ...OKTA.slice(0, 6)],
      /^error: init: values are missing; allowed: --snowflake-organization EXAMPLE --snowflake-account ANALYTICS; /,
    ],
    [
      "another vendor's flag",
      ["okta", ...OKTA, "--tenant-id", "x"],
      /^error: --tenant-id: not a setting of okta; allowed: --deployment, --org-name, /,
    ],
    [
      "a wrong value",
      ["okta", ...withFlag("--deployment", "AWS-MARS")],
      /^error: --deployment: given "AWS-MARS"; allowed: .*\[SIGMA-DEPLOYMENT]\nerror: init: nothing was written, because of --deployment; .*run init again\n$/,
    ],
    [
      "a platform that is not there",
      ["okta", ...OKTA, "--platform", "bigquery"],
      /^error: --platform: (?:given "bigquery"|a different value .*); allowed: snowflake, databricks, both; /,
    ],
    [
      "a platform for Databricks",
      ["databricks", "--platform", "snowflake"],
      /^error: --platform: given with databricks; allowed: only with another identity provider; remove it/,
    ],
    [
      "a flag of another platform",
      ["okta", ...OKTA, "--platform", "databricks"],
      /^error: --snowflake-organization: not a setting of the platform databricks; .*--databricks-account-id; .*another --platform\n$/,
    ],
    [
      "a flag of another platform where the identity provider is the platform",
      ["databricks", "--deployment", "GCP", "--databricks-cloud", "aws"],
      /^error: --databricks-cloud: not a setting of databricks; .*; remove it: Databricks is both identity provider and data platform\n$/,
    ],
    ["an empty platform", ["okta", "--platform", ""], /^error: --platform: given nothing; allowed: snowflake, databricks, both; /],
    [
      "settings of a backend that its vendor does not take",
      ["okta", ...OKTA, "--backend", "s3", "--backend-bucket", "b;rm -rf /", "--backend-region", "EU west"],
      /^error: --backend-bucket: .*3 to 255 letters.*\nerror: --backend-region: .*the code of a region/,
    ],
    [
      "too few flags for Databricks",
      ["okta", "--platform", "databricks", ...OKTA.slice(0, 6)],
      /^error: init: values are missing; allowed: --databricks-cloud aws --databricks-account-id 00000000-0000-0000-0000-000000000000; /,
    ],
    [
      "a backend without its settings",
      ["okta", ...OKTA, "--backend", "s3"],
      /^error: init: values are missing; allowed: --backend-bucket acme-states --backend-region eu-central-1; /,
    ],
    ["settings of no backend", ["okta", ...OKTA, "--backend-bucket", "states"], /^error: --backend-bucket: given without --backend; /],
    [
      "settings of another backend",
      ["okta", ...OKTA, "--backend", "cloud", "--backend-bucket", "states"],
      /^error: --backend-bucket: not a setting of the backend cloud; .*--backend-organization; /,
    ],
    [
      "a wrong setting of the backend",
      ["okta", ...OKTA, "--backend", "gcs", "--backend-bucket", "a{b"],
      /^error: --backend-bucket: .*\nerror: init: nothing was written, because of --backend-bucket; /,
    ],
    ["no group", ["okta", ...withFlag("--groups", " , ")], /^error: --groups: nothing given; allowed: one name or more/],
    ["a mapping", ["okta", ...withFlag("--groups", "{ id: 00g }")], /^error: --groups: given a mapping; allowed: a plain value; /],
    ["a flag twice", ["okta", ...OKTA, "--groups", "Other"], /given twice/],
    ["a wrong name of the stack", ["okta", ...OKTA, "--stack", "A B"], /\[CONFIG-STACK-NAME]\n/],
  ])("given %s, says what is right, and writes nothing", async (_, args, expected) => {
    await initIn(async (folder, run) => {
      const { code, stdout, stderr } = await run(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(expected);
      expect(existsSync(join(folder, "sigma-oauth.yaml"))).toBe(false);
    });
  });
});

describe("the folder of init", () => {
  test.each([
    ["a file", "file", /^error: --output: ".*file" is a file; allowed: a folder; /],
    ["no name", "", /^error: --output: nothing; allowed: a folder; name one, such as \. for this folder/],
  ])("cannot be %s, which is said before anything else", async (_, name, expected) => {
    await inTemporaryFolderAsync(async (folder) => {
      writeFileSync(join(folder, "file"), "");
      const { code, stderr } = await command(["init", "-o", name === "" ? "" : join(folder, name)]);
      expect(code).toBe(2);
      expect(stderr).toMatch(expected);
    });
  });
});

describe("at a terminal, init", () => {
  /** Answers from a list; a wrong one is answered with the next. */
  function person(...answers: string[]) {
    const seen: string[] = [];
    const next = () => answers.shift()!;
    const asker: Asker = {
      choose: (question, choices) => {
        seen.push(`${question}: ${choices.slice(0, 3).join(" ")}`);
        return Promise.resolve(next());
      },
      write: (question, example, problem) => {
        let answer = next();
        for (let wrong = problem(answer); wrong !== undefined; wrong = problem(answer)) {
          seen.push(wrong);
          answer = next();
        }
        seen.push(`${question} (${example})`);
        return Promise.resolve(answer);
      },
    };
    return { asker, seen };
  }

  test("asks for what the flags do not say, and asks again where a rule refuses the answer", async () => {
    await inTemporaryFolderAsync(async (folder) => {
      const { asker, seen } = person(
        "okta",
        "Azure-EU",
        "https://acme.okta.com",
        "acme",
        "",
        "Finance",
        "ACME",
        "gitlab",
        "gcs",
        "a{b",
        "states",
      );
      await init({ version: "1.2.3", values: { "snowflake-account": "BI" } }, folder, commandLine(), asker);
      expect(seen).toEqual([
        "Which identity provider do people log in with?: okta entra auth0",
        // A mapping is nothing that one can choose.
        expect.stringMatching(
          /^Where Sigma runs \(for a host that is not listed, choose any, .*afterwards\): GCP GCP \(KSA\) AWS-US \(West\)$/,
        ),
        expect.stringMatching(/^given "https:\/\/acme\.okta\.com"; allowed: .*\[OKTA-ORG]$/),
        "The org's subdomain: acme for acme.okta.com (example)",
        "Write a value",
        expect.stringMatching(/^Groups .* separated by commas .* \(Data Analysts\)$/),
        "The Snowflake organization's name (EXAMPLE)",
        "Also write a pipeline?: no github gitlab",
        "Where does Terraform keep its state, which the pipeline needs?: not yet s3 gcs",
        expect.stringMatching(/^given "a\{b"; allowed: 3 to 222 lower-case letters, .* \[CONFIG-TYPE]$/),
        "The bucket (acme-states)",
      ]);
      expect(existsSync(join(folder, ".gitlab-ci.yml"))).toBe(true);
      expect(readFileSync(join(folder, "sigma-oauth.yaml"), "utf8")).toMatch(
        /deployment: Azure-EU[^]*orgName: acme[^]*groups: \[Finance][^]*account: BI[^]*bucket: states\n/,
      );
    });
  });

  test("asks for the data platform where no flag says it, and for its values", async () => {
    await inTemporaryFolderAsync(async (folder) => {
      const { asker, seen } = person("okta", "databricks", "GCP", "acme", "Finance", "aws", ACCOUNT_ID, "no");
      expect(await init({ version: "1.2.3", values: {} }, folder, commandLine(), asker)).toBe(0);
      expect(seen.slice(1, 2)).toStrictEqual(["Which data platform does Sigma query?: snowflake databricks both"]);
      expect(seen.slice(-3)).toStrictEqual([
        "The cloud of the Databricks account: aws azure gcp",
        "The account's id, a GUID in lower case (00000000-0000-0000-0000-000000000000)",
        "Also write a pipeline?: no github gitlab",
      ]);
      expect(readFileSync(join(folder, "sigma-oauth.yaml"), "utf8")).toContain(`accountId: ${ACCOUNT_ID}\n`);
    });
  });

  /** What a person sees at a terminal of some size, and what comes of the keys that they press. */
  function atTerminal(columns: number, rows: number, keys: string, ...folder: string[]) {
    const script = join(__dirname, "support/at-terminal.ts");
    const args = ["--import", "tsx", script, String(columns), String(rows), keys, ...folder];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } });
    expect(stderr).toBe("");
    return JSON.parse(stdout) as { result: unknown; shown: string; complained: string };
  }

  test.each([
    [0, 0],
    [100, 30],
  ])("writes a question on a line of its own, also at one of %d columns and %d rows", (columns, rows) => {
    const { result, shown } = atTerminal(columns, rows, "bi\r");
    expect(result).toBe("bi");
    expect(shown).toMatch(/^.*The org's subdomain$/m);
  });

  test("ends with the exit code of Ctrl+C if a person presses it, and writes nothing", async () => {
    await inTemporaryFolderAsync((folder) => {
      const { result, complained } = atTerminal(80, 24, "\u0003", folder);
      expect(result).toBe(130);
      expect(complained).toMatch(/^error: init: stopped before the last answer; .*nothing was written\n$/);
      expect(readdirSync(folder)).toStrictEqual([]);
      return Promise.resolve();
    });
  });
});

describe("the flags of init", () => {
  test("are one for each value that an example has and a person replaces, and no other", () => {
    const withBackends = BACKEND_NAMES.map((backend) => ({ vendor: "okta", platform: "snowflake", backend }) as const);
    const setups = [...SETUPS.map(([, setup]) => setup), ...withBackends];
    const needed = new Set(setups.flatMap((setup) => slotsFor(setup).map(({ flag }) => flag)));
    expect(Object.keys(FLAGS).sort()).toEqual([...needed].sort());
  });

  test("start from examples of every kind of identity provider that a config can have", () => {
    const stack = (completeSchema() as unknown as Schema).properties.stacks.additionalProperties;
    const types = stack.properties.identityProvider.oneOf.map(({ properties }) => properties.type.const);
    expect(Object.keys(EXAMPLE_OF).sort()).toEqual(types.sort());
  });
});
