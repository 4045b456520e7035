import { rmSync } from "node:fs";
import { join } from "node:path";
import { ADOPTING } from "./examples";
import { Stack } from "./real";
import { describeVendor } from "./vendor";
import { OktaStandIn, SECRET_BY_HAND } from "./vendors/okta";

/** The one object of a kind, with its id. */
function only(okta: OktaStandIn, pattern: RegExp): { id: string; object: Record<string, unknown> } {
  const [path] = okta.paths.filter((found) => pattern.test(found));
  return { id: path.slice(path.lastIndexOf("/") + 1), object: okta.objects.get(path)! };
}

/** Sets by hand whatever the config says nothing of; gives the ids for the section adopt. */
function setByHand(okta: OktaStandIn) {
  const app = only(okta, /\/apps\/\w+$/);
  const server = only(okta, /\/authorizationServers\/\w+$/);
  const scope = only(okta, /\/scopes\/\w+$/);
  const claim = only(okta, /\/claims\/\w+$/);
  const policy = only(okta, /\/policies\/\w+$/);
  const rule = only(okta, /\/rules\/\w+$/);
  const settings = app.object.settings as { oauthClient: object };
  Object.assign(app.object, {
    // Another name than the config's, so that the provider has to send an update of the app.
    label: "By hand",
    accessibility: {
      selfService: true,
      errorRedirectUrl: "https://acme.example.com/error",
      loginRedirectUrl: "https://acme.example.com/in",
    },
    visibility: { autoSubmitToolbar: true, hide: { iOS: false, web: false }, appLinks: { oidc_client_link: false } },
    profile: { owner: "data" },
  });
  Object.assign(settings, { notes: { admin: "Ask the data team", enduser: "With your own rights" } });
  Object.assign(settings.oauthClient, {
    client_uri: "https://acme.example.com",
    consent_method: "REQUIRED",
    idp_initiated_login: { mode: "OKTA", default_scope: ["openid"] },
    initiate_login_uri: "https://app.sigmacomputing.com/acme",
    issuer_mode: "CUSTOM_URL",
    logo_uri: "https://acme.example.com/logo.png",
    policy_uri: "https://acme.example.com/policy",
    post_logout_redirect_uris: ["https://acme.example.com/bye"],
    tos_uri: "https://acme.example.com/terms",
    wildcard_redirect: "SUBDOMAIN",
  });
  Object.assign(server.object, { name: "Analytics", description: "By hand", issuerMode: "CUSTOM_URL" });
  Object.assign(scope.object, {
    ...{ consent: "REQUIRED", default: true, description: "Any role", displayName: "Sigma" },
    ...{ metadataPublish: "NO_CLIENTS", optional: true },
  });
  Object.assign(claim.object, { conditions: { scopes: ["session:role-any"] } });
  Object.assign(policy.object, { name: "BI tools", description: "By hand", priority: 3 });
  Object.assign(rule.object, { name: "Analysts", priority: 2 });
  Object.assign((rule.object.actions as { token: object }).token, { inlineHook: { id: "calbyhand00000000000" } });
  Object.assign(rule.object.conditions as object, {
    people: {
      users: { include: ["00uada00000000000000"], exclude: ["00ueve00000000000000"] },
      groups: { include: ["00gbyhand00000000000"], exclude: ["00gexternal000000000"] },
    },
  });
  return {
    clients: { sigma: app.id },
    authorizationServer: { id: server.id, scope: scope.id, claim: claim.id, policy: policy.id, rule: rule.id },
  };
}

/** What adopting does change: the app's name and the lifetimes; with provider 6 also what it does not read back. */
const CHANGED: Readonly<Record<string, readonly string[]>> = {
  "4.20.0": ["label", "refreshTokenLifetimeMinutes", "refreshTokenWindowMinutes"],
  "6.12.0": ["label", "refreshTokenLifetimeMinutes", "refreshTokenWindowMinutes", "appLinks", "autoKeyRotation"],
};

