import { all, eachSound, must, once, someOf, sound, violationIf } from "../findings/checks";
import { isPlainText, isPlainWord } from "../findings/plain-text";
import { isListReference, isLiteral } from "../findings/reference";
import { given, Rule, show } from "../findings/rule";
import { httpsUrlProblem } from "../findings/url";
import { listLengthRule } from "../shapes/type-rules";
import { AdoptedObject } from "../sigma/adopted-object";
import { jwksProblem } from "./jwks";
import { DATABRICKS_EXCHANGE, DATABRICKS_POLICY, DATABRICKS_POLICY_API, DATABRICKS_POLICY_RESOURCE } from "./sources";
import { ClaimSubject, subjectClaimRules } from "./subject-claim-rules";

/** Everything that a federation policy consists of. */
export interface FederationSubject extends ClaimSubject {
  readonly policyId: string;
  readonly description?: string;
  readonly issuer: string;
  readonly audiences: readonly string[];
  /** The URLs that the policy could name; it takes one, and needs none where Databricks finds the keys by itself. */
  readonly jwksUris: readonly string[];
  /** The URL that was chosen for it. */
  readonly givenJwksUri?: string;
  readonly jwksJson?: string;
  /** It exists, and will be managed from now on. */
  readonly adopt?: AdoptedObject;
  /** Terraform manages it. */
  readonly terraform?: boolean;
}

const AUDIENCE = {
  allowed: "the exact aud claim of the access tokens",
  fix: "use exactly the authorization server's audience: any text without spaces and quotes",
};

