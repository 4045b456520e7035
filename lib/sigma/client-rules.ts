import { Check, eachSound, must, once, unless, when } from "../findings/checks";
import { nameProblem } from "../findings/display-name";
import { literals } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { hostOf, httpsUrlProblem, isHostName } from "../findings/url";
import { ClientAuthentication } from "./client-authentication";
import { SigmaClientOptions } from "./client-options";
import { DATABRICKS_EMBEDDING_PATH, REDIRECT_PATH } from "./redirect-path";
import { DEFAULT_PURPOSES, OAuthPurpose } from "./oauth-purpose";
import { SIGMA_DATABRICKS_QUICKSTART, SIGMA_GUIDE, SIGMA_OAUTH } from "./sources";

const SIGMA_DOMAIN = "sigmacomputing.com";

const DOCUMENTED_PATHS: readonly string[] = [REDIRECT_PATH, DATABRICKS_EMBEDDING_PATH];

const URL_LISTS = ["additionalRedirectUris", "postLogoutRedirectUris"] as const;

const urls = (client: SigmaClientOptions) =>
  URL_LISTS.flatMap((list) => literals(client[list]).map(({ value, index }) => ({ value, at: `${list}[${index}]` })));

const DUPLICATE_URL = "each URL once; the deployment's own redirect URI is always registered";

const signsIn = ({ purposes = [...DEFAULT_PURPOSES] }: SigmaClientOptions) => purposes.includes(OAuthPurpose.ORGANIZATION_LOGIN);

/** Whether a host is not Sigma's. */
export const isForeignHost = (host: string | undefined) =>
  host !== undefined && host !== SIGMA_DOMAIN && !host.endsWith(`.${SIGMA_DOMAIN}`);

/** The URLs on Sigma's own hosts. A broken URL is another rule's. */
const urlsOfSigma = (client: SigmaClientOptions) =>
  urls(client)
    .filter(({ value }) => httpsUrlProblem(value) === undefined && !isForeignHost(hostOf(value)))
    .map((url) => ({ ...url, url: new URL(url.value) }));

/** Every host outside Sigma's domain that an authorization code or a user could be sent to. */
const foreignHosts =
  (fix: string): Check<SigmaClientOptions> =>
  (client) =>
    [
      { at: "deployment", value: client.deployment.apiHost, host: client.deployment.apiHost },
      ...urls(client).map((url) => ({ ...url, host: hostOf(url.value) })),
    ]
      .filter(({ host }) => isForeignHost(host))
      .map(({ at, value }) => ({ at, given: given(value), allowed: `hosts of ${SIGMA_DOMAIN}`, fix }));

