import { changed } from "./changed";
import { ADOPTING } from "./examples";
import { Stack } from "./real";
import { describeVendor } from "./vendor";
import { CLIENT, MANAGER, MAPPING } from "./vendors/pingfederate-by-hand";
import { pingFederate } from "./vendors/pingfederate";

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

const standIn = () => {
  const vendors = pingFederate();
  return {
    it: vendors.server,
    vendors: {
      ...vendors,
      environment: {
        ...vendors.environment,
        TF_VAR_sigma_login_client_secret: "example-secret",
        TF_VAR_sigma_client_secret: "example-secret",
      },
    },
    left: () => [
      ...vendors.server.of("/oauth/clients").keys(),
      ...[...vendors.server.of("/oauth/accessTokenManagers").keys()].filter((id) => id !== "snowflakeJwt"),
    ],
    reach: (stack: Stack, origin: string) => ((stack.identityProvider as Stack).adminUrl = origin),
  };
};

describeVendor("pingfederate", standIn, (place) => {
  test("what was made by hand is adopted without a loss, and stays as it is when the ids are done", async () => {
    const { workplace, it: server, prepare } = place();
    const client = server.make("/oauth/clients", CLIENT);
    const manager = server.make("/oauth/accessTokenManagers", MANAGER);
    const mapping = server.make("/oauth/accessTokenMappings", MAPPING);
    const adopting = (config: Stack) => {
      prepare(config);
      config.tokens = { accessTokenMinutes: 60 };
    };
    const [stack] = workplace.synthesize(ADOPTING.pingfederate, adopting);
    await workplace.init(stack);
    expect((await workplace.changes(stack)).map((change) => change.replace(/\.[^.]*$/, "")).sort()).toEqual([
      "create snowflake_external_oauth_integration",
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
    const [done] = workplace.synthesize(ADOPTING.pingfederate, (config) => {
      adopting(config);
      config.adopt = { clients: { sigma: "done" }, authorizationServer: { id: "done", claim: "done" } };
    });
    expect(await workplace.changes(done)).toEqual([]);
  });
});
