/** Whether a check passed, failed, or is unknown. */
export type Status = "passed" | "failed" | "unknown";

/** What is checked, by the stable id of the check. */
export const CHECKS = {
  "VERIFY-METADATA": "the metadata document can be read and is valid",
  "VERIFY-HTTPS": "every endpoint uses https",
  "VERIFY-JWKS": "the authorization server's keys can be read and include one for RS256",
  "VERIFY-GRANT-CODE": "the server supports the authorization code grant",
  "VERIFY-GRANT-REFRESH": "the server supports refresh tokens",
  "VERIFY-SCOPES": "the server supports every scope that Sigma requests",
  "VERIFY-PKCE": "the server supports PKCE with S256",
  "VERIFY-CLIENT-AUTH": "the server supports Sigma's client authentication method",
  "VERIFY-REDIRECT": "the redirect URI is one of Sigma's",
  "VERIFY-SIGMA-JWKS": "Sigma's own keys can be read and include one for RS256",
  "VERIFY-CREDENTIAL": "the client's secret or certificate has not expired",
  "VERIFY-ISSUER": "the issuer equals the trusted issuer, character by character",
  "VERIFY-JWKS-URI": "the trusted keys are the authorization server's",
  "VERIFY-AUDIENCE": "a token can match the trusted audiences",
  "VERIFY-ANY-ROLE": "users may switch to any of their roles, as Sigma requires",
  "VERIFY-INTEGRATION": "the integration is enabled, and sets only what its type supports",
  "VERIFY-POLICY-ISSUER": "the federation policy in Databricks has the authorization server's issuer",
  "VERIFY-POLICY-KEYS": "the federation policy leads to the authorization server's keys",
  "VERIFY-SIGMA-API": "Sigma's API can be asked",
  "VERIFY-SIGMA-CLIENT": "a connection in Sigma has the client",
  "VERIFY-SIGMA-ARCHIVED": "the connection is not archived",
  "VERIFY-SIGMA-INDEPENDENT": "the connection does not use the organization's OAuth",
  "VERIFY-SIGMA-METADATA": "the connection has the metadata URI that was deployed",
  "VERIFY-SIGMA-SCOPES": "the connection has the scopes that were deployed, in any order",
  "VERIFY-SIGMA-PKCE": "the connection uses PKCE as deployed",
  "VERIFY-SIGMA-JWT": "the connection uses signed JWTs or a secret as deployed",
  "VERIFY-SIGMA-PROVIDER": "the connection has the OAuth provider that was deployed",
  "VERIFY-SIGMA-ACCOUNT": "the connection is to the account that was deployed",
  "VERIFY-SIGMA-ROLE-SWITCHING": "the connection lets users switch roles as deployed",
  "VERIFY-SIGMA-SETTINGS": "the connection's other settings are as deployed",
  "VERIFY-LOGIN": "a login returns an access token",
  "VERIFY-LOGIN-REFRESH": "a login returns a refresh token",
  "VERIFY-TOKEN-FORMAT": "the token is a JWT and an access token",
  "VERIFY-TOKEN-ALGORITHM": "the token is signed with RS256",
  "VERIFY-TOKEN-SIGNATURE": "the signature verifies against a trusted key",
  "VERIFY-TOKEN-ISSUER": "the token's issuer equals the trusted issuer",
  "VERIFY-TOKEN-AUDIENCE": "the token's audience is a trusted one",
  "VERIFY-TOKEN-LIFETIME": "the token is valid now",
  "VERIFY-TOKEN-SCOPE": "the token has its scopes in the claim and form that Snowflake reads, including Sigma's role scope",
  "VERIFY-TOKEN-USER": "the token names the user",
  "VERIFY-POLICY-TOKEN": "the token fits the federation policy in Databricks: issuer, audience, signature, user",
} as const;

export type CheckId = keyof typeof CHECKS;

/** The outcome of one check. */
export interface Check {
  readonly id: CheckId;
  /** The server, a client, or an integration. */
  readonly subject: string;
  readonly status: Status;
  readonly what: string;
  /** What was found; always set unless the check simply passed. */
  readonly why?: string;
  /** What to do; always set if the check failed. */
  readonly fix?: string;
  /** The reason with which Snowflake would reject a token. */
  readonly reason?: string;
}

/** The possible outcomes of a check of one subject. */
export class Outcomes {
  constructor(private readonly subject: string) {}

  public passed(id: CheckId, note?: string): Check {
    return { id, subject: this.subject, status: "passed", what: CHECKS[id], ...(note === undefined ? {} : { why: note }) };
  }

  public failed(id: CheckId, why: string, fix: string, reason?: string): Check {
    return { id, subject: this.subject, status: "failed", what: CHECKS[id], why, fix, ...(reason === undefined ? {} : { reason }) };
  }

  public unknown(id: CheckId, why: string, fix?: string): Check {
    return { id, subject: this.subject, status: "unknown", what: CHECKS[id], why, ...(fix === undefined ? {} : { fix }) };
  }
}
