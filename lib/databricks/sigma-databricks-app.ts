import { CustomAppIntegration } from "../bindings/databricks/custom-app-integration";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { ISigmaAuthorization } from "../authorization-server";
import { IOAuthClient } from "../oauth-client";
import { enforce } from "../private/construct-rules";
import { timesUnits } from "../private/units";
import { ClientAuthentication } from "../sigma/client-authentication";
import { clientDefaults } from "../sigma/client-defaults";
import { SigmaClientOptions } from "../sigma/client-options";
import { NEXT_CLIENT } from "../sigma/credential-renewal";
import { SigmaDeployment } from "../sigma/deployment";
import { OAuthPurpose } from "../sigma/oauth-purpose";
import { sigmaScopes } from "../sigma/scopes";
import { MINUTES_PER_DAY } from "../sigma/time-units";
import { DEFAULT_ACCESS_MINUTES } from "../sigma/token-lifetimes";
import { MOST_REFRESH_DAYS } from "./app-rules";
import { DatabricksAccount } from "./databricks-account";
import { appRules } from "./rules";

/** Properties of `SigmaDatabricksApp`. Databricks knows neither PKCE nor signed JWTs nor URLs for signing out as settings of an app. */
export interface SigmaDatabricksAppProps extends SigmaClientOptions {
  /** The account that the app is made in. */
  readonly account: DatabricksAccount;

  /**
   * Lifetime of an access token, in minutes, 5 to 1440.
   *
   * @default 60
   */
  readonly accessTokenMinutes?: number;

  /**
   * Lifetime of a refresh token, in days, 7 to 90.
   *
   * @default 90
   */
  readonly refreshTokenDays?: number;

  /**
   * The version of the client. Databricks gives a secret once, with the app: a new version is a new app with a new client id, next to the previous
   * one, which stays until the next time. Raise it by one, and never lower it. It must be known at synthesis.
   *
   * @default 1
   */
  readonly credentialVersion?: number;

  /**
   * The API hosts of the redirect URLs, in their order.
   *
   * @default - the host of Sigma's table for Databricks, then that of Sigma's general table where it is another one
   */
  readonly redirectHosts?: string[];

  /**
   * Refuse every plan that would destroy or replace the app. Databricks replaces it when its name changes: it has a new client id and a new secret
   * then, and Sigma is cut off.
   *
   * @default true
   */
  readonly preventDestroy?: boolean;

  /**
   * The Databricks provider to use, which must be configured for the account; for stacks with several.
   *
   * @default - the stack's Databricks provider
   */
  readonly provider?: TerraformProvider;
}

/**
 * The OAuth client for Sigma in Databricks, a custom app integration of the account. Databricks is identity provider and data platform in one, so
 * it is its own authorization server, and no other platform trusts it.
 *
 * Children: `Resource` (version 1) or `App-<version>`, and that of the previous version. The secret is shown to Terraform once, when it is made: an
 * app that was created by hand cannot be adopted.
 *
 * @resource databricks_custom_app_integration
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 * @see https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs/resources/custom_app_integration
 */
export class SigmaDatabricksApp extends Construct implements IOAuthClient, ISigmaAuthorization {
  public readonly clientName: string;
  public readonly clientId: string;
  public readonly redirectUrl: string;
  public readonly purposes: OAuthPurpose[];
  public readonly requirePkce = false;
  public readonly authentication: ClientAuthentication;
  public readonly offlineAccess: boolean;
  public readonly roleScope = false;
  public readonly identityProvider: string = "Databricks";
  public readonly credentialVersion?: number;
  public readonly credentialEndDate?: string = undefined;
  public readonly credentialRenewal: string = NEXT_CLIENT;
  public readonly metadataUri: string;
  public readonly scopes: string[];
  private readonly app: CustomAppIntegration;

  constructor(scope: Construct, id: string, props: SigmaDatabricksAppProps) {
    super(scope, id);
    enforce(this, appRules, props);

    const client = clientDefaults(props);
    this.clientName = client.name;
    this.purposes = client.purposes;
    this.authentication = client.authentication;
    this.offlineAccess = client.offlineAccess;
    this.metadataUri = props.account.metadataUri;
    const [, ...openIdScopes] = sigmaScopes(this.offlineAccess);
    this.scopes = ["all-apis", ...openIdScopes];
    const redirectUrls = redirectUrlsOf(props.deployment, props.redirectHosts);
    this.redirectUrl = redirectUrls[0];

    const { credentialVersion: version = 1 } = props;
    this.credentialVersion = version;
    // An app that is left out is no longer protected: once two newer ones are there, nobody uses it.
    if (version > 1) this.addApp(version - 1, redirectUrls, props);
    this.app = this.addApp(version, redirectUrls, props);
    this.node.defaultChild = this.app;
    this.clientId = this.app.clientId;
  }

  public get clientSecret(): string {
    return this.app.clientSecret;
  }

  /** The app of a version. Each has a name and a construct id of its own, so that a new version touches no other. */
  private addApp(version: number, redirectUrls: readonly string[], props: SigmaDatabricksAppProps): CustomAppIntegration {
    return new CustomAppIntegration(this, version === 1 ? "Resource" : `App-${version}`, {
      name: version === 1 ? this.clientName : `${this.clientName} ${version}`,
      // Without it there is no secret, and Sigma needs one.
      confidential: true,
      redirectUrls: [...new Set([...redirectUrls, ...(props.additionalRedirectUrls ?? [])])],
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

/** Sigma's two tables disagree for some deployments, and which one is right is not known: both URLs are registered. */
function redirectUrlsOf(deployment: SigmaDeployment, hosts: readonly string[] | undefined): string[] {
  if (hosts !== undefined) return hosts.map((host) => SigmaDeployment.custom(host).redirectUrl);
  const { databricksRedirectUrl, redirectUrl } = deployment;
  return [...new Set([databricksRedirectUrl ?? redirectUrl, redirectUrl])];
}
