import { Entry } from "./entry";

const from = "Microsoft Graph, at the deploy";

/** What people meet when they deploy. Codes: https://learn.microsoft.com/en-us/graph/errors, and the texts of the provider azuread 3.7.0. */
export const ENTRA_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "Authorization_RequestDenied",
    also: ["Insufficient privileges to complete the operation", "403 with OData error"],
    from,
    meaning: "Whoever deploys lacks a right in Entra.",
    causes: [
      {
        cause: "A permission of Microsoft Graph is missing, or nobody consented to it.",
        fix: "give the deployer the permissions in docs/permissions.md, each with admin consent",
      },
      {
        cause: "With Application.ReadWrite.OwnedBy the deployer is no owner: the provider removes it where owners do not name it.",
        fix: "add the object id of the deployer's service principal to owners",
        keys: ["identityProvider.owners"],
      },
      {
        cause: "Consent for everybody needs a right that the deployer shall not have.",
        fix: "leave the consent to an administrator",
        keys: ["identityProvider.adminConsent"],
      },
    ],
  },
  {
    name: "Permission entry already exists",
    also: ["Could not create delegated permission grant"],
    from,
    meaning: "The application has a consent to this API for all users already, and Entra keeps one.",
    causes: [
      {
        cause: "A person consented, in the portal or by the consent URL.",
        fix: "give the ids of the consents there are, or leave them alone with adminConsent: false",
        keys: ["adopt.consents", "identityProvider.adminConsent"],
      },
    ],
  },
  {
    name: "Permission being assigned already exists on the object",
    also: ["Could not create app role assignment"],
    from,
    meaning: "The group or user is assigned to the application already.",
    causes: [
      {
        cause: "A person assigned them, before the application was adopted or since.",
        fix: "remove them from groups and users: the assignment stays; or remove it in Entra and deploy again",
        keys: ["clients[].groups", "clients[].users"],
      },
    ],
  },
  {
    name: "Property api.requestedAccessTokenVersion is invalid",
    also: ["requestedAccessTokenVersion"],
    from,
    meaning: "The tenant refuses tokens of version 1, which the provider sends wherever no other version is written.",
    causes: [
      {
        cause: "The API asks for version 1.",
        fix: "set tokenVersion: 2, the only remedy: issuer and audience change on both sides",
        keys: ["identityProvider.tokenVersion"],
      },
      {
        cause: "An adopted app has no version.",
        fix: "set api.requestedAccessTokenVersion to 2 in the app's manifest: nobody asks for tokens for an app that is a client alone",
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
        cause: "The secret shall be valid for longer than the policy allows.",
        fix: "set fewer days, and warnDays below them",
        keys: ["credentials.validDays", "credentials.warnDays"],
      },
      { cause: "The certificate is valid for too long.", fix: "use one that ends sooner", keys: ["clients[].certificateFiles"] },
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
        fix: "have the application exempted from the policy; a certificate works only if Sigma can name it, which is not confirmed",
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
    meaning: "Entra refuses the API's identifier URI.",
    causes: [
      {
        cause: "The domain is not verified in the tenant.",
        fix: "give a verified one, or leave it out: the URI is then api://<client id>",
        keys: ["identityProvider.domain"],
      },
      {
        cause: "A policy of the tenant allows no such URI for tokens of version 1.",
        fix: "set tokenVersion: 2, or leave the domain out",
        keys: ["identityProvider.tokenVersion", "identityProvider.domain"],
      },
      {
        cause: "Another application has the URI already.",
        fix: "adopt that one as the API, or free the URI there",
        keys: ["adopt.authorizationServer.identifierUri"],
      },
    ],
  },
  {
    name: "CannotDeleteOrUpdateEnabledEntitlement",
    also: ["Permission (scope or role) cannot be deleted or updated unless disabled first"],
    from,
    meaning: "A scope is disabled before it changes, and the tenant had not yet seen that.",
    causes: [
      { cause: "Entra is only consistent after a while.", fix: "deploy again" },
      {
        cause: "The API was adopted without its scope, so that its scopes are replaced.",
        fix: "give the id of the scope session:role-any",
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
    meaning: "What shall be made is in the tenant already.",
    causes: [
      {
        cause: "The application was adopted without its service principal (enterprise application), which Entra made together with it.",
        fix: "give the service principal's object id",
        keys: ["adopt.servicePrincipals", "adopt.authorizationServer.servicePrincipal"],
      },
      {
        cause: "The API was adopted without its identifier URI.",
        fix: "give it as it is now",
        keys: ["adopt.authorizationServer.identifierUri"],
      },
    ],
  },
  {
    name: "Request_ResourceNotFound",
    also: ["does not exist or one of its queried reference-property objects are not present"],
    from,
    meaning: "Entra does not find an object that is named.",
    causes: [
      {
        cause: "An id of a group, a user, an owner or of what is adopted is none of this tenant's, or is a client id.",
        fix: "copy the object id",
        keys: [
          "clients[].groups",
          "clients[].users",
          "identityProvider.owners",
          "adopt.clients",
          "adopt.servicePrincipals",
          "adopt.consents",
        ],
      },
      { cause: "The object was made a moment ago, and is not seen everywhere.", fix: "deploy again" },
      { cause: "Whoever deploys is logged in to another tenant.", fix: "correct it", keys: ["identityProvider.tenantId"] },
    ],
  },
  {
    name: "No group found matching specified filter",
    also: ["No group found"],
    from: "The provider azuread, at the plan",
    meaning: "The tenant has no security group of this name.",
    causes: [
      {
        cause: "The name is another, or the group is not a security group.",
        fix: "compare it in Entra, or give the object id: { id: … }",
        keys: ["clients[].groups"],
      },
    ],
  },
  {
    name: "More than one group found matching specified filter",
    also: ["More than one group found"],
    from: "The provider azuread, at the plan",
    meaning: "Several security groups have this name.",
    causes: [{ cause: "Names are not unique in Entra.", fix: "give the object id: { id: … }", keys: ["clients[].groups"] }],
  },
  {
    name: "User with UPN … was not found",
    from: "The provider azuread, at the plan",
    meaning: "The tenant has no user with this user principal name.",
    causes: [
      {
        cause: "It is the user's e-mail address, or the user is a guest, whose name has #EXT# in it.",
        fix: "copy the user principal name, or give the object id: { id: … }",
        keys: ["clients[].users"],
      },
    ],
  },
  {
    name: "1040: Policy contains an application",
    also: ["Could not create conditional access policy", "Policy contains … application without service principal"],
    from,
    meaning: "Entra refuses the Conditional Access policy.",
    causes: [
      { cause: "The service principal was made a moment ago.", fix: "deploy again" },
      {
        cause: "The tenant has no Entra ID P1, or security defaults are on.",
        fix: "leave the policy out, or let an administrator settle it",
        keys: ["identityProvider.signInFrequencyDays"],
      },
    ],
  },
  {
    name: "doesn't support import",
    from: "The provider azuread, at the plan",
    meaning: "Client secrets cannot be taken over: Entra never shows them again.",
    causes: [
      {
        cause: "An import of azuread_application_password was written by hand.",
        fix: "remove it: a new secret is made beside those there are",
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
    from: "The provider azuread",
    meaning: "Terraform is not logged in to Entra.",
    causes: [
      {
        cause: "Neither az login nor the variables ARM_CLIENT_ID and the like are there, or they are of another tenant.",
        fix: "log in as docs/permissions.md says",
        keys: ["identityProvider.tenantId", "identityProvider.cloud"],
      },
    ],
  },
  {
    name: "AADSTS50146",
    also: ["required to be configured with an application-specific signing key"],
    from: "Microsoft Entra ID",
    meaning: "A claims mapping policy is assigned to the API, and the API does not accept mapped claims.",
    causes: [
      {
        cause: "The policy was assigned by hand.",
        fix: "remove it, or let the claim be made here",
        keys: ["userMapping.claim", "identityProvider.domain"],
      },
    ],
  },
  {
    name: "AADSTS501461",
    also: ["AcceptMappedClaims is only supported for a token audience matching the application GUID"],
    from: "Microsoft Entra ID",
    meaning: "Claims are mapped only for an audience in a verified domain, or the API's own client id.",
    causes: [
      {
        cause: "The tokens are of version 1, whose audience is the identifier URI, and that is api://<client id>.",
        fix: "give a verified domain, or set tokenVersion: 2, whose audience is the client id (then also in Snowflake, which the deploy sets)",
        keys: ["identityProvider.domain", "identityProvider.tokenVersion"],
      },
    ],
  },
  {
    name: "AADSTS7000112",
    from: "Microsoft Entra ID",
    meaning: "The application is disabled.",
    causes: [
      {
        cause: "An administrator disabled the enterprise application for sign-in; adopting leaves that as it is.",
        fix: "enable it in Entra: Enterprise applications, Properties",
      },
    ],
  },
  {
    name: "AADSTS65004",
    from: "Microsoft Entra ID",
    meaning: "The user declined to consent.",
    causes: [{ cause: "Nobody consented for all users.", fix: "consent by the deploy", keys: ["identityProvider.adminConsent"] }],
  },
  {
    name: "AADSTS54005",
    also: ["OAuth2 Authorization code was already redeemed"],
    from: "Microsoft Entra ID",
    meaning: "The authorization code was used twice.",
    causes: [{ cause: "The browser sent the answer again.", fix: "begin the login anew in Sigma" }],
  },
  {
    name: "AADSTS700025",
    also: ["Client is public so neither 'client_assertion' nor 'client_secret' should be presented"],
    from: "Microsoft Entra ID",
    meaning: "Entra takes the application for a public client.",
    causes: [
      {
        cause: "The redirect URL is registered for mobile and desktop applications.",
        fix: "remove it there: it belongs under Web",
      },
    ],
  },
  {
    name: "AADSTS50034",
    also: ["AADSTS90072"],
    from: "Microsoft Entra ID",
    meaning: "The account is none of this tenant's.",
    causes: [
      {
        cause: "The user logged in with an account of another tenant, or a personal one.",
        fix: "log in with the account of this tenant, or invite it as a guest and assign it",
        keys: ["clients[].users", "identityProvider.tenantId"],
      },
    ],
  },
  {
    name: "AADSTS500113",
    from: "Microsoft Entra ID",
    meaning: "The application has no redirect URL for this request.",
    causes: [{ cause: "Its redirect URLs were removed by hand.", fix: "deploy again", keys: ["deployment"] }],
  },
  {
    name: "AADSTS50173",
    from: "Microsoft Entra ID",
    meaning: "The user's refresh tokens were revoked: by a new password, or by an administrator.",
    causes: [{ cause: "The grant ended.", fix: "let the user log in again in Sigma" }],
  },
  {
    name: "AADSTS530032",
    from: "Microsoft Entra ID",
    meaning: "A Conditional Access policy of the tenant blocks the login.",
    causes: [{ cause: "The policy covers Sigma's app or the API.", fix: "let the owner of the policy look into the sign-in log" }],
  },
];
