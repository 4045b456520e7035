import { Construct } from "constructs";
import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { Resource } from "../bindings/pingone/resource";
import { ResourceAttribute } from "../bindings/pingone/resource-attribute";
import { ResourceScope } from "../bindings/pingone/resource-scope";
import { adopt } from "../private/adopt";
import { roleScopesOf } from "../private/role-scope";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { GrantedClients } from "../private/granted-clients";
import { claimName } from "../terraform/unique-names";
import { timesUnits } from "../private/units";
import { AdoptedObject } from "../sigma/adopted-object";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { apiScopes } from "../sigma/scopes";
import { SECONDS_PER_MINUTE } from "../sigma/time-units";
import { DEFAULT_ACCESS_MINUTES } from "../sigma/token-lifetimes";
import { UserAttribute, UserMapping } from "../user-mapping";
import { UNTOUCHED_IN_RESOURCES, UNTOUCHED_IN_SCOPES } from "./untouched";
import { PINGONE_ATTRIBUTES } from "./resource-rules";
import { SigmaPingOneApp } from "./sigma-pingone-app";
import { described, ONE_SCOPE } from "./described";
import { serverRules } from "./rules";
import { SigmaPingOneResourceProps } from "./props";

/**
 * The custom resource in PingOne for which Sigma gets access tokens, with the scope and the user claim.
 *
 * Children: `Resource`, `RoleAnyScope` or `RoleScope-<role>`, `UserClaim`, and `ScopeClaim` with `scopeClaim: "scp"`.
 *
 * @resource pingone_resource
 * @resource pingone_resource_scope
 * @resource pingone_resource_attribute
 * @see https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   PingOneRegion,
 *   SigmaDeployment,
 *   SigmaPingOneApp,
 *   SigmaPingOneResource,
 *   SnowflakeAccount,
 *   SnowflakeExternalOAuth,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const environmentId = "00000000-0000-0000-0000-000000000000";
 * const resource = new SigmaPingOneResource(stack, "Api", {
 *   environmentId,
 *   region: PingOneRegion.EUROPE,
 *   audience: SnowflakeAccount.of("ACME", "ANALYTICS").url,
 * });
 * const client = new SigmaPingOneApp(stack, "SigmaApp", {
 *   environmentId,
 *   deployment: SigmaDeployment.AWS_EU,
 *   groupNames: ["Data Analysts"],
 * });
 * resource.grantAccess(client);
 * // A warning reminds you that Snowflake's support must enable the delimiter; with scopeClaim: "scp", it need not.
 * new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: resource });
 */
export class SigmaPingOneResource extends Construct implements IAuthorizationServer {
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
  private readonly grants: GrantedClients<SigmaPingOneApp>;
  private readonly resourceId: string;
  private readonly scopeIds: string[];

  constructor(scope: Construct, id: string, props: SigmaPingOneResourceProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaPingOneResourceProps", props);
    enforce(this, serverRules, props);

    const { environmentId, provider, adopt: adopted } = props;
    const userMapping = props.userMapping ?? UserMapping.loginName();
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
    this.grants = new GrantedClients<SigmaPingOneApp>(this, {
      identityProvider: IDENTITY_PROVIDER_NAMES.pingone,
      offlineAccess: props.offlineAccess ?? true,
      home: { property: "environmentId", value: environmentId },
      isOnlyOne: true,
    }).warnIfEmpty();
    const resource = new Resource(this, "Resource", {
      environmentId,
      name: props.name ?? "Sigma API",
      audience: props.audience,
      accessTokenValiditySeconds: timesUnits(props.accessTokenMinutes ?? DEFAULT_ACCESS_MINUTES, SECONDS_PER_MINUTE),
      provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    claimName(this, { kind: "resource", name: props.name ?? "Sigma API", property: "name", scope: { provider, part: environmentId } });
    const roleScopes = roleScopesOf(apiScopes(props.roleScopes));
    const scopes = roleScopes.map(({ name, constructId, description }) => {
      return new ResourceScope(this, constructId, { environmentId, resourceId: resource.id, name, description, provider });
    });
    const attribute = new ResourceAttribute(this, "UserClaim", {
      environmentId,
      resourceType: "CUSTOM",
      customResourceId: resource.id,
      name: this.userMappingClaims[0],
      // An expression of PingOne's own: the doubled sign keeps Terraform from taking it for one of its.
      value: `$\${${userMapping.value ?? PINGONE_ATTRIBUTES[userMapping.attribute]}}`,
      provider,
    });
    if (this.scopeClaim === ONE_SCOPE) {
      new ResourceAttribute(this, "ScopeClaim", {
        environmentId,
        resourceType: "CUSTOM",
        customResourceId: resource.id,
        name: ONE_SCOPE,
        // No expression: a token for the resource is only issued with its scope, and this is the only one.
        value: roleScopes[0].name,
        provider,
      });
    }
    const importId = (part?: AdoptedObject) => [environmentId, adopted?.resource?.id, part?.id].filter((id) => id !== undefined).join("/");
    adopt(resource, { adopted: adopted?.resource, importId: importId(), settings: UNTOUCHED_IN_RESOURCES, provider });
    adopt(scopes[0], { adopted: adopted?.scope, importId: importId(adopted?.scope), settings: UNTOUCHED_IN_SCOPES, provider });
    adopt(attribute, { adopted: adopted?.attribute, importId: importId(adopted?.attribute), settings: {}, provider });
    this.resourceId = resource.id;
    this.scopeIds = scopes.map(({ id }) => id);
  }

  /**
   * Lets a client ask for this resource's scope, unless it has `roleScope: false`.
   *
   * Fails with SIGMA-OFFLINE-MISMATCH if only one of client and resource has offline access, with SIGMA-FOREIGN-CLIENT if the client is in another
   * environment, and with SIGMA-GRANTED-TWICE if it has been let in before, here or by another resource.
   */
  public grantAccess(app: SigmaPingOneApp): void {
    this.grants.enforceType("SigmaPingOneResource.grantAccess", { app });
    this.grants.add(app, app._environmentId);
    if (app.roleScope) app._addResourceGrant(this.resourceId, this.scopeIds);
  }
}
