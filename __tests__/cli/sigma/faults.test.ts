import { ApiProblem } from "../../../cli/sigma/api-error";
import { SigmaApi } from "../../../cli/sigma/api";
import { transport } from "../../../cli/http/transport";
import { BODY, closeSigmas, errorOf, open } from "../support/sigma/api";
import { Fault } from "../support/sigma/faults";

afterEach(closeSigmas);

/** Every operation, with a call of it. */
const CALLS: readonly (readonly [operation: string, isRead: boolean, call: (api: SigmaApi) => Promise<unknown>])[] = [
  ["postToken", true, (api) => api.whoami()],
  ["whoami", true, (api) => api.whoami()],
  ["listConnections", true, (api) => api.listConnections()],
  ["getConnection", true, (api) => api.getConnection("some-id")],
  ["testConnection", true, (api) => api.testConnection("some-id")],
  ["listMembers", true, (api) => api.listMembers()],
  ["createConnection", false, (api) => api.createConnection(BODY)],
  ["updateConnection", false, (api) => api.replaceConnection("some-id", BODY)],
  ["revokeMemberTokens", false, (api) => api.revoke("some-id")],
];

interface Wrong {
  readonly fault: Fault;
  readonly kind: ApiProblem;
  readonly says: RegExp;
  /** How often a read is sent; a write always once. */
  readonly reads?: number;
  /** Whether a write may have been carried out. */
  readonly uncertain?: boolean;
}

const WRONG: Readonly<Record<string, Wrong>> = {
  "a rejection with words": {
    fault: { kind: "status", status: 422, message: "details.scopes must not be empty\u001b[31m\nnext line" },
    kind: "invalid",
    says: /status 422, "details\.scopes must not be empty\\u001b\[31m\\nnext line"; allowed: a request that Sigma accepts; correct what it names/,
  },
  "missing privileges": {
    fault: { kind: "status", status: 403 },
    kind: "forbidden",
    says: /status 403, "it does not work"; allowed: credentials whose owner has .*; create the credentials as such a user/,
  },
  "an unknown id": { fault: { kind: "status", status: 404 }, kind: "not-found", says: /status 404.*; check the id, and the deployment/ },
  "a conflict": { fault: { kind: "status", status: 409 }, kind: "conflict", says: /status 409.*run the command again/ },
  "a limit that does not end": {
    fault: { kind: "status", status: 429, times: 9 },
    kind: "rate-limited",
    says: /status 429.*; try again in some minutes/,
    reads: 4,
  },
  "an error of the server that does not end": {
    fault: { kind: "status", status: 503, times: 9 },
    kind: "server",
    says: /status 503/,
    reads: 4,
    uncertain: true,
  },
  "a proxy's web page": {
    fault: { kind: "page" },
    kind: "unreadable",
    says: /status 200 and a web page.*a proxy may answer/,
    uncertain: true,
  },
  "a proxy's rejection": { fault: { kind: "page", status: 403 }, kind: "forbidden", says: /status 403, a web page: a proxy may answer/ },
  "a redirect to another host": {
    fault: { kind: "redirect", to: "https://login.example.com/secret-path?code=fake" },
    kind: "redirect",
    says: /redirects \(status 302\) to "https:\/\/login\.example\.com", which is not followed/,
  },
  "half an answer": { fault: { kind: "half" }, kind: "unreachable", says: /the connection was cut/, uncertain: true },
  "no answer but a cut connection": { fault: { kind: "cut-after" }, kind: "unreachable", says: /the connection was cut/, uncertain: true },
  "an answer without what it should have": { fault: { kind: "empty" }, kind: "unreadable", says: /an answer without/, uncertain: true },
};

describe.each(Object.entries(WRONG))("%s", (_, { fault, kind, says, reads = 1, uncertain = false }) => {
  test.each(CALLS)("is explained for %s", async (operation, isRead, call) => {
    const opened = await open();
    opened.sigma.fail(operation, fault);
    // The old connection or member is not there: a request that is carried out and then fails is about one that is.
    const id = opened.sigma.create(structuredClone({ ...BODY }));
    const error = await errorOf(call(existing(opened.api, id)), opened);
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(says);
    expect(error.message).not.toMatch(/secret-path|code=fake/);
    expect(error.uncertain).toBe(!isRead && uncertain);
    expect(opened.sigma.called().filter((one) => one === operation)).toHaveLength(isRead ? reads : 1);
  });
});

/** The API, in which "some-id" is an id that exists. */
function existing(api: SigmaApi, id: string): SigmaApi {
  return Object.assign(Object.create(api) as SigmaApi, {
    getConnection: () => api.getConnection(id),
    testConnection: () => api.testConnection(id),
    replaceConnection: () => api.replaceConnection(id, BODY),
  });
}

