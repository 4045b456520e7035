import { Application } from "../bindings/azuread/application";
import { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { IOAuthClient, secretError } from "../oauth-client";
import { lastCertificateEnd } from "../private/certificates";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { AdoptedObject } from "../sigma/adopted-object";
import { ClientAuthentication } from "../sigma/client-authentication";
import { clientDefaults } from "../sigma/client-defaults";
import { NEXT_KEY, secretRenewal } from "../sigma/credential-renewal";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { OAuthPurpose } from "../sigma/oauth-purpose";
import { sigmaScopes } from "../sigma/scopes";
import { DEFAULT_SECRET_VALID_DAYS } from "./capabilities";
import { addAssignments } from "./assignments";
import { addCertificates, addClientSecret, ClientSecret } from "./client-credentials";
import { addConsent, DelegatedPermissions, graphPermissions, requiredAccess } from "./consent";
import { addApplication, addServicePrincipal } from "./directory-objects";
import { adminConsentUrlOf } from "./endpoints";
import { appRules } from "./rules";
import { SigmaEntraAppProps } from "./props";

/** The permission that an API grants to a client. */
export interface ApiPermission {
  /** The API's client id. */
  readonly clientId: string;
  /** The ids of its scopes by their value, which has no identifier URI. */
  readonly scopes: Readonly<Record<string, string>>;
  /** The object id of the API's service principal. */
  readonly servicePrincipalId: string;
  /** What must exist before anyone can consent. */
  readonly identifierUri: ITerraformDependable;
}

/**
 * The OAuth client for Sigma in Microsoft Entra ID: a web application, the people who may use it, its credential, and the consent.
 *
 * The stack needs a time provider in addition to the azuread provider. Children: `Resource` (the application), `ServicePrincipal`, `Graph` (a
 * look-up),
 * `SecretTimeA` and `SecretA`, from version 2 on `SecretTimeB` and `SecretB`, or one `Certificate-…` each; `GraphConsent`, `ApiConsent`; one per
 * assignment.
 *
 * @resource azuread_application
 * @resource azuread_service_principal
 * @resource azuread_application_password
 * @resource azuread_application_certificate
 * @resource azuread_app_role_assignment
 * @resource azuread_service_principal_delegated_permission_grant
 * @resource time_static
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 * @see https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/application
 * @example
 * import { TerraformStack } from "cdktf";
 * import { OAuthPurpose, SigmaDeployment, SigmaEntraApi, SigmaEntraApp } from "cdktf-sigma-oauth";
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
 */
export class SigmaEntraApp extends Construct implements IOAuthClient {
  public readonly clientName: string;
  public readonly clientId: string;
  public readonly redirectUri: string;
  public readonly purposes: OAuthPurpose[];
  public readonly requirePkce = false;
  public readonly authentication: ClientAuthentication;
  public readonly offlineAccess: boolean;
  public readonly roleScope: boolean;
  public readonly identityProvider: string = IDENTITY_PROVIDER_NAMES.entra;
  public readonly credentialVersion?: number;
  public readonly credentialEndDate?: string;
  public readonly credentialRenewal: string;
  /** The object id of the application. Resources of the azuread provider take it after `/applications/`. */
  public readonly applicationObjectId: string;
  /** The object id of its service principal, which assignments refer to. */
  public readonly servicePrincipalObjectId: string;
  /**
   * The URL at which an administrator consents for the whole tenant. The role Cloud Application Administrator or Application Administrator is enough.
   *
   * @see https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent
   */
  public readonly adminConsentUrl: string;
  /**
   * The tenant that it is in.
   *
   * @internal
   */
  public readonly _tenantId: string;
  private readonly application: Application;
  private readonly graph: DelegatedPermissions;
  private readonly secret?: ClientSecret;
  private readonly adminConsent: boolean;
  private readonly provider?: TerraformProvider;
  private readonly apiConsent?: AdoptedObject;

  constructor(scope: Construct, id: string, props: SigmaEntraAppProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaEntraAppProps", props);
    enforce(this, appRules, props);

    const client = clientDefaults(props);
    this.clientName = client.name;
    this.redirectUri = props.deployment.redirectUri;
    this.purposes = client.purposes;
    this.authentication = client.authentication;
    this.offlineAccess = client.offlineAccess;
    // Sigma's form for organization login has no field for the long name that the scope has in Entra.
    this.roleScope = client.purposes.includes(OAuthPurpose.DATA_CONNECTION);
    this.adminConsent = props.adminConsent ?? true;
    this.provider = props.provider;
    this._tenantId = props.tenantId;
    this.apiConsent = props.adopt?.apiConsent;

    const [, ...openIdScopes] = sigmaScopes(this.offlineAccess);
    this.graph = graphPermissions(this, openIdScopes, props.provider);
    this.application = addApplication(
      this,
      {
        config: {
          displayName: this.clientName,
          // The version of tokens for this application, of which nobody asks for one. The provider would send 1, which some tenants refuse.
          // https://github.com/hashicorp/terraform-provider-azuread/issues/1374
          api: props.adopt === undefined ? { requestedAccessTokenVersion: 2 } : undefined,
          // The platform "Web": as a single-page application, refresh tokens would end after 24 hours.
          web: { redirectUris: [this.redirectUri, ...(props.additionalRedirectUris ?? [])] },
          requiredResourceAccess: [requiredAccess(this.graph)],
        },
        settings: {
          api: undefined,
          optional_claims: undefined,
          // Consent for all users needs no list of permissions. The URL of `adminConsentUrl` consents to what is in the list.
          required_resource_access: this.adminConsent ? undefined : requiredAccess(this.graph),
          "web[0].homepage_url": undefined,
          "web[0].implicit_grant": undefined,
          "web[0].logout_url": undefined,
        },
      },
      props,
    );
    this.clientId = this.application.clientId;
    this.applicationObjectId = this.application.objectId;
    this.adminConsentUrl = adminConsentUrlOf(props, this.clientId);

    const principal = addServicePrincipal(
      this,
      { clientId: this.clientId, appRoleAssignmentRequired: props.assignmentRequired ?? true },
      props,
    );
    this.servicePrincipalObjectId = principal.objectId;
    if (this.adminConsent)
      addConsent(this, "GraphConsent", this.servicePrincipalObjectId, this.graph, {
        adopted: props.adopt?.graphConsent,
        provider: props.provider,
      });
    addAssignments(this, this.servicePrincipalObjectId, props, props.provider);

    const of = { applicationId: this.application.id, provider: props.provider, timeProvider: props.timeProvider };
    if (client.usesJwt) {
      addCertificates(this, props.certificates!, of);
      this.credentialEndDate = lastCertificateEnd(props.certificates!);
      this.credentialRenewal = NEXT_KEY;
    } else {
      this.secret = addClientSecret(this, props.credentialVersion ?? 1, props.secretValidDays ?? DEFAULT_SECRET_VALID_DAYS, of);
      this.credentialVersion = props.credentialVersion ?? 1;
      this.credentialEndDate = this.secret.endDate;
      this.credentialRenewal = secretRenewal({ overlaps: true });
    }
  }

  public get clientSecret(): string {
    if (this.secret !== undefined) return this.secret.value;
    throw secretError("private-key-jwt", "a client that authenticates with a secret", "do not read the secret of a client that has none");
  }

  /**
   * Adds the permission to request an API's scope, with consent if this client has admin consent. Called by `SigmaEntraApi.grantAccess()`.
   *
   * @internal
   */
  public _addApiPermission(permission: ApiPermission): void {
    const { clientId, servicePrincipalId, scopes, identifierUri } = permission;
    const api: DelegatedPermissions = { clientId, servicePrincipalId, scopes };
    this.application.putRequiredResourceAccess([requiredAccess(this.graph), requiredAccess(api)]);
    if (!this.adminConsent) return;
    addConsent(this, "ApiConsent", this.servicePrincipalObjectId, api, {
      adopted: this.apiConsent,
      provider: this.provider,
      dependsOn: [identifierUri],
    });
  }
}
