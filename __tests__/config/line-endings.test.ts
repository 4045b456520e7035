import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkConfig } from "../../config/load";
import { line } from "../../lib/findings/rule";
import { EXAMPLES, inTemporaryFolder, PROJECT, synthesizeFile } from "../support/project";

const withReturns = (text: string) => text.replaceAll("\n", "\r\n");

/** The examples with their certificates, in a folder, with the line endings that Git gives Windows or without. */
function copy(folder: string, change: (text: string) => string): string {
  const target = join(folder, "examples");
  mkdirSync(target);
  cpSync(join(PROJECT, "examples/certificates"), join(target, "certificates"), { recursive: true });
  const certificates = readdirSync(join(target, "certificates")).map((name) => join("certificates", name));
  [...EXAMPLES, ...certificates].forEach((name) =>
    writeFileSync(join(target, name), change(readFileSync(join(PROJECT, "examples", name), "utf8"))),
  );
  return target;
}

describe("a file with the line endings of Windows", () => {
  test.each(EXAMPLES)("%s synthesizes to the same Terraform", (name) => {
    const [windows, others] = [withReturns, (text: string) => text].map((change) =>
      inTemporaryFolder((folder) => synthesizeFile(join(copy(folder, change), name))),
    );
    expect(Object.keys(windows).length).toBeGreaterThan(0);
    expect(windows).toStrictEqual(others);
  });

  test("has its findings in the same lines and columns, also after a text of several lines", () => {
    const text = `stacks:
  Acme:
    deployment: AWS-MARS
    identityProvider:
      type: okta
      orgName: >-
        acme
        prod
    clients:
      - id: sigma
        groups: [A]
        unknown: "one
          two"
    tokens: { refreshTokenDays: 3 }
`;
    const lines = (given: string) => checkConfig("c.yaml", given).errors.map(line);
    expect(lines(text).length).toBeGreaterThan(3);
    expect(lines(withReturns(text))).toStrictEqual(lines(text));
  });
});
