import { TerraformProvider } from "cdktf";
import { AdoptedObject } from "../sigma/adopted-object";
import { SigmaClientOptions } from "../sigma/client-options";
import { SigmaSecretOptions } from "../sigma/secret-options";
import { TokenLifetimes } from "../sigma/token-lifetimes";
import { UserMapping } from "../user-mapping";
import { AdoptedAuthServer } from "./adoption";
import { OktaIssuerMode } from "./issuer-mode";

/** Properties of `SigmaAuthServer`. */
export interface SigmaAuthServerProps extends TokenLifetimes {
  /** The `aud` claim of the access tokens, usually the Snowflake account URL (`SnowflakeAccount.url`). Okta takes exactly one. */
  readonly audience: string;

  /**
   * The server's name, 1 to 100 characters. With `serverId` and without `issuer`, the exact name by which the existing server is looked up.
   *
   * @default "Sigma"
   */
  readonly name?: string;

  /**
   * The server's description.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * Which Snowflake user a token represents.
   *
   * @default UserMapping.loginName()
   */
  readonly userMapping?: UserMapping;

  /**
   * The scopes for Snowflake roles that Sigma requests: `session:role-any`, or `session:role:` and the name of a role, such as
   * `session:role:ANALYST`. Every session then begins with that role, so all users need it. With `scopeExists`, the server must have them all; an adopted
   * scope is the first of them.
   * An empty list is for a data platform that has no scopes for roles, such as Databricks.
   *
   * @default ["session:role-any"]
   * @see https://docs.snowflake.com/en/user-guide/oauth-ext-overview
   */
  readonly roleScopes?: string[];

  /**
   * Whether clients can get refresh tokens: whether the policy allows the scope `offline_access`.
   *
   * @default true
   */
  readonly offlineAccess?: boolean;

  /**
   * The host in the issuer.
   *
   * @default OktaIssuerMode.ORG_URL
   */
  readonly issuerMode?: OktaIssuerMode;

  /**
   * Id of an existing custom authorization server that is not managed here. Scope, claim and policy are added to it; its audience must
   * be `audience`. Set `issuer` or `name` with it.
   *
   * @default - a server is created
   */
  readonly serverId?: string;

  /**
   * The issuer of the existing server, character by character.
   *
   * @default - looked up by `name`
   */
  readonly issuer?: string;

  /**
   * Whether the existing server already has the scope `session:role-any`, or all of `roleScopes`.
   *
   * @default false
   */
  readonly scopeExists?: boolean;

  /**
   * Whether the existing server already has the user claim.
   *
   * @default false
   */
  readonly claimExists?: boolean;

  /**
   * Id of an existing access policy that is not managed here. No policy and no rule are created, that policy's rule sets the lifetimes, and its
   * owner must add the ids in `policyClientIds`.
   *
   * @default - a policy with one rule is created
   */
  readonly policyId?: string;

  /**
   * The policy's priority among the server's policies. Okta applies the first one that matches the client.
   *
   * @default 1
   */
  readonly policyPriority?: number;

  /**
   * Ids of the groups to which the policy's rule is limited. The app's own assignments also apply.
   *
   * @default - everyone who is assigned to the app
   */
  readonly policyGroupIds?: string[];

  /**
   * Objects that were created by hand and that Terraform should manage: import blocks are written, and the plan shows what would change. Objects
   * that are not listed are created. These settings of adopted objects are not changed, unless you set them: name, description and issuer mode of
   * the server, name and priority of the policy, name, groups, conditions and token inline hook of the rule, and the scope's texts.
   *
   * @default - everything is created
   * @see https://developer.hashicorp.com/terraform/language/import
   */
  readonly adopt?: AdoptedAuthServer;

  /**
   * Fail every plan that would destroy or replace the server: a new server has a new issuer, which Snowflake would not trust.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The Okta provider to use, for stacks with several. It is passed to every child.
   *
   * @default - the stack's Okta provider
   */
  readonly provider?: TerraformProvider;
}

/** Properties of `SigmaOktaApp`. */
export interface SigmaOktaAppProps extends SigmaClientOptions, SigmaSecretOptions {
  /**
   * Ids of the groups whose members may log in.
   *
   * A reference to another resource is numbered by its position in the list: add new ones at the end, or use `assignGroup()`.
   *
   * @default - none
   */
  readonly groupIds?: string[];

  /**
   * Exact names of groups whose members may log in. Looked up at plan, which fails if Okta has no group with exactly that name.
   *
   * @default - none
   */
  readonly groupNames?: string[];

  /**
   * Ids of users who may log in. References are numbered by their position in the list.
   *
   * @default - none
   */
  readonly userIds?: string[];

  /**
   * Logins of users who may log in. Looked up at plan, which fails if Okta has no user with that login.
   *
   * @default - none
   */
  readonly userLogins?: string[];

  /**
   * Id of the authentication policy (app sign-on policy). Without it, the provider sets the org's default policy when the app is created; a later
   * choice by hand stays.
   *
   * @default - the org's default policy
   * @see https://registry.terraform.io/providers/okta/okta/4.20.0/docs/resources/app_oauth#authentication_policy
   */
  readonly authenticationPolicyId?: string;

  /**
   * An app that was created by hand and that Terraform should manage: an import block is written, and the plan shows what would change. Its tile,
   * login
   * page, logo, notes, keys and consent stay as they are. Pass its secret in `clientSecret`: an import cannot read it. Without it, Okta should keep the
   * secret and return it when the app is first changed, but that is not confirmed.
   *
   * @default - an app is created
   * @see https://developer.hashicorp.com/terraform/language/import
   */
  readonly adopt?: AdoptedObject;

  /**
   * Fail every plan that would destroy or replace the app: a new app has a new client id, and nobody could log in to Sigma.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The Okta provider to use, for stacks with several. It is passed to every child.
   *
   * @default - the stack's Okta provider
   */
  readonly provider?: TerraformProvider;

  /**
   * The provider hashicorp/random to use, for stacks with several. Needed for a secret of version 2 or later, unless you set one.
   *
   * @default - the stack's random provider
   */
  readonly randomProvider?: TerraformProvider;
}
