import { quote } from "../../support/text";
import { parseJson } from "../../support/json";
import { CHECKS, Check, Outcomes } from "../model/check";
import { Documents } from "../documents/documents";
import { Fetched } from "../documents/fetch-json";
import { Jwk, keysOf } from "../documents/keys";
import { jwksUriOf, Metadata } from "../documents/metadata";
import { quoteUrl } from "../../http/url";
import { Policy } from "../model/setup";
import { checkIssuer } from "./issuer";
import { NO_METADATA } from "./server";

/** Whether a federation policy in Databricks matches what the authorization server says about itself. */
export function checkPolicy(policy: Policy, documents: Documents): Check[] {
  const outcome = new Outcomes(policy.name);
  const metadata = "json" in documents.metadata ? documents.metadata.json : undefined;
  return [issuerOf(policy, metadata, outcome), keysOfPolicy(policy, metadata, documents, outcome)];
}

/** The same comparison as for Snowflake, which has words of its own for the outcome. */
function issuerOf({ name, issuer }: Policy, metadata: Metadata | undefined, outcome: Outcomes): Check {
  const id = "VERIFY-POLICY-ISSUER";
  if (metadata === undefined) return outcome.unknown(id, NO_METADATA);
  const { reason: _, fix, ...check } = checkIssuer({ name, issuer }, metadata, outcome);
  const advice = check.status === "failed" ? "set the issuer of the policy to that of the tokens" : fix;
  return { ...check, id, what: CHECKS[id], ...(advice === undefined ? {} : { fix: advice }) };
}

function keysOfPolicy(policy: Policy, metadata: Metadata | undefined, { keys }: Documents, outcome: Outcomes): Check {
  const id = "VERIFY-POLICY-KEYS";
  const { issuer, jwksUri, jwksJson, metadataUri } = policy;
  const own = metadata === undefined ? undefined : jwksUriOf(metadata);
  if (own === undefined) return outcome.unknown(id, NO_METADATA);
  if (jwksUri === undefined && jwksJson === undefined) {
    const isBelow = issuer !== undefined && metadataUri?.startsWith(`${issuer.replace(/\/$/, "")}/.well-known/`);
    return isBelow
      ? outcome.passed(id, "Databricks finds them through the issuer's metadata document")
      : outcome.failed(
          id,
          "Databricks looks for a metadata document below the issuer, and this one is elsewhere",
          "set databricks.jwksUri",
        );
  }
  if (jwksUri === own) return outcome.passed(id);
  const trusted = jwksJson === undefined ? readAt(keys.get(jwksUri!)) : keysIn(jwksJson);
  const published = readAt(keys.get(own));
  if (trusted.length === 0 || published.length === 0) return outcome.unknown(id, "there are no keys to compare");
  return published.some((key) => trusted.some((one) => isSame(one, key)))
    ? outcome.passed(id, jwksJson === undefined ? "the URL differs from the one in the document, but has the same keys" : undefined)
    : outcome.failed(
        id,
        `the policy has none of the keys at ${quoteUrl(own)}`,
        jwksJson === undefined
          ? "set databricks.jwksUri to the URL in the document"
          : "add the key that the server signs with to databricks.jwksJson",
      );
}

/** The keys of a policy that has them. */
export function keysIn(jwksJson: string): readonly Jwk[] {
  const json = parseJson(jwksJson);
  return json !== null && typeof json === "object" ? (keysOf(json as Readonly<Record<string, unknown>>) ?? []) : [];
}

const readAt = (fetched: Fetched | undefined): readonly Jwk[] =>
  fetched !== undefined && "json" in fetched ? (keysOf(fetched.json) ?? []) : [];

/** Two keys are one if their numbers are; a name can be given twice. */
const isSame = (one: Jwk, other: Jwk) => numbersOf(one) === numbersOf(other);
const numbersOf = ({ n, e, x, y }: Jwk) => quote([n, e, x, y]);
