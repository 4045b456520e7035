import { Outputs } from "../../../../cli/support/outputs";
import { text } from "../../../../cli/support/flag-values";
import { SetupFlags, setupFromFlags } from "../../../../cli/verify/setup/flags";
import { setupsFromOutputs } from "../../../../cli/verify/setup/from-outputs";
import { readSetups, Selection } from "../../../../cli/verify/setup/read-setup";

const ONE = "https://one.example.com/metadata";
const TWO = "https://two.example.com/metadata";

const outputs = (values: Record<string, unknown>): Outputs =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, sensitive: false }]));
const names = (setups: ReturnType<typeof setupsFromOutputs>) =>
  setups.map(({ metadataUri, clients, trusts }) => [metadataUri, clients.map(({ name }) => name), trusts.map(({ name }) => name)]);

describe("the setups of outputs", () => {
  test("are one for each server, with its clients and its accounts", () => {
    const found = setupsFromOutputs(
      outputs({
        a_metadata_uri: ONE,
        b_metadata_uri: TWO,
        c_metadata_uri: ONE,
        x_external_oauth: { metadata_uri: TWO },
        y_external_oauth: { metadata_uri: ONE },
        z_external_oauth: {},
      }),
    );
    expect(names(found)).toEqual([
      [ONE, ["a", "c"], ["y", "z"]],
      [TWO, ["b"], ["x"]],
    ]);
  });

  test("are those of clients and accounts that have a name", () => {
    expect(() => setupsFromOutputs(outputs({ _metadata_uri: ONE, metadata_uri: ONE, _external_oauth: { metadata_uri: ONE } }))).toThrow(
      /none for a client, and none for an integration/,
    );
  });

  test.each<[string, Record<string, unknown>, object[]]>([
    ["nothing without an issuer", { jwks_uri: "https://a.example.com", audience: "acme" }, []],
    [
      "what is to be created by hand",
      { issuer: "acme", jwks_uri: "https://a.example.com", audience: "acme" },
      [{ name: "outputs", issuer: "acme", jwksUris: ["https://a.example.com"], audiences: ["acme"] }],
    ],
    [
      "several URLs of keys, and no audience",
      { issuer: "acme", jwks_uri: ["https://a.example.com", "https://b.example.com"] },
      [{ name: "outputs", issuer: "acme", jwksUris: ["https://a.example.com", "https://b.example.com"] }],
    ],
    ["an issuer only", { issuer: "acme" }, [{ name: "outputs", issuer: "acme" }]],
  ])("trust %s without an integration", (_, values, trusts) => {
    const [setup, ...others] = setupsFromOutputs(outputs({ a_metadata_uri: ONE, ...values }));
    expect([setup.trusts, others]).toEqual([trusts, []]);
    if (trusts.length > 0) expect(JSON.parse(JSON.stringify(setup.trusts))).toStrictEqual(trusts);
  });

  test("trust what the integration has, and not what is to be created by hand", () => {
    const [{ trusts }] = setupsFromOutputs(
      outputs({ a_metadata_uri: ONE, issuer: "other", x_external_oauth: { metadata_uri: ONE, issuer: "acme" } }),
    );
    expect(trusts.map(({ name, issuer }) => [name, issuer])).toEqual([["x", "acme"]]);
  });
});

describe("the setups that are chosen", () => {
  const ALL = {
    a_metadata_uri: ONE,
    b_metadata_uri: ONE,
    c_metadata_uri: TWO,
    x_external_oauth: { metadata_uri: ONE },
    y_external_oauth: { metadata_uri: ONE },
    z_external_oauth: { metadata_uri: TWO },
  };
  const chosen = async (selection: Selection) => {
    const printed = JSON.stringify(
      Object.fromEntries(Object.entries(ALL).map(([name, value]) => [name, { sensitive: false, type: "string", value }])),
    );
    const stdin = Object.assign((await import("node:stream")).Readable.from([Buffer.from(printed)]), { isTTY: false });
    const io = { stdin, stdout: { write: () => true }, stderr: { write: () => true }, env: {}, now: () => new Date() };
    return names((await readSetups([], selection, false, io)).setups);
  };

  test.each<[string, Selection, unknown[]]>([
    [
      "all",
      {},
      [
        [ONE, ["a", "b"], ["x", "y"]],
        [TWO, ["c"], ["z"]],
      ],
    ],
    ["those of a client", { client: "a" }, [[ONE, ["a"], ["x", "y"]]]],
    ["those of an account", { account: "z" }, [[TWO, ["c"], ["z"]]]],
    ["those of both", { client: "b", account: "y" }, [[ONE, ["b"], ["y"]]]],
    ["none where they have nothing to do with each other", { client: "c", account: "x" }, []],
  ])("are %s", async (_, selection, expected) => expect(await chosen(selection)).toEqual(expected));

  test("may not be of a client that is not there", async () => {
    await expect(chosen({ client: "aa" })).rejects.toThrow(/--client: .*allowed: a, b or c/);
    await expect(chosen({ account: "xx" })).rejects.toThrow(/--account: .*allowed: x, y or z/);
  });
});

describe("the setup of flags", () => {
  const setup = (flags: SetupFlags) => JSON.parse(JSON.stringify(setupFromFlags({ metadataUri: ONE, ...flags }))) as object;

  test("has nothing that trusts the server where no flag says so", () => {
    expect(setup({ clientId: "id" })).toStrictEqual({ metadataUri: ONE, clients: [{ name: "client", clientId: "id" }], trusts: [] });
  });

  test.each<[SetupFlags, object]>([
    [{ issuer: "snowflake" }, { issuer: "snowflake" }],
    [{ jwksUri: ["https://a.example.com"] }, { jwksUris: ["https://a.example.com"] }],
    [{ audience: ["acme"] }, { audiences: ["acme"] }],
    [{ userMappingClaim: ["upn"] }, { userMappingClaims: ["upn"] }],
    [{ scopeMappingAttribute: "scp" }, { scopeMappingAttribute: "scp" }],
    [{ scopeDelimiter: " " }, { scopeDelimiter: " " }],
  ])("trusts what %j says", (flags, trust) => {
    expect(setup(flags)).toStrictEqual({ metadataUri: ONE, clients: [{ name: "client" }], trusts: [{ name: "snowflake", ...trust }] });
  });

  test("has scopes with any space between and around them", () => {
    expect(setup({ scopes: " openid   email\tprofile " })).toMatchObject({ clients: [{ scopes: ["openid", "email", "profile"] }] });
  });
});

describe("a flag's text", () => {
  const read = (value: string) => text("--issuer")(value);
  test("may have 2000 characters, and spaces in it", () => {
    expect(read("x".repeat(2000))).toHaveLength(2000);
    expect(read(" a b ")).toBe(" a b ");
  });

  test.each([
    ["2001 characters", "x".repeat(2001), "2001 characters; allowed: 2000 at most"],
    ["nothing", "", "nothing; allowed: a text"],
    ["spaces", "  ", "nothing; allowed: a text"],
    ["a control character", "a\u0007", "line breaks or control characters"],
  ])("may not be %s", (_, value, message) => expect(() => read(value)).toThrow(message));
});
