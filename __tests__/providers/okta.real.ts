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
  });
});
