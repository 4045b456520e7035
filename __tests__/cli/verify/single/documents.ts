import { Documents } from "../../../../cli/verify/documents/documents";
import { Fetched } from "../../../../cli/verify/documents/fetch-json";

export const KEY = { kty: "RSA", n: Buffer.alloc(256, 1).toString("base64url"), e: "AQAB", kid: "one" };
export const OWN = "https://acme.example.com/keys";
export const SCOPES = ["session:role-any", "offline_access", "openid", "email", "profile"];
export const SAID = {
  issuer: "https://acme.example.com",
  authorization_endpoint: "https://acme.example.com/authorize",
  token_endpoint: "https://acme.example.com/token",
  jwks_uri: OWN,
  scopes_supported: SCOPES,
};
export const UNREAD = { problem: '"https://acme.example.com/keys" answers with status 404', fix: "check the URL" };
export const DATABRICKS = { scopes_supported: ["all-apis", "sql", "offline_access", "openid", "email", "profile"] };

export const documents = (
  changes: object | undefined,
  keys: Record<string, Fetched> = { [OWN]: { json: { keys: [KEY] } } },
): Documents => ({
  metadata: changes === undefined ? UNREAD : { json: { ...SAID, ...changes } },
  keys: new Map(Object.entries(keys)),
});
