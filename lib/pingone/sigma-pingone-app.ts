import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { Application } from "../bindings/pingone/application";
import { ApplicationResourceGrant } from "../bindings/pingone/application-resource-grant";
import { DataPingoneGroup } from "../bindings/pingone/data-pingone-group";
import { DataPingoneResourceScope } from "../bindings/pingone/data-pingone-resource-scope";
import { IOAuthClient, secretError } from "../oauth-client";
import { adopt } from "../private/adopt";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { NestedAttribute, setNestedAttribute, withPrefix } from "../terraform/nested-attributes";
import { elementId } from "../findings/reference";
import { timesUnits } from "../private/units";
import { ClientAuthentication } from "../sigma/client-authentication";
import { clientDefaults, usesJwt } from "../sigma/client-defaults";
import { secretRenewal, SIGMA_RENEWS_ITS_KEYS } from "../sigma/credential-renewal";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { OAuthPurpose } from "../sigma/oauth-purpose";
import { SECONDS_PER_DAY } from "../sigma/time-units";
import { RECOMMENDED_REFRESH_DAYS } from "../sigma/token-lifetimes";
import { addClientSecret } from "./client-secret";
import { UNTOUCHED_IN_APPLICATIONS } from "./untouched";
import { appRules } from "./rules";
import { SigmaPingOneAppProps } from "./props";

/**
 * The OAuth client for Sigma in PingOne: an OpenID Connect web application, the groups that may use it, and its grants.
 *
 * Children: `Resource` (the application), `Secret` (a look-up; from version 2 on `SecretTime` and `RenewedSecret-<version>`), `FindScope-<name>`
 * and `OpenIdGrant`, `ResourceGrant`, `FindGroup-<name>`.
 *
 * @resource pingone_application
 * @resource pingone_application_secret
 * @resource pingone_application_resource_grant
 * @resource time_static
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 * @see https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   PingOneRegion,
 *   SigmaDeployment,
 *   SigmaPingOneApp,
 *   SigmaPingOneResource,
 *   SnowflakeAccount,
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
 */
export class SigmaPingOneApp extends Construct implements IOAuthClient {
  public readonly clientName: string;
  public readonly clientId: string;
  public readonly redirectUri: string;
  public readonly purposes: OAuthPurpose[];
  public readonly requirePkce: boolean;
  public readonly authentication: ClientAuthentication;
  public readonly offlineAccess: boolean;
  public readonly roleScope: boolean;
  public readonly identityProvider: string = IDENTITY_PROVIDER_NAMES.pingone;
  public readonly credentialVersion?: number;
  public readonly credentialEndDate?: string = undefined;
  public readonly credentialRenewal: string;
  /** The application's id in PingOne, which role assignments and grants of others refer to. */
  public readonly applicationId: string;
  /**
   * The environment that it is in.
   *
   * @internal
   */
  public readonly _environmentId: string;
  private readonly application: Application;
  private readonly provider?: TerraformProvider;
  private readonly secret?: string;

