import { explanationFor } from "../../cli/explain/match";
import { describeReal, Form, FORMS, lifeOf, RealWorkplace, Stack } from "./real";
import { Account } from "./vendors/snowflake-account";
import { SqlError } from "./vendors/snowflake-objects";
import { SnowflakeVendors, snowflakeVendors } from "./vendors/snowflake";

const SOURCE = "snowflakedb/snowflake";
const ISSUER = "https://acme.okta.com/oauth2/ausexampleserver0000";
const VERSIONS = ["2.11.0", "2.20.0"];

/** The identity provider's side is somebody else's: what is left of a config is Snowflake. */
function asExisting(config: Stack): void {
  config.identityProvider = {
    type: "existing",
    issuer: ISSUER,
    jwksUrl: `${ISSUER}/v1/keys`,
    audience: "https://acme-access.snowflakecomputing.com",
    userClaim: "snowflake_username",
    snowflakeType: "OKTA",
  };
  ["deployment", "clients"].forEach((key) => delete config[key]);
  if (config.credentials === undefined) return;
  const { maxAgeDays: _, ...credentials } = config.credentials as Stack;
  config.credentials = credentials;
  config.serviceAccount = { snowflakeUser: "SIGMA_SERVICE" };
}

const account = (config: Stack) => config.snowflake as Stack;
const access = (config: Stack) => account(config).access as Stack;

/** What an example goes through, beside being applied and destroyed. */
const LIVES: readonly {
  example: string;
  change?: (config: Stack) => void;
  later: (config: Stack) => void;
  /** What is there when the stack is destroyed, beside what was there before. */
  leaves?: (vendors: SnowflakeVendors) => void;
}[] = [
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
      access(config).role = "SIGMA_READERS";
      (access(config).writeBack as Stack).schema = "SIGMA_2";
      (access(config).writeBack as Stack).privileges = ["USAGE", "CREATE TABLE"];
      ((config.credentials as Stack).notify as Stack).cron = "30 6 * * *";
    },
    leaves: ({ accounts: { ACCESS } }) => {
      expect(ACCESS.users.get("ADA")).toEqual({
        LOGIN_NAME: "ada@example.com",
        DEFAULT_ROLE: "SIGMA_READERS",
        DEFAULT_WAREHOUSE: "SIGMA_WH",
      });
      expect([...ACCESS.roles.keys(), ...ACCESS.schemas.keys()].filter((name) => /SIGMA/.test(name))).toEqual([]);
    },
  },
  {
    example: "okta-several-accounts.yaml",
    change: asExisting,
    later: (config) => ((config.snowflake as Stack[])[1].allowedRoles = ["FINANCE_REPORTS", "FINANCE_AUDIT"]),
  },
];

/** An integration that somebody made by hand, with everything that it can have. */
const BY_HAND = `CREATE SECURITY INTEGRATION "SIGMA_BY_HAND" TYPE = EXTERNAL_OAUTH ENABLED = false EXTERNAL_OAUTH_TYPE = CUSTOM
  EXTERNAL_OAUTH_ISSUER = 'https://idp.example.com/'
  EXTERNAL_OAUTH_JWS_KEYS_URL = ('https://idp.example.com/keys')
  EXTERNAL_OAUTH_AUDIENCE_LIST = ('https://acme-analytics.snowflakecomputing.com', 'https://powerbi.example.com')
  EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM = ('snowflake_username')
  EXTERNAL_OAUTH_SNOWFLAKE_USER_MAPPING_ATTRIBUTE = 'LOGIN_NAME'
  EXTERNAL_OAUTH_ANY_ROLE_MODE = ENABLE_FOR_PRIVILEGE
  EXTERNAL_OAUTH_BLOCKED_ROLES_LIST = ("PAYROLL")
  EXTERNAL_OAUTH_RSA_PUBLIC_KEY = 'example-key'
  EXTERNAL_OAUTH_RSA_PUBLIC_KEY_2 = 'example-key-2'
  EXTERNAL_OAUTH_SCOPE_DELIMITER = ' '
  EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE = 'scope'
  COMMENT = 'Made by hand'`.replace(/\n\s*/g, " ");

const ADOPTING: Stack = {
  identityProvider: {
    type: "existing",
    issuer: "https://idp.example.com/",
    jwksUrl: "https://idp.example.com/keys",
    audience: "https://acme-analytics.snowflakecomputing.com",
    snowflakeType: "CUSTOM",
  },
  snowflake: {
    organization: "ACME",
    account: "ANALYTICS",
    integrationName: "SIGMA_BY_HAND",
    additionalAudiences: ["https://powerbi.example.com"],
  },
  adopt: { integrations: ["SIGMA_BY_HAND"] },
};

/** The SQL that an adoption runs, after which nothing is to change, also while the import block stays. */
async function adopted(byHand: string, config: Stack): Promise<string[]> {
  const vendors = snowflakeVendors();
  const { ANALYTICS } = vendors.accounts;
  ANALYTICS.run(byHand);
  const workplace = await RealWorkplace.open(vendors);
  try {
    const [stack] = workplace.synthesize("existing-snowflake.yaml", (stack) => Object.assign(stack, config));
    await workplace.init(stack);
    const before = ANALYTICS.changes.length;
    expect((await workplace.changes(stack)).filter((change) => !change.startsWith("import "))).toEqual([]);
    await workplace.apply(stack);
    const changes = ANALYTICS.changes.slice(before);
    expect(await workplace.changes(stack)).toEqual([]);
    return changes;
  } finally {
    await workplace.close();
  }
}

