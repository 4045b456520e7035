import { checkConfig } from "../../config/load";
import { line } from "../../lib/findings/rule";
import { synthesizeText } from "../support/project";

/** The errors of a config, then its warnings. */
const said = (...lines: string[]) => {
  const { errors, warnings } = checkConfig("c.yaml", `${lines.join("\n")}\n`);
  return [...errors, ...warnings].map(line);
};
const places = (...lines: string[]) => said(...lines).map((line) => line.split(": ")[0]);

const DEFAULTS = [
  "defaults:",
  "  deployment: GCP",
  "  identityProvider: { type: okta, orgName: acme }",
  "  clients: [{ name: Sigma, groups: [Analysts] }]",
  "  tokens: { accessTokenMinutes: 60, refreshTokenDays: 90 }",
];

describe("a stack of several layers", () => {
  /** The settings of the app of the stack dev. */
  const built = (...lines: string[]) => JSON.stringify(synthesizeText(lines.join("\n")).dev);

  test("is the same as one that is written out", () => {
    const written = built(
      "stacks:",
      "  dev:",
      "    deployment: AWS-EU",
      "    identityProvider: { type: okta, orgName: acme-dev, baseUrl: oktapreview.com }",
      "    clients: [{ name: Sigma dev, groups: [Developers] }]",
      "    tokens: { accessTokenMinutes: 30, refreshTokenDays: 120 }",
      "    userMapping: email_address",
    );
    const layered = built(
      "defaults:",
      "  deployment: GCP",
      "  identityProvider: { type: okta, orgName: acme }",
      "  tokens: { accessTokenMinutes: 60, refreshTokenDays: 120 }",
      "  userMapping: email_address",
      "stacks:",
      "  dev:",
      "    extends: test",
      "    identityProvider: { orgName: acme-dev }",
      "    clients: [{ name: Sigma dev, groups: [Developers] }]",
      "  test:",
      "    extends: prod",
      "    identityProvider: { orgName: acme-test, baseUrl: oktapreview.com }",
      "    deployment: AWS-EU",
      "  prod:",
      "    clients: [{ name: Sigma, groups: [Analysts, Finance] }]",
      "    tokens: { accessTokenMinutes: 30 }",
    );
    const anchored = built(
      "x-provider: &provider { type: okta, orgName: acme, baseUrl: oktapreview.com }",
      "x-tokens: &tokens { accessTokenMinutes: 60, refreshTokenDays: 120 }",
      "x-base: &base { deployment: AWS-EU, userMapping: email_address, tokens: *tokens }",
      "x-other: { password: &ignored [1], deployment: nothing }".replace("password", "anything"),
      "stacks:",
      "  dev:",
      "    <<: [*base, { deployment: GCP }]",
      "    identityProvider: { <<: *provider, orgName: acme-dev }",
      "    clients: [{ name: Sigma dev, groups: [Developers] }]",
      "    tokens: { <<: *tokens, accessTokenMinutes: 30 }",
    );
    expect(layered).toBe(written);
    expect(anchored).toBe(written);
  });

  test("has nothing of an identity provider of another type", () => {
    const entra = "identityProvider: { type: entra, tenantId: 00000000-0000-0000-0000-000000000000 }";
    const tenant = ["  dev:", `    ${entra}`, "    clients: [{ name: Sigma, groups: [Analysts], purposes: [connection] }]"];
    const layered = built(
      ...DEFAULTS.slice(0, 3),
      "  backend: { type: s3, bucket: acme, region: eu-central-1 }",
      "stacks:",
      ...tenant,
      "    backend: { type: local }",
    );
    expect(layered).toBe(built("stacks:", ...tenant, "    deployment: GCP"));
  });

  test("has no key that it takes away, and a key that only it has is not for null", () => {
    const without = built(...DEFAULTS, "  userMapping: email_address", "stacks:", "  dev:", "    tokens: null", "    userMapping:");
    expect(without).toBe(built(...DEFAULTS.slice(0, 4), "stacks:", "  dev: {}"));
    expect(said(...DEFAULTS, "stacks:", "  dev:", "    userMapping:")).toStrictEqual([
      expect.stringMatching(/^c\.yaml:8:5 stacks\.dev\.userMapping: given nothing; .*\[CONFIG-TYPE\]$/) as string,
    ]);
    expect(places(...DEFAULTS, "stacks:", "  dev: { identityProvider: { orgName: null } }")).toStrictEqual([
      "c.yaml:7:30 stacks.dev.identityProvider.orgName",
    ]);
  });

  test("says of an inherited key that its identity provider refuses how to take it away, and that works", () => {
    const okta =
      "    { deployment: GCP, identityProvider: { type: okta, orgName: acme }, clients: [{ name: Sigma, groups: [A], purposes: [organization], roleScope: false }]";
    const lines = (inherited: string, ...more: string[]) =>
      said(`defaults: { ${inherited} }`, "stacks:", "  dev:", `${okta}${more.join("")} }`);
    const inherited = "credentials: { secretValidDays: 30 }";
    expect(lines(inherited)).toStrictEqual([
      expect.stringMatching(
        /^c\.yaml:1:28 stacks\.dev\.credentials\.secretValidDays \(from defaults\): .*; remove it, or take it away from this stack with null: .*\[CONFIG-REFUSED\]$/,
      ) as string,
    ]);
    expect(lines(inherited, ", credentials: { secretValidDays: null }")).toStrictEqual([]);
    // Nothing is inherited here.
    expect(lines("offlineAccess: true", ", credentials: { secretValidDays: 30 }")).toStrictEqual([
      expect.stringMatching(/; remove it: .*\[CONFIG-REFUSED\]$/) as string,
    ]);
  });

  test("does not get what another one has for itself", () => {
    const acknowledged = 'acknowledge: [{ rule: SIGMA-REFRESH-RECOMMENDED, reason: "our policy", at: tokens }]';
    const lines = said(
      ...DEFAULTS.slice(0, 3),
      "stacks:",
      "  prod:",
      "    clients: [{ name: Sigma, groups: [Analysts] }]",
      "    tokens: { refreshTokenDays: 30 }",
      "    adopt: { clients: { sigma: done } }",
      `    ${acknowledged}`,
      "  dev: { extends: prod, identityProvider: { orgName: dev } }",
    );
    expect(lines).toStrictEqual([
      expect.stringMatching(
        /^c\.yaml:7:15 stacks\.dev\.tokens\.refreshTokenDays \(from stack prod\): .*\[SIGMA-REFRESH-RECOMMENDED\]$/,
      ) as string,
    ]);
  });
});

