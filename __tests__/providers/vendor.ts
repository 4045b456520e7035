import { NEWEST, PINNED, Versions } from "../terraform/versions";
import { LIVES } from "./examples";
import { describeReal, FORMS, lifeOf, RealWorkplace, Stack, Vendors } from "./real";
import { Account } from "./vendors/snowflake-account";
import { DatabricksAccountApi } from "./vendors/databricks";
import { snowflakeVendors } from "./vendors/snowflake";

/** A vendor's stand-in. */
export interface StandIn<T> {
  readonly it: T;
  readonly vendors: Vendors;
  /** What is left at the vendor of what Terraform made. */
  left?(): unknown[];
  /** What a stack needs to reach the stand-in where the provider takes no proxy. */
  reach?(stack: Stack, origin: string): void;
}

/** A workplace with a vendor and Snowflake on loopback, and the versions of providers that its stacks ask for. */
export class Place<T> {
  public static async open<T>(provider: keyof Versions, versions: Versions, standIn: StandIn<T>): Promise<Place<T>> {
    const snowflake = snowflakeVendors();
    const databricks = new DatabricksAccountApi();
    // A vendor's own stand-in comes last: Databricks is an identity provider, too.
    const vendors = joined(joined(databricks.vendors(), snowflake), standIn.vendors);
    return new Place(provider, versions, standIn, { accounts: snowflake.accounts, databricks }, await RealWorkplace.open(vendors));
  }

  public readonly it: T;
  /** Snowflake's, by name. */
  public readonly accounts: Readonly<Record<string, Account>>;
  /** Where Databricks trusts another identity provider. */
  public readonly databricks: DatabricksAccountApi;

  private constructor(
    private readonly provider: keyof Versions,
    private readonly versions: Versions,
    private readonly standIn: StandIn<T>,
    { accounts, databricks }: Pick<Place<T>, "accounts" | "databricks">,
    public readonly workplace: RealWorkplace,
  ) {
    this.it = standIn.it;
    this.accounts = accounts;
    this.databricks = databricks;
  }

  /** What every stack needs here. */
  public readonly prepare = (stack: Stack): void => {
    const used = [this.provider, ...(["snowflake", "databricks"] as const).filter((platform) => platform in stack)];
    stack.providerVersions = Object.fromEntries(used.map((name) => [name, this.versions[name]]));
    this.standIn.reach?.(stack, this.workplace.loopback.origin);
  };

  /** What is left of what Terraform made. */
  public get left(): unknown[] {
    const accounts = Object.values(this.accounts);
    const objects = accounts.flatMap(({ integrations, alerts }) => [...integrations.keys(), ...alerts.keys()]);
    return [
      ...(this.standIn.left?.() ?? []),
      ...this.databricks.policies.keys(),
      ...this.databricks.privileges.made,
      ...objects,
      ...accounts.flatMap(({ grants, roleGrants }) => [...grants, ...roleGrants]),
    ];
  }
}

/** Both vendors of a set-up. */
const joined = (one: Vendors, other: Vendors): Vendors => ({
  apis: { ...one.apis, ...other.apis },
  environment: { ...one.environment, ...other.environment },
});

/**
 * The tests of a vendor: every example of its table in both forms, with the pinned and the newest providers, and whatever else is said of it, once
 * for each version of its own.
 */
export function describeVendor<T>(
  provider: keyof Versions,
  standIn: () => StandIn<T>,
  more?: (place: () => Place<T>, version: string) => void,
): void {
  const lives = Object.entries(LIVES[provider] ?? {});
  describe.each([PINNED, NEWEST])(`${provider} $${provider}, snowflake $snowflake`, (versions) => {
    describeReal([...new Set([provider, "snowflake", "databricks", "time", "random"] as const)], versions, () => {
      let place: Place<T>;
      beforeEach(async () => {
        place = await Place.open(provider, versions, standIn());
      });
      afterEach(() => place.workplace.close());

      test.each(lives.flatMap(([example, life]) => FORMS.map((form) => [example, form, life] as const)))(
        "%s as %s is applied, changed and destroyed, and plans nothing in between",
        async (example, form, { later, leaves }) => {
          await lifeOf(place.workplace, { example, form, change: place.prepare, later });
          expect(place.left).toEqual([]);
          Object.values(place.accounts)
            .filter(({ changes }) => changes.length > 0)
            .forEach((account) => leaves?.(account));
        },
      );

      if (versions === PINNED || versions[provider] !== PINNED[provider]) more?.(() => place, versions[provider]);
    });
  });
}
