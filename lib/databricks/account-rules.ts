import { absent, Check, must, violationIf } from "../findings/checks";
import { guidProblem } from "../findings/guid";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { isHostName } from "../findings/url";
import { DatabricksCloud } from "./databricks-cloud";
import { SIGMA_GUIDE } from "../sigma/sources";
import { DatabricksAccountOptions } from "./account-options";

/** Domains of each cloud's hosts, government and China included. https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs */
const DOMAINS: Readonly<Record<DatabricksCloud, readonly string[]>> = {
  [DatabricksCloud.AWS]: ["cloud.databricks.com", "cloud.databricks.us", "cloud.databricks.mil"],
  [DatabricksCloud.AZURE]: ["azuredatabricks.net", "azuredatabricks.us", "azuredatabricks.cn"],
  [DatabricksCloud.GCP]: ["gcp.databricks.com"],
};

/** accounts.<domain>, or accounts-dod.cloud.databricks.mil. */
const isAccountsHost = (host: string, cloud: DatabricksCloud) =>
  isHostName(host) && /^accounts(-[a-z0-9]+)?\./.test(host) && DOMAINS[cloud].includes(host.replace(/^accounts(-[a-z0-9]+)?\./, ""));

const isWorkspaceHost = (host: string) =>
  isHostName(host) && /\.cloud\.databricks\.(com|us|mil)$/.test(host) && !host.startsWith("accounts");

/** On AWS Sigma uses the workspace's own authorization server where both switches are on. */
const workspaceProblems: Check<DatabricksAccountOptions> = ({ workspaceHost, legacySso = false, unifiedLogin = false }) => {
  if (!(legacySso && unifiedLogin)) {
    const said = {
      allowed: "only if both are true",
      fix: "remove it, or set both: in all other cases, Sigma uses the account's authorization server",
    };
    return absent("workspaceHost", said, `with legacySso ${legacySso} and unifiedLogin ${unifiedLogin}`)({ workspaceHost });
  }
  const missing = {
    at: "workspaceHost",
    given: "nothing given with legacySso and unifiedLogin",
    allowed: "the workspace's host",
    fix: "copy the Server hostname from the connection details of a SQL warehouse: Sigma then uses the workspace's authorization server",
  };
  return [
    ...violationIf(workspaceHost === undefined, missing),
    ...must("workspaceHost", isWorkspaceHost, {
      allowed: "a workspace's host, such as dbc-00000000-0000.cloud.databricks.com",
      fix: "remove the scheme and path; the account console's host is not a workspace's",
    })({ workspaceHost }),
  ];
};

const onAwsOnly: Check<DatabricksAccountOptions> = (account) =>
  (["workspaceHost", "legacySso", "unifiedLogin"] as const)
    .filter((key) => account[key] !== undefined && account[key] !== false)
    .map((key) => ({
      at: key,
      given: `${given(account[key])} with cloud ${account.cloud}`,
      allowed: "only with cloud aws",
      fix: "remove it: on the other clouds, Sigma always uses the account's authorization server",
    }));

/** What holds for a Databricks account. */
export const accountRules: readonly Rule<DatabricksAccountOptions>[] = [
  {
    id: "DATABRICKS-ACCOUNT",
    severity: "error",
    why: "Fires when `accountId` is not a GUID in lower case. Copy it from the menu of the account console.",
    see: ["https://docs.databricks.com/aws/en/admin/account-settings/#locate-your-account-id"],
    check: ({ accountId }) => guidProblem("accountId", accountId, "copy the account ID from the account console's menu"),
  },
  {
    id: "DATABRICKS-ACCOUNTS-HOST",
    severity: "error",
    why:
      "Fires when `accountsHost` is not a host of the account console in the given cloud: `accounts.cloud.databricks.com`, " +
      "`accounts.azuredatabricks.net`, `accounts.gcp.databricks.com`, or one for government or China. Custom app integrations belong " +
      "to the account, not to a workspace. Omit it to use the cloud's default host.",
    check: ({ cloud, accountsHost: host }) =>
      violationIf(isLiteral(host) && !isAccountsHost(host, cloud), {
        at: "accountsHost",
        given: given(host),
        allowed: `a host of the account console on ${cloud}: "accounts." and ${DOMAINS[cloud].join(", ")}`,
        fix: "omit it to use the default host, or write the host without scheme and path",
      }),
  },
  {
    id: "DATABRICKS-WORKSPACE",
    severity: "error",
    why:
      "Fires when `workspaceHost`, `legacySso`, `unifiedLogin` and the cloud are inconsistent. Sigma uses a workspace's own " +
      "authorization server only on AWS, and only if `legacySso` and `unifiedLogin` are both true; the workspace's host is then " +
      "required. In all other cases, Sigma uses the account's authorization server, and a workspace's host is rejected.",
    see: [SIGMA_GUIDE],
    check: (account) => (account.cloud === DatabricksCloud.AWS ? workspaceProblems(account) : onAwsOnly(account)),
  },
];