describe.each(VERSIONS)("with the provider of version %s", (version) => {
  describeReal(SOURCE, version, () => {
    const pinned = (config: Stack) => (config.providerVersions = { snowflake: version });

    test.each(LIVES.flatMap((life) => FORMS.map((form): [string, Form, typeof life] => [life.example, form, life])))(
      "%s is applied, plans nothing, is changed, plans nothing, and is destroyed (%s)",
      async (example, form, { change, later, leaves }) => {
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
          leaves?.(vendors);
        } finally {
          await workplace.close();
        }
      },
    );

    const nothingThere = (account: Account) =>
      [account.warehouses, account.databases, account.verifiedEmails].forEach((names) => names.clear());
    const error = (code: string, message: string) => new SqlError(code, message);

    test.each<[string, string, (account: Account) => void, string]>([
      [
        "a login",
        "existing-snowflake.yaml",
        (account) => (account.login = error("390100", "Incorrect username or password was specified.")),
        "390100",
      ],
      [
        "a key pair",
        "existing-snowflake.yaml",
        (account) => (account.login = error("390144", "JWT token is invalid. [00000000-0000]")),
        "390144",
      ],
      [
        "an address",
        "existing-snowflake.yaml",
        (account) => (account.login = error("390422", "Incoming request with IP/Token 192.0.2.1 is not allowed to access Snowflake.")),
        "390422",
      ],
      [
        "a role without privileges",
        "existing-snowflake.yaml",
        (account) =>
          account.refusals.push({
            statement: /^CREATE SECURITY INTEGRATION/,
            error: error("003001", "SQL access control error:\nInsufficient privileges to operate on account 'ACME'"),
          }),
        "003001",
      ],
      [
        "a second integration for an issuer",
        "existing-snowflake.yaml",
        (account) => void account.run(BY_HAND.replace("https://idp.example.com/'", `${ISSUER}'`)),
        "003524",
      ],
      [
        "a name that is taken",
        "existing-snowflake.yaml",
        (account) => void account.run(BY_HAND.replace("SIGMA_BY_HAND", "SIGMA_OAUTH")),
        "002002",
      ],
      ["databases and warehouses that are not there", "okta-access-and-alerts.yaml", nothingThere, "002003"],
      ["a recipient nobody verified", "okta-access-and-alerts.yaml", nothingThere, "email recipients in the given list … are not allowed"],
    ])("what is said of %s is explained", async (_, example, prepare, name) => {
      const vendors = snowflakeVendors();
      Object.values(vendors.accounts).forEach(prepare);
      const workplace = await RealWorkplace.open(vendors);
      try {
        const [stack] = workplace.synthesize(example, (config) => {
          if (example.startsWith("okta")) asExisting(config);
          pinned(config);
        });
        await workplace.init(stack);
        const said = await workplace.fail(stack, "apply", "-auto-approve", "-input=false", "-no-color");
        expect(explanationFor(said).map((entry) => entry.name)).toContain(name);
      } finally {
        await workplace.close();
      }
    });

    const adopting = (snowflake: Stack = {}, identityProvider: Stack = {}): Stack => ({
      ...ADOPTING,
      identityProvider: { ...(ADOPTING.identityProvider as Stack), ...identityProvider },
      snowflake: { ...(ADOPTING.snowflake as Stack), ...snowflake },
      providerVersions: { snowflake: version },
    });

    test("an integration that is adopted keeps all that the config says nothing of", async () => {
      expect(await adopted(BY_HAND, adopting())).toEqual([]);
    });

    test("one of type OKTA keeps the delimiter that Snowflake shows for it, and the roles that Snowflake adds", async () => {
      const okta = { issuer: "https://acme.okta.com/oauth2/aus1", snowflakeType: "OKTA" };
      const byHand = BY_HAND.replace("CUSTOM", "OKTA")
        .replace("https://idp.example.com/'", `${okta.issuer}'`)
        .replace(/EXTERNAL_OAUTH_(SCOPE|RSA)\w+ = '[^']*' /g, "");
      expect(await adopted(byHand, adopting({}, okta))).toEqual([]);
    });

    test("what the config says is set, and nothing beside it", async () => {
      const said = { anyRoleMode: "ENABLE", comment: "Sigma", additionalAudiences: [], blockedRoles: ["PAYROLL", "HR"] };
      const changes = await adopted(BY_HAND, adopting(said, { userClaim: "upn" }));
      expect(changes).toEqual([expect.stringMatching(/^ALTER SECURITY INTEGRATION "SIGMA_BY_HAND" SET /)]);
      expect([...changes[0].matchAll(/(\w+) = /g)].map(([, name]) => name).sort()).toEqual([
        "COMMENT",
        "EXTERNAL_OAUTH_ANY_ROLE_MODE",
        "EXTERNAL_OAUTH_AUDIENCE_LIST",
        "EXTERNAL_OAUTH_BLOCKED_ROLES_LIST",
        "EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM",
      ]);
    });
  });
});
