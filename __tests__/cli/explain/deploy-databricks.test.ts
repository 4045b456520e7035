import { explanationFor } from "../../../cli/explain/match";

const first = (text: string) => explanationFor(text)[0]?.name;

/** As Terraform prints them. */
test.each([
  [
    "Error: cannot create custom app integration: failed during request visitor: default auth: cannot configure default credentials, please check https://docs.databricks.com/en/dev-tools/auth.html",
    "cannot configure default credentials",
  ],
  ["Error: cannot create custom app integration: Only account admins can create OAuth apps", "Only account admins can"],
  ["Error: cannot create custom app integration: invalid Databricks Account configuration", "invalid Databricks Account configuration"],
  [
    "Error: expected token_access_policy.0.access_token_ttl_in_minutes to be in the range (5 - 1440), got 1441",
    "expected token_access_policy.0.access_token_ttl_in_minutes to be in the range",
  ],
  [
    "Error: expected token_access_policy.0.refresh_token_ttl_in_minutes to be in the range (5 - 129600), got 200000",
    "expected token_access_policy.0.refresh_token_ttl_in_minutes to be in the range",
  ],
  [
    "Error: validate: more than one authorization method configured: azure and oauth. Config: host=https://accounts.cloud.databricks.com, azure_client_id=a",
    "more than one authorization method configured",
  ],
  [
    "Error: cannot create mws permission assignment: Permission assignment APIs are not available for this workspace.",
    "Permission assignment APIs are not available for this workspace",
  ],
  [
    "[INSUFFICIENT_PERMISSIONS] Insufficient privileges:\nUser does not have USE CATALOG on Catalog 'analytics'. SQLSTATE: 42501",
    "User does not have USE CATALOG on Catalog '…'.",
  ],
  ["PERMISSION_DENIED: User does not have USE SCHEMA on Schema 'finance.reports'.", "User does not have USE CATALOG on Catalog '…'."],
  ["You do not have permission to use the SQL Warehouse.", "You do not have permission to use the SQL Warehouse"],
  ["ada@example.com is not authorized to use or monitor this SQL Endpoint.", "You do not have permission to use the SQL Warehouse"],
  ["scope session:role-any is unknown", "scope … is unknown"],
  ["absolute_session_lifetime_in_minutes can only be set with enable_single_use_refresh_tokens", "absolute_session_lifetime_in_minutes"],
  ["Error: App integration with id 0000 does not exist", "OAuth custom app integration … does not exist"],
  ...["create", "update", "get", "delete"].map(
    (verb) =>
      [`Error: failed to ${verb} account_federation_policy\n\nFederation policy`, "failed to create account_federation_policy"] as [
        string,
        string,
      ],
  ),
  ["Error: cannot read group: cannot find group: Data Analysts", "cannot read group: cannot find group: …"],
  ["Error: cannot create group: Group with name Sigma Users already exists.", "cannot create group: Group with name … already exists."],
  [
    "Error: cannot create grant: Could not find principal with name Sigma Users",
    "cannot create grant: Could not find principal with name …",
  ],
  ["Error: cannot create grant: Catalog 'analytics' does not exist.", "Catalog '…' does not exist."],
  [
    "Error: cannot read grant: User does not have USE CATALOG on Catalog 'analytics'.",
    "cannot create grant: User does not have MANAGE on Catalog '…'.",
  ],
  [
    "Error: cannot create entitlements: entitlements can only be managed with a provider configured at the workspace-level",
    "entitlements can only be managed with a provider configured at the workspace-level",
  ],
  [
    "Error: cannot populate provider_config for grant: failed to resolve workspace_id: failed to get the workspace_id: 403",
    "cannot populate provider_config for grant: failed to resolve workspace_id",
  ],
  [
    'Error: Unexpected Import Identifier\n\nExpected import identifier with format: policy_id. Got: "a,b"',
    "Expected import identifier with format: policy_id",
  ],
])("%j", (text, name) => {
  expect(first(text)).toBe(name);
});