describe("what is wrong in several stacks", () => {
  const THREE = [
    "stacks:",
    "  dev: { identityProvider: { orgName: dev } }",
    "  test: { identityProvider: { orgName: test } }",
    "  prod: {}",
  ];

  test("is one line where it was written, with the stacks that it is about", () => {
    const lines = [...DEFAULTS.slice(0, 4), "  tokens: { accessTokenMinutes: 3, refreshTokenDays: 30 }", "  tokenz: {}", ...THREE];
    const places = said(...lines).map((line) => [line.split(": ")[0], line.slice(line.lastIndexOf("["))]);
    const from = "(from defaults; also in stacks test, prod)";
    expect(places.sort()).toStrictEqual([
      [`c.yaml:5:13 stacks.dev.tokens.accessTokenMinutes ${from}`, "[OKTA-ACCESS-LIFETIME]"],
      [`c.yaml:5:36 stacks.dev.tokens.refreshTokenDays ${from}`, "[SIGMA-REFRESH-RECOMMENDED]"],
      [`c.yaml:6:3 stacks.dev.tokenz ${from}`, "[CONFIG-UNKNOWN-KEY]"],
    ]);
  });

  test("is a line for each stack where the fault is another one", () => {
    const lines = [...DEFAULTS.slice(0, 4), "  audience: https://acme.com", "  offlineAccess: 3", "stacks:"];
    expect(
      places(
        ...lines,
        "  dev: { identityProvider: { orgName: dev } }",
        "  prod: { tokens: { accessTokenMinutes: 1 } }",
        "  test: { clients: 5, identityProvider: { orgName: test } }",
      ),
    ).toStrictEqual([
      "c.yaml:6:3 stacks.dev.offlineAccess (from defaults; also in stacks prod, test)",
      "c.yaml:9:21 stacks.prod.tokens.accessTokenMinutes",
      "c.yaml:10:11 stacks.test.clients",
    ]);
  });

  test("is told at the anchor", () => {
    expect(
      places(
        "x-tokens: &tokens { accessTokenMinutes: 3 }",
        "stacks:",
        "  dev: &dev",
        "    deployment: GCP",
        "    identityProvider: { type: okta, orgName: dev }",
        "    clients: [{ groups: [Analysts], requirePkce: 5 }]",
        "    tokens: *tokens",
        "  prod:",
        "    <<: *dev",
        "    identityProvider: { type: okta, orgName: prod }",
        "    tokens: { <<: *tokens, refreshTokenDays: 90 }",
      ),
    ).toStrictEqual([
      "c.yaml:1:21 stacks.dev.tokens.accessTokenMinutes (from x-tokens; also in stack prod)",
      "c.yaml:6:37 stacks.dev.clients[0].requirePkce (also in stack prod)",
    ]);
  });

  test("is counted where there are many", () => {
    const many = Array.from({ length: 40 }, (_, index) => `  s${index}: { identityProvider: { orgName: o${index} } }`);
    expect(places(...DEFAULTS, "  sigma: 5", "stacks:", ...many)).toStrictEqual([
      "c.yaml:6:3 stacks.s0.sigma (from defaults; also in stacks s1, s2, s3, s4, s5, 34 more)",
    ]);
  });

  test("names the place for the stacks that lack a key", () => {
    expect(
      places(
        ...DEFAULTS.slice(0, 2),
        "  identityProvider: { type: okta }",
        ...DEFAULTS.slice(3),
        "stacks:",
        "  dev: {}",
        "  prod: { split: false }",
      ),
    ).toStrictEqual(["c.yaml:3:3 stacks.dev.identityProvider.orgName (from defaults; also in stack prod)"]);
  });
});

