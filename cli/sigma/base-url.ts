import { SigmaDeployment } from "../../lib/sigma/deployment";
import { unknownValue } from "../support/arguments";
import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { quote } from "../support/text";

const VARIABLE = "SIGMA_BASE_URL";
const HOST = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/** What may name the deployment of Sigma. */
export interface DeploymentSources {
  /** --deployment: a name of Sigma's table, or the host of its API. */
  readonly deployment?: string;
  /** A client's output: Sigma lets people be redirected to the host of its API. */
  readonly redirectUri?: string;
  readonly env: Io["env"];
}

/**
 * The base URL of Sigma's API, without a slash at its end.
 *
 * Several sources must agree: credentials that are sent to the wrong deployment could change another organization.
 *
 * @throws CliError where nothing says it, or two sources say different things
 */
export function apiBaseUrl({ deployment, redirectUri, env }: DeploymentSources): string {
  const said = [
    { by: "--deployment", url: deployment === undefined ? undefined : ofDeployment(deployment) },
    { by: "the stack's outputs", url: redirectUri === undefined ? undefined : ofRedirectUri(redirectUri) },
    { by: VARIABLE, url: env[VARIABLE]?.trim() ? ofVariable(env[VARIABLE].trim()) : undefined },
  ].filter(({ url }) => url !== undefined);
  const [first, ...others] = said;
  if (first?.url === undefined) {
    throw new CliError(
      "--deployment",
      "nothing says where Sigma's API is",
      names().join(", "),
      `use the deployment's name, as in the config, or pass the stack's outputs, or set ${VARIABLE}`,
    );
  }
  const other = others.find(({ url }) => url !== first.url);
  if (other?.url === undefined) return first.url;
  throw new CliError(
    first.by,
    `${quote(first.url)}, but ${other.by} has ${quote(other.url)}`,
    "the same deployment",
    other.by === VARIABLE ? `correct ${VARIABLE}, or unset it` : "remove the wrong one",
  );
}

const names = () => SigmaDeployment.all().map(({ slug }) => slug);

function ofDeployment(given: string): string {
  const wanted = given.trim().toLowerCase();
  const known = SigmaDeployment.all().find(({ slug, name, apiHost }) => [slug, name.toLowerCase(), apiHost].includes(wanted));
  const host = known?.apiHost ?? (HOST.test(wanted) ? wanted : undefined);
  if (host !== undefined) return `https://${host}`;
  throw new CliError("--deployment", unknownValue(given, names()), `${names().join(", ")}, or the host of Sigma's API`, "use one of these");
}

function ofRedirectUri(uri: string): string {
  if (URL.canParse(uri)) {
    const { protocol, host } = new URL(uri);
    // Sigma's table for Databricks spells some hosts in another way: the API has those of the first table.
    const databricks = SigmaDeployment.all().find(({ databricksRedirectUri }) => databricksRedirectUri === uri);
    if (protocol === "https:") return `https://${databricks?.apiHost ?? host}`;
  }
  throw new CliError("outputs", `the redirect URI ${quote(uri)}`, "an https URL at Sigma", "pass the outputs of the stack, unchanged");
}

function ofVariable(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url?.protocol === "https:" && !url.username && !url.password && !url.search && !url.hash;
  if (url && isBare && /^\/(?:v2\/?)?$/.test(url.pathname)) return url.origin;
  // Not shown: it may hold a password.
  throw new CliError(VARIABLE, "not the base URL of an API", "such as https://aws-api.sigmacomputing.com", "correct it, or unset it");
}
