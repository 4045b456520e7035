import { textOf } from "../findings/template";
import { Application } from "../bindings/azuread/application";
import { ApplicationIdentifierUri } from "../bindings/azuread/application-identifier-uri";
import { ClaimsMappingPolicy } from "../bindings/azuread/claims-mapping-policy";
import { ServicePrincipalClaimsMappingPolicyAssignment } from "../bindings/azuread/service-principal-claims-mapping-policy-assignment";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { GrantedClients } from "../private/granted-clients";
import { ImportBlock } from "../terraform/import-block";
import { uuidOf } from "../private/uuid";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { ACCESS_SCOPE, apiScopes, roleOf } from "../sigma/scopes";
import { UserAttribute, UserMapping } from "../user-mapping";
import { addApplication, addServicePrincipal } from "./directory-objects";
import { SigmaEntraApp } from "./sigma-entra-app";
import { UserClaim, userClaimOf } from "./user-claim";
import { described } from "./described";
import { serverRules } from "./rules";
import { SigmaEntraApiProps } from "./props";

/**
 * The API (resource application) in Microsoft Entra ID for which Sigma gets access tokens: Snowflake's audience, with the scope and the user claim.
 *
 * It is a separate application: one that is both client and API can log in, but cannot refresh tokens (AADSTS90009).
 *
 * Children: `Resource` (the application), `IdentifierUri`, `ServicePrincipal`, and, if the claim is not one of Entra's own, `ClaimsPolicy`,
 * `ClaimsPolicyAssignment`.
 *
 * @resource azuread_application
 * @resource azuread_application_identifier_uri
 * @resource azuread_service_principal
 * @resource azuread_claims_mapping_policy
 * @resource azuread_service_principal_claims_mapping_policy_assignment
 * @see https://docs.snowflake.com/en/user-guide/oauth-azure
 * @see https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/application
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   OAuthPurpose,
 *   SigmaDeployment,
 *   SigmaEntraApi,
 *   SigmaEntraApp,
 *   SnowflakeExternalOAuth,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const tenantId = "00000000-0000-0000-0000-000000000000";
 * const api = new SigmaEntraApi(stack, "Api", { tenantId });
 * const client = new SigmaEntraApp(stack, "SigmaApp", {
 *   tenantId,
 *   deployment: SigmaDeployment.AZURE_EU,
 *   purposes: [OAuthPurpose.DATA_CONNECTION],
 *   groupNames: ["Data Analysts"],
 * });
 * api.grantAccess(client);
 * new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: api });
 */
export class SigmaEntraApi extends Construct implements IAuthorizationServer {
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
  /** The API's client id. */
  public readonly clientId: string;
  /** The API's identifier URI, which is the prefix of its scope's full name. */
  public readonly identifierUri: string;
  /** The object id of the application. */
  public readonly applicationObjectId: string;
  /** The object id of its service principal. */
  public readonly servicePrincipalObjectId: string;
  private readonly grants: GrantedClients<SigmaEntraApp>;
  /** The ids of its scopes by their value. */
  private readonly scopeIds: Readonly<Record<string, string>>;
  private readonly registeredUri: ApplicationIdentifierUri;

  constructor(scope: Construct, id: string, props: SigmaEntraApiProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaEntraApiProps", props);
    enforce(this, serverRules, props);

    const { tokenVersion = 1, adopt, provider } = props;
    const claim = userClaimOf(props.userMapping ?? UserMapping.loginName(), tokenVersion);
    this.grants = new GrantedClients<SigmaEntraApp>(this, {
      identityProvider: IDENTITY_PROVIDER_NAMES.entra,
      offlineAccess: props.offlineAccess ?? true,
      home: { property: "tenantId", value: props.tenantId },
      isOnlyOne: true,
    }).warnIfEmpty();
    // Entra disables a scope before it deletes it, and consents belong to its id: so that must never change.
    const roleScopes = apiScopes(props.roleScopes);
    this.scopeIds = Object.fromEntries(roleScopes.map((name) => [name, adopt?.scopeId ?? uuidOf(name)]));

    const application = this.addApplication(props, tokenVersion, claim);
    this.clientId = application.clientId;
    this.applicationObjectId = application.objectId;
    this.identifierUri = adopt?.identifierUri ?? identifierUri(props.domain, this.clientId);
    this.registeredUri = this.addIdentifierUri(application, props);
    const principal = addServicePrincipal(this, { clientId: this.clientId }, props);
    this.servicePrincipalObjectId = principal.objectId;
    if (claim.mappedFrom !== undefined) this.addClaimsPolicy(principal.id, claim.name, claim.mappedFrom, provider);

    const server = described(props, this);
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
  }

