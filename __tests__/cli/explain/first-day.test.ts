import { explanationFor } from "../../../cli/explain/match";

/** What comes from a vendor, or from Terraform itself. */
const VENDOR = "the vendor's documentation";
const TERRAFORM = "Terraform";
const OKTA = "terraform-provider-okta v4.20.0, okta/";
const AZUREAD = "terraform-provider-azuread v3.7.0, internal/services/";
const AUTH0 = "terraform-provider-auth0 v1.53.0, internal/auth0/";
const PINGONE = "terraform-provider-pingone v1.20.0, internal/service/sso/";

/** Whole messages as people paste them on the first day, with the entry that must come first, and the place of the words that lead to it. */
const MESSAGES: readonly (readonly [name: string, text: string, place: string])[] = [
  [
    "Authorization_RequestDenied",
    "Error: Could not create application\n\nApplicationsClient.BaseClient.Post(): unexpected status 403 (403 Forbidden) with error: Authorization_RequestDenied: Insufficient privileges to complete the operation.",
    VENDOR,
  ],
  [
    "E0000001",
    "Error: failed to create OAuth application: the API returned an error: Api validation failed: redirect_uris. Causes: errorSummary: redirect_uris: not a URL",
    VENDOR,
  ],
  ["E0000006", "the API returned an error: E0000006: You do not have permission to perform the requested action", VENDOR],
  [
    "E0000007",
    "Error: failed to get OAuth application: the API returned an error: Not found: Resource not found: 0oa1 (AppInstance)",
    VENDOR,
  ],
  ["E0000011", "Error: 401 Unauthorized: the API returned an error: Invalid token provided", VENDOR],
  ["E0000047", "the API returned an error: API call exceeded rate limit due to too many requests.", VENDOR],
  ["E0000009", "Error: failed to create auth server policy rule: the API returned an error: Internal Server Error E0000009", VENDOR],
  ["Insufficient scope, expected any of", "Error: 403 Forbidden: Insufficient scope, expected any of: create:clients", VENDOR],
  ["Insufficient scope, expected any of", "insufficient_scope", VENDOR],
  [
    "Only account admins can",
    "Error: cannot create custom app integration: This API is disabled for users without account admin status",
    VENDOR,
  ],
  ["003001", "Error: 003001 (42501): SQL access control error:\nInsufficient privileges to operate on account 'ACME'", VENDOR],
  [
    "260008",
    "Error: could not open connection: 260008 (08004): failed to connect to db. verify account name is correct. HTTP: 403",
    VENDOR,
  ],
  ["002002", "Error: 002002 (42710): SQL compilation error:\nObject 'SIGMA_OAUTH' already exists.", VENDOR],
  ["390144", "Error: 390144 (08004): JWT token is invalid. [00000000-0000-0000-0000-000000000000]", VENDOR],
  [
    "A resource server with identifier … already exists",
    "Error: 409 Conflict: A resource server with identifier 'https://acme.snowflakecomputing.com' already exists",
    VENDOR,
  ],
  [
    "Permission entry already exists",
    "Error: Could not create delegated permission grant\n\nunexpected status 409 (409 Conflict) with error: Request_MultipleObjectsWithSameKeyValue: Permission entry already exists.",
    VENDOR,
  ],
  [
    "CredentialInvalidLifetimeAsPerAppPolicy",
    "unexpected status 400 with error: CredentialInvalidLifetimeAsPerAppPolicy: Credential lifetime exceeds the max value allowed as per assigned policy.",
    VENDOR,
  ],
  [
    "CredentialTypeNotAllowedAsPerAppPolicy",
    "unexpected status 400 with error: CredentialTypeNotAllowedAsPerAppPolicy: Credential type not allowed as per assigned policy",
    VENDOR,
  ],
  [
    "Property api.requestedAccessTokenVersion is invalid",
    "Error: Could not create application\n\nunexpected status 400 with error: InvalidRequest: Property api.requestedAccessTokenVersion is invalid.",
    VENDOR,
  ],
  [
    "HostNameNotOnVerifiedDomain",
    "Failed to add identifier URI. All newly added URIs must contain a tenant verified domain, tenant ID, or app ID, as per the default tenant policy of your organization.",
    VENDOR,
  ],
  [
    "HostNameNotOnVerifiedDomain",
    "HostNameNotOnVerifiedDomain: Values of identifierUris property must use a verified domain of the organization or its subdomain: 'https://acme.com/x'",
    VENDOR,
  ],
  [
    "finding default ACCESS_POLICY",
    "Error: failed to set authentication policy for an OAuth application: error finding default ACCESS_POLICY the API returned an unknown error",
    `${OKTA}policy.go:279`,
  ],
  [
    "'username' is required (the only exception is when the assigned app has 'SHARED_USERNAME_AND_PASSWORD' credentials scheme)",
    "Error: 'username' is required (the only exception is when the assigned app has 'SHARED_USERNAME_AND_PASSWORD' credentials scheme)",
    `${OKTA}resource_okta_app_user.go:107`,
  ],
  ["group with name … does not exist", 'Error: group with name "Analysts" does not exist', `${OKTA}data_source_okta_group.go:135`],
  [
    "no users found using search criteria",
    'Error: no users found using search criteria: profile.login eq "ada@example.com"',
    `${OKTA}data_source_okta_user.go:121`,
  ],
  [
    "No group found matching specified filter",
    "Error: No group found matching specified filter (displayName eq 'Data Analysts')",
    `${AZUREAD}groups/group_data_source.go:300`,
  ],
  ["No role found with name", 'Error: No role found with "name" = "Data Analysts"', `${AUTH0}role/data_source.go:192`],
  ["No connection found with name", 'Error: No connection found with "name" = "Partners"', `${AUTH0}connection/data_source.go:122`],
  [
    "action … never reached built state",
    'Error: action "Sigma API" never reached built state: context deadline exceeded',
    `${AUTH0}action/resource.go:299`,
  ],
  [
    "Cannot find group",
    'Error: Group not found\n\nThe group with the specified group_id or name cannot be found in environment "00000000-0000-0000-0000-000000000000".',
    `${PINGONE}data_source_group.go:252`,
  ],
  [
    "Cannot find resource scope",
    "Error: Cannot find resource scope from ID\n\nThe resource scope offline_access for resource 1 in environment 2 cannot be found",
    `${PINGONE}data_source_resource_scope.go:346`,
  ],
  [
    "group with name … does not exist",
    "Error: Resource postcondition failed\n\nOkta has no group with exactly this name: Analysts. Correct the name, or use the group's id.",
    "lib/okta",
  ],
  [
    "Instance cannot be destroyed",
    "Error: Instance cannot be destroyed\n\n  on cdk.tf.json line 33:\n  33: }\n\nResource okta_app_oauth.sigma has lifecycle.prevent_destroy set, but the plan calls for this resource to be destroyed.",
    TERRAFORM,
  ],
  [
    "Check block assertion failed",
    "Warning: Check block assertion failed\n\n  on cdk.tf.json line 41, in check.sigma_credential.assert[0]:\nThe client secret of Sigma is old.",
    TERRAFORM,
  ],
];

test.each(MESSAGES)("%s: %s (%s)", (name, text) => {
  expect(explanationFor(text)[0]?.name).toBe(name);
});
