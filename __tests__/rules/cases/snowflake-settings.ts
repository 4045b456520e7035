import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExternalOAuthSubject, externalOAuthRules } from "../../../lib/snowflake/external-oauth-rules";
import { PROJECT } from "../../support/project";
import { EC_KEY, FIRST_KEY, PRIVATE_KEY, SECOND_KEY, SHORT_KEY, THIRD_KEY } from "../../support/rsa-keys";
import { caseTable, LIST_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";
import { AZURE, CUSTOM, integration } from "../support/integration";

const rsa = (...rsaPublicKeys: string[]) => integration({ jwksUris: [], rsaPublicKeys });

/** What an integration can have beside what it trusts: a delimiter, keys of its own, a network policy. */
export const snowflakeSettingCases = caseTable<ExternalOAuthSubject>(
  "Snowflake's settings",
  ruleRunner(externalOAuthRules),
  [
    {
      id: "SNOW-SCOPE-DELIMITER",
      severity: "warning",
      allowed: "none: a list of scopes, or a comma between them",
      fix: "ask Snowflake's support to enable EXTERNAL_OAUTH_SCOPE_DELIMITER",
      fires: [" ", ","].map((scopeDelimiter) => ({
        when: `the scopes are separated by ${JSON.stringify(scopeDelimiter)}`,
        subject: integration({ scopeDelimiter }, CUSTOM),
        at: "scopeDelimiter",
        given: `given "${scopeDelimiter}"`,
      })),
      quiet: [
        { when: "there is none", subject: integration({ scopeMappingAttribute: "scp" }, CUSTOM) },
        { when: "the type takes none, which is an error", subject: integration({ scopeDelimiter: " " }, AZURE) },
      ],
    },
    {
      id: "SNOW-RSA-KEYS",
      severity: "error",
      allowed: "an RSA public key of at least 2048 bits, in Base64 or PEM",
      fix: "openssl x509 -in signing.crt -noout -pubkey",
      fires: [
        {
          when: "there are three",
          subject: rsa(FIRST_KEY.base64, SECOND_KEY.base64, THIRD_KEY.base64),
          at: "rsaPublicKeys",
          given: "given 3 keys",
          allowed: "one or two",
          fix: "the next one",
        },
        {
          when: "one is there twice, in two forms",
          subject: rsa(FIRST_KEY.pem, FIRST_KEY.base64),
          at: "rsaPublicKeys[1]",
          given: "given the same key a second time",
          allowed: "each key once",
          fix: "remove it",
        },
        ...Object.entries({
          "is a private key": PRIVATE_KEY,
          "is not a public key in Base64 or PEM": "https://idp.acme.com/keys",
          "is a key of a different type": EC_KEY,
          "is a key of 1024 bits": SHORT_KEY.base64,
        }).map(([problem, key]) => ({
          when: `one ${problem}`,
          subject: rsa(FIRST_KEY.base64, key),
          at: "rsaPublicKeys[1]",
          given: `given a text that ${problem} (it is not shown)`,
        })),
        { when: "one is empty", subject: rsa(""), at: "rsaPublicKeys[0]", given: "is not a public key" },
      ],
      quiet: [
        { when: "there are two", subject: rsa(FIRST_KEY.base64, SECOND_KEY.pem) },
        { when: "lines are joined by spaces, as in YAML", subject: rsa(FIRST_KEY.pem.replaceAll("\n", " ")) },
        { when: "it is a certificate", subject: rsa(readFileSync(join(PROJECT, "examples/certificates/sigma.example.pem"), "utf8")) },
      ],
    },
    {
      id: "SNOW-NETWORK-POLICY",
      severity: "error",
      allowed: 'a letter or "_", then letters, digits, "_" and "$", at most 255 characters',
      fix: "as SHOW NETWORK POLICIES prints it",
      fires: [
        ...["", "SIGMA-IPS", "SIGMA IPS", "A'B", 'A"B'].map((networkPolicy) => ({
          when: `it is named ${JSON.stringify(networkPolicy)}`,
          subject: integration({ networkPolicy }),
          at: "networkPolicy",
          given: "given",
        })),
      ],
      quiet: [{ when: "it is a name", subject: integration({ networkPolicy: "SIGMA_IPS" }) }],
    },
    {
      id: "SNOW-NETWORK-POLICY-CASE",
      severity: "warning",
      allowed: "upper case for what was created without quotes",
      fix: "names are compared as written: check with SHOW",
      fires: [{ when: "it has small letters", subject: integration({ networkPolicy: "sigma" }), at: "networkPolicy", given: '"sigma"' }],
      quiet: [{ when: "it is in upper case", subject: integration({ networkPolicy: "SIGMA_1" }) }],
    },
  ],
  [
    ...withReferences(integration({}, CUSTOM), { networkPolicy: TEXT_REFERENCES, scopeDelimiter: TEXT_REFERENCES }),
    ...LIST_REFERENCES.filter((keys) => keys.length <= 2).map((rsaPublicKeys) => integration({ jwksUris: [], rsaPublicKeys })),
  ],
);
