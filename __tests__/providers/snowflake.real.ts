import { describeReal, Form, FORMS, lifeOf, RealWorkplace, Stack } from "./real";
import { snowflakeVendors } from "./vendors/snowflake";

const SOURCE = "snowflakedb/snowflake";
const VERSIONS = ["2.11.0", "2.20.0"];

/** The identity provider's side is somebody else's: what is left of a config is Snowflake. */
function asExisting(config: Stack): void {
  config.identityProvider = {
    type: "existing",
    issuer: "https://acme.okta.com/oauth2/ausexampleserver0000",
    jwksUrl: "https://acme.okta.com/oauth2/ausexampleserver0000/v1/keys",
    audience: "https://acme-access.snowflakecomputing.com",
    userClaim: "snowflake_username",
    snowflakeType: "OKTA",
  };
  ["deployment", "clients"].forEach((key) => delete config[key]);
  const { maxAgeDays: _, ...credentials } = config.credentials as Stack;
  config.credentials = credentials;
  config.serviceAccount = { snowflakeUser: "SIGMA_SERVICE" };
}

const account = (config: Stack) => config.snowflake as Stack;
const access = (config: Stack) => account(config).access as Stack;

/** What an example goes through, beside being applied and destroyed. */
const LIVES: readonly { example: string; change?: (config: Stack) => void; later: (config: Stack) => void }[] = [
  {
    example: "existing-snowflake.yaml",
    later: (config) => {
      account(config).anyRoleMode = "ENABLE_FOR_PRIVILEGE";
      account(config).blockedRoles = ["PAYROLL_ADMIN"];
      account(config).comment = "Sigma, by the data team";
    },
  },
  {
    example: "existing-shared-integration.yaml",
    later: (config) => (account(config).additionalAudiences = ["https://tableau.example.com"]),
  },
  {
    example: "okta-access-and-alerts.yaml",
    change: asExisting,
    later: (config) => {
      access(config).manageUsers = true;
      access(config).databases = ["ANALYTICS"];
      (access(config).writeBack as Stack).privileges = ["USAGE", "CREATE TABLE"];
      ((config.credentials as Stack).notify as Stack).cron = "30 6 * * *";
    },
  },
];

describe.each(VERSIONS)("with the provider of version %s", (version) => {
  describeReal(SOURCE, version, () => {
    const pinned = (config: Stack) => (config.providerVersions = { snowflake: version });

    test.each(LIVES.flatMap((life) => FORMS.map((form): [string, Form, typeof life] => [life.example, form, life])))(
      "%s is applied, plans nothing, is changed, plans nothing, and is destroyed (%s)",
      async (example, form, { change, later }) => {
        const vendors = snowflakeVendors();
        const workplace = await RealWorkplace.open(vendors);
        try {
          const first = (config: Stack) => [change, pinned].forEach((action) => action?.(config));
          await lifeOf(workplace, { example, form, change: first, later });
          const left = Object.values(vendors.accounts).flatMap(({ integrations, alerts, grants, roleGrants }) => [
            ...integrations.keys(),
            ...alerts.keys(),
            ...grants,
            ...roleGrants,
          ]);
          expect(left).toEqual([]);
        } finally {
          await workplace.close();
        }
      },
    );
  });
});
