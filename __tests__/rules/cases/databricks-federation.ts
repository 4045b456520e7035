import { IdentityProviderKind } from "../../../lib/authorization-server";
import { FederationSubject, federationRules } from "../../../lib/databricks-federation/federation-rules";
import { caseTable, LIST_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const GUID = "00000000-0000-0000-0000-000000000000";
const KEY = { kty: "EC", crv: "P-256", x: "AAAA", y: "BBBB", kid: "1" };
const jwks = (...keys: unknown[]) => JSON.stringify({ keys });

/** A policy with which nothing is wrong, with changes. */
const policy = (changes: Partial<FederationSubject> = {}): FederationSubject => ({
  policyId: "sigma",
  description: "Sigma",
  kind: IdentityProviderKind.OTHER,
  issuer: "https://idp.acme.com/oidc",
  audiences: [GUID],
  subjectClaims: ["databricks_username"],
  jwksUris: [],
  terraform: true,
  ...changes,
});
const entra = (claim: string, managedClaims?: string[]) =>
  policy({ kind: IdentityProviderKind.ENTRA, subjectClaims: [claim], managedClaims });

/** Everything but the warning that is right whenever keys are given. */
const quietRules = federationRules.filter(({ id }) => id !== "DATABRICKS-FIXED-KEYS");

const URI = "https://idp.acme.com/keys";

/** What a Databricks account trusts. */
export const databricksFederationCases = [
  caseTable<FederationSubject>("keys in a federation policy", ruleRunner(federationRules), [
    {
      id: "DATABRICKS-FIXED-KEYS",
      severity: "warning",
      allowed: "nothing, so that Databricks fetches the keys",
      fix: "remove it if Databricks can reach the server",
      fires: [{ when: "a policy has the keys", subject: policy({ jwksJson: jwks(KEY) }), at: "jwksJson", given: "given" }],
      quiet: [{ when: "Databricks fetches them", subject: policy({ jwksUris: [URI] }) }],
    },
  ]),
  caseTable<FederationSubject>(
    "federation policies",
    ruleRunner(quietRules),
    [
      {
        id: "DATABRICKS-POLICY-ID",
        severity: "error",
        allowed: "2 to 63 lower-case letters, digits and hyphens, with slashes between them",
        fix: "use sigma",
        fires: ["", "x", "x".repeat(64), "Sigma", "a b", "a_b", "a.b", "/a", "a/", "a//b", "../a", "ä", "a\n"].map((policyId) => ({
          when: `it is "${policyId}"`,
          subject: policy({ policyId }),
          at: "policyId",
          given: "given",
        })),
        quiet: ["ab", "x".repeat(63), "sigma", "sigma-2", "a/b-1", "00000000-0000-4000-8000-000000000000"].map((policyId) => ({
          when: `it is ${policyId}`,
          subject: policy({ policyId }),
        })),
      },
      {
        id: "DATABRICKS-POLICY-DESCRIPTION",
        severity: "error",
        allowed: "one line of 1 to 255 characters without quotes and backslashes",
        fix: "shorten it, or omit it",
        fires: ["", "it's", 'a"b', "a\\b", "a\nb", "x".repeat(256)].map((description) => ({
          when: `it is "${description.slice(0, 10)}"`,
          subject: policy({ description }),
          at: "description",
          given: "given",
        })),
        quiet: [
          { when: "there is none", subject: policy({ description: undefined }) },
          { when: "it has 255 characters", subject: policy({ description: "x".repeat(255) }) },
        ],
      },
      {
        id: "DATABRICKS-FEDERATION-ISSUER",
        severity: "error",
        allowed: "the exact iss claim of the access tokens, an https URL",
        fix: "copy it from an access token",
        fires: ["", "acme-ping", "http://idp.acme.com", "https://IDP.acme.com", "https://idp.acme.com/?a=b", "https://idp.acme.com/'"].map(
          (issuer) => ({
            when: `it is "${issuer}"`,
            subject: policy({ issuer }),
            at: "issuer",
            given: "which",
          }),
        ),
        quiet: ["https://acme.auth0.com/", "https://acme.okta.com/oauth2/aus1", `https://sts.windows.net/${GUID}/`].map((issuer) => ({
          when: `it is ${issuer}`,
          subject: policy({ issuer }),
        })),
      },
      {
        id: "DATABRICKS-FEDERATION-AUDIENCE",
        severity: "error",
        allowed: "the exact aud claim of the access tokens",
        fix: "use exactly the authorization server's audience",
        fires: [
          {
            when: "there is none",
            subject: policy({ audiences: [] }),
            at: "audiences",
            given: "no audience",
            allowed: "one or more",
            fix: "set",
          },
          ...["", "a b", "it's", 'a"b', "x".repeat(1025)].map((audience) => ({
            when: `it is "${audience.slice(0, 10)}"`,
            subject: policy({ audiences: [GUID, audience] }),
            at: "audiences[1]",
            given: "which is empty, too long, or has spaces or quotes",
          })),
          {
            when: "one is there twice",
            subject: policy({ audiences: [GUID, GUID] }),
            at: "audiences[1]",
            given: "a second time",
            allowed: "each audience once",
            fix: "remove it",
          },
        ],
        quiet: [[GUID], ["databricks"], ["https://acme-analytics.snowflakecomputing.com", `api://${GUID}`]].map((audiences) => ({
          when: `they are ${audiences.join(" ")}`,
          subject: policy({ audiences }),
        })),
      },
      {
        id: "DATABRICKS-SUBJECT-CLAIM",
        severity: "error",
        allowed: "a claim's name without spaces, quotes and backslashes",
        fix: "use the claim in which the authorization server puts the user's name",
        fires: [
          ...[[], ["upn", "email"]].map((subjectClaims) => ({
            when: `there are ${subjectClaims.length}`,
            subject: policy({ subjectClaims }),
            at: "subjectClaim",
            given: `nothing given, with ${subjectClaims.length} claims`,
            allowed: "one claim, whose value is the user's name in Databricks",
            fix: "set it",
          })),
          ...["", "user name", "it's", "x".repeat(256)].map((claim) => ({
            when: `it is "${claim.slice(0, 10)}"`,
            subject: policy({ subjectClaims: [claim] }),
            at: "subjectClaim",
            given: "given",
          })),
        ],
        quiet: ["sub", "upn", "https://acme.com/user"].map((claim) => ({
          when: `it is ${claim}`,
          subject: policy({ subjectClaims: [claim] }),
        })),
      },
      {
        id: "DATABRICKS-ID-CLAIM",
        severity: "error",
        allowed: "a claim whose value is the user's name in Databricks, an email address",
        fix: "use the claim in which the authorization server puts the email address",
        fires: [
          [IdentityProviderKind.ENTRA, "sub"],
          [IdentityProviderKind.ENTRA, "oid"],
          [IdentityProviderKind.AUTH0, "sub"],
          [IdentityProviderKind.OKTA, "uid"],
        ].map(([kind, claim]) => ({
          when: `it is ${claim} of ${kind}`,
          subject: policy({ kind: kind as IdentityProviderKind, subjectClaims: [claim], managedClaims: ["upn"] }),
          at: "subjectClaim",
          given: `given "${claim}", which is an id`,
        })),
        quiet: [
          { when: "it is Okta's sub, which is the login", subject: policy({ kind: IdentityProviderKind.OKTA, subjectClaims: ["sub"] }) },
          { when: "nobody knows what it is", subject: policy({ subjectClaims: ["sub"] }) },
        ],
      },
      {
        id: "DATABRICKS-FOREIGN-CLAIM",
        severity: "warning",
        allowed: "databricks_username, which the server puts into its tokens",
        fix: "omit it, or set userMapping.claim to it",
        fires: ["email", "snowflake_username"].map((claim) => ({
          when: `it is ${claim}`,
          subject: policy({ kind: IdentityProviderKind.OKTA, subjectClaims: [claim], managedClaims: ["databricks_username"] }),
          at: "subjectClaim",
          given: `given "${claim}"`,
        })),
        quiet: [
          {
            when: "it is Okta's login",
            subject: policy({ kind: IdentityProviderKind.OKTA, subjectClaims: ["sub"], managedClaims: ["databricks_username"] }),
          },
          { when: "it is a name that Entra always has", subject: entra("upn", ["databricks_username"]) },
          { when: "the server is not created here", subject: policy({ subjectClaims: ["email"] }) },
          { when: "the server's claim is a reference", subject: policy({ subjectClaims: ["email"], managedClaims: ["${var.claim}"] }) },
        ],
      },
      {
        id: "DATABRICKS-MUTABLE-CLAIM",
        severity: "warning",
        allowed: "upn",
        fix: "Entra ID does not verify it",
        fires: [
          ...["email", "preferred_username", "unique_name"].map((claim) => ({
            when: `it is ${claim}`,
            subject: entra(claim),
            at: "subjectClaim",
            given: `"${claim}"`,
          })),
          {
            when: "it is not the claim of the server, which is made here",
            subject: entra("unique_name", ["upn"]),
            at: "subjectClaim",
            given: '"unique_name"',
          },
        ],
        quiet: [
          { when: "it is upn", subject: entra("upn") },
          { when: "the server is made here, and has said so", subject: entra("email", ["email"]) },
          { when: "the server is not Entra", subject: policy({ subjectClaims: ["email"] }) },
        ],
      },
      {
        id: "DATABRICKS-FEDERATION-KEYS",
        severity: "error",
        allowed: "an absolute https URL that Databricks can reach",
        fix: "copy jwks_uri from the metadata document",
        fires: [
          {
            when: "there are two URLs",
            subject: policy({ jwksUris: [URI, `${URI}?appid=1`] }),
            at: "jwksUri",
            given: "nothing given, with 2 JWKS URIs",
            allowed: "one of them",
            fix: "set jwksUri",
          },
          {
            when: "it is not https",
            subject: policy({ jwksUris: ["http://idp.acme.com/keys"] }),
            at: "jwksUri",
            given: "which is not https",
          },
          {
            when: "the keys are given as well",
            subject: policy({ jwksJson: jwks(KEY), givenJwksUri: URI }),
            at: "jwksUri",
            given: `"${URI}" together with jwksJson`,
            allowed: "one of the two",
            fix: "remove one",
          },
        ],
        quiet: [
          { when: "there is none, and Databricks finds them", subject: policy() },
          { when: "there is one", subject: policy({ jwksUris: [`${URI}?appid=1`] }) },
        ],
      },
      {
        id: "DATABRICKS-JWKS",
        severity: "error",
        allowed: '{"keys": […]} with one to five public keys, RSA or EC',
        fix: "copy the document at the authorization server's JWKS URI",
        fires: [
          ["", "is not a JSON object"],
          ["[]", "is not a JSON object"],
          ['{"keys":{}}', "is not a JSON object"],
          ['{"keys":[null]}', "is not a JSON object"],
          [jwks(), "has 0 keys"],
          [jwks(...Array.from({ length: 6 }, () => KEY)), "has 6 keys"],
          [jwks(KEY, { ...KEY, d: "never-shown" }), "has a private key or a secret (it is not shown)"],
          [jwks({ kty: "oct", k: "never-shown" }), "has a private key or a secret (it is not shown)"],
          [jwks({ kty: "OKP", crv: "Ed25519", x: "AAAA" }), "has a key that is neither RSA nor EC"],
        ].map(([jwksJson, problem]) => ({
          when: `it ${problem}: ${jwksJson.slice(0, 20)}`,
          subject: policy({ jwksJson }),
          at: "jwksJson",
          given: problem,
        })),
        quiet: [
          { when: "it has one key", subject: policy({ jwksJson: jwks(KEY) }) },
          {
            when: "it has five",
            subject: policy({ jwksJson: jwks(...Array.from({ length: 5 }, () => ({ kty: "RSA", n: "AAAA", e: "AQAB" }))) }),
          },
        ],
      },
      {
        id: "DATABRICKS-POLICY-ADOPT",
        severity: "error",
        allowed: "only for a policy that Terraform manages",
        fix: "let Terraform manage it, or do not adopt it",
        fires: [
          {
            when: "a person creates it",
            subject: policy({ adopt: { id: "sigma" }, terraform: false }),
            at: "adopt",
            given: 'given "sigma"',
          },
          {
            when: "the id is another one",
            subject: policy({ adopt: { id: "other" } }),
            at: "adopt.id",
            given: 'given "other"',
            allowed: '"sigma"',
            fix: "use the policy's id in both places",
          },
        ],
        quiet: [
          { when: "the id is the policy's", subject: policy({ adopt: { id: "sigma" } }) },
          { when: "it has been imported", subject: policy({ adopt: {} }) },
        ],
      },
    ],
    withReferences(policy({ jwksUris: [URI] }), {
      policyId: TEXT_REFERENCES,
      description: TEXT_REFERENCES,
      issuer: TEXT_REFERENCES,
      audiences: LIST_REFERENCES,
      subjectClaims: TEXT_REFERENCES.map((text) => [text]),
      jwksUris: TEXT_REFERENCES.map((text) => [text]),
    }),
  ),
];
