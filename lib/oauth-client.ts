import { SigmaOAuthError } from "./findings/errors";
import { enforceArguments } from "./shapes/enforce-arguments";
import { isReference } from "./findings/reference";
import { finding, findings, RuleText } from "./findings/rule";
import { ClientAuthentication } from "./sigma/client-authentication";
import { DEFAULT_PURPOSES, OAuthPurpose } from "./sigma/oauth-purpose";
import { roleScopeRule } from "./sigma/role-scope-rules";

/** An OAuth client for Sigma, at any identity provider. */
export interface IOAuthClient {
  /** Its display name in the identity provider. */
  readonly clientName: string;
  /** Its client id, for Sigma's forms. */
  readonly clientId: string;
  /** Its client secret, for Sigma's forms. Fails if there is none (signed JWT) or if it is unknown here. */
  readonly clientSecret: string;
  /** The deployment's redirect URI, which is registered for the client. */
  readonly redirectUri: string;
  /**
   * The deployment's other redirect URIs, which are registered in case Sigma uses one of them instead. With Databricks, Sigma's two tables
   * differ for some deployments. Undefined if there are none.
   */
  readonly otherRedirectUris?: string[];
  /** What Sigma uses it for. */
  readonly purposes: OAuthPurpose[];
  /** Whether the identity provider requires PKCE of it. The form of a connection with Databricks has PKCE on in any case. */
  readonly requirePkce: boolean;
  /** How it authenticates at the token endpoint. */
  readonly authentication: ClientAuthentication;
  /** Whether it can get refresh tokens. */
  readonly offlineAccess: boolean;
  /** Whether it may request the scope for Snowflake roles, `session:role-any`. */
  readonly roleScope: boolean;
  /** The identity provider's name, as shown to people. */
  readonly identityProvider: string;
  /** The version of its client secret. Undefined if it has none, or if unknown here. */
  readonly credentialVersion?: number;
  /** When its secret or certificate expires, as an RFC 3339 time. Undefined if it does not expire, or if unknown here. */
  readonly credentialEndDate?: string;
  /** How to renew the secret or key, in one sentence. */
  readonly credentialRenewal: string;
}

/** The attributes of an OAuth client that this app does not manage. */
export interface OAuthClientAttributes {
  /** Its client id. */
  readonly clientId: string;

  /** The deployment's redirect URI, which is registered for the client. */
  readonly redirectUri: string;

  /**
   * Its client secret, as a reference (a sensitive Terraform variable or attribute), never as text.
   *
   * @default - unknown here; reading it fails
   */
  readonly clientSecret?: string;

  /**
   * Its display name.
   *
   * @default "Sigma"
   */
  readonly clientName?: string;

  /**
   * What Sigma uses it for.
   *
   * @default - organization login and data connection
   */
  readonly purposes?: OAuthPurpose[];

  /**
   * Whether it must use PKCE.
   *
   * @default false
   */
  readonly requirePkce?: boolean;

  /**
   * How it authenticates at the token endpoint.
   *
   * @default ClientAuthentication.CLIENT_SECRET
   */
  readonly authentication?: ClientAuthentication;

  /**
   * Whether it can get refresh tokens.
   *
   * @default true
   */
  readonly offlineAccess?: boolean;

  /**
   * Whether it may request the scope for Snowflake roles, `session:role-any`.
   *
   * @default true
   */
  readonly roleScope?: boolean;

  /**
   * The identity provider's name, as shown to people.
   *
   * @default "the identity provider"
   */
  readonly identityProvider?: string;

  /**
   * The version of its client secret: raise it whenever the secret changes, which resets its age.
   *
   * @default - unknown here
   */
  readonly credentialVersion?: number;

  /**
   * When its secret or certificate expires, as an RFC 3339 time.
   *
   * @default - unknown here
   */
  readonly credentialEndDate?: string;

  /**
   * How to renew the secret or key, in one sentence.
   *
   * @default "create a new credential in the identity provider, and paste it into Sigma"
   */
  readonly credentialRenewal?: string;
}

