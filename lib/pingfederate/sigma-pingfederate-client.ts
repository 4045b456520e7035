import { Construct } from "constructs";
import { OauthClient } from "../bindings/pingfederate/oauth-client";
import { IOAuthClient, secretError } from "../oauth-client";
import { adopt } from "../private/adopt";
import { enforce, enforceTypes, locate } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { SigmaOAuthError } from "../findings/errors";
import { NestedAttribute, setNestedAttribute, withPrefix } from "../terraform/nested-attributes";
import { claimName } from "../terraform/unique-names";
import { finding, Finding, line } from "../findings/rule";
import { ClientAuthentication } from "../sigma/client-authentication";
import { clientDefaults } from "../sigma/client-defaults";
import { secretRenewal, SIGMA_RENEWS_ITS_KEYS } from "../sigma/credential-renewal";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { OAuthPurpose } from "../sigma/oauth-purpose";
import { RECOMMENDED_REFRESH_DAYS } from "../sigma/token-lifetimes";
import { DEFAULT_CLIENT_ID, managerRule } from "./client-rules";
import { addClientSecret, ClientSecret } from "./client-secret";
import { findPolicy, ServerScopes } from "./server-checks";
import { UNTOUCHED_IN_CLIENTS } from "./untouched";
import { appRules } from "./rules";
import { SigmaPingFederateClientProps } from "./props";

/**
 * The OAuth client for Sigma in PingFederate, with lifetimes instead of the server's defaults.
 *
 * PingFederate has no assignments: its authentication policies decide who may log in.
 *
 * Children: `Resource`, `SecretA` and, starting with version 2, `SecretB` (if Terraform generates the secret), `FindPolicy` (a look-up).
 *
 * @resource pingfederate_oauth_client
 * @resource random_password
 * @resource time_static
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 * @see https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   PingFederateContext,
 *   SigmaDeployment,
 *   SigmaPingFederateClient,
 *   SigmaPingFederateTokenManager,
 *   SnowflakeAccount,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const manager = new SigmaPingFederateTokenManager(stack, "TokenManager", {
 *   baseUrl: "https://sso.example.com",
 *   audience: SnowflakeAccount.of("ACME", "ANALYTICS").url,
 *   userAttribute: { context: PingFederateContext.IDP_ADAPTER, contextId: "HTMLFormAdapter" },
 * });
 * const client = new SigmaPingFederateClient(stack, "SigmaApp", {
 *   deployment: SigmaDeployment.AWS_EU,
 *   oidcPolicyId: "sigma",
 * });
 * manager.grantAccess(client);
 */
export class SigmaPingFederateClient extends Construct implements IOAuthClient {
  public readonly clientName: string;
  public readonly clientId: string;
  public readonly redirectUri: string;
  public readonly purposes: OAuthPurpose[];
  public readonly requirePkce: boolean;
  public readonly authentication: ClientAuthentication;
  public readonly offlineAccess: boolean;
  public readonly roleScope: boolean;
  public readonly identityProvider: string = IDENTITY_PROVIDER_NAMES.pingfederate;
  public readonly credentialVersion?: number;
  public readonly credentialEndDate?: string = undefined;
  public readonly credentialRenewal: string;
  private readonly client: OauthClient;
  private readonly secret?: ClientSecret;
  private oidcPolicy: NestedAttribute = {};
  private managerId?: string;

  constructor(scope: Construct, id: string, props: SigmaPingFederateClientProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaPingFederateClientProps", props);
    enforce(this, appRules, props);

    const client = clientDefaults(props);
    this.clientName = client.name;
    this.redirectUri = props.deployment.redirectUri;
    this.purposes = client.purposes;
    this.requirePkce = client.requirePkce;
    this.authentication = client.authentication;
    this.offlineAccess = client.offlineAccess;
    this.roleScope = client.roleScope;

    this.client = this.createClient(props);
    this.clientId = this.client.clientId;
    this.credentialVersion = client.usesJwt ? undefined : (props.credentialVersion ?? 1);
    this.credentialRenewal = client.usesJwt
      ? SIGMA_RENEWS_ITS_KEYS
      : secretRenewal({ overlaps: props.previousSecretDays !== 0, isGiven: props.clientSecret !== undefined });
    this.secret = client.usesJwt ? undefined : addClientSecret(this, props);
    setNestedAttribute(this.client, "client_auth", this.secret?.clientAuth ?? { type: "PRIVATE_KEY_JWT" });
    if (client.usesJwt) setNestedAttribute(this.client, "jwks_settings", { jwks_url: props.deployment.jwksUri });
    else this.keepNoSecretUnasked();
    this.adopt(props);
    this.node.addValidation({ validate: () => (this.managerId === undefined ? locate(this, [NO_MANAGER]).map(line) : []) });
  }

  public get clientSecret(): string {
    if (this.secret !== undefined) return this.secret.value;
    throw secretError("private-key-jwt", "a client that authenticates with a secret", "do not read the secret of a client that has none");
  }