/** Everything that exists, without some settings, and without what is empty: providers write that in several ways. */
function without(objects: ReadonlyMap<string, unknown>, names: readonly string[]): unknown {
  const isEmpty = (value: unknown) => value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
  const text = JSON.stringify(Object.fromEntries(objects), (key, value: unknown) =>
    names.includes(key) || isEmpty(value) ? undefined : value,
  );
  return JSON.parse(text);
}

const standIn = () => {
  const it = new OktaStandIn();
  return { it, vendors: it.vendors, left: () => it.paths };
};

describeVendor("okta", standIn, (place, version) => {
  test("adopts what was made by hand without a change to what the config says nothing of", async () => {
    const { workplace, it: okta, prepare } = place();
    const [made] = workplace.synthesize(ADOPTING.okta, (stack) => {
      prepare(stack);
      delete stack.adopt;
    });
    await workplace.apply(made);
    rmSync(join(workplace.folder, "terraform.acme-adopted.tfstate"));
    const ids = { ...setByHand(okta), integrations: ["SIGMA_BY_HAND"] };
    const before = without(okta.objects, CHANGED[version]);
    const adopting = (adopt: Stack) => (stack: Stack) => {
      prepare(stack);
      stack.tokens = { refreshTokenDays: 120, refreshTokenIdleDays: 120 };
      stack.adopt = adopt;
    };
    const [stack] = workplace.synthesize(ADOPTING.okta, adopting(ids));
    await workplace.apply(stack);
    expect(without(okta.objects, CHANGED[version])).toEqual(before);
    // No secret is planned for the output, so that the first deploy does not fill it.
    const outputs = async () => JSON.parse(await workplace.succeed(stack, "output", "-json")) as Record<string, unknown>;
    expect(await outputs()).not.toHaveProperty("sigma_client_secret");
    await workplace.apply(stack);
    // Okta answered the change of the name with it.
    expect(await outputs()).toHaveProperty("sigma_client_secret");

    const done = (adopted: object) => Object.fromEntries(Object.keys(adopted).map((key) => [key, "done"]));
    const [after] = workplace.synthesize(
      ADOPTING.okta,
      adopting({ ...ids, clients: done(ids.clients), authorizationServer: done(ids.authorizationServer) }),
    );
    expect(await workplace.changes(after)).toEqual([]);
  });

  test("keeps the secret of an app that is adopted with it, even where Okta would make a new one", async () => {
    const { workplace, it: okta, prepare } = place();
    const adopting = (source: string, adopt?: Stack) => (stack: Stack) => {
      prepare(stack);
      delete stack.snowflake;
      stack.credentials = { source };
      stack.adopt = adopt;
    };
    const [made] = workplace.synthesize(ADOPTING.okta, adopting("generated"));
    await workplace.apply(made);
    const client = () => (only(okta, /\/apps\/\w+$/).object.credentials as { oauthClient: Record<string, unknown> }).oauthClient;
    const clients = { sigma: only(okta, /\/apps\/\w+$/).id };
    const server = { id: only(okta, /\/authorizationServers\/\w+$/).id };
    const deployed = async (source: string) => {
      rmSync(join(workplace.folder, "terraform.acme-adopted.tfstate"));
      okta.paths.filter((path) => /\/(scopes|claims|policies|groups)\/\w+$/.test(path)).forEach((path) => okta.objects.delete(path));
      okta.renewsUnsentSecrets = true;
      Object.assign(only(okta, /\/apps\/\w+$/).object, { label: "By hand" });
      Object.assign(client(), { client_secret: SECRET_BY_HAND });
      const [stack] = workplace.synthesize(ADOPTING.okta, adopting(source, { clients, authorizationServer: server }));
      await workplace.apply(stack);
      return client().client_secret;
    };
    expect(await deployed("variable")).toBe(SECRET_BY_HAND);
    expect(await deployed("generated")).not.toBe(SECRET_BY_HAND);
  });
});
