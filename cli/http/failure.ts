import { quoteUrl } from "./url";

/** Why there is no document. */
export interface Problem {
  readonly problem: string;
  /** What to do. */
  readonly fix: string;
}

interface Cause {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly cause?: unknown;
}

const NO_TRUST =
  "the network may intercept TLS with its own certificate authority: pass its certificate with --ca-file or NODE_EXTRA_CA_CERTS";

const FIXES: readonly { readonly codes: RegExp; readonly why: string; readonly fix: string }[] = [
  {
    codes: /^(ENOTFOUND|EAI_AGAIN)$/,
    why: "the host does not exist",
    fix: "check the host's spelling; behind a proxy, set HTTPS_PROXY",
  },
  { codes: /^ECONNREFUSED$/, why: "nothing answers there", fix: "check host and port; behind a proxy, set HTTPS_PROXY" },
  { codes: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, why: "the connection was cut", fix: "try again; behind a proxy, set HTTPS_PROXY" },
  {
    codes: /^(ETIMEDOUT|UND_ERR_\w*TIMEOUT|EHOSTUNREACH|ENETUNREACH)$/,
    why: "nothing answers there",
    fix: "behind a proxy, set HTTPS_PROXY",
  },
  {
    codes: /^CERT_HAS_EXPIRED$/,
    why: "its certificate has expired",
    fix: "renew the server's certificate: Sigma and Snowflake also reject it",
  },
  { codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/, why: "its certificate is for another host", fix: "check the host, or fix the certificate" },
  {
    codes: /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_)\w+$/,
    why: "its certificate authority is not trusted",
    fix: NO_TRUST,
  },
  { codes: /^ERR_SSL_WRONG_VERSION_NUMBER$/, why: "it does not speak TLS", fix: "check the port" },
];

/** The server answered, in a way that nobody can read. */
const UNREADABLE: readonly { readonly codes: RegExp; readonly why: string }[] = [
  { codes: /^(Z_\w+|ERR__ERROR_\w+|ZSTD_\w+)$/, why: "its compression is broken" },
  { codes: /^(UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/, why: "its headers are too large" },
  { codes: /^HPE_\w+$/, why: "it is not HTTP" },
];

/** Why a request failed, in words: fetch itself says "fetch failed". */
export function explainFailure(error: unknown, url: string, timeout: number): Problem {
  const causes = chain(error);
  if (causes.some(({ name }) => name === "TimeoutError")) {
    return {
      problem: `${quoteUrl(url)} took more than ${timeout} seconds`,
      fix: "try again, or allow more time with --timeout; behind a proxy, set HTTPS_PROXY",
    };
  }
  const codes = causes.flatMap(({ code }) => (typeof code === "string" ? [code] : []));
  if (causes.some(({ message }) => message === "bad port")) return badPort(url);
  const unreadable = UNREADABLE.find((entry) => codes.some((code) => entry.codes.test(code)));
  if (unreadable !== undefined) {
    return { problem: `${quoteUrl(url)} sent an unreadable response: ${unreadable.why}`, fix: "ask the server's administrator" };
  }
  const known = FIXES.find((entry) => codes.some((code) => entry.codes.test(code)));
  const code = codes.at(-1);
  return known
    ? { problem: `${quoteUrl(url)} cannot be reached: ${known.why}`, fix: known.fix }
    : {
        problem: `${quoteUrl(url)} cannot be reached${code === undefined ? "" : ` (${code})`}`,
        fix: "check network, proxy (HTTPS_PROXY) and URL",
      };
}

/** Ports of other services, which neither browsers nor fetch ask. Fetch Standard, section 2.9. */
function badPort(url: string): Problem {
  const port = URL.canParse(url) ? new URL(url).port : "";
  return {
    problem: `${quoteUrl(url)} was not requested: browsers and this command block port ${port}`,
    fix: "run the server on another port, such as 443",
  };
}

/** An error with its causes; of several attempts at once the first. */
function chain(error: unknown): Cause[] {
  if (error === null || typeof error !== "object") return [];
  const { cause, errors } = error as Cause & { errors?: unknown[] };
  return [error, ...chain(cause), ...(Array.isArray(errors) ? chain(errors[0]) : [])];
}

/** No connection came to be, so the server has seen nothing of the request. */
const NEVER_SENT =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|ERR_SSL_\w+|UNABLE_TO_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+)$/;

/** Whether a failed request certainly did not arrive. After anything else, such as a time-out, it may have been carried out. */
export function neverSent(error: unknown): boolean {
  return chain(error).some(({ code, message }) => (typeof code === "string" && NEVER_SENT.test(code)) || message === "bad port");
}
