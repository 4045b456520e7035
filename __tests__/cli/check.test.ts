import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "sarif";
import { EXAMPLES, inTemporaryFolderAsync, PROJECT } from "../support/project";
import { command } from "./support/command";

const BROKEN = `stacks:
  acme-prod:
    deployment: AWS-MARS
    identityProvider: { type: okta, orgName: acme }
    clients: [{ id: sigma, groups: [Data Analysts] }]
    tokens: { refreshTokenDays: 3 }
  acme-test:
    deployment: GCP
    identityProvider: { type: okta, orgName: acme, secret: hunter2-is-not-shown }
    clients: []
`;
const WARNING = "    offlineAccess: false\n";

/** Runs `check` on a config with that text. */
const check = (text: string, ...args: string[]) =>
  inTemporaryFolderAsync(async (folder) => {
    const file = join(folder, "my.yaml");
    writeFileSync(file, text);
    const { code, stdout, stderr } = await command(["check", file, ...args]);
    return { code, stderr, stdout: stdout.replaceAll(folder, "folder") };
  });

const example = (name: string) => readFileSync(join(PROJECT, "examples", name), "utf8");

describe("check", () => {
  test.each(EXAMPLES)("finds no error in examples/%s, and writes nothing", async (name) => {
    const { code, stdout, stderr } = await command(["check", join(PROJECT, "examples", name)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/: no errors, (no|\d+) warnings?( \(and \d+ acknowledged\))?\n$/);
  });

  test("prints every error of every stack with line and column, the warnings before them, and exits with 1", async () => {
    const { code, stdout } = await check(`${BROKEN}${WARNING}`);
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("error: "))).toEqual([
      expect.stringMatching(
        /^error: folder\/my\.yaml:3:5 stacks\.acme-prod\.deployment: given "AWS-MARS"; allowed: .*\[SIGMA-DEPLOYMENT]$/,
      ),
      expect.stringMatching(/^error: folder\/my\.yaml:6:15 stacks\.acme-prod\.tokens\.refreshTokenDays: .*\[SIGMA-REFRESH-MIN]$/),
      expect.stringMatching(/^error: folder\/my\.yaml:9:52 stacks\.acme-test\.identityProvider\.secret: .*\[CONFIG-SECRET]$/),
      expect.stringMatching(/^error: folder\/my\.yaml:10:5 stacks\.acme-test\.clients: .*\[CONFIG-TYPE]$/),
    ]);
    expect(lines.slice(0, -5).every((line) => line.startsWith("warning: folder/my.yaml:"))).toBe(true);
    expect(lines.at(-1)).toMatch(/^folder\/my\.yaml: 4 errors, \d+ warnings?$/);
    expect(stdout).not.toContain("hunter2");
  });

  test("warns with line, column and the config's own key, and exits with 0", async () => {
    const { code, stdout } = await check(example("okta-snowflake.yaml") + WARNING);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^warning: folder\/my\.yaml:\d+:5 stacks\.[\w-]+\.offlineAccess: given false; recommended: .*\[SIGMA-OFFLINE-OFF]$/m,
    );
  });

  test.each([
    ["no file", "none.yaml", 'error: config: "none.yaml" is not a file; allowed: the path of a config file; correct the path\n'],
    ["a folder", "examples", 'error: config: "examples" is a folder; allowed: the path of a config file; name the file in it\n'],
    ["standard input", "-", "error: config: standard input; allowed: the path of a config file; "],
    ["no name", "", "error: config: an empty path; allowed: the path of a config file; correct the path\n"],
  ])("exits with 2 where it is given %s", async (_, path, expected) => {
    const { code, stdout, stderr } = await command(["check", path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(expected);
  });

  test("reports a file that is not YAML like any other mistake", async () => {
    const { code, stdout } = await check("stacks: [");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^error: folder\/my\.yaml:1:\d+: .*\[CONFIG-YAML]\nfolder\/my\.yaml: 1 error, no warnings\n$/);
  });
});

describe("check --format", () => {
  const text = `${BROKEN}${WARNING}`;

  test("json has each finding in parts", async () => {
    const { code, stdout } = await check(text, "--format", "json");
    const report = JSON.parse(stdout) as Record<"errors" | "warnings", Record<string, unknown>[]> & { config: string };
    expect(code).toBe(1);
    expect(report.config).toBe("folder/my.yaml");
    expect(report.errors[1]).toEqual({
      rule: "SIGMA-REFRESH-MIN",
      line: 6,
      column: 15,
      key: "stacks.acme-prod.tokens.refreshTokenDays",
      given: "given 3",
      allowed: "7 days or more",
      fix: expect.stringContaining("use 90") as string,
      message: expect.stringMatching(/^given 3; allowed: 7 days or more; .*\[SIGMA-REFRESH-MIN]$/) as string,
    });
    expect(report.warnings.length).toBeGreaterThan(0);
  });

  test("json names the stacks that have no error, and what is acknowledged", async () => {
    const acknowledge = "    acknowledge: [{ rule: SIGMA-OFFLINE-OFF, reason: nobody exports }]\n";
    const { stdout } = await check(example("okta-snowflake.yaml") + WARNING + acknowledge, "--format", "json");
    const { stacks, acknowledged, warnings } = JSON.parse(stdout) as Record<string, { rule: string }[]>;
    expect(stacks).toHaveLength(1);
    expect(acknowledged.map(({ rule }) => rule)).toEqual(["SIGMA-OFFLINE-OFF"]);
    expect(warnings.map(({ rule }) => rule)).not.toContain("SIGMA-OFFLINE-OFF");
  });

  test("github has an annotation for each finding, and nothing in a text ends its field or begins another command", async () => {
    const hostile = BROKEN.replace("AWS-MARS", '"100%,::error::x\\n::warning::y"');
    const { stdout } = await check(hostile, "--format", "github");
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(
      /^::error file=folder\/my\.yaml,line=3,col=5,title=CONFIG-TEXT::stacks.acme-prod.deployment: given "100%25,::error::x/,
    );
    expect(lines.every((line) => /^::(error|warning) file=folder\/my\.yaml,line=\d+,col=\d+,title=[A-Z-]+::/.test(line))).toBe(true);
  });

  test("sarif has each rule once, and each finding with its region", async () => {
    const { stdout } = await check(text, "--format", "sarif");
    const { runs, version } = JSON.parse(stdout) as Log;
    const [{ results = [], tool }] = runs;
    expect(version).toBe("2.1.0");
    const ids = tool.driver.rules!.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(results.map(({ ruleIndex }) => ids[ruleIndex!])).toEqual(results.map(({ ruleId }) => ruleId));
    expect(results.filter(({ level }) => level === "error").map(({ locations }) => locations![0].physicalLocation)).toEqual(
      [
        [3, 5],
        [6, 15],
        [9, 52],
        [10, 5],
      ].map(([startLine, startColumn]) => ({
        artifactLocation: { uri: "file://folder/my.yaml" },
        region: { startLine, startColumn },
      })),
    );
  });

  test("json names only the stacks without errors", async () => {
    const other =
      "  other:\n    deployment: AWS-MARS\n    identityProvider: { type: okta, orgName: acme }\n    clients: [{ id: a, groups: [A] }]\n";
    const { stdout } = await check(`${example("okta-snowflake.yaml").trimEnd()}\n${other}`, "--format", "json");
    expect((JSON.parse(stdout) as { stacks: string[] }).stacks).toHaveLength(1);
  });

  test("of any other name is refused", async () => {
    const { code, stderr } = await command(["check", "x.yaml", "--format", "xml"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/allowed: text, json, github, sarif; /);
  });
});
