import { AzureadProvider } from "@cdktf/provider-azuread/lib/provider";
import { EntraCloud, SigmaEntraApi, SigmaEntraApiProps, UserAttribute, UserMapping } from "../../../lib";
import { newStack, only, synth, warnings } from "../../support/synth";

const GUID = "00000000-0000-0000-0000-000000000000";
const LOGIN_NAME = UserAttribute.LOGIN_NAME;

function build(props: Partial<SigmaEntraApiProps> = {}) {
  const stack = newStack();
  new AzureadProvider(stack, "Entra", { tenantId: GUID });
  const api = new SigmaEntraApi(stack, "Api", { tenantId: GUID, ...props });
  return { api, stack, resource: synth(stack).resource };
}

describe("SigmaEntraApi", () => {
  test.each([
    [EntraCloud.PUBLIC, 1, "https://sts.windows.net", "/", "https://login.microsoftonline.com"],
    [EntraCloud.PUBLIC, 2, "https://login.microsoftonline.com", "/v2.0", "https://login.microsoftonline.com"],
    [EntraCloud.US_GOVERNMENT, 1, "https://sts.windows.net", "/", "https://login.microsoftonline.us"],
    [EntraCloud.US_GOVERNMENT, 2, "https://login.microsoftonline.us", "/v2.0", "https://login.microsoftonline.us"],
    [EntraCloud.CHINA, 1, "https://sts.chinacloudapi.cn", "/", "https://login.partner.microsoftonline.cn"],
    [EntraCloud.CHINA, 2, "https://login.partner.microsoftonline.cn", "/v2.0", "https://login.partner.microsoftonline.cn"],
  ])("has the hosts of the cloud in every URL ($environment, version %d)", (cloud, tokenVersion, issuer, end, login) => {
    const { api } = build({ cloud, tokenVersion });
    expect(api.issuer).toBe(`${issuer}/${GUID}${end}`);
    expect(api.metadataUri).toBe(`${login}/${GUID}/v2.0/.well-known/openid-configuration`);
    expect(api.jwksUris).toEqual([`${login}/${GUID}/discovery/v2.0/keys`]);
  });

  test("has the audience of the tokens' version, and one scope whose name begins with the identifier URI in both", () => {
    const first = build();
    const second = build({ tokenVersion: 2 });
    [first, second].forEach(({ api }) => expect(api.scopes[0]).toBe(`${api.identifierUri}/session:role-any`));
    expect(first.api.audiences).toEqual([first.api.identifierUri]);
    expect(second.api.audiences).toEqual([second.api.clientId]);
    expect(only(first.resource, "azuread_application").api).not.toHaveProperty("requested_access_token_version");
    expect(only(second.resource, "azuread_application").api).toHaveProperty("requested_access_token_version", 2);
  });

  test("imports an identifier URI with its application, and not any more once that has been imported", () => {
    const imported = (id?: string) => {
      const { stack } = build({ adopt: { application: id === undefined ? {} : { id }, identifierUri: `api://${GUID}` } });
      const { import: imports = [] } = synth(stack) as { readonly import?: readonly { readonly id: string }[] };
      return imports.map((each) => each.id).filter((each) => each.includes("identifierUris"));
    };
    expect(imported(GUID)).toEqual([`/applications/${GUID}/identifierUris/${Buffer.from(`api://${GUID}`).toString("base64")}`]);
    expect(imported()).toEqual([]);
  });

  test("has a scope whose id is the same on every machine, as consents belong to it", () => {
    const scope = (props?: Partial<SigmaEntraApiProps>) =>
      (only(build(props).resource, "azuread_application").api as { oauth2_permission_scope: object[] }).oauth2_permission_scope;
    expect(scope()).toEqual([
      expect.objectContaining({ id: "53f7ca22-2cf6-553a-9eb0-fdee73777420", value: "session:role-any", type: "Admin", enabled: true }),
    ]);
    expect(scope({ name: "Other", tokenVersion: 2 })).toEqual(scope());
  });

  test("asks for upn, of guests too, and for email where the e-mail address counts", () => {
    const claims = (userMapping?: UserMapping) => {
      const { api, resource } = build({ userMapping });
      return { name: api.userMappingClaims, claims: only(resource, "azuread_application").optional_claims };
    };
    const upn = { access_token: [{ name: "upn", additional_properties: ["include_externally_authenticated_upn"] }] };
    expect(claims()).toEqual({ name: ["upn"], claims: upn });
    expect(claims(UserMapping.emailAddress())).toEqual({ name: ["email"], claims: { access_token: [{ name: "email" }] } });
    expect(claims(UserMapping.custom({ attribute: LOGIN_NAME, claim: "oid" }))).toEqual({ name: ["oid"], claims: undefined });
  });

  test("maps a claim of one's own from a property of the user, and trusts the application's keys beside the tenant's", () => {
    const mapped = (value?: string) =>
      build({ domain: "example.com", userMapping: UserMapping.custom({ attribute: LOGIN_NAME, claim: "snowflake_username", value }) });
    const { api, resource } = mapped();
    expect(api.jwksUris).toEqual([
      `https://login.microsoftonline.com/${GUID}/discovery/v2.0/keys`,
      `https://login.microsoftonline.com/${GUID}/discovery/v2.0/keys?appid=${api.clientId}`,
    ]);
    expect(only(resource, "azuread_application").api).toHaveProperty("mapped_claims_enabled", true);
    const source = (resources: typeof resource) => {
      const [text] = only(resources, "azuread_claims_mapping_policy").definition as string[];
      return (JSON.parse(text) as { ClaimsMappingPolicy: { ClaimsSchema: object[] } }).ClaimsMappingPolicy.ClaimsSchema;
    };
    expect(source(resource)).toEqual([{ Source: "user", ID: "userprincipalname", JwtClaimType: "snowflake_username" }]);
    expect(source(mapped("mail").resource)).toEqual([{ Source: "user", ID: "mail", JwtClaimType: "snowflake_username" }]);
    expect(build().resource).not.toHaveProperty("azuread_claims_mapping_policy");
  });

  test("has the issuer that is given, and warns of one that is only assumed", () => {
    const given = build({ cloud: EntraCloud.CHINA, issuer: "https://sts.example.com/" });
    const none = expect.stringContaining("[SIGMA-NO-CLIENT]") as string;
    expect([given.api.issuer, warnings(given.stack)]).toEqual(["https://sts.example.com/", [none]]);
    expect(warnings(build({ cloud: EntraCloud.CHINA }).stack).sort()).toEqual([none, expect.stringContaining("[ENTRA-ISSUER-ASSUMED]")]);
  });

  test("leaves the identifier URI to the resource that sets it", () => {
    const { resource, api } = build({ preventDestroy: true, owners: [GUID] });
    expect(only(resource, "azuread_application")).toMatchObject({
      lifecycle: { ignore_changes: ["identifier_uris"], prevent_destroy: true },
      owners: [GUID],
      sign_in_audience: "AzureADMyOrg",
    });
    expect(only(resource, "azuread_application_identifier_uri").identifier_uri).toMatch(
      /^api:\/\/\$\{azuread_application\..+\.client_id}$/,
    );
    expect(api.kind).toBe("entra");
  });
});
