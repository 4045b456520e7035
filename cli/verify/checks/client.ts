import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { isForeignHost } from "../../../lib/sigma/client-rules";
import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { Documents, sigmaJwksUrl } from "../documents/documents";
import { keySetProblem } from "../documents/keys";
import { isDatabricks, listOf, Metadata } from "../documents/metadata";
import { quoteUrl } from "../documents/url";
import { Client, Trust } from "../model/setup";
import { checkScopes } from "./scopes";
import { NO_METADATA } from "./server";

export interface ClientSubject {
  readonly client: Client;
  readonly trusts: readonly Trust[];
  readonly documents: Documents;
  readonly now: Date;
  readonly allowForeignHost: boolean;
}

/** What a client of Sigma's needs of the authorization server, and of its own. */
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
    ...(client.redirectUrl === undefined ? [] : [checkRedirect(client.redirectUrl, subject, metadata, outcome)]),
    ...(client.useJwt ? [checkSigmaKeys(client, documents, outcome)] : []),
    ...(client.credentialEndDate === undefined ? [] : [checkCredential(client.credentialEndDate, subject.now, outcome)]),
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
      `methods are ${quote(methods ?? "not listed, that is client_secret_basic")}`,
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
    ? outcome.passed("VERIFY-CLIENT-AUTH", "Entra takes a certificate of Sigma's, no JWKS URL")
    : outcome.passed("VERIFY-CLIENT-AUTH");
}

function checkRedirect(url: string, { allowForeignHost }: ClientSubject, metadata: Metadata | undefined, outcome: Outcomes): Check {
  const id = "VERIFY-REDIRECT";
  const deployments = SigmaDeployment.all();
  if (deployments.some(({ redirectUrl }) => redirectUrl === url)) return outcome.passed(id);
  const fix = "use the redirect URL that Sigma shows in its form, character by character (deployment)";
  const forDatabricks = deployments.some(({ databricksRedirectUrl }) => databricksRedirectUrl === url);
  if (forDatabricks && metadata !== undefined) {
    return isDatabricks(metadata)
      ? outcome.passed(id)
      : outcome.failed(id, `${quoteUrl(url)} is in Sigma's table for Databricks alone`, fix);
  }
  const { protocol, hostname, pathname } = URL.canParse(url) ? new URL(url) : { protocol: "", hostname: "", pathname: "" };
  if (protocol !== "https:") return outcome.failed(id, `${quoteUrl(url)} is no https URL`, fix);
  if (isForeignHost(hostname) && !allowForeignHost) {
    return outcome.failed(
      id,
      `${quoteUrl(url)} is outside sigmacomputing.com: whoever has that host gets the authorization codes`,
      `${fix}; if it is meant, --allow-foreign-host`,
    );
  }
  const [{ redirectUrl: example }] = deployments;
  if (pathname !== new URL(example).pathname) return outcome.failed(id, `${quoteUrl(url)} has another path than Sigma's`, fix);
  return outcome.unknown(
    id,
    `${quote(hostname)} is not in Sigma's table as this release knows it`,
    "compare it with the redirect URL that Sigma shows in its form",
  );
}

function checkSigmaKeys(client: Client, { keys }: Documents, outcome: Outcomes): Check {
  const url = sigmaJwksUrl(client.redirectUrl);
  const fetched = url === undefined ? undefined : keys.get(url);
  if (fetched === undefined)
    return outcome.unknown("VERIFY-SIGMA-JWKS", "without a redirect URL it is not known where they are", "give --redirect-url");
  const problem = keySetProblem(fetched);
  return problem === undefined
    ? outcome.passed("VERIFY-SIGMA-JWKS")
    : outcome.failed(
        "VERIFY-SIGMA-JWKS",
        `${quoteUrl(url!)}: ${problem.why}`,
        `${problem.fix}; the identity provider must reach it, too (deployment)`,
      );
}

const DAY = 86_400_000;
const SOON_DAYS = 30;

function checkCredential(end: string, now: Date, outcome: Outcomes): Check {
  const id = "VERIFY-CREDENTIAL";
  const time = Date.parse(end);
  if (Number.isNaN(time)) return outcome.unknown(id, `${quote(end)} is no time`);
  const days = Math.floor((time - now.getTime()) / DAY);
  const renew = "make a new one (raise credentials.version), deploy, and paste it into Sigma";
  if (time <= now.getTime()) return outcome.failed(id, `it ended at ${end}`, renew);
  return outcome.passed(id, days < SOON_DAYS ? `but it ends in ${days} days, at ${end}: ${renew}` : undefined);
}
