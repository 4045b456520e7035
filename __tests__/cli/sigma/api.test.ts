import { openSigma } from "../../../cli/sigma/open";
import { Secrets } from "../../../cli/support/secrets";
import { BODY, closeSigmas, errorOf, open } from "../support/sigma/api";

afterEach(closeSigmas);

describe("the API", () => {
  test("says whose credentials they are, and takes one token for everything", async () => {
    const { sigma, api } = await open();
    expect(await api.whoami()).toStrictEqual({ userId: "member-of-the-credentials", organizationId: expect.any(String) as string });
    await api.listConnections();
    await api.listMembers();
    expect(sigma.called()).toStrictEqual(["postToken", "whoami", "listConnections", "listMembers"]);
    expect(sigma.requests[0].body).toStrictEqual({
      grant_type: "client_credentials",
      client_id: sigma.env.SIGMA_CLIENT_ID,
      client_secret: sigma.env.SIGMA_CLIENT_SECRET,
    });
  });

  test("creates a connection, reads it, replaces it and tests it", async () => {
    const { sigma, api } = await open();
    const created = await api.createConnection(BODY);
    expect(await api.getConnection(created.connectionId)).toStrictEqual(created);
    expect(created).toMatchObject({
      name: "Snowflake (OAuth)",
      account: "acme-analytics",
      useOauth: true,
      isIndependentOAuth: true,
      oauthClientId: "0oa-fake",
      oauthScopes: ["openid", "session:role-any"],
      oauthUsePkce: true,
      timeout: { default: 600 },
      friendlyName: true,
      writebackSchemas: [{ database: "SIGMA", schema: "WRITEBACK" }],
    });
    const { roleSwitching: _, ...details } = BODY.details;
    const replaced = await api.replaceConnection(created.connectionId, {
      ...BODY,
      details: { ...details, type: "snowflake", warehouse: "OTHER" },
    });
    expect(replaced).toMatchObject({ warehouse: "OTHER" });
    expect(replaced.roleSwitching).toBeUndefined();
    expect(await api.testConnection(created.connectionId)).toStrictEqual({ read: "SUCCESS", write: "SUCCESS" });
    expect(sigma.connections.get(created.connectionId)!.body.details.clientSecret).toBe("fake-client-secret");
  });

  test("reads lists page by page, archived connections only if asked to", async () => {
    const { sigma, api } = await open({ pageSize: 2 });
    const ids = [1, 2, 3, 4, 5].map((number) => sigma.create({ ...structuredClone(BODY), name: `Connection ${number}` }));
    sigma.archive(ids[4]);
    expect((await api.listConnections()).map(({ connectionId }) => connectionId)).toStrictEqual(ids.slice(0, 4));
    expect((await api.listConnections({ includeArchived: true })).map(({ isArchived }) => isArchived)).toStrictEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(sigma.requests.flatMap(({ query }) => query.page ?? [])).toStrictEqual(["page-2", "page-2", "page-4"]);
  });

  test("stops where pages have no end", async () => {
    const opened = await open();
    const fetching = jest.fn(() => Promise.resolve(Response.json({ entries: [], nextPage: "again" })));
    const endless = opened.with({ fetch: fetching }, { SIGMA_API_TOKEN: "fake-token" });
    expect((await errorOf(endless.listConnections(), opened)).message).toContain("pages without end");
    expect(fetching).toHaveBeenCalledTimes(2);
  });

  test.each([{ hasOldMembers: true }, { findsMore: true }, {}])(
    "finds a member by the whole email address, whatever its case (%o)",
    async (options) => {
      const members = [
        { email: "Ada@Example.com", id: "1" },
        { email: "ada@example.com.au", id: "2" },
        { email: "ada+x@example.com", id: "3" },
      ];
      const { sigma, api } = await open({ ...options, members });
      expect((await api.findMembers("ada@example.com")).map(({ memberId }) => memberId)).toStrictEqual(["1"]);
      expect((await api.findMembers("ADA+X@example.com")).map(({ memberId }) => memberId)).toStrictEqual(["3"]);
      expect(await api.findMembers("nobody@example.com")).toStrictEqual([]);
      expect(sigma.requests[1].query.email).toBe("ada@example.com");
    },
  );

  test("also finds members who were deactivated, as they may still have tokens", async () => {
    const { api } = await open({
      members: [
        { email: "a@example.com", isArchived: true },
        { email: "b@example.com", isInactive: true },
      ],
    });
    expect(await api.findMembers("a@example.com")).toHaveLength(1);
    expect(await api.findMembers("b@example.com")).toHaveLength(1);
  });

  test.each(["", ".", ".."])("is not asked for an id that would be another path: %j", async (id) => {
    const { sigma, api } = await open();
    await api.whoami();
    await expect(api.revoke(id)).rejects.toThrow(`memberId: given ${JSON.stringify(id)}`);
    await expect(api.replaceConnection(id, BODY)).rejects.toThrow(`connectionId: given ${JSON.stringify(id)}`);
    expect(sigma.called()).toStrictEqual(["postToken", "whoami"]);
  });

  test("ends refresh tokens, and says how many", async () => {
    const { sigma, api } = await open({ members: [{ email: "a@example.com", id: "the/member id", refreshTokens: 3 }] });
    expect(await api.revoke("the/member id")).toStrictEqual({ memberId: "the/member id", results: { oauth: { tokensRevoked: 3 } } });
    expect((await api.revoke("the/member id")).results.oauth.tokensRevoked).toBe(0);
    expect(sigma.requests.at(-1)!.body).toStrictEqual({});
  });
});

