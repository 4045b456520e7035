import { caseTable } from "../support/cases";
import { acme, data, databricksStack, entraStack, pingFederateStack, printConfig } from "../support/config-text";

/** Keys that an identity provider cannot honour. */
export const configRefusalCases = caseTable<string>("what an identity provider refuses", printConfig, [
  {
    id: "CONFIG-REFUSED",
    severity: "error",
    allowed: "only with other identity providers",
    fix: "remove it",
    fires: [
      ...[
        ["deployment", "GCP", "no redirect URI is registered"],
        ["allowForeignHost", "false", "no redirect URI is registered"],
        ["clients", "[{}]", "create the client there"],
        ["offlineAccess", "true", "allow the scope and the grant there"],
        ["tokens", "{}", "set lifetimes there"],
        ["audience", "https://acme.com", "remove it: the audience is the existing server's (identityProvider.audiences)"],
        ["split", "false", "there is only one half"],
      ].map(([key, value, fix]) => ({
        when: `an existing server has ${key}`,
        subject: data({ [key]: value }),
        at: `c.yaml:5:5 stacks.data.${key}`,
        given: "given with type existing",
        fix,
      })),
      {
        when: "an existing server has a user mapping of its own",
        subject: data({ userMapping: "{ attribute: login_name, claim: upn, value: user.login }" }),
        at: ["c.yaml:5:43 stacks.data.userMapping.claim", "c.yaml:5:55 stacks.data.userMapping.value"],
        given: "given with type existing",
      },
      {
        when: "an existing server has a version of Okta's provider",
        subject: data({ providerVersions: '{ okta: "~> 6.12" }' }),
        at: "c.yaml:5:25 stacks.data.providerVersions.okta",
        given: "given with type existing",
        fix: "the provider okta is not used",
      },
      {
        when: "an existing server shall be adopted with its client",
        subject: data({ adopt: "{ clients: { sigma: 0oa1 }, authorizationServer: { id: aus1 } }" }),
        at: ["c.yaml:5:14 stacks.data.adopt.clients", "c.yaml:5:40 stacks.data.adopt.authorizationServer"],
        given: "given with type existing",
      },
      {
        when: "Okta has what only Entra has",
        subject: acme({
          clients: "[{ groups: [A] }, { name: B, groups: [A], certificateFiles: [] }]",
          credentials: "{ secretValidDays: 30 }",
          providerVersions: '{ azuread: "~> 3.7" }',
        }),
        at: [
          "c.yaml:5:56 stacks.acme.clients[1].certificateFiles",
          "c.yaml:7:20 stacks.acme.credentials.secretValidDays",
          "c.yaml:8:25 stacks.acme.providerVersions.azuread",
        ],
        given: "given with type okta",
      },
      {
        when: "Entra has lifetimes",
        subject: entraStack({ tokens: "{ refreshTokenDays: 90 }" }),
        at: "c.yaml:7:5 stacks.acme.tokens",
        given: "given with type entra",
        fix: "signInFrequencyDays",
      },
      {
        when: "Entra has an audience, a policy of Okta's and URLs for signing out",
        subject: entraStack({
          clients: "[{ purposes: [connection], groups: [A], authenticationPolicyId: rst1, postLogoutRedirectUris: [] }]",
          audience: "https://acme.com",
        }),
        at: [
          "c.yaml:5:54 stacks.acme.clients[0].authenticationPolicyId",
          "c.yaml:5:84 stacks.acme.clients[0].postLogoutRedirectUris",
          "c.yaml:7:5 stacks.acme.audience",
        ],
        given: "given with type entra",
      },
      {
        when: "Databricks has a Snowflake account",
        subject: databricksStack({ snowflake: "{ organization: ACME, account: ANALYTICS }" }),
        at: "c.yaml:6:5 stacks.acme.snowflake",
        given: "given with type databricks",
        fix: "Databricks is identity provider and data platform in one",
      },
      {
        when: "Databricks has a user mapping, an audience, people, an idle lifetime and something to adopt",
        subject: databricksStack({
          clients: "[{ name: Sigma, groups: [A], users: [a@acme.com] }]",
          userMapping: "login_name",
          audience: "https://acme.com",
          tokens: "{ refreshTokenIdleDays: 90 }",
          adopt: "{ clients: { sigma: x } }",
        }),
        at: [
          "c.yaml:5:30 stacks.acme.clients[0].groups",
          "c.yaml:5:43 stacks.acme.clients[0].users",
          "c.yaml:6:5 stacks.acme.userMapping",
          "c.yaml:7:5 stacks.acme.audience",
          "c.yaml:8:15 stacks.acme.tokens.refreshTokenIdleDays",
          "c.yaml:9:5 stacks.acme.adopt",
        ],
        given: "given with type databricks",
      },
      {
        when: "PingFederate has people, files, an end of its secret, a value of the claim, and parts to adopt that it has not",
        subject: pingFederateStack({
          clients: "[{ name: Sigma, groups: [A], users: [a@acme.com], certificateFiles: [], authenticationPolicyId: rst1 }]",
          credentials: "{ secretValidDays: 365 }",
          userMapping: "{ attribute: login_name, value: USER_KEY }",
          adopt: "{ authorizationServer: { id: sigmaJwt, scope: a, policy: b, rule: c } }",
        }),
        at: [
          "c.yaml:5:30 stacks.acme.clients[0].groups",
          "c.yaml:5:43 stacks.acme.clients[0].users",
          "c.yaml:5:64 stacks.acme.clients[0].certificateFiles",
          "c.yaml:5:86 stacks.acme.clients[0].authenticationPolicyId",
          "c.yaml:7:20 stacks.acme.credentials.secretValidDays",
          "c.yaml:8:43 stacks.acme.userMapping.value",
          "c.yaml:9:51 stacks.acme.adopt.authorizationServer.scope",
          "c.yaml:9:61 stacks.acme.adopt.authorizationServer.policy",
          "c.yaml:9:72 stacks.acme.adopt.authorizationServer.rule",
        ],
        given: "given with type pingfederate",
      },
      {
        when: "another identity provider has a client id that the vendor chooses",
        subject: acme({ clients: "[{ groups: [A], clientId: sigma }]" }),
        at: "c.yaml:5:30 stacks.acme.clients[0].clientId",
        given: "given with type okta",
        fix: "chooses the client id",
      },
    ],
    quiet: [
      {
        when: "PingFederate has what it honours",
        subject: pingFederateStack({
          clients: "[{ name: Sigma, clientId: im_client, postLogoutRedirectUris: [] }]",
          credentials: "{ version: 2, previousSecretDays: 7, source: variable }",
          tokens: "{ accessTokenMinutes: 30, refreshTokenDays: 60, refreshTokenIdleDays: 30 }",
          audience: "https://acme.com",
          split: "true",
          userMapping: "{ attribute: login_name, claim: user }",
          providerVersions: '{ pingfederate: "~> 1.9", random: "~> 3.7", time: "~> 0.13" }',
        }),
      },
      {
        when: "Entra has what it honours",
        subject: entraStack({ credentials: "{ version: 2 }", offlineAccess: "false", userMapping: "login_name" }),
      },
      {
        when: "Databricks has what it honours",
        subject: databricksStack({
          tokens: "{ accessTokenMinutes: 60, refreshTokenDays: 90 }",
          offlineAccess: "true",
          preventDestroy: "false",
        }),
      },
      {
        when: "an existing server has what it honours",
        subject: data({
          userMapping: "{ attribute: email_address }",
          providerVersions: '{ snowflake: "~> 2.11" }',
          preventDestroy: "false",
          backend: "{ type: local }",
        }),
      },
      {
        when: "Okta has all of it",
        subject: acme({
          allowForeignHost: "false",
          offlineAccess: "true",
          tokens: "{}",
          audience: "https://acme.com",
          split: "false",
          userMapping: "{ attribute: login_name, claim: upn, value: user.login }",
          providerVersions: '{ okta: "~> 6.12" }',
        }),
      },
    ],
  },
]);
