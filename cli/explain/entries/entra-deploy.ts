import { Entry } from "./entry";

const from = "Microsoft Graph, on deploy";

/** Errors at a deploy. Codes: https://learn.microsoft.com/en-us/graph/errors, and the texts of the provider azuread 3.7.0. */
export const ENTRA_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "Authorization_RequestDenied",
    also: ["Insufficient privileges to complete the operation", "403 with OData error"],
    from,
    meaning: "The deployer lacks a right in Entra.",
    causes: [
      {
        cause: "A Microsoft Graph permission is missing, or has no consent.",
        fix: "grant the deployer the permissions in docs/permissions.md, each with admin consent",
      },
      {
        cause: "With Application.ReadWrite.OwnedBy, the deployer is not an owner: the provider removes it unless owners lists it.",
        fix: "add the object id of the deployer's service principal to owners",
        keys: ["identityProvider.owners"],
      },
      {
        cause: "Consent for all users needs a right that the deployer should not have.",
        fix: "leave the consent to an administrator",
        keys: ["identityProvider.adminConsent"],
      },
    ],
  },
  {
    name: "Permission entry already exists",
    also: ["Could not create delegated permission grant"],
    from,
    meaning: "The application already has a consent to this API for all users, and Entra allows only one.",
    causes: [
      {
        cause: "Someone consented in the portal, or with the consent URL.",
        fix: "set the ids of the existing consents, or leave them unmanaged with adminConsent: false",
        keys: ["adopt.consents", "identityProvider.adminConsent"],
      },
    ],
  },
  {
    name: "Permission being assigned already exists on the object",
    also: ["Could not create app role assignment"],
    from,
    meaning: "The group or user is already assigned to the application.",
    causes: [
      {
        cause: "They were assigned by hand, before or after the application was adopted.",
        fix: "remove them from groups and users (the assignment stays), or remove the assignment in Entra and deploy again",
        keys: ["clients[].groups", "clients[].users"],
      },
    ],
  },
  {
    name: "Property api.requestedAccessTokenVersion is invalid",
    also: ["requestedAccessTokenVersion"],
    from,
    meaning: "The tenant rejects version 1 tokens, which the provider sets unless the config sets another version.",
    causes: [
      {
        cause: "The API uses version 1.",
        fix: "set tokenVersion: 2, the only fix; issuer and audience change on both sides",
        keys: ["identityProvider.tokenVersion"],
      },
      {
        cause: "An adopted app has no version set.",
        fix: "set api.requestedAccessTokenVersion to 2 in the app's manifest: nobody requests tokens for an app that is only a client",
      },
    ],
  },
  {
    name: "CredentialInvalidLifetimeAsPerAppPolicy",
    also: ["Credential lifetime exceeds the max value allowed as per assigned policy"],
    from,
    meaning: "A policy of the tenant allows client secrets or certificates only for a shorter time.",
    causes: [
      {
        cause: "The secret's validity is longer than the policy allows.",
        fix: "set fewer days, and a lower warnDays",
        keys: ["credentials.secretValidDays", "credentials.warnDays"],
      },
      { cause: "The certificate is valid for too long.", fix: "use one that expires sooner", keys: ["clients[].certificateFiles"] },
    ],
  },
  {
    name: "CredentialTypeNotAllowedAsPerAppPolicy",
    also: ["Credential type not allowed as per assigned policy"],
    from,
    meaning: "A policy of the tenant forbids client secrets, or certificates, for applications.",
    causes: [
      {
        cause: "Secrets are forbidden.",
        fix: "exempt the application from the policy; a certificate works only if Sigma can name it, which is not confirmed",
        keys: ["clients[].authentication", "clients[].certificateFiles"],
      },
    ],
  },
  {
    name: "HostNameNotOnVerifiedDomain",
    also: [
      "Failed to add identifier URI",
      "Values of identifierUris property must use a verified domain",
      "default tenant policy … identifier URI",
      "Another object with the same value for property identifierUris already exists",
    ],
    from,
    meaning: "Entra rejects the API's identifier URI.",
    causes: [
      {
        cause: "The domain is not verified in the tenant.",
        fix: "use a verified one, or remove it: the URI is then api://<client id>",
        keys: ["identityProvider.domain"],
      },
      {
        cause: "A tenant policy does not allow such a URI for version 1 tokens.",
        fix: "set tokenVersion: 2, or remove the domain",
        keys: ["identityProvider.tokenVersion", "identityProvider.domain"],
      },
      {
        cause: "Another application already has the URI.",
        fix: "adopt that application as the API, or remove the URI there",
        keys: ["adopt.authorizationServer.identifierUri"],
      },
    ],
  },
  {
    name: "CannotDeleteOrUpdateEnabledEntitlement",
    also: ["Permission (scope or role) cannot be deleted or updated unless disabled first"],
    from,
    meaning: "The scope was disabled before the change, but the tenant had not yet replicated that.",
    causes: [
      { cause: "Entra is eventually consistent.", fix: "deploy again" },
      {
        cause: "The API was adopted without its scope, so its scopes are replaced.",
        fix: "set the id of the scope session:role-any",
        keys: ["adopt.authorizationServer.scope"],
      },
    ],
  },
  {
    name: "The service principal name is already present",
    also: [
      "A resource with the ID … already exists",
      "service principal … already in use",
      "needs to be imported into the State … azuread",
    ],
    from,
    meaning: "The object to create already exists in the tenant.",
    causes: [
      {
        cause: "The application was adopted without its service principal (enterprise application), which Entra created with it.",
        fix: "set the service principal's object id",
        keys: ["adopt.servicePrincipals", "adopt.authorizationServer.servicePrincipal"],
      },
      {
        cause: "The API was adopted without its identifier URI.",
        fix: "set it to its current value",
        keys: ["adopt.authorizationServer.identifierUri"],
      },
    ],
  },
  {
    name: "Request_ResourceNotFound",
    also: ["does not exist or one of its queried reference-property objects are not present"],
    from,
    meaning: "Entra does not find a referenced object.",
    causes: [
      {
        cause: "The id of a group, user, owner or adopted object is not in this tenant, or is a client id.",
        fix: "use the object id",
        keys: [
          "clients[].groups",
          "clients[].users",
          "identityProvider.owners",
          "adopt.clients",
          "adopt.servicePrincipals",
          "adopt.consents",
        ],
      },
      { cause: "The object was just created, and is not replicated yet.", fix: "deploy again" },
      { cause: "The deployer is logged in to another tenant.", fix: "correct it", keys: ["identityProvider.tenantId"] },
    ],
  },
  {
    name: "No group found matching specified filter",
    also: ["No group found"],
    from: "The azuread provider, on plan",
    meaning: "The tenant has no security group with this name.",
    causes: [
      {
        cause: "The name is different, or the group is not a security group.",
        fix: "compare it in Entra, or use the object id: { id: … }",
        keys: ["clients[].groups"],
      },
    ],
  },
  {
    name: "More than one group found matching specified filter",
    also: ["More than one group found"],
    from: "The azuread provider, on plan",
    meaning: "Several security groups have this name.",
    causes: [{ cause: "Names are not unique in Entra.", fix: "use the object id: { id: … }", keys: ["clients[].groups"] }],
  },
  {
    name: "User with UPN … was not found",
    from: "The azuread provider, on plan",
    meaning: "The tenant has no user with this user principal name.",
    causes: [
      {
        cause: "It is the user's email address, or the user is a guest, whose name contains #EXT#.",
        fix: "copy the user principal name, or use the object id: { id: … }",
        keys: ["clients[].users"],
      },
    ],
  },
  {
    name: "1040: Policy contains an application",
    also: ["Could not create conditional access policy", "Policy contains … application without service principal"],
    from,
    meaning: "Entra rejects the Conditional Access policy.",
    causes: [
      { cause: "The service principal was just created.", fix: "deploy again" },
      {
        cause: "The tenant has no Entra ID P1, or security defaults are on.",
        fix: "remove the policy, or ask an administrator",
        keys: ["identityProvider.signInFrequencyDays"],
      },
    ],
  },
  {
    name: "doesn't support import",
    from: "The azuread provider, on plan",
    meaning: "Client secrets cannot be imported: Entra never shows them again.",
    causes: [
      {
        cause: "An import of azuread_application_password was written by hand.",
        fix: "remove it: a new secret is created next to the existing ones",
      },
    ],
  },
  {
    name: "unable to obtain access token",
    also: [
      "could not configure AzureCli Authorizer",
      "unable to build authorizer for Microsoft Graph API",
      "building client: unable to obtain access token",
    ],
    from: "The azuread provider",
    meaning: "Terraform is not logged in to Entra.",
    causes: [
      {
        cause: "Neither az login nor variables such as ARM_CLIENT_ID are set, or they belong to another tenant.",
        fix: "run az login, or set ARM_CLIENT_ID with a certificate, a secret or a token of the pipeline, see docs/permissions.md",
        keys: ["identityProvider.tenantId", "identityProvider.cloud"],
      },
    ],
  },
];
