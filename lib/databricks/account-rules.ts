import { guidProblem } from "../findings/guid";
import { isLiteral } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { isHostName } from "../findings/url";
import { DatabricksCloud } from "./databricks-cloud";
import { SIGMA_GUIDE } from "../sigma/sources";

/** The part of an account that the rules look at. */
export interface DatabricksAccountSubject {
  readonly cloud: DatabricksCloud;
  readonly accountId: string;
  readonly accountsHost?: string;
  readonly workspaceHost?: string;
  readonly legacySso?: boolean;
  readonly unifiedLogin?: boolean;
}

/** Domains of each cloud's hosts, government and China included. https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs */
const DOMAINS: Readonly<Record<DatabricksCloud, readonly string[]>> = {
  [DatabricksCloud.AWS]: ["cloud.databricks.com", "cloud.databricks.us", "cloud.databricks.mil"],
  [DatabricksCloud.AZURE]: ["azuredatabricks.net", "azuredatabricks.us", "azuredatabricks.cn"],
  [DatabricksCloud.GCP]: ["gcp.databricks.com"],
};

/** accounts.<domain>, or accounts-dod.cloud.databricks.mil. */
const isAccountsHost = (host: string, cloud: DatabricksCloud) =>
  isHostName(host) && /^accounts(-[a-z0-9]+)?\./.test(host) && DOMAINS[cloud].includes(host.replace(/^accounts(-[a-z0-9]+)?\./, ""));

/** What holds for a Databricks account. */
export const accountRules: readonly Rule<DatabricksAccountSubject>[] = [
  {
    id: "DATABRICKS-ACCOUNT",
    severity: "error",
    why: "`accountId` is a GUID in lower case. Copy it from the account console's menu (where it is).",
    see: ["https://docs.databricks.com/aws/en/admin/account-settings/#locate-your-account-id"],
    check: ({ accountId }) => guidProblem("accountId", accountId, "copy the account ID from the account console's menu"),
  },
  {
    id: "DATABRICKS-ACCOUNTS-HOST",
    severity: "error",
    why:
      "`accountsHost` is a host of the account console in the cloud that is given: `accounts.cloud.databricks.com`, " +
      "`accounts.azuredatabricks.net`, `accounts.gcp.databricks.com`, or one for government or China. A workspace's host has no custom app " +
      "integrations. Leave it out for the usual one.",
    check: ({ cloud, accountsHost: host }) =>
      isLiteral(host) && !isAccountsHost(host, cloud)
        ? [
            {
              at: "accountsHost",
              given: given(host),
              allowed: `a host of the account console on ${cloud}: accounts, a dot, and ${DOMAINS[cloud].join(", ")}`,
              fix: "leave it out for the usual host; scheme and path do not belong to it",
            },
          ]
        : [],
  },
  {
    id: "DATABRICKS-WORKSPACE",
    severity: "error",
    why:
      "`workspaceHost`, `legacySso` and `unifiedLogin` say whether Sigma uses a workspace's own authorization server: on AWS, where both " +
      "are true (Sigma's guide). In all other cases it uses the account's, and a workspace's host would be a contradiction.",
    see: [SIGMA_GUIDE],
    check: (account) => (account.cloud === DatabricksCloud.AWS ? workspaceProblems(account) : onAwsOnly(account)),
  },
];

function workspaceProblems({ workspaceHost: host, legacySso = false, unifiedLogin = false }: DatabricksAccountSubject): Violation[] {
  const ofWorkspace = legacySso && unifiedLogin;
  if (ofWorkspace && host === undefined) {
    return [
      {
        at: "workspaceHost",
        given: "nothing given with legacySso and unifiedLogin",
        allowed: "the workspace's host",
        fix: "copy the Server hostname from a SQL warehouse's connection details: Sigma uses the workspace's authorization server then",
      },
    ];
  }
  if (!ofWorkspace && host !== undefined) {
    return [
      {
        at: "workspaceHost",
        given: `${given(host)} with legacySso ${legacySso} and unifiedLogin ${unifiedLogin}`,
        allowed: "only where both are true",
        fix: "remove it, or set both: in all other cases Sigma uses the account's authorization server",
      },
    ];
  }
  return isLiteral(host) && !(isHostName(host) && /\.cloud\.databricks\.(com|us|mil)$/.test(host) && !host.startsWith("accounts"))
    ? [
        {
          at: "workspaceHost",
          given: given(host),
          allowed: "a workspace's host, such as dbc-00000000-0000.cloud.databricks.com",
          fix: "leave out scheme and path; the account console's host is no workspace",
        },
      ]
    : [];
}

function onAwsOnly(account: DatabricksAccountSubject): Violation[] {
  return (["workspaceHost", "legacySso", "unifiedLogin"] as const)
    .filter((key) => account[key] !== undefined && account[key] !== false)
    .map((key) => ({
      at: key,
      given: `${given(account[key])} with cloud ${account.cloud}`,
      allowed: "only with cloud aws",
      fix: "remove it: elsewhere Sigma always uses the account's authorization server",
    }));
}
