import { ClientAuthentication } from "./client-authentication";
import { SigmaDeployment } from "./deployment";
import { OAuthPurpose } from "./oauth-purpose";

/** The options of an OAuth client for Sigma, with any identity provider. */
export interface SigmaClientOptions {
  /** Sigma's deployment, which determines the redirect URI and the JWKS URI. */
  readonly deployment: SigmaDeployment;

  /**
   * The client's display name in the identity provider, 1 to 100 characters.
   *
   * @default "Sigma"
   */
  readonly name?: string;

  /**
   * What Sigma uses the client for. Sigma supports neither PKCE nor signed JWTs for organization login.
   *
   * @default - organization login and data connection
   * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
   */
  readonly purposes?: OAuthPurpose[];

  /**
   * Whether the client must use Proof Key for Code Exchange (RFC 7636). Not for organization login.
   *
   * @default false
   */
  readonly requirePkce?: boolean;

  /**
   * How the client authenticates at the token endpoint. Signed JWTs are not for organization login.
   *
   * @default ClientAuthentication.CLIENT_SECRET
   */
  readonly authentication?: ClientAuthentication;

  /**
   * Whether the client can get refresh tokens: adds the refresh token grant and the scope `offline_access`. Without it, users must log in again
   * whenever an access token expires, and longer scheduled jobs fail.
   *
   * @default true
   */
  readonly offlineAccess?: boolean;

  /**
   * Whether the client may request the scopes for Snowflake roles, by default `session:role-any`. A connection needs it. Sigma does not document whether it
   * requests the scope at organization login, and some identity providers reject a login that requests a scope that the client is not allowed. If
   * you withhold it from a client for organization login, test a login before others use the client. Cannot be set with Microsoft Entra ID, where
   * the purposes decide.
   *
   * @default true
   */
  readonly roleScope?: boolean;

  /**
   * Redirect URIs in addition to the deployment's. Each must be an https URL without fragment or wildcard, on a host of sigmacomputing.com.
   *
   * @default - none
   */
  readonly additionalRedirectUris?: string[];

  /**
   * Where a user may be redirected after logging out. The same rules as for redirect URIs apply.
   *
   * @default - none
   */
  readonly postLogoutRedirectUris?: string[];

  /**
   * Accept hosts outside sigmacomputing.com, with a warning. The owner of a look-alike host could use the authorization codes that are sent to it.
   *
   * @default false
   */
  readonly allowForeignHost?: boolean;
}
