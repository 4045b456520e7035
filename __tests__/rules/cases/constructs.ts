import { TerraformStack } from "cdktf";
import {
  ClientAuthentication,
  OAuthClient,
  OAuthClientAttributes,
  OAuthPurpose,
  SigmaAuthServer,
  SigmaAuthServerProps,
  SigmaDeployment,
  SigmaOktaApp,
} from "../../../lib";
import { outputPrefixRules } from "../../../lib/hand-off/output-prefix";
import { accountRules } from "../../../lib/snowflake/account-rules";
import { newStack, warnings } from "../../support/synth";
import { caseTable, Printed, printFailure, ruleRunner } from "../support/cases";

export type Build = (stack: TerraformStack) => unknown;

/** Everything that building something in a stack says: its failure, or else what validation and annotations say. */
export function printBuild(build: Build): Printed[] {
  const stack = newStack();
  const failed = printFailure(() => build(stack));
  if (failed.length > 0) return failed;
  const invalid = stack.node.findAll().flatMap((construct) => construct.node.validate());
  return [
    ...invalid.map((line) => ({ severity: "error" as const, line })),
    ...warnings(stack).map((line) => ({ severity: "warning" as const, line })),
  ];
}

const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";
const imported = (attributes: Partial<OAuthClientAttributes> = {}) =>
  OAuthClient.fromAttributes({ clientId: "0oaexampleclient0000", redirectUri: SigmaDeployment.GCP.redirectUri, ...attributes });
const server = (stack: TerraformStack, props: Partial<SigmaAuthServerProps> = {}) =>
  new SigmaAuthServer(stack, "Server", { audience: AUDIENCE, ...props });
const app = (stack: TerraformStack, authentication?: ClientAuthentication) =>
  new SigmaOktaApp(stack, "App", { deployment: SigmaDeployment.GCP, authentication, purposes: [OAuthPurpose.DATA_CONNECTION] });

/** Rules that are found while constructs are built, because they are about what is called when. */
export const constructCases = caseTable<Build>("constructs", printBuild, [
  {
    id: "SIGMA-CLIENT-SECRET",
    severity: "error",
    allowed: "a reference to a sensitive variable or attribute",
    fix: "never write a secret into code",
    fires: [
      { when: "a secret is text", subject: () => imported({ clientSecret: "hunter2" }), at: "clientSecret", given: "given as text" },
      { when: "a secret is empty", subject: () => imported({ clientSecret: "" }), at: "clientSecret", given: "given as text" },
      {
        when: "a secret is read that is not known",
        subject: () => imported().clientSecret,
        at: "clientSecret",
        given: "not given",
        allowed: "a client secret that was passed to fromAttributes",
        fix: "pass it as a reference, or do not read it",
      },
      {
        when: "the secret of a client is read that signs JWTs",
        subject: (stack) => app(stack, ClientAuthentication.PRIVATE_KEY_JWT).clientSecret,
        at: "clientSecret",
        given: "private-key-jwt",
        allowed: "a client that authenticates with a secret",
        fix: "do not read the secret of a client that has none",
      },
    ],
    quiet: [
      { when: "a secret is a reference", subject: () => imported({ clientSecret: "${var.sigma_client_secret}" }).clientSecret },
      { when: "no secret is given and none is read", subject: () => imported().clientId },
      { when: "a client is made here that has one", subject: (stack) => app(stack).clientSecret },
    ],
  },
  {
    id: "SIGMA-OFFLINE-MISMATCH",
    severity: "error",
    allowed: "the same on both",
    fix: "set offlineAccess to the same value on both",
    fires: [
      {
        when: "only the client has offline access",
        subject: (stack) => server(stack, { offlineAccess: false }).grantAccess(imported()),
        at: "test/Server grantAccess",
        given: 'the client "Sigma" with offlineAccess true, the server with false',
      },
      {
        when: "only the server has it",
        subject: (stack) => server(stack).grantAccess(imported({ offlineAccess: false, clientName: "Sigma login" })),
        at: "test/Server grantAccess",
        given: 'the client "Sigma login" with offlineAccess false, the server with true',
      },
    ],
    quiet: [
      { when: "both have it", subject: (stack) => server(stack).grantAccess(imported()) },
      {
        when: "neither has it",
        subject: (stack) => server(stack, { offlineAccess: false }).grantAccess(imported({ offlineAccess: false })),
      },
    ],
  },
  {
    id: "OKTA-NO-CLIENT",
    severity: "error",
    allowed: "one or more clients in the access policy",
    fix: "call grantAccess() with each client",
    fires: [{ when: "no client was let in", subject: (stack) => server(stack), at: "test/Server", given: "no client" }],
    quiet: [
      { when: "one was let in", subject: (stack) => server(stack).grantAccess(imported()) },
      {
        when: "the policy is not made here",
        subject: (stack) => server(stack, { serverId: "ausexampleserver0000", name: "Sigma", policyId: "00pexamplepolicy0000" }),
      },
    ],
  },
  {
    id: "SIGMA-DEPLOYMENT",
    severity: "error",
    allowed:
      "GCP, GCP (KSA), AWS-US (West), AWS-US (East), AWS-CA, AWS-EU, AWS-UK, AWS-AU, Azure-US, Azure-EU, Azure-CA, Azure-UK, Azure-AU",
    fix: "copy the name from Sigma's table",
    fires: [
      { when: "a name lacks its region", subject: () => SigmaDeployment.of("AWS-US"), at: "deployment", given: 'given "AWS-US"' },
      { when: "a name is empty", subject: () => SigmaDeployment.of(""), at: "deployment", given: 'given ""' },
      { when: "a name is a host", subject: () => SigmaDeployment.of("api.sigmacomputing.com"), at: "deployment", given: '"api.sigma' },
      { when: "a name is one of JavaScript's", subject: () => SigmaDeployment.of("constructor"), at: "deployment", given: '"constructor"' },
    ],
    quiet: [
      { when: "a name is written as in Sigma's table", subject: () => SigmaDeployment.of("AWS-US (West)") },
      { when: "a name is written with dashes", subject: () => SigmaDeployment.of("aws-us-west") },
      { when: "a host is given", subject: () => SigmaDeployment.custom("api.example.sigmacomputing.com") },
    ],
  },
]);

