import { parseJson } from "../../support/json";
import { quote } from "../../support/text";
import { readBody } from "../../http/body";
import { explainFailure, Problem } from "../../http/failure";
import { Fetch } from "../../http/transport";
import { quoteUrl } from "../../http/url";

/** What came of fetching a document. */
export type Fetched = { readonly json: Readonly<Record<string, unknown>> } | Problem;

export interface Fetcher {
  readonly fetch: Fetch;
  /** How long a document may take as a whole, in seconds. */
  readonly timeout: number;
}

/** No real document comes near this limit. */
export const LARGEST_BYTES = 1 << 20;
const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];

/** What is expected at a URL. */
export type Kind = "metadata" | "keys";

const refused = (problem: string, fix: string): Problem => ({ problem, fix });

/** Fetches a JSON object over https. A server cannot redirect elsewhere, send without end, or delay forever. Never throws. */
export async function fetchJson(url: string, kind: Kind, fetcher: Fetcher): Promise<Fetched> {
  const signal = AbortSignal.timeout(fetcher.timeout * 1000);
  try {
    return await follow(url, { kind, signal, fetch: fetcher.fetch }, MOST_REDIRECTS);
  } catch (error) {
    return explainFailure(error, url, fetcher.timeout);
  }
}

interface Asking {
  readonly kind: Kind;
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
}

const ELSEWHERE = "use the document's real URL";

async function follow(url: string, asking: Asking, redirectsLeft: number): Promise<Fetched> {
  const { fetch, signal, kind } = asking;
  const problem = urlProblem(url);
  if (problem !== undefined) return refused(`${quoteUrl(url)} ${problem}`, "it must be an absolute https URL without a user name");
  const response = await fetch(url, { redirect: "manual", signal, headers: { accept: "application/json" } });
  const { status } = response;
  const location = response.headers.get("location");
  if (REDIRECTS.includes(status)) {
    await response.body?.cancel();
    if (location === null) return refused(`${quoteUrl(url)} redirects (status ${status}) without a location`, ELSEWHERE);
    const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
    const strange = target === undefined ? "nowhere" : redirectProblem(new URL(url), target);
    if (strange !== undefined) {
      return refused(`${quoteUrl(url)} redirects to ${strange}, which is not followed`, ELSEWHERE);
    }
    if (redirectsLeft === 0) return refused(`${quoteUrl(url)} redirects too often`, ELSEWHERE);
    return follow(target!.href, asking, redirectsLeft - 1);
  }
  if (status !== 200) {
    await response.body?.cancel();
    return refused(`${quoteUrl(url)} answers with status ${status}`, statusFix(status, kind));
  }
  return parse(await readBody(response, LARGEST_BYTES), url);
}

const NOT_FOUND: Readonly<Record<Kind, string>> = {
  metadata:
    "check the URL for a wrong id or path; a metadata URI ends in /.well-known/openid-configuration or /.well-known/oauth-authorization-server",
  keys: "check the URL for a wrong id or path: the document has the keys' URL as jwks_uri",
};

const statusFix = (status: number, kind: Kind) =>
  status === 404
    ? NOT_FOUND[kind]
    : status === 401 || status === 403
      ? "it must be public, because Sigma and Snowflake do not log in to read it: check firewalls and network zones"
      : "try again later, or ask the server's administrator";

/** What is wrong with a URL that is to be fetched. */
export function urlProblem(text: string): string | undefined {
  if (!URL.canParse(text)) return "is not an absolute URL";
  const url = new URL(text);
  if (url.protocol !== "https:") return "is not https";
  return url.username || url.password ? "carries a user name or password" : undefined;
}

/** Where else a redirect leads than to another path of the same server. */
function redirectProblem(from: URL, to: URL): string | undefined {
  if (to.protocol !== "https:") return `${target(to)}, which is not https`;
  return to.host === from.host ? undefined : `another host, ${quote(to.host)}`;
}

/** Without its path and query, which may hold secrets. */
const target = ({ origin, protocol }: URL) => (origin === "null" ? `a URL of ${quote(protocol)}` : quote(origin));

function parse(text: string | undefined, url: string): Fetched {
  const fix = "check the URL: it must be a JSON document, not a web page";
  if (text === undefined) return refused(`${quoteUrl(url)} sends more than 1 MiB`, fix);
  const json = parseJson(text);
  if (json !== null && typeof json === "object" && !Array.isArray(json)) return { json: json as Record<string, unknown> };
  return refused(
    `${quoteUrl(url)} sends ${/^\s*</.test(text) ? "a web page" : "something other than a JSON object of at most 100 levels"}`,
    fix,
  );
}
