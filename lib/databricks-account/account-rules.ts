import { all, Check, must, violationIf, when } from "../findings/checks";
import { guidProblem } from "../findings/guid";
import { isLiteral } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { DatabricksCloud } from "./databricks-cloud";
import { SIGMA_DATABRICKS_QUICKSTART, SIGMA_GUIDE } from "../sigma/sources";
import { DatabricksAccountOptions } from "./account-options";
import { AccountPlace, accountsHostOf, domainsOf, isAccountsHost, isHostOfOthers, isWorkspaceHost } from "./hosts";

/** Where Sigma's guide has a workspace's own authorization server: on AWS, where both switches are on. */
export const isWorkspaceServerDocumented = ({ cloud, legacySso = false, unifiedLogin = false }: DatabricksAccountOptions) =>
  cloud === DatabricksCloud.AWS && legacySso && unifiedLogin;

const EXAMPLES: Readonly<Partial<Record<DatabricksCloud, string>>> = {
  [DatabricksCloud.AWS]: "dbc-00000000-0000.cloud.databricks.com",
  [DatabricksCloud.AZURE]: "adb-0000000000000000.0.azuredatabricks.net",
};

const hostProblems: Check<DatabricksAccountOptions> = ({ cloud, accountsHost, workspaceHost }) => [
  ...must("workspaceHost", (host: string) => isWorkspaceHost(host, cloud), {
    allowed: `a workspace's host on ${cloud}, such as ${EXAMPLES[cloud]}`,
    fix: "remove the scheme and path; the account console's host is not a workspace's",
  })({ workspaceHost }),
  ...foreignPart({ cloud, accountsHost }, workspaceHost),
];

/** A workspace in another part of the cloud than its account, such as that of a government. */
export const foreignPart = (account: AccountPlace, host: string | undefined): Violation[] =>
  violationIf(isLiteral(host) && isWorkspaceHost(host, account.cloud) && isHostOfOthers(host, account), {
    at: "workspaceHost",
    given: `${given(host)} with the account console ${accountsHostOf(account)}`,
    allowed: "a workspace of the account: both public, both of a government, or both in China",
    fix: "correct the host, or set accountsHost to the console that has the workspace",
  });

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
      "`accounts.azuredatabricks.net`, `accounts.gcp.databricks.com`, or one for government or China. Which domain Azure's consoles there have is not confirmed, so both that are documented are taken. Custom app integrations belong " +
      "to the account, not to a workspace. Omit it to use the cloud's default host.",
    check: ({ cloud, accountsHost: host }) =>
      violationIf(isLiteral(host) && !isAccountsHost(host, cloud), {
        at: "accountsHost",
        given: given(host),
        allowed: `a host of the account console on ${cloud}: "accounts." and ${domainsOf(cloud)}`,
        fix: "omit it to use the default host, or write the host without scheme and path",
      }),
  },
  {
    id: "DATABRICKS-WORKSPACE",
    severity: "error",
    why:
      "Fires when `workspaceHost`, `legacySso`, `unifiedLogin` and the cloud are inconsistent. With `legacySso` and `unifiedLogin`, which " +
      "are for AWS only, Sigma uses the workspace's own authorization server, and `workspaceHost` is required. A workspace's host must be " +
      "one of the given cloud, AWS or Azure, and of the same part of it as `accountsHost`: public, government or China. Without `workspaceHost`, Sigma uses the account's authorization server.",
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
