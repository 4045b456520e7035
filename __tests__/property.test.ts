import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { loadConfig } from "../config/load";
import { AuthorizationServer, IdentityProviderKind, SnowflakeExternalOAuth } from "../lib";
import { isReference } from "../lib/findings/reference";
import { httpsUrlProblem } from "../lib/findings/url";
import { config, name, rightSection } from "./support/any-config";
import { inTemporaryFolder, synthesizeText } from "./support/project";
import { newStack, plainText } from "./support/synth";
import { RULE_ID } from "../scripts/rule-list";

/** What every line of a refusal looks like: where, what was given, what is allowed, what to do, and the rule. */
const LINE = new RegExp(`^.+: .+; (allowed|recommended): .+; .+ \\[${RULE_ID.source}\\]$`);

/** Synthesizes, or fails with lines that all say what a person needs. */
function synthesizesOrExplains(yaml: string): "synthesized" | "refused" {
  try {
    const stacks = synthesizeText(yaml);
    Object.values(stacks).forEach((stack) => expect(stack.terraform.backend).toBeDefined());
    return "synthesized";
  } catch (error) {
    const { name, message } = error as Error;
    expect(name).toBe("SigmaOAuthError");
    message.split("\n").forEach((line) => expect(line).toMatch(LINE));
    return "refused";
  }
}

/** Any of these stacks synthesizes. */
function alwaysSynthesizes(stacks: fc.Arbitrary<object>, numRuns: number): void {
  fc.assert(
    fc.property(stacks, (stack) => {
      expect(synthesizesOrExplains(JSON.stringify({ stacks: { "acme-prod": stack } }))).toBe("synthesized");
    }),
    { numRuns },
  );
}

const object = fc.constantFrom("ANALYTICS", "SIGMA_WH", "reports", "ADA", "Data 2", "ANALYST");
const email = fc.constantFrom("oncall@acme.com", "ada@acme.com");
/** Also with names that Snowflake reads only in quotes. */
const access = fc
  .record({
    others: rightSection("snowflake.access", { without: ["warehouses", "databases", "users"] }),
    warehouses: fc.uniqueArray(object, { minLength: 1 }),
    databases: fc.uniqueArray(
      fc.oneof(
        object,
        object.map((name) => ({ name, schemas: ["PUBLIC", "REPORTS"] })),
      ),
      {
        minLength: 1,
        selector: (one) => (typeof one === "string" ? one : one.name),
      },
    ),
    users: fc
      .uniqueArray(object, { minLength: 1 })
      .map((names) => names.map((name) => ({ name, loginName: `${name}@acme.com`, email: `${name}@acme.com` }))),
  })
  .map(({ others, ...named }) => ({ ...others, ...named }));

