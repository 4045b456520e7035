import { all, Check, must, violationIf, when } from "../findings/checks";
import { guidProblem } from "../findings/guid";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { isHostName } from "../findings/url";
import { DatabricksCloud } from "./databricks-cloud";
import { SIGMA_DATABRICKS_QUICKSTART, SIGMA_GUIDE } from "../sigma/sources";
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

/** Whether a text is the host of a workspace, not of the account console. */
export const isWorkspaceHost = (host: string, cloud: DatabricksCloud) =>
  isHostName(host) && DOMAINS[cloud].some((domain) => host.endsWith(`.${domain}`)) && !host.startsWith("accounts");

/**
 * Whether a host cannot be a workspace's: the account console's, or one of a cloud that is not the account's. Workspaces can have custom hosts, so
 * not every other host is wrong.
 */
export function isHostOfOthers(host: string, cloud: DatabricksCloud | undefined): boolean {
  const clouds = Object.values(DatabricksCloud).filter((each) => DOMAINS[each].some((domain) => host.endsWith(`.${domain}`)));
  return clouds.some((each) => isAccountsHost(host, each)) || (cloud !== undefined && clouds.length > 0 && !clouds.includes(cloud));
}

/** Where Sigma's guide has a workspace's own authorization server: on AWS, where both switches are on. */
export const isWorkspaceServerDocumented = ({ cloud, legacySso = false, unifiedLogin = false }: DatabricksAccountOptions) =>
  cloud === DatabricksCloud.AWS && legacySso && unifiedLogin;

const EXAMPLES: Readonly<Partial<Record<DatabricksCloud, string>>> = {
  [DatabricksCloud.AWS]: "dbc-00000000-0000.cloud.databricks.com",
  [DatabricksCloud.AZURE]: "adb-0000000000000000.0.azuredatabricks.net",
};

const hostProblems: Check<DatabricksAccountOptions> = ({ cloud, workspaceHost }) =>
  must("workspaceHost", (host: string) => isWorkspaceHost(host, cloud), {
    allowed: `a workspace's host on ${cloud}, such as ${EXAMPLES[cloud]}`,
    fix: "remove the scheme and path; the account console's host is not a workspace's",
  })({ workspaceHost });

const missingHost: Check<DatabricksAccountOptions> = (account) =>
  violationIf(isWorkspaceServerDocumented(account) && account.workspaceHost === undefined, {
    at: "workspaceHost",
    given: "nothing given with legacySso and unifiedLogin",
    allowed: "the workspace's host",
    fix: "copy the Server hostname from the connection details of a SQL warehouse: Sigma then uses the workspace's authorization server",
  });

/** Keys that only some clouds have. */
const onlyOn =
  (
    clouds: readonly DatabricksCloud[],
    keys: readonly ("workspaceHost" | "legacySso" | "unifiedLogin")[],
  ): Check<DatabricksAccountOptions> =>
  (account) =>
    keys
      .filter((key) => !clouds.includes(account.cloud) && account[key] !== undefined && account[key] !== false)
      .map((key) => ({
        at: key,
        given: `${given(account[key])} with cloud ${account.cloud}`,
        allowed: `only with cloud ${clouds.join(" or ")}`,
        fix: "remove it: Sigma's documentation has it for no other cloud",
      }));

const { AWS, AZURE } = DatabricksCloud;

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
      "Fires when `workspaceHost`, `legacySso`, `unifiedLogin` and the cloud are inconsistent. With `legacySso` and `unifiedLogin`, which " +
      "are for AWS only, Sigma uses the workspace's own authorization server, and `workspaceHost` is required. A workspace's host must be " +
      "one of the given cloud, AWS or Azure. Without `workspaceHost`, Sigma uses the account's authorization server.",
    see: [SIGMA_GUIDE],
    check: all<DatabricksAccountOptions>(
      onlyOn([AWS], ["legacySso", "unifiedLogin"]),
      onlyOn([AWS, AZURE], ["workspaceHost"]),
      missingHost,
      when(({ cloud }) => cloud in EXAMPLES, hostProblems),
    ),
  },
  {
    id: "DATABRICKS-WORKSPACE-SERVER",
    severity: "warning",
    why:
      "Fires when a workspace's own authorization server is used where Sigma's guide names the account's: on Azure, or on AWS without " +
      "`legacySso` and `unifiedLogin`. Sigma's QuickStart does so in accounts without single sign-on. Only that workspace takes its " +
      "tokens, and whether organization login works with it is not confirmed. Omit `workspaceHost`, or test a login before others use " +
      "the client.",
    see: [SIGMA_GUIDE, SIGMA_DATABRICKS_QUICKSTART],
    check: (account) =>
      violationIf(account.workspaceHost !== undefined && !isWorkspaceServerDocumented(account), {
        at: "workspaceHost",
        given: `${given(account.workspaceHost)} with cloud ${account.cloud}, legacySso ${account.legacySso ?? false} and unifiedLogin ${account.unifiedLogin ?? false}`,
        allowed: "the account's authorization server, which Sigma's guide names",
        fix: "omit it, or test a login: only Sigma's QuickStart uses a workspace's authorization server here",
      }),
  },
];
