import { accountRules } from "../../../lib/databricks-account/account-rules";
import { DatabricksAccountOptions } from "../../../lib/databricks-account/account-options";
import { databricksAppRules } from "../../../lib/databricks/app-rules";
import { SigmaDatabricksAppProps } from "../../../lib/databricks/props";
import { DatabricksCloud } from "../../../lib/databricks-account/databricks-cloud";
import { ClientAuthentication } from "../../../lib/sigma/client-authentication";
import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { OAuthPurpose } from "../../../lib/sigma/oauth-purpose";
import { caseTable, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const { AWS, AZURE, GCP } = DatabricksCloud;
const { DATA_CONNECTION, ORGANIZATION_LOGIN } = OAuthPurpose;
const HOST = "dbc-00000000-0000.cloud.databricks.com";
const AZURE_HOST = "adb-0000000000000000.0.azuredatabricks.net";
const account = (options: Partial<DatabricksAccountOptions> = {}): DatabricksAccountOptions => ({
  cloud: AWS,
  accountId: "00000000-0000-0000-0000-000000000000",
  ...options,
});
const workspace = (workspaceHost?: string) => account({ workspaceHost, legacySso: true, unifiedLogin: true });

export const databricksAccountCases = caseTable<DatabricksAccountOptions>(
  "Databricks accounts",
  ruleRunner(accountRules),
  [
    {
      id: "DATABRICKS-ACCOUNT",
      severity: "error",
      allowed: "a GUID in lower case",
      fix: "copy the account ID",
      fires: ["", "acme", "00000000-0000-0000-0000-00000000000A"].map((accountId) => ({
        when: `it is "${accountId}"`,
        subject: account({ accountId }),
        at: "accountId",
        given: `"${accountId}"`,
      })),
      quiet: [{ when: "it is a GUID", subject: account() }],
    },
    {
      id: "DATABRICKS-ACCOUNTS-HOST",
      severity: "error",
      allowed: "a host of the account console",
      fix: "omit it to use the default host",
      fires: [
        [AWS, "https://accounts.cloud.databricks.com"],
        [AWS, HOST],
        [AWS, "accounts.azuredatabricks.net"],
        [AZURE, "accounts.cloud.databricks.com"],
        [GCP, "accounts.gcp.databricks.com.evil.example"],
        [AWS, "accounts.cloud.databricks.com.evil.example"],
      ].map(([cloud, accountsHost]) => ({
        when: `it is ${accountsHost} on ${cloud}`,
        subject: account({ cloud: cloud as DatabricksCloud, accountsHost }),
        at: "accountsHost",
        given: accountsHost,
      })),
      quiet: [
        [AWS, "accounts.cloud.databricks.us"],
        [AWS, "accounts-dod.cloud.databricks.mil"],
        [AZURE, "accounts.azuredatabricks.cn"],
        [AZURE, "accounts.databricks.azure.cn"],
        [AZURE, "accounts.databricks.azure.us"],
        [GCP, "accounts.gcp.databricks.com"],
      ].map(([cloud, accountsHost]) => ({
        when: `it is ${accountsHost} on ${cloud}`,
        subject: account({ cloud: cloud as DatabricksCloud, accountsHost }),
      })),
    },
    {
      id: "DATABRICKS-WORKSPACE",
      severity: "error",
      allowed: "only with cloud",
      fix: "remove it",
      fires: [
        {
          when: "both are true and there is no workspace",
          subject: workspace(),
          at: "workspaceHost",
          given: "nothing given",
          allowed: "the workspace's host",
          fix: "copy the Server hostname",
        },
        ...[`https://${HOST}`, "accounts.cloud.databricks.com", AZURE_HOST, "acme.example.com", "cloud.databricks.com"].map((host) => ({
          when: `the workspace's host is ${host}`,
          subject: workspace(host),
          at: "workspaceHost",
          given: host,
          allowed: "a workspace's host on aws",
          fix: "remove the scheme and path",
        })),
        ...[HOST, "accounts.azuredatabricks.net", `https://${AZURE_HOST}`].map((workspaceHost) => ({
          when: `the workspace's host on Azure is ${workspaceHost}`,
          subject: account({ cloud: AZURE, workspaceHost }),
          at: "workspaceHost",
          given: workspaceHost,
          allowed: "a workspace's host on azure, such as adb-",
          fix: "remove the scheme and path",
        })),
        ...[
          [AWS, undefined, "dbc-1.cloud.databricks.us"],
          [AWS, "accounts.cloud.databricks.us", HOST],
          [AZURE, undefined, "adb-1.1.databricks.azure.cn"],
        ].map(([cloud, accountsHost, workspaceHost]) => ({
          when: `the account is at ${accountsHost ?? "the usual place"} and the workspace at ${workspaceHost}`,
          subject: account({ cloud: cloud as DatabricksCloud, accountsHost, workspaceHost }),
          at: "workspaceHost",
          given: `"${workspaceHost}" with the account console accounts.`,
          allowed: "a workspace of the account",
          fix: "or set accountsHost",
        })),
        {
          when: "the cloud is Azure, which has none of the switches",
          subject: account({ cloud: AZURE, legacySso: true, unifiedLogin: true }),
          at: ["legacySso", "unifiedLogin"],
          given: "with cloud azure",
          allowed: "only with cloud aws",
        },
        {
          when: "the cloud is GCP",
          subject: account({ cloud: GCP, workspaceHost: "1.2.gcp.databricks.com" }),
          at: "workspaceHost",
          given: "with cloud gcp",
          allowed: "only with cloud aws or azure",
        },
      ],
      quiet: [
        { when: "the workspace is on Azure", subject: account({ cloud: AZURE, workspaceHost: AZURE_HOST }) },
        { when: "a workspace is given alone on AWS", subject: account({ workspaceHost: HOST }) },
        { when: "both are true, with a workspace", subject: workspace(HOST) },
        { when: "one of them is true, without", subject: account({ legacySso: true }) },
        { when: "the cloud is GCP, and both are false", subject: account({ cloud: GCP, legacySso: false, unifiedLogin: false }) },
      ],
    },
    {
      id: "DATABRICKS-WORKSPACE-SERVER",
      severity: "warning",
      allowed: "the account's authorization server",
      fix: "omit it, or test a login",
      fires: [
        {
          when: "the cloud is Azure",
          subject: account({ cloud: AZURE, workspaceHost: AZURE_HOST }),
          at: "workspaceHost",
          given: AZURE_HOST,
        },
        {
          when: "unified login is off",
          subject: account({ workspaceHost: HOST, legacySso: true, unifiedLogin: false }),
          at: "workspaceHost",
          given: "legacySso true and unifiedLogin false",
        },
        {
          when: "both switches are off",
          subject: account({ workspaceHost: HOST }),
          at: "workspaceHost",
          given: "with cloud aws, legacySso false and unifiedLogin false",
        },
      ],
      quiet: [
        { when: "Sigma's guide has it", subject: workspace(HOST) },
        { when: "the account's server is used", subject: account() },
      ],
    },
  ],
  [
    ...withReferences(account(), { accountId: TEXT_REFERENCES, accountsHost: TEXT_REFERENCES }),
    ...withReferences(workspace(HOST), { workspaceHost: TEXT_REFERENCES }),
  ],
);

type AppOptions = Omit<SigmaDatabricksAppProps, "account">;
const app = (options: Partial<AppOptions> = {}): AppOptions => ({ deployment: SigmaDeployment.AWS_EU, ...options });
const SIGMA_HOST = "api.eu.aws.sigmacomputing.com";

export const databricksAppCases = caseTable<AppOptions>(
  "Databricks apps",
  ruleRunner(databricksAppRules),
  [
    {
      id: "DATABRICKS-LOGIN",
      severity: "warning",
      allowed: "connection",
      fix: "keep passwords allowed in Sigma",
      fires: [undefined, [ORGANIZATION_LOGIN], [DATA_CONNECTION, ORGANIZATION_LOGIN]].map((purposes) => ({
        when: `its purposes are ${purposes?.join(" and ") ?? "left out"}`,
        subject: app({ purposes }),
        at: "purposes",
        given: "organization",
      })),
      quiet: [{ when: "it is for a connection", subject: app({ purposes: [DATA_CONNECTION] }) }],
    },
    {
      id: "DATABRICKS-PKCE",
      severity: "error",
      allowed: "Databricks has no such setting",
      fix: "remove it; a connection in Sigma has PKCE on in any case",
      fires: [{ when: "it is required", subject: app({ requirePkce: true }), at: "requirePkce", given: "true" }],
      quiet: [{ when: "it is not", subject: app({ requirePkce: false }) }],
    },
    {
      id: "DATABRICKS-ROLE-SCOPE",
      severity: "error",
      allowed: "nothing: Databricks has no scope for Snowflake roles",
      fix: "remove it",
      fires: [true, false].map((roleScope) => ({
        when: `it is ${roleScope}`,
        subject: app({ roleScope }),
        at: "roleScope",
        given: `given ${roleScope}`,
      })),
      quiet: [{ when: "it is left out", subject: app() }],
    },
    {
      id: "DATABRICKS-JWT",
      severity: "error",
      allowed: "a client secret",
      fix: "use client-secret",
      fires: [
        {
          when: "the client signs JWTs",
          subject: app({ authentication: ClientAuthentication.PRIVATE_KEY_JWT }),
          at: "authentication",
          given: "private-key-jwt",
        },
      ],
      quiet: [{ when: "it has a secret", subject: app({ authentication: ClientAuthentication.CLIENT_SECRET_POST }) }],
    },
    {
      id: "DATABRICKS-SECRET-IN-BODY",
      severity: "error",
      allowed: "client-secret: Databricks accepts the secret in either place",
      fix: "remove it",
      fires: [
        {
          when: "the secret is to be in the body",
          subject: app({ authentication: ClientAuthentication.CLIENT_SECRET_POST }),
          at: "authentication",
          given: "client-secret-post",
        },
      ],
      quiet: [{ when: "it is in the header", subject: app({ authentication: ClientAuthentication.CLIENT_SECRET }) }],
    },
    {
      id: "DATABRICKS-LOGOUT-URI",
      severity: "error",
      allowed: "none",
      fix: "remove it",
      fires: [
        {
          when: "there is one",
          subject: app({ postLogoutRedirectUris: ["https://app.sigmacomputing.com/bye"] }),
          at: "postLogoutRedirectUris[0]",
          given: "bye",
        },
      ],
      quiet: [{ when: "there is none", subject: app() }],
    },
    {
      id: "DATABRICKS-ACCESS-LIFETIME",
      severity: "error",
      allowed: "5 to 1440 minutes in Databricks",
      fix: "use 60",
      fires: [4, 1441].map((accessTokenMinutes) => ({
        when: `it is ${accessTokenMinutes}`,
        subject: app({ accessTokenMinutes }),
        at: "accessTokenMinutes",
        given: `given ${accessTokenMinutes}`,
      })),
      quiet: [5, 1440].map((accessTokenMinutes) => ({ when: `it is ${accessTokenMinutes}`, subject: app({ accessTokenMinutes }) })),
    },
    {
      id: "DATABRICKS-REFRESH-LIFETIME",
      severity: "error",
      allowed: "at most 90 days in Databricks",
      fix: "use 90",
      fires: [{ when: "it is 91", subject: app({ refreshTokenDays: 91 }), at: "refreshTokenDays", given: "given 91" }],
      quiet: [{ when: "it is 90", subject: app({ refreshTokenDays: 90 }) }],
    },
    {
      id: "DATABRICKS-REDIRECT-HOST",
      severity: "error",
      allowed: "hosts of Sigma's API in lower case",
      fix: "remove the scheme and path",
      fires: [
        { when: "it is a URL", subject: app({ redirectHosts: [`https://${SIGMA_HOST}`] }), at: "redirectHosts[0]", given: "https://" },
        {
          when: "it stands there twice",
          subject: app({ redirectHosts: [SIGMA_HOST, SIGMA_HOST] }),
          at: "redirectHosts[1]",
          given: "a second time",
          allowed: "each host once",
          fix: "remove it",
        },
        {
          when: "the list is empty",
          subject: app({ redirectHosts: [] }),
          at: "redirectHosts",
          given: "an empty list",
          allowed: "one host or more",
          fix: "omit it to use the hosts in Sigma's tables",
        },
        {
          when: "it is a host that only looks like Sigma's",
          subject: app({ redirectHosts: ["api.sigmacomputing.com.evil.example"] }),
          at: "redirectHosts[0]",
          given: "evil",
          allowed: "hosts of sigmacomputing.com",
          fix: "correct the host",
        },
      ],
      quiet: [
        { when: "hosts are Sigma's", subject: app({ redirectHosts: [SIGMA_HOST, "api-eu-aws.sigmacomputing.com"] }) },
        { when: "there are none", subject: app() },
      ],
    },
    {
      id: "DATABRICKS-REDIRECT-HOST-ALLOWED",
      severity: "warning",
      allowed: "hosts of sigmacomputing.com",
      fix: "make sure that it is yours or Sigma's",
      fires: [
        {
          when: "a foreign host is allowed",
          subject: app({ redirectHosts: ["api.example.com"], allowForeignHost: true }),
          at: "redirectHosts[0]",
          given: "api.example.com",
        },
      ],
      quiet: [
        { when: "foreign hosts are allowed, and there is none", subject: app({ redirectHosts: [SIGMA_HOST], allowForeignHost: true }) },
      ],
    },
  ],
  withReferences(app({ purposes: [DATA_CONNECTION] }), {
    accessTokenMinutes: NUMBER_REFERENCES,
    refreshTokenDays: NUMBER_REFERENCES,
    redirectHosts: TEXT_REFERENCES.map((text) => [text]),
  }),
);
