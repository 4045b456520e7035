import { hclRule } from "../../../lib/terraform/hcl-text";
import { SigmaDeployment } from "../../../lib";
import { caseTable, ruleRunner } from "../support/cases";

const NAMES = ["[nonsensitive(x)]", "{a = 1}", '"a"', 'so "it"', "a\\b", "$${x}", 'a"${var.x}', "0", "123"];

export const hclCases = caseTable<unknown>("text in HCL", ruleRunner([hclRule]), [
  {
    id: "SIGMA-HCL",
    severity: "error",
    allowed: 'with --hcl, no text that begins with { or [, is a whole number, or contains quotes, backslashes or "${"',
    fix: "omit --hcl to write Terraform's JSON, or change the text",
    fires: [
      ...NAMES.map((name) => ({ when: `a name is ${name}`, subject: { name }, at: "name", given: "given" })),
      { when: "it is deep inside", subject: { users: [{ name: "a" }, { name: "{b" }] }, at: "users[1].name", given: 'given "{b"' },
    ],
    quiet: [
      { when: "a text is a reference with quotes", subject: { name: 'a ${var.x["b"]}' } },
      { when: "brackets are inside", subject: { name: "a {b} [c]", list: ["x", 5, true, undefined] } },
      { when: "a number has leading zeros", subject: { name: "007" } },
      { when: "a directive is escaped", subject: { name: "%%{x}" } },
      { when: "something was checked where it was made", subject: { deployment: SigmaDeployment.GCP } },
    ],
  },
]);
