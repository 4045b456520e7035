import { explainFailure } from "../../../../cli/http/failure";
import { Outcomes } from "../../../../cli/verify/model/check";
import { reportJson, reportText } from "../../../../cli/verify/report";
import { Verdict } from "../../../../cli/verify/token/verdict";

describe("why a document could not be fetched", () => {
  const URL_OF_IT = "https://acme.example.com:25/keys";
  const PROXY = /; .*HTTPS_PROXY$/;
  const line = (error: unknown) => {
    const { problem, fix } = explainFailure(error, URL_OF_IT, 10);
    return `${problem}; ${fix}`;
  };
  const coded = (code: string) => Object.assign(new Error("fetch failed"), { cause: { code } });

  test.each([
    ["ENOTFOUND", /^"https:\/\/acme\.example\.com:25\/keys" cannot be reached: the host does not exist; check the host's spelling/],
    ["EAI_AGAIN", /: the host does not exist; /],
    ["ECONNREFUSED", /: nothing answers there; check host and port; /],
    ["ECONNRESET", /: the connection was cut; try again; /],
    ["EPIPE", /: the connection was cut; /],
    ["UND_ERR_SOCKET", /: the connection was cut; /],
    ["ETIMEDOUT", /: nothing answers there; behind a proxy/],
    ["UND_ERR_CONNECT_TIMEOUT", /: nothing answers there; behind a proxy/],
    ["UND_ERR_HEADERS_TIMEOUT", /: nothing answers there; behind a proxy/],
    ["EHOSTUNREACH", /: nothing answers there; behind a proxy/],
    ["ENETUNREACH", /: nothing answers there; behind a proxy/],
    ["CERT_HAS_EXPIRED", /: its certificate has expired; renew/],
    ["ERR_TLS_CERT_ALTNAME_INVALID", /: its certificate is for another host; /],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", /: its certificate authority is not trusted; .*--ca-file/],
    ["SELF_SIGNED_CERT_IN_CHAIN", /: its certificate authority is not trusted; /],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", /: its certificate authority is not trusted; /],
    ["CERT_UNTRUSTED", /: its certificate authority is not trusted; /],
    ["ERR_SSL_WRONG_VERSION_NUMBER", /: it does not speak TLS; check the port$/],
    ["Z_DATA_ERROR", /^"https:[^"]*" sent an unreadable response: its compression is broken; ask the server's administrator$/],
    ["ERR__ERROR_FORMAT_PADDING_1", /: its compression is broken; /],
    ["ZSTD_error_prefix_unknown", /: its compression is broken; /],
    ["UND_ERR_HEADERS_OVERFLOW", /: its headers are too large; /],
    ["HPE_HEADER_OVERFLOW", /: its headers are too large; /],
    ["HPE_INVALID_CONSTANT", /: it is not HTTP; /],
  ])("is explained for %s, and only for that", (code, expected) => {
    expect(line(coded(code))).toMatch(expected);
    for (const other of [`X_${code}`, `${code}-X`]) {
      expect(line(coded(other))).toBe(
        `"https://acme.example.com:25/keys" cannot be reached (${other}); check network, proxy (HTTPS_PROXY) and URL`,
      );
    }
  });

  test.each<[string, unknown, RegExp]>([
    [
      "a limit of time",
      new DOMException("aborted", "TimeoutError"),
      /^"https:[^"]*" took more than 10 seconds; try again, or allow more time/,
    ],
    ["a limit of time, deep within", { cause: { cause: { name: "TimeoutError", code: "ECONNREFUSED" } } }, /took more than 10 seconds/],
    [
      "a port that is blocked",
      { cause: { message: "bad port" } },
      /was not requested: browsers and this command block port 25; run the server on another/,
    ],
    [
      "several attempts at once",
      { cause: { errors: [{ code: "ECONNREFUSED" }, { code: "ENOTFOUND" }] } },
      /: nothing answers there; check host/,
    ],
    ["no attempt at all", { errors: [] }, /^"https:[^"]*" cannot be reached; check network/],
    ["a code that is a number", { code: 5 }, /^"https:[^"]*" cannot be reached; check network/],
    ["text", "failed", /^"https:[^"]*" cannot be reached; check network/],
    ["nothing", null, /^"https:[^"]*" cannot be reached; check network/],
    [
      "two codes, the first of which is known",
      { code: "ECONNREFUSED", cause: { code: "OTHER" } },
      /: nothing answers there; check host and port/,
    ],
    ["two codes that nobody knows", { code: "ONE", cause: { code: "OTHER" } }, /cannot be reached \(OTHER\)/],
    ["a lack of a proxy", coded("ECONNREFUSED"), PROXY],
  ])("is explained for %s", (_, error, expected) => expect(line(error)).toMatch(expected));

  test("is explained for a URL without a port", () => {
    const { problem } = explainFailure({ message: "bad port" }, "acme", 10);
    expect(problem).toBe('"acme" was not requested: browsers and this command block port ');
  });
});