export const outputPrefixCases = caseTable("prefixes of outputs", ruleRunner(outputPrefixRules), [
  {
    id: "SIGMA-OUTPUT-PREFIX",
    severity: "error",
    allowed: "a lower-case letter, then lower-case letters, digits and underscores, 63 at most",
    fix: "set outputPrefix",
    fires: [
      { when: "a prefix is empty", subject: { outputPrefix: "" }, at: "outputPrefix", given: 'given ""' },
      { when: "a prefix has a dash", subject: { outputPrefix: "sigma-login" }, at: "outputPrefix", given: '"sigma-login"' },
      { when: "a prefix has upper case", subject: { outputPrefix: "Sigma" }, at: "outputPrefix", given: '"Sigma"' },
      { when: "a prefix begins with a digit", subject: { outputPrefix: "1sigma" }, at: "outputPrefix", given: '"1sigma"' },
      { when: "a prefix has 64 characters", subject: { outputPrefix: "a".repeat(64) }, at: "outputPrefix", given: "aaaa" },
      { when: "a prefix is a reference", subject: { outputPrefix: "${var.prefix}" }, at: "outputPrefix", given: '"${var.prefix}"' },
    ],
    quiet: [
      { when: "a prefix has 63 characters", subject: { outputPrefix: "a".repeat(63) } },
      { when: "a prefix has every kind of character", subject: { outputPrefix: "sigma_2" } },
    ],
  },
]);

const ACME = { organization: "ACME", account: "ANALYTICS" };

export const accountCases = caseTable("Snowflake's accounts", ruleRunner(accountRules), [
  {
    id: "SNOW-ACCOUNT",
    severity: "error",
    allowed: "a letter, then letters, digits and underscores",
    fix: "SELECT CURRENT_ORGANIZATION_NAME(), CURRENT_ACCOUNT_NAME()",
    fires: [
      { when: "a name has a dash", subject: { organization: "ACME-X", account: "ANALYTICS" }, at: "organization", given: '"ACME-X"' },
      { when: "a name is a host", subject: { organization: "ACME", account: "xy12345.eu-west-1" }, at: "account", given: '"xy12345.eu-' },
      { when: "both are empty", subject: { organization: "", account: "" }, at: ["organization", "account"], given: 'given ""' },
      { when: "a name begins with a digit", subject: { organization: "ACME", account: "1ST" }, at: "account", given: '"1ST"' },
      {
        when: "both have 63 characters, without the dash",
        subject: { organization: "A".repeat(31), account: "A".repeat(32) },
        at: "account",
        given: "64 characters together",
        allowed: "63 at most",
      },
      ...[
        ["XY12345", "EU_CENTRAL_1"],
        ["ab1234", "us_east4"],
        ["ABC123456", "WEST_EUROPE"],
        ["XY12345", "US_GOV_WEST_1"],
        ["XY12345", "EUROPE_WEST2"],
      ].map(([organization, account]) => ({
        when: `they are the locator ${organization} and the region ${account}`,
        subject: { organization, account },
        at: "account",
        given: "which are an account locator and its region",
        allowed: "the names of the organization and of the account",
        fix: "the account locator is not needed",
      })),
    ],
    quiet: [
      { when: "an account is named after a region", subject: { organization: "ACME", account: "EU_CENTRAL_1" } },
      { when: "an organization looks like a locator", subject: { organization: "XY12345", account: "ANALYTICS" } },
      { when: "names have 63 characters with the dash", subject: { organization: "A".repeat(31), account: "A".repeat(31) } },
      { when: "names are in any case", subject: { organization: "acme", account: "Finance_EU_1" } },
    ],
  },
  {
    id: "SNOW-HOST",
    severity: "error",
    allowed: "a host name in lower case, without a scheme, port and path",
    fix: "copy it from the URL that Sigma connects to",
    fires: [
      "",
      "https://acme-analytics.snowflakecomputing.cn",
      "acme-analytics.snowflakecomputing.cn/",
      "acme.com:443",
      "ACME.snowflakecomputing.cn",
      "proxy",
    ].map((host) => ({ when: `the host is ${JSON.stringify(host)}`, subject: { ...ACME, host }, at: "host", given: `given "${host}"` })),
    quiet: ["acme-analytics.snowflakecomputing.cn", "xy12345.eu-west-1.privatelink.snowflakecomputing.com", "${var.host}"].map((host) => ({
      when: `the host is ${host}`,
      subject: { ...ACME, host },
    })),
  },
  {
    id: "SNOW-HOST-DOMAIN",
    severity: "warning",
    allowed: "a host in snowflakecomputing.com or snowflakecomputing.cn",
    fix: "make sure that it is a proxy of your company",
    fires: ["snowflake.acme.com", "snowflakecomputing.com.acme.com"].map((host) => ({
      when: `the host is ${host}`,
      subject: { ...ACME, host },
      at: "host",
      given: `given "${host}"`,
    })),
    quiet: [
      { when: "it is one of Snowflake's", subject: { ...ACME, host: "acme-analytics.snowflakecomputing.cn" } },
      { when: "it is no host, which is an error", subject: { ...ACME, host: "proxy" } },
    ],
  },
]);
