import { accountRules } from "../../lib/databricks/account-rules";
import { databricksAppRules } from "../../lib/databricks/app-rules";
import { Finding, findings } from "../../lib/findings/rule";
import { clientRules } from "../../lib/sigma/client-rules";
import { credentialRules } from "../../lib/sigma/credential-rules";
import { lifetimeRules } from "../../lib/sigma/lifetime-rules";
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
  const rules = [...databricksAppRules, ...clientRules, ...lifetimeRules, ...credentialRules];
  return [
    ...relocate(findings(accountRules, account), (key) => `identityProvider.${key}`),
    ...apps.flatMap(({ props }, index) => clientFindings(config, index, findings(rules, props), APP_PLACES)),
  ];
}
