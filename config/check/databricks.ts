import { accountRules } from "../../lib/databricks/account-rules";
import { appRules } from "../../lib/databricks/rules";
import { Finding, findings } from "../../lib/findings/rule";
import { ResolvedDatabricks } from "../resolve/databricks";
import { StackConfig } from "../schema/stack";
import { clientFindings, ClientPlaces, relocate } from "./clients";

const APP_PLACES: ClientPlaces = {
  mixed: {},
  elsewhere: {
    accessTokenMinutes: "tokens.accessTokenMinutes",
    refreshTokenDays: "tokens.refreshTokenDays",
    redirectHosts: "identityProvider.redirectHosts",
  },
};

export function databricksFindings({ account, apps }: ResolvedDatabricks, config: StackConfig): Finding[] {
  return [
    ...relocate(findings(accountRules, account), (key) => `identityProvider.${key}`),
    ...apps.flatMap(({ props }, index) => clientFindings(config, index, findings(appRules, props), APP_PLACES)),
  ];
}
