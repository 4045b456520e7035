import { Lazy, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { Action } from "../bindings/auth0/action";
import { DataAuth0Role } from "../bindings/auth0/data-auth0-role";
import { ResourceServer } from "../bindings/auth0/resource-server";
import { ResourceServerScope } from "../bindings/auth0/resource-server-scope";
import { RolePermission } from "../bindings/auth0/role-permission";
import { Tenant } from "../bindings/auth0/tenant";
import { TriggerAction } from "../bindings/auth0/trigger-action";
import { adopt } from "../private/adopt";
import { roleScopesOf } from "../private/role-scope";
import { enforce, enforceTypes, locate } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { GrantedClients } from "../private/granted-clients";
import { lines } from "../terraform/lines";
import { claimName } from "../terraform/unique-names";
import { findings, line } from "../findings/rule";
import { elementId, partId } from "../findings/reference";
import { timesUnits } from "../private/units";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { DEFAULT_ROLE_SCOPES } from "../sigma/scopes";
import { SECONDS_PER_MINUTE } from "../sigma/time-units";
import { DEFAULT_ACCESS_MINUTES } from "../sigma/token-lifetimes";
import { UserAttribute } from "../user-mapping";
import { adoptTenant, UNTOUCHED_IN_API } from "./adoption";
import { auth0ClientsRule, DEFAULT_API_NAME, rbacWithoutRoles } from "./api-rules";
import { postLoginCode } from "./post-login-code";
import { SigmaAuth0App } from "./sigma-auth0-app";
import { codeOf, DEFAULT_USER_PLACE, isEmail, userPlaceOf } from "./user-value";
import { described } from "./described";
import { serverRules } from "./rules";
import { SigmaAuth0ApiProps } from "./props";

/**
 * The API (resource server) in Auth0 for which Sigma gets access tokens, with the scope and a post-login Action that adds the user claim.
 *
 * Children: `Resource` (the API), `RoleAnyScope` or `RoleScope-<role>`, `Action`, `Trigger`; `FindRole-<name>` and `Permission-<name>` with `rbac`; `Tenant` with
 * `setTenantDefaultAudience`.
 *
 * @resource auth0_resource_server
 * @resource auth0_resource_server_scope
 * @resource auth0_action
 * @resource auth0_trigger_action
 * @resource auth0_role_permission
 * @resource auth0_tenant
 * @see https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/resource_server
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   SigmaAuth0Api,
 *   SigmaAuth0App,
 *   SigmaDeployment,
 *   SnowflakeAccount,
 *   SnowflakeExternalOAuth,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * // A warning reminds you to set the tenant's default audience, by hand or with setTenantDefaultAudience.
 * const api = new SigmaAuth0Api(stack, "Api", {
 *   audience: SnowflakeAccount.of("ACME", "ANALYTICS").url,
 *   issuerDomain: "acme.us.auth0.com",
 * });
 * const client = new SigmaAuth0App(stack, "SigmaApp", {
 *   deployment: SigmaDeployment.AWS_CA,
 *   connectionNames: ["Username-Password-Authentication"],
 *   roleNames: ["Data Analysts"],
 * });
 * api.grantAccess(client);
 * new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: api });
 */
export class SigmaAuth0Api extends Construct implements IAuthorizationServer {
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
  /** Id of the post-login Action, for a configuration that manages the whole flow. */
  public readonly actionId: string;
  private readonly api: ResourceServer;
  private readonly roleScopes: readonly ResourceServerScope[];
  private readonly roleScopeNames: readonly string[];
  private readonly rbac: boolean;
  private readonly clientGrants: boolean;
  private readonly provider?: TerraformProvider;
  private readonly grants: GrantedClients<SigmaAuth0App>;
  /** The roles that have the permission, each once whatever the number of clients. */
  private readonly permitted: string[] = [];

  constructor(scope: Construct, id: string, props: SigmaAuth0ApiProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaAuth0ApiProps", props);
    enforce(this, serverRules, props);

    const { audience, provider } = props;
    const server = described(props);
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
    const offlineAccess = props.offlineAccess ?? true;
    this.grants = new GrantedClients(this, { identityProvider: IDENTITY_PROVIDER_NAMES.auth0, offlineAccess });
    const lifetime = timesUnits(props.accessTokenMinutes ?? DEFAULT_ACCESS_MINUTES, SECONDS_PER_MINUTE);
    // The provider sends what is written with every change, also where Terraform ignores the difference: what stays must not be written.
    const created = <T>(value: T): T | undefined => (props.adopt ? undefined : value);
    const api = new ResourceServer(this, "Resource", {
      name: props.name ?? created(DEFAULT_API_NAME),
      identifier: audience,
      signingAlg: "RS256",
      tokenLifetime: lifetime,
      // For flows that Sigma does not use; it must not be above the other.
      tokenLifetimeForWeb: lifetime,
      allowOfflineAccess: offlineAccess,
      skipConsentForVerifiableFirstPartyClients: true,
      enforcePolicies: props.rbac ?? created(false),
      tokenDialect: dialect(props.rbac) ?? created("access_token"),
      provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    // Auth0's own key of an API; several may have one name.
    claimName(this, { kind: "API", name: audience, property: "audience", scope: props });
    adopt(api, { adopted: props.adopt, settings: UNTOUCHED_IN_API, provider });
    this.api = api;
    this.roleScopeNames = props.roleScopes ?? DEFAULT_ROLE_SCOPES;
    this.roleScopes = roleScopesOf(this.roleScopeNames).map(({ name, constructId, description }) => {
      const common = { resourceServerIdentifier: api.identifier, provider };
      const roleScope = new ResourceServerScope(this, constructId, { ...common, scope: name, description });
      // The provider takes a scope that is there already as it is, with its description.
      adopt(roleScope, { adopted: props.adopt && {}, settings: { description: undefined }, provider });
      return roleScope;
    });
    this.actionId = this.addAction(props);
    this.rbac = props.rbac ?? false;
    this.clientGrants = props.clientGrants ?? false;
    this.provider = provider;
    if (props.setTenantDefaultAudience) {
      adoptTenant(new Tenant(this, "Tenant", { defaultAudience: api.identifier, provider }), provider);
      claimName(this, { kind: "default audience", name: "the tenant's", property: "setTenantDefaultAudience", scope: props });
    }

    this.node.addValidation({ validate: () => this.missingClients() });
  }

  /**
   * Lets a client get tokens for this API. The Action checks the roles for the clients that were granted access, adds the claims unless they have
   * `roleScope: false`, and ignores every other application. With `clientGrants`, the client gets a client grant for users.
   *
   * Fails with SIGMA-OFFLINE-MISMATCH if only one of client and API has offline access, with SIGMA-FOREIGN-CLIENT if the client is not one of
   * Auth0's, and with SIGMA-GRANTED-TWICE if it has been let in before.
   */
  public grantAccess(app: SigmaAuth0App): void {
    this.grants.enforceType("SigmaAuth0Api.grantAccess", { app });
    this.grants.add(app);
    if (this.clientGrants) app._addClientGrant(this.api.identifier, this.audiences[0], this.roleScopeNames, [...this.roleScopes]);
    if (this.rbac && app.roleScope) app.roleNames.forEach((name) => this.addPermission(name));
  }

  private addAction(props: SigmaAuth0ApiProps): string {
    const { provider, userMapping } = props;
    const [claim] = this.userMappingClaims;
    // The rules let nothing else through.
    const place = userMapping?.value === undefined ? DEFAULT_USER_PLACE : userPlaceOf(userMapping.value)!;
    const code = () =>
      postLoginCode({
        audience: props.audience,
        clients: this.grants.clients.map(({ clientId, roleNames, roleScope }) => ({ clientId, roles: roleNames, data: roleScope })),
        claim,
        roleScopes: this.roleScopeNames,
        value: codeOf(place),
        verifiedEmail: isEmail(place) && (props.requireVerifiedEmail ?? true),
      });
    const action = new Action(this, "Action", {
      name: props.name ?? DEFAULT_API_NAME,
      runtime: "node22",
      // Without it the code is a draft, and never runs.
      deploy: true,
      code: Lazy.stringValue({ produce: () => lines(code()) }),
      supportedTriggers: { id: "post-login", version: "v3" },
      provider,
    });
    // Adds itself behind the others; the resource for all bindings of a trigger would take them away.
    if (props.bindTrigger ?? true) {
      new TriggerAction(this, "Trigger", { trigger: "post-login", actionId: action.id, displayName: action.name, provider });
    }
    return action.id;
  }

  /** Once for each role, also where several clients have it. */
  private addPermission(name: string): void {
    if (this.permitted.includes(name)) return;
    const index = this.permitted.push(name) - 1;
    const { provider } = this;
    const role = new DataAuth0Role(this, elementId("FindRole", name, index), { name, skipUsers: true, skipPermissions: true, provider });
    const permission = elementId("Permission", name, index);
    roleScopesOf(this.roleScopeNames).forEach((roleScope, nth) => {
      // The first has had this id since there was only one.
      new RolePermission(this, nth === 0 ? permission : partId(permission, roleScope.constructId), {
        roleId: role.id,
        resourceServerIdentifier: this.api.identifier,
        permission: roleScope.name,
        dependsOn: [this.roleScopes[nth]],
        provider,
      });
    });
  }

  private missingClients(): string[] {
    const found = [
      ...findings([auth0ClientsRule], { clients: this.grants.clients }),
      ...(this.rbac && !this.grants.clients.some(({ roleNames, roleScope }) => roleScope && roleNames.length > 0)
        ? [rbacWithoutRoles("rbac")]
        : []),
    ];
    return locate(this, found).map(line);
  }
}

/** With role-based access control the token names the permissions. */
function dialect(rbac: boolean | undefined): string | undefined {
  if (rbac === undefined) return undefined;
  return rbac ? "access_token_authz" : "access_token";
}
