import { quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { keysIn } from "../checks/policy";
import { Documents } from "../documents/documents";
import { jwksUriOf } from "../documents/metadata";
import { Policy } from "../model/setup";
import { checkAudience, checkIssuer, checkLifetime } from "./claims";
import { Claims, parseToken } from "./parse";
import { checkSignature } from "./signature";

const ID = "VERIFY-POLICY-TOKEN";

/** https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-exchange */
const ALGORITHMS: readonly unknown[] = ["RS256", "ES256"];

/** What to do in Databricks, by the check of a part of the token. */
const FIXES: Readonly<Record<string, string>> = {
  "VERIFY-TOKEN-ISSUER": "set the issuer of the policy to that of the tokens",
  "VERIFY-TOKEN-AUDIENCE": "make both equal: audience, or add it to databricks.additionalAudiences",
  "VERIFY-TOKEN-SIGNATURE": "get the token from the server that the policy trusts; with Entra's mapped claims, set databricks.jwksUri",
};

export interface PolicyTokenSubject {
  readonly token: string;
  readonly policy: Policy;
  readonly documents: Documents;
  readonly now: Date;
}

/** Whether a token fits a federation policy in Databricks. Only Databricks knows whether the user exists. */
export async function checkPolicyToken({ token, policy, documents, now }: PolicyTokenSubject): Promise<Check> {
  const outcome = new Outcomes(policy.name);
  const jwt = parseToken(token);
  if ("problem" in jwt) {
    return outcome.failed(
      ID,
      "it is not a JWT that can be read",
      "configure the server to issue JWTs, and pass the access token of a login",
    );
  }
  if (!ALGORITHMS.includes(jwt.header.alg)) {
    return outcome.failed(ID, `it is signed with ${quote(jwt.header.alg)}`, "configure the server to sign with RS256 or ES256");
  }
  const { name, issuer, audiences, jwksUri, jwksJson } = policy;
  const trust = { name, issuer, audiences };
  const own = "json" in documents.metadata ? jwksUriOf(documents.metadata.json) : undefined;
  const url = jwksUri ?? own;
  const keys = jwksJson === undefined ? documents.keys : new Map([["policy", { json: { keys: keysIn(jwksJson) } }]]);
  const parts = [
    checkIssuer(jwt.claims, trust, documents.metadata, outcome),
    checkAudience(jwt.claims, trust, outcome),
    checkLifetime(jwt.claims, undefined, now, outcome),
    await checkSignature(jwt, jwksJson === undefined ? (url === undefined ? [] : [url]) : ["policy"], keys, outcome),
  ];
  const failed = parts.find(({ status }) => status === "failed");
  if (failed !== undefined) return outcome.failed(ID, failed.why!, FIXES[failed.id] ?? failed.fix!);
  return judgeUser(
    jwt.claims,
    policy,
    parts.find(({ status }) => status === "unknown"),
    outcome,
  );
}

function judgeUser(claims: Claims, { subjectClaim = "sub" }: Policy, open: Check | undefined, outcome: Outcomes): Check {
  const value = Object.hasOwn(claims, subjectClaim) ? claims[subjectClaim] : undefined;
  if (typeof value !== "string" || !/^\S+@\S+$/.test(value)) {
    return outcome.failed(
      ID,
      value === undefined
        ? `it has no claim ${quote(subjectClaim)}`
        : `${quote(value)} in ${quote(subjectClaim)} is not an email address, as names in Databricks are`,
      "put the user's email address, as it is in Databricks, into that claim (userMapping), or choose another one (databricks.subjectClaim)",
    );
  }
  const user = `a user in Databricks must have the name ${quote(value)}`;
  return open === undefined ? outcome.passed(ID, user) : outcome.unknown(ID, `${user}; ${open.why!}`);
}
