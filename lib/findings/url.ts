import { isWritable } from "./plain-text";
import { withoutCredentials } from "./url-credentials";

/**
 * What is wrong with a URL that must be an https address compared character by character, or undefined.
 *
 * A URL that the WHATWG parser would rewrite (a default port, upper case in the host, backslashes) is rejected: what is registered and what is
 * compared would differ. https://url.spec.whatwg.org/
 */
export function httpsUrlProblem(text: string): string | undefined {
  if (/\s/.test(text) || !isWritable(text)) return "has white space or control characters";
  const url = parse(text);
  if (!url) return "is not an absolute URL";
  if (url.protocol !== "https:") return "is not https";
  if (url.username || url.password) return "carries a user name or password";
  if (text.includes("#")) return "carries a fragment";
  if (text.includes("*")) return "carries a wildcard";
  if (url.href !== text && url.href !== `${text}/`) return `is not in canonical form (${withoutCredentials(url.href)})`;
  return undefined;
}

/** What is wrong with a URL from which other URLs are derived, or undefined: it is only scheme, host and port, without a trailing slash. */
export function originProblem(text: string): string | undefined {
  const problem = httpsUrlProblem(text);
  if (problem !== undefined) return problem;
  if (parse(text)?.origin !== text) return "has more than scheme, host and port";
  return /^https:\/\/[\w.:[\]-]+$/.test(text) ? undefined : "has characters that no host has";
}

/** The host of a URL, without its port; undefined if the text is not a URL. */
export function hostOf(text: string): string | undefined {
  return parse(text)?.hostname;
}

/** Whether a text is a host name as DNS knows it: two labels or more, no scheme, port or path. */
export function isHostName(text: string): boolean {
  return text.length <= 253 && /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(text);
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
