import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { isForeignHost } from "../../../lib/sigma/client-rules";
import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { Documents, sigmaJwksUri } from "../documents/documents";
import { keySetProblem } from "../documents/keys";
import { isDatabricks, listOf, Metadata } from "../documents/metadata";
import { quoteUrl } from "../../http/url";
import { Client, Trust } from "../model/setup";
import { checkCredential } from "./credential";
import { checkScopes } from "./scopes";
import { NO_METADATA } from "./server";

export interface ClientSubject {
  readonly client: Client;
  readonly trusts: readonly Trust[];
  readonly documents: Documents;
  readonly now: Date;
  readonly allowForeignHost: boolean;
}

/** What Sigma's client needs from the authorization server, and its own settings. */
export function checkClient(subject: ClientSubject): Check[] {
  const { client, documents, trusts } = subject;
  const outcome = new Outcomes(client.name);
  const metadata = "json" in documents.metadata ? documents.metadata.json : undefined;
  const type = trusts.find((trust) => trust.type !== undefined)?.type;
  const offered = (id: "VERIFY-PKCE" | "VERIFY-CLIENT-AUTH", check: (metadata: Metadata) => Check) =>
    metadata === undefined ? outcome.unknown(id, NO_METADATA) : check(metadata);
  return [
    metadata === undefined ? outcome.unknown("VERIFY-SCOPES", NO_METADATA) : checkScopes(client, type, metadata, outcome),
    ...(client.requirePkce ? [offered("VERIFY-PKCE", (found) => checkPkce(found, outcome))] : []),
    ...(client.useJwt === undefined
      ? []
      : [offered("VERIFY-CLIENT-AUTH", (found) => checkAuthentication(found, client.useJwt === true, type, outcome))]),
    ...(client.redirectUri === undefined ? [] : [checkRedirect(client.redirectUri, subject, metadata, outcome)]),
    ...(client.useJwt ? [checkSigmaKeys(client, documents, outcome)] : []),
    ...(client.credentialEndDate === undefined ? [] : [checkCredential(client, client.credentialEndDate, subject.now, outcome)]),
  ];
}

function checkPkce(metadata: Metadata, outcome: Outcomes): Check {
  const methods = listOf(metadata, "code_challenge_methods_supported");
  if (methods === undefined) {
    return outcome.unknown("VERIFY-PKCE", "the document lists no methods", "run verify --login, which uses S256");
  }
  return methods.includes("S256")
    ? outcome.passed("VERIFY-PKCE")
    : outcome.failed(
        "VERIFY-PKCE",
        `methods are ${quote(methods)}`,
        "allow S256 on the server, or set requirePkce: false here and in Sigma",
      );
}

const SECRET_METHODS = ["client_secret_basic", "client_secret_post"];

function checkAuthentication(metadata: Metadata, useJwt: boolean, type: SnowflakeOAuthType | undefined, outcome: Outcomes): Check {
  const methods = listOf(metadata, "token_endpoint_auth_methods_supported");
  const wanted = useJwt ? ["private_key_jwt"] : SECRET_METHODS;
  // A document that lists none offers client_secret_basic: RFC 8414, section 2.
  const offers = methods ?? ["client_secret_basic"];
  if (!offers.some((method) => wanted.includes(method))) {
    return outcome.failed(
      "VERIFY-CLIENT-AUTH",
      `methods are ${quote(methods ?? "not listed, which means client_secret_basic")}`,
      useJwt
        ? "allow private_key_jwt on the server, or set authentication: client-secret"
        : "allow client secrets, or set authentication: private-key-jwt",
    );
  }
  const algorithms = useJwt ? listOf(metadata, "token_endpoint_auth_signing_alg_values_supported") : undefined;
  if (algorithms !== undefined && !algorithms.includes("RS256")) {
    return outcome.failed("VERIFY-CLIENT-AUTH", `a client's JWT may be signed with ${quote(algorithms)}`, "allow RS256 for it");
  }
  return useJwt && type === SnowflakeOAuthType.AZURE
    ? outcome.passed("VERIFY-CLIENT-AUTH", "Entra needs Sigma's certificate, not a JWKS URI")
    : outcome.passed("VERIFY-CLIENT-AUTH");
}

function checkRedirect(url: string, { allowForeignHost }: ClientSubject, metadata: Metadata | undefined, outcome: Outcomes): Check {
  const id = "VERIFY-REDIRECT";
  const deployments = SigmaDeployment.all();
  if (deployments.some(({ redirectUri }) => redirectUri === url)) return outcome.passed(id);
  const fix = "use the redirect URI that Sigma shows in its form, character by character (deployment)";
  const forDatabricks = deployments.some(({ databricksRedirectUri }) => databricksRedirectUri === url);
  if (forDatabricks && metadata !== undefined) {
    return isDatabricks(metadata)
      ? outcome.passed(id)
      : outcome.failed(id, `${quoteUrl(url)} is only in Sigma's table for Databricks`, fix);
  }
  const { protocol, hostname, pathname } = URL.canParse(url) ? new URL(url) : { protocol: "", hostname: "", pathname: "" };
  if (protocol !== "https:") return outcome.failed(id, `${quoteUrl(url)} is not an https URL`, fix);
  if (isForeignHost(hostname) && !allowForeignHost) {
    return outcome.failed(
      id,
      `${quoteUrl(url)} is outside sigmacomputing.com: the owner of that host receives the authorization codes`,
      `${fix}; if this is intended, use --allow-foreign-host`,
    );
  }
  const [{ redirectUri: example }] = deployments;
  if (pathname !== new URL(example).pathname) return outcome.failed(id, `${quoteUrl(url)} has a different path than Sigma's`, fix);
  return outcome.unknown(
    id,
    `${quote(hostname)} is not in the copy of Sigma's table that this release has`,
    "compare it with the redirect URI that Sigma shows in its form",
  );
}

function checkSigmaKeys(client: Client, { keys }: Documents, outcome: Outcomes): Check {
  const url = sigmaJwksUri(client.redirectUri);
  const fetched = url === undefined ? undefined : keys.get(url);
  if (fetched === undefined)
    return outcome.unknown("VERIFY-SIGMA-JWKS", "their location is unknown without a redirect URI", "pass --redirect-uri");
  const problem = keySetProblem(fetched, url!);
  return problem === undefined
    ? outcome.passed("VERIFY-SIGMA-JWKS")
    : outcome.failed("VERIFY-SIGMA-JWKS", problem.why, `${problem.fix}; the identity provider must also reach it (deployment)`);
}
