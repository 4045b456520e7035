import { isHostName } from "../findings/url";
import { DatabricksAccountOptions } from "./account-options";
import { DatabricksCloud } from "./databricks-cloud";

/** A domain of Databricks' hosts. What is in one part of a cloud knows nothing of the others: accounts and workspaces of a government are their own. */
interface Domain {
  readonly cloud: DatabricksCloud;
  readonly part: "public" | "government" | "china";
}

const { AWS, AZURE, GCP } = DatabricksCloud;

/**
 * The domains of accounts and workspaces. Of Azure's government and China, the provider's documentation has the first domain for accounts, and
 * Microsoft's and the SDK of Databricks the second.
 *
 * https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs
 * https://docs.azure.cn/en-us/databricks/workspace/per-workspace-urls
 * https://github.com/databricks/databricks-sdk-go/blob/v0.93.0/common/environment/environments.go
 */
const DOMAINS: Readonly<Record<string, Domain>> = {
  "cloud.databricks.com": { cloud: AWS, part: "public" },
  "cloud.databricks.us": { cloud: AWS, part: "government" },
  "cloud.databricks.mil": { cloud: AWS, part: "government" },
  "azuredatabricks.net": { cloud: AZURE, part: "public" },
  "azuredatabricks.us": { cloud: AZURE, part: "government" },
  "databricks.azure.us": { cloud: AZURE, part: "government" },
  "azuredatabricks.cn": { cloud: AZURE, part: "china" },
  "databricks.azure.cn": { cloud: AZURE, part: "china" },
  "gcp.databricks.com": { cloud: GCP, part: "public" },
};

const ACCOUNTS_HOSTS: Readonly<Record<DatabricksCloud, string>> = {
  [AWS]: "accounts.cloud.databricks.com",
  [AZURE]: "accounts.azuredatabricks.net",
  [GCP]: "accounts.gcp.databricks.com",
};

/** What a host says of its account. */
export type AccountPlace = Pick<DatabricksAccountOptions, "cloud" | "accountsHost">;

/** The host of the account console: the cloud's, unless there is another. */
export const accountsHostOf = ({ cloud, accountsHost }: AccountPlace): string => accountsHost ?? ACCOUNTS_HOSTS[cloud];

/** The domain of a host, or undefined where Databricks has no such domain. */
function domainOf(host: string): Domain | undefined {
  const found = Object.keys(DOMAINS).find((domain) => host.endsWith(`.${domain}`));
  return found === undefined ? undefined : DOMAINS[found];
}

/** The domains of a cloud, as a message lists them. */
export const domainsOf = (cloud: DatabricksCloud): string =>
  Object.keys(DOMAINS)
    .filter((domain) => DOMAINS[domain].cloud === cloud)
    .join(", ");

/** accounts.<domain>, or accounts-dod.<domain>: workspaces can have other names that begin so. */
const ACCOUNTS = /^accounts(-dod)?\./;
const isConsole = (host: string) => ACCOUNTS.test(host) && Object.hasOwn(DOMAINS, host.replace(ACCOUNTS, ""));

/** Whether a text is the host of the account console in a cloud. */
export const isAccountsHost = (host: string, cloud: DatabricksCloud): boolean => isConsole(host) && domainOf(host)?.cloud === cloud;

/**
 * Whether a text is the host of a workspace in a cloud, not of the account console. An account can also have a custom URL, which is none: it leads to
 * all workspaces, and a request there says which of them it is for. The workspaces keep their own hosts.
 *
 * https://learn.microsoft.com/en-us/azure/databricks/admin/account-settings/custom-url
 */
export const isWorkspaceHost = (host: string, cloud: DatabricksCloud): boolean =>
  isHostName(host) && domainOf(host)?.cloud === cloud && !isConsole(host);

/** Whether a host is not in a domain of Databricks: a custom one, or a mistake. */
export const isForeign = (host: string): boolean => domainOf(host) === undefined;

/**
 * Whether a host cannot be that of a workspace of the account: the account console's, or one in another cloud or another part of it, such as a
 * government's. Without an account, only the former can be said.
 */
export function isHostOfOthers(host: string, account: AccountPlace | undefined): boolean {
  if (isConsole(host)) return true;
  const domain = domainOf(host);
  if (account === undefined || domain === undefined) return false;
  const own = domainOf(accountsHostOf(account));
  return domain.cloud !== account.cloud || (own !== undefined && own.cloud === account.cloud && domain.part !== own.part);
}

/**
 * The workspace's id, as far as its host has it: on Azure after `adb-`, on GCP, where no documentation says so, at the beginning.
 *
 * https://learn.microsoft.com/en-us/azure/databricks/workspace/workspace-details
 */
export function workspaceIdIn(host: string, cloud: DatabricksCloud): string | undefined {
  const form = { [AWS]: undefined, [AZURE]: /^adb-(\d+)\.\d+\./, [GCP]: /^(\d+)\.\d+\./ }[cloud];
  return form?.exec(host)?.[1];
}
