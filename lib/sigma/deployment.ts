import { SigmaOAuthError } from "../findings/errors";
import { finding, givenNoId, RuleText } from "../findings/rule";
import { enforceArguments } from "../shapes/enforce-arguments";
import { REDIRECT_PATH } from "./redirect-path";
import { SIGMA_GUIDE } from "./sources";

/** When the name is not one of Sigma's deployments. */
export const deploymentRule: RuleText = {
  id: "SIGMA-DEPLOYMENT",
  severity: "error",
  why:
    "Fires when the name of a deployment is not in Sigma's table. It determines the redirect URI and Sigma's JWKS URI. Copy the name " +
    "from the table (`AWS-US (West)`), or write it in lower case with dashes (`aws-us-west`). For a deployment that is newer than this " +
    "release, set its API host.",
  see: [SIGMA_GUIDE],
};

const JWKS_PATH = "/api/v2/.well-known/jwks.json";

/**
 * Where a Sigma organization is hosted: the cloud and region, which determine the URLs to register with the identity provider.
 *
 * The names are those of Sigma's own table. For a host that is not in the table, use `SigmaDeployment.custom()`.
 *
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 * @see https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml
 */
export class SigmaDeployment {
  /** Google Cloud. */
  public static readonly GCP = new SigmaDeployment("GCP", "api.sigmacomputing.com", "api.sigmacomputing.com");
  // Sigma's API names the hosts of GCP (KSA) and Azure-AU; its guide has no row for them yet. Their paths follow the pattern of the others.
  /** Google Cloud, Saudi Arabia. The host is that of Sigma's API; its paths follow the other deployments' pattern, and are not confirmed. */
  public static readonly GCP_KSA = new SigmaDeployment("GCP (KSA)", "api.sa.gcp.sigmacomputing.com");
  /** AWS, US (West). */
  public static readonly AWS_US_WEST = new SigmaDeployment("AWS-US (West)", "aws-api.sigmacomputing.com", "aws-api.sigmacomputing.com");
  /** AWS, US (East). */
  public static readonly AWS_US_EAST = new SigmaDeployment(
    "AWS-US (East)",
    "api.us-a.aws.sigmacomputing.com",
    "api.us-a.aws.sigmacomputing.com",
  );
  // Sigma's page has two tables. For AWS-CA, -EU, -UK and -AU the one for Databricks spells the host with dashes, and it has no row for
  // Azure-CA and Azure-UK. Sigma's API has the dotted hosts only, so they come first; those with dashes are kept, because Sigma's page has them.
  /** AWS, Canada. */
  public static readonly AWS_CA = new SigmaDeployment("AWS-CA", "api.ca.aws.sigmacomputing.com", "api-ca-aws.sigmacomputing.com");
  /** AWS, Europe. */
  public static readonly AWS_EU = new SigmaDeployment("AWS-EU", "api.eu.aws.sigmacomputing.com", "api-eu-aws.sigmacomputing.com");
  /** AWS, United Kingdom. */
  public static readonly AWS_UK = new SigmaDeployment("AWS-UK", "api.uk.aws.sigmacomputing.com", "api-uk-aws.sigmacomputing.com");
  /** AWS, Australia. */
  public static readonly AWS_AU = new SigmaDeployment("AWS-AU", "api.au.aws.sigmacomputing.com", "api-au-aws.sigmacomputing.com");
  /** Azure, US. */
  public static readonly AZURE_US = new SigmaDeployment("Azure-US", "api.us.azure.sigmacomputing.com", "api.us.azure.sigmacomputing.com");
  /** Azure, Europe. */
  public static readonly AZURE_EU = new SigmaDeployment("Azure-EU", "api.eu.azure.sigmacomputing.com", "api.eu.azure.sigmacomputing.com");
  /** Azure, Canada. */
  public static readonly AZURE_CA = new SigmaDeployment("Azure-CA", "api.ca.azure.sigmacomputing.com");
  /** Azure, United Kingdom. */
  public static readonly AZURE_UK = new SigmaDeployment("Azure-UK", "api.uk.azure.sigmacomputing.com");
  /** Azure, Australia. The host is that of Sigma's API; its paths follow the other deployments' pattern, and are not confirmed. */
  public static readonly AZURE_AU = new SigmaDeployment("Azure-AU", "api.au.azure.sigmacomputing.com");

  /** Every deployment that Sigma has, in the order of its table. */
  public static all(): SigmaDeployment[] {
    return [
      SigmaDeployment.GCP,
      SigmaDeployment.GCP_KSA,
      SigmaDeployment.AWS_US_WEST,
      SigmaDeployment.AWS_US_EAST,
      SigmaDeployment.AWS_CA,
      SigmaDeployment.AWS_EU,
      SigmaDeployment.AWS_UK,
      SigmaDeployment.AWS_AU,
      SigmaDeployment.AZURE_US,
      SigmaDeployment.AZURE_EU,
      SigmaDeployment.AZURE_CA,
      SigmaDeployment.AZURE_UK,
      SigmaDeployment.AZURE_AU,
    ];
  }

  /**
   * The deployment of that name, as written in Sigma's table ("AWS-US (West)") or in lower case with dashes ("aws-us-west").
   *
   * Fails with SIGMA-DEPLOYMENT if Sigma's table has no such name.
   *
   * @example
   * import { SigmaDeployment } from "cdktf-sigma-oauth";
   *
   * const deployment = SigmaDeployment.of("AWS-US (West)"); // the same as SigmaDeployment.AWS_US_WEST
   */
  public static of(name: string): SigmaDeployment {
    enforceArguments("SigmaDeployment.of", { name });
    const found = SigmaDeployment.all().find((deployment) => deployment.slug === slug(name));
    if (found) return found;
    throw new SigmaOAuthError([
      finding(deploymentRule, {
        at: "deployment",
        given: givenNoId(name),
        allowed: SigmaDeployment.all()
          .map((deployment) => deployment.name)
          .join(", "),
        fix: "copy the name from Sigma's table; for a deployment that is newer than this release, set its API host",
      }),
    ]);
  }

  /**
   * A deployment that is newer than this release.
   *
   * @param host the host of its API, for example `api.example.sigmacomputing.com`: no scheme, no path
   * @example
   * import { SigmaDeployment } from "cdktf-sigma-oauth";
   *
   * const deployment = SigmaDeployment.custom("api.example.sigmacomputing.com");
   */
  public static custom(host: string): SigmaDeployment {
    enforceArguments("SigmaDeployment.custom", { host });
    return new SigmaDeployment(host, host, host);
  }

  /** The name in lower case with dashes, as used on command lines and in file names. */
  public readonly slug: string;
  /** The login redirect URI that the OAuth client must have. */
  public readonly redirectUri: string;
  /** Where Sigma publishes its public keys ("Sigma's public cert"), for clients that authenticate with a signed JWT. */
  public readonly jwksUri: string;
  /** The redirect URI in Sigma's table for Databricks. Undefined where that table has no row. */
  public readonly databricksRedirectUri?: string;

  private constructor(
    /** The name in Sigma's table, or the host of a custom deployment. */
    public readonly name: string,
    /** The host of Sigma's API. */
    public readonly apiHost: string,
    databricksHost?: string,
  ) {
    this.slug = slug(name);
    this.redirectUri = `https://${apiHost}${REDIRECT_PATH}`;
    this.jwksUri = `https://${apiHost}${JWKS_PATH}`;
    this.databricksRedirectUri = databricksHost && `https://${databricksHost}${REDIRECT_PATH}`;
  }
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[()]/g, "")
    .trim()
    .replace(/[\s_-]+/g, "-");
}