describe("a request that takes too long", () => {
  test("is given up, and a read can be tried again", async () => {
    const opened = await open({ timeout: 0.3 });
    opened.sigma.fail("whoami", { kind: "silence" });
    const error = await errorOf(opened.api.whoami(), opened);
    expect(error.message).toContain("took more than 0.3 seconds");
    expect(error.uncertain).toBe(false);
    await opened.api.whoami();
  });

  test("may have been carried out where it is a write", async () => {
    const opened = await open({ timeout: 0.5 });
    opened.sigma.fail("createConnection", { kind: "silence-after" });
    const error = await errorOf(opened.api.createConnection(BODY), opened);
    expect(error.uncertain).toBe(true);
    expect(error.message).toContain("look in Sigma whether the change was made before you try again");
    expect(opened.sigma.connections.size).toBe(1);
    expect(opened.sigma.called().filter((one) => one === "createConnection")).toHaveLength(1);
  });
});

describe("an answer without end", () => {
  test("is not read to its end", async () => {
    const opened = await open();
    opened.sigma.fail("listConnections", { kind: "endless" });
    expect((await errorOf(opened.api.listConnections(), opened)).message).toContain("more than 16 MiB");
  });
});

describe("a server that is not there", () => {
  test("has not seen a write", async () => {
    const opened = await open();
    const api = opened.with({ baseUrl: "https://127.0.0.1:1", fetch: (url, init) => fetch(url, init) }, { SIGMA_API_TOKEN: "fake-token" });
    const error = await errorOf(api.createConnection(BODY), opened);
    expect(error.kind).toBe("unreachable");
    expect(error.uncertain).toBe(false);
    expect(error.message).toContain("https://127.0.0.1:1");
  });

  test("nor one whose certificate is not trusted", async () => {
    const opened = await open();
    const api = opened.with({ fetch: await transport({ env: opened.sigma.env }) }, { SIGMA_API_TOKEN: "fake-token" });
    const error = await errorOf(api.createConnection(BODY), opened);
    expect(error.uncertain).toBe(false);
    expect(error.message).toContain("its certificate authority is not trusted");
    expect(opened.sigma.requests).toStrictEqual([]);
  });
});

describe("a read is tried again", () => {
  test.each<readonly [words: string, fault: Fault, waits: number[]]>([
    ["each time after twice as long", { kind: "status", status: 500, times: 3 }, [1000, 2000, 4000]],
    ["after the seconds that the server asks for", { kind: "status", status: 429, retryAfter: "7", times: 2 }, [7000, 7000]],
    ["at the time that the server names", { kind: "status", status: 503, retryAfter: "Thu, 01 Jan 2026 00:00:30 GMT" }, [30_000]],
    ["after the usual time where the server asks for none that can be read", { kind: "status", status: 429, retryAfter: "soon" }, [1000]],
  ])("%s", async (_, fault, waits) => {
    const opened = await open();
    opened.sigma.fail("listMembers", fault);
    expect(await opened.api.listMembers()).toStrictEqual([]);
    expect(opened.waits).toStrictEqual(waits);
  });

  test("not where the server asks for more than a minute, which the message says", async () => {
    const opened = await open();
    opened.sigma.fail("listMembers", { kind: "status", status: 429, retryAfter: "300" });
    expect((await errorOf(opened.api.listMembers(), opened)).message).toContain("try again in 300 seconds");
    expect(opened.waits).toStrictEqual([]);
  });

  test("a write never, whatever the server asks for", async () => {
    const opened = await open();
    opened.sigma.fail("createConnection", { kind: "status", status: 429, retryAfter: "1" });
    expect((await errorOf(opened.api.createConnection(BODY), opened)).message).toContain("try again in 1 second");
    expect(opened.waits).toStrictEqual([]);
  });
});

describe("missing privileges", () => {
  test.each([
    ["listConnections", (api: SigmaApi) => api.listConnections(), "the account type Admin, or one with the permission Manage connections"],
    ["revokeMemberTokens", (api: SigmaApi) => api.revoke("some-id"), "the account type Admin"],
  ])("are named: %s", async (operation, call, privilege) => {
    const opened = await open();
    opened.sigma.fail(operation, { kind: "status", status: 403 });
    expect((await errorOf(call(opened.api), opened)).message).toContain(`credentials whose owner has ${privilege};`);
  });
});

test("a secret in the words of the server is not repeated", async () => {
  const opened = await open();
  await opened.api.whoami();
  const words = opened.sigma.secrets.join(" ");
  opened.sigma.fail("createConnection", { kind: "status", status: 400, message: words });
  expect((await errorOf(opened.api.createConnection(BODY), opened)).message).toContain("[hidden]");
});
