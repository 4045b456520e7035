import { fetchJson, Kind } from "../../../../cli/verify/documents/fetch-json";
import { fetchDocuments } from "../../../../cli/verify/documents/documents";
import { Setup } from "../../../../cli/verify/model/setup";

const URL_OF_IT = "https://acme.example.com/document";

/** What a server answers to one request after the other. */
async function fetched(
  answers: readonly Response[],
  { url = URL_OF_IT, kind = "metadata" }: { readonly url?: string; readonly kind?: Kind } = {},
) {
  const asked: string[] = [];
  const fetch = (at: string) => Promise.resolve(answers[asked.push(at) - 1]);
  const found = await fetchJson(url, kind, { fetch, timeout: 10 });
  return { asked, found, line: "problem" in found ? `${found.problem}; ${found.fix}` : JSON.stringify(found.json) };
}

const answer = (body: string | null, status = 200) => new Response(body, { status });
const redirect = (location?: string, status = 302) => new Response(null, { status, headers: location === undefined ? {} : { location } });
const METADATA = /; check the URL for a wrong id or path; a metadata URI ends in /;

describe("a document", () => {
  test.each<[string, Response, RegExp]>([
    ["is an object", answer('{"issuer": "acme"}'), /^\{"issuer":"acme"\}$/],
    ["is not null", answer("null"), /^"https:[^"]*" sends something other than a JSON object of at most 100 levels; check the URL/],
    ["is no list", answer("[]"), /sends something other than a JSON object/],
    ["is no text", answer('"text"'), /sends something other than a JSON object/],
    ["is no number", answer("5"), /sends something other than a JSON object/],
    ["is not empty", answer(""), /sends something other than a JSON object/],
    ["is not nothing", answer(null), /sends something other than a JSON object/],
    ["is no page", answer("<html>"), /sends a web page; check the URL: it must be a JSON document/],
    ["is no page with space in front", answer(" \n\t<html>"), /sends a web page; /],
    ["is no text with a sign of a page in it", answer("a < b"), /sends something other than a JSON object/],
    ["has at most 1 MiB", answer(`{"a":"${"x".repeat(1 << 20)}"}`), /sends more than 1 MiB; /],
    ["may have 1 MiB", answer(`{"a":"${"x".repeat((1 << 20) - 8)}"}`), /^\{"a":"x+"\}$/],
    ["is there", answer(null, 404), METADATA],
    ["is public", answer(null, 401), /answers with status 401; it must be public/],
    ["is not forbidden", answer(null, 403), /answers with status 403; it must be public/],
    ["is there now", answer(null, 500), /answers with status 500; try again later, or ask/],
    ["has the usual status", answer('{"issuer": "acme"}', 201), /answers with status 201; try again later/],
  ])("%s", async (_, response, line) => expect((await fetched([response])).line).toMatch(line));

  test("of keys that is not there is looked for elsewhere", async () => {
    expect((await fetched([answer(null, 404)], { kind: "keys" })).line).toMatch(/; check .*: the document has the keys' URL as jwks_uri$/);
  });

  test.each([
    ["keys", "is not an absolute URL"],
    ["http://acme.example.com", "is not https"],
    ["https://me@acme.example.com", "carries a user name or password"],
    ["https://:secret@acme.example.com", "carries a user name or password"],
  ])("is not asked for at %s", async (url, problem) => {
    const { asked, line } = await fetched([], { url });
    expect(asked).toEqual([]);
    expect(line).toContain(`${problem}; it must be an absolute https URL without a user name`);
  });
});

describe("a redirect", () => {
  const OTHER = "/other";

  test.each([301, 302, 303, 307, 308])("with the status %i is followed on the same server", async (status) => {
    const { asked, line } = await fetched([redirect(OTHER, status), answer("{}")]);
    expect([asked, line]).toEqual([[URL_OF_IT, "https://acme.example.com/other"], "{}"]);
  });

  test("is followed three times", async () => {
    const { asked, line } = await fetched([redirect(OTHER), redirect(OTHER), redirect(OTHER), answer("{}")]);
    expect([asked.length, line]).toEqual([4, "{}"]);
  });

  test("is not followed a fourth time", async () => {
    const { asked, line } = await fetched([redirect(OTHER), redirect(OTHER), redirect(OTHER), redirect(OTHER), answer("{}")]);
    expect(asked).toHaveLength(4);
    expect(line).toMatch(/redirects too often; use the document's real URL$/);
  });

  test.each<[string, string | undefined, RegExp]>([
    ["to nowhere", undefined, /redirects \(status 302\) without a location; use/],
    ["to what is no URL", "https://", /redirects to nowhere, which is not followed; /],
    ["to another host", "https://login.example.com/document", /redirects to another host, "login\.example\.com", which is not followed; /],
    ["to another port", "https://acme.example.com:8443/document", /redirects to another host, "acme\.example\.com:8443", /],
    ["without TLS", "http://acme.example.com/document?secret", /redirects to "http:\/\/acme\.example\.com", which is not https, /],
    ["to a file", "data:application/json,secret", /redirects to a URL of "data:", which is not https, /],
  ])("%s is not followed", async (_, location, line) => {
    const { asked, line: said } = await fetched([redirect(location), answer("{}")]);
    expect(asked).toEqual([URL_OF_IT]);
    expect(said).toMatch(line);
    expect(said).not.toContain("secret");
  });
});

describe("what is fetched for a setup", () => {
  const METADATA_URI = "https://acme.example.com/metadata";
  const REDIRECT_URI = "https://aws-api.sigmacomputing.com/api/v2/oauth/1/authcode";
  const asked = async (setup: Partial<Setup>, metadata: object = {}) => {
    const urls: string[] = [];
    const fetch = (url: string) => {
      urls.push(url);
      return Promise.resolve(answer(JSON.stringify(url === METADATA_URI ? metadata : { keys: [] })));
    };
    const { keys } = await fetchDocuments({ metadataUri: METADATA_URI, clients: [], trusts: [], ...setup }, { fetch, timeout: 10 });
    expect([METADATA_URI, ...keys.keys()]).toEqual(urls);
    return urls.slice(1);
  };

  test.each<[string, Partial<Setup>, object, string[]]>([
    ["nothing more where nobody names keys", { clients: [{ name: "a" }], trusts: [{ name: "a" }] }, {}, []],
    ["the document's keys", {}, { jwks_uri: "https://a.example.com" }, ["https://a.example.com"]],
    [
      "each URL once",
      {
        trusts: [
          { name: "a", jwksUris: ["https://a.example.com", "https://b.example.com"] },
          { name: "b", jwksUris: ["https://b.example.com"] },
        ],
      },
      { jwks_uri: "https://a.example.com" },
      ["https://a.example.com", "https://b.example.com"],
    ],
    [
      "Sigma's keys for a client that signs JWTs",
      { clients: [{ name: "a", useJwt: true, redirectUri: REDIRECT_URI }] },
      {},
      ["https://aws-api.sigmacomputing.com/api/v2/.well-known/jwks.json"],
    ],
    ["no keys of Sigma's for a client with a secret", { clients: [{ name: "a", useJwt: false, redirectUri: REDIRECT_URI }] }, {}, []],
    [
      "no keys of Sigma's where they are is unknown",
      {
        clients: [
          { name: "a", useJwt: true },
          { name: "b", useJwt: true, redirectUri: "b" },
        ],
      },
      {},
      [],
    ],
  ])("is %s", async (_, setup, metadata, urls) => expect(await asked(setup, metadata)).toEqual(urls));
});
