import { IntegrationManagement } from "../../lib";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { USED_WITH } from "../../lib/snowflake/management-rules";
import { STRUCTS } from "../../lib/shapes/shapes";
import { snowflake } from "../../config/schema/snowflake";
import { synthesizeText } from "../support/project";

/** A value of each key that is not its default, and differs from that of the account below. */
const VALUES: Readonly<Record<string, string>> = {
  organization: "OTHER",
  account: "OTHER",
  host: "acme-analytics.privatelink.snowflakecomputing.com",
  profile: "analytics",
  integrationName: "OTHER",
  integrationType: "PING_FEDERATE",
  rsaPublicKeys: `[${(snowflake.shape.rsaPublicKeys.meta() as { examples: string[][] }).examples[0][0]}]`,
  networkPolicy: "SIGMA_ADDRESSES",
  scopeMappingAttribute: "scope",
  scopeDelimiter: '" "',
  enabled: "false",
  anyRoleMode: "ENABLE_FOR_PRIVILEGE",
  allowedRoles: "[SIGMA_USERS]",
  blockedRoles: "[PAYROLL]",
  additionalAudiences: "[https://example.com]",
  access: "{ warehouses: [W], databases: [D] }",
  comment: "Other",
  management: "sql",
};

const BASE = { organization: "ACME", account: "ANALYTICS", additionalAudiences: "[]" };

function config(keys: Readonly<Record<string, string>>): string {
  const written = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `stacks:
  data:
    identityProvider: { type: existing, kind: pingfederate, issuer: https://sso.acme.com, jwksUris: https://sso.acme.com/keys, audiences: sigma }
    snowflake: { ${written.join(", ")} }
`;
}

/** What a config becomes; undefined where it is refused because of that key. */
function result(keys: Readonly<Record<string, string>>, key = ""): string | undefined {
  try {
    return JSON.stringify(synthesizeText(config(keys)));
  } catch (error) {
    const places = error instanceof SigmaOAuthError ? error.findings.map(({ at }) => at.split(" ")[1]) : [];
    if (places.length > 0 && places.every((at) => at.startsWith(`stacks.data.snowflake.${key}`))) return undefined;
    throw error;
  }
}

describe("with each management of an integration,", () => {
  test("the keys that are tried are all keys of an account", () => {
    expect(Object.keys(VALUES).sort()).toEqual(Object.keys(snowflake.shape).sort());
  });

  test("the properties whose effect is known are all that an integration has", () => {
    expect(Object.keys(USED_WITH).sort()).toEqual(Object.keys(STRUCTS.SnowflakeExternalOAuthOptions).sort());
  });

  describe.each(Object.values(IntegrationManagement))("%s,", (management) => {
    const base = { ...BASE, management: String(management) };
    const without = result(base);

    test.each(Object.entries(VALUES).filter(([key, value]) => key !== "management" || value !== String(management)))(
      "the key %s has an effect or is refused",
      (key, value) => {
        const changed = result({ ...base, [key]: value }, key);
        expect(changed).not.toBe(without);
        if (key in USED_WITH) {
          const used: readonly string[] = USED_WITH[key as keyof typeof USED_WITH];
          expect(changed !== undefined).toBe(used.includes(management));
        }
      },
    );
  });
});
