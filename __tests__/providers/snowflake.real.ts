import { explanationFor } from "../../cli/explain/match";
import { FIRST_KEY, SECOND_KEY, THIRD_KEY } from "../support/rsa-keys";
import { Stack } from "./real";
import { describeVendor, Place } from "./vendor";
import { Account } from "./vendors/snowflake-account";
import { SqlError } from "./vendors/snowflake-objects";

const ISSUER = "https://acme.okta.com/oauth2/ausexampleserver0000";

/** The identity provider's side is somebody else's: what is left of a config is Snowflake. */
function asExisting(config: Stack): void {
  config.identityProvider = {
    type: "existing",
    issuer: ISSUER,
    jwksUris: `${ISSUER}/v1/keys`,
    audiences: "https://acme-access.snowflakecomputing.com",
    userMappingClaims: "snowflake_username",
    kind: "okta",
  };
  ["deployment", "clients"].forEach((key) => delete config[key]);
  if (config.credentials === undefined) return;
  const { maxAgeDays: _, ...credentials } = config.credentials as Stack;
  config.credentials = credentials;
  config.serviceAccount = { snowflakeUser: "SIGMA_SERVICE" };
}

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
    jwksUris: "https://idp.example.com/keys",
    audiences: "https://acme-analytics.snowflakecomputing.com",
    kind: "other",
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
async function adopted({ workplace, accounts, prepare }: Place<undefined>, byHand: string, config: Stack): Promise<string[]> {
  const { ANALYTICS } = accounts;
  ANALYTICS.run(byHand);
  const [stack] = workplace.synthesize("existing-snowflake.yaml", (stack) => prepare(Object.assign(stack, config)));
  await workplace.init(stack);
  const before = ANALYTICS.changes.length;
  expect((await workplace.changes(stack)).filter((change) => !change.startsWith("import "))).toEqual([]);
  await workplace.apply(stack);
  const changes = ANALYTICS.changes.slice(before);
  expect(await workplace.changes(stack)).toEqual([]);
  return changes;
}

/** Nobody beside Snowflake. */
const standIn = () => ({ it: undefined, vendors: { apis: {}, environment: {} } });

