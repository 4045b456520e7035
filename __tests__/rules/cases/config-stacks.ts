import { caseTable } from "../support/cases";
import { acme, config, data, existing, okta, printConfig, pingFederateStack, server } from "../support/config-text";

const clients = (...list: string[]) => acme({ clients: `[${list.join(", ")}]` });
const accounts = (...list: string[]) => acme({ snowflake: `[${list.join(", ")}]` });
const orgs = (orgName: string, baseUrl = "okta.com") =>
  acme({ identityProvider: `{ type: okta, orgName: "${orgName}", baseUrl: "${baseUrl}" }` });
const OTHER = "{ organization: ACME, account: OTHER }";

/** Rules about a stack of the config, and about stacks together. */
export const configStackCases = caseTable<string>("stacks of a config", printConfig, [
  {
    id: "CONFIG-STACK-NAME",
    severity: "error",
    allowed: "lower-case letters, digits and dashes, starting with a letter or digit, at most 63 characters",
    fix: "rename the stack",
    fires: [
      { when: "a name has upper case", subject: config({ Acme: okta() }), at: "c.yaml:2:3 stacks.Acme", given: 'given "Acme"' },
      { when: "a name begins with a dash", subject: config({ "-a": okta() }), at: "c.yaml:2:3 stacks.-a", given: 'given "-a"' },
      { when: "a name has a dot", subject: config({ "a.b": okta() }), at: 'c.yaml:2:3 stacks["a.b"]', given: 'given "a.b"' },
      { when: "a name has a slash", subject: config({ "../a": okta() }), at: 'c.yaml:2:3 stacks["../a"]', given: '"../a"' },
      { when: "Windows reserves a name", subject: config({ con: okta() }), at: "c.yaml:2:3 stacks.con", given: 'given "con"' },
      { when: "Windows reserves a name with a digit", subject: config({ lpt1: okta() }), at: "c.yaml:2:3 stacks.lpt1", given: "lpt1" },
      { when: "a name is empty", subject: config({ '""': okta() }), at: 'c.yaml:2:3 stacks[""]', given: 'given ""' },
      {
        when: "a name has 64 characters",
        subject: config({ ["a".repeat(64)]: okta() }),
        at: `c.yaml:2:3 stacks.${"a".repeat(64)}`,
        given: "aaaa",
      },
      {
        // It is shown shortened, within an escape, and another key with a bracket follows it in the place of a finding.
        when: "a name is longer than what is shown of it",
        subject: config({ [`"${"a".repeat(78)}\\u200bx"`]: okta({ adopt: '{ clients: { "]x": 0oa1 } }' }) }),
        given: "aaaa",
      },
    ],
    quiet: [
      { when: "a name has 63 characters", subject: config({ ["a".repeat(63)]: okta() }) },
      { when: "a name begins with a digit and has dashes", subject: config({ "1-acme-prod": okta() }) },
      { when: "a name only begins with one of Windows", subject: config({ "con-prod": okta(), console: okta({ snowflake: OTHER }) }) },
      { when: "a name is a number", subject: config({ 1: okta() }) },
    ],
  },
  {
    id: "CONFIG-MISSING-PART",
    severity: "error",
    allowed: "a value",
    fix: "add",
    fires: [
      {
        when: "an existing server has no Snowflake",
        subject: data({ snowflake: undefined }),
        at: "c.yaml:2:3 stacks.data.snowflake",
        given: "nothing given",
        fix: "add the Snowflake account",
      },
      {
        when: "Okta has neither clients nor deployment",
        subject: acme({ clients: undefined, deployment: undefined }),
        at: ["c.yaml:2:3 stacks.acme.clients", "c.yaml:2:3 stacks.acme.deployment"],
        given: "nothing given",
      },
      {
        when: "Okta has no clients",
        subject: acme({ clients: undefined }),
        at: "c.yaml:2:3 stacks.acme.clients",
        given: "nothing given",
        fix: "add Sigma's OAuth clients",
      },
    ],
    quiet: [
      { when: "an existing server has Snowflake", subject: data() },
      { when: "Okta has no Snowflake", subject: acme({ snowflake: undefined }) },
      { when: "the parts are there, but wrong", subject: acme({ clients: "[]", deployment: "5" }) },
    ],
  },
  {
    id: "CONFIG-CLIENT-ID",
    severity: "error",
    allowed: "a lower-case letter, then lower-case letters, digits and underscores, at most 63 characters",
    fix: "set an id",
    fires: [
      {
        when: "an id has a dash",
        subject: clients("{ id: sigma-login }"),
        at: "c.yaml:5:17 stacks.acme.clients[0].id",
        given: '"sigma-login"',
      },
      { when: "an id has upper case", subject: clients("{ id: Sigma }"), at: "c.yaml:5:17 stacks.acme.clients[0].id", given: '"Sigma"' },
      {
        when: "JavaScript has it for itself",
        subject: clients("{ id: constructor }"),
        at: "c.yaml:5:17 stacks.acme.clients[0].id",
        given: '"constructor"',
      },
      ...["okta, orgName: acme", "pingone, environmentId: 00000000-0000-0000-0000-000000000000, region: NA"].flatMap((idp) =>
        ["constructor", "__proto__", "__defineGetter__"].map((id) => ({
          when: `JavaScript has ${id} for itself, with something to adopt and type ${idp.split(",")[0]}`,
          subject: acme({ identityProvider: `{ type: ${idp} }`, clients: `[{ id: ${id} }]`, adopt: "{}" }),
          at: "c.yaml:5:17 stacks.acme.clients[0].id",
          given: `"${id}"`,
        })),
      ),
      { when: "an id is empty", subject: clients("{ id: '' }"), at: "c.yaml:5:17 stacks.acme.clients[0].id", given: 'given ""' },
      {
        when: "an id has 64 characters",
        subject: clients("{}", `{ name: Two, id: ${"a".repeat(64)} }`),
        at: "c.yaml:5:32 stacks.acme.clients[1].id",
        given: "aaaa",
      },
      {
        when: "no id can be made of the name",
        subject: clients('{ name: "数据" }'),
        at: "c.yaml:5:17 stacks.acme.clients[0].name",
        given: 'given "数据", from which no id can be derived',
      },
      {
        when: "the name begins with a digit",
        subject: clients('{ name: "2nd Sigma" }'),
        at: "c.yaml:5:17 stacks.acme.clients[0].name",
        given: "from which no id can be derived",
      },
    ],
    quiet: [
      { when: "an id has 63 characters", subject: clients(`{ id: ${"a".repeat(63)} }`) },
      { when: "an id can be made of the name", subject: clients('{ name: "Sigma – Login (EU)" }') },
      { when: "no id can be made of the name, but one is given", subject: clients('{ name: "数据", id: data_1 }') },
    ],
  },
  {
    id: "CONFIG-DUPLICATE-CLIENT",
    severity: "error",
    allowed: "each id once in a stack",
    fix: "use a different id for this client",
    fires: [
      {
        when: "two clients have one id",
        subject: clients("{ id: a, name: One }", "{ id: a, name: Two }"),
        at: "c.yaml:5:39 stacks.acme.clients[1].id",
        given: 'the id "a" a second time',
      },
      {
        when: "one id is the other's name",
        subject: clients("{ name: Sigma Login }", "{ id: sigma_login, name: Two }"),
        at: "c.yaml:5:40 stacks.acme.clients[1].id",
        given: 'the id "sigma_login" a second time',
      },
      ...["a_client_secret", "a_previous_client_secret", "a_previous"].map((id) => ({
        when: `secrets are variables, and an id is ${id}`,
        subject: pingFederateStack({ clients: `[{ id: a, name: One }, { id: ${id}, name: Two }]`, credentials: "{ source: variable }" }),
        at: "c.yaml:5:39 stacks.acme.clients[1].id",
        given: `the id "${id}", which is also a Terraform variable of the client "a"`,
        allowed: "an id that is not the name of a variable",
      })),
    ],
    quiet: [
      {
        when: "an id is like a variable, and there are none",
        subject: pingFederateStack({ clients: "[{ id: a, name: One }, { id: a_client_secret, name: Two }]" }),
      },
      {
        when: "an id is like a variable of a client that there is not",
        subject: pingFederateStack({
          clients: "[{ id: a, name: One }, { id: b_previous, name: Two }]",
          credentials: "{ version: 2, source: variable }",
        }),
      },
      {
        when: "an id only begins like a variable",
        subject: pingFederateStack({
          clients: "[{ id: a, name: One }, { id: a_previous_one, name: Two }]",
          credentials: "{ version: 2, source: variable }",
        }),
      },
      { when: "ids differ", subject: clients("{ id: a, name: One }", "{ id: b, name: Two }") },
      { when: "two stacks have clients of one id", subject: config({ a: okta(), b: okta({ snowflake: OTHER }) }) },
    ],
  },
  {
    id: "CONFIG-DUPLICATE-NAME",
    severity: "error",
    allowed: "each name once in a stack",
    fix: "use a different name for each client, so that people can tell them apart in the identity provider",
    fires: [
      {
        when: "names differ in case alone",
        subject: clients("{ id: a, name: Sigma }", "{ id: b, name: SIGMA }"),
        at: "c.yaml:5:48 stacks.acme.clients[1].name",
        given: 'given "SIGMA" a second time',
      },
      {
        when: "two clients have the default name",
        subject: clients("{ id: a }", "{ id: b }"),
        at: "c.yaml:5:26 stacks.acme.clients[1].name",
        given: 'given "Sigma" a second time',
      },
    ],
    quiet: [{ when: "names differ", subject: clients("{ name: Sigma }", "{ name: Sigma 2 }") }],
  },
  {
    id: "CONFIG-SPLIT",
    severity: "error",
    allowed: "only with a snowflake or databricks section",
    fix: "remove it: without a data platform, there is only one half",
    fires: [
      {
        when: "a stack without Snowflake is split",
        subject: acme({ snowflake: undefined, split: "true" }),
        at: "c.yaml:6:5 stacks.acme.split",
        given: "given true",
      },
    ],
    quiet: [
      { when: "a stack with Snowflake is split", subject: acme({ split: "true" }) },
      {
        when: "a stack with Databricks is split",
        subject: acme({
          snowflake: undefined,
          databricks: "{ cloud: aws, accountId: 00000000-0000-0000-0000-000000000000 }",
          split: "true",
        }),
      },
      { when: "a stack without Snowflake is not", subject: acme({ snowflake: undefined, split: "false" }) },
      { when: "Snowflake is there, but wrong", subject: acme({ snowflake: "[]", split: "true" }) },
    ],
  },
  {
    id: "OKTA-ORG",
    severity: "error",
    allowed: "only the org's subdomain: letters, digits and dashes, without -admin",
    fix: "for https://acme.okta.com, write acme",
    fires: [
      ...["https://acme.okta.com", "acme.okta.com", "acme-admin", "acme-", "-acme", "", "a".repeat(64)].map((orgName) => ({
        when: `the org is "${orgName}"`,
        subject: orgs(orgName),
        at: "c.yaml:4:37 stacks.acme.identityProvider.orgName",
        given: `given "${orgName}"`,
      })),
      ...["https://okta.com", "okta", "okta.com/", "acme@okta.com", ".okta.com", ""].map((baseUrl) => ({
        when: `the domain is "${baseUrl}"`,
        subject: orgs("acme", baseUrl),
        at: "c.yaml:4:54 stacks.acme.identityProvider.baseUrl",
        given: `given "${baseUrl}"`,
        allowed: "only Okta's domain, such as okta.com, oktapreview.com or okta-emea.com",
        fix: "remove the scheme, org name and path",
      })),
    ],
    quiet: [
      ...["a", "acme-2", "admin", "a".repeat(63)].map((orgName) => ({ when: `the org is "${orgName}"`, subject: orgs(orgName) })),
      ...["okta-emea.com", "oktapreview.com", "o.okta.com"].map((baseUrl) => ({
        when: `the domain is "${baseUrl}"`,
        subject: orgs("acme", baseUrl),
      })),
      { when: "there is no org, because the server exists", subject: data() },
    ],
  },
  {
    id: "SIGMA-METADATA-URI",
    severity: "error",
    allowed: "an absolute https URL",
    fix: "copy it from the authorization server, or omit it to use the issuer's .well-known/openid-configuration",
    fires: [
      ["it is not https", "http://idp.acme.com/x", "is not https"],
      ["it has a password, which is not shown", "https://u:S3CR3T@idp.acme.com/x", 'given "https://idp.acme.com/x", which carries'],
      ["it is no URL", "idp.acme.com", "is not an absolute URL"],
    ].map(([when, metadataUri, given]) => ({
      when,
      subject: data({ identityProvider: server({ metadataUri }) }),
      at: "c.yaml:3:207 stacks.data.identityProvider.metadataUri",
      given,
    })),
    quiet: [
      {
        when: "it is https",
        subject: data({ identityProvider: server({ metadataUri: "https://idp.acme.com/x/.well-known/oauth-authorization-server" }) }),
      },
      { when: "it is left out", subject: data() },
    ],
  },
  {
    id: "CONFIG-DUPLICATE-STACK",
    severity: "error",
    allowed: "each Terraform stack once",
    fix: "rename one of the stacks",
    fires: ["idp", "data"].map((half) => ({
      when: `a stack with another state has the name that a split stack gives its ${half} half`,
      subject: config({
        a: okta({ split: "true" }),
        [`a-${half}`]: okta({ snowflake: OTHER, backend: "{ type: local, directory: elsewhere }" }),
      }),
      at: `c.yaml:8:3 stacks.a-${half}`,
      given: `the Terraform stack a-${half}, which stack a also becomes`,
    })),
    quiet: [{ when: "the other one is not split", subject: config({ a: okta(), "a-idp": okta({ snowflake: OTHER }) }) }],
  },
  {
    id: "CONFIG-DUPLICATE-STATE",
    severity: "error",
    allowed: "a separate state for each stack",
    fix: "rename one of the stacks",
    fires: [
      ...["idp", "data"].map((half) => ({
        when: `a stack has the name that a split stack gives its ${half} half`,
        subject: config({ a: okta({ split: "true" }), [`a-${half}`]: okta({ snowflake: OTHER }) }),
        at: `c.yaml:8:3 stacks.a-${half}`,
        given: `the state terraform.a-${half}.tfstate, which stack a also uses`,
      })),
      {
        when: "the two share a folder",
        subject: config({ "a-idp": okta(), a: okta({ snowflake: OTHER, split: "true" }) }, "backend: { type: local, directory: states }\n"),
        at: "c.yaml:7:3 stacks.a",
        given: "the state states/terraform.a-idp.tfstate, which stack a-idp also uses",
      },
      {
        when: "two workspaces have one name",
        subject: config({
          "a-b": okta({ backend: "{ type: remote, organization: acme, prefix: x }" }),
          b: okta({ snowflake: OTHER, backend: "{ type: cloud, organization: acme, prefix: x-a }" }),
        }),
        at: "c.yaml:8:3 stacks.b",
        given: "the state workspace:/app.terraform.io/acme/x-a-b, which stack a-b also uses",
      },
    ],
    quiet: [
      { when: "the first is not split", subject: config({ a: okta(), "a-idp": okta({ snowflake: OTHER }) }) },
      {
        when: "the states are in two buckets",
        subject: config({
          a: okta({ backend: "{ type: s3, bucket: one, region: eu-central-1 }" }),
          b: okta({ snowflake: OTHER, backend: "{ type: s3, bucket: two, region: eu-central-1 }" }),
        }),
      },
      { when: "the names differ in another part", subject: config({ a: okta({ split: "true" }), "a-2": okta({ snowflake: OTHER }) }) },
    ],
  },
  {
    id: "CONFIG-DUPLICATE-INTEGRATION",
    severity: "error",
    allowed: "each integration of an account once",
    fix: "change the integrationName of one of them, or remove it",
    fires: [
      {
        when: "two stacks make one integration in one account",
        subject: config({ a: okta(), b: okta() }),
        at: "c.yaml:11:5 stacks.b.snowflake",
        given: "the integration SIGMA_OAUTH, which stack a also creates in the same account",
      },
      {
        when: "the account is written in another case",
        subject: config({ a: okta(), b: existing({ snowflake: "[{ organization: acme, account: analytics }]" }) }),
        at: "c.yaml:9:17 stacks.b.snowflake[0]",
        given: "the integration SIGMA_OAUTH, which stack a also creates in the same account",
      },
    ],
    quiet: [
      { when: "the accounts differ", subject: config({ a: okta(), b: okta({ snowflake: OTHER }) }) },
      {
        when: "the integrations differ",
        subject: config({ a: okta(), b: okta({ snowflake: "{ organization: ACME, account: ANALYTICS, integrationName: OTHER }" }) }),
      },
    ],
  },
  {
    id: "CONFIG-DUPLICATE-ACCOUNT",
    severity: "error",
    allowed: "each account once in a stack",
    fix: "remove it, or use additionalAudiences",
    fires: [
      {
        when: "an account stands twice in a stack",
        subject: accounts(OTHER, "{ organization: Acme, account: Other, integrationName: TWO }"),
        at: "c.yaml:6:57 stacks.acme.snowflake[1]",
        given: "the account Other a second time",
      },
    ],
    quiet: [
      { when: "accounts differ", subject: accounts(OTHER, "{ organization: ACME, account: ANALYTICS }") },
      {
        when: "an account stands in two stacks",
        subject: config({ a: okta(), b: okta({ snowflake: "{ organization: ACME, account: ANALYTICS, integrationName: OTHER }" }) }),
      },
    ],
  },
]);
