import { printedLines } from "../support/annotations";
import { FIRST_KEY } from "../support/rsa-keys";
import { synthesizeText } from "../support/project";
import { only } from "../support/synth";

const HOST = "acme-internal.privatelink.snowflakecomputing.com";
const PINGFEDERATE =
  "type: pingfederate, adminUrl: https://sso.acme.internal:9999, productVersion: '12.3', baseUrl: https://sso.acme.internal";

const textWith = (platform: string) => `
stacks:
  acme:
    deployment: GCP
    identityProvider: { ${PINGFEDERATE} }
    clients: [{ id: sigma }]
    ${platform}
`;
const text = (account: string) => textWith(`snowflake: { organization: ACME, account: INTERNAL${account} }`);
const build = (account: string) => synthesizeText(text(account)).acme;
/** The rules of the warnings that are printed. */
const rulesOf = (config: string) => printedLines(config).map((line) => /\[([A-Z-]+)]$/.exec(line)?.[1]);
const warned = (account: string) => rulesOf(text(account));

type Stack = ReturnType<typeof build>;
const value = (stack: Stack, output: string) => (stack.output as Record<string, { value: unknown }>)[output].value;
const trust = (stack: Stack) => value(stack, "acme_internal_external_oauth") as Record<string, unknown>;

describe("an account that has a host of its own", () => {
  test("is reached there, and its URL is the audience on both sides", () => {
    const stack = build(`, host: ${HOST}`);
    expect((stack.provider as Record<string, unknown[]>).snowflake).toEqual([expect.objectContaining({ host: HOST })]);
    expect(value(stack, "audience")).toBe(`https://${HOST}`);
    expect(trust(stack)).toMatchObject({ account_url: `https://${HOST}`, audiences: [`https://${HOST}`] });
    expect(only(stack.resource, "snowflake_external_oauth_integration").external_oauth_audience_list).toEqual([`https://${HOST}`]);
  });

  test("is a warning where it is a proxy of somebody's, and an error where it is no host", () => {
    expect(warned(", host: snowflake.acme.com")).toContain("SNOW-HOST-DOMAIN");
    expect(warned(`, host: ${HOST}`)).not.toContain("SNOW-HOST-DOMAIN");
    expect(() => build(`, host: "https://${HOST}"`)).toThrow("[SNOW-HOST]");
  });

  test("is derived from its names without one", () => {
    const stack = build("");
    expect((stack.provider as Record<string, object[]>).snowflake[0]).not.toHaveProperty("host");
    expect(trust(stack).account_url).toBe("https://acme-internal.snowflakecomputing.com");
  });
});

describe("an account that has the keys", () => {
  test("fetches none, so nobody is warned of a server that cannot be reached", () => {
    const stack = build(`, rsaPublicKeys: ["${FIRST_KEY.base64}"]`);
    expect(trust(stack)).toMatchObject({ rsa_public_keys: [FIRST_KEY.base64] });
    expect(trust(stack)).not.toHaveProperty("jws_keys_urls");
    expect(value(stack, "server_requirements")).toContain("snowflake.rsaPublicKeys");
    expect(value(stack, "server_requirements")).not.toContain("over the internet");
    expect(warned("")).toContain("PINGFEDERATE-JWKS-REACHABLE");
    expect(warned(`, rsaPublicKeys: ["${FIRST_KEY.base64}"]`)).not.toContain("PINGFEDERATE-JWKS-REACHABLE");
  });

  test("is just as well one of Databricks", () => {
    const databricks = (keys: string) => textWith(`databricks: { cloud: aws, accountId: 00000000-0000-0000-0000-000000000000${keys} }`);
    const keys = `, jwksJson: '{"keys":[{"kty":"EC","crv":"P-256","x":"AAAA","y":"BBBB"}]}'`;
    expect(rulesOf(databricks(""))).toContain("PINGFEDERATE-JWKS-REACHABLE");
    expect(rulesOf(databricks(keys))).not.toContain("PINGFEDERATE-JWKS-REACHABLE");
    expect(value(synthesizeText(databricks(keys)).acme, "server_requirements")).toContain("databricks.jwksJson");
  });
});