describeVendor("snowflake", standIn, (place) => {
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
  ])("what is said of %s is explained", async (_, example, refuse, name) => {
    const { workplace, accounts } = place();
    Object.values(accounts).forEach(refuse);
    const [stack] = workplace.synthesize(example, (config) => {
      if (example.startsWith("okta")) asExisting(config);
      place().prepare(config);
    });
    await workplace.init(stack);
    const said = await workplace.fail(stack, "apply", "-auto-approve", "-input=false", "-no-color");
    expect(explanationFor(said).map((entry) => entry.name)).toContain(name);
  });

  /** An integration as a config says, and what a later config makes of it: the statements, and what the integration then has. */
  async function changing(account: Account, configs: readonly Stack[]) {
    const { workplace, prepare } = place();
    const said: string[][] = [];
    for (const snowflake of configs) {
      const [stack] = workplace.synthesize("existing-snowflake.yaml", (config) => {
        Object.assign(config.snowflake as Stack, snowflake);
        config.preventDestroy = false;
        prepare(config);
      });
      await workplace.init(stack);
      const before = account.changes.length;
      await workplace.apply(stack);
      said.push(account.changes.slice(before));
      expect(await workplace.changes(stack)).toEqual([]);
    }
    return said;
  }
  const valueOf = (account: Account, name: string, property: string) => account.integrations.get(name)?.properties[property];

  test("a network policy is set after the integration exists, replaced, and taken away", async () => {
    const { ANALYTICS } = place().accounts;
    ["SIGMA_IPS", "sigma"].forEach((name) => ANALYTICS.networkPolicies.add(name));
    const configs = [
      { networkPolicy: "SIGMA_IPS" },
      { networkPolicy: "sigma" },
      {},
      { networkPolicy: "SIGMA_IPS", integrationName: "OTHER" },
    ];
    const said = await changing(ANALYTICS, configs);
    const ofPolicy = said.map((statements) => statements.filter((sql) => sql.includes("NETWORK_POLICY")));
    const unset = 'ALTER SECURITY INTEGRATION IF EXISTS "SIGMA_OAUTH" UNSET NETWORK_POLICY';
    expect(ofPolicy).toEqual([
      [`ALTER SECURITY INTEGRATION "SIGMA_OAUTH" SET NETWORK_POLICY = '"SIGMA_IPS"'`],
      [unset, `ALTER SECURITY INTEGRATION "SIGMA_OAUTH" SET NETWORK_POLICY = '"sigma"'`],
      [unset],
      [`ALTER SECURITY INTEGRATION "OTHER" SET NETWORK_POLICY = '"SIGMA_IPS"'`],
    ]);
    expect(said[0][0]).toMatch(/^CREATE SECURITY INTEGRATION "SIGMA_OAUTH"/);
    expect(valueOf(ANALYTICS, "OTHER", "NETWORK_POLICY")).toBe('"SIGMA_IPS"');
  });

  test("an integration that is created again gets its network policy again", async () => {
    const { ANALYTICS } = place().accounts;
    ANALYTICS.networkPolicies.add("SIGMA_IPS");
    const networkPolicy = "SIGMA_IPS";
    // The provider replaces an integration that loses its second key.
    const [, said] = await changing(ANALYTICS, [
      { networkPolicy, rsaPublicKeys: [FIRST_KEY.base64, SECOND_KEY.base64] },
      { networkPolicy, rsaPublicKeys: [FIRST_KEY.base64] },
    ]);
    expect(said.map((sql) => sql.split(" ").slice(0, 3).join(" "))).toEqual([
      "ALTER SECURITY INTEGRATION",
      "DROP SECURITY INTEGRATION",
      "CREATE SECURITY INTEGRATION",
      "ALTER SECURITY INTEGRATION",
    ]);
    expect(valueOf(ANALYTICS, "SIGMA_OAUTH", "NETWORK_POLICY")).toBe('"SIGMA_IPS"');
  });

  test("keys are stored instead of their URL, and a newer one follows the older one", async () => {
    const { ANALYTICS } = place().accounts;
    const keys = [[FIRST_KEY], [FIRST_KEY, SECOND_KEY], [SECOND_KEY, THIRD_KEY]].map((list) => list.map(({ base64 }) => base64));
    const said = await changing(
      ANALYTICS,
      keys.map((rsaPublicKeys) => ({ rsaPublicKeys })),
    );
    expect(said[0][0]).not.toContain("JWS_KEYS_URL");
    expect(said[0][0]).toContain(`EXTERNAL_OAUTH_RSA_PUBLIC_KEY = '${FIRST_KEY.base64}'`);
    // Neither of the later ones drops the integration.
    expect(said.slice(1).map((statements) => statements.length)).toEqual([1, 1]);
    expect(valueOf(ANALYTICS, "SIGMA_OAUTH", "EXTERNAL_OAUTH_RSA_PUBLIC_KEY")).toBe(SECOND_KEY.base64);
    expect(valueOf(ANALYTICS, "SIGMA_OAUTH", "EXTERNAL_OAUTH_RSA_PUBLIC_KEY_2")).toBe(THIRD_KEY.base64);
  });

  const adopting = (snowflake: Stack = {}, identityProvider: Stack = {}): Stack => ({
    ...ADOPTING,
    identityProvider: { ...(ADOPTING.identityProvider as Stack), ...identityProvider },
    snowflake: { ...(ADOPTING.snowflake as Stack), ...snowflake },
  });

  test("an integration that is adopted keeps all that the config says nothing of", async () => {
    expect(await adopted(place(), BY_HAND, adopting())).toEqual([]);
  });

  test("one of type OKTA keeps the delimiter that Snowflake shows for it, and the roles that Snowflake adds", async () => {
    const okta = { issuer: "https://acme.okta.com/oauth2/aus1", kind: "okta" };
    const byHand = BY_HAND.replace("CUSTOM", "OKTA")
      .replace("https://idp.example.com/'", `${okta.issuer}'`)
      .replace(/EXTERNAL_OAUTH_(SCOPE|RSA)\w+ = '[^']*' /g, "");
    expect(await adopted(place(), byHand, adopting({}, okta))).toEqual([]);
  });

  test("what the config says is set, and nothing beside it", async () => {
    const said = { anyRoleMode: "ENABLE", comment: "Sigma", additionalAudiences: [], blockedRoles: ["PAYROLL", "HR"] };
    const changes = await adopted(place(), BY_HAND, adopting(said, { userMappingClaims: "upn" }));
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
