import { rmSync } from "node:fs";
import { join } from "node:path";
import { describeReal, Form, lifeOf, RealWorkplace, Stack } from "./real";
import { OktaStandIn } from "./vendors/okta";

const EXAMPLES = [
  "okta-snowflake.yaml",
  "okta-access-and-alerts.yaml",
  "okta-existing-server.yaml",
  "okta-login-and-connection.yaml",
  "okta-login-only.yaml",
  "okta-several-accounts.yaml",
  "okta-split.yaml",
];

/** Okta's half: the account is another stand-in's matter. */
function withoutSnowflake(stack: Stack): void {
  delete stack.snowflake;
  delete stack.split;
  delete (stack.credentials as Stack | undefined)?.notify;
  delete (stack.serviceAccount as Stack | undefined)?.snowflakeUser;
}

/** Lifetimes, a group, the second version of the secret, another name. */
function later(stack: Stack): void {
  const [client] = stack.clients as Stack[];
  const { policyId } = ((stack.identityProvider as Stack).authorizationServer ?? {}) as Stack;
  client.groups = [...(client.groups as unknown[]), "Everyone at Acme"].filter((group, index, all) => all.indexOf(group) === index);
  client.users = ["Service-Sigma@example.com"];
  client.additionalRedirectUrls = ["https://api.sigmacomputing.com/another/callback"];
  if (policyId === undefined) stack.tokens = { accessTokenMinutes: 45, refreshTokenDays: 120, refreshTokenIdleDays: 30 };
  stack.credentials = { ...(stack.credentials as Stack), version: 2 };
}

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

/** What adopting does change: the lifetimes of the config. */
const CHANGED = ["refreshTokenLifetimeMinutes", "refreshTokenWindowMinutes"];

/** Everything that exists, without some settings, and without what is empty: providers write that in several ways. */
function without(objects: ReadonlyMap<string, unknown>, names: readonly string[]): unknown {
  const isEmpty = (value: unknown) => value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
  const text = JSON.stringify(Object.fromEntries(objects), (key, value: unknown) =>
    names.includes(key) || isEmpty(value) ? undefined : value,
  );
  return JSON.parse(text);
}

describe.each(["4.20.0", "6.12.0"])("Okta with provider %s", (version) => {
  describeReal("okta/okta", version, () => {
    let okta: OktaStandIn;
    let workplace: RealWorkplace;
    beforeEach(async () => {
      okta = new OktaStandIn();
      workplace = await RealWorkplace.open(okta.vendors);
    });
    afterEach(() => workplace.close());

    const pinned = (stack: Stack) => (stack.providerVersions = { okta: version });

    test.each(EXAMPLES.flatMap((example) => (["JSON", "HCL"] as Form[]).map((form) => [example, form] as const)))(
      "applies %s as %s, plans nothing after, changes it, and leaves nothing behind",
      async (example, form) => {
        const change = (stack: Stack) => [withoutSnowflake, pinned].forEach((action) => action(stack));
        await lifeOf(workplace, { example, form, change, later });
        expect(okta.paths).toEqual([]);
        expect(workplace.loopback.unanswered).toEqual([]);
      },
    );

    test("adopts what was made by hand without a change to what the config says nothing of", async () => {
      const [made] = workplace.synthesize("okta-adopt.yaml", (stack) => {
        [withoutSnowflake, pinned].forEach((action) => action(stack));
        delete stack.adopt;
      });
      await workplace.apply(made);
      rmSync(join(workplace.folder, "terraform.acme-adopted.tfstate"));
      const ids = setByHand(okta);
      const before = without(okta.objects, CHANGED);
      const adopting = (adopt: Stack) => (stack: Stack) => {
        [withoutSnowflake, pinned].forEach((action) => action(stack));
        stack.tokens = { refreshTokenDays: 120, refreshTokenIdleDays: 120 };
        stack.adopt = adopt;
      };
      const [stack] = workplace.synthesize("okta-adopt.yaml", adopting(ids));
      await workplace.apply(stack);
      expect(without(okta.objects, CHANGED)).toEqual(before);

      const done = (adopted: object) => Object.fromEntries(Object.keys(adopted).map((key) => [key, "done"]));
      const [after] = workplace.synthesize(
        "okta-adopt.yaml",
        adopting({ clients: done(ids.clients), authorizationServer: done(ids.authorizationServer) }),
      );
      expect(await workplace.changes(after)).toEqual([]);
      expect(workplace.loopback.unanswered).toEqual([]);
    });
  });
});
