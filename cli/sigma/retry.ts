/** How often a request is sent at most. */
const MOST_ATTEMPTS = 4;
const FIRST_DELAY = 1000;
/** Where the server asks for a longer wait, the command says so instead of waiting. */
const LONGEST_DELAY = 60_000;

/**
 * How many milliseconds to wait before a request is sent again; undefined where it is not. Sigma's specification names no limits, so the server's
 * own word counts, and otherwise each wait is twice as long as the previous one.
 */
export function retryDelay(response: Pick<Response, "status" | "headers">, attempt: number, now: Date): number | undefined {
  const { status, headers } = response;
  if ((status !== 429 && status < 500) || attempt >= MOST_ATTEMPTS) return undefined;
  const asked = retryAfter(headers.get("retry-after"), now);
  if (asked === undefined) return FIRST_DELAY * 2 ** (attempt - 1);
  return asked > LONGEST_DELAY ? undefined : asked;
}

/** Seconds, or a date. RFC 9110, section 10.2.3. */
export function retryAfter(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
