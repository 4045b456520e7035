import { TerraformProvider } from "cdktf";
import { AdoptedObject } from "../sigma/adopted-object";
import { SigmaClientOptions } from "../sigma/client-options";
import { UserMapping } from "../user-mapping";
import { AdoptedPingOneResource } from "./adoption";
import { PingOneRegion } from "./pingone-region";

/** Properties of `PingOneAlerts`. */
export interface PingOneAlertsProps {
  /** The environment's id, a GUID in lower case. */
  readonly environmentId: string;

  /** Recipients of the email. */
  readonly emails: string[];

  /**
   * The PingOne provider to use, for stacks with several.
   *
   * @default - the stack's PingOne provider
   */
  readonly provider?: TerraformProvider;
}

/** Properties of `PingOneProvider`. Credentials come from the environment: PINGONE_CLIENT_ID, PINGONE_CLIENT_SECRET, PINGONE_ENVIRONMENT_ID. */
export interface PingOneProviderProps {
  /**
   * The environment's region.
   *
   * @default - the environment variable PINGONE_REGION_CODE
   */
  readonly region?: PingOneRegion;

  /**
   * Distinguishes several PingOne providers in a stack.
   *
   * @default - the stack's own PingOne provider
   */
  readonly alias?: string;
}

/** Properties of `SigmaPingOneApp`. */
export interface SigmaPingOneAppProps extends SigmaClientOptions {
  /** The environment's id, a GUID in lower case. */
  readonly environmentId: string;

  /**
   * Ids of groups. Users need at least one of them to log in.
   *
   * @default - everyone in the environment may log in
   */
  readonly groupIds?: string[];

  /**
   * Names of groups. Users need at least one of them to log in. Looked up at plan.
   *
   * @default - everyone in the environment may log in
   */
  readonly groupNames?: string[];

  /**
   * How long a user stays logged in, in days: PingOne issues a new refresh token with every use, up to this time after the login.
   *
   * @default 90
   */
  readonly refreshTokenDays?: number;

  /**
   * How long a refresh token stays valid if it is not used, in days.
   *
   * @default - as long as the user stays logged in
   */
  readonly refreshTokenIdleDays?: number;

  /**
   * The version of the client secret. Raise it by one to get a new one; the previous one stays valid for `previousSecretDays`. Never lower it. It
   * must
   * be known at synthesis.
   *
   * @default 1
   */
  readonly credentialVersion?: number;

  /**
   * How long the previous secret stays valid after a new version, in days, 0 to 30. With 0, it stops working at once: use 0 if the secret has leaked.
   *
   * @default 30
   */
  readonly previousSecretDays?: number;

  /**
   * An application that was created by hand and that Terraform should manage. Its id is a GUID. Its secret stays unchanged, and so do settings that
   * these properties do not mention. Its existing grants cannot be adopted: remove those that were created by hand, and they are created again.
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
   * The PingOne provider to use, for stacks with several. It is passed to every child.
   *
   * @default - the stack's PingOne provider
   */
  readonly provider?: TerraformProvider;

  /**
   * The provider hashicorp/time to use, for stacks with several. Needed for a secret of version 2 or later.
   *
   * @default - the stack's time provider
   */
  readonly timeProvider?: TerraformProvider;
}

/** Properties of `SigmaPingOneResource`. */
export interface SigmaPingOneResourceProps {
  /** The environment's id, a GUID in lower case: part of the issuer. */
  readonly environmentId: string;

  /** Where the environment is: part of the issuer. */
  readonly region: PingOneRegion;

  /** The `aud` claim of the access tokens, usually the Snowflake account URL. PingOne takes none with "pingone" or "pingidentity" in it. */
  readonly audience: string;

  /**
   * The resource's display name, 1 to 100 characters.
   *
   * @default "Sigma API"
   */
  readonly name?: string;

  /**
   * The environment's custom domain, where users log in at it. The issuer is then `https://<domain>/as`.
   *
   * @default - the region's host, `https://auth.<region>/<environment>/as`
   */
  readonly customDomain?: string;

  /**
   * The `iss` claim of the access tokens, where it differs from the one that region, environment and custom domain make.
   *
   * @default - derived from region, environment and custom domain
   */
  readonly issuer?: string;

  /**
   * Which Snowflake user a token represents. The value is an attribute of the user, such as `user.username`.
   *
   * @default UserMapping.loginName(), with the claim snowflake_username and the value `user.username`
   */
  readonly userMapping?: UserMapping;

  /**
   * Lifetime of an access token, in minutes, 5 to 43200.
   *
   * @default 60
   */
  readonly accessTokenMinutes?: number;

  /**
   * The scopes for Snowflake roles that Sigma requests: `session:role-any`, or `session:role:` and the name of a role, such as
   * `session:role:ANALYST`. Every session then begins with that role, so all users need it. An adopted scope is the first of
   * them.
   * An empty list is for a data platform that has no scopes for roles, such as Databricks. PingOne then issues tokens with the resource's scope `access_as_user`.
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
   * The claim in which Snowflake reads the scopes, `scope` or `scp`.
   *
   * PingOne writes all scopes into `scope`, with spaces between them, for which Snowflake's support must first enable a delimiter in the account. With
   * `scp`, an attribute of the resource has `session:role-any` in every token for the resource, and no delimiter is needed. Snowflake then cannot tell
   * who was granted the scope, so the resource must have no other scopes.
   *
   * @default "scope"
   * @see https://developer.pingidentity.com/pingone-api/platform/resources/resource-attributes/index.html
   * @see https://docs.snowflake.com/en/user-guide/oauth-ext-custom
   */
  readonly scopeClaim?: string;

  /**
   * A resource that was created by hand and that Terraform should manage. Settings that these properties do not mention stay unchanged.
   *
   * @default - a resource is created
   */
  readonly adopt?: AdoptedPingOneResource;

  /**
   * Fail every plan that would destroy or replace the resource.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The PingOne provider to use, for stacks with several. It is passed to every child.
   *
   * @default - the stack's PingOne provider
   */
  readonly provider?: TerraformProvider;
}
