import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VENDORS } from "../../cli/init/examples";
import { System, SYSTEMS } from "../../cli/init/pipeline/credentials";
import { PIPELINES, pipelineFiles } from "../../cli/init/pipeline/pipeline";
import { command, outputsOf } from "../cli/support/command";
import { PROJECT } from "../support/project";
import { audit, describeLinted, fits, python, shellcheck } from "./linters";
import { scriptsOf } from "./scripts";

const example = (name: string) => readFileSync(join(PROJECT, "examples/pipelines", name), "utf8");
const written = (system: System, vendor: (typeof VENDORS)[number]) => pipelineFiles(system, vendor, "acme-prod")[PIPELINES[system].path];
const EACH = SYSTEMS.flatMap((system) => VENDORS.map((vendor) => [system, vendor] as const));

describeLinted("the linters accept", () => {
  test.each(SYSTEMS)("the example for %s, and reject one with a mistake", (system) => {
    const text = example(PIPELINES[system].example);
    expect(fits(system, text)).toBe(true);
    const mistakes: Record<System, [string, string]> = {
      github: ["timeout-minutes:", "timeout-minute:"],
      gitlab: ["  resource_group: sigma-oauth", "  resource_group: [sigma-oauth]"],
      azure: ["lockBehavior:", "lockBehaviour:"],
    };
    expect(text).toContain(mistakes[system][0]);
    expect(fits(system, text.replace(...mistakes[system]))).toBe(false);
  });

  test.each(EACH)("what init writes for %s with %s", (system, vendor) => {
    const text = written(system, vendor);
    expect(fits(system, text)).toBe(true);
    if (system === "github") expect(audit(text)).toBe("");
    // A shell of the system runs a script to its first error; GitLab's scripts have the functions of its runner before them.
    const found = scriptsOf(system, text).map((script) => shellcheck(system === "gitlab" ? `set -eo pipefail\n${script}` : script));
    expect(found.join("")).toBe("");
  });

  test("the settings for Renovate, and reject others", () => {
    expect(fits("renovate", example("renovate.json"))).toBe(true);
    expect(fits("renovate", example("renovate.json").replace('"bump"', '"upward"'))).toBe(false);
  });

  test("no script with a text from outside, and no error of a shell", () => {
    const text = example("github-actions.yml").replace('"$ALLOW"', '"${{ inputs.allow }}"');
    expect(audit(text)).toContain("template-injection");
    expect(shellcheck("rm $FOLDER")).toContain("SC2086");
  });
});

const HOSTILE = outputsOf({
  a_credential: {
    client: "Sigma",
    identity_provider: 'a"b\\c\nd',
    kind: "<!-- & ]]> \u001b",
    end_date: "2026-06-01T12:00:00Z",
    renewal: "'\"<\uffff",
  },
  b_credential: { client: "Sigma", identity_provider: "Okta", kind: "client secret", made_at: "2026-01-01T00:00:00Z", renewal: "later" },
});
const expiry = async (format: string) =>
  (await command(["expiry", "--format", format], { stdin: HOSTILE, now: () => new Date("2026-06-01T12:00:00Z") })).stdout;

describeLinted("other programs read what expiry prints:", () => {
  test("Prometheus' own client its metrics, with every label as it is", async () => {
    const program = [
      "import sys, json",
      "from prometheus_client.parser import text_string_to_metric_families as families",
      "print(json.dumps([[f.name, f.type, [[s.labels, s.value] for s in f.samples]] for f in families(sys.stdin.read())]))",
    ].join("\n");
    const families = JSON.parse(python(program, await expiry("prometheus"))) as [string, string, [Record<string, string>, number][]][];
    expect(families.map(([name, type]) => [name, type])).toStrictEqual(
      ["needs_action", "expiry_timestamp_seconds", "created_timestamp_seconds"].map((name) => [`sigma_oauth_credential_${name}`, "gauge"]),
    );
    expect(families[0][2]).toStrictEqual([
      [{ client: "a", identity_provider: 'a"b\\c\\u000ad', kind: "<!-- & ]]> \\u001b" }, 1],
      [{ client: "b", identity_provider: "Okta", kind: "client secret" }, 0],
    ]);
    expect(families[1][2][0][1]).toBe(Date.parse("2026-06-01T12:00:00Z") / 1000);
  });

  test("a parser of JUnit's XML its test cases", async () => {
    const program = [
      "import sys, json",
      "from junitparser import JUnitXml",
      "xml = JUnitXml.fromstring(sys.stdin.buffer.read())",
      "print(json.dumps([xml.tests, xml.failures, [[c.classname, c.name, [[r.type, r.message] for r in c.result]] for s in xml for c in s]]))",
    ].join("\n");
    expect(JSON.parse(python(program, await expiry("junit")))).toStrictEqual([
      2,
      1,
      [
        [
          'a"b\\c\\u000ad',
          "a: <!-- & ]]> \\u001b",
          [["expired", 'a (a"b\\c\\u000ad): <!-- & ]]> \\u001b ended on 2026-06-01: \'"<\ufffd']],
        ],
        ["Okta", "b: client secret", []],
      ],
    ]);
  });
});