/** Existing OAuth clients that are not managed here. */
export class OAuthClient {
  /**
   * A client, described by its attributes. Nothing is created, and nothing is looked up.
   *
   * Fails with SIGMA-CLIENT-SECRET if the secret is text instead of a reference, or if it is read but was not set; with SIGMA-ROLE-SCOPE if the
   * role scope is withheld from a client for a connection.
   *
   * @example
   * import { TerraformStack, TerraformVariable } from "cdktf";
   * import { OAuthClient, SigmaDeployment } from "cdktf-sigma-oauth";
   *
   * declare const stack: TerraformStack;
   * const secret = new TerraformVariable(stack, "sigma_client_secret", { sensitive: true });
   * const client = OAuthClient.fromAttributes({
   *   clientId: "0oaexampleclient0000",
   *   clientSecret: secret.stringValue,
   *   redirectUri: SigmaDeployment.AWS_US_WEST.redirectUri,
   *   identityProvider: "Okta",
   * });
   */
  public static fromAttributes(attributes: OAuthClientAttributes): IOAuthClient {
    enforceArguments("OAuthClient.fromAttributes", { attributes });
    return new ImportedOAuthClient(attributes);
  }

  private constructor() {}
}

class ImportedOAuthClient implements IOAuthClient {
  public readonly clientName: string;
  public readonly clientId: string;
  public readonly redirectUri: string;
  public readonly purposes: OAuthPurpose[];
  public readonly requirePkce: boolean;
  public readonly authentication: ClientAuthentication;
  public readonly offlineAccess: boolean;
  public readonly roleScope: boolean;
  public readonly identityProvider: string;
  public readonly credentialVersion?: number;
  public readonly credentialEndDate?: string;
  public readonly credentialRenewal: string;
  private readonly knownSecret?: string;

  constructor(attributes: OAuthClientAttributes) {
    if (attributes.clientSecret !== undefined && !isReference(attributes.clientSecret)) {
      throw secretError("given as text", "a reference to a sensitive variable or attribute", "never write a secret into code");
    }
    const contradictions = findings([roleScopeRule], attributes);
    if (contradictions.length > 0) throw new SigmaOAuthError(contradictions);
    this.clientName = attributes.clientName ?? "Sigma";
    this.clientId = attributes.clientId;
    this.redirectUri = attributes.redirectUri;
    this.purposes = attributes.purposes ?? [...DEFAULT_PURPOSES];
    this.requirePkce = attributes.requirePkce ?? false;
    this.authentication = attributes.authentication ?? ClientAuthentication.CLIENT_SECRET;
    this.offlineAccess = attributes.offlineAccess ?? true;
    this.roleScope = attributes.roleScope ?? true;
    this.identityProvider = attributes.identityProvider ?? "the identity provider";
    this.credentialVersion = attributes.credentialVersion;
    this.credentialEndDate = attributes.credentialEndDate;
    this.credentialRenewal = attributes.credentialRenewal ?? "create a new credential in the identity provider, and paste it into Sigma";
    this.knownSecret = attributes.clientSecret;
  }

  public get clientSecret(): string {
    if (this.knownSecret !== undefined) return this.knownSecret;
    throw secretError("not given", "a client secret that was passed to fromAttributes", "pass it as a reference, or do not read it");
  }
}

/** When a client secret is not to be had. */
export const clientSecretRule: RuleText = {
  id: "SIGMA-CLIENT-SECRET",
  severity: "error",
  why:
    "Fires when the secret of a client that is managed elsewhere is plain text instead of a reference, or when code reads a secret " +
    "that the client does not have. A secret in code ends up in version control. Pass a reference, such as a sensitive Terraform " +
    "variable, to `OAuthClient.fromAttributes`, or do not read the secret. A client that signs JWTs has none.",
};

/** The error of a client secret that is not to be had. The value itself is never shown. */
export function secretError(given: string, allowed: string, fix: string): SigmaOAuthError {
  return new SigmaOAuthError([finding(clientSecretRule, { at: "clientSecret", given, allowed, fix })]);
}
