import { printedLines } from "../support/annotations";
import { only } from "../support/synth";
import { synthesizeText } from "../support/project";

const PINGFEDERATE =
  "type: pingfederate, adminUrl: https://sso-admin.example.com:9999, productVersion: '12.3', baseUrl: https://sso.example.com";
const PINGONE = "type: pingone, environmentId: 00000000-0000-0000-0000-000000000000, region: EU";

/** A config with an identity provider and with accounts, each with these keys. */
function text(identityProvider: string, accounts: readonly string[]): string {
  const list = accounts.map((keys, index) => `{ organization: ACME, account: A${index}${keys} }`).join(", ");
  return `
stacks:
  acme:
    deployment: GCP
    identityProvider: { ${identityProvider} }
    clients: [{ id: sigma }]
    snowflake: [${list}]
`;
}

const build = (identityProvider: string, accounts: readonly string[]) => synthesizeText(text(identityProvider, accounts)).acme;

type Stack = ReturnType<typeof build>;

/** Type, claim and delimiter of each integration. */
const integrations = ({ resource }: Stack) =>
  Object.values(resource.snowflake_external_oauth_integration as Record<string, Record<string, string>>).map((integration) => [
    integration.external_oauth_type,
    integration.external_oauth_scope_mapping_attribute,
    integration.external_oauth_scope_delimiter,
  ]);

/** The claim in which PingFederate writes the scopes, and whether there are spaces between them. */
function written({ resource }: Stack) {
  const { configuration } = only(resource, "pingfederate_oauth_access_token_manager") as {
    configuration: { fields: { name: string; value: string }[] };
  };
  const field = (name: string) => configuration.fields.find((each) => each.name === name)?.value;
  return [field("Scope Claim Name"), field("Space Delimit Scope Values")];
}

describe("the scopes in a token", () => {
  test.each<[what: string, manager: string, accounts: string[], writes: unknown[], reads: unknown[]]>([
    ["as a list in scp", "", [""], ["scp", "false"], [["CUSTOM", "scp", undefined]]],
    [
      "as text in scope, for a type of PingFederate's own",
      "",
      [", integrationType: PING_FEDERATE"],
      ["scope", "true"],
      [["PING_FEDERATE", undefined, undefined]],
    ],
    [
      "as text in scope for all accounts, where one has that type",
      "",
      ["", ", integrationType: PING_FEDERATE"],
      ["scope", "true"],
      [
        ["CUSTOM", "scope", " "],
        ["PING_FEDERATE", undefined, undefined],
      ],
    ],
    ["as the config says", ", scopeClaim: scope, scopeDelimiter: ' '", [""], ["scope", "true"], [["CUSTOM", "scope", " "]]],
    [
      "as the config says, also with a type of PingFederate's own",
      ", scopeClaim: scp",
      [", integrationType: PING_FEDERATE"],
      ["scp", "true"],
      [["PING_FEDERATE", undefined, undefined]],
    ],
  ])("are written by PingFederate and read by Snowflake %s", (_, manager, accounts, writes, reads) => {
    const stack = build(PINGFEDERATE + manager, accounts);
    expect([written(stack), integrations(stack)]).toEqual([writes, reads]);
  });

  test("are compared in an existing manager unless every integration has a type of PingFederate's own", () => {
    const compared = (...accounts: string[]) =>
      JSON.stringify(build(`${PINGFEDERATE}, existingManagerId: snowflakeJwt`, accounts)).includes("Space Delimit");
    expect([compared(""), compared(", integrationType: PING_FEDERATE"), compared(", integrationType: PING_FEDERATE", "")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("are read in each account as its keys say, with any identity provider", () => {
    expect(integrations(build(PINGONE, ["", ", scopeMappingAttribute: scp, scopeDelimiter: ','"]))).toEqual([
      ["CUSTOM", "scope", " "],
      ["CUSTOM", "scp", ","],
    ]);
    expect(integrations(build("type: okta, orgName: acme", ["", ", integrationType: CUSTOM"]))).toEqual([
      ["OKTA", undefined, undefined],
      ["CUSTOM", "scp", undefined],
    ]);
  });

  test("are read as an existing server is described, for every audience of it", () => {
    const { resource } = synthesizeText(`
stacks:
  acme:
    identityProvider:
      type: existing
      kind: other
      issuer: https://idp.example.com
      jwksUris: https://idp.example.com/keys
      audiences: [api://one, api://two]
      scopeClaim: scope
      scopeDelimiter: " "
    snowflake: { organization: ACME, account: ANALYTICS }
`).acme;
    expect(only(resource, "snowflake_external_oauth_integration")).toMatchObject({
      external_oauth_type: "CUSTOM",
      external_oauth_audience_list: ["api://one", "api://two"],
      external_oauth_scope_mapping_attribute: "scope",
      external_oauth_scope_delimiter: " ",
    });
  });

  test.each([
    ["its own claim, with a delimiter that Snowflake's support must enable", "", ["CUSTOM", "scope", " "], true],
    ["a claim with one scope, without a delimiter", ", scopeClaim: scp", ["CUSTOM", "scp", undefined], false],
  ])("are in PingOne in %s", (_, keys, reads, isWarned) => {
    expect(integrations(build(`${PINGONE}${keys}`, [""]))).toEqual([reads]);
    const warned = printedLines(text(`${PINGONE}${keys}`, [""])).filter((line) => line.includes("[SNOW-SCOPE-DELIMITER]"));
    expect(warned).toHaveLength(isWarned ? 1 : 0);
  });
});