describe("an acknowledgement for all stacks", () => {
  const WITH = [...DEFAULTS.slice(0, 4), '  acknowledge: [{ rule: SIGMA-REFRESH-RECOMMENDED, reason: "our policy" }]', "stacks:"];

  test("is right where one of them needs it, and unused where none does", () => {
    const short = "  dev: { identityProvider: { orgName: dev }, tokens: { refreshTokenDays: 30 } }";
    expect(places(...WITH, short, "  prod: {}")).toStrictEqual([]);
    expect(places(...WITH, "  dev: { identityProvider: { orgName: dev } }", "  prod: {}")).toStrictEqual([
      "c.yaml:5:17 stacks.dev.acknowledge[0] (from defaults; also in stack prod)",
    ]);
  });
});

describe("a stack whose base is not known", () => {
  test("is not said to lack anything, and everything else is said of it", () => {
    expect(
      places("stacks:", "  dev:", "    extends: prod", "    tokens: { accessTokenMinutes: x }", "  test: { extends: dev, split: 5 }"),
    ).toStrictEqual([
      "c.yaml:3:5 stacks.dev.extends",
      "c.yaml:4:15 stacks.dev.tokens.accessTokenMinutes (also in stack test)",
      "c.yaml:5:25 stacks.test.split",
    ]);
  });

  test.each(["5", "[prod]", "null", "{ a: b }"])("because it is no name is told once: %s", (base) => {
    expect(said("stacks:", `  dev: { extends: ${base} }`)).toStrictEqual([
      expect.stringMatching(/^c\.yaml:2:10 stacks\.dev\.extends: given .*\[CONFIG-TYPE\]$/) as string,
    ]);
  });
});