  constructor(scope: Construct, id: string, props: SigmaPingOneAppProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaPingOneAppProps", props);
    enforce(this, appRules, props);

    const { environmentId, provider } = props;
    this._environmentId = environmentId;
    this.provider = provider;
    const client = clientDefaults(props);
    this.clientName = client.name;
    this.redirectUri = props.deployment.redirectUri;
    this.purposes = client.purposes;
    this.requirePkce = client.requirePkce;
    this.authentication = client.authentication;
    this.offlineAccess = client.offlineAccess;
    this.roleScope = client.roleScope;

    const groups = this.groups(props);
    this.application = new Application(this, "Resource", {
      environmentId,
      name: this.clientName,
      // Left out, nobody can use it.
      enabled: true,
      provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    const oidcOptions = this.oidcOptions(props);
    const groupOptions = groups.length > 0 ? { type: "ANY_GROUP", groups } : undefined;
    setNestedAttribute(this.application, "oidc_options", oidcOptions);
    if (groupOptions) setNestedAttribute(this.application, "access_control_group_options", groupOptions);
    adopt(this.application, {
      adopted: props.adopt,
      importId: `${environmentId}/${props.adopt?.id}`,
      settings: {
        ...UNTOUCHED_IN_APPLICATIONS,
        access_control_group_options: groupOptions,
        // Keys are at a URL or in the application: where the one is said, the other has to go.
        ...withPrefix("oidc_options", { ...OFTEN_UNSAID, ...oidcOptions, jwks: oidcOptions.jwks_url }),
      },
      provider,
    });
    this.clientId = this.application.oidcOptions.clientId;
    const { credentialVersion: version = 1, previousSecretDays, timeProvider } = props;
    this.credentialVersion = client.usesJwt ? undefined : version;
    this.credentialRenewal = client.usesJwt ? SIGMA_RENEWS_ITS_KEYS : secretRenewal({ overlaps: props.previousSecretDays !== 0 });
    const applicationId = this.application.id;
    this.applicationId = applicationId;
    this.secret = client.usesJwt
      ? undefined
      : addClientSecret(this, { environmentId, applicationId, version, previousSecretDays, provider, timeProvider });
    this.addOpenIdGrant();
  }

  public get clientSecret(): string {
    if (this.secret !== undefined) return this.secret;
    throw secretError("private-key-jwt", "a client that authenticates with a secret", "do not read the secret of a client that has none");
  }

  /**
   * Lets the client request scopes of a custom resource. Called by `SigmaPingOneResource.grantAccess()`.
   *
   * @internal
   */
  public _addResourceGrant(resourceId: string, scopes: string[]): void {
    new ApplicationResourceGrant(this, "ResourceGrant", {
      environmentId: this._environmentId,
      applicationId: this.application.id,
      resourceType: "CUSTOM",
      customResourceId: resourceId,
      scopes,
      provider: this.provider,
    });
  }

  private oidcOptions(props: SigmaPingOneAppProps): NestedAttribute {
    return {
      type: "WEB_APP",
      grant_types: this.offlineAccess ? ["AUTHORIZATION_CODE", "REFRESH_TOKEN"] : ["AUTHORIZATION_CODE"],
      response_types: ["CODE"],
      redirect_uris: [this.redirectUri, ...(props.additionalRedirectUris ?? [])],
      post_logout_redirect_uris: props.postLogoutRedirectUris,
      token_endpoint_auth_method: PINGONE_METHODS[this.authentication],
      jwks_url: usesJwt(this) ? props.deployment.jwksUri : undefined,
      pkce_enforcement: this.requirePkce ? "S256_REQUIRED" : "OPTIONAL",
      ...(this.offlineAccess ? refreshTokens(props) : {}),
    };
  }

  private groups({ groupIds = [], groupNames = [], environmentId, provider }: SigmaPingOneAppProps): string[] {
    const found = groupNames.map((name, index) => {
      return new DataPingoneGroup(this, elementId("FindGroup", name, index), { environmentId, name, provider }).id;
    });
    return [...groupIds, ...found];
  }

  /** PingOne grants `openid` by itself; the others are scopes of a resource that every environment has. */
  private addOpenIdGrant(): void {
    const { _environmentId: environmentId, provider } = this;
    const names = this.offlineAccess ? ["email", "profile", "offline_access"] : ["email", "profile"];
    const scopes = names.map(
      (name) =>
        new DataPingoneResourceScope(this, `FindScope-${name}`, { environmentId, resourceType: "OPENID_CONNECT", name, provider }).id,
    );
    new ApplicationResourceGrant(this, "OpenIdGrant", {
      environmentId,
      applicationId: this.application.id,
      resourceType: "OPENID_CONNECT",
      scopes,
      provider,
    });
  }
}

/** The provider's names of the methods. */
const PINGONE_METHODS: Readonly<Record<ClientAuthentication, string>> = {
  [ClientAuthentication.CLIENT_SECRET]: "CLIENT_SECRET_BASIC",
  [ClientAuthentication.CLIENT_SECRET_POST]: "CLIENT_SECRET_POST",
  [ClientAuthentication.PRIVATE_KEY_JWT]: "PRIVATE_KEY_JWT",
};

/** Settings only for a client with offline access, or for one that signs JWTs. */
const OFTEN_UNSAID = {
  additional_refresh_token_replay_protection_enabled: undefined,
  refresh_token_duration: undefined,
  refresh_token_rolling_duration: undefined,
  refresh_token_rolling_grace_period_duration: undefined,
  refresh_token_type: undefined,
};

const GRACE_SECONDS = 3600;

/** PingOne issues a new refresh token at every use; Sigma's jobs run in parallel with one. */
function refreshTokens({
  refreshTokenDays: days = RECOMMENDED_REFRESH_DAYS,
  refreshTokenIdleDays: idleDays = days,
}: SigmaPingOneAppProps): NestedAttribute {
  return {
    refresh_token_duration: timesUnits(idleDays, SECONDS_PER_DAY),
    refresh_token_rolling_duration: timesUnits(days, SECONDS_PER_DAY),
    // A second use of one token counts as theft by default, and ends the session.
    additional_refresh_token_replay_protection_enabled: false,
    refresh_token_rolling_grace_period_duration: GRACE_SECONDS,
    // The other kind is to vanish in 2027.
    refresh_token_type: "OPAQUE_TOKEN",
  };
}
