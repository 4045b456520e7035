import { ClientAuthentication } from "../../../lib/sigma/client-authentication";
import { SigmaClientOptions } from "../../../lib/sigma/client-options";
import { clientRules } from "../../../lib/sigma/client-rules";
import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { OAuthPurpose } from "../../../lib/sigma/oauth-purpose";
import { caseTable, LIST_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const { ORGANIZATION_LOGIN, DATA_CONNECTION } = OAuthPurpose;
const { CLIENT_SECRET_POST, PRIVATE_KEY_JWT } = ClientAuthentication;

const gcp = (options: Partial<SigmaClientOptions> = {}): SigmaClientOptions => ({ deployment: SigmaDeployment.GCP, ...options });
const at = (host: string, options: Partial<SigmaClientOptions> = {}) => gcp({ deployment: SigmaDeployment.custom(host), ...options });
const redirect = (...additionalRedirectUris: string[]) => gcp({ additionalRedirectUris });
const signOut = (...postLogoutRedirectUris: string[]) => gcp({ postLogoutRedirectUris });

const OWN = "https://api.sigmacomputing.com/api/v2/oauth/1/authcode";
const OTHER = "https://api.example.sigmacomputing.com/callback";
/** A host of so many characters, with labels of 63 at most. */
const hostOf = (length: number) =>
  `${["a", "b", "c"].map((letter) => letter.repeat(63)).join(".")}.${"d".repeat(length - 211)}.sigmacomputing.com`;

export const clientCases = caseTable<SigmaClientOptions>(
  "Sigma's OAuth clients",
  ruleRunner(clientRules),
  [
    {
      id: "SIGMA-CLIENT-NAME",
      severity: "error",
      allowed: "1 to 100 characters on one line",
      fix: "choose a plain name",
      fires: [
        { when: "the name is empty", subject: gcp({ name: "" }), at: "name", given: 'given ""' },
        { when: "the name has 101 characters", subject: gcp({ name: "a".repeat(101) }), at: "name", given: '"aaaaa' },
        { when: "the name has a space at the end", subject: gcp({ name: "Sigma " }), at: "name", given: 'given "Sigma "' },
        { when: "the name has a single quote", subject: gcp({ name: "it's" }), at: "name", given: 'given "it\'s"' },
        { when: "the name has a double quote", subject: gcp({ name: 'so "it"' }), at: "name", given: '\\"it\\"' },
        { when: "the name has a backslash", subject: gcp({ name: "a\\b" }), at: "name", given: 'given "a\\\\b"' },
        { when: "the name begins a directive of Terraform", subject: gcp({ name: "a%{b" }), at: "name", given: 'given "a%{b"' },
        { when: "the name turns its direction around", subject: gcp({ name: "a\u202eb" }), at: "name", given: 'given "a\\u202eb"' },
        { when: "the name has a part of cdktf's marker", subject: gcp({ name: "a#{TfToken[b" }), at: "name", given: "#{TfToken[" },
        {
          when: "the name has an escaped reference and 101 characters",
          subject: gcp({ name: `$\${}${"a".repeat(98)}` }),
          at: "name",
          given: '"${}aaa',
        },
        { when: "the name has two lines", subject: gcp({ name: "a\nb" }), at: "name", given: 'given "a\\nb"' },
      ],
      quiet: [
        { when: "the name has 1 character", subject: gcp({ name: "S" }) },
        { when: "the name has 100 characters", subject: gcp({ name: "a".repeat(100) }) },
        { when: "the name has letters, spaces and signs of any language", subject: gcp({ name: "Sigma – Données (100 %, α)" }) },
        { when: "the name has escaped beginnings and 100 characters", subject: gcp({ name: `$\${%%{}${"a".repeat(95)}` }) },
        { when: "there is no name", subject: gcp() },
      ],
    },
    {
      id: "SIGMA-PURPOSE",
      severity: "error",
      allowed: "one or both of organization, connection, each once",
      fix: "say what Sigma uses the client for",
      fires: [
        { when: "there is no purpose", subject: gcp({ purposes: [] }), at: "purposes", given: "given []" },
        {
          when: "a purpose is named twice",
          subject: gcp({ purposes: [DATA_CONNECTION, DATA_CONNECTION] }),
          at: "purposes",
          given: 'given ["connection","connection"]',
        },
      ],
      quiet: [
        { when: "there is one purpose", subject: gcp({ purposes: [DATA_CONNECTION] }) },
        { when: "there are both", subject: gcp({ purposes: [ORGANIZATION_LOGIN, DATA_CONNECTION] }) },
        { when: "purposes are left out", subject: gcp() },
      ],
    },
    {
      id: "SIGMA-ORG-PKCE",
      severity: "error",
      allowed: "false for a client for organization login",
      fix: "declare two clients",
      fires: [
        { when: "a client for both purposes needs PKCE", subject: gcp({ requirePkce: true }), at: "requirePkce", given: "given true" },
        {
          when: "a client for organization login needs PKCE",
          subject: gcp({ requirePkce: true, purposes: [ORGANIZATION_LOGIN] }),
          at: "requirePkce",
          given: "given true",
        },
      ],
      quiet: [
        { when: "a client for the connection alone needs PKCE", subject: gcp({ requirePkce: true, purposes: [DATA_CONNECTION] }) },
        { when: "a client for organization login needs none", subject: gcp({ requirePkce: false, purposes: [ORGANIZATION_LOGIN] }) },
      ],
    },
    {
      id: "SIGMA-ORG-JWT",
      severity: "error",
      allowed: "a client secret for a client for organization login",
      fix: "declare two clients",
      fires: [
        {
          when: "a client for both purposes signs JWTs",
          subject: gcp({ authentication: PRIVATE_KEY_JWT }),
          at: "authentication",
          given: 'given "private-key-jwt"',
        },
        {
          when: "a client for organization login signs JWTs",
          subject: gcp({ authentication: PRIVATE_KEY_JWT, purposes: [ORGANIZATION_LOGIN] }),
          at: "authentication",
          given: 'given "private-key-jwt"',
        },
      ],
      quiet: [
        {
          when: "a client for the connection alone signs JWTs",
          subject: gcp({ authentication: PRIVATE_KEY_JWT, purposes: [DATA_CONNECTION] }),
        },
        { when: "a client for both has a secret in the body", subject: gcp({ authentication: CLIENT_SECRET_POST }) },
      ],
    },
    {
      id: "SIGMA-HOST",
      severity: "error",
      allowed: "a host name in lower case",
      fix: "remove the scheme, port and path",
      fires: [
        { when: "the host has a scheme", subject: at("https://api.sigmacomputing.com"), at: "deployment", given: '"https://api.' },
        { when: "the host has a port", subject: at("api.sigmacomputing.com:443"), at: "deployment", given: ".com:443" },
        { when: "the host has a path", subject: at("api.sigmacomputing.com/api"), at: "deployment", given: ".com/api" },
        { when: "the host has upper case", subject: at("API.sigmacomputing.com"), at: "deployment", given: '"API.' },
        { when: "the host has one label", subject: at("localhost"), at: "deployment", given: '"localhost"' },
        { when: "the host has a dot at the end", subject: at("api.sigmacomputing.com."), at: "deployment", given: '.com."' },
        { when: "the host is an address", subject: at("127.0.0.1"), at: "deployment", given: '"127.0.0.1"' },
        { when: "a label has 64 characters", subject: at(`${"a".repeat(64)}.sigmacomputing.com`), at: "deployment", given: "aaaa" },
        { when: "the host has 254 characters", subject: at(hostOf(254)), at: "deployment", given: "aaaa" },
        { when: "the host is empty", subject: at(""), at: "deployment", given: 'given ""' },
      ],
      quiet: [
        { when: "it is a host that Sigma's table does not have", subject: at("api.example.sigmacomputing.com") },
        { when: "a label has 63 characters", subject: at(`${"a".repeat(63)}.sigmacomputing.com`) },
        { when: "the host has 253 characters", subject: at(hostOf(253)) },
        { when: "it is a deployment of Sigma's table", subject: gcp() },
      ],
    },
    {
      id: "SIGMA-REDIRECT-URI",
      severity: "error",
      allowed: "an absolute https URL without a user name, fragment or wildcard",
      fix: "register the exact URL that Sigma shows",
      fires: [
        { when: "a URL is not https", subject: redirect("http://a.b/c"), at: "additionalRedirectUris[0]", given: "is not https" },
        { when: "a URL is relative", subject: redirect("/callback"), at: "additionalRedirectUris[0]", given: "is not an absolute URL" },
        {
          when: "a URL carries a user",
          subject: redirect("https://u@a.b/"),
          at: "additionalRedirectUris[0]",
          given: "carries a user name",
        },
        { when: "a URL carries a fragment", subject: redirect("https://a.b/#c"), at: "additionalRedirectUris[0]", given: "a fragment" },
        {
          when: "a URL carries an empty fragment",
          subject: redirect("https://a.b/#"),
          at: "additionalRedirectUris[0]",
          given: "a fragment",
        },
        { when: "a URL carries a wildcard", subject: redirect("https://*.a.b/"), at: "additionalRedirectUris[0]", given: "a wildcard" },
        { when: "a URL has a space", subject: redirect("https://a.b/ c"), at: "additionalRedirectUris[0]", given: "has white space" },
        { when: "a URL has a line break", subject: redirect("https://a.b/c\n"), at: "additionalRedirectUris[0]", given: "has white space" },
        {
          when: "a URL is not in canonical form",
          subject: redirect("https://A.b/c", "https://a.b:443/c"),
          at: ["additionalRedirectUris[0]", "additionalRedirectUris[1]"],
          given: "is not in canonical form (https://a.b/c)",
        },
        {
          when: "a URL for signing out is not https",
          subject: signOut(OTHER, "ftp://a.b"),
          at: "postLogoutRedirectUris[1]",
          given: "not https",
        },
        {
          when: "a wrong URL stands behind a reference",
          subject: redirect("${x}", "x"),
          at: "additionalRedirectUris[1]",
          given: 'given "x"',
        },
      ],
      quiet: [
        { when: "a URL has a port, a path and a query", subject: redirect("https://a.b:8443/c?d=e") },
        { when: "a URL is a host alone", subject: signOut("https://a.b", "https://a.b/") },
        { when: "there is no URL beside the deployment's own", subject: gcp() },
      ],
    },
    {
      id: "SIGMA-REDIRECT-EXTRA",
      severity: "error",
      allowed: "no port and no query on Sigma's hosts",
      fix: "register the exact URL that Sigma shows",
      fires: [
        {
          when: "a URL has a query",
          subject: redirect("https://aws-api.sigmacomputing.com/redirect?u=https://evil.example"),
          at: "additionalRedirectUris[0]",
          given: "a query",
        },
        {
          when: "a query is empty",
          subject: redirect("https://api.sigmacomputing.com/api/v2/oauth/1/authcode?"),
          at: "additionalRedirectUris[0]",
          given: "a query",
        },
        {
          when: "a URL has a port",
          subject: redirect("https://api.sigmacomputing.com:8443/api/v2/oauth/1/authcode"),
          at: "additionalRedirectUris[0]",
          given: "the port 8443",
        },
        {
          when: "a URL for signing out has a port",
          subject: signOut("https://app.sigmacomputing.com:8443/"),
          at: "postLogoutRedirectUris[0]",
          given: "the port 8443",
        },
      ],
      quiet: [
        { when: "a URL has neither", subject: redirect("https://aws-api.sigmacomputing.com/api/v2/oauth/1/authcode") },
        { when: "a URL for signing out has a query", subject: signOut("https://app.sigmacomputing.com/?a=b") },
        { when: "the host is another's", subject: redirect("https://a.b:8443/c?d") },
      ],
    },
    {
      id: "SIGMA-REDIRECT-PATH",
      severity: "warning",
      allowed: "a path that Sigma documents: /api/v2/oauth/1/authcode or /v2/auth/oauth/databricks/callback",
      fix: "compare it with what Sigma shows",
      fires: [
        "/",
        "/redirect",
        "/api/v2/oauth/1/authcode/",
        "/api/v2/oauth/1/authcode/../x".replace("/authcode/..", ""),
        "/API/v2/oauth/1/authcode",
        "/api/v2/oauth/1/authcode%2f",
      ].map((path) => ({
        when: `the path is ${path}`,
        subject: redirect(`https://aws-api.sigmacomputing.com${path}`),
        at: "additionalRedirectUris[0]",
        given: "given",
      })),
      quiet: [
        { when: "the path is Sigma's", subject: redirect("https://aws-api.sigmacomputing.com/api/v2/oauth/1/authcode") },
        {
          when: "it is that of embedded workbooks with Databricks",
          subject: redirect("https://aws-api.sigmacomputing.com/v2/auth/oauth/databricks/callback"),
        },
        { when: "it is for signing out", subject: signOut("https://app.sigmacomputing.com/bye") },
        { when: "the host is another's", subject: redirect("https://a.b/c") },
      ],
    },
    {
      id: "SIGMA-REDIRECT-DUPLICATE",
      severity: "error",
      allowed: "each URL once",
      fix: "remove it",
      fires: [
        { when: "the deployment's own is given again", subject: redirect(OWN), at: "additionalRedirectUris[0]", given: "a second time" },
        { when: "a URL is given twice", subject: redirect(OTHER, OTHER), at: "additionalRedirectUris[1]", given: "a second time" },
        {
          when: "a URL for signing out is given twice",
          subject: signOut(OTHER, OTHER),
          at: "postLogoutRedirectUris[1]",
          given: "a second time",
        },
      ],
      quiet: [
        { when: "another URL is given", subject: redirect(OTHER) },
        { when: "a URL stands in both lists", subject: gcp({ additionalRedirectUris: [OTHER], postLogoutRedirectUris: [OTHER, OWN] }) },
      ],
    },
    {
      id: "SIGMA-FOREIGN-HOST",
      severity: "error",
      allowed: "hosts of sigmacomputing.com",
      fix: "correct the host; if it is intended, set allowForeignHost",
      fires: [
        { when: "the deployment's host is foreign", subject: at("api.sigma.example"), at: "deployment", given: '"api.sigma.example"' },
        { when: "it ends like Sigma's", subject: at("api.notsigmacomputing.com"), at: "deployment", given: '"api.notsigmacomputing.com"' },
        {
          when: "it begins like Sigma's",
          subject: at("sigmacomputing.com.example"),
          at: "deployment",
          given: '"sigmacomputing.com.example"',
        },
        {
          when: "a redirect URI is foreign",
          subject: redirect(OTHER, "https://example.com/sigmacomputing.com"),
          at: "additionalRedirectUris[1]",
          given: '"https://example.com/sigmacomputing.com"',
        },
        {
          when: "a URL for signing out is foreign",
          subject: signOut("https://sigmacomputing.com@example.com/"),
          at: "postLogoutRedirectUris[0]",
          given: '"https://example.com/"',
        },
      ],
      quiet: [
        { when: "every host is of Sigma's domain", subject: redirect(OTHER, "https://sigmacomputing.com/x") },
        { when: "foreign hosts are allowed", subject: at("api.sigma.example", { allowForeignHost: true }) },
        { when: "a URL is no URL", subject: redirect("example.com") },
      ],
    },
    {
      id: "SIGMA-FOREIGN-HOST-ALLOWED",
      severity: "warning",
      allowed: "hosts of sigmacomputing.com",
      fix: "make sure that the host is yours or Sigma's",
      fires: [
        {
          when: "foreign hosts are allowed and there are two",
          subject: at("api.sigma.example", { allowForeignHost: true, additionalRedirectUris: ["https://example.com/"] }),
          at: ["deployment", "additionalRedirectUris[0]"],
          given: "given",
        },
      ],
      quiet: [
        { when: "foreign hosts are allowed and there is none", subject: gcp({ allowForeignHost: true, additionalRedirectUris: [OTHER] }) },
        { when: "foreign hosts are not allowed", subject: at("api.sigma.example") },
      ],
    },
  ],
  withReferences(gcp(), { name: TEXT_REFERENCES, additionalRedirectUris: LIST_REFERENCES, postLogoutRedirectUris: LIST_REFERENCES }),
);