describe("the access token", () => {
  test("is requested again after its hour", async () => {
    const { sigma, api, clock } = await open();
    await api.whoami();
    clock.now += 58 * 60_000;
    await api.whoami();
    expect(sigma.called()).toStrictEqual(["postToken", "whoami", "whoami"]);
    // Within the last minute it could end during a request.
    clock.now += 90_000;
    await api.whoami();
    expect(sigma.called().slice(3)).toStrictEqual(["postToken", "whoami"]);
  });

  test("is requested again where it is rejected, also for a write, which was not carried out", async () => {
    const { sigma, api } = await open();
    await api.whoami();
    sigma.expireTokens();
    await api.createConnection(BODY);
    expect(sigma.called()).toStrictEqual(["postToken", "whoami", "createConnection", "postToken", "createConnection"]);
    expect(sigma.connections.size).toBe(1);
  });

  test("is not requested twice within a second", async () => {
    const { sigma, api, waits } = await open();
    await api.whoami();
    sigma.expireTokens();
    await api.whoami();
    expect(waits).toStrictEqual([1000]);
  });

  test("that was requested elsewhere is used as it is, and nothing replaces it", async () => {
    const first = await open();
    await first.api.whoami();
    const [token] = first.sigma.secrets.filter((secret) => secret.startsWith("fake-token"));
    const secrets = new Secrets();
    const api = first.with({ secrets }, { SIGMA_API_TOKEN: `Bearer ${token}\n` });
    await api.whoami();
    first.sigma.expireTokens();
    const { kind, message } = await errorOf(api.whoami(), first);
    expect(kind).toBe("credentials");
    expect(message).toContain("SIGMA_API_TOKEN, which ends after an hour");
    expect(first.sigma.called().filter((operation) => operation === "postToken")).toHaveLength(1);
    expect(secrets.hide(`a ${token} b`)).toBe("a [hidden] b");
  });

  test("and whatever comes with it are never printed", async () => {
    const { sigma, api, secrets } = await open();
    await api.whoami();
    sigma.secrets.forEach((secret) => expect(secrets.hide(`x${secret}x`)).toBe("x[hidden]x"));
  });

  test("is refused for a wrong secret, which the message does not repeat", async () => {
    const opened = await open();
    const api = opened.with({}, { SIGMA_CLIENT_ID: "sigma-api-client", SIGMA_CLIENT_SECRET: "fake-wrong-secret" });
    const { message, status } = await errorOf(api.whoami(), opened);
    expect(message).not.toContain("fake-wrong-secret");
    expect(status).toBe(401);
    expect(message).toContain("its secret [hidden] is wrong");
    expect(message).toContain("check SIGMA_CLIENT_ID and SIGMA_CLIENT_SECRET");
    expect(opened.sigma.called()).toStrictEqual(["postToken"]);
  });
});

test("a command opens it with the environment, the proxy and the certificates", async () => {
  const { sigma } = await open();
  const io = { env: sigma.env, now: () => new Date() };
  const api = await openSigma({ baseUrl: sigma.baseUrl, timeout: 10, caFile: sigma.flags[1], secrets: new Secrets(), io });
  expect(await api.whoami()).toMatchObject({ userId: "member-of-the-credentials" });
});