describe("what is not for the config", () => {
  test("is found in what is only for anchors: secrets, keys that JavaScript reserves, and text that cannot be written", () => {
    const prod = [
      "stacks:",
      "  prod: { deployment: GCP, identityProvider: { type: okta, orgName: a }, clients: [{ groups: [A], <<: *c }] }",
    ];
    const secret = said("x-c: &c { clientSecret: hunter2 }", ...prod);
    expect(secret).toStrictEqual([expect.stringMatching(/^c\.yaml:1:11 x-c\.clientSecret: .*\[CONFIG-SECRET\]$/) as string]);
    expect(secret.join()).not.toContain("hunter2");
    expect(said("x-c: &c { name: a }", "x-d: [{ __proto__: { extends: prod } }]", ...prod)).toStrictEqual([
      expect.stringMatching(/^c\.yaml:2:9 x-d\[0\]\.__proto__: .*\[CONFIG-RESERVED-KEY\]$/) as string,
    ]);
    expect(said('x-c: &c { name: "a\\nb" }', ...prod)).toStrictEqual([
      expect.stringMatching(/^c\.yaml:1:11 x-c\.name: .*\[CONFIG-TEXT\]$/) as string,
    ]);
    expect(said("x-c: &c { name: Sigma }", "defaults: { password: hunter2 }", ...prod)).toStrictEqual([
      expect.stringMatching(/^c\.yaml:2:13 defaults\.password: .*\[CONFIG-SECRET\]$/) as string,
    ]);
  });

  test("is a client's id of users that looks like a secret, also where the client is the base's", () => {
    const lines = (id: string) => [
      ...DEFAULTS.slice(0, 3),
      "stacks:",
      "  base:",
      "    clients: [{ id: api_key_portal, name: Sigma, groups: [Analysts] }]",
      `  dev: { extends: base, identityProvider: { orgName: dev }, adopt: { clients: { ${id}: done } } }`,
    ];
    expect(said(...lines("api_key_portal"))).toStrictEqual([]);
    expect(said(...lines("api_key_other"))).toStrictEqual([expect.stringMatching(/\[CONFIG-SECRET\]$/) as string]);
  });

  test("is a merge key without a mapping", () => {
    const merged = (value: string) => said("x-a: &a [1]", "x-b: &b { split: true }", `stacks: { dev: { <<: ${value} } }`)[0];
    ["*a", "5", "[*b, *a]", "[[*b]]", ""].forEach((value) =>
      expect(merged(value)).toMatch(/^c\.yaml:3:\d+: a merge key \(<<\) without a mapping; .*\[CONFIG-YAML\]$/),
    );
    expect(merged("[*b, { split: 5 }]")).not.toContain("CONFIG-YAML");
    expect(said('stacks: { dev: { "<<": 5 } }').join()).toContain('stacks.dev["<<"]: an unknown key');
  });
});

describe("a hostile file", () => {
  const nested = (depth: number, inner: string) => "[".repeat(depth) + inner + "]".repeat(depth);

  test("has no aliases that make it deep", () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => `x-${index}: &a${index} ${nested(60, index === 0 ? "1" : `*a${index - 1}`)}`);
    expect(said(...lines, "stacks: { a: *a999 }")).toStrictEqual([
      expect.stringMatching(/^c\.yaml:2:\d+: more than 100 levels; .*\[CONFIG-YAML\]$/) as string,
    ]);
  });

  test("has no stacks that expand too far", () => {
    const big = `{ ${Array.from({ length: 500 }, (_, index) => `k${index}: 1`).join(", ")} }`;
    const stacks = (count: number, text: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => `  s${index}: ${text(index)}`);
    const tooMuch = [expect.stringMatching(/^c\.yaml:\d+:3: defaults and extends that expand too far; .*\[CONFIG-YAML\]$/) as string];
    expect(said(`defaults: ${big}`, "stacks:", ...stacks(1_000, () => "{}"))).toStrictEqual(tooMuch);
    // Each with a key more than the one that it extends.
    expect(said("stacks:", ...stacks(1_000, (index) => (index === 0 ? "{}" : `{ extends: s${index - 1}, k${index}: 1 }`)))).toStrictEqual(
      tooMuch,
    );
    expect(said(`x-big: &big ${big}`, "stacks:", ...stacks(1_000, () => "{ <<: *big }"))).toStrictEqual([
      expect.stringMatching(/^c\.yaml:\d+:\d+: aliases that expand too far; .*\[CONFIG-YAML\]$/) as string,
    ]);
  });

  test("has stacks that extend each other in a long way, or a long circle", () => {
    const long = (first: string) =>
      Array.from({ length: 3_000 }, (_, index) => `  s${index}: { extends: ${index === 0 ? first : `s${index - 1}`} }`);
    const circle = said("stacks:", ...long("s2999"));
    expect(circle).toStrictEqual([
      "c.yaml:2:9 stacks.s0.extends: stacks that extend each other in a circle: s0 → s2999 → s2998 → … (2996 more) → s1 → s0; " +
        "allowed: a stack that does not extend this one; remove extends from one of them [CONFIG-EXTENDS]",
    ]);
  });
});
