/** Whether a check passed, failed, or could not be told. */
export type Status = "passed" | "failed" | "unknown";

/** What is checked, by the stable id of the check. */
export const CHECKS = {
  "VERIFY-METADATA": "the metadata document can be read, and is one",
  "VERIFY-HTTPS": "every endpoint is https",
  "VERIFY-JWKS": "the authorization server's keys can be read, and RS256 is among them",
  "VERIFY-GRANT-CODE": "the authorization code grant is offered",
  "VERIFY-GRANT-REFRESH": "refresh tokens are offered",
  "VERIFY-SCOPES": "every scope that Sigma asks for is offered",
  "VERIFY-PKCE": "PKCE with S256 is offered",
  "VERIFY-CLIENT-AUTH": "the way in which Sigma proves who it is, is offered",
  "VERIFY-REDIRECT": "the redirect URL is one of Sigma's",
  "VERIFY-SIGMA-JWKS": "Sigma's own keys can be read, and RS256 is among them",
  "VERIFY-CREDENTIAL": "the client's secret or certificate has not ended",
  "VERIFY-ISSUER": "the issuer is the one that is trusted, character by character",
  "VERIFY-JWKS-URL": "the trusted keys are the authorization server's",
  "VERIFY-AUDIENCE": "the trusted audiences can be those of a token",
  "VERIFY-ANY-ROLE": "users may switch to any of their roles, as Sigma asks",
  "VERIFY-INTEGRATION": "the integration is in force, and has only what its type takes",
  "VERIFY-LOGIN": "a login gives an access token",
  "VERIFY-LOGIN-REFRESH": "a login gives a refresh token",
  "VERIFY-TOKEN-FORMAT": "the token is a JWT, and an access token",
  "VERIFY-TOKEN-ALGORITHM": "the token is signed with RS256",
  "VERIFY-TOKEN-SIGNATURE": "the signature is right by the trusted keys",
  "VERIFY-TOKEN-ISSUER": "the token's issuer is the one that is trusted",
  "VERIFY-TOKEN-AUDIENCE": "the token's audience is among those that are trusted",
  "VERIFY-TOKEN-LIFETIME": "the token is valid now",
  "VERIFY-TOKEN-SCOPE": "the token has its scopes where and how they are read, with Sigma's role among them",
  "VERIFY-TOKEN-USER": "the token names the user",
} as const;

export type CheckId = keyof typeof CHECKS;

/** The outcome of one check. */
export interface Check {
  readonly id: CheckId;
  /** What it is about: the server, a client, or an integration. */
  readonly subject: string;
  readonly status: Status;
  readonly what: string;
  /** What was found; always there unless it simply passed. */
  readonly why?: string;
  /** What to do; always there where it failed. */
  readonly fix?: string;
  /** With what Snowflake would refuse a token. */
  readonly reason?: string;
}

/** What a check of one subject ends with. */
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
