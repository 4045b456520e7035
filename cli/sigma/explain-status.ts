import { quoteSentence } from "../support/text";
import { ApiProblem, SigmaApiError } from "./api-error";
import { afterUncertain, ApiRequest, Channel, nameOf } from "./channel";
import { retryAfter } from "./retry";

interface Refusal {
  readonly status: number;
  readonly json: unknown;
  readonly isPage: boolean;
  readonly retryAfter: string | null;
}

interface Explained {
  readonly kind: ApiProblem;
  readonly allowed: string;
  readonly fix: string;
}

/** Why the API rejected a request, and what to do, with its own words. Sigma's specification describes no answers but those of success. */
export function explainStatus(request: ApiRequest, refusal: Refusal, channel: Channel): SigmaApiError {
  const { status, isPage } = refusal;
  const { kind, allowed, fix } = explain(request, refusal, channel);
  const words = isPage ? ", a web page: a proxy may answer instead of Sigma" : saying(refusal.json, channel);
  return new SigmaApiError(nameOf(request), `status ${status}${words}`, allowed, fix, {
    kind,
    status,
    uncertain: !request.isRead && status >= 500,
  });
}

function explain(request: ApiRequest, { status, retryAfter: header }: Refusal, { baseUrl, now }: Channel): Explained {
  switch (status) {
    case 401:
      return {
        kind: "credentials",
        allowed: "credentials of the API that are valid for this deployment",
        fix: `check SIGMA_CLIENT_ID and SIGMA_CLIENT_SECRET, or SIGMA_API_TOKEN, which ends after an hour, and that ${new URL(baseUrl).host} is your organization's deployment`,
      };
    case 403:
      return {
        kind: "forbidden",
        allowed: `credentials whose owner has ${request.privilege}`,
        fix: "create the credentials as such a user: Administration > Developer Access",
      };
    case 404:
      return { kind: "not-found", allowed: "an id that exists in this organization", fix: "check the id, and the deployment" };
    case 409:
      return {
        kind: "conflict",
        allowed: "a state that goes with the change",
        fix: "someone may have changed it meanwhile: run the command again",
      };
    case 429: {
      const wait = retryAfter(header, now());
      return {
        kind: "rate-limited",
        allowed: "fewer requests",
        fix: wait === undefined ? "try again in some minutes" : `try again in ${inSeconds(wait)}`,
      };
    }
    default:
      return status >= 500
        ? {
            kind: "server",
            allowed: "an answer",
            fix: request.isRead ? "try again later" : afterUncertain(request),
          }
        : { kind: "invalid", allowed: "a request that Sigma accepts", fix: "correct what it names" };
  }
}

/** The server's own words, where it has some. */
function saying(json: unknown, { secrets }: Channel): string {
  const words = wordsOf(json);
  return words === undefined ? "" : `, ${quoteSentence(secrets.hide(words))}`;
}

function wordsOf(json: unknown): string | undefined {
  if (json === null || typeof json !== "object") return undefined;
  const { message, error, error_description: description } = json as Record<string, unknown>;
  const nested = error !== null && typeof error === "object" ? (error as Record<string, unknown>).message : error;
  return [message, description, nested].find((text): text is string => typeof text === "string" && text.trim() !== "");
}

function inSeconds(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}
