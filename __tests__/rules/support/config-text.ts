import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfig } from "../../../config/load";
import { Printed, printFailure } from "./cases";

/** The keys of a stack in the order in which they are written, each on a line of its own; undefined takes one away. */
export type Keys = Readonly<Record<string, string | undefined>>;

const OKTA: Keys = {
  deployment: "GCP",
  identityProvider: "{ type: okta, orgName: acme }",
  clients: "[{ groups: [Analysts] }]",
  snowflake: "{ organization: ACME, account: ANALYTICS }",
};

const EXISTING: Keys = {
  identityProvider: server(),
  snowflake: "{ organization: ACME, account: ANALYTICS }",
};

/** An existing authorization server, on one line, with changes. */
export function server(changes: Keys = {}): string {
  const keys: Keys = {
    issuer: "https://acme.okta.com/oauth2/aus1",
    jwksUris: "https://acme.okta.com/oauth2/aus1/v1/keys",
    audiences: "https://acme-analytics.snowflakecomputing.com",
    kind: "okta",
    ...changes,
  };
  return `{ type: existing, ${Object.entries(keys)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ")} }`;
}

/** A config file of stacks. Stack n stands where the stacks before it end; its keys are one line each, from the one after its name. */
export function config(stacks: Readonly<Record<string, Keys>>, top = ""): string {
  const written = (keys: Keys) => Object.entries(keys).filter(([, value]) => value !== undefined);
  const text = Object.entries(stacks).map(
    ([name, keys]) =>
      `  ${name}:\n${written(keys)
        .map(([key, value]) => `    ${key}: ${value}\n`)
        .join("")}`,
  );
  return `stacks:\n${text.join("")}${top}`;
}

/** A valid stack with Okta, with changes: deployment, identityProvider, clients and snowflake stand on the lines 3 to 6, what is added from 7. */
export const okta = (changes: Keys = {}): Keys => ({ ...OKTA, ...changes });
/** A valid stack with an existing server: identityProvider and snowflake stand on the lines 3 and 4. */
export const existing = (changes: Keys = {}): Keys => ({ ...EXISTING, ...changes });

const GUID = "00000000-0000-0000-0000-000000000000";

/** A file with a valid stack with Entra, with changes: its keys stand on the same lines as Okta's. */
export const entraStack = (changes: Keys = {}) =>
  acme({ identityProvider: entraProvider(), clients: "[{ purposes: [connection], groups: [Analysts] }]", ...changes });
/** The identity provider of such a stack on one line, with more keys. */
export const entraProvider = (more = "") => `{ type: entra, tenantId: ${GUID}${more} }`;
/** The same with Auth0. */
export const auth0Stack = (changes: Keys = {}) => acme({ identityProvider: auth0Provider(), ...changes });
export const auth0Provider = (more = "") => `{ type: auth0, domain: acme.us.auth0.com, connections: [Employees]${more} }`;
/** The same with PingFederate, which assigns nobody to a client. */
export const pingFederateStack = (changes: Keys = {}) =>
  acme({ identityProvider: pingFederateProvider(), clients: "[{ name: Sigma }]", ...changes });
export const pingFederateProvider = (more = "", host = "sso.acme.com") =>
  `{ type: pingfederate, adminUrl: "https://${host}:9999", productVersion: "12.3", baseUrl: "https://${host}"${more} }`;
/** The same with Databricks, which has no data platform beside it. */
export const databricksStack = (changes: Keys = {}) =>
  acme({ identityProvider: databricksProvider(), clients: "[{ name: Sigma }]", snowflake: undefined, ...changes });
export const databricksProvider = (more = "") => `{ type: databricks, cloud: aws, accountId: ${GUID}${more} }`;

/** A file with such a stack alone. */
export const acme = (changes: Keys = {}, top = "") => config({ acme: okta(changes) }, top);
export const data = (changes: Keys = {}) => config({ data: existing(changes) });

/** What reading a file says, with the path shortened to its name. */
export function printFile(path: string, name: string): Printed[] {
  return printFailure(() => loadConfig(path)).map(({ severity, line }) => ({ severity, line: line.replaceAll(path, name) }));
}

/** One file that is written anew for every text: there are thousands of them. */
const FILE = join(mkdtempSync(join(tmpdir(), "config-text-")), "c.yaml");

/** What a config of this text says. Whatever it is: one line each, in the form of messages, and one for each place. */
export function printConfig(text: string): Printed[] {
  writeFileSync(FILE, text);
  const lines = printFile(FILE, "c.yaml");
  // These are asked thousands of times, and an `expect` takes as long as the reading of a small file.
  const odd = lines.filter(({ line }) => !/^c\.yaml(:\d+:\d+)?.*: .+; (allowed|recommended): .+; .+ \[[A-Z\d-]+\]$/.test(line));
  const places = lines.map(({ line }) => line.split(": ")[0]);
  const once = [...new Set(places)];
  if (odd.length > 0 || once.length < places.length) expect({ odd, places }).toEqual({ odd: [], places: once });
  return lines;
}
