import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { Fetched, Fetcher, fetchJson } from "./fetch-json";
import { jwksUriOf } from "./metadata";
import { Setup } from "../model/setup";

/** Everything that was fetched for a setup, each URL once. */
export interface Documents {
  readonly metadata: Fetched;
  /** By URL: the authorization server's keys, those that are trusted, and Sigma's. */
  readonly keys: ReadonlyMap<string, Fetched>;
}

/** Fetches what the checks look at. */
export async function fetchDocuments({ metadataUri, clients, trusts, policies = [] }: Setup, fetcher: Fetcher): Promise<Documents> {
  const metadata = await fetchJson(metadataUri, "metadata", fetcher);
  const own = "json" in metadata ? jwksUriOf(metadata.json) : undefined;
  const trusted = [...trusts.flatMap(({ jwksUris }) => jwksUris ?? []), ...policies.flatMap(({ jwksUri }) => jwksUri ?? [])];
  const sigma = clients.flatMap(({ useJwt, redirectUri }) => (useJwt ? (sigmaJwksUri(redirectUri) ?? []) : []));
  const urls = [...new Set([...(own === undefined ? [] : [own]), ...trusted, ...sigma])];
  const fetched = await Promise.all(urls.map(async (url) => [url, await fetchJson(url, "keys", fetcher)] as const));
  return { metadata, keys: new Map(fetched) };
}

/** Where Sigma's own keys are, on the host to which it lets people be redirected. */
export function sigmaJwksUri(redirectUri: string | undefined): string | undefined {
  if (redirectUri === undefined || !URL.canParse(redirectUri)) return undefined;
  const { host } = new URL(redirectUri);
  // The table for Databricks spells some hosts in another way: the keys are at the host of the first table.
  const deployment = SigmaDeployment.all().find(({ databricksRedirectUri }) => databricksRedirectUri === redirectUri);
  return (deployment ?? SigmaDeployment.custom(host)).jwksUri;
}
