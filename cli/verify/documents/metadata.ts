/** A metadata document as it came: nothing in it is sure to have the right form. RFC 8414, and OpenID Connect Discovery 1.0. */
export type Metadata = Readonly<Record<string, unknown>>;

const ENDPOINTS = ["authorization_endpoint", "token_endpoint", "jwks_uri"] as const;
const LISTS = [
  "scopes_supported",
  "response_types_supported",
  "grant_types_supported",
  "code_challenge_methods_supported",
  "token_endpoint_auth_methods_supported",
  "token_endpoint_auth_signing_alg_values_supported",
] as const;

type ListKey = (typeof LISTS)[number];

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** What a document lacks, or has in a wrong form. */
export function malformed(metadata: Metadata): string[] {
  const required = ["issuer", ...ENDPOINTS].filter((key) => !isText(metadata[key]));
  const lists = LISTS.filter((key) => metadata[key] !== undefined && !isTexts(metadata[key]));
  return [...required, ...lists];
}

export const issuerOf = (metadata: Metadata) => text(metadata, "issuer");
export const jwksUriOf = (metadata: Metadata) => text(metadata, "jwks_uri");

/** The endpoints that it names. */
export function endpoints(metadata: Metadata): { key: string; url: string }[] {
  return ENDPOINTS.flatMap((key) => (isText(metadata[key]) ? [{ key, url: metadata[key] }] : []));
}

/** A list of it; undefined where it does not say. */
export function listOf(metadata: Metadata, key: ListKey): readonly string[] | undefined {
  const value = metadata[key];
  return isTexts(value) ? value : undefined;
}

function text(metadata: Metadata, key: string): string | undefined {
  const value = metadata[key];
  return isText(value) ? value : undefined;
}

/** Whether it is PingFederate's: its authorization endpoint has that name whatever the host. */
export const isPingFederate = (metadata: Metadata) =>
  text(metadata, "authorization_endpoint")?.endsWith("/as/authorization.oauth2") === true;

/** Whether it is that of Databricks, which is its own data platform: nobody else has that scope. */
export const isDatabricks = (metadata: Metadata) => listOf(metadata, "scopes_supported")?.includes("all-apis") === true;
