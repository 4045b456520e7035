import { caseTable } from "../support/cases";
import { acme, config, okta, printConfig } from "../support/config-text";

const clients = (...list: string[]) => acme({ clients: `[${list.join(", ")}]` });

export const textCases = caseTable<string>("the text of a config", printConfig, [
  {
    id: "CONFIG-TEXT",
    severity: "error",
    allowed: "one line that Terraform takes as it is",
    fix: "write plain text",
    fires: [
      ...[
        ["has two lines", "a\\nb", "a\\nb", "a control, direction or byte order character"],
        ["has a control character of the second block", "a\\u009bb", "a\\u009bb", "a control, direction or byte order character"],
        ["turns its direction around", "a\\u202eb", "a\\u202eb", "a control, direction or byte order character"],
        ["begins with a byte order mark", "\\ufeffa", "\\ufeffa", "a control, direction or byte order character"],
        ["has half a character", "a\\ud800b", "a\\ud800b", "a control, direction or byte order character"],
        ["has an accent apart from its letter", "Cafe\\u0301", "Cafe\u0301", "decomposed letters"],
        ["has cdktf's marker of a text", "a${TfToken[TOKEN.0]}", "a${TfToken[TOKEN.0]}", "a marker of CDK for Terraform"],
        ["has cdktf's marker of a list", "#{TfToken[TOKEN.0]}", "#{TfToken[TOKEN.0]}", "a marker of CDK for Terraform"],
        ["has the beginning of such a marker", "https://a.b/cb?#{TfToken[", "https://a.b/cb?#{TfToken[", "a marker of CDK for Terraform"],
        ["has an expression that is not closed", "a ${b", "a ${b", 'a "${" that is not closed'],
        ["has cdktf's marker of a mapping", "&{TfToken[x", "&{TfToken[x", "a marker of CDK for Terraform"],
        ["has a number that cdktf takes for a reference", "a -8.109562212706117e+298", "a -8.109562212706117e+298", "a marker of CDK"],
      ].map(([when, typed, shown, problem]) => ({
        when: `a value ${when}`,
        subject: acme({ audience: `"${typed}"` }),
        at: "c.yaml:7:5 stacks.acme.audience",
        given: `given "${shown}", which has ${problem}`,
      })),
      {
        when: "a key begins an expression",
        subject: acme({ "'${x}'": "1" }),
        at: 'c.yaml:7:5 stacks.acme["${x}"]',
        given: '"${x}", which has the beginning of an expression',
      },
      {
        when: "a stack's name has a zero byte",
        subject: config({ '"a\\0"': okta() }),
        at: 'c.yaml:2:3 stacks["a\\u0000"]',
        given: '"a\\u0000"',
      },
      {
        when: "a key of no meaning has it inside",
        subject: acme({ x: '[{ y: "a\\tb" }]' }),
        at: "c.yaml:7:11 stacks.acme.x[0].y",
        given: '"a\\tb"',
      },
    ],
    quiet: [
      { when: "a value has the signs apart", subject: clients('{ name: "100 % {a} $ b" }') },
      { when: "a value has signs of any language", subject: clients('{ id: a, name: "Données – 数据" }') },
      ...["${var.x}", "a%{b", "$${x}", "%%{x}", "a$", "$", "TfToken[", "-8.1e29", "1e300", "a{b", "null"].map((typed) => ({
        when: `a value is ${typed}`,
        subject: acme({ audience: `'${typed}'` }),
      })),
    ],
  },
]);
