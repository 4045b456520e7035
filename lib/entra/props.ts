import { TerraformProvider } from "cdktf";
import { SigmaClientOptions } from "../sigma/client-options";
import { UserMapping } from "../user-mapping";
import { AdoptedEntraApi, AdoptedEntraApp } from "./adoption";
import { EntraCloud } from "./entra-cloud";

/** Properties of `SigmaEntraApi`. */
export interface SigmaEntraApiProps {
  /** The tenant's id, a GUID in lower case: part of the issuer. */
  readonly tenantId: string;

  /**
   * The national cloud of the tenant.
   *
   * @default EntraCloud.PUBLIC
   */
  readonly cloud?: EntraCloud;

  /**
   * The application's display name, 1 to 100 characters.
   *
   * @default "Sigma API"
   */
  readonly name?: string;

  /**
   * A domain that is verified in the tenant: the identifier URI is then `https://<domain>/<client id>`. Policies of the tenant may reject it for
   * version 1 tokens.
   *
   * @default - the identifier URI is `api://<client id>`
   * @see https://learn.microsoft.com/en-us/entra/identity-platform/identifier-uri-restrictions
   */
  readonly domain?: string;

  /**
   * Version of the access tokens, 1 or 2. Version 1: the issuer ends in a slash, and the audience is the identifier URI. Version 2: the audience is
   * the API's client id.
   *
   * @default 1
   * @see https://docs.snowflake.com/en/user-guide/oauth-azure
   */
  readonly tokenVersion?: number;

  /**
   * Which Snowflake user a token represents. A claim that is not one of Entra's own (upn, email, preferred_username, unique_name, oid) is created
   * by a claims mapping policy, which needs `domain`, or `tokenVersion` 2.
   *
   * @default UserMapping.loginName(), with the claim upn
   */
  readonly userMapping?: UserMapping;

  /**
   * The scopes for Snowflake roles that Sigma requests: `session:role-any`, or `session:role:` and the name of a role, such as
   * `session:role:ANALYST`. Every session then begins with that role, so all users need it. The API's
   * name is added to them. Whether Snowflake reads the name of one role in Entra's tokens is not confirmed, so a warning asks for a test.
   * An empty list is for a data platform that has no scopes for roles, such as Databricks. Entra then issues tokens with the API's scope `access_as_user`.
   *
   * @default ["session:role-any"]
   * @see https://docs.snowflake.com/en/user-guide/oauth-ext-overview
   */
  readonly roleScopes?: string[];

  /**
   * Whether clients can get refresh tokens: whether Sigma requests the scope `offline_access`.
   *
   * @default true
   */
  readonly offlineAccess?: boolean;

  /**
   * The `iss` claim of the access tokens, if it differs from the default.
   *
   * @default - derived from tenant, cloud and version
   */
  readonly issuer?: string;

  /**
   * Object ids of the owners. A deployer that has only the permission `Application.ReadWrite.OwnedBy` must be among them.
   *
   * @default - no owners
   */
  readonly owners?: string[];

  /**
   * An API that was created by hand and that Terraform should manage. Import blocks are written while ids are given, and settings that these
   * properties do not mention stay unchanged: settings other than name, token version, mapped claims and the access token's optional claims, and
   * the scopes where
   * `scopeId` is given.
   *
   * @default - an API is created
   */
  readonly adopt?: AdoptedEntraApi;

  /**
   * Fail every plan that would destroy or replace the API: a new API has a new audience, which Snowflake would not trust.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The azuread provider to use, for stacks with several. It is passed to every child.
   *
   * @default - the stack's azuread provider
   */
  readonly provider?: TerraformProvider;
}

/** Properties of `SigmaEntraApp`. Entra cannot require PKCE, and has no separate list of post-logout URLs. */
export interface SigmaEntraAppProps extends SigmaClientOptions {
  /** The tenant's id, a GUID in lower case. */
  readonly tenantId: string;

  /**
   * The national cloud of the tenant.
   *
   * @default EntraCloud.PUBLIC
   */
  readonly cloud?: EntraCloud;

  /**
   * Object ids of the groups whose members may log in. Members of nested groups may not. Needs Entra ID P1.
   *
   * A reference to another resource is numbered by its position in the list: add new ones at the end.
   *
   * @default - none
   * @see https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/assign-user-or-group-access-portal
   */
  readonly groupIds?: string[];

  /**
   * Names of security groups whose members may log in. Looked up at plan, which fails if the tenant has no group with that name, or several: names
   * are not unique in Entra.
   *
   * @default - none
   */
  readonly groupNames?: string[];

  /**
   * Object ids of users who may log in. References are numbered by their position in the list.
   *
   * @default - none
   */
  readonly userIds?: string[];

  /**
   * User principal names of users who may log in. Looked up at plan.
   *
   * @default - none
   */
  readonly userPrincipalNames?: string[];

  /**
   * Whether only assigned users and groups may log in. With false, everyone in the tenant may, including guests.
   *
   * @default true
   */
  readonly assignmentRequired?: boolean;

  /**
   * Whether to consent for all users of the tenant. With false, a Cloud Application Administrator or Application Administrator must open
   * `adminConsentUrl`; until then, nobody can log in.
   *
   * @default true
   * @see https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent
   */
  readonly adminConsent?: boolean;

  /**
   * Raise it by one to get a new client secret. The previous one stays valid until the next version, or until it expires.
   *
   * @default 1
   */
  readonly credentialVersion?: number;

  /**
   * How long a new client secret is valid, in days, 1 to 730. A change takes effect with the next version.
   *
   * @default 365
   * @see https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials
   */
  readonly secretValidDays?: number;

  /**
   * Certificates of the key with which Sigma signs, as PEM, for a signed JWT. Entra does not read a JWKS URI. While Sigma's key changes, list both
   * the old and the new one.
   *
   * @default - none
   */
  readonly certificates?: string[];

  /**
   * Object ids of the owners. A deployer that has only the permission `Application.ReadWrite.OwnedBy` must be among them.
   *
   * @default - no owners
   */
  readonly owners?: string[];

  /**
   * An application that was created by hand and that Terraform should manage. Import blocks are written while ids are given, and settings that
   * these properties do not mention stay unchanged: settings other than name, redirect URIs and whether an assignment is required, and with
   * `adminConsent` also
   * the list of permissions. Its secrets stay valid; Terraform cannot read them, and creates a new one. Groups and users that are assigned already
   * must be omitted here: assigning them a second time fails.
   *
   * @default - an application is created
   */
  readonly adopt?: AdoptedEntraApp;

  /**
   * Fail every plan that would destroy or replace the application: a new one has a new client id, and nobody could log in to Sigma.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The azuread provider to use, for stacks with several. It is passed to every child.
   *
   * @default - the stack's azuread provider
   */
  readonly provider?: TerraformProvider;

  /**
   * The time provider to use, for stacks with several. Client secrets need one for their expiry.
   *
   * @default - the stack's time provider
   */
  readonly timeProvider?: TerraformProvider;
}
