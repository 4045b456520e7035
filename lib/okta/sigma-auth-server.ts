import { quoted } from "../terraform/expressions";
import { AuthServer } from "../bindings/okta/auth-server";
import { AuthServerClaim } from "../bindings/okta/auth-server-claim";
import { AuthServerScope } from "../bindings/okta/auth-server-scope";
import { DataOktaAuthServer } from "../bindings/okta/data-okta-auth-server";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { IOAuthClient } from "../oauth-client";
import { enforce, enforceTypes, locate } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { SigmaOAuthError } from "../findings/errors";
import { adopt } from "../private/adopt";
import { roleScopesOf } from "../private/role-scope";
import { GrantedClients } from "../private/granted-clients";
import { addPostconditions } from "../terraform/postconditions";
import { claimName } from "../terraform/unique-names";
import { findings, line } from "../findings/rule";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { DEFAULT_ROLE_SCOPES } from "../sigma/scopes";
import { UserAttribute, UserMapping } from "../user-mapping";
import { AccessPolicies } from "./access-policy";
import { adoptChild, UNTOUCHED_IN_CLAIM, UNTOUCHED_IN_POLICY, UNTOUCHED_IN_RULE, UNTOUCHED_IN_SCOPE } from "./adoption";
import { OktaIssuerMode } from "./issuer-mode";
import { DEFAULT_SERVER_NAME, oktaClientsRule, roleScopeElsewhere } from "./server-rules";
import { described } from "./described";
import { serverRules } from "./rules";
import { SigmaAuthServerProps } from "./props";

/**
 * Okta's custom authorization server for Sigma: the scope, the user claim and the access policy with its token lifetimes.
 *
 * Children: `Resource` (the server) or `Existing` (its look-up), `RoleAnyScope` or `RoleScope-<role>`, `UserClaim`, `Policy`, `Rule`, and `LoginPolicy`, `LoginRule` if
 * some clients may request the role scope and others may not. Needs Okta API Access Management.
 *
 * @resource okta_auth_server
 * @resource okta_auth_server_scope
 * @resource okta_auth_server_claim
 * @resource okta_auth_server_policy
 * @resource okta_auth_server_policy_rule
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 * @see https://registry.terraform.io/providers/okta/okta/4.20.0/docs/resources/auth_server
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   SigmaAuthServer,
 *   SigmaDeployment,
 *   SigmaOktaApp,
 *   SnowflakeAccount,
 *   UserMapping,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const client = new SigmaOktaApp(stack, "SigmaApp", {
 *   deployment: SigmaDeployment.AWS_US_WEST,
 *   groupNames: ["Data Analysts"],
 * });
 * const server = new SigmaAuthServer(stack, "AuthServer", {
 *   audience: SnowflakeAccount.of("ACME", "ANALYTICS").url,
 *   userMapping: UserMapping.loginName(),
 *   refreshTokenDays: 90,
 * });
 * server.grantAccess(client);
 */
export class SigmaAuthServer extends Construct implements IAuthorizationServer {
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
  /** The server's id in Okta. */
  public readonly serverId: string;
  private readonly grants: GrantedClients<IOAuthClient>;
  private readonly policies?: AccessPolicies;

