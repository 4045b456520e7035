import { TerraformProvider } from "cdktf";
import { AdoptedObject } from "../sigma/adopted-object";
import { SigmaClientOptions } from "../sigma/client-options";
import { SigmaSecretOptions } from "../sigma/secret-options";
import { UserMapping } from "../user-mapping";

/** Properties of `Auth0Provider`. Credentials come from the environment: AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET, or AUTH0_API_TOKEN. */
export interface Auth0ProviderProps {
  /**
   * The tenant's domain, such as `acme.us.auth0.com`, not a custom domain.
   *
   * @default - the environment variable AUTH0_DOMAIN
   */
  readonly domain?: string;

  /**
   * Accept a domain that is not Auth0's, such as that of a private cloud, with a warning. The provider's credentials are sent there.
   *
   * @default false
   */
  readonly allowForeignDomain?: boolean;

  /**
   * Distinguishes several Auth0 providers in a stack.
   *
   * @default - the stack's own Auth0 provider
   */
  readonly alias?: string;
}

/** Properties of `SigmaAuth0Api`. */
export interface SigmaAuth0ApiProps {
  /** The `aud` claim of the access tokens and the API's identifier, usually the Snowflake account URL. Do not change it later. */
  readonly audience: string;

  /**
   * The domain at which users log in: the tenant's own, or its custom domain. The issuer is `https://<domain>/`.
   *
   * @see https://auth0.com/docs/customize/custom-domains
   */
  readonly issuerDomain: string;

  /**
   * The API's display name, 1 to 100 characters.
   *
   * @default "Sigma API"
   */
  readonly name?: string;

  /**
   * Which Snowflake user a token represents. The value is one of `event.user.email`, `event.user.user_id`, `event.user.username` and
   * `event.user.app_metadata.<name>`: values that users cannot change themselves.
   *
   * @default UserMapping.loginName(), with the claim snowflake_username and the value `event.user.email`
   */
  readonly userMapping?: UserMapping;

  /**
   * Whether to reject users whose email address is not verified, if the address is the claim's value (by default or explicitly). With
   * false, anyone who can sign up with someone else's address gets that person's rights in Snowflake.
   *
   * @default true
   */
  readonly requireVerifiedEmail?: boolean;

  /**
   * Whether the API has role-based access control: Auth0 then drops the scope for users whose roles lack the permission, and the permission is
   * added to the roles of the clients (`SigmaAuth0App`, `roleNames`).
   *
   * @default false
   */
  readonly rbac?: boolean;

  /**
   * Lifetime of an access token, in minutes, at most 43200.
   *
   * @default 60
   * @see https://auth0.com/docs/secure/tokens/access-tokens/update-access-token-lifetime
   */
  readonly accessTokenMinutes?: number;

  /**
   * The scopes for Snowflake roles that Sigma requests: `session:role-any`, or `session:role:` and the name of a role, such as
   * `session:role:ANALYST`. Every session then begins with that role, so all users need it. Every token for a connection
   * has all of them.
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
   * Whether to make this audience the tenant's default. Sigma's documentation does not mention an audience parameter, and without an audience,
   * Auth0 issues tokens that Snowflake cannot read. It affects every application of the tenant, and only one stack may manage the tenant's
   * settings. The tenant's other settings are not changed: an import block is written, because without it the provider would remove the tenant's
   * error page, mTLS aliases and token quota. If you set this back to false, the audience stays.
   *
   * @default false
   * @see https://auth0.com/docs/get-started/tenant-settings
   */
  readonly setTenantDefaultAudience?: boolean;

  /**
   * Whether to add the Action to the end of the tenant's post-login flow. With false, another Terraform configuration must add it, by `actionId`: a
   * configuration that manages the whole flow (`auth0_trigger_actions`) removes every Action that it does not list.
   *
   * @default true
   * @see https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/trigger_actions
   */
  readonly bindTrigger?: boolean;

  /**
   * Whether to create a client grant for users for each client. Needed if the API's access policy for users is `require_client_grant`, which rejects every
   * other application. New APIs have the policy `allow_all`, with which grants change nothing.
   *
   * @default false
   * @see https://auth0.com/docs/get-started/apis/api-access-policies-for-applications
   */
  readonly clientGrants?: boolean;

  /**
   * An API that was created by hand and that Terraform should manage: an import block is written. Its name, role-based access control (with the
   * token dialect), access policies, encryption and consent policy are not changed, unless you set them. If its access policy for users is
   * `require_client_grant`, set `clientGrants`.
   *
   * @default - an API is created
   * @see https://auth0.com/docs/get-started/apis/api-access-policies-for-applications
   */
  readonly adopt?: AdoptedObject;

  /**
   * Fail every plan that would destroy or replace the API.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The Auth0 provider to use, for stacks with several. It is passed to every child.
   *
   * @default - the stack's Auth0 provider
   */
  readonly provider?: TerraformProvider;
}

/** Properties of `SigmaAuth0App`. Auth0 cannot require PKCE of a client. */
export interface SigmaAuth0AppProps extends SigmaClientOptions, SigmaSecretOptions {
  /**
   * Names of the connections whose users may log in. Looked up at plan.
   *
   * @default - none
   * @see https://auth0.com/docs/get-started/applications/set-up-database-connections
   */
  readonly connectionNames?: string[];

  /**
   * Ids of the connections whose users may log in. References are numbered by their position in the list.
   *
   * @default - none
   */
  readonly connectionIds?: string[];

  /**
   * Exact names of roles. Users need at least one of them to log in. The post-login Action of the API checks it: `SigmaAuth0Api.grantAccess()`.
   *
   * @default - all users of the connections may log in
   */
  readonly roleNames?: string[];

  /**
   * Lifetime of a refresh token, in days, 7 to 365.
   *
   * @default 90
   * @see https://auth0.com/docs/secure/tokens/refresh-tokens/configure-refresh-token-expiration
   */
  readonly refreshTokenDays?: number;

  /**
   * How long a refresh token stays valid if it is not used, in days, less than its lifetime.
   *
   * @default - as long as the refresh token
   */
  readonly refreshTokenIdleDays?: number;

  /**
   * PEM certificates or public keys of the key with which Sigma signs, two at most, for a signed JWT. Auth0 does not read a JWKS URI, so if
   * Sigma's key changes, you must change them here. In the meantime, list both the old and the new one.
   *
   * @default - none
   */
  readonly certificates?: string[];

  /**
   * An application that was created by hand and that Terraform should manage. Its id is the client id. Import blocks are written for it and its
   * credential. Settings that Sigma does not need are not changed: logo, texts, login pages, add-ons, organizations, allowed origins. Its secret
   * also stays, and is read with the permission `read:client_keys`.
   *
   * @default - an application is created
   */
  readonly adopt?: AdoptedObject;

  /**
   * Fail every plan that would destroy or replace the application: a new one has a new client id, and nobody could log in to Sigma.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The Auth0 provider to use, for stacks with several. It is passed to every child.
   *
   * @default - the stack's Auth0 provider
   */
  readonly provider?: TerraformProvider;

  /**
   * The provider hashicorp/random to use, for stacks with several. Needed for a secret of version 2 or later, unless you set one.
   *
   * @default - the stack's random provider
   */
  readonly randomProvider?: TerraformProvider;
}
