import { describeTerraform, Stack, Workplace } from "./support";

const IDENTITY = ["email", "offline_access", "openid", "profile"];

describeTerraform("a client for organization login", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const all = (type: string) => workplace.managed(type);
  const synthesize = (example: string, roleScope?: boolean) =>
    Object.values(
      workplace.synthesize(example, (config) =>
        (config.clients as Stack[])
          .filter(({ purposes }) => String(purposes) === "organization")
          .forEach((client) => (client.roleScope = roleScope)),
      ),
    )[0];

  /** What would be done to a client, and to anything else that is replaced or destroyed. */
  async function harm(stack: string, client: string): Promise<string[]> {
    const changes = await workplace.changes(stack);
    expect(changes.length).toBeGreaterThan(0);
    return changes.filter((change) => change.includes(` ${client}.`) || /delete/.test(change));
  }

  test("loses the scope of Snowflake roles in Okta, and gets it back, without a new client", async () => {
    const example = "okta-login-and-connection.yaml";
    const granted = () =>
      all("okta_auth_server_policy_rule")
        .map(({ scope_whitelist }) => (scope_whitelist as string[]).toSorted())
        .toSorted((left, right) => left.length - right.length);
    await workplace.apply(synthesize(example));
    expect(granted()).toEqual([[...IDENTITY, "session:role-any"]]);

    const withheld = synthesize(example, false);
    expect(await harm(withheld, "okta_app_oauth")).toEqual([]);
    await workplace.apply(withheld);
    expect(granted()).toEqual([IDENTITY, [...IDENTITY, "session:role-any"]]);
    const [first, second] = all("okta_auth_server_policy").map(({ client_whitelist }) => client_whitelist as string[]);
    expect(first.length).toBe(1);
    expect(second.length).toBe(1);
    expect(first).not.toEqual(second);
    expect(await workplace.changes(withheld)).toEqual([]);

    await workplace.apply(synthesize(example, true));
    expect(granted()).toEqual([[...IDENTITY, "session:role-any"]]);
  });

  test("loses it in PingOne and PingFederate, too", async () => {
    const pingOne = synthesize("pingone-two-clients.yaml");
    await workplace.apply(pingOne);
    const grants = () => all("pingone_application_resource_grant").filter(({ resource_type }) => resource_type === "CUSTOM").length;
    expect(grants()).toBe(2);
    const withheld = synthesize("pingone-two-clients.yaml", false);
    const changes = await workplace.changes(withheld);
    expect(changes.filter((change) => change.includes(" pingone_application."))).toEqual([]);
    await workplace.apply(withheld);
    expect(grants()).toBe(1);
    expect(await workplace.changes(withheld)).toEqual([]);

    const pingFederate = synthesize("pingfederate-existing-manager.yaml", false);
    await workplace.apply(pingFederate);
    const scopes = all("pingfederate_oauth_client").map(({ restricted_scopes, exclusive_scopes }) =>
      [restricted_scopes, exclusive_scopes].flatMap((list) => (list ?? []) as string[]).toSorted(),
    );
    expect(scopes.toSorted((left, right) => left.length - right.length)[0]).toEqual(IDENTITY);
    expect(await workplace.changes(pingFederate)).toEqual([]);
  });
});
