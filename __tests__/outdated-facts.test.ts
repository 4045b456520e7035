import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./support/project";

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`);

/** Everything that people read about vendors. */
const FILES = [
  "README.md",
  "help",
  ...filesIn("docs", ".md"),
  ...filesIn("examples", ".yaml"),
  ...["lib", "config", "stacks", "cli"]
    .flatMap((folder) => filesIn(folder, ".ts"))
    .filter((file) => !/^(lib\/bindings|cli\/dist)\//.test(file)),
];

/** What vendors do not say, or no longer say, with what they say instead, and where. */
const OUTDATED: readonly (readonly [claim: RegExp, instead: string, source: string])[] = [
  [
    /Global Administrator/,
    "Cloud Application Administrator may consent to delegated permissions",
    "https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent",
  ],
  [
    /signInFrequencyDays`? shortens|shorten the lifetime of refresh tokens|Conditional Access can shorten them/,
    "for a confidential client, a sign-in frequency does not limit refresh tokens",
    "https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-session-lifetime",
  ],
  [
    /With mapped claims, the keys of that application are at/,
    "only a custom signing key is published for one application",
    "https://learn.microsoft.com/en-us/entra/identity-platform/reference-app-manifest#acceptmappedclaims-attribute",
  ],
  [
    /idle lifetime (is|must be) below/,
    "Auth0's idle lifetime must not exceed the lifetime, and may equal it",
    "https://auth0.com/docs/secure/tokens/refresh-tokens/configure-refresh-token-expiration",
  ],
  [
    /default (authentication )?policy (of the org )?at every (change|update)/,
    "the provider sets it when the app is created",
    "https://github.com/okta/terraform-provider-okta/blob/v4.20.0/okta/app_authentication_policy.go",
  ],
  [
    /In Okta, the app keeps it\.|an app is adopted and keeps its secret/,
    "that Okta keeps a secret that is not sent is not confirmed",
    "https://github.com/okta/terraform-provider-okta/blob/v4.20.0/okta/resource_okta_app_oauth.go",
  ],
  [
    /whether the delimiter works without Snowflake's support/,
    "Snowflake's support must enable the delimiter",
    "https://docs.snowflake.com/en/sql-reference/sql/alter-security-integration-oauth-external",
  ],
];

describe("no text contradicts what vendors say:", () => {
  const texts = FILES.map((file) => [file, read(file).replaceAll(/\s+(\*|\/\/)?\s*/g, " ")] as const);

  test.each(OUTDATED.map(([claim, instead, source]) => [instead, source, claim] as const))("%s (%s)", (_, __, claim) => {
    expect(texts.filter(([, text]) => claim.test(text)).map(([file]) => file)).toEqual([]);
  });
});
