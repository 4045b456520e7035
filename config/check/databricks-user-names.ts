import { loginNameRule } from "../../lib/databricks-federation/login-name-rule";
import { violationIf } from "../../lib/findings/checks";
import { given, Rule } from "../../lib/findings/rule";
import { UserAttribute } from "../../lib/user-mapping";
import { capabilitiesOf } from "../resolve/capabilities";
import { accountsOf } from "../resolve/platforms";
import { resolveUserMapping } from "../resolve/user-mapping";
import { StackConfig } from "../schema/stack";
import { WrittenStack } from "./written";

/** Whether an account of Databricks finds its users by the claim of the user mapping. */
const usesMapping = (config: StackConfig) => accountsOf(config, "databricks").some(({ subjectClaim }) => subjectClaim === undefined);

/** An expression in one spelling: `event?.user["user_id"]` is `event.user.user_id`. */
const inOneSpelling = (value: string) =>
  value
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/'/g, '"')
    .replace(/\?\./g, ".")
    .replace(/\.?\["(\w+)"\]/g, ".$1");

/** Rules about a stack whose users have accounts in Databricks, where each user's name is an email address. */
export const databricksUserNameRules: readonly Rule<Pick<WrittenStack, "config">>[] = [
  {
    id: "CONFIG-DATABRICKS-USER-ID",
    severity: "error",
    why:
      "Fires when a stack has `databricks`, and `userMapping.value` is an id or a name without a domain, such as `objectid` and `onpremisessamaccountname` " +
      "in Entra ID, `event.user.user_id` in Auth0, `user.id` in PingOne. The user's name in Databricks is an email address, so every login would fail. " +
      "Omit it, or use a value that is the user's email address in Databricks. If only Snowflake needs the value, set `subjectClaim` of the account.",
    see: ["https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-policy"],
    check: ({ config }) => {
      const ids = capabilitiesOf(config.identityProvider.type)?.idValues ?? [];
      const { value } = resolveUserMapping(config);
      return violationIf(value !== undefined && usesMapping(config) && ids.includes(inOneSpelling(value)), {
        at: "userMapping.value",
        given: `${given(value)}, which is never an email address`,
        allowed: "the user's name in Databricks, an email address",
        fix: "omit it, or use the user's email address: no user in Databricks has such a name, so every login would fail",
      });
    },
  },
  {
    ...loginNameRule,
    check: ({ config }) => {
      const usual = capabilitiesOf(config.identityProvider.type)?.freeLoginName;
      const { attribute, value } = resolveUserMapping(config);
      const isUsual = value === undefined && attribute === UserAttribute.LOGIN_NAME;
      return violationIf(usual !== undefined && isUsual && usesMapping(config), {
        at: "userMapping",
        given: `nothing given, so ${usual} names the user`,
        allowed: "a value that is the user's name in Databricks, an email address",
        fix: `set userMapping to { attribute: login_name, value: ${usual} } if it is an email address for all users, or to email_address`,
      });
    },
  },
];
