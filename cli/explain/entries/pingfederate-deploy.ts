import { Entry } from "./entry";

const from = "PingFederate";

/** What people meet when they deploy. */
export const PINGFEDERATE_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "An error occurred while creating the OAuth Client",
    also: ["an error occurred while updating the oauth client", "a client with this id already exists"],
    from,
    meaning: "The server refuses the client; the line Message says why.",
    causes: [
      { cause: "A client of this id exists.", fix: "adopt it, or give another clientId", keys: ["adopt.clients", "clients[].clientId"] },
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
    meaning: "The server refuses the access token manager; the line Message says why.",
    causes: [
      {
        cause: "A manager of this id exists.",
        fix: "adopt it, use it as it is, or give another managerId",
        keys: ["adopt.authorizationServer.id", "identityProvider.accessTokenManagerId", "identityProvider.managerId"],
      },
      {
        cause: "The server does not know a field of the plugin.",
        fix: "set omitIssuedAtField",
        keys: ["identityProvider.omitIssuedAtField"],
      },
    ],
  },
  {
    name: "Invalid configuration field",
    also: ["include issued at claim is not a valid field", "unknown field include issued at claim"],
    from,
    meaning: "The plugin of this version of the server has no such field.",
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
    meaning: "The server refuses the mapping; the line Message says why.",
    causes: [
      {
        cause: "The manager has a mapping for this context.",
        fix: "adopt it: its id is default|<manager>, or <context>|<id>|<manager>",
        keys: ["adopt.authorizationServer.claim"],
      },
      {
        cause: "The adapter or contract is not there, or has no such attribute.",
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
        cause: "PINGFEDERATE_PROVIDER_USERNAME or _PASSWORD is wrong, or the account is no administrator.",
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
    meaning: "The provider does not know this version of the server.",
    causes: [
      {
        cause: "It is too old or too new for the provider.",
        fix: "give the server's version, or another version of the provider",
        keys: ["identityProvider.productVersion", "providerVersions.pingfederate"],
      },
    ],
  },
  {
    name: "has no scope, which Sigma needs",
    also: ["pingfederate's authorization server has no scope"],
    from,
    meaning: "A scope is missing on the server: it is a setting of all applications, which this does not change.",
    causes: [
      {
        cause: "It was never added.",
        fix: "add it under System > OAuth Settings > Scope Management, session:role-any best as an exclusive scope",
        keys: ["offlineAccess"],
      },
    ],
  },
  {
    name: "The OpenID Connect policy has no attribute email",
    also: ["the openid connect policy … has no attribute email"],
    from,
    meaning: "Sigma knows people by the e-mail address in the ID token.",
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
    meaning: "The secret is to come from a variable, and is empty.",
    causes: [{ cause: "TF_VAR_<client>_client_secret is not set.", fix: "set it to the client's secret", keys: ["credentials.source"] }],
  },
  {
    name: "alphanumeric and less than 33 characters",
    also: ["manager_id … must be alphanumeric"],
    from,
    meaning: "The id of the access token manager has other characters than letters and digits.",
    causes: [{ cause: "It was chosen so.", fix: "use letters and digits, 32 at most", keys: ["identityProvider.managerId"] }],
  },
  {
    name: "makes no JWTs",
    also: [
      "the access token manager … makes no jwts",
      "the access token manager … needs … in its field",
      "the access token manager … has no attribute",
    ],
    from,
    meaning: "The access token manager that exists already does not make the tokens that Snowflake is told to expect.",
    causes: [
      {
        cause: "It was made for something else.",
        fix: "name another one, change it in the console, or let one be made",
        keys: ["identityProvider.accessTokenManagerId"],
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
    meaning:
      "Terraform does not reach the administrative API, which takes no proxy from the environment, or does not trust its certificate.",
    causes: [
      {
        cause: "The server's certificate is its own.",
        fix: "name the certificate in PINGFEDERATE_PROVIDER_CA_CERTIFICATE_PEM_FILES, and run Terraform where the port is reachable",
        keys: ["identityProvider.adminUrl"],
      },
    ],
  },
];
