import { caseTable } from "../support/cases";
import { acme, config, data, okta, printConfig, server } from "../support/config-text";

const clients = (...list: string[]) => acme({ clients: `[${list.join(", ")}]` });

const BOMB = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ..."bcdef".split("").map((name) => `${name}: &${name} [${manyTimes(name)}]`),
  "stacks: *f",
  "",
];

/** Nine aliases of the list with the letter before. */
function manyTimes(name: string): string {
  return Array.from({ length: 9 }, () => `*${String.fromCharCode(name.charCodeAt(0) - 1)}`).join(", ");
}

/** What is wrong with the text of a config, before any stack is looked at. */
export const yamlCases = caseTable<string>("the text of a config", printConfig, [
  {
    id: "CONFIG-EMPTY",
    severity: "error",
    allowed: "a mapping with the key stacks",
    fix: "start from a file in examples",
    fires: [
      { when: "there is no byte in it", subject: "", at: "c.yaml", given: "the file is empty" },
      { when: "there are comments alone", subject: "# stacks:\n#   acme:\n", at: "c.yaml", given: "the file is empty" },
      { when: "there is a document of nothing", subject: "---\n...\n", at: "c.yaml", given: "the file is empty" },
      { when: "there is null", subject: "~\n", at: "c.yaml", given: "the file is empty" },
    ],
    quiet: [
      { when: "there are stacks", subject: acme() },
      { when: "there is an empty mapping", subject: "{}\n" },
    ],
  },
  {
    id: "CONFIG-YAML",
    severity: "error",
    allowed: "one valid YAML document",
    fix: "correct this line",
    fires: [
      { when: "a list does not end", subject: "stacks:\n  acme: [1, 2\n  b: 3\n", at: "c.yaml:3:3", given: "end with a ]" },
      { when: "a tab indents", subject: "stacks:\n\tacme: {}\n", at: "c.yaml:2:1", given: "Tabs are not allowed" },
      {
        when: "a key stands twice",
        subject: acme({}, "    deployment: GCP\n"),
        at: "c.yaml:7:5",
        given: 'the key "deployment" a second time in one mapping',
        fix: "remove one of them",
      },
      {
        when: "a stack stands twice",
        subject: `${acme()}  acme: {}\n`,
        at: "c.yaml:7:3",
        given: 'the key "acme" a second time in one mapping',
        fix: "remove one of them",
      },
      {
        when: "there are two documents",
        subject: `${acme()}---\n${acme()}`,
        at: "c.yaml:7:1",
        given: "multiple documents",
        fix: "keep only one of them",
      },
      { when: "a key is a list", subject: "? [a, b]\n: c\n", at: "c.yaml:1:3", given: "as a key", fix: "write a plain key" },
      {
        when: "it says that it is YAML 1.1, in which no is false and 012 is ten",
        subject: `%YAML 1.1\n---\n${acme()}`,
        at: "c.yaml:1:1",
        given: "a directive for a YAML version other than 1.2",
        fix: "remove the line with %YAML",
      },
      {
        when: "a value has a tag that nothing here knows",
        subject: acme({ audience: "!vault S3CR3T" }),
        at: "c.yaml:7:22",
        given: "a tag (!…)",
        fix: "remove it",
      },
      {
        when: "a value has a tag that yaml knows",
        subject: acme({ audience: "!!binary aGk=" }),
        at: "c.yaml:7:24",
        given: "a tag",
        fix: "remove it",
      },
      { when: "a mapping has a tag", subject: acme({ audience: "!x { a: b }" }), at: "c.yaml:7:18", given: "a tag", fix: "remove it" },
      {
        when: "an alias is in what it stands for",
        subject: "stacks: &a { x: *a }\n",
        at: "c.yaml:1:17",
        given: "an alias within its own value",
        fix: "write it without that alias",
      },
      ...["[", "{ a: ", "- ", "? "].map((opening) => ({
        when: `"${opening}" goes on and on`,
        subject: opening.repeat(20_000),
        given: "more than 100 levels",
        fix: "nest less",
      })),
      {
        when: "aliases multiply",
        subject: BOMB.join("\n"),
        at: "c.yaml:6:12",
        given: "aliases that expand too far",
        fix: "write it without that alias",
      },
      {
        when: "an alias leads nowhere",
        subject: acme({ deployment: "*nowhere" }),
        at: "c.yaml:3:17",
        given: "an alias (*…) without an anchor before it",
        fix: "quote the text",
      },
    ],
    quiet: [
      {
        when: "an anchor is used again",
        subject: config({ a: okta({ tokens: "&t { refreshTokenDays: 90 }" }), b: okta({ tokens: "*t", snowflake: undefined }) }),
      },
      { when: "the document is marked", subject: `---\n${acme()}...\n` },
      { when: "lines end as on Windows, after a byte order mark", subject: `\ufeff${acme().replaceAll("\n", "\r\n")}` },
    ],
  },
  {
    id: "CONFIG-MISSING",
    severity: "error",
    allowed: "text",
    fix: "add it",
    fires: [
      {
        when: "there are no stacks",
        subject: "{}\n",
        at: "c.yaml:1:1 stacks",
        given: "nothing given",
        allowed: "a mapping of stack names",
      },
      {
        when: "there is no identity provider",
        subject: acme({ identityProvider: undefined }),
        at: "c.yaml:2:3 stacks.acme.identityProvider",
        given: "nothing given",
        allowed: "a mapping with the key type",
      },
      {
        when: "there is no org",
        subject: acme({ identityProvider: "{ type: okta }" }),
        at: "c.yaml:4:5 stacks.acme.identityProvider.orgName",
        given: "nothing given",
      },
      {
        when: "an account has no name",
        subject: acme({ snowflake: "[{ organization: ACME }]" }),
        at: "c.yaml:6:17 stacks.acme.snowflake[0].account",
        given: "nothing given",
      },
      {
        when: "a group has no id",
        subject: clients("{ groups: [A, {}] }"),
        at: "c.yaml:5:29 stacks.acme.clients[0].groups[1].id",
        given: "nothing given",
      },
    ],
    quiet: [
      { when: "everything is there", subject: acme() },
      { when: "what is there is wrong", subject: acme({ identityProvider: "{ type: okta, orgName: 5 }" }) },
    ],
  },
  {
    id: "CONFIG-TYPE",
    severity: "error",
    allowed: "true or false",
    fix: "correct the value",
    fires: [
      ...["yes", "on", '"true"', "1", "null", "[true]", "{ a: true }"].map((value) => ({
        when: `a switch is ${value}`,
        subject: acme({ preventDestroy: value }),
        at: "c.yaml:7:5 stacks.acme.preventDestroy",
        given: "given",
      })),
      { when: "the file is text", subject: "hello\n", at: "c.yaml:1:1 the file", given: "given text", allowed: "a mapping of keys" },
      { when: "the file is a list", subject: "- a\n", at: "c.yaml:1:1 the file", given: "given a list of 1", allowed: "a mapping" },
      {
        when: "stacks are a list",
        subject: "stacks: []\n",
        at: "c.yaml:1:1 stacks",
        given: "an empty list",
        allowed: "a mapping of stack names",
      },
      {
        when: "a stack is nothing",
        subject: "stacks:\n  acme:\n",
        at: "c.yaml:2:3 stacks.acme",
        given: "given nothing",
        allowed: "a mapping",
      },
      {
        when: "clients are none",
        subject: clients(),
        at: "c.yaml:5:5 stacks.acme.clients",
        given: "an empty list",
        allowed: "one client or more",
      },
      {
        when: "accounts are none",
        subject: data({ snowflake: "[]" }),
        at: "c.yaml:4:5 stacks.data.snowflake",
        given: "an empty list",
        allowed: "one account",
      },
      {
        when: "a number is text",
        subject: acme({ audience: "5" }),
        at: "c.yaml:7:5 stacks.acme.audience",
        given: "given 5",
        allowed: "text",
      },
      {
        when: "a lifetime is text",
        subject: acme({ tokens: "{ refreshTokenDays: 90 days }" }),
        at: "c.yaml:7:15 stacks.acme.tokens.refreshTokenDays",
        given: '"90 days"',
        allowed: "a number",
      },
      {
        when: "an identity provider is unknown",
        subject: acme({ identityProvider: "{ type: Okta, orgName: acme }" }),
        at: "c.yaml:4:25 stacks.acme.identityProvider.type",
        given: '"Okta"',
        allowed: "okta, entra, auth0, pingone, pingfederate, databricks, existing",
      },
      {
        when: "a purpose is unknown",
        subject: clients("{ purposes: [connection, login] }"),
        at: "c.yaml:5:40 stacks.acme.clients[0].purposes[1]",
        given: '"login"',
        allowed: "organization, connection",
      },
      {
        when: "one element of a list is of another type",
        subject: clients("{ groups: [A, 5, B] }"),
        at: "c.yaml:5:29 stacks.acme.clients[0].groups[1]",
        given: "given 5",
        allowed: "the exact name of a group, or { id: … }",
      },
      {
        when: "a version is no constraint",
        subject: acme({ providerVersions: "{ okta: latest }" }),
        at: "c.yaml:7:25 stacks.acme.providerVersions.okta",
        given: '"latest"',
        allowed: 'a version constraint such as "~> 6.12"',
      },
      ...["a".repeat(256), `states/${"é".repeat(128)}/b`, "a/".repeat(600)].map((directory) => ({
        when: `a folder for states is ${directory.length} characters long`,
        subject: acme({ backend: `{ type: local, directory: ${directory} }` }),
        at: "c.yaml:7:29 stacks.acme.backend.directory",
        given: directory.slice(0, 40),
        allowed: "a path of at most 1024 bytes, in which each name has at most 255",
      })),
    ],
    quiet: [
      {
        when: "a folder for states has the longest name",
        subject: acme({ backend: `{ type: local, directory: states/${"a".repeat(255)} }` }),
      },
      ...["true", "false"].map((value) => ({ when: `a switch is ${value}`, subject: acme({ preventDestroy: value }) })),
      { when: "one account stands in a list", subject: acme({ snowflake: "[{ organization: ACME, account: ANALYTICS }]" }) },
      { when: "one keys URL stands in a list", subject: data({ identityProvider: server({ jwksUris: "[https://acme.com/keys]" }) }) },
    ],
  },
]);
