import { explanationFor } from "../../../cli/explain/match";

const all = (text: string) => explanationFor(text).map(({ name }) => name);

describe("what Microsoft Graph and azuread say at a deploy", () => {
  test.each([
    [
      "Error: Could not create application\n\nunexpected status 403 (403 Forbidden) with error: Authorization_RequestDenied: Insufficient privileges to complete the operation.",
      "Authorization_RequestDenied",
    ],
    [
      "Error: Could not create delegated permission grant\n\nunexpected status 409 with OData error: Request_MultipleObjectsWithSameKeyValue: Permission entry already exists.",
      "Permission entry already exists",
    ],
    [
      "Could not create app role assignment: unexpected status 400 (400 Bad Request) with error: InvalidUpdate: Permission being assigned already exists on the object",
      "Permission being assigned already exists on the object",
    ],
    [
      "Error: Could not create application\n\nunexpected status 400 (400 Bad Request) with error: Request_BadRequest: Property api.requestedAccessTokenVersion is invalid.",
      "Property api.requestedAccessTokenVersion is invalid",
    ],
    [
      "CredentialInvalidLifetimeAsPerAppPolicy: Credential lifetime exceeds the max value allowed as per assigned policy",
      "CredentialInvalidLifetimeAsPerAppPolicy",
    ],
    [
      "CredentialTypeNotAllowedAsPerAppPolicy: Credential type not allowed as per assigned policy 'x'.",
      "CredentialTypeNotAllowedAsPerAppPolicy",
    ],
    [
      "HostNameNotOnVerifiedDomain: Values of identifierUris property must use a verified domain of the organization or its subdomain",
      "HostNameNotOnVerifiedDomain",
    ],
    [
      "Failed to add identifier URI https://acme.com/x. All newly added URIs must contain a tenant verified domain",
      "HostNameNotOnVerifiedDomain",
    ],
    [
      "CannotDeleteOrUpdateEnabledEntitlement: Permission (scope or role) cannot be deleted or updated unless disabled first.",
      "CannotDeleteOrUpdateEnabledEntitlement",
    ],
    [
      'Error: A resource with the ID "00000000-0000-0000-0000-000000000001" already exists',
      "The service principal name is already present",
    ],
    [
      "Request_ResourceNotFound: Resource '0' does not exist or one of its queried reference-property objects are not present.",
      "Request_ResourceNotFound",
    ],
    [
      "Error: No group found matching specified filter (displayName eq 'Data' and securityEnabled eq true)",
      "No group found matching specified filter",
    ],
    [
      "Error: More than one group found matching specified filter (displayName eq 'Twins')",
      "More than one group found matching specified filter",
    ],
    ['Error: User with UPN "ada@example.com" was not found', "User with UPN … was not found"],
    ["resource azuread_application_password doesn't support import", "doesn't support import"],
    ["building client: unable to obtain access token: running Azure CLI: exit status 1", "unable to obtain access token"],
    ["AADSTS50146: This application is required to be configured with an application-specific signing key.", "AADSTS50146"],
    ["AADSTS501461", "AADSTS501461"],
    ["AADSTS7000112: Application 'x' is disabled.", "AADSTS7000112"],
    ["AADSTS90072", "AADSTS50020"],
    ...["AADSTS65004", "AADSTS54005", "AADSTS700025", "AADSTS50034", "AADSTS500113", "AADSTS50173", "AADSTS530032"].map((code) => [
      code,
      code,
    ]),
  ])("%s", (text, name) => {
    expect(all(text)).toEqual([name]);
  });
});
