import { SnowflakeUserAttribute, DEFAULT_USER_CLAIM } from "./user-mapping";
import { sigmaScopes } from "./sigma/scopes";

/**
 * The kind of identity provider that a Snowflake External OAuth integration trusts.
 *
 * @see https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 */
export enum SnowflakeOAuthType {
  /** An Okta custom authorization server. */
  OKTA = "OKTA",
  /** Microsoft Entra ID. */
  AZURE = "AZURE",
  /** PingFederate. */
  PING_FEDERATE = "PING_FEDERATE",
  /** Any other OAuth 2.0 authorization server. */
  CUSTOM = "CUSTOM",
}

/** What Sigma's forms ask of an authorization server. */
export interface ISigmaAuthorization {
  /** Where its metadata document is (RFC 8414 or OpenID Connect Discovery); goes into Sigma's forms. */
  readonly metadataUri: string;
  /** The scopes that a client must ask for, in the spelling of the identity provider. */
  readonly scopes: string[];
}

/**
 * An authorization server that grants tokens to Sigma: all that a data platform needs to know in order to trust it.
 *
 * This is the one seam between identity providers and data platforms. Whatever implements it can be trusted by `SnowflakeExternalOAuth`.
 */
export interface IAuthorizationServer extends ISigmaAuthorization {
  /** The `iss` claim of its access tokens, character by character. */
  readonly issuer: string;
  /** Where its public keys are. */
  readonly jwksUris: string[];
  /** The `aud` claim of its access tokens. */
  readonly audiences: string[];
  /** The claims that may name the user, the first that is present counts. */
  readonly userMappingClaims: string[];
  /** The property of the Snowflake user that the claim equals. */
  readonly snowflakeUserAttribute: SnowflakeUserAttribute;
  /** The kind of Snowflake integration it needs. */
  readonly snowflakeType: SnowflakeOAuthType;
  /** The claim that holds the scopes, `scp` or `scope`; only with CUSTOM. */
  readonly scopeMappingAttribute?: string;
  /** What separates the scopes in that claim; only with CUSTOM. */
  readonly scopeDelimiter?: string;
}

/** What must be known of an authorization server that this app does not manage. */
export interface AuthorizationServerAttributes {
  /** The `iss` claim of its access tokens, character by character: case and a slash at the end count. */
  readonly issuer: string;

  /** Where its public keys are. Exactly one, up to three with Microsoft Entra ID. */
  readonly jwksUris: string[];

  /** The `aud` claim of its access tokens; one of them is enough for Snowflake. */
  readonly audiences: string[];

  /** The kind of Snowflake integration it needs. */
  readonly snowflakeType: SnowflakeOAuthType;

  /**
   * Where its metadata document is.
   *
   * @default - the issuer's `.well-known/openid-configuration`
   */
  readonly metadataUri?: string;

  /**
   * The claims that may name the user.
   *
   * @default ["snowflake_username"]
   */
  readonly userMappingClaims?: string[];

  /**
   * The property of the Snowflake user that the claim equals.
   *
   * @default SnowflakeUserAttribute.LOGIN_NAME
   */
  readonly snowflakeUserAttribute?: SnowflakeUserAttribute;

  /**
   * The scopes that Sigma must ask for, in the spelling of the identity provider.
   *
   * @default ["session:role-any", "offline_access", "openid", "email", "profile"]
   */
  readonly scopes?: string[];

  /**
   * The claim that holds the scopes: `scp` or `scope`. Only with CUSTOM.
   *
   * @default - Snowflake's own, `scp`
   */
  readonly scopeMappingAttribute?: string;

  /**
   * The one character that separates the scopes in that claim. Only with CUSTOM.
   *
   * @default - Snowflake's own, a comma
   */
  readonly scopeDelimiter?: string;
}

/** Existing authorization servers that are not managed here. */
export class AuthorizationServer {
  /** An authorization server, from what is known of it. Nothing is created, and nothing is looked up. */
  public static fromAttributes(attributes: AuthorizationServerAttributes): IAuthorizationServer {
    return new ImportedAuthorizationServer(attributes);
  }

  private constructor() {}
}

class ImportedAuthorizationServer implements IAuthorizationServer {
  public readonly issuer: string;
  public readonly metadataUri: string;
  public readonly jwksUris: string[];
  public readonly audiences: string[];
  public readonly userMappingClaims: string[];
  public readonly snowflakeUserAttribute: SnowflakeUserAttribute;
  public readonly scopes: string[];
  public readonly snowflakeType: SnowflakeOAuthType;
  public readonly scopeMappingAttribute?: string;
  public readonly scopeDelimiter?: string;

  constructor(attributes: AuthorizationServerAttributes) {
    this.issuer = attributes.issuer;
    this.metadataUri = attributes.metadataUri ?? `${attributes.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    this.jwksUris = [...attributes.jwksUris];
    this.audiences = [...attributes.audiences];
    this.userMappingClaims = attributes.userMappingClaims ?? [DEFAULT_USER_CLAIM];
    this.snowflakeUserAttribute = attributes.snowflakeUserAttribute ?? SnowflakeUserAttribute.LOGIN_NAME;
    this.scopes = attributes.scopes ?? sigmaScopes(true);
    this.snowflakeType = attributes.snowflakeType;
    this.scopeMappingAttribute = attributes.scopeMappingAttribute;
    this.scopeDelimiter = attributes.scopeDelimiter;
  }
}
