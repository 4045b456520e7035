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
   * The server's name, 1 to 100 characters. With `serverId` and without `issuer`, the exact name under which the existing server is looked up.
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
   * Whether clients may get refresh tokens: whether the policy allows the scope `offline_access`.
   *
   * @default true
   */
  readonly offlineAccess?: boolean;

  /**
   * Which host the issuer names.
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
   * @default - looked up under `name`
   */
  readonly issuer?: string;

  /**
   * Whether the existing server has the scope `session:role-any` already.
   *
   * @default false
   */
  readonly scopeExists?: boolean;

  /**
   * Whether the existing server has the user claim already.
   *
   * @default false
   */
  readonly claimExists?: boolean;

  /**
   * Id of an existing access policy that is not managed here. No policy and no rule are created, lifetimes are those of its rule, and its owner
   * must add the ids in `policyClientIds`.
   *
   * @default - a policy with one rule is created
   */
  readonly policyId?: string;

  /**
   * The policy's priority among the server's policies; Okta applies the first that fits the client.
   *
   * @default 1
   */
  readonly policyPriority?: number;

  /**
   * Ids of the groups for whose members the policy's rule grants tokens. The app's own assignments apply as well.
   *
   * @default - everyone who is assigned to the app
   */
  readonly policyGroupIds?: string[];

  /**
   * What was created by hand and Terraform should manage: import blocks are written, and the plan shows what would change. What is not named here
   * is created. Of what is adopted name, description and issuer mode of the server, the policy's name and priority, the rule's name, groups,
   * conditions and token inline hook, and the scope's texts stay as they are, unless they are given.
   *
   * @default - everything is created
   * @see https://developer.hashicorp.com/terraform/language/import
   */
  readonly adopt?: AdoptedAuthServer;

  /**
   * Fail every plan that would destroy or replace the server: a new server has a new issuer, and Snowflake would trust it no more.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The Okta provider to use, for stacks with several; passed to every child.
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
   * A reference to another resource is numbered by its place in the list: add new ones at the end, or use `assignGroup()`.
   *
   * @default - none
   */
  readonly groupIds?: string[];

  /**
   * Exact names of groups whose members may log in. Looked up at plan; fails there when Okta has no group of exactly that name.
   *
   * @default - none
   */
  readonly groupNames?: string[];

  /**
   * Ids of users who may log in. References are numbered by their place in the list.
   *
   * @default - none
   */
  readonly userIds?: string[];

  /**
   * Logins of users who may log in. Looked up at plan; fails there when Okta has no user with that login.
   *
   * @default - none
   */
  readonly userLogins?: string[];

  /**
   * Id of the app sign-on policy (authentication policy). Without it the provider sets the org's default policy when the app is created; a later choice by hand stays.
   *
   * @default - the org's default policy
   * @see https://registry.terraform.io/providers/okta/okta/4.20.0/docs/resources/app_oauth#authentication_policy
   */
  readonly authenticationPolicyId?: string;

  /**
   * An app that was created by hand and that Terraform should manage: an import block is written, and the plan shows what would change. Its tile,
   * login
   * page, logo, notes, keys and consent stay as they are. Its secret also stays: Okta shows it when the app is first changed, and the first deploy
   * does that.
   *
   * @default - an app is created
   * @see https://developer.hashicorp.com/terraform/language/import
   */
  readonly adopt?: AdoptedObject;

  /**
   * Fail every plan that would destroy or replace the app: a new app has a new client id, and Sigma would be cut off.
   *
   * @default false
   */
  readonly preventDestroy?: boolean;

  /**
   * The Okta provider to use, for stacks with several; passed to every child.
   *
   * @default - the stack's Okta provider
   */
  readonly provider?: TerraformProvider;

  /**
   * The provider hashicorp/random to use, for stacks with several. Needed from version 2 of the secret on, where none is given.
   *
   * @default - the stack's random provider
   */
  readonly randomProvider?: TerraformProvider;
}
