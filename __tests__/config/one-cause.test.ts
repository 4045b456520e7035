import { printConfig } from "../rules/support/config-text";

/** A mistake at the identity provider, of which a data platform's rules say the same in their words. */
const config = (identityProvider: string) =>
  `stacks:\n  acme:\n    deployment: GCP\n    identityProvider: ${identityProvider}\n    clients:\n      - groups: [A]\n` +
  "    snowflake: { organization: ACME, account: ANALYTICS }\n";

test.each([
  ["a domain of Auth0's that is none", '{ type: auth0, domain: "acme us.auth0.com" }', "identityProvider.domain", "AUTH0-DOMAIN"],
  [
    "a custom domain of Auth0's that is none",
    '{ type: auth0, domain: acme.us.auth0.com, issuerDomain: "login acme.com" }',
    "identityProvider.issuerDomain",
    "AUTH0-DOMAIN",
  ],
])("%s is one line, at the key", (_, identityProvider, key, rule) => {
  const lines = printConfig(config(identityProvider))
    .filter(({ severity }) => severity === "error")
    .map(({ line }) => line);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(` stacks.acme.${key}: given `);
  expect(lines[0]).toMatch(new RegExp(`\\[${rule}\\]$`));
});

test.each([
  ["okta", ["clients", "deployment", "identityProvider.orgName"]],
  ["existing", ["snowflake", "identityProvider.kind", "identityProvider.issuer"]],
])("everything that a stack with %s lacks is said at once", (type, keys) => {
  const lines = printConfig(`stacks:\n  acme:\n    identityProvider: { type: ${type} }\n`).map(({ line }) => line);
  keys.forEach((key) => expect(lines).toContainEqual(expect.stringContaining(` stacks.acme.${key}: nothing given; `)));
});
