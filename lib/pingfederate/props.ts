import { TerraformProvider } from "cdktf";
import { AdoptedObject } from "../sigma/adopted-object";
import { SigmaClientOptions } from "../sigma/client-options";
import { UserMapping } from "../user-mapping";
import { AdoptedPingFederateManager } from "./adoption";
import { PingFederateUserAttribute } from "./user-attribute";

/** Properties of `PingFederateProvider`. Credentials come from the environment: PINGFEDERATE_PROVIDER_USERNAME and _PASSWORD, or OAuth's. */
export interface PingFederateProviderProps {
  /**
   * URL of the administrative API, such as `https://sso-admin.example.com:9999`.
   *
   * @default - the environment variable PINGFEDERATE_PROVIDER_HTTPS_HOST
   */
  readonly adminUrl?: string;

  /**
   * The server's version, such as "12.3".
   *
   * @default - the environment variable PINGFEDERATE_PROVIDER_PRODUCT_VERSION
   */
  readonly productVersion?: string;

  /**
   * Distinguishes several PingFederate providers in a stack.
   *
   * @default - the stack's own PingFederate provider
   */
  readonly alias?: string;
}

/** Properties of `SigmaPingFederateClient`. */
export interface SigmaPingFederateClientProps extends SigmaClientOptions {
  /**
   * The client id, which you choose in PingFederate. A different id is a different client, and you must then change it in Sigma.
   *
   * @default "sigma"
   */
  readonly clientId?: string;

  /**
   * The id of the OpenID Connect policy for the ID token. It must have the attribute `email`, which is checked at plan.
   *
   * @default - the server's default policy, which is not checked
   */
  readonly oidcPolicyId?: string;

  /**
   * How long a user stays logged in, in days: the lifetime of the persistent grant, instead of the server's default.
   *
   * @default 90
   */
  readonly refreshTokenDays?: number;

  /**
   * How long a refresh token stays valid if it is not used, in days: the grant's idle timeout, instead of the server's default, which is 30 days.
   *
   * @default - as long as the user stays logged in
   */
  readonly refreshTokenIdleDays?: number;

  /**
   * The client secret, as a reference (a sensitive Terraform variable or attribute), never as text.
   *
   * @default - Terraform generates one and stores it in its state
   */
  readonly clientSecret?: string;

  /**
   * With `clientSecret`, the previous secret, as a reference. Needed for version 2 and later, unless `previousSecretDays` is 0.
   *
   * @default - the previous one that Terraform generated
   */
  readonly previousClientSecret?: string;

  /**
   * The version of the client secret. Raise it by one to get a new one; the previous one stays valid for `previousSecretDays`. Known at synthesis.
   *
   * @default 1
   */
  readonly credentialVersion?: number;

  /**
   * How long the previous secret stays valid after a new version, in whole days up to 365. With 0, it stops working at once, even later: use 0 if
   * the secret has leaked, and to remove an expired one from the server.
   *
   * @default 30
   */
  readonly previousSecretDays?: number;

  /**
   * A client that was created by hand and that Terraform should manage. Its id is `clientId`. Settings that these properties do not mention stay
   * unchanged. Its
   * secret cannot be read: pass it as `clientSecret`, or a new one replaces it. Its secondary secrets stay until there is a second version.
   *
   * @default - a client is created
   */
  readonly adopt?: AdoptedObject;

  /**
   * Fail every plan that would destroy or replace the client: nobody could log in to Sigma.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The PingFederate provider to use, for stacks with several. It is passed to every child.
   *
   * @default - the stack's PingFederate provider
   */
  readonly provider?: TerraformProvider;

  /**
   * The provider hashicorp/time to use, for stacks with several.
   *
   * @default - the stack's time provider
   */
  readonly timeProvider?: TerraformProvider;

  /**
   * The provider hashicorp/random to use, for stacks with several.
   *
   * @default - the stack's random provider
   */
  readonly randomProvider?: TerraformProvider;
}

/** Properties of `SigmaPingFederateTokenManager`. */
export interface SigmaPingFederateTokenManagerProps {
  /** URL of the runtime, where people log in, such as `https://sso.example.com`: no path, no slash at the end. */
  readonly baseUrl: string;

