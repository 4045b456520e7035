import { IdentityProviderKind } from "../authorization-server";
import { must, violationIf, when } from "../findings/checks";
import { isPlainWord } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { MUTABLE_ENTRA_CLAIMS } from "../sigma/entra-claims";
import { DATABRICKS_POLICY, DATABRICKS_POLICY_API } from "./sources";

/** What names the user in a federation policy. */
export interface ClaimSubject {
  readonly kind: IdentityProviderKind;
  /** The claims that can name the user; a policy takes one. */
  readonly subjectClaims: readonly string[];
  /** The claims that its own rules have checked, and that it is known to put into tokens; undefined if it is not created here. */
  readonly managedClaims?: readonly string[];
}

/**
 * Claims that are an id of the identity provider's own, and never an email address.
 *
 * https://developer.okta.com/docs/reference/api/oidc/#reserved-claims-in-the-payload-section-of-an-access-token
 * https://learn.microsoft.com/en-us/entra/identity-platform/access-token-claims-reference
 * https://auth0.com/docs/manage-users/user-accounts/identify-users
 */
const ID_CLAIMS: Partial<Record<IdentityProviderKind, readonly string[]>> = {
  [IdentityProviderKind.OKTA]: ["uid", "cid", "jti"],
  [IdentityProviderKind.ENTRA]: ["sub", "oid", "tid", "sid", "appid", "azp"],
  [IdentityProviderKind.AUTH0]: ["sub", "azp"],
};

/** Claims with the user's name that are in access tokens in any case: Okta's `sub` is the login, and Entra's are those of version 1 or 2. */
const NAMES_BY_ITSELF: Partial<Record<IdentityProviderKind, readonly string[]>> = {
  [IdentityProviderKind.OKTA]: ["sub"],
  [IdentityProviderKind.ENTRA]: ["upn", "unique_name", "preferred_username"],
};

const isId = ({ kind, subjectClaims: [claim] }: ClaimSubject) => ID_CLAIMS[kind]?.includes(claim) ?? false;

/** Whether a claim may be missing from the tokens of a server that is created here. */
function isForeign({ kind, subjectClaims: [claim], managedClaims }: ClaimSubject): boolean {
  if (managedClaims === undefined || !managedClaims.every(isLiteral)) return false;
  return isLiteral(claim) && !managedClaims.includes(claim) && !(NAMES_BY_ITSELF[kind]?.includes(claim) ?? false);
}

/** What Databricks documents of the claim that names the user, and what identity providers say about theirs. */
export const subjectClaimRules: readonly Rule<ClaimSubject>[] = [
  {
    id: "DATABRICKS-SUBJECT-CLAIM",
    severity: "error",
    why:
      "Fires when there is not exactly one claim that names the user, or when its name has more than 255 characters, or has spaces, quotes or backslashes. " +
      "A policy has one subject claim, and the claim must be the user's name in Databricks, which is an email address. Choose one with `subjectClaim`.",
    see: [DATABRICKS_POLICY],
    check: ({ subjectClaims }) =>
      subjectClaims.length === 1
        ? must("subjectClaim", (claim: string) => isPlainWord(claim, { most: 255 }), {
            allowed: "a claim's name without spaces, quotes and backslashes",
            fix: "use the claim in which the authorization server puts the user's name",
          })({ subjectClaim: subjectClaims[0] })
        : [
            {
              at: "subjectClaim",
              given: `nothing given, with ${subjectClaims.length} claims of the authorization server`,
              allowed: "one claim, whose value is the user's name in Databricks",
              fix: "set it to the claim that has the user's email address as in Databricks",
            },
          ],
  },
  {
    id: "DATABRICKS-ID-CLAIM",
    severity: "error",
    why:
      "Fires when the subject claim is an id, which no user's name in Databricks can equal, because names there are email addresses: with Entra ID `sub` " +
      "and `oid`, with Auth0 `sub`, with Okta `uid`, and the claims that identify a client, session or tenant. Every login would fail. Use the claim that " +
      "has the user's email address: by default that of `userMapping`, with Entra ID `upn`.",
    see: [DATABRICKS_POLICY, "https://learn.microsoft.com/en-us/entra/identity-platform/access-token-claims-reference"],
    check: (subject) =>
      violationIf(subject.subjectClaims.length === 1 && isId(subject), {
        at: "subjectClaim",
        given: `${given(subject.subjectClaims[0])}, which is an id`,
        allowed: "a claim whose value is the user's name in Databricks, an email address",
        fix: "use the claim in which the authorization server puts the email address: no user in Databricks has an id as the name, so every login would fail",
      }),
  },
  {
    id: "DATABRICKS-FOREIGN-CLAIM",
    severity: "warning",
    why:
      "Fires when `subjectClaim` is not the claim of the user mapping, although the authorization server is created here. The server puts only that claim " +
      "into its tokens; without the subject claim in a token, Databricks cannot find the user, and every login fails. Omit `subjectClaim`, or make sure that " +
      "something else on the server adds the claim.",
    see: [DATABRICKS_POLICY_API],
    check: (subject) =>
      violationIf(subject.subjectClaims.length === 1 && !isId(subject) && isForeign(subject), {
        at: "subjectClaim",
        given: given(subject.subjectClaims[0]),
        allowed: `${subject.managedClaims?.join(", ")}, which the server puts into its tokens`,
        fix: "omit it, or set userMapping.claim to it: the server that is created here does not put the user's name into another claim, and every login would fail",
      }),
  },
  {
    id: "DATABRICKS-MUTABLE-CLAIM",
    severity: "warning",
    why:
      "Fires when Databricks trusts an Entra ID tenant, and `email`, `preferred_username` or `unique_name` names the user. These claims can change, and " +
      "Entra does not verify them: anyone who sets one to another person's address gets that person's rights in Databricks. `ENTRA-MUTABLE-CLAIM` is the " +
      "same rule for the claim of an API that is created here, so this one then looks at another `subjectClaim` only. Use `upn`.",
    see: ["https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization"],
    check: when(
      ({ kind, subjectClaims: [claim], managedClaims = [] }) => kind === IdentityProviderKind.ENTRA && !managedClaims.includes(claim),
      ({ subjectClaims: [subjectClaim] }) =>
        must("subjectClaim", (claim: string) => !MUTABLE_ENTRA_CLAIMS.includes(claim), {
          allowed: "upn",
          fix: "Entra ID does not verify it: anyone who sets it to another person's address gets that person's rights in Databricks",
        })({ subjectClaim }),
    ),
  },
];
