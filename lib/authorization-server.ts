import { DEFAULT_USER_CLAIM, UserAttribute } from "./user-mapping";
import { sigmaScopes } from "./sigma/scopes";

/** What an authorization server belongs to. Data platforms have settings of their own for some kinds. */
export enum IdentityProviderKind {
  /** A custom authorization server in Okta. */
  OKTA = "okta",
  /** Microsoft Entra ID. */
  ENTRA = "entra",
  /** Auth0. */
  AUTH0 = "auth0",
  /** PingOne. */
  PINGONE = "pingone",
  /** PingFederate. */
  PINGFEDERATE = "pingfederate",
  /** Any other, or one that is not known. */
  OTHER = "other",
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
  /** What the claim equals of the data platform's user. */
  readonly userAttribute: UserAttribute;
  /** What it belongs to. */
  readonly kind: IdentityProviderKind;
  /** The claim of its access tokens that holds the scopes; undefined where that is not known. */
  readonly scopeClaim?: string;
  /** What separates the scopes in that claim; undefined where the claim is a list, or where that is not known. */
  readonly scopeDelimiter?: string;
}

/** What must be known of an authorization server that this app does not manage. */
export interface AuthorizationServerAttributes {
  /** The `iss` claim of its access tokens, character by character: case and a slash at the end count. */
  readonly issuer: string;

  /** Where its public keys are. Snowflake takes exactly one, up to three with Microsoft Entra ID. */
  readonly jwksUris: string[];

  /** The `aud` claim of its access tokens; one of them is enough. */
  readonly audiences: string[];

  /**
   * What it belongs to.
   *
   * @default IdentityProviderKind.OTHER
   */
  readonly kind?: IdentityProviderKind;

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
   * What the claim equals of the data platform's user.
   *
   * @default UserAttribute.LOGIN_NAME
   */
  readonly userAttribute?: UserAttribute;

  /**
   * The scopes that Sigma must ask for, in the spelling of the identity provider.
   *
   * @default ["session:role-any", "offline_access", "openid", "email", "profile"]
   */
  readonly scopes?: string[];

  /**
   * The claim of its access tokens that holds the scopes: `scp` or `scope`.
   *
   * @default - unknown; Snowflake reads `scp`
   */
  readonly scopeClaim?: string;

  /**
   * The one character that separates the scopes in that claim.
   *
   * @default - the claim is a list, or it is not known; Snowflake takes text apart at commas
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
  public readonly userAttribute: UserAttribute;
  public readonly scopes: string[];
  public readonly kind: IdentityProviderKind;
  public readonly scopeClaim?: string;
  public readonly scopeDelimiter?: string;

  constructor(attributes: AuthorizationServerAttributes) {
    this.issuer = attributes.issuer;
    this.metadataUri = attributes.metadataUri ?? `${attributes.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    this.jwksUris = [...attributes.jwksUris];
    this.audiences = [...attributes.audiences];
    this.userMappingClaims = attributes.userMappingClaims ?? [DEFAULT_USER_CLAIM];
    this.userAttribute = attributes.userAttribute ?? UserAttribute.LOGIN_NAME;
    this.scopes = attributes.scopes ?? sigmaScopes(true);
    this.kind = attributes.kind ?? IdentityProviderKind.OTHER;
    this.scopeClaim = attributes.scopeClaim;
    this.scopeDelimiter = attributes.scopeDelimiter;
  }
}
