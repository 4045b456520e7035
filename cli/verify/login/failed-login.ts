import { explanationFor } from "../../explain/match";
import { Secrets } from "../../support/secrets";
import { visible } from "../../support/text";
import { explainFailure } from "../../http/failure";
import { Fetcher } from "../documents/fetch-json";
import { isDatabricks, Metadata } from "../documents/metadata";
import { Check, Outcomes } from "../model/check";

interface Context {
  readonly metadata: Metadata;
  readonly fetcher: Fetcher;
  readonly secrets: Secrets;
}

interface OAuthProblem {
  readonly error?: unknown;
  readonly error_description?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
}

const LONGEST_WORDS = 400;

/** What went wrong in a login: the server's own words without secrets, and what to do about it. */
export function failedLogin(error: unknown, context: Context, outcome: Outcomes): Check {
  const { why, fix } = problemOf(error, context);
  return outcome.failed("VERIFY-LOGIN", why, fix);
}

function problemOf(error: unknown, { secrets, metadata, fetcher }: Context): { why: string; fix: string } {
  const { error: code, error_description: description, code: kind, cause } = (error ?? {}) as OAuthProblem;
  if (typeof code === "string") {
    const words = visible(secrets.hide([code, description].filter((part) => typeof part === "string").join(": "))).slice(0, LONGEST_WORDS);
    const patience = isDatabricks(metadata) ? "; a change can take 30 minutes in Databricks" : "";
    return { why: `the server says "${words}"`, fix: fixOf(code, words) + patience };
  }
  if (error instanceof TypeError || kind === "OAUTH_TIMEOUT") {
    const failure = kind === "OAUTH_TIMEOUT" ? { name: "TimeoutError" } : error;
    const { problem, fix } = explainFailure(failure, String(metadata.token_endpoint), fetcher.timeout);
    return { why: problem, fix };
  }
  if (cause instanceof Response && cause.status !== 200) return strangeStatus(cause.status);
  const message = visible(secrets.hide([error, cause].map(messageOf).filter(Boolean).join(": "))).slice(0, LONGEST_WORDS);
  return {
    why: `the server's response cannot be trusted or used${typeof kind === "string" ? ` (${kind})` : ""}: ${message}`,
    fix: "check that the metadata URI belongs to this server: the response must have a bearer token, and an ID token for this client that is signed with the server's keys",
  };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : "");

/** A code that was just issued has not expired, so the usual cause of this error does not apply. */
function fixOf(code: string, words: string): string {
  const known = explanationFor(words);
  const specific = known.find(({ name }) => name !== code);
  if (specific !== undefined) return specific.causes[0].fix;
  if (/AADSTS\d+/.test(words)) return "look the AADSTS code up in Microsoft's list of error codes";
  if (code === "invalid_grant") {
    return "try again: the code is valid once and briefly; then check the registered redirect URI and this machine's clock";
  }
  return known[0]?.causes[0].fix ?? "run cdktf-sigma-oauth explain with its message";
}

function strangeStatus(status: number): { why: string; fix: string } {
  const redirects = status >= 300 && status < 400;
  return {
    why: redirects
      ? `the token endpoint redirects (status ${status}), which is not followed`
      : `the token endpoint answers with status ${status}`,
    fix: redirects
      ? "check the token_endpoint in the metadata document: the client's secret is sent nowhere else"
      : "try again later, or ask the server's administrator",
  };
}
