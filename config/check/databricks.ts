import { accountRules } from "../../lib/databricks-account/account-rules";
import { appRules } from "../../lib/databricks/rules";
import { findings } from "../../lib/findings/rule";
import { APP, ResolvedDatabricks } from "../resolve/databricks";
import { Checked } from "./checked";
import { appFindings, relocate } from "./places";

export function checkDatabricks({ account, apps }: ResolvedDatabricks): Checked {
  return {
    directory: { label: `the Databricks account ${account.accountId}`, objects: [] },
    findings: [...relocate(findings(accountRules, account), (key) => `identityProvider.${key}`), ...appFindings(APP, apps, appRules)],
  };
}