  /** The `aud` claim of the access tokens, usually the Snowflake account URL. */
  readonly audience: string;

  /**
   * The `iss` claim of the access tokens.
   *
   * @default - baseUrl
   */
  readonly issuer?: string;

  /**
   * The JWKS URI of the keys that sign access tokens. Snowflake must reach it over the internet, unless it has the keys themselves (`rsaPublicKeys` of
   * `SnowflakeExternalOAuth`).
   *
   * @default - `/pf/JWKS` of baseUrl, which has the server's centralized keys
   * @see https://docs.snowflake.com/en/user-guide/oauth-pingfed
   */
  readonly jwksUri?: string;

  /**
   * The id of the access token manager that is created: at most 32 letters and digits. It cannot be changed later.
   *
   * @default "sigmaJwt"
   */
  readonly managerId?: string;

  /**
   * The display name of the access token manager that is created, 1 to 100 characters.
   *
   * @default "Sigma"
   */
  readonly name?: string;

  /**
   * The id of an existing access token manager that is not managed here. Its type, issuer, audience, scope claim and its form, user claim, and
   * (without `jwksUri`) its signing key are checked at plan.
   *
   * @default - an access token manager is created
   */
  readonly existingManagerId?: string;

  /**
   * Which Snowflake user a token represents. The value comes from `userAttribute`.
   *
   * @default UserMapping.loginName(), with the claim snowflake_username
   */
  readonly userMapping?: UserMapping;

  /**
   * The attribute that becomes the user claim. Not with `existingManagerId`.
   *
   * @default - USER_KEY of the persistent grant
   */
  readonly userAttribute?: PingFederateUserAttribute;

  /**
   * Lifetime of an access token, in whole minutes, at least 1. Not with `existingManagerId`.
   *
   * @default 60
   */
  readonly accessTokenMinutes?: number;

  /**
   * The scopes for Snowflake roles that Sigma requests: `session:role-any`, or `session:role:` and the name of a role, such as
   * `session:role:ANALYST`. Every session then begins with that role, so all users need it. The server must have them,
   * preferably as exclusive scopes.
   * An empty list is for a data platform that has no scopes for roles, such as Databricks.
   *
   * @default ["session:role-any"]
   * @see https://docs.snowflake.com/en/user-guide/oauth-ext-overview
   */
  readonly roleScopes?: string[];

  /**
   * Whether clients can get refresh tokens.
   *
   * @default true
   */
  readonly offlineAccess?: boolean;

  /**
   * The claim that contains the scopes, `scp` or `scope`.
   *
   * @default "scp"
   */
  readonly scopeClaim?: string;

  /**
   * The character between the scopes in that claim: a space, or, with an existing manager, a comma.
   *
   * @default - nothing: the claim is a list
   */
  readonly scopeDelimiter?: string;

  /**
   * Whether the scope claim of an existing manager and its form are checked at plan. Use false for a Snowflake integration of type PING_FEDERATE:
   * Snowflake does not document where it reads the scopes for it. Use false also if only Databricks trusts the manager: it ignores scopes.
   *
   * @default true
   */
  readonly compareScopeClaim?: boolean;

  /**
   * Omit the field "Include Issued At Claim". Versions of the server without the field reject it. 12.2 to 13.1 have it. Not with a Snowflake
   * integration of type CUSTOM, for which the claim `iat` is required.
   *
   * @default false
   * @see https://docs.snowflake.com/en/user-guide/oauth-ext-custom
   */
  readonly omitIssuedAtField?: boolean;

  /**
   * An access token manager that was created by hand and that Terraform should manage. Its id is `managerId`. Settings of its plugin and other
   * settings that these properties do not mention stay unchanged. Its attribute contract then has only the user claim.
   *
   * @default - an access token manager is created
   */
  readonly adopt?: AdoptedPingFederateManager;

  /**
   * Fail every plan that would destroy or replace the access token manager.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The PingFederate provider to use, for stacks with several. It is passed to every child.
   *
   * @default - the stack's PingFederate provider
   */
  readonly provider?: TerraformProvider;
}
