import { nameProblem } from "../findings/display-name";
import { literals } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { hostOf, httpsUrlProblem, isHostName } from "../findings/url";
import { ClientAuthentication } from "./client-authentication";
import { SigmaClientOptions } from "./client-options";
import { DEFAULT_PURPOSES, OAuthPurpose } from "./oauth-purpose";
import { SIGMA_GUIDE, SIGMA_OAUTH } from "./sources";

const SIGMA_DOMAIN = "sigmacomputing.com";

const URL_LISTS = ["additionalRedirectUrls", "postLogoutRedirectUrls"] as const;

const urls = (client: SigmaClientOptions) =>
  URL_LISTS.flatMap((list) => literals(client[list]).map(({ value, index }) => ({ value, at: `${list}[${index}]` })));

const signsIn = ({ purposes = [...DEFAULT_PURPOSES] }: SigmaClientOptions) => purposes.includes(OAuthPurpose.ORGANIZATION_LOGIN);

/** Whether a host is none of Sigma's. */
export const isForeignHost = (host: string | undefined) =>
  host !== undefined && host !== SIGMA_DOMAIN && !host.endsWith(`.${SIGMA_DOMAIN}`);

/** Every host outside Sigma's domain that an authorization code or a user could be sent to. */
function foreignHosts(client: SigmaClientOptions): Violation[] {
  const hosts = [
    { at: "deployment", value: client.deployment.apiHost, host: client.deployment.apiHost },
    ...urls(client).map((url) => ({ ...url, host: hostOf(url.value) })),
  ];
  return hosts
    .filter(({ host }) => isForeignHost(host))
    .map(({ at, value }) => ({
      at,
      given: given(value),
      allowed: `hosts of ${SIGMA_DOMAIN}`,
      fix: "correct the host; if it is meant, allow foreign hosts (allowForeignHost)",
    }));
}

/** What Sigma asks of every OAuth client. */
export const clientRules: readonly Rule<SigmaClientOptions>[] = [
  {
    id: "SIGMA-CLIENT-NAME",
    severity: "error",
    why:
      "A client's name has 1 to 100 characters on one line, without quotes, backslashes, `%{` and spaces around it. The name becomes the " +
      "app's label, the default of output names, and part of messages; what ends a string in SQL or Terraform has no place in it. That 100 " +
      "characters are the limit could not be confirmed. Choose a plain name.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "SIGMA-PURPOSE",
    severity: "error",
    why:
      "`purposes` is left out, or has one or both of `organization` and `connection`, each once. Other rules depend on what Sigma uses the " +
      "client for (Sigma on OAuth). Say what it is for.",
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
      "A client that signs people in to the organization does not require PKCE: Sigma does not support it there. A client without " +
      "`purposes` signs people in, too. Declare two clients, one for organization login without PKCE and one for the data connection with " +
      "it.",
    see: [SIGMA_GUIDE],
    check: (client) =>
      client.requirePkce && signsIn(client)
        ? [
            {
              at: "requirePkce",
              given: given(true),
              allowed: "false for a client that signs people in to the organization: Sigma does not support PKCE there",
              fix: "declare two clients, one for organization login without PKCE and one for the data connection with it",
            },
          ]
        : [],
  },
  {
    id: "SIGMA-ORG-JWT",
    severity: "error",
    why:
      "A client that signs people in to the organization has a client secret: Sigma does not support signed JWTs there. Declare two " +
      "clients, one for organization login with a secret and one for the data connection with JWTs.",
    see: [SIGMA_GUIDE],
    check: (client) =>
      client.authentication === ClientAuthentication.PRIVATE_KEY_JWT && signsIn(client)
        ? [
            {
              at: "authentication",
              given: given(client.authentication),
              allowed: "a client secret for a client that signs people in to the organization: Sigma does not support JWTs there",
              fix: "declare two clients, one for organization login with a secret and one for the data connection with JWTs",
            },
          ]
        : [],
  },
  {
    id: "SIGMA-HOST",
    severity: "error",
    why:
      "The API host of a deployment is a host name in lower case, with two labels or more. The redirect URL and the URL of Sigma's keys " +
      "are made of it. Leave out scheme, port and path.",
    check: ({ deployment }) =>
      isHostName(deployment.apiHost)
        ? []
        : [
            {
              at: "deployment",
              given: given(deployment.apiHost),
              allowed: "a host name in lower case, such as api.example.sigmacomputing.com",
              fix: "leave out scheme, port and path",
            },
          ],
  },
  {
    id: "SIGMA-REDIRECT-URL",
    severity: "error",
    why:
      "Redirect URLs and URLs for signing out are absolute https URLs without user, fragment and wildcard, in the form that a browser " +
      "would write them (URL standard). A redirect URL is an absolute URI without a fragment (RFC 6749, 3.1.2) and is compared character " +
      "by character (RFC 9700, 2.1). Register the exact URL that Sigma shows.",
    see: [
      "https://url.spec.whatwg.org/",
      "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2",
      "https://www.rfc-editor.org/rfc/rfc9700#section-2.1",
    ],
    check: (client) =>
      urls(client).flatMap(({ at, value }) => {
        const problem = httpsUrlProblem(value);
        return problem
          ? [
              {
                at,
                given: `${given(value)}, which ${problem}`,
                allowed: "an absolute https URL without user, fragment or wildcard",
                fix: "register the exact URL that Sigma shows",
              },
            ]
          : [];
      }),
  },
  {
    id: "SIGMA-REDIRECT-DUPLICATE",
    severity: "error",
    why: "Each URL stands once in its list. The deployment's own redirect URL is always registered. Remove the second one.",
    check: (client) =>
      URL_LISTS.flatMap((list) => {
        const own = list === "additionalRedirectUrls" ? client.deployment.redirectUrl : undefined;
        return literals(client[list])
          .filter(({ value, repeated }) => repeated || value === own)
          .map(({ value, index }) => ({
            at: `${list}[${index}]`,
            given: `${given(value)} a second time`,
            allowed: "each URL once; the deployment's own redirect URL is always registered",
            fix: "remove it",
          }));
      }),
  },
  {
    id: "SIGMA-FOREIGN-HOST",
    severity: "error",
    why:
      "The API host, redirect URLs and URLs for signing out are on hosts of `sigmacomputing.com`, where all of Sigma's deployments are. An " +
      "authorization code that is sent to a look-alike host is a breach (RFC 9700, 4.1). Correct the host; if it is meant, set " +
      "`allowForeignHost`.",
    see: [SIGMA_GUIDE, "https://www.rfc-editor.org/rfc/rfc9700#section-4.1"],
    check: (client) => (client.allowForeignHost ? [] : foreignHosts(client)),
  },
  {
    id: "SIGMA-FOREIGN-HOST-ALLOWED",
    severity: "warning",
    why:
      "A host outside `sigmacomputing.com` was allowed with `allowForeignHost`. Whoever owns it can receive authorization codes. Make sure " +
      "that it is yours or Sigma's.",
    check: (client) =>
      client.allowForeignHost
        ? foreignHosts(client).map((violation) => ({
            ...violation,
            fix: "it was allowed on purpose; make sure that it is yours or Sigma's, since whoever owns it can receive authorization codes",
          }))
        : [],
  },
];
