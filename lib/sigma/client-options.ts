import { ClientAuthentication } from "./client-authentication";
import { SigmaDeployment } from "./deployment";
import { OAuthPurpose } from "./oauth-purpose";

/** What an OAuth client for Sigma can be given, whichever identity provider it is made in. */
export interface SigmaClientOptions {
  /** Where the Sigma organization is hosted; decides the redirect URI and the JWKS URI. */
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
   * Whether the client may get refresh tokens: adds the refresh token grant, and goes with the scope `offline_access`. Without it users log in
   * again whenever an access token expires, and scheduled jobs that run longer fail.
   *
   * @default true
   */
  readonly offlineAccess?: boolean;

  /**
   * Whether the client may ask for the scope of Snowflake roles, `session:role-any`. A connection needs it. Sigma does not document whether it asks
   * for it at organization login, and identity providers reject a whole login because of one scope that the client is not allowed: withhold it from a
   * client for organization login after a login without it has been tried. In Microsoft Entra ID the purposes decide, and it cannot be given.
   *
   * @default true
   */
  readonly roleScope?: boolean;

  /**
   * Redirect URIs in addition to the deployment's own. Each an https URL without fragment or wildcard, on a host of sigmacomputing.com.
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
   * Accept hosts outside sigmacomputing.com, with a warning. An authorization code that is sent to a look-alike host is a breach.
   *
   * @default false
   */
  readonly allowForeignHost?: boolean;
}