/** What is wrong with an issuer, or undefined. */
const issuerProblem = (issuer: string) => httpsUrlProblem(issuer) ?? (/['"\\?]/.test(issuer) ? "has quotes or a query" : undefined);

/** What Databricks documents of a federation policy, which its provider does not check. */
export const federationRules: readonly Rule<FederationSubject>[] = [
  {
    ...listLengthRule,
    check: ({ audiences }) =>
      violationIf(audiences.length > 1 && audiences.some(isListReference), {
        at: "additionalAudiences",
        given: "given in addition to audiences that are a reference to a list",
        allowed: "a list of a known length",
        fix: "list the authorization server's audiences, or put all of them into its list",
      }),
  },
  {
    id: "DATABRICKS-POLICY-ID",
    severity: "error",
    why:
      "Fires when the id of a federation policy does not have 2 to 63 characters, has anything but lower-case letters, digits, hyphens and slashes, or " +
      "begins or ends with a slash. It is a part of the policy's URL in the account. Use `sigma`.",
    see: [DATABRICKS_POLICY_API, "https://docs.databricks.com/api/authentication/v1"],
    check: must("policyId", (id: string) => /^(?=.{2,63}$)[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(id), {
      allowed: "2 to 63 lower-case letters, digits and hyphens, with slashes between them",
      fix: "use sigma",
    }),
  },
  {
    id: "DATABRICKS-POLICY-DESCRIPTION",
    severity: "error",
    why:
      "Fires when the description of a federation policy is empty, has more than one line or more than 255 characters, or has quotes or backslashes. The " +
      "limit of 255 characters is not confirmed. Shorten the description, or omit it.",
    check: must("description", (text: string) => isPlainText(text, { most: 255 }), {
      allowed: "one line of 1 to 255 characters without quotes and backslashes",
      fix: "shorten it, or omit it",
    }),
  },
  {
    id: "DATABRICKS-FEDERATION-ISSUER",
    severity: "error",
    why:
      "Fires when the issuer is not an https URL without quotes and query. Databricks identifies the identity provider by it, and finds the keys below " +
      "it. It must equal the `iss` claim of the access tokens. PingFederate's Issuer Claim Value can be any text: set it to the base URL.",
    see: [DATABRICKS_POLICY],
    check: sound("issuer", issuerProblem, {
      allowed: "the exact iss claim of the access tokens, an https URL",
      fix: "copy it from an access token; in PingFederate, set the Issuer Claim Value to an https URL",
    }),
  },
  {
    id: "DATABRICKS-FEDERATION-AUDIENCE",
    severity: "error",
    why:
      "Fires when there is no audience, or when one is listed twice, has more than 1024 characters, or has spaces, quotes or backslashes. A token is " +
      "accepted if its `aud` claim is one of the policy's audiences. Any text can be an audience; the id of the account is what Databricks uses where a " +
      "policy has none. The limit of 1024 characters is not confirmed.",
    see: [DATABRICKS_POLICY],
    check: all(
      someOf(["audiences"], { given: "no audience", allowed: "one or more", fix: "set the authorization server's audience" }),
      eachSound(
        "audiences",
        (audience) => (isPlainWord(audience, { most: 1024 }) ? undefined : "is empty, too long, or has spaces or quotes"),
        AUDIENCE,
      ),
      once("audiences", "each audience once"),
    ),
  },
  ...subjectClaimRules,
  {
    id: "DATABRICKS-FEDERATION-KEYS",
    severity: "error",
    why:
      "Fires when the authorization server has several JWKS URIs and none is chosen, when a JWKS URI is not an https URL, or when `jwksUri` and `jwksJson` " +
      "are both given. A policy takes the URL of one list of keys, or the keys. With claims that Entra maps, tokens may be signed with a key of the " +
      "application: choose the URL with `appid`.",
    see: [DATABRICKS_POLICY_API, DATABRICKS_POLICY_RESOURCE],
    check: all<FederationSubject>(
      ({ jwksUris }) =>
        violationIf(jwksUris.length > 1, {
          at: "jwksUri",
          given: `nothing given, with ${jwksUris.length} JWKS URIs of the authorization server`,
          allowed: "one of them: a policy takes one",
          fix: "set jwksUri to the one whose keys sign the access tokens; with Entra's mapped claims, the one with appid",
        }),
      ({ jwksUris }) => (jwksUris.length === 1 ? sound("jwksUri", httpsUrlProblem, HTTPS)({ jwksUri: jwksUris[0] }) : []),
      ({ givenJwksUri, jwksJson }) =>
        violationIf(givenJwksUri !== undefined && jwksJson !== undefined, {
          at: "jwksUri",
          given: `${given(givenJwksUri)} together with jwksJson`,
          allowed: "one of the two",
          fix: "remove one: Databricks either fetches the keys or has them",
        }),
    ),
  },
  {
    id: "DATABRICKS-JWKS",
    severity: "error",
    why:
      "Fires when `jwksJson` is not the text of a JWKS with one to five public keys, each RSA or EC. Databricks accepts tokens that are signed with RS256 " +
      "or ES256. A private key never belongs here; the message does not show what was given.",
    see: [DATABRICKS_POLICY, DATABRICKS_EXCHANGE],
    check: ({ jwksJson }) => {
      const problem = isLiteral(jwksJson) ? jwksProblem(jwksJson) : undefined;
      return violationIf(problem !== undefined, {
        at: "jwksJson",
        given: `given a text that ${problem} (it is not shown)`,
        allowed: '{"keys": […]} with one to five public keys, RSA or EC',
        fix: "copy the document at the authorization server's JWKS URI",
      });
    },
  },
  {
    id: "DATABRICKS-FIXED-KEYS",
    severity: "warning",
    why:
      "Fires when a federation policy has the keys themselves. Databricks recommends that it fetches them: when the authorization server signs with a new " +
      "key, every login fails until that key is added here. Remove `jwksJson` if Databricks can reach the server.",
    see: [DATABRICKS_POLICY_API],
    check: ({ jwksJson }) =>
      violationIf(jwksJson !== undefined, {
        at: "jwksJson",
        given: "given",
        allowed: "nothing, so that Databricks fetches the keys",
        fix: "remove it if Databricks can reach the server; otherwise add each new key before the server signs with it",
      }),
  },
  {
    id: "DATABRICKS-POLICY-ADOPT",
    severity: "error",
    why:
      "Fires when `adopt` lists a federation policy that Terraform does not manage: with `management: cli` there is nothing to import. In a construct it " +
      "also fires when `adopt.id` is not `policyId`, by which Terraform imports the policy.",
    see: [DATABRICKS_POLICY_RESOURCE],
    check: ({ adopt, terraform, policyId }) =>
      adopt === undefined
        ? []
        : [
            ...violationIf(!terraform, {
              at: "adopt",
              given: given(policyId),
              allowed: "only for a policy that Terraform manages",
              fix: "let Terraform manage it, or do not adopt it",
            }),
            ...violationIf(terraform && isLiteral(adopt.id) && isLiteral(policyId) && adopt.id !== policyId, {
              at: "adopt.id",
              given: given(adopt.id),
              allowed: show(policyId),
              fix: "use the policy's id in both places",
            }),
          ],
  },
];

const HTTPS = { allowed: "an absolute https URL that Databricks can reach", fix: "copy jwks_uri from the metadata document" };
