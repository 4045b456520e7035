import { RuleText } from "../findings/rule";
import { DATABRICKS_POLICY } from "./sources";

/** When two stacks trust one issuer in one account. */
export const sharedIssuerRule: RuleText = {
  id: "DATABRICKS-SHARED-ISSUER",
  severity: "warning",
  why:
    "Fires when two stacks of a config trust the same issuer in one Databricks account: two stacks for one Entra ID tenant, for example, which has one " +
    "issuer. Databricks does not document which policy decides about a token that fits both. Make sure that their audiences differ, or put the clients of " +
    "both stacks into one.",
  see: [DATABRICKS_POLICY],
};
