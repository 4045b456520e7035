import { textOf } from "../findings/template";
import { Fn, ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { Client, ClientRefreshToken } from "../bindings/auth0/client";
import { ClientGrant } from "../bindings/auth0/client-grant";
import { ClientCredentials } from "../bindings/auth0/client-credentials";
import { ConnectionClient } from "../bindings/auth0/connection-client";
import { DataAuth0Connection } from "../bindings/auth0/data-auth0-connection";
import { IOAuthClient, secretError } from "../oauth-client";
import { adopt } from "../private/adopt";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { lastCertificateEnd } from "../private/certificates";
import { replacingSecret } from "../private/generated-secret";
import { elementId, isReference } from "../findings/reference";
import { timesUnits } from "../private/units";
import { ClientAuthentication } from "../sigma/client-authentication";
import { clientDefaults, usesJwt } from "../sigma/client-defaults";
import { NEXT_KEY, secretRenewal } from "../sigma/credential-renewal";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { OAuthPurpose } from "../sigma/oauth-purpose";
import { SECONDS_PER_DAY } from "../sigma/time-units";
import { RECOMMENDED_REFRESH_DAYS } from "../sigma/token-lifetimes";
import { UNTOUCHED_IN_APPLICATION, UNTOUCHED_IN_CREDENTIALS } from "./adoption";
import { appRules } from "./rules";
import { SigmaAuth0AppProps } from "./props";

/**
 * The OAuth client for Sigma in Auth0: a regular web application, its credential, and the connections whose users may log in.
 *
 * Auth0 keeps one secret at a time: a new version replaces the previous one at once. It keeps two public keys.
 *
 * Children: `Resource` (the application), `Credentials`, `Secret` (from version 2 on); per connection `FindConnection-<name>` and
 * `ConnectionNamed-<name>`, or `Connection-<id>`; `ClientGrant-<audience>` for each API with `clientGrants`.
 *
 * @resource auth0_client
 * @resource auth0_client_credentials
 * @resource auth0_connection_client
 * @resource auth0_client_grant
 * @resource random_password
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 * @see https://registry.terraform.io/providers/auth0/auth0/1.53.0/docs/resources/client
 * @example
 * import { TerraformStack } from "cdktf";
 * import { SigmaAuth0Api, SigmaAuth0App, SigmaDeployment, SnowflakeAccount } from "cdktf-sigma-oauth";
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
 */
export class SigmaAuth0App extends Construct implements IOAuthClient {
  public readonly clientName: string;
  public readonly clientId: string;
  public readonly redirectUri: string;
  public readonly purposes: OAuthPurpose[];
  public readonly requirePkce = false;
  public readonly authentication: ClientAuthentication;
  public readonly offlineAccess: boolean;
  public readonly roleScope: boolean;
  public readonly identityProvider: string = IDENTITY_PROVIDER_NAMES.auth0;
  public readonly credentialVersion?: number;
  public readonly credentialEndDate?: string;
  public readonly credentialRenewal: string;
  /** Names of roles. Users need at least one of them. */
  public readonly roleNames: string[];
  private readonly credentials: ClientCredentials;
  private readonly ownSecret?: string;
  private readonly provider?: TerraformProvider;
  private clientGrants = 0;

  constructor(scope: Construct, id: string, props: SigmaAuth0AppProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaAuth0AppProps", props);
    enforce(this, appRules, props);

    const { provider } = props;
    this.provider = provider;
    const client = clientDefaults(props);
    this.clientName = client.name;
    this.redirectUri = props.deployment.redirectUri;
    this.purposes = client.purposes;
    this.authentication = client.authentication;
    this.offlineAccess = client.offlineAccess;
    this.roleScope = client.roleScope;
    this.roleNames = props.roleNames ?? [];

    const application = new Client(this, "Resource", {
      name: this.clientName,
      appType: "regular_web",
      // Without it Auth0 keeps to its older flows, whose tokens have no audience.
      oidcConformant: true,
      isFirstParty: true,
      callbacks: [this.redirectUri, ...(props.additionalRedirectUris ?? [])],
      allowedLogoutUrls: props.postLogoutRedirectUris,
      grantTypes: this.offlineAccess ? ["authorization_code", "refresh_token"] : ["authorization_code"],
      // Left out, id tokens of older tenants are signed with the client secret.
      jwtConfiguration: { alg: "RS256" },
      refreshToken: this.offlineAccess ? refreshToken(props) : undefined,
      provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    this.clientId = application.clientId;
    adopt(application, {
      adopted: props.adopt,
      settings: { ...UNTOUCHED_IN_APPLICATION, allowed_logout_urls: props.postLogoutRedirectUris },
      provider,
    });
    this.credentialVersion = client.usesJwt ? undefined : (props.credentialVersion ?? 1);
    this.credentialEndDate = client.usesJwt ? lastCertificateEnd(props.certificates!) : undefined;
    this.credentialRenewal = client.usesJwt ? NEXT_KEY : secretRenewal({ overlaps: false, isGiven: props.clientSecret !== undefined });
    this.ownSecret = client.usesJwt ? undefined : replacingSecret(this, props, props.randomProvider);
    this.credentials = new ClientCredentials(this, "Credentials", {
      clientId: this.clientId,
      authenticationMethod: AUTH0_METHODS[this.authentication],
      clientSecret: this.ownSecret,
      privateKeyJwt: client.usesJwt
        ? { credentials: props.certificates!.map((pem) => ({ credentialType: "public_key", algorithm: "RS256", pem: onOneLine(pem) })) }
        : undefined,
      provider,
    });
    // Created anew, it would overwrite how the application authenticates without a word in the plan.
    adopt(this.credentials, { adopted: props.adopt, settings: UNTOUCHED_IN_CREDENTIALS, provider });
    this.addConnections(props);
  }

  public get clientSecret(): string {
    if (!usesJwt(this)) return this.ownSecret ?? this.credentials.clientSecret;
    throw secretError("private-key-jwt", "a client that authenticates with a secret", "do not read the secret of a client that has none");
  }

  /**
   * A client grant for users: what the client may request of an API on behalf of the people who log in. Called by `SigmaAuth0Api.grantAccess()`.
   *
   * An existing grant for users is adopted by the provider.
   *
   * @internal
   */
  public _addClientGrant(audience: string, name: string, roleScopes: readonly string[], dependsOn: ITerraformDependable[]): void {
    new ClientGrant(this, elementId("ClientGrant", name, this.clientGrants++), {
      clientId: this.clientId,
      audience,
      subjectType: "user",
      scopes: this.roleScope ? [...roleScopes] : [],
      dependsOn,
      provider: this.provider,
    });
  }

  /** One resource each: the one for all clients of a connection would take the others away. */
  private addConnections({ connectionIds = [], connectionNames = [], provider }: SigmaAuth0AppProps): void {
    const { clientId } = this;
    connectionIds.forEach((connectionId, index) => {
      new ConnectionClient(this, elementId("Connection", connectionId, index), { connectionId, clientId, provider });
    });
    connectionNames.forEach((connectionName, index) => {
      const found = new DataAuth0Connection(this, elementId("FindConnection", connectionName, index), { name: connectionName, provider });
      new ConnectionClient(this, elementId("ConnectionNamed", connectionName, index), { connectionId: found.id, clientId, provider });
    });
  }
}

/** The provider's names of the methods. https://auth0.com/docs/secure/application-credentials */
const AUTH0_METHODS: Readonly<Record<ClientAuthentication, string>> = {
  [ClientAuthentication.CLIENT_SECRET]: "client_secret_basic",
  [ClientAuthentication.CLIENT_SECRET_POST]: "client_secret_post",
  [ClientAuthentication.PRIVATE_KEY_JWT]: "private_key_jwt",
};

/** Both lifetimes and both switches: what is left out stays as Auth0 has it, and the switches win over the numbers. */
function refreshToken(props: SigmaAuth0AppProps): ClientRefreshToken {
  const { refreshTokenDays: days = RECOMMENDED_REFRESH_DAYS, refreshTokenIdleDays: idleDays } = props;
  const idle = idleDays === undefined || idleDays === days ? undefined : idleDays;
  return {
    // Sigma's jobs run in parallel with one refresh token: with rotation the second use of it could end the session.
    rotationType: "non-rotating",
    expirationType: "expiring",
    tokenLifetime: timesUnits(days, SECONDS_PER_DAY),
    infiniteTokenLifetime: false,
    // An idle lifetime as long as the other one limits nothing: then there is none.
    infiniteIdleTokenLifetime: idle === undefined,
    idleTokenLifetime: idle === undefined ? undefined : timesUnits(idle, SECONDS_PER_DAY),
  };
}

/** A text with line breaks as an expression: cdktf writes real ones into HCL with one too many. */
function onOneLine(pem: string): string {
  return isReference(pem) ? pem : Fn.base64decode(Buffer.from(`${textOf(pem).trim()}\n`).toString("base64"));
}
