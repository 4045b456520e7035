import { DEFAULT_USER_CLAIM, UserAttribute } from "./user-mapping";
import { enforceArguments } from "./shapes/enforce-arguments";
import { SigmaOAuthProvider } from "./sigma/oauth-provider";
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
  /** Any other, or unknown. */
  OTHER = "other",
}

/** What Sigma's forms need from an authorization server. */
export interface ISigmaAuthorization {
  /** The URL of its metadata document (RFC 8414 or OpenID Connect Discovery), for Sigma's forms. */
  readonly metadataUri: string;
  /** The scopes that a client must request, as the identity provider spells them. */
  readonly scopes: string[];
  /** What Sigma calls the identity provider. Undefined if it follows from the `kind` of an authorization server, or if unknown. */
  readonly oauthProvider?: SigmaOAuthProvider;
}

/**
 * An authorization server that issues tokens to Sigma, with everything that a data platform needs to trust it.
 *
 * This is the only interface between identity providers and data platforms: `SnowflakeExternalOAuth` can trust anything that implements it.
 */
export interface IAuthorizationServer extends ISigmaAuthorization {
  /** The `iss` claim of its access tokens, character by character. */
  readonly issuer: string;
  /** The JWKS URIs. Empty if a data platform is given the keys themselves. */
  readonly jwksUris: string[];
  /** The `aud` claim of its access tokens. */
  readonly audiences: string[];
  /** The claims that can name the user. The first one that is present is used. */
  readonly userMappingClaims: string[];
  /** The property of the data platform's user that is compared with the claim. */
  readonly userAttribute: UserAttribute;
  /** The kind of identity provider. */
  readonly kind: IdentityProviderKind;
  /** The claim of its access tokens that contains the scopes. Undefined if unknown. */
  readonly scopeClaim?: string;
  /** The character between the scopes in that claim. Undefined if the claim is a list, or if unknown. */
  readonly scopeDelimiter?: string;
}

/** The attributes of an authorization server that this app does not manage. */
export interface AuthorizationServerAttributes {
  /** The `iss` claim of its access tokens, character by character, including case and a trailing slash. */
  readonly issuer: string;

  /**
   * The JWKS URIs. Snowflake accepts exactly one, or up to three with Microsoft Entra ID.
   *
   * @default - none, because Snowflake is given the keys themselves (`rsaPublicKeys` of `SnowflakeExternalOAuth`)
   */
  readonly jwksUris?: string[];

  /** The values of the `aud` claim of its access tokens. A token needs only one of them. */
  readonly audiences: string[];

  /**
   * The kind of identity provider.
   *
   * @default IdentityProviderKind.OTHER
   */
  readonly kind?: IdentityProviderKind;

  /**
   * The URL of its metadata document.
   *
   * @default - the issuer's `.well-known/openid-configuration`
   */
  readonly metadataUri?: string;

  /**
   * The claims that can name the user.
   *
   * @default ["snowflake_username"]
   */
  readonly userMappingClaims?: string[];

  /**
   * The property of the data platform's user that is compared with the claim.
   *
   * @default UserAttribute.LOGIN_NAME
   */
  readonly userAttribute?: UserAttribute;

  /**
   * The scopes that Sigma must request, as the identity provider spells them.
   *
   * @default ["session:role-any", "offline_access", "openid", "email", "profile"]
   */
  readonly scopes?: string[];

  /**
   * The claim of its access tokens that contains the scopes: `scp` or `scope`.
   *
   * @default - unknown; Snowflake reads `scp`
   */
  readonly scopeClaim?: string;

  /**
   * The character that separates the scopes in that claim.
   *
   * @default - the claim is a list, or unknown; Snowflake splits text at commas
   */
  readonly scopeDelimiter?: string;

  /**
   * What Sigma calls the identity provider, for a kind that does not say it, such as ADFS.
   *
   * @default - follows from `kind`; SigmaOAuthProvider.UNKNOWN for IdentityProviderKind.OTHER
   */
  readonly oauthProvider?: SigmaOAuthProvider;
}

/** Existing authorization servers that are not managed here. */
export class AuthorizationServer {
  /**
   * An authorization server, described by its attributes. Nothing is created, and nothing is looked up.
   *
   * @example
   * import { AuthorizationServer, IdentityProviderKind, SnowflakeAccount } from "cdktf-sigma-oauth";
   *
   * const authorizationServer = AuthorizationServer.fromAttributes({
   *   issuer: "https://acme.okta.com/oauth2/ausexampleserver0000",
   *   jwksUris: ["https://acme.okta.com/oauth2/ausexampleserver0000/v1/keys"],
   *   audiences: [SnowflakeAccount.of("ACME", "ANALYTICS").url],
   *   kind: IdentityProviderKind.OKTA,
   * });
   */
  public static fromAttributes(attributes: AuthorizationServerAttributes): IAuthorizationServer {
    enforceArguments("AuthorizationServer.fromAttributes", { attributes });
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
  public readonly oauthProvider?: SigmaOAuthProvider;

  constructor(attributes: AuthorizationServerAttributes) {
    this.issuer = attributes.issuer;
    this.metadataUri = attributes.metadataUri ?? `${attributes.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    this.jwksUris = [...(attributes.jwksUris ?? [])];
    this.audiences = [...attributes.audiences];
    this.userMappingClaims = attributes.userMappingClaims ?? [DEFAULT_USER_CLAIM];
    this.userAttribute = attributes.userAttribute ?? UserAttribute.LOGIN_NAME;
    this.scopes = attributes.scopes ?? sigmaScopes(true);
    this.kind = attributes.kind ?? IdentityProviderKind.OTHER;
    this.scopeClaim = attributes.scopeClaim;
    this.scopeDelimiter = attributes.scopeDelimiter;
    this.oauthProvider = attributes.oauthProvider;
  }
}
