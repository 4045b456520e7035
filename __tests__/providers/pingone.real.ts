import { changed } from "./changed";
import { Stack } from "./real";
import { describeVendor } from "./vendor";
import { APPLICATION, ATTRIBUTE, RESOURCE, SCOPE } from "./vendors/pingone-by-hand";
import { pingOne } from "./vendors/pingone";

/** What adopting changes in an application that was made by hand: what the config says, and nothing else. */
const CHANGED_IN_APPLICATION = [
  "additionalRefreshTokenReplayProtectionEnabled",
  "grantTypes",
  "name",
  "pkceEnforcement",
  "redirectUris",
  "refreshTokenDuration",
  "refreshTokenRollingDuration",
  "refreshTokenRollingGracePeriodDuration",
  "refreshTokenType",
  "responseTypes",
  "tokenEndpointAuthMethod",
];

const standIn = () => {
  const vendors = pingOne();
  const it = vendors.environmentOf;
  return { it, vendors, left: () => ["applications", "alertChannels"].flatMap((kind) => it.below(kind)) };
};

describeVendor("pingone", standIn, (place) => {
  test("the role scope in scp is a text, not an expression, and no change afterwards", async () => {
    const { workplace, it: environment, prepare } = place();
    const [stack] = workplace.synthesize("pingone-snowflake.yaml", (config) => {
      prepare(config);
      (config.identityProvider as Stack).scopeClaim = "scp";
    });
    await workplace.init(stack);
    await workplace.apply(stack);
    const [made] = environment.below("resources").filter(({ name }) => name === "Sigma API");
    const attributes = environment.below(`resources/${String(made.id)}/attributes`);
    expect(attributes.map(({ name, value }) => [name, value]).sort()).toEqual([
      ["scp", "session:role-any"],
      ["snowflake_username", "${user.username}"],
    ]);
    expect(await workplace.changes(stack)).toEqual([]);
  });

  test("what was made by hand is adopted without a loss, and stays as it is when the ids are done", async () => {
    const { workplace, it: environment, prepare } = place();
    const made = (path: string, body: Stack) => environment.put(`${path}/${environment.newId()}`, body);
    const application = made("applications", APPLICATION);
    const resource = made("resources", RESOURCE);
    const parent = { resource: { id: resource.id } };
    const scope = made(`resources/${String(resource.id)}/scopes`, { ...SCOPE, ...parent });
    const attribute = made(`resources/${String(resource.id)}/attributes`, { ...ATTRIBUTE, ...parent });
    const secret = { secret: "example-secret-by-hand" };
    environment.secrets.set(String(application.id), secret);
    const adopting = (clients: unknown, id: unknown, parts: Stack) => (config: Stack) => {
      prepare(config);
      (config.clients as Stack[])[0].groups = [];
      config.adopt = { clients: { sigma: clients }, authorizationServer: { id, ...parts } };
    };
    const [stack] = workplace.synthesize(
      "pingone-snowflake.yaml",
      adopting(application.id, resource.id, { scope: scope.id, claim: attribute.id }),
    );
    await workplace.init(stack);
    expect((await workplace.changes(stack)).map((change) => change.replace(/\.[^.]*$/, "")).sort()).toEqual([
      "create pingone_application_resource_grant",
      "create pingone_application_resource_grant",
      "create snowflake_external_oauth_integration",
      "create time_static",
      "import no-op pingone_resource_scope",
      "import update pingone_application",
      "import update pingone_resource",
      "import update pingone_resource_attribute",
    ]);
    await workplace.apply(stack);
    const of = (before: Stack, path: string) => changed(before, environment.objects.get(path)!);
    expect(of(application, `applications/${String(application.id)}`)).toEqual(CHANGED_IN_APPLICATION);
    expect(of(resource, `resources/${String(resource.id)}`)).toEqual(["accessTokenValiditySeconds", "audience", "name"]);
    expect(of(scope, `resources/${String(resource.id)}/scopes/${String(scope.id)}`)).toEqual([]);
    expect(of(attribute, `resources/${String(resource.id)}/attributes/${String(attribute.id)}`)).toEqual(["value"]);
    expect(environment.secrets.get(String(application.id))).toEqual(secret);
    const [done] = workplace.synthesize("pingone-snowflake.yaml", adopting("done", "done", { scope: "done", claim: "done" }));
    expect(await workplace.changes(done)).toEqual([]);
  });
});
