import { caseTable } from "../support/cases";
import { acme, config, entraStack, okta, printConfig } from "../support/config-text";

const clients = (...list: string[]) => acme({ clients: `[${list.join(", ")}]` });

/** What is wrong with the keys of a config. */
export const keyCases = caseTable<string>("the keys of a config", printConfig, [
  {
    id: "CONFIG-UNKNOWN-KEY",
    severity: "error",
    allowed: "backend, split, deployment",
    fix: "did you mean",
    fires: [
      {
        when: "a key of the file is misspelt",
        subject: acme({}, "bakend: {}\n"),
        at: "c.yaml:7:1 bakend",
        given: "an unknown key",
        allowed: "backend, defaults, stacks",
        fix: "did you mean backend?",
      },
      {
        when: "a key of a stack is misspelt",
        subject: acme({ PreventDestroy: "true" }),
        at: "c.yaml:7:5 stacks.acme.PreventDestroy",
        given: "an unknown key",
        fix: "did you mean preventDestroy?",
      },
      {
        when: "a key about a secret is misspelt",
        subject: acme({ credentials: "{ previousSecretsDays: 7 }" }),
        at: "c.yaml:7:20 stacks.acme.credentials.previousSecretsDays",
        given: "an unknown key",
        allowed: "version, secretValidDays",
        fix: "did you mean previousSecretDays?",
      },
      {
        when: "a key is like none",
        subject: acme({ foo: "1" }),
        at: "c.yaml:7:5 stacks.acme.foo",
        given: "an unknown key",
        fix: "remove it",
      },
      {
        when: "a key deep in a server is misspelt",
        subject: acme({ identityProvider: "{ type: okta, orgName: acme, authorizationServer: { isuerMode: ORG_URL } }" }),
        at: "c.yaml:4:75 stacks.acme.identityProvider.authorizationServer.isuerMode",
        given: "an unknown key",
        allowed: "name, description, issuerMode",
        fix: "did you mean issuerMode?",
      },
      {
        when: "a key of a client is misspelt",
        subject: clients("{}", "{ name: Two, requirePKCE: true }"),
        at: "c.yaml:5:32 stacks.acme.clients[1].requirePKCE",
        given: "an unknown key",
        allowed: "id, clientId, name, purposes",
        fix: "did you mean requirePkce?",
      },
      {
        when: "a key of a group is misspelt",
        subject: clients("{ groups: [{ id: 00g, nam: B }] }"),
        at: "c.yaml:5:37 stacks.acme.clients[0].groups[0].nam",
        given: "an unknown key",
        allowed: "id",
        fix: "remove it",
      },
      {
        when: "a key of an account in a list is misspelt",
        subject: acme({ snowflake: "[{ organization: ACME, account: A, integration_name: X }]" }),
        at: "c.yaml:6:51 stacks.acme.snowflake[0].integration_name",
        given: "an unknown key",
        allowed: "organization, account, host, profile",
        fix: "did you mean integrationName?",
      },
    ],
    quiet: [
      { when: "all keys are known", subject: acme({ preventDestroy: "true" }, "backend: { type: local }\n") },
      { when: "a value is named like a key", subject: acme({ userMapping: "login_name" }) },
    ],
  },
  {
    id: "CONFIG-SECRET",
    severity: "error",
    allowed: "no secret in this file",
    fix: "credentials come from each Terraform provider's environment variables",
    fires: ["clientSecret", "client_secret", "password", "apiToken", "api-token", "privateKey", "token", "OKTA_API_KEY", "passphrase"].map(
      (key) => ({
        when: `there is a key ${key}`,
        subject: acme({ [key]: "hunter2" }),
        at: `c.yaml:7:5 stacks.acme.${key}`,
        given: "a key that looks like a secret (its value is not shown)",
      }),
    ),
    quiet: [
      { when: "a stack is named so", subject: config({ passwordless: okta() }) },
      {
        when: "a client's id is",
        subject: acme({ clients: "[{ id: secret_client, groups: [A] }]", adopt: "{ clients: { secret_client: 0oa1 } }" }),
      },
      {
        when: "a client's id is, and its parts are adopted, too",
        subject: entraStack({
          clients: "[{ id: secret_client, purposes: [connection], groups: [A] }]",
          adopt: "{ clients: { secret_client: a }, servicePrincipals: { secret_client: b }, consents: { secret_client: { graph: c } } }",
        }),
      },
      { when: "a key only begins like one", subject: acme({ tokens: "{}" }) },
      { when: "a value looks like one", subject: clients("{ authentication: client-secret }") },
      {
        when: "it has the days of one",
        subject: entraStack({ credentials: "{ secretValidDays: 100 }" }),
      },
    ],
  },
  {
    id: "CONFIG-RESERVED-KEY",
    severity: "error",
    allowed: "any other name",
    fix: "rename it, or remove it",
    fires: [
      {
        when: "a stack is named so",
        subject: config({ __proto__x: okta(), constructor: okta() }),
        at: "c.yaml:7:3 stacks.constructor",
        given: "a name that",
      },
      {
        when: "there is such a stack beside others",
        subject: `${acme()}  __proto__: {}\n`,
        at: "c.yaml:7:3 stacks.__proto__",
        given: "a name that",
      },
      {
        when: "there is such a key in a stack",
        subject: acme({ toString: "1" }),
        at: "c.yaml:7:5 stacks.acme.toString",
        given: "a name that",
      },
      {
        when: "a client is adopted by it",
        subject: acme({ adopt: "{ clients: { constructor: 0oa1 } }" }),
        at: "c.yaml:7:25 stacks.acme.adopt.clients.constructor",
        given: "a name that",
      },
    ],
    quiet: [{ when: "it is a part of a name", subject: config({ "my-constructor": okta() }) }],
  },
  {
    id: "CONFIG-NO-STACK",
    severity: "error",
    allowed: "one stack or more",
    fix: "add a stack, as in the files in examples",
    fires: [{ when: "the mapping of stacks is empty", subject: "stacks: {}\n", at: "c.yaml:1:1 stacks", given: "no stack" }],
    quiet: [
      { when: "there is a stack", subject: acme() },
      { when: "there is a stack that is wrong", subject: "stacks:\n  acme: {}\n" },
    ],
  },
]);
