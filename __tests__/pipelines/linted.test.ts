import { readFileSync } from "node:fs";
import { join } from "node:path";
import { System, SYSTEMS } from "../../cli/init/pipeline-credentials";
import { PIPELINES, pipelineFiles } from "../../cli/init/pipeline";
import { Setup } from "../../cli/init/setup";
import { command, outputsOf } from "../cli/support/command";
import { SETUPS } from "../cli/support/setups";
import { PROJECT } from "../support/project";
import { audit, describeLinted, fit, python, shellcheck } from "./linters";
import { scriptsOf } from "./scripts";

const example = (name: string) => readFileSync(join(PROJECT, "examples/pipelines", name), "utf8");
const written = (system: System, setup: Setup) => pipelineFiles(system, setup, "acme-prod")[PIPELINES[system].path];
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

/** A mistake in each system's example, which its schema must find. */
const MISTAKES: Readonly<Record<System, readonly [string, string]>> = {
  github: ["timeout-minutes:", "timeout-minute:"],
  gitlab: ["  resource_group: sigma-oauth", "  resource_group: [sigma-oauth]"],
  azure: ["lockBehavior:", "lockBehaviour:"],
};

describeLinted("linters", () => {
  test.each(SYSTEMS)("accept the example for %s, and what init writes for each identity provider", (system) => {
    const texts = [example(PIPELINES[system].example), ...SETUPS.map(([, setup]) => written(system, setup))];
    expect(fit(system, ...texts)).toBe(true);
    // A system runs a script to its first error; GitLab sets that outside.
    const scripts = texts
      .flatMap((text) => scriptsOf(system, text))
      .map((script) => (system === "gitlab" ? `set -eo pipefail\n${script}` : script));
    expect(shellcheck(...new Set(scripts))).toBe("");
  });

  test.each(SYSTEMS)("reject the example for %s with a mistake", (system) => {
    const [right, wrong] = MISTAKES[system];
    const text = example(PIPELINES[system].example);
    expect(text).toContain(right);
    expect(fit(system, text.replace(right, wrong))).toBe(false);
  });

  test("find nothing to secure in the workflows, but a script with a text from outside", () => {
    expect(audit(example("github-actions.yml"), ...SETUPS.map(([, setup]) => written("github", setup)))).toBe("");
    expect(audit(example("github-actions.yml").replace('"$ALLOW"', '"${{ inputs.allow }}"'))).toContain("template-injection");
    expect(shellcheck("rm $FOLDER")).toContain("SC2086");
  });

  test("accept the settings for Renovate, and reject others", () => {
    expect(fit("renovate", example("renovate.json"))).toBe(true);
    expect(fit("renovate", example("renovate.json").replace('"bump"', '"upward"'))).toBe(false);
  });

  test("read the metrics of expiry with Prometheus' own client, with every label as it is", async () => {
    const program = [
      "import sys, json",
      "from prometheus_client.parser import text_string_to_metric_families as families",
      "print(json.dumps([[f.name, f.type, [[s.labels, s.value] for s in f.samples]] for f in families(sys.stdin.read())]))",
    ].join("\n");
    const families = JSON.parse(python(program, await expiry("prometheus"))) as [string, string, [Record<string, string>, number][]][];
    expect(families.map(([name, type]) => [name, type])).toStrictEqual(
      ["needs_action", "expiry_timestamp_seconds", "renew_by_timestamp_seconds", "created_timestamp_seconds"].map((name) => [
        `sigma_oauth_credential_${name}`,
        "gauge",
      ]),
    );
    expect(families[0][2]).toStrictEqual([
      [{ client: "a", identity_provider: 'a"b\\c\\u000ad', kind: "<!-- & ]]> \\u001b" }, 1],
      [{ client: "b", identity_provider: "Okta", kind: "client secret" }, 0],
    ]);
    expect(families[1][2][0][1]).toBe(Date.parse("2026-06-01T12:00:00Z") / 1000);
  });

  test("read the test cases of expiry with a parser of JUnit's XML", async () => {
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
          [["expired", 'a (a"b\\c\\u000ad): <!-- & ]]> \\u001b expired on 2026-06-01: \'"<\ufffd']],
        ],
        ["Okta", "b: client secret", []],
      ],
    ]);
  });
});