  /**
   * Makes an access token manager the client's only one, and limits the client to Sigma's scopes.
   *
   * @internal
   */
  public _useTokenManager(managerId: string, scopes: ServerScopes): void {
    if (this.managerId !== undefined && this.managerId !== managerId) throw new SigmaOAuthError(locate(this, [SECOND_MANAGER]));
    this.managerId = managerId;
    setNestedAttribute(this.client, "default_access_token_manager_ref", { id: managerId });
    this.client.addOverride("restrict_scopes", true);
    this.client.addOverride("restricted_scopes", scopes.common);
    this.client.addOverride("exclusive_scopes", scopes.exclusive);
  }

  /** The server may keep every secret that is replaced: one that leaked would stay valid. What is kept here is in client_auth. */
  private keepNoSecretUnasked(): void {
    this.client.clientSecretRetentionPeriodType = "OVERRIDE_SERVER_DEFAULT";
    this.client.clientSecretRetentionPeriod = 0;
  }

  private createClient(props: SigmaPingFederateClientProps): OauthClient {
    const { provider, clientId = DEFAULT_CLIENT_ID, oidcPolicyId } = props;
    const policyId = oidcPolicyId === undefined ? undefined : findPolicy(this, oidcPolicyId, provider);
    const client = new OauthClient(this, "Resource", {
      clientId,
      name: this.clientName,
      enabled: true,
      grantTypes: this.offlineAccess ? ["AUTHORIZATION_CODE", "REFRESH_TOKEN"] : ["AUTHORIZATION_CODE"],
      restrictedResponseTypes: ["code"],
      redirectUris: [this.redirectUri, ...(props.additionalRedirectUris ?? [])],
      requireProofKeyForCodeExchange: this.requirePkce,
      // Whoever logs in to Sigma has agreed to it: a page that asks again would stop nobody.
      bypassApprovalPage: true,
      restrictToDefaultAccessTokenManager: true,
      ...(this.offlineAccess ? refreshTokens(props) : {}),
      provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    claimName(this, { kind: "client", name: clientId, property: "clientId", scope: props });
    this.oidcPolicy = {
      policy_group: policyId === undefined ? undefined : { id: policyId },
      post_logout_redirect_uris: props.postLogoutRedirectUris?.length ? props.postLogoutRedirectUris : undefined,
    };
    setNestedAttribute(client, "oidc_policy", this.oidcPolicy);
    return client;
  }

  private adopt({ adopt: adopted, previousSecretDays, provider }: SigmaPingFederateClientProps): void {
    const secondary = this.secret?.clientAuth.secondary_secrets;
    adopt(this.client, {
      adopted,
      settings: {
        ...UNTOUCHED_IN_CLIENTS,
        ...Object.fromEntries((this.offlineAccess ? REFRESH_SETTINGS : []).map((name) => [name, "said"])),
        ...Object.fromEntries((this.secret === undefined ? ["jwks_settings"] : SECRET_SETTINGS).map((name) => [name, "said"])),
        ...withPrefix("oidc_policy", this.oidcPolicy),
        // Those that were made by hand stay until the list is said: with a second version, or where none shall be left.
        "client_auth.secondary_secrets":
          Array.isArray(secondary) && secondary.length === 0 && previousSecretDays !== 0 ? undefined : "said",
      },
      provider,
    });
  }
}

/** What `refreshTokens` says, by the provider's names. */
const REFRESH_SETTINGS = [
  "persistent_grant_expiration_time",
  "persistent_grant_expiration_time_unit",
  "persistent_grant_expiration_type",
  "persistent_grant_idle_timeout",
  "persistent_grant_idle_timeout_time_unit",
  "persistent_grant_idle_timeout_type",
  "refresh_rolling",
];

/** What `keepNoSecretUnasked` says. */
const SECRET_SETTINGS = ["client_secret_retention_period", "client_secret_retention_period_type"];

/** Without one, the server's default manager would make tokens that Snowflake does not trust, and the client could ask for every common scope. */
const NO_MANAGER = finding(managerRule, {
  at: "",
  given: "no access token manager",
  allowed: "one access token manager for a client",
  fix: "call grantAccess() of a SigmaPingFederateTokenManager with this client",
});

const SECOND_MANAGER: Finding = {
  ...NO_MANAGER,
  given: "a second access token manager",
  fix: "make another client for it: a client gets its tokens from one",
};

/** The server's defaults count unless each is overridden: its idle timeout of 30 days would end sessions that last 90. */
function refreshTokens({
  refreshTokenDays: days = RECOMMENDED_REFRESH_DAYS,
  refreshTokenIdleDays: idleDays = days,
}: SigmaPingFederateClientProps) {
  return {
    persistentGrantExpirationType: "OVERRIDE_SERVER_DEFAULT",
    persistentGrantExpirationTime: days,
    persistentGrantExpirationTimeUnit: "DAYS",
    persistentGrantIdleTimeoutType: "OVERRIDE_SERVER_DEFAULT",
    persistentGrantIdleTimeout: idleDays,
    persistentGrantIdleTimeoutTimeUnit: "DAYS",
    // Sigma's jobs run in parallel with one token: a renewed one would end the others.
    refreshRolling: "DONT_ROLL",
  };
}
