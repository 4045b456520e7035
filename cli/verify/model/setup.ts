import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { SnowflakeUserAttribute } from "../../../lib/snowflake/snowflake-user-attribute";
import { AnyRoleMode } from "../../../lib/snowflake/any-role-mode";

/** An authorization server, its clients, and what trusts it. Undefined means unknown, and so are the checks that need it. */
export interface Setup {
  readonly metadataUri: string;
  readonly clients: readonly Client[];
  readonly trusts: readonly Trust[];
  /** What Databricks accounts trust by token federation. Default: none. */
  readonly policies?: readonly Policy[];
}

/** A client of Sigma's. */
export interface Client {
  readonly name: string;
  /** Whether this library made it, with a scope that Okta publishes. */
  readonly madeHere?: boolean;
  readonly clientId?: string;
  readonly secret?: string;
  readonly scopes?: readonly string[];
  /** False: it is for organization login only, and may not ask for roles in Snowflake. */
  readonly roleScope?: boolean;
  readonly redirectUri?: string;
  readonly requirePkce?: boolean;
  readonly useJwt?: boolean;
  /** When its secret or certificate expires, as an RFC 3339 time. */
  readonly credentialEndDate?: string;
  /** From when on to warn before that, as an RFC 3339 time. */
  readonly credentialWarnDate?: string;
  /** What to do for a new one, in one sentence. */
  readonly credentialRenewal?: string;
}

/** What a Databricks account trusts. */
export interface Policy {
  readonly name: string;
  readonly metadataUri?: string;
  readonly issuer?: string;
  /** Where the keys are; Databricks finds them by itself where neither this nor the keys are given. */
  readonly jwksUri?: string;
  readonly jwksJson?: string;
  readonly audiences?: readonly string[];
  readonly subjectClaim?: string;
}

/** What a data platform trusts. */
export interface Trust {
  readonly name: string;
  readonly integrationName?: string;
  readonly accountUrl?: string;
  readonly enabled?: boolean;
  readonly type?: SnowflakeOAuthType;
  readonly issuer?: string;
  readonly jwksUris?: readonly string[];
  /** Keys that it has instead of their URL, in Base64. */
  readonly rsaPublicKeys?: readonly string[];
  readonly audiences?: readonly string[];
  readonly userMappingClaims?: readonly string[];
  readonly userAttribute?: SnowflakeUserAttribute;
  readonly anyRoleMode?: AnyRoleMode;
  /** The scopes that Sigma requests of the server. */
  readonly scopes?: readonly string[];
  readonly scopeMappingAttribute?: string;
  readonly scopeDelimiter?: string;
}