describe("any config", () => {
  test("that is nearly right synthesizes, or is refused with lines that say what to do", () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(config, (value) => {
        outcomes.add(synthesizesOrExplains(JSON.stringify(value)));
      }),
      { numRuns: 300 },
    );
    expect([...outcomes]).toContain("refused");
  });

  test("with one client and plain names synthesizes, whatever else is chosen", () => {
    const plain = fc.record({
      deployment: fc.constantFrom("GCP", "AWS-EU", "Azure-CA"),
      identityProvider: rightSection("identityProvider<okta>", { without: ["authorizationServer"] }),
      clients: fc.record({ name, groups: fc.uniqueArray(name, { maxLength: 3 }) }, { requiredKeys: ["name"] }).map((one) => [one]),
      tokens: fc.integer({ min: 7, max: 1825 }).map((refreshTokenDays) => ({ refreshTokenDays })),
      userMapping: fc.constantFrom("login_name", "email_address"),
      split: fc.boolean(),
      preventDestroy: fc.boolean(),
      serviceAccount: fc.record({ login: email, snowflakeUser: object }, { requiredKeys: [] }),
      credentials: rightSection("credentials", { without: ["secretValidDays", "previousSecretDays", "warnDays"] }),
      snowflake: access.map((chosen) => ({ organization: "ACME", account: "ANALYTICS", access: chosen })),
    });
    alwaysSynthesizes(plain, 50);
  });

  test("that is any data at all is refused with lines that say what to do", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ stacks: fc.jsonValue() }), fc.record({ stacks: fc.dictionary(fc.string(), fc.jsonValue()) })),
        (value) => {
          expect(synthesizesOrExplains(JSON.stringify(value))).toBe("refused");
        },
      ),
      { numRuns: 300 },
    );
  });

  test("that is any text at all is refused, and never crashes the reader", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(..."a:-[]{}&*!|>'\"%@`,#? \n\t") })),
        (yaml) => {
          inTemporaryFolder((folder) => {
            writeFileSync(join(folder, "config.yaml"), yaml);
            expect(() => loadConfig(join(folder, "config.yaml"))).toThrow(expect.objectContaining({ name: "SigmaOAuthError" }) as Error);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("any config of the other identity providers", () => {
  const GUID = "00000000-0000-0000-0000-000000000000";
  const common = { deployment: fc.constantFrom("GCP", "AWS-EU", "Azure-CA"), preventDestroy: fc.boolean(), offlineAccess: fc.boolean() };

  test("with plain values synthesizes, whatever else is chosen (Entra)", () => {
    const plain = fc.record({
      ...common,
      identityProvider: rightSection("identityProvider<entra>", { without: ["issuer"], always: ["domain", "signInFrequencyDays"] }),
      clients: fc.record({ name, groups: fc.constantFrom([], ["A"], ["A", { id: GUID }]) }).map((one) => [one]),
      credentials: fc.record({ version: fc.integer({ min: 1, max: 9 }), secretValidDays: fc.integer({ min: 31, max: 730 }) }),
      userMapping: fc.constantFrom("login_name", "email_address", { attribute: "login_name", claim: "snowflake_username" }),
      split: fc.boolean(),
      snowflake: fc.constant({ organization: "ACME", account: "ANALYTICS" }),
    });
    alwaysSynthesizes(plain, 50);
  });

  test("with plain values synthesizes, whatever else is chosen (Auth0)", () => {
    const plain = fc.record({
      ...common,
      identityProvider: rightSection("identityProvider<auth0>"),
      clients: fc.record({ name, groups: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }) }).map((one) => [one]),
      userMapping: fc.constantFrom("login_name", "email_address"),
      split: fc.boolean(),
      snowflake: fc.constant({ organization: "ACME", account: "ANALYTICS" }),
    });
    alwaysSynthesizes(plain, 30);
  });

  test("with plain values synthesizes, whatever else is chosen (PingOne)", () => {
    const plain = fc.record({
      ...common,
      identityProvider: rightSection("identityProvider<pingone>"),
      clients: fc.record({ name, groups: fc.constantFrom([], ["A"], ["A", { id: GUID }]) }).map((one) => [one]),
      userMapping: fc.constantFrom("login_name", "email_address", { attribute: "login_name", value: "user.externalId" }),
      split: fc.boolean(),
      snowflake: fc.constant({ organization: "ACME", account: "ANALYTICS" }),
    });
    alwaysSynthesizes(plain, 30);
  });

  test("with plain values synthesizes, whatever else is chosen (PingFederate)", () => {
    const server = rightSection("identityProvider<pingfederate>", {
      without: ["existingManagerId", "managerId", "managerName", "scopeClaim", "scopeDelimiter", "userAttribute", "omitIssuedAtField"],
    });
    const manager = fc.oneof(
      fc.constant([{ existingManagerId: "snowflakeJwt" }, {}]),
      fc.constant([{ managerId: "sigma1", issuer: "acme-ping", omitIssuedAtField: true }, { integrationType: "PING_FEDERATE" }]),
      fc.constant([{ scopeClaim: "scope", scopeDelimiter: " ", managerName: "Sigma JWT" }, {}]),
      fc.constant([{ userAttribute: { context: "idp_adapter", contextId: "HTMLFormAdapter" } }, {}]),
    );
    const stack = (settings: object, account: object) =>
      fc.record({
        ...common,
        identityProvider: server.map((chosen) => ({ ...chosen, ...settings })),
        clients: fc.record({ name, clientId: fc.constantFrom("sigma", "im_oic_client") }).map((one) => [one]),
        credentials: fc.record({
          version: fc.integer({ min: 1, max: 9 }),
          previousSecretDays: fc.integer({ min: 0, max: 365 }),
          source: fc.constantFrom("generated", "variable"),
        }),
        userMapping: fc.constantFrom("login_name", { attribute: "login_name", claim: "user" }),
        split: fc.boolean(),
        snowflake: fc.constant({ organization: "ACME", account: "ANALYTICS", ...account }),
      });
    alwaysSynthesizes(
      manager.chain(([settings, account]) => stack(settings, account)),
      50,
    );
  });

  test("with plain values synthesizes, whatever else is chosen (Databricks)", () => {
    const plain = fc.record({
      ...common,
      offlineAccess: fc.constant(true),
      // A workspace's server is for AWS, and the console's host is the cloud's.
      identityProvider: rightSection("identityProvider<databricks>", {
        without: ["workspaceHost", "legacySso", "unifiedLogin", "accountsHost"],
      }),
      clients: fc.record({ name }).map((one) => [one]),
      tokens: fc.record({ accessTokenMinutes: fc.integer({ min: 5, max: 1440 }), refreshTokenDays: fc.integer({ min: 7, max: 90 }) }),
    });
    alwaysSynthesizes(plain, 30);
  });
});

describe("the statement", () => {
  test("holds any comment that is accepted as one string constant, whose value is the comment", () => {
    const server = AuthorizationServer.fromAttributes({
      issuer: "https://idp.example.com/",
      jwksUris: ["https://idp.example.com/keys"],
      audiences: ["https://acme-analytics.snowflakecomputing.com"],
      kind: IdentityProviderKind.OTHER,
    });
    const comments = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("a", "'", "\\", '"', ";", "-", " ", "%", "{") }));
    fc.assert(
      fc.property(comments, (comment) => {
        fc.pre(!isReference(comment));
        let statement: string;
        try {
          statement = plainText(new SnowflakeExternalOAuth(newStack(), "Trust", { authorizationServer: server, comment }).createStatement);
        } catch {
          return; // refused
        }
        const last = statement.split("\n").at(-1)!;
        const [, constant] = /^ {2}COMMENT = '((?:[^'\\]|''|\\\\)*)';$/.exec(last)!;
        expect(constant.replaceAll("''", "'").replaceAll("\\\\", "\\")).toBe(comment);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a redirect URI", () => {
  test("that is accepted is what the parser would register, and leads to the host that it shows", () => {
    const urls = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.webUrl().map((url) => url.replace("http:", "https:")),
      fc.string(),
    );
    fc.assert(
      fc.property(urls, (url) => {
        if (httpsUrlProblem(url) !== undefined) return;
        const parsed = new URL(url);
        expect([url, `${url}/`]).toContain(parsed.href);
        expect(url.startsWith(`https://${parsed.host}`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