describe("the report", () => {
  const acme = new Outcomes("acme");
  const checks = [
    acme.passed("VERIFY-PKCE"),
    acme.passed("VERIFY-JWKS-URI", "the same keys"),
    acme.failed("VERIFY-HTTPS", "it is http", "serve it over https", "REASON"),
    acme.unknown("VERIFY-TOKEN-FORMAT", "its type is new"),
    acme.unknown("VERIFY-AUDIENCE", "it is unknown", "pass --audience"),
  ];
  const answer = (result: Verdict["result"], ...reasons: string[]): Verdict => ({ subject: "acme", result, reasons });

  test("has a line for each check, in columns, and the sum", () => {
    expect(reportText({ checks, verdicts: [] }).split("\n")).toEqual([
      "passed   VERIFY-PKCE          acme: the server supports PKCE with S256",
      "passed   VERIFY-JWKS-URI      acme: the trusted keys are the authorization server's; the same keys",
      "FAILED   VERIFY-HTTPS         acme: every endpoint uses https? No: it is http; serve it over https",
      "unknown  VERIFY-TOKEN-FORMAT  acme: the token is a JWT and an access token? its type is new",
      "unknown  VERIFY-AUDIENCE      acme: a token can match the trusted audiences? it is unknown; pass --audience",
      "2 passed, 1 failed, 2 unknown.",
      "",
    ]);
  });

  test.each<[string, Verdict, string]>([
    ["would accept", answer("Passed"), "Snowflake (acme) would accept the token if the user exists and has a default role."],
    ["would refuse", answer("Failed"), "Snowflake (acme) would reject the token."],
    ["would refuse for a reason", answer("Failed", "A"), "Snowflake (acme) would reject the token, with A."],
    ["would refuse for one of two", answer("Failed", "A", "B"), "Snowflake (acme) would reject the token, with one of A, B."],
    ["may accept", answer("unknown"), "Snowflake (acme) would probably accept the token; some checks are unknown."],
  ])("says that Snowflake %s, and how to be certain", (_, verdict, expected) => {
    expect(
      reportText({ checks: checks.slice(0, 1), verdicts: [verdict] })
        .split("\n")
        .slice(1),
    ).toEqual([
      expected,
      "To be certain, run in Snowflake: SELECT SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN('<access token>');",
      "1 passed, 0 failed, 0 unknown.",
      "",
    ]);
  });

  test("is JSON as well", () => {
    const json = reportJson({ checks, verdicts: [answer("Failed", "A")] });
    expect(json).toMatch(/^\{\n {2}"passed": 2,\n[^]*\}\n$/);
    expect(JSON.parse(json)).toEqual({
      passed: 2,
      failed: 1,
      unknown: 2,
      checks: JSON.parse(JSON.stringify(checks)) as unknown,
      snowflake: [{ subject: "acme", result: "Failed", reasons: ["A"] }],
    });
  });
});
