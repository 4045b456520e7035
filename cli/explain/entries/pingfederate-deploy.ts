import { Entry } from "./entry";

const from = "PingFederate";

/** Errors at a deploy. */
export const PINGFEDERATE_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "An error occurred while creating the OAuth Client",
    also: ["an error occurred while updating the oauth client", "a client with this id already exists"],
    from,
    meaning: "The server rejects the client; the line Message says why.",
    causes: [
      { cause: "A client with this id exists.", fix: "adopt it, or set another clientId", keys: ["adopt.clients", "clients[].clientId"] },
      { cause: "A scope is not on the server.", fix: "add it under System > OAuth Settings > Scope Management" },
    ],
  },
  {
    name: "An error occurred while creating the OAuth Access Token Manager",
    also: [
      "an error occurred while creating the oauthaccesstokenmanager",
      "an error occurred while creating the oauth access token manager",
    ],
    from,
    meaning: "The server rejects the access token manager; the line Message says why.",
    causes: [
      {
        cause: "A manager with this id exists.",
        fix: "adopt it, use it unchanged, or set another managerId",
        keys: ["adopt.authorizationServer.id", "identityProvider.existingManagerId", "identityProvider.managerId"],
      },
      {
        cause: "The server's plugin lacks a field.",
        fix: "set omitIssuedAtField",
        keys: ["identityProvider.omitIssuedAtField"],
      },
    ],
  },
  {
    name: "Invalid configuration field",
    also: ["include issued at claim is not a valid field", "unknown field include issued at claim"],
    from,
    meaning: "The plugin of this server version has no such field.",
    causes: [
      {
        cause: "The server is older than the field.",
        fix: "set omitIssuedAtField",
        keys: ["identityProvider.omitIssuedAtField", "identityProvider.productVersion"],
      },
    ],
  },
  {
    name: "An error occurred while creating the OAuth Access Token Mapping",
    also: ["an error occurred while updating the oauth access token mapping"],
    from,
    meaning: "The server rejects the mapping; the line Message says why.",
    causes: [
      {
        cause: "The manager already has a mapping for this context.",
        fix: "adopt it: its id is default|<manager>, or <context>|<id>|<manager>",
        keys: ["adopt.authorizationServer.claim"],
      },
      {
        cause: "The adapter or contract does not exist, or has no such attribute.",
        fix: "correct it",
        keys: ["identityProvider.userAttribute"],
      },
    ],
  },
  {
    name: "PingFederate API Error 401",
    also: [
      "http status: 401 … pingfederate",
      "an error occurred while reading the oauth server settings … 401",
      "invalid credentials for the pingfederate administrative api",
    ],
    from,
    meaning: "Terraform cannot log in to the administrative API.",
    causes: [
      {
        cause: "PINGFEDERATE_PROVIDER_USERNAME or _PASSWORD is wrong, or the account is not an administrator.",
        fix: "use an account with the roles Admin and Crypto Admin, or set up OAuth for the administrative API",
        keys: ["identityProvider.adminUrl"],
      },
    ],
  },
  {
    name: "is not supported in this version of the PingFederate terraform provider",
    also: [
      "product_version … is not supported",
      "failed to parse product_version",
      "pingfederate version … is not supported",
      "unsupported pingfederate version",
    ],
    from,
    meaning: "The provider does not support this version of the server.",
    causes: [
      {
        cause: "It is too old or too new for the provider.",
        fix: "set the server's version, or another version of the provider",
        keys: ["identityProvider.productVersion", "providerVersions.pingfederate"],
      },
    ],
  },
  {
    name: "has no scope, which Sigma needs",
    also: ["pingfederate's authorization server has no scope"],
    from,
    meaning: "A scope is missing on the server. Scopes belong to all applications, so this project does not change them.",
    causes: [
      {
        cause: "It was never added.",
        fix: "add it under System > OAuth Settings > Scope Management, preferably session:role-any as an exclusive scope",
        keys: ["offlineAccess"],
      },
    ],
  },
  {
    name: "The OpenID Connect policy has no attribute email",
    also: ["the openid connect policy … has no attribute email"],
    from,
    meaning: "Sigma identifies users by the email address in the ID token.",
    causes: [
      {
        cause: "The policy's contract lacks it.",
        fix: "add email to the attribute contract of the policy, and map it",
        keys: ["identityProvider.oidcPolicyId"],
      },
    ],
  },
  {
    name: "client_auth.secret must be defined",
    also: ["client_auth.secret or client_auth.encrypted_secret must be defined"],
    from,
    meaning: "The secret comes from a variable, which is empty.",
    causes: [{ cause: "TF_VAR_<client>_client_secret is not set.", fix: "set it to the client's secret", keys: ["credentials.source"] }],
  },
  {
    name: "alphanumeric and less than 33 characters",
    also: ["manager_id … must be alphanumeric"],
    from,
    meaning: "The access token manager's id has characters other than letters and digits.",
    causes: [{ cause: "managerId has such a character.", fix: "use at most 32 letters and digits", keys: ["identityProvider.managerId"] }],
  },
  {
    name: "makes no JWTs",
    also: [
      "the access token manager … makes no jwts",
      "the access token manager … needs … in its field",
      "the access token manager … has no attribute",
      "the access token manager … signs with keys that are not at /pf/JWKS",
    ],
    from,
    meaning: "The existing access token manager does not issue the tokens that Snowflake is configured to expect.",
    causes: [
      {
        cause: "It was created for another purpose.",
        fix: "use another one, change it in the console, or let this project create one",
        keys: ["identityProvider.existingManagerId"],
      },
    ],
  },
  {
    name: "x509: certificate signed by unknown authority (PingFederate)",
    also: [
      "pf-admin-api … x509: certificate signed by unknown authority",
      "pf-admin-api … certificate is not trusted",
      "pf-admin-api … connection refused",
    ],
    from,
    meaning: "Terraform cannot reach the administrative API (the provider ignores proxy variables), or does not trust its certificate.",
    causes: [
      {
        cause: "The server's certificate is self-signed.",
        fix: "set PINGFEDERATE_PROVIDER_CA_CERTIFICATE_PEM_FILES to the certificate, and run Terraform where the port is reachable",
        keys: ["identityProvider.adminUrl"],
      },
    ],
  },
];
