import { RuleText } from "../findings/rule";
import { DATABRICKS_POLICY } from "./sources";

/** When users are known by a login name that may be any text. */
export const loginNameRule: RuleText = {
  id: "DATABRICKS-LOGIN-NAME",
  severity: "warning",
  why:
    "Fires when a stack with PingOne has `databricks`, and nothing says what the user claim contains. It is then the username, which can be any text in " +
    "PingOne, while the user's name in Databricks is an email address. If all usernames are email addresses, say so with " +
    "`userMapping: { attribute: login_name, value: user.username }`. Otherwise use `email_address`, and see `PINGONE-MUTABLE-CLAIM`.",
  see: [DATABRICKS_POLICY],
};
