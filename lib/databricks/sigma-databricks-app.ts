import { CustomAppIntegration } from "../bindings/databricks/custom-app-integration";
import { Construct } from "constructs";
import { ISigmaAuthorization } from "../authorization-server";
import { IOAuthClient } from "../oauth-client";
import { enforce, enforceTypes } from "../private/construct-rules";
import { warn } from "../private/warnings";
import { enforcePlace } from "../private/placement";
import { GrantedClients } from "../private/granted-clients";
import { timesUnits } from "../private/units";
import { ClientAuthentication } from "../sigma/client-authentication";
import { clientDefaults } from "../sigma/client-defaults";
import { NEXT_CLIENT } from "../sigma/credential-renewal";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { SigmaOAuthProvider } from "../sigma/oauth-provider";
import { OAuthPurpose } from "../sigma/oauth-purpose";
import { DATABRICKS_EMBEDDING_PATH, REDIRECT_PATH } from "../sigma/redirect-path";
import { sigmaScopes } from "../sigma/scopes";
import { MINUTES_PER_DAY } from "../sigma/time-units";
import { DEFAULT_ACCESS_MINUTES } from "../sigma/token-lifetimes";
import { MOST_REFRESH_DAYS } from "./app-rules";
import { appRules } from "./rules";
import { SigmaDatabricksAppProps } from "./props";
import { DatabricksCloud } from "../databricks-account/databricks-cloud";

const OAUTH_PROVIDERS: Readonly<Record<DatabricksCloud, SigmaOAuthProvider>> = {
  [DatabricksCloud.AWS]: SigmaOAuthProvider.DATABRICKS_AWS,
  [DatabricksCloud.AZURE]: SigmaOAuthProvider.DATABRICKS_AZURE,
  [DatabricksCloud.GCP]: SigmaOAuthProvider.DATABRICKS_GCP,
};

/**
 * The OAuth client for Sigma in Databricks, a custom app integration of the account. Databricks is identity provider and data platform in one, so
 * it is its own authorization server, and no other platform trusts it.
 *
 * Children: `Resource` (version 1) or `App-<version>`, and that of the previous version. Databricks shows the secret only once, when the app is
 * created, so an app that was created by hand cannot be adopted.
 *
 * @resource databricks_custom_app_integration
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 * @see https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs/resources/custom_app_integration
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   DatabricksAccount,
 *   DatabricksCloud,
 *   OAuthPurpose,
 *   SigmaConnectionSettings,
 *   SigmaDatabricksApp,
 *   SigmaDeployment,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const account = DatabricksAccount.of({
 *   cloud: DatabricksCloud.AZURE,
 *   accountId: "00000000-0000-0000-0000-000000000000",
 * });
 * const client = new SigmaDatabricksApp(stack, "SigmaApp", {
 *   account,
 *   deployment: SigmaDeployment.AZURE_EU,
 *   purposes: [OAuthPurpose.DATA_CONNECTION],
 * });
 * new SigmaConnectionSettings(stack, "Settings", { client, authorizationServer: client });
 */
export class SigmaDatabricksApp extends Construct implements IOAuthClient, ISigmaAuthorization {
  public readonly clientName: string;
  public readonly clientId: string;
  public readonly redirectUri: string;
  public readonly otherRedirectUris?: string[];
  public readonly purposes: OAuthPurpose[];
  public readonly requirePkce = false;
  public readonly authentication: ClientAuthentication;
  public readonly offlineAccess: boolean;
  public readonly roleScope = false;
  public readonly identityProvider: string = IDENTITY_PROVIDER_NAMES.databricks;
  public readonly credentialVersion?: number;
  public readonly credentialEndDate?: string = undefined;
  public readonly credentialRenewal: string = NEXT_CLIENT;
  public readonly metadataUri: string;
  public readonly oauthProvider?: SigmaOAuthProvider;
  public readonly scopes: string[];
  /** The id of the app integration in Databricks, of the current version. */
  public readonly integrationId: string;
  private readonly app: CustomAppIntegration;

  constructor(scope: Construct, id: string, props: SigmaDatabricksAppProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaDatabricksAppProps", props);
    enforce(this, appRules, props);
    warn(this, props.account._warnings);

    const client = clientDefaults(props);
    this.clientName = client.name;
    this.purposes = client.purposes;
    this.authentication = client.authentication;
    this.offlineAccess = client.offlineAccess;
    this.metadataUri = props.account.metadataUri;
    this.oauthProvider = OAUTH_PROVIDERS[props.account.cloud];
    const [, ...openIdScopes] = sigmaScopes(this.offlineAccess);
    this.scopes = ["all-apis", ...openIdScopes];
    const redirectUris = redirectUrisOf(props);
    this.redirectUri = redirectUris[0];
    const others = redirectUris.filter((uri) => uri !== this.redirectUri && uri.endsWith(REDIRECT_PATH));
    this.otherRedirectUris = others.length > 0 ? others : undefined;

    const { credentialVersion: version = 1 } = props;
    this.credentialVersion = version;
    // An app that is left out is no longer protected: once two newer ones are there, nobody uses it.
    if (version > 1) this.addApp(version - 1, redirectUris, props);
    this.app = this.addApp(version, redirectUris, props);
    this.node.defaultChild = this.app;
    this.clientId = this.app.clientId;
    this.integrationId = this.app.integrationId;
    // Its own authorization server, for itself alone.
    new GrantedClients<SigmaDatabricksApp>(this, this).add(this);
  }

  public get clientSecret(): string {
    return this.app.clientSecret;
  }

  /** The app of a version. Each has its own name and construct id, so that a new version touches no other. */
  private addApp(version: number, redirectUris: readonly string[], props: SigmaDatabricksAppProps): CustomAppIntegration {
    return new CustomAppIntegration(this, version === 1 ? "Resource" : `App-${version}`, {
      name: version === 1 ? this.clientName : `${this.clientName} ${version}`,
      // Without it there is no secret, and Sigma needs one.
      confidential: true,
      redirectUrls: [...new Set([...redirectUris, ...(props.additionalRedirectUris ?? [])])],
      scopes: this.scopes,
      tokenAccessPolicy: {
        accessTokenTtlInMinutes: props.accessTokenMinutes ?? DEFAULT_ACCESS_MINUTES,
        refreshTokenTtlInMinutes: this.offlineAccess ? timesUnits(props.refreshTokenDays ?? MOST_REFRESH_DAYS, MINUTES_PER_DAY) : undefined,
      },
      provider: props.provider,
      lifecycle: (props.preventDestroy ?? true) ? { preventDestroy: true } : undefined,
    });
  }
}

/**
 * Sigma's two tables disagree for some deployments. Its API has the hosts of the general table only, so that comes first; both are registered.
 */
function redirectUrisOf({ deployment, redirectHosts, embedding }: SigmaDatabricksAppProps): string[] {
  const uris =
    redirectHosts?.map((host) => `https://${host}${REDIRECT_PATH}`) ??
    [deployment.redirectUri, deployment.databricksRedirectUri].filter((uri) => uri !== undefined);
  const embedded = embedding ? (redirectHosts ?? [deployment.apiHost]).map((host) => `https://${host}${DATABRICKS_EMBEDDING_PATH}`) : [];
  return [...new Set([...uris, ...embedded])];
}