/** What Sigma asks of every OAuth client. */
export const clientRules: readonly Rule<SigmaClientOptions>[] = [
  {
    id: "SIGMA-CLIENT-NAME",
    severity: "error",
    why:
      "Fires when a client's name is empty, longer than 100 characters, or has line breaks, quotes, backslashes, `%{` or spaces around it. " +
      "The name becomes the app's label, the default for output names, and part of messages, so it must not end a string in SQL or " +
      "Terraform. Whether 100 characters is the vendors' limit is not confirmed.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "SIGMA-PURPOSE",
    severity: "error",
    why:
      "Fires when `purposes` is an empty list or lists a purpose twice. Other rules depend on what Sigma uses the client for: " +
      "`organization` (users log in to Sigma) or `connection` (Sigma connects to the data platform).",
    see: [SIGMA_OAUTH],
    check: ({ purposes }) =>
      purposes !== undefined && (purposes.length === 0 || new Set(purposes).size < purposes.length)
        ? [
            {
              at: "purposes",
              given: given(purposes),
              allowed: `one or both of ${DEFAULT_PURPOSES.join(", ")}, each once`,
              fix: "say what Sigma uses the client for",
            },
          ]
        : [],
  },
  {
    id: "SIGMA-ORG-PKCE",
    severity: "error",
    why:
      "Fires when a client for organization login requires PKCE. Sigma does not support PKCE there, so every login would fail. A " +
      "client without `purposes` is also for organization login. Declare two clients: one for organization login without PKCE, and one " +
      "for the data connection with PKCE.",
    see: [SIGMA_GUIDE],
    check: when(
      signsIn,
      must("requirePkce", (requirePkce: boolean) => !requirePkce, {
        allowed: "false for a client for organization login: Sigma does not support PKCE there",
        fix: "declare two clients, one for organization login without PKCE and one for the data connection with it",
      }),
    ),
  },
  {
    id: "SIGMA-ORG-JWT",
    severity: "error",
    why:
      "Fires when a client for organization login authenticates with a signed JWT. Sigma supports only a client secret " +
      "there. Declare two clients: one for organization login with a secret, and one for the data connection with signed JWTs.",
    see: [SIGMA_GUIDE],
    check: when(
      signsIn,
      must("authentication", (authentication: ClientAuthentication) => authentication !== ClientAuthentication.PRIVATE_KEY_JWT, {
        allowed: "a client secret for a client for organization login: Sigma does not support signed JWTs there",
        fix: "declare two clients, one for organization login with a secret and one for the data connection with signed JWTs",
      }),
    ),
  },
  {
    id: "SIGMA-HOST",
    severity: "error",
    why:
      "Fires when the API host of a deployment is not a host name in lower case with at least two labels. The redirect URI and Sigma's " +
      "JWKS URI are derived from it.",
    check: ({ deployment }) =>
      isHostName(deployment.apiHost)
        ? []
        : [
            {
              at: "deployment",
              given: given(deployment.apiHost),
              allowed: "a host name in lower case, such as api.example.sigmacomputing.com",
              fix: "remove the scheme, port and path",
            },
          ],
  },
  {
    id: "SIGMA-REDIRECT-URI",
    severity: "error",
    why:
      "Fires when a redirect URI or a post-logout redirect URI is not an absolute https URL, contains a user name, a fragment or a " +
      "wildcard, or is not in canonical form, the form that a browser would show. A redirect URI is absolute and has no fragment (RFC " +
      "6749, 3.1.2), and the server compares it character by character (RFC 9700, 2.1). Register the exact URL that Sigma shows.",
    see: [
      "https://url.spec.whatwg.org/",
      "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2",
      "https://www.rfc-editor.org/rfc/rfc9700#section-2.1",
    ],
    check: eachSound(URL_LISTS, httpsUrlProblem, {
      allowed: "an absolute https URL without a user name, fragment or wildcard",
      fix: "register the exact URL that Sigma shows",
    }),
  },
  {
    id: "SIGMA-REDIRECT-EXTRA",
    severity: "error",
    why:
      "Fires when a URL on one of Sigma's hosts has a port, or a redirect URI there has a query. Sigma documents neither. If the page " +
      "redirects, the query could control where, and the authorization code would be sent there. Register the exact URL that Sigma " +
      "shows.",
    see: [SIGMA_GUIDE],
    check: (client) =>
      urlsOfSigma(client).flatMap(({ at, value, url }) => {
        const extra = [url.port && `the port ${url.port}`, !at.startsWith("postLogout") && value.includes("?") && "a query"].find(Boolean);
        return extra
          ? [
              {
                at,
                given: `${given(value)}, which has ${extra}`,
                allowed: "no port and no query on Sigma's hosts",
                fix: "register the exact URL that Sigma shows: a query could control where a page redirects to",
              },
            ]
          : [];
      }),
  },
  {
    id: "SIGMA-REDIRECT-PATH",
    severity: "warning",
    why:
      "Fires when an additional redirect URI on one of Sigma's hosts has a path other than those that Sigma documents: " +
      "`/api/v2/oauth/1/authcode`, and `/v2/auth/oauth/databricks/callback` for embedded workbooks with Databricks. Authorization codes " +
      "are sent to that page, and what it does with them is unknown. Compare the URL with what Sigma shows.",
    see: [SIGMA_GUIDE, SIGMA_DATABRICKS_QUICKSTART],
    check: (client) =>
      urlsOfSigma(client)
        .filter(({ at, url }) => at.startsWith("additional") && !DOCUMENTED_PATHS.includes(url.pathname))
        .map(({ at, value }) => ({
          at,
          given: given(value),
          allowed: `a path that Sigma documents: ${DOCUMENTED_PATHS.join(" or ")}`,
          fix: "compare it with what Sigma shows: authorization codes are sent to this page, and what it does with them is unknown",
        })),
  },
  {
    id: "SIGMA-REDIRECT-DUPLICATE",
    severity: "error",
    why: "Fires when a URL is listed twice, or when the deployment's own redirect URI is listed, which is always registered.",
    check: (client) => [
      ...once(URL_LISTS, DUPLICATE_URL)(client),
      ...literals(client.additionalRedirectUris)
        .filter(({ value, repeated }) => !repeated && value === client.deployment.redirectUri)
        .map(({ value, index }) => ({
          at: `additionalRedirectUris[${index}]`,
          given: `${given(value)} a second time`,
          allowed: DUPLICATE_URL,
          fix: "remove it",
        })),
    ],
  },
  {
    id: "SIGMA-FOREIGN-HOST",
    severity: "error",
    why:
      "Fires when the API host, a redirect URI or a post-logout redirect URI is outside `sigmacomputing.com`, where all of Sigma's " +
      "deployments are. If an authorization code is sent to a look-alike host, its owner can use it (RFC 9700, 4.1). Correct the host. If " +
      "the host is right, set `allowForeignHost`.",
    see: [SIGMA_GUIDE, "https://www.rfc-editor.org/rfc/rfc9700#section-4.1"],
    check: unless(({ allowForeignHost }) => allowForeignHost, foreignHosts("correct the host; if it is intended, set allowForeignHost")),
  },
  {
    id: "SIGMA-FOREIGN-HOST-ALLOWED",
    severity: "warning",
    why:
      "Fires when `allowForeignHost` permits a host outside `sigmacomputing.com`. The owner of that host can receive authorization codes. " +
      "Make sure that the host belongs to you or to Sigma.",
    check: when(
      ({ allowForeignHost }) => allowForeignHost,
      foreignHosts("make sure that the host is yours or Sigma's: its owner can receive authorization codes"),
    ),
  },
];
