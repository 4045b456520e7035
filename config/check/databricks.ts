import { SigmaDatabricksAppProps } from "../../lib/databricks/props";
import { accountRules } from "../../lib/databricks/account-rules";
import { appRules } from "../../lib/databricks/rules";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, findings } from "../../lib/findings/rule";
import { ResolvedDatabricks } from "../resolve/databricks";
import { StackConfig } from "../schema/stack";
import { CLIENT_PLACES, clientFindings, ClientPlaces, COMMON_PLACES, relocate } from "./places";

export const APP_PLACES: ClientPlaces<SigmaDatabricksAppProps> = {
  ...CLIENT_PLACES,
  ...COMMON_PLACES,
  account: "identityProvider",
  accessTokenMinutes: "tokens.accessTokenMinutes",
  refreshTokenDays: "tokens.refreshTokenDays",
  redirectHosts: "identityProvider.redirectHosts",
};

export function databricksFindings({ account, apps }: ResolvedDatabricks, config: StackConfig): Finding[] {
  return [
    ...relocate(findings(accountRules, account), (key) => `identityProvider.${key}`),
    ...apps.flatMap(({ props }, index) => clientFindings(APP_PLACES, config, index, namedFindings(appRules, props))),
  ];
}
