import { isPrivate, Jwk, keySetProblem, keysOf, sharedName, unusable } from "../../../../cli/verify/documents/keys";
import { OWN, UNREAD } from "./documents";

const modulus = (bytes: number) => Buffer.alloc(bytes, 1).toString("base64url");
const KEY: Jwk = { kty: "RSA", n: modulus(256), e: "AQAB", kid: "one" };
const TOO_SMALL = /less than 2048 bits/;

describe("a key", () => {
  test.each<[string, Jwk]>([
    ["that says only what it must", KEY],
    ["for signatures", { ...KEY, use: "sig", alg: "RS256", key_ops: ["verify"] }],
    ["for several operations", { ...KEY, key_ops: ["sign", "verify"] }],
    ["of 16384 bits", { ...KEY, n: modulus(2048) }],
  ])("%s can verify", (_, key) => expect(unusable(key)).toBeUndefined());

  test.each<[string, Jwk, RegExp]>([
    ["of an elliptic curve", { ...KEY, kty: "EC" }, /^a key of the type "EC"$/],
    ["for encryption", { ...KEY, use: "enc" }, /^a key for "enc"$/],
    ["of another algorithm", { ...KEY, alg: "RS512" }, /^a key for "RS512"$/],
    ["for other operations", { ...KEY, key_ops: ["encrypt"] }, /^a key for \["encrypt"\]$/],
    ["with operations as text", { ...KEY, key_ops: "verify" }, /^a key for "verify"$/],
    ["without a modulus", { ...KEY, n: undefined }, /without modulus or exponent/],
    ["without an exponent", { ...KEY, e: undefined }, /without modulus or exponent/],
    ["with a number for an exponent", { ...KEY, e: 65537 }, /without modulus or exponent/],
    ["one byte too small", { ...KEY, n: modulus(255) }, TOO_SMALL],
    ["one byte too large", { ...KEY, n: modulus(2049) }, TOO_SMALL],
  ])("%s cannot", (_, key, why) => expect(unusable(key)).toMatch(why));

  test.each(["d", "p", "q", "dp", "dq", "qi", "oth", "k"])("with the part %s is private", (part) => {
    expect(isPrivate({ ...KEY, [part]: "AQAB" })).toBe(true);
    expect(isPrivate(KEY)).toBe(false);
  });
});

describe("a list of keys", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["text", "keys"],
    ["a mapping", { length: 0 }],
    ["a list of text", ["key"]],
    ["a list with null", [KEY, null]],
    ["a list with text among keys", [KEY, "key"]],
  ])("is not %s", (_, keys) => {
    expect(keysOf({ keys })).toBeUndefined();
    expect(keySetProblem({ json: { keys } }, OWN)).toMatchObject({ why: '"https://acme.example.com/keys": it has no list of keys' });
  });

  test("may be empty, or have keys of any kind", () => {
    expect(keysOf({ keys: [] })).toStrictEqual([]);
    expect(keysOf({ keys: [KEY, {}] })).toStrictEqual([KEY, {}]);
  });

  test.each<[string, readonly Jwk[], RegExp | undefined]>([
    ["without a key", [], /^"https:\/\/acme\.example\.com\/keys": it has no key; .*sign access tokens with RS256/],
    ["with a key", [KEY], undefined],
    ["with a key among others", [{ ...KEY, use: "enc" }, KEY], undefined],
    ["with others only", [{ ...KEY, use: "enc" }], /^"https:\/\/acme\.example\.com\/keys": it has no RSA key for RS256: a key for "enc"; /],
    [
      "with others only, some for the same reason",
      [{ kty: "EC" }, { kty: "EC" }, { ...KEY, use: "enc" }],
      /^"https:\/\/acme\.example\.com\/keys": it has no RSA key for RS256: a key of the type "EC", a key for "enc"; /,
    ],
    [
      "with a private key among good ones",
      [KEY, { ...KEY, d: "AQAB" }],
      /^"https:\/\/acme\.example\.com\/keys": it contains a private key; replace that key at once/,
    ],
  ])("%s is judged by what it has for RS256", (_, keys, line) => {
    const problem = keySetProblem({ json: { keys } }, OWN);
    if (line === undefined) expect(problem).toBeUndefined();
    else expect(`${problem?.why}; ${problem?.fix}`).toMatch(line);
  });

  test("that could not be fetched has the problem of that", () => {
    expect(keySetProblem(UNREAD, OWN)).toStrictEqual({ why: UNREAD.problem, fix: UNREAD.fix });
  });
});

describe("the name of two different keys", () => {
  const OTHER = { ...KEY, n: Buffer.alloc(256, 2).toString("base64url") };
  test.each<[string, readonly Jwk[], string | undefined]>([
    ["is found", [KEY, OTHER], "one"],
    ["is found after others", [{ ...KEY, kid: "two" }, KEY, OTHER], "one"],
    ["is found after keys without a name", [{ ...KEY, kid: undefined }, { ...OTHER, kid: undefined }, KEY, OTHER], "one"],
    ["is not that of one key, listed twice", [KEY, { ...KEY }], undefined],
    ["is not that of keys with names of their own", [KEY, { ...OTHER, kid: "two" }], undefined],
    [
      "is not that of keys without a name",
      [
        { ...KEY, kid: undefined },
        { ...OTHER, kid: undefined },
      ],
      undefined,
    ],
    ["is not that of a key for something else", [KEY, { ...OTHER, use: "enc" }], undefined],
  ])("%s", (_, keys, name) => expect(sharedName(keys)).toBe(name));
});
