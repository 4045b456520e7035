import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { Asker } from "../../cli/init/ask";
import { EXAMPLE_OF, VENDORS } from "../../cli/init/examples";
import { FLAGS } from "../../cli/init/flags";
import { init } from "../../cli/init/init";
import { slotsFor } from "../../cli/init/config-text";
import { completeSchema } from "../../config/json-schema";
import { inTemporaryFolderAsync } from "../support/project";
import { command } from "./support/command";
import { commandLine } from "./support/command-line";

/** The flags that give an identity provider's example its own values. */
const flagsOf = (vendor: (typeof VENDORS)[number]) => slotsFor(vendor).flatMap(({ flag, example }) => [`--${flag}`, example]);

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
  test.each(VENDORS)("writes a config for %s that check and synth take", async (vendor) => {
    await initIn(async (folder, run) => {
      expect(await run(vendor, ...flagsOf(vendor))).toMatchObject({ code: 0, stderr: "" });
      const config = join(folder, "sigma-oauth.yaml");
      expect(await command(["check", config])).toMatchObject({ code: 0, stdout: expect.stringContaining("no errors") as string });
      expect((await command(["synth", config, "-o", join(folder, "out")])).code).toBe(0);
      expect(existsSync(join(folder, "out/stacks/sigma/cdk.tf.json"))).toBe(true);
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

  test("lets the same groups into both clients of Entra", async () => {
    await initIn(async (folder, run) => {
      await run("entra", ...flagsOf("entra").map((word) => (word === "Data Analysts" ? "Finance" : word)));
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
          "Next: set the providers' credentials (https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth/blob/main/docs/permissions.md), then run:\n  cd folder\n  npx cdktf-sigma-oauth check\n  npx cdktf-sigma-oauth plan\n",
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
      const again = await run("entra", ...flagsOf("entra"));
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
      const { asker, seen } = person("okta", "Azure-EU", "https://acme.okta.com", "acme", "", "Finance", "ACME", "gitlab");
      await init({ version: "1.2.3", values: { "snowflake-account": "BI" } }, folder, commandLine(), asker);
      expect(seen).toEqual([
        "Which identity provider do people log in with?: okta entra auth0",
        expect.stringMatching(/^Sigma's deployment.*: GCP GCP \(KSA\) AWS-US \(West\)$/),
        expect.stringMatching(/^given "https:\/\/acme\.okta\.com"; allowed: .*\[OKTA-ORG]$/),
        "The org's subdomain: acme for acme.okta.com (example)",
        "Write a value",
        expect.stringMatching(/^Groups .* \(Data Analysts\)$/),
        "The Snowflake organization's name (EXAMPLE)",
        "Also write a pipeline?: no github gitlab",
      ]);
      expect(existsSync(join(folder, ".gitlab-ci.yml"))).toBe(true);
      expect(readFileSync(join(folder, "sigma-oauth.yaml"), "utf8")).toMatch(
        /deployment: Azure-EU[^]*orgName: acme[^]*groups: \[Finance][^]*account: BI/,
      );
    });
  });
});

describe("the flags of init", () => {
  test("are one for each value that an example has and a person replaces, and no other", () => {
    const needed = new Set(VENDORS.flatMap((vendor) => slotsFor(vendor).map(({ flag }) => flag)));
    expect(Object.keys(FLAGS).sort()).toEqual([...needed].sort());
  });

  test("start from examples of every kind of identity provider that a config can have", () => {
    const stack = (completeSchema() as unknown as Schema).properties.stacks.additionalProperties;
    const types = stack.properties.identityProvider.oneOf.map(({ properties }) => properties.type.const);
    expect(Object.keys(EXAMPLE_OF).sort()).toEqual(types.sort());
  });
});
