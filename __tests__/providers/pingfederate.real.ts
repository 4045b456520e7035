import { changed } from "./changed";
import { describeReal, FORMS, lifeOf, RealWorkplace, Stack } from "./real";
import { CLIENT, MANAGER, MAPPING } from "./vendors/pingfederate-by-hand";
import { pingFederate } from "./vendors/pingfederate";

const VERSION = "1.9.0";
const idp = (config: Stack) => config.identityProvider as Stack;

/** Each example with what changes later. */
const EXAMPLES: readonly [string, (config: Stack) => void][] = [
  ["pingfederate-snowflake.yaml", (config) => (config.credentials = { version: 2 })],
  ["pingfederate-adapter.yaml", (config) => (config.tokens = { accessTokenMinutes: 45, refreshTokenDays: 60 })],
  ["pingfederate-existing-manager.yaml", (config) => (config.tokens = { refreshTokenDays: 60, refreshTokenIdleDays: 7 })],
];

/** What adopting changes in the objects that were made by hand: what the config says, and nothing else. */
const CHANGED_IN_CLIENT = [
  "bypassApprovalPage",
  "clientSecretChangedTime",
  "clientSecretRetentionPeriod",
  "exclusiveScopes",
  "grantTypes",
  "modificationDate",
  "name",
  "persistentGrantExpirationTime",
  "persistentGrantIdleTimeout",
  "redirectUris",
  "refreshRolling",
  "restrictedResponseTypes",
  "restrictedScopes",
];
const CHANGED_IN_MANAGER = ["configuration.fields", "name"];

describeReal("pingidentity/pingfederate", VERSION, () => {
  let workplace: RealWorkplace;
  let vendors: ReturnType<typeof pingFederate>;
  beforeEach(async () => {
    vendors = pingFederate();
    workplace = await RealWorkplace.open({
      ...vendors,
      environment: {
        ...vendors.environment,
        TF_VAR_sigma_login_client_secret: "example-secret",
        TF_VAR_sigma_client_secret: "example-secret",
      },
    });
  });
  afterEach(() => workplace.close());

  function prepared(config: Stack): void {
    idp(config).adminUrl = workplace.loopback.origin;
    config.providerVersions = { pingfederate: VERSION };
    // Snowflake has tests of its own.
    config.audience = `https://acme-${String((config.snowflake as Stack).account)
      .toLowerCase()
      .replace(/_/g, "-")}.snowflakecomputing.com`;
    delete config.snowflake;
  }

  test.each(EXAMPLES.flatMap(([example, later]) => FORMS.map((form) => [example, form, later] as const)))(
    "%s as %s is applied, changed and destroyed, and plans nothing in between",
    async (example, form, later) => {
      await lifeOf(workplace, { example, form, change: prepared, later });
      expect([...vendors.server.of("/oauth/clients").keys()]).toEqual([]);
      expect([...vendors.server.of("/oauth/accessTokenManagers").keys()]).toEqual(["snowflakeJwt"]);
    },
  );

  test("what was made by hand is adopted without a loss, and stays as it is when the ids are done", async () => {
    const { server } = vendors;
    const client = server.make("/oauth/clients", CLIENT);
    const manager = server.make("/oauth/accessTokenManagers", MANAGER);
    const mapping = server.make("/oauth/accessTokenMappings", MAPPING);
    const adopting = (config: Stack) => {
      prepared(config);
      config.tokens = { accessTokenMinutes: 60 };
    };
    const [stack] = workplace.synthesize("pingfederate-adopt.yaml", adopting);
    await workplace.init(stack);
    expect((await workplace.changes(stack)).map((change) => change.replace(/\.[^.]*$/, "")).sort()).toEqual([
      "create time_static",
      "import no-op pingfederate_oauth_access_token_mapping",
      "import update pingfederate_oauth_access_token_manager",
      "import update pingfederate_oauth_client",
    ]);
    await workplace.apply(stack);
    const after = (kind: string) => [...server.of(kind).values()].at(-1)!;
    expect(changed(client, after("/oauth/clients"))).toEqual(CHANGED_IN_CLIENT);
    expect(changed(manager, after("/oauth/accessTokenManagers"))).toEqual(CHANGED_IN_MANAGER);
    expect(changed(mapping, after("/oauth/accessTokenMappings"))).toEqual([]);
    const [done] = workplace.synthesize("pingfederate-adopt.yaml", (config) => {
      adopting(config);
      config.adopt = { clients: { sigma: "done" }, authorizationServer: { id: "done", claim: "done" } };
    });
    expect(await workplace.changes(done)).toEqual([]);
  });
});
