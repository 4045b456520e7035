/**
 * A national cloud of Microsoft Entra ID: which hosts serve the tenant.
 *
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud
 */
export class EntraCloud {
  /** The global cloud. */
  public static readonly PUBLIC = new EntraCloud("public", "login.microsoftonline.com", "sts.windows.net");
  /** US Government. Microsoft documents no issuer of version 1 tokens for it, so the global cloud's is assumed, with a warning. */
  public static readonly US_GOVERNMENT = new EntraCloud("usgovernment", "login.microsoftonline.us", "sts.windows.net", true);
  /** China, operated by 21Vianet. The issuer of version 1 tokens is the one that existing tokens have; it is assumed, with a warning. */
  public static readonly CHINA = new EntraCloud("china", "login.partner.microsoftonline.cn", "sts.chinacloudapi.cn", true);

  /** Every cloud. */
  public static all(): EntraCloud[] {
    return [EntraCloud.PUBLIC, EntraCloud.US_GOVERNMENT, EntraCloud.CHINA];
  }

  private constructor(
    /** The Terraform provider's name for it (`environment`). */
    public readonly environment: string,
    /** The host of the endpoints and of the issuer of version 2 tokens. */
    public readonly loginHost: string,
    /** The host of the issuer of version 1 tokens. */
    public readonly version1IssuerHost: string,
    /** Whether that host is assumed, because no page of Microsoft confirms it. */
    public readonly version1IssuerAssumed: boolean = false,
  ) {}
}
