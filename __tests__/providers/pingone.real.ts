import { describeReal, FORMS, lifeOf, RealWorkplace, Stack } from "./real";
import { pingOne } from "./vendors/pingone";

const VERSION = "1.20.0";

/** Each example with what changes later. */
const EXAMPLES: readonly [string, (config: Stack) => void][] = [
  ["pingone-snowflake.yaml", (config) => (config.credentials = { version: 2 })],
  ["pingone-two-clients.yaml", (config) => (config.tokens = { accessTokenMinutes: 45, refreshTokenDays: 60 })],
];

function prepared(config: Stack): void {
  config.providerVersions = { pingone: VERSION };
  // Snowflake has tests of its own.
  config.audience = `https://acme-${String((config.snowflake as Stack).account)
    .toLowerCase()
    .replace(/_/g, "-")}.snowflakecomputing.com`;
  delete config.snowflake;
}

describeReal("pingidentity/pingone", VERSION, () => {
  let workplace: RealWorkplace;
  let vendors: ReturnType<typeof pingOne>;
  beforeEach(async () => {
    vendors = pingOne();
    workplace = await RealWorkplace.open(vendors);
  });
  afterEach(() => workplace.close());

  test.each(EXAMPLES.flatMap(([example, later]) => FORMS.map((form) => [example, form, later] as const)))(
    "%s as %s is applied, changed and destroyed, and plans nothing in between",
    async (example, form, later) => {
      await lifeOf(workplace, { example, form, change: prepared, later });
      expect(["applications", "alertChannels"].flatMap((kind) => vendors.environmentOf.below(kind))).toEqual([]);
    },
  );
});
