import { only } from "../support/synth";
import { synthesizeText } from "../support/project";

const GUID = "00000000-0000-0000-0000-000000000000";
const PROVIDERS = {
  okta: "{ type: okta, orgName: acme }",
  auth0: "{ type: auth0, domain: acme.us.auth0.com }",
  pingone: `{ type: pingone, environmentId: ${GUID}, region: EU }`,
  pingfederate:
    "{ type: pingfederate, adminUrl: https://sso-admin.example.com:9999, productVersion: '12.3', baseUrl: https://sso.example.com }",
} as const;

const config = (type: keyof typeof PROVIDERS, credentials: string, snowflake = "{ organization: ACME, account: ANALYTICS }") => `
stacks:
  acme:
    deployment: GCP
    identityProvider: ${PROVIDERS[type]}
    clients: [{ id: sigma }]
    credentials: ${credentials}
    snowflake: ${snowflake}
`;
const synthesized = (...args: Parameters<typeof config>) => synthesizeText(config(...args)).acme;

describe("what to do for a new secret", () => {
  const renewal = (...args: Parameters<typeof config>) =>
    (synthesized(...args).output.sigma_credential.value as { renewal: string }).renewal;
  const ENDS = / at once: the previous secret stops working on deploy$/;
  const STAYS = /; the previous secret stays valid meanwhile$/;

  test.each([
    ["okta", "{ version: 1 }", /^raise credentialVersion \(in a config, credentials\.version\) by one, deploy/, ENDS],
    ["okta", "{ source: variable }", /^set another secret and raise credentialVersion \(in a config, credentials\.version\)/, ENDS],
    ["auth0", "{ source: variable }", /^set another secret and raise credentialVersion \(in a config, credentials\.version\)/, ENDS],
    ["pingone", "{ version: 2 }", /^raise credentialVersion \(in a config, credentials\.version\) by one, deploy/, STAYS],
    [
      "pingone",
      "{ version: 2, previousSecretDays: 0 }",
      /^raise credentialVersion \(in a config, credentials\.version\) by one, deploy/,
      ENDS,
    ],
    ["pingfederate", "{ version: 2 }", /^raise credentialVersion \(in a config, credentials\.version\) by one, deploy/, STAYS],
    ["pingfederate", "{ previousSecretDays: 0 }", /^raise credentialVersion \(in a config, credentials\.version\) by one, deploy/, ENDS],
    ["pingfederate", "{ source: variable }", /^set another secret, and the current one as the previous one, and raise/, STAYS],
  ] as const)("is said as it is: %s, %s", (type, credentials, begins, ends) => {
    expect(renewal(type, credentials)).toMatch(begins);
    expect(renewal(type, credentials)).toMatch(ends);
  });
});

describe("mails", () => {
  const NOTIFY = "{ notify: { emails: [oncall@example.com], database: OPS, warehouse: OPS_WH } }";

  test("of two integrations of one account have names of their own", () => {
    const names = ["SIGMA_OAUTH", "sigma_finance"].map((integrationName) => {
      const { resource } = synthesized("okta", NOTIFY, `{ organization: ACME, account: A, integrationName: ${integrationName} }`);
      return [only(resource, "snowflake_email_notification_integration"), ...Object.values(resource.snowflake_alert)].map(
        ({ name }) => name,
      );
    });
    expect(names).toEqual([
      ["SIGMA_OAUTH_MAIL", "SIGMA_OAUTH_CREDENTIAL_SIGMA", "SIGMA_OAUTH_FAILED_LOGINS"],
      ["SIGMA_FINANCE_MAIL", "SIGMA_FINANCE_CREDENTIAL_SIGMA", "SIGMA_FINANCE_FAILED_LOGINS"],
    ]);
  });

  test("cannot be named after an integration whose name is too long, which is said where that stands", () => {
    const build = () => synthesized("okta", NOTIFY, `{ organization: ACME, account: A, integrationName: ${"A".repeat(101)} }`);
    expect(build).toThrow(/8:\d+ stacks\.acme\.snowflake\.integrationName: given .+ \[SNOW-ALERT-NAME]/);
  });
});

test("the query for failing users compares what the user mapping says", () => {
  const access = "access: { warehouses: [W], databases: [D], users: [{ name: ADA, loginName: ada, email: ada@example.com }] }";
  const yaml = config("okta", "{ version: 1 }", `{ organization: ACME, account: A, ${access} }`);
  const query = (mapping: string) =>
    synthesizeText(`${yaml}    userMapping: ${mapping}\n`).acme.output.acme_a_failing_users.value as string;
  expect(query("email_address")).toContain("LOWER(EMAIL)");
  expect(query("login_name")).toContain("LOWER(LOGIN_NAME)");
});
