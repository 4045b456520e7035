import { accountRules } from "../../lib/databricks/account-rules";
import { appRules } from "../../lib/databricks/rules";
import { Finding, findings } from "../../lib/findings/rule";
import { APP, ResolvedDatabricks } from "../resolve/databricks";
import { appFindings, relocate } from "./places";

export function databricksFindings({ account, apps }: ResolvedDatabricks): Finding[] {
  return [...relocate(findings(accountRules, account), (key) => `identityProvider.${key}`), ...appFindings(APP, apps, appRules)];
}
