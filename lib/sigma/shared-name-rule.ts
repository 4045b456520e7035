import { RuleText } from "../findings/rule";

/** When two stacks use one name for two objects. */
export const sharedNameRule: RuleText = {
  id: "SIGMA-SHARED-NAME",
  severity: "warning",
  why:
    "Fires when two stacks of a config create clients, authorization servers or APIs with the same name at one identity provider: in one Okta org, " +
    "Entra ID tenant, Auth0 tenant, PingOne environment, PingFederate server or Databricks account. Nobody could tell them apart there, and someone " +
    "might delete or change the wrong one. Use a different name in each stack, such as `Sigma` and `Sigma Test`; set a client's `id` before you rename " +
    "it. Where the vendor rejects a second object of a name, `CONFIG-DUPLICATE-OBJECT` fails.",
};
