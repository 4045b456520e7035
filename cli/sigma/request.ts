import { readBody } from "../http/body";
import { explainFailure, neverSent } from "../http/failure";
import { parseJson } from "../support/json";
import { quote } from "../support/text";
import { SigmaApiError } from "./api-error";
import { afterUncertain, ApiRequest, Channel, nameOf } from "./channel";
import { explainStatus } from "./explain-status";
import { retryDelay } from "./retry";

/** More than a thousand connections take. */
const LARGEST_BYTES = 1 << 24;

/**
 * Sends a request, and returns the JSON of the answer. A read that meets a limit or an error of the server is tried again, after a while; a write never.
 *
 * @throws SigmaApiError where there is no such answer
 */
export async function send(request: ApiRequest, channel: Channel): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const response = await reach(request, channel);
    const delay = request.isRead ? retryDelay(response, attempt, channel.now()) : undefined;
    if (delay === undefined) return await answer(request, response, channel);
    await response.body?.cancel();
    await channel.wait(delay);
  }
}

async function reach(request: ApiRequest, channel: Channel): Promise<Response> {
  const { method, path, headers, body } = request;
  const url = `${channel.baseUrl}${path}`;
  try {
    return await channel.fetch(url, {
      method,
      // Wherever a redirect leads, the token does not follow.
      redirect: "manual",
      signal: AbortSignal.timeout(channel.timeout * 1000),
      headers: { accept: "application/json", ...headers },
      body,
    });
  } catch (error) {
    throw failed(request, channel, error);
  }
}

/** The body arrives after the headers, and may be cut as well. */
async function answer(request: ApiRequest, response: Response, channel: Channel): Promise<unknown> {
  const { status } = response;
  if (status >= 300 && status < 400) throw await redirected(request, response);
  let text: string | undefined;
  try {
    text = await readBody(response, LARGEST_BYTES);
  } catch (error) {
    throw failed(request, channel, error);
  }
  const json = text === undefined ? undefined : parseJson(text);
  if (status >= 400)
    throw explainStatus(request, { status, json, isPage: isPage(text), retryAfter: response.headers.get("retry-after") }, channel);
  if (json !== undefined) return json;
  const given =
    text === undefined
      ? "more than 16 MiB"
      : isPage(text)
        ? "a web page"
        : "something other than JSON of at most 100 levels, or half of it";
  throw new SigmaApiError(
    nameOf(request),
    `${quote(channel.baseUrl)} answers with status ${status} and ${given}`,
    "a JSON document",
    `check the base URL; a proxy may answer instead of Sigma${request.isRead ? "" : `; ${afterUncertain(request)}`}`,
    { kind: "unreadable", status, uncertain: !request.isRead },
  );
}

const isPage = (text: string | undefined) => text !== undefined && /^\s*</.test(text);

async function redirected(request: ApiRequest, response: Response): Promise<SigmaApiError> {
  await response.body?.cancel().catch(() => undefined);
  const location = response.headers.get("location") ?? "";
  // Without its path and query, which may hold secrets.
  const target = URL.canParse(location) ? quote(new URL(location).origin) : "another path";
  return new SigmaApiError(
    nameOf(request),
    `redirects (status ${response.status}) to ${target}, which is not followed`,
    "an answer of the API",
    "check the base URL: it must be that of the API; a proxy may ask for a login",
    { kind: "redirect", status: response.status, uncertain: false },
  );
}

function failed(request: ApiRequest, { baseUrl, timeout, secrets }: Channel, error: unknown): SigmaApiError {
  const { problem, fix } = explainFailure(error, baseUrl, timeout);
  const uncertain = !request.isRead && !neverSent(error);
  return new SigmaApiError(nameOf(request), secrets.hide(problem), "an answer", uncertain ? `${afterUncertain(request)}; ${fix}` : fix, {
    kind: "unreachable",
    uncertain,
  });
}
