import { DataAzureadServicePrincipal } from "../bindings/azuread/data-azuread-service-principal";
import { ServicePrincipalDelegatedPermissionGrant } from "../bindings/azuread/service-principal-delegated-permission-grant";
import { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { adopt } from "../private/adopt";
import { AdoptedObject } from "../sigma/adopted-object";

/** Microsoft Graph's client id, the same in every tenant. https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in */
const GRAPH = "00000003-0000-0000-c000-000000000000";

/** Permissions of an API that an application asks for on behalf of its users. */
export interface DelegatedPermissions {
  /** The API's client id. */
  readonly clientId: string;
  /** The object id of the API's service principal. */
  readonly servicePrincipalId: string;
  /** The ids of its scopes by their value. */
  readonly scopes: Readonly<Record<string, string>>;
}

/**
 * The OpenID Connect scopes, which in Entra are permissions of Microsoft Graph. It is read, not managed: as a resource, destroying the stack would
 * delete Graph's service principal.
 */
export function graphPermissions(scope: Construct, scopes: readonly string[], provider?: TerraformProvider): DelegatedPermissions {
  const graph = new DataAzureadServicePrincipal(scope, "Graph", { clientId: GRAPH, provider });
  return {
    clientId: GRAPH,
    servicePrincipalId: graph.objectId,
    scopes: Object.fromEntries(scopes.map((value) => [value, graph.oauth2PermissionScopeIds.lookup(value)])),
  };
}

/** What the application must list before it may ask for the permissions. */
export function requiredAccess({ clientId, scopes }: DelegatedPermissions) {
  return { resourceAppId: clientId, resourceAccess: Object.values(scopes).map((id) => ({ id, type: "Scope" })) };
}

/** Consent to the permissions for every user of the tenant. */
export function addConsent(
  scope: Construct,
  id: string,
  servicePrincipalId: string,
  permissions: DelegatedPermissions,
  {
    adopted,
    ...meta
  }: { readonly adopted?: AdoptedObject; readonly provider?: TerraformProvider; readonly dependsOn?: ITerraformDependable[] },
): void {
  const grant = new ServicePrincipalDelegatedPermissionGrant(scope, id, {
    servicePrincipalObjectId: servicePrincipalId,
    resourceServicePrincipalObjectId: permissions.servicePrincipalId,
    claimValues: Object.keys(permissions.scopes),
    ...meta,
  });
  // For all users: with a user's id it would be another consent.
  adopt(grant, { adopted, importId: `/oauth2PermissionGrants/${adopted?.id}`, settings: {}, provider: meta.provider });
}