  constructor(scope: Construct, id: string, props: SigmaAuthServerProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaAuthServerProps", props);
    enforce(this, serverRules, props);

    const userMapping = props.userMapping ?? UserMapping.loginName();
    this.grants = new GrantedClients(this, { identityProvider: IDENTITY_PROVIDER_NAMES.okta, offlineAccess: props.offlineAccess ?? true });
    const { id: serverId, issuer } = props.serverId === undefined ? this.create(props) : this.existing(props.serverId, props);
    this.serverId = serverId;
    const server = described(props, issuer);
    this.issuer = server.issuer;
    this.metadataUri = server.metadataUri;
    this.jwksUris = server.jwksUris;
    this.audiences = server.audiences;
    this.userMappingClaims = server.userMappingClaims;
    this.userAttribute = server.userAttribute;
    this.scopes = server.scopes;
    this.kind = server.kind;
    this.scopeClaim = server.scopeClaim;
    this.scopeDelimiter = server.scopeDelimiter;

    // Parallel changes to one server fail with 500s or lose priorities: scope, claim, policy and rule are made one after another.
    // https://github.com/okta/terraform-provider-okta/issues/1198
    const common = { authServerId: this.serverId, provider: props.provider };
    const made: TerraformResource[] = [];
    if (!props.scopeExists) {
      // openid, email, profile and offline_access are system scopes of every server: to create them would fail.
      roleScopesOf(props.roleScopes ?? DEFAULT_ROLE_SCOPES).forEach(({ name, constructId }, index) => {
        const dependsOn = made.length > 0 ? [...made] : undefined;
        const roleScope = new AuthServerScope(this, constructId, { ...common, name, consent: "IMPLICIT", dependsOn });
        if (index === 0) adoptChild(roleScope, props, "scope", UNTOUCHED_IN_SCOPE);
        made.push(roleScope);
      });
    }
    if (!props.claimExists) {
      const claim = new AuthServerClaim(this, "UserClaim", {
        ...common,
        name: this.userMappingClaims[0],
        // RESOURCE is the access token; a claim of the id token never reaches Snowflake.
        claimType: "RESOURCE",
        valueType: "EXPRESSION",
        value: userMapping.value ?? OKTA_EXPRESSIONS[userMapping.attribute],
        alwaysIncludeInToken: true,
        dependsOn: [...made],
      });
      adoptChild(claim, props, "claim", UNTOUCHED_IN_CLAIM);
      made.push(claim);
    }
    if (props.policyId === undefined) {
      this.policies = new AccessPolicies(this, {
        ...common,
        scopes: this.scopes,
        lifetimes: props,
        priority: props.policyPriority,
        groupIds: props.policyGroupIds,
        dependsOn: made,
      });
      adoptChild(this.policies.policy, props, "policy", { ...UNTOUCHED_IN_POLICY, priority: props.policyPriority });
      adoptChild(this.policies.rule, props, "rule", { ...UNTOUCHED_IN_RULE, group_whitelist: props.policyGroupIds });
      this.node.addValidation({ validate: () => this.missingClients() });
    }
  }

  /** The client ids that the access policy must allow, for the owner of `policyId`. */
  public get policyClientIds(): string[] {
    return this.grants.clients.map(({ clientId }) => clientId);
  }

  /**
   * Lets a client use this server: adds it to the access policy. Several clients share one policy; those with `roleScope: false` have a separate
   * one if there are others.
   *
   * Fails with SIGMA-OFFLINE-MISMATCH if only one of client and server has offline access, with SIGMA-FOREIGN-CLIENT if the client is not one of
   * Okta's, with SIGMA-GRANTED-TWICE if it has been let in before, and with OKTA-ROLE-SCOPE if the role scope should be withheld by a policy that is
   * not managed here.
   */
  public grantAccess(client: IOAuthClient): void {
    this.grants.enforceType("SigmaAuthServer.grantAccess", { client });
    if (!client.roleScope && this.policies === undefined) throw new SigmaOAuthError(locate(this, [roleScopeElsewhere("grantAccess")]));
    this.grants.add(client);
    this.policies?.add(client);
  }

  private create(props: SigmaAuthServerProps): { id: string; issuer: string } {
    const server = new AuthServer(this, "Resource", {
      name: props.name ?? DEFAULT_SERVER_NAME,
      description: props.description,
      audiences: [props.audience],
      issuerMode: props.issuerMode ?? OktaIssuerMode.ORG_URL,
      provider: props.provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    claimName(this, { kind: "authorization server", name: props.name ?? DEFAULT_SERVER_NAME, property: "name", scope: props });
    const { name, description, issuerMode: issuer_mode } = props;
    adopt(server, {
      adopted: props.adopt?.server,
      settings: { name, description, issuer_mode, credentials_rotation_mode: undefined },
      provider: props.provider,
    });
    return server;
  }

  private existing(id: string, props: SigmaAuthServerProps): { id: string; issuer: string } {
    if (props.issuer !== undefined) return { id, issuer: props.issuer };
    const found = new DataOktaAuthServer(this, "Existing", { name: props.name!, provider: props.provider });
    addPostconditions(found, [
      {
        condition: `\${(self.id == ${quoted(id)})}`,
        errorMessage: `The Okta authorization server with this name has an id other than ${id}: ${props.name}.`,
      },
      {
        condition: `\${contains(self.audiences, ${quoted(props.audience)})}`,
        errorMessage: `The Okta authorization server ${id} has an audience other than ${props.audience}.`,
      },
    ]);
    return { id, issuer: found.issuer };
  }

  private missingClients(): string[] {
    return locate(this, findings([oktaClientsRule], { clients: this.grants.clients })).map(line);
  }
}

/** Okta's expressions for the user's login and email address. https://developer.okta.com/docs/reference/okta-expression-language/ */
const OKTA_EXPRESSIONS: Readonly<Record<UserAttribute, string>> = {
  [UserAttribute.LOGIN_NAME]: "user.login",
  [UserAttribute.EMAIL_ADDRESS]: "user.email",
};
