/**
 * The region of a PingOne environment.
 *
 * @see https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs
 */
export class PingOneRegion {
  /** North America. */
  public static readonly NORTH_AMERICA = new PingOneRegion("NA", "pingone.com");
  /** Europe. */
  public static readonly EUROPE = new PingOneRegion("EU", "pingone.eu");
  /** Asia Pacific. */
  public static readonly ASIA_PACIFIC = new PingOneRegion("AP", "pingone.asia");
  /** Australia. */
  public static readonly AUSTRALIA = new PingOneRegion("AU", "pingone.com.au");
  /** Canada. */
  public static readonly CANADA = new PingOneRegion("CA", "pingone.ca");
  /** Singapore. */
  public static readonly SINGAPORE = new PingOneRegion("SG", "pingone.sg");

  /** Every region. */
  public static all(): PingOneRegion[] {
    const { NORTH_AMERICA, EUROPE, ASIA_PACIFIC, AUSTRALIA, CANADA, SINGAPORE } = PingOneRegion;
    return [NORTH_AMERICA, EUROPE, ASIA_PACIFIC, AUSTRALIA, CANADA, SINGAPORE];
  }

  private constructor(
    /** The Terraform provider's code for it. */
    public readonly code: string,
    /** The domain of its hosts. */
    public readonly domain: string,
  ) {}
}