  /**
   * Lets a client for a connection request this API's scope, and grants consent for the whole tenant unless the client has `adminConsent: false`. A
   * client that is only for organization login gets no permission: it needs only an ID token, and Sigma's form has no field for the scope.
   *
   * Fails with SIGMA-OFFLINE-MISMATCH if only one of client and API has offline access, with SIGMA-FOREIGN-CLIENT if the client is in another tenant,
   * and with SIGMA-GRANTED-TWICE if it has been let in before, here or by another API.
   */
  public grantAccess(app: SigmaEntraApp): void {
    this.grants.enforceType("SigmaEntraApi.grantAccess", { app });
    this.grants.add(app, app._tenantId);
    if (!app.roleScope) return;
    app._addApiPermission({
      clientId: this.clientId,
      scopes: this.scopeIds,
      servicePrincipalId: this.servicePrincipalObjectId,
      // Nothing refers to the identifier URI, but a consent before it is there fails.
      identifierUri: this.registeredUri,
    });
  }

  private addApplication(props: SigmaEntraApiProps, tokenVersion: number, claim: UserClaim): Application {
    const scopes = Object.entries(this.scopeIds).map(([value, id]) => ({
      id,
      value,
      type: "Admin",
      enabled: true,
      ...consentTexts(value),
    }));
    return addApplication(
      this,
      {
        config: {
          displayName: props.name ?? "Sigma API",
          api: {
            // The provider sends 1 where nothing is written.
            requestedAccessTokenVersion: tokenVersion === 2 ? 2 : undefined,
            mappedClaimsEnabled: claim.mappedFrom === undefined ? undefined : true,
            oauth2PermissionScope: scopes,
          },
          optionalClaims: claim.optional && { accessToken: [claim.optional] },
          // A resource of its own sets it: the client id, which is part of it, is not known before.
          lifecycle: { ignoreChanges: ["identifier_uris"] },
        },
        settings: {
          "api[0].known_client_applications": undefined,
          "api[0].mapped_claims_enabled": claim.mappedFrom,
          // The set is one value: what is adopted has its scope, and whatever other scopes there are.
          "api[0].oauth2_permission_scope": props.adopt?.scopeId === undefined ? scopes : undefined,
          ...(claim.optional === undefined
            ? { optional_claims: undefined }
            : { "optional_claims[0].id_token": undefined, "optional_claims[0].saml2_token": undefined }),
          required_resource_access: undefined,
          web: undefined,
        },
      },
      props,
    );
  }

  private addIdentifierUri(application: Application, { adopt, provider }: SigmaEntraApiProps): ApplicationIdentifierUri {
    const { identifierUri } = this;
    const registered = new ApplicationIdentifierUri(this, "IdentifierUri", { applicationId: application.id, identifierUri, provider });
    if (adopt?.identifierUri !== undefined && adopt.application.id !== undefined) {
      const encoded = Buffer.from(textOf(adopt.identifierUri)).toString("base64");
      new ImportBlock(registered, `/applications/${adopt.application.id}/identifierUris/${encoded}`, provider);
    }
    return registered;
  }

  /** https://learn.microsoft.com/en-us/entra/identity-platform/reference-claims-mapping-policy-type */
  private addClaimsPolicy(servicePrincipalId: string, claim: string, property: string, provider?: TerraformProvider): void {
    const policy = new ClaimsMappingPolicy(this, "ClaimsPolicy", {
      displayName: `Sigma: ${claim}`,
      definition: [
        JSON.stringify({
          ClaimsMappingPolicy: {
            Version: 1,
            IncludeBasicClaimSet: "true",
            ClaimsSchema: [{ Source: "user", ID: property, JwtClaimType: claim }],
          },
        }),
      ],
      provider,
    });
    new ServicePrincipalClaimsMappingPolicyAssignment(this, "ClaimsPolicyAssignment", {
      claimsMappingPolicyId: policy.id,
      servicePrincipalId,
      provider,
    });
  }
}

/** What an administrator reads who consents to a scope for roles. */
function consentTexts(scope: string) {
  const role = roleOf(scope);
  if (scope === ACCESS_SCOPE) {
    return {
      adminConsentDisplayName: "Use the data platform",
      adminConsentDescription: "Lets the application query the data platform as the signed-in user.",
    };
  }
  return {
    adminConsentDisplayName: role === undefined ? "Use any Snowflake role" : `Use the Snowflake role ${role}`,
    adminConsentDescription: `Lets the application query Snowflake as the signed-in user, with ${role === undefined ? "any role granted to that user" : `the role ${role}`}.`,
  };
}

function identifierUri(domain: string | undefined, clientId: string): string {
  return domain === undefined ? `api://${clientId}` : `https://${domain}/${clientId}`;
}
