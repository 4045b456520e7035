import {
  Auth0Provider,
  AzureadProvider,
  OAuthPurpose,
  OktaProvider,
  PingOneProvider,
  PingOneRegion,
  SigmaAuth0Api,
  SigmaAuth0App,
  SigmaAuthServer,
  SigmaDeployment,
  SigmaEntraApi,
  SigmaEntraApp,
  SigmaPingOneResource,
} from "../../lib";
import { scopesFor } from "../../lib/sigma/scopes";
import { TimeProvider } from "../../lib/utility/time-provider";
import { newStack, only, plainText, synth } from "../support/synth";

const GUID = "00000000-0000-0000-0000-000000000000";
const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";
const TWO = ["session:role:ANALYST", "session:role-any"];
const common = { deployment: SigmaDeployment.AWS_CA, purposes: [OAuthPurpose.DATA_CONNECTION] };

describe("several scopes for roles", () => {
  test("are created one after another in Okta, and only the first is adopted", () => {
    const stack = newStack();
    new OktaProvider(stack, "Okta", { orgName: "acme" });
    const adopt = { server: { id: "ausexampleserver0000" }, scope: { id: "scpexamplescope00000" } };
    new SigmaAuthServer(stack, "Server", { audience: AUDIENCE, roleScopes: TWO, policyId: "00pexamplepolicy0000", adopt: { ...adopt } });
    const synthesized = synth(stack) as ReturnType<typeof synth> & { readonly import: { to: string; id: string }[] };
    const { resource, import: imports } = synthesized;
    const [first, second] = TWO.map((name) => Object.entries(resource.okta_auth_server_scope).find(([, scope]) => scope.name === name)!);
    expect(first[1].depends_on).toBeUndefined();
    expect(second[1].depends_on).toEqual([`okta_auth_server_scope.${first[0]}`]);
    const adopted = imports.filter(({ to }) => to.includes("_scope."));
    expect(adopted).toEqual([{ to: `okta_auth_server_scope.${first[0]}`, id: "ausexampleserver0000/scpexamplescope00000" }]);
  });

  test("have ids of their own in Entra, and one consent; an adopted id is kept", () => {
    const build = (roleScopes: string[] | undefined, scopeId?: string) => {
      const stack = newStack();
      new AzureadProvider(stack, "Entra", { tenantId: GUID });
      new TimeProvider(stack, "Time");
      const adopt = scopeId === undefined ? undefined : { application: { id: GUID }, scopeId };
      const api = new SigmaEntraApi(stack, "Api", { tenantId: GUID, roleScopes, adopt });
      api.grantAccess(
        new SigmaEntraApp(stack, "App", { ...common, deployment: SigmaDeployment.AZURE_EU, tenantId: GUID, groupIds: [GUID] }),
      );
      const { azuread_application: applications, azuread_service_principal_delegated_permission_grant: grants } = synth(stack).resource;
      const named = Object.values(applications).find(({ display_name }) => display_name === "Sigma API")!;
      const exposed = named.api as { oauth2_permission_scope: { id: string; value: string }[] };
      const consent = Object.entries(grants).find(([id]) => id.startsWith("App_ApiConsent"))!;
      return { exposed: exposed.oauth2_permission_scope, claims: consent[1].claim_values };
    };
    const { exposed, claims } = build(TWO);
    expect(exposed.map(({ value }) => value)).toEqual(TWO);
    expect(exposed[1].id).toBe(build(undefined).exposed[0].id);
    expect(exposed[0].id).not.toBe(exposed[1].id);
    expect(claims).toEqual(TWO);
    const id = "11111111-1111-1111-1111-111111111111";
    expect(build(["session:role:ANALYST"], id).exposed.map((scope) => scope.id)).toEqual([id]);
  });

  test("are permissions of every role in Auth0, and in every token for the data", () => {
    const stack = newStack();
    new Auth0Provider(stack, "Auth0", { domain: "acme.us.auth0.com" });
    const props = { audience: AUDIENCE, issuerDomain: "acme.us.auth0.com", rbac: true, clientGrants: true, roleScopes: TWO };
    const api = new SigmaAuth0Api(stack, "Api", props);
    api.grantAccess(new SigmaAuth0App(stack, "App", { ...common, connectionNames: ["Employees"], roleNames: ["Analysts"] }));
    const { resource } = synth(stack);
    const names = (type: string, key: string) => Object.values(resource[type]).map((one) => one[key]);
    expect(names("auth0_resource_server_scope", "scope").toSorted()).toEqual(TWO.toSorted());
    expect(names("auth0_role_permission", "permission").toSorted()).toEqual(TWO.toSorted());
    expect(names("auth0_client_grant", "scopes")).toEqual([TWO]);
    expect(plainText(only(resource, "auth0_action").code)).toContain(
      "setCustomClaim('scp', ['session:role:ANALYST', 'session:role-any']);",
    );
  });

  test("of one role is what PingOne's constant claim says", () => {
    const stack = newStack();
    new PingOneProvider(stack, "PingOne", { region: PingOneRegion.EUROPE });
    const props = { environmentId: GUID, region: PingOneRegion.EUROPE, audience: AUDIENCE, scopeClaim: "scp" };
    new SigmaPingOneResource(stack, "Api", { ...props, roleScopes: ["session:role:ANALYST"] });
    const claims = Object.values(synth(stack).resource.pingone_resource_attribute).map(({ name, value }) => [name, value]);
    expect(claims).toContainEqual(["scp", "session:role:ANALYST"]);
  });
});

describe("no scope for roles", () => {
  test("takes the claim of the scopes away in Auth0", () => {
    const code = (roleScopes?: string[]) => {
      const stack = newStack();
      new Auth0Provider(stack, "Auth0", { domain: "acme.us.auth0.com" });
      const api = new SigmaAuth0Api(stack, "Api", { audience: GUID, issuerDomain: "acme.us.auth0.com", roleScopes });
      api.grantAccess(new SigmaAuth0App(stack, "App", { ...common, roleNames: ["Analysts"] }));
      return plainText(only(synth(stack).resource, "auth0_action").code);
    };
    expect(code()).toContain("setCustomClaim('scp'");
    expect(code([])).not.toContain("setCustomClaim('scp'");
  });

  test("gives a client for organization login no scope of the data platform, under whatever name", () => {
    const scopes = ["api://x/access_as_user", "access_as_user", "session:role-any", "openid"];
    expect(scopesFor({ roleScope: false }, scopes)).toStrictEqual(["openid"]);
    expect(scopesFor({ roleScope: true }, scopes)).toStrictEqual(scopes);
  });
});
