import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLES, inTemporaryFolder, PROJECT, synthesizeFile, synthesizeHcl } from "../support/project";
import { Synthesized } from "../support/synth";

const conditions = ({ data }: Synthesized) =>
  Object.values(data).flatMap((byName) =>
    Object.values(byName).flatMap(
      (found) => (found.lifecycle as { postcondition?: { condition: string }[] } | undefined)?.postcondition ?? [],
    ),
  );

const declared = ({ resource, data, output }: Synthesized) => [
  ...Object.entries(resource).flatMap(([type, byName]) => Object.keys(byName).map((name) => `resource "${type}" "${name}" {`)),
  ...Object.entries(data).flatMap(([type, byName]) => Object.keys(byName).map((name) => `data "${type}" "${name}" {`)),
  ...Object.keys(output).map((name) => `output "${name}" {`),
];

describe.each(EXAMPLES)("%s as HCL", (file) => {
  const path = join(PROJECT, "examples", file);
  const json = synthesizeFile(path);
  const hcl = synthesizeHcl(path);

  test("has everything that the JSON has", () => {
    expect(Object.keys(hcl)).toEqual(Object.keys(json));
    Object.entries(json).forEach(([stack, content]) => declared(content).forEach((opening) => expect(hcl[stack]).toContain(opening)));
  });

  test("writes every condition of a look-up as a block", () => {
    for (const [stack, content] of Object.entries(json)) {
      expect(hcl[stack]).not.toContain("postcondition =");
      expect(hcl[stack].match(/postcondition \{/g) ?? []).toHaveLength(conditions(content).length);
      conditions(content).forEach(({ condition }) => expect(hcl[stack]).toContain(condition));
    }
  });

  test("writes texts of several lines exactly as the JSON does", () => {
    for (const [stack, { output }] of Object.entries(json)) {
      expect(hcl[stack]).not.toContain("<<EOF");
      const texts = Object.values(output).flatMap(({ value }) => (typeof value === "string" && value.includes("${") ? [value] : []));
      texts.forEach((text) => expect(hcl[stack]).toContain(`"${text}"`));
    }
  });
});

describe("HCP Terraform's block as HCL", () => {
  test("has all that the JSON has, the project, too", () => {
    const backend = "backend: { type: cloud, organization: acme, project: Sigma, prefix: acme }\n";
    const example = readFileSync(join(PROJECT, "examples/existing-snowflake.yaml"), "utf8");
    inTemporaryFolder((folder) => {
      const path = join(folder, "config.yaml");
      writeFileSync(path, backend + example);
      const [[stack, { terraform }]] = Object.entries(synthesizeFile(path));
      expect(terraform).toMatchObject({ cloud: { organization: "acme", workspaces: { name: `acme-${stack}`, project: "Sigma" } } });
      expect(synthesizeHcl(path)[stack].replace(/\s+/g, " ")).toContain(
        `cloud { organization = "acme" workspaces { name = "acme-${stack}" project = "Sigma" } }`,
      );
    });
  });
});
