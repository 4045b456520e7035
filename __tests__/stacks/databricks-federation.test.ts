import { only } from "../support/synth";
import { synthesizeText } from "../support/project";

const GUID = "00000000-0000-0000-0000-000000000000";
const PINGFEDERATE =
  "type: pingfederate, adminUrl: https://sso-admin.example.com:9999, productVersion: '12.3', baseUrl: https://sso.example.com";
const ACCESS = "workspaceId: 1, workspaceHost: dbc-1.cloud.databricks.com, warehouses: [a], catalogs: [main]";
const SNOWFLAKE = "snowflake: { organization: ACME, account: ANALYTICS }";

/** A stack with PingFederate and Databricks. */
const pingFederate = (identityProvider = "", databricks = "", more = "") =>
  synthesizeText(`
stacks:
  acme:
    deployment: GCP
    identityProvider: { ${PINGFEDERATE}${identityProvider} }
    clients: [{ id: sigma }]
    databricks: { cloud: aws, accountId: ${GUID}${databricks} }
    ${more}
`).acme;

/** A stack with an existing server. */
const existing = (more: string) =>
  synthesizeText(`
stacks:
  acme:
    identityProvider: { type: existing, kind: other, issuer: https://idp.example.com, audiences: ${GUID}${more}
`).acme;

type Stack = ReturnType<typeof existing>;
const oidcPolicy = ({ resource }: Stack) =>
  only(resource, "databricks_account_federation_policy").oidc_policy as { jwks_uri?: string; subject_claim: string };
const integration = ({ resource }: Stack) =>
  only(resource, "snowflake_external_oauth_integration") as {
    external_oauth_jws_keys_url: string[];
    external_oauth_token_user_mapping_claim: string[];
  };

describe("the keys of a server", () => {
  test.each([
    ["of another host", ", existingManagerId: sigma, jwksUri: https://keys.example.com/ext/sigma/JWKS"],
    ["of its own manager", ", existingManagerId: sigma, jwksUri: https://sso.example.com/ext/sigma/JWKS"],
  ])("%s are named to Snowflake and Databricks alike", (_, identityProvider) => {
    const stack = pingFederate(identityProvider, "", SNOWFLAKE);
    const jwksUri = identityProvider.split("jwksUri: ")[1];
    expect(oidcPolicy(stack).jwks_uri).toBe(jwksUri);
    expect(integration(stack).external_oauth_jws_keys_url).toStrictEqual([jwksUri]);
  });

  test("are left to Databricks where the issuer's document has them", () => {
    expect(oidcPolicy(pingFederate())).not.toHaveProperty("jwks_uri");
  });

  test("of an existing server are those that it is said to have", () => {
    const keys = "https://keys.example.com/jwks";
    expect(oidcPolicy(existing(`, jwksUris: ${keys} }\n    databricks: { cloud: aws, accountId: ${GUID} }`)).jwks_uri).toBe(keys);
    expect(oidcPolicy(existing(` }\n    databricks: { cloud: aws, accountId: ${GUID} }`))).not.toHaveProperty("jwks_uri");
  });
});

describe("the claim of an existing server", () => {
  const databricks = `databricks: { cloud: aws, accountId: ${GUID} }`;

  test("is Databricks' where that is the only platform, and otherwise Sigma's", () => {
    expect(oidcPolicy(existing(` }\n    ${databricks}`)).subject_claim).toBe("databricks_username");
    const both = existing(`, jwksUris: https://idp.example.com/keys }\n    ${databricks}\n    ${SNOWFLAKE}`);
    expect(oidcPolicy(both).subject_claim).toBe("snowflake_username");
    expect(integration(both).external_oauth_token_user_mapping_claim).toStrictEqual(["snowflake_username"]);
  });

  test("is the one that it is said to be", () => {
    expect(oidcPolicy(existing(`, userMappingClaims: mail }\n    ${databricks}`)).subject_claim).toBe("mail");
  });
});

test("an existing manager of PingFederate is not asked how it writes scopes, which Databricks ignores", () => {
  const checked = (stack: Stack) => JSON.stringify(only(stack.data, "pingfederate_oauth_access_token_manager"));
  const alone = checked(pingFederate(", existingManagerId: sigma"));
  expect(alone).not.toContain("Space Delimit Scope Values");
  expect(alone).not.toContain("Scope Claim Name");
  expect(alone).toContain("Audience Claim Value");
  expect(checked(pingFederate(", existingManagerId: sigma", "", SNOWFLAKE))).toContain("Scope Claim Name");
});

describe("the profile of a workspace", () => {
  interface Provider {
    readonly alias?: string;
    readonly profile?: string;
  }
  const profiles = (databricks: string) =>
    (pingFederate("", databricks).provider.databricks as Provider[]).map(({ alias = "account", profile }) => [alias, profile]);
  const WORKSPACE = `databricks_${GUID.replaceAll("-", "_")}_workspace`;

  test("is the account's unless it has its own", () => {
    expect(profiles(`, profile: analytics, access: { ${ACCESS} }`)).toStrictEqual([
      ["account", "analytics"],
      [WORKSPACE, "analytics"],
    ]);
    expect(profiles(`, profile: analytics, access: { ${ACCESS}, profile: reports }`)).toStrictEqual([
      ["account", "analytics"],
      [WORKSPACE, "reports"],
    ]);
    expect(profiles(`, access: { ${ACCESS} }`)).toStrictEqual([
      ["account", undefined],
      [WORKSPACE, undefined],
    ]);
  });
});
