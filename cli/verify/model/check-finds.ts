import { CheckId } from "./check";

/** What a check finds, and when it is made. In `docs/verify.md` and in what `explain` says of a check. Plain Markdown. */
export const CHECK_FINDS: Readonly<Record<CheckId, string>> = {
  "VERIFY-METADATA": "a wrong id or path in the URI, a page instead of JSON, a firewall, an authority that is not trusted.",
  "VERIFY-HTTPS": "PingFederate behind a proxy that ends TLS, with an http base URL.",
  "VERIFY-JWKS": "no RSA key of 2048 bits or more for RS256; a private key is shown.",
  "VERIFY-GRANT-CODE": "the grant is not allowed on the server.",
  "VERIFY-GRANT-REFRESH": "the server gives none: `offlineAccess`. Only where `offline_access` is asked for.",
  "VERIFY-SCOPES":
    "`session:role-any` was not created, the org's own server of Okta, Entra's scope without the API's name. A document may " +
    "leave scopes out: with Auth0, Entra and the Pings it cannot be told, with Okta a scope that you made must be in the " +
    "public metadata.",
  "VERIFY-PKCE": "only `plain`: `clients[].requirePkce`. Only where PKCE is required.",
  "VERIFY-CLIENT-AUTH": "no `private_key_jwt`, or no secret: `clients[].authentication`.",
  "VERIFY-REDIRECT": "another host than Sigma's, another path, Databricks' spelling with another provider: `deployment`.",
  "VERIFY-SIGMA-JWKS": "a wrong `deployment`. Only with a signed JWT.",
  "VERIFY-CREDENTIAL": "`credentials.version`; it warns from 30 days before the end.",
  "VERIFY-ISSUER":
    "a slash, upper and lower case, a custom domain, another tenant, Okta's org server. Version 1 of Entra differs from its " +
    "document by design, and passes.",
  "VERIFY-JWKS-URL": "more URLs than Snowflake takes, or the keys of another server.",
  "VERIFY-AUDIENCE": "an account's URL with a slash, a path, an underscore or upper case cannot be told from here: `audience`.",
  "VERIFY-ANY-ROLE": "`snowflake.anyRoleMode` is DISABLE, Snowflake's default.",
  "VERIFY-INTEGRATION": "`snowflake.enabled: false`; scope attribute or delimiter with another type than CUSTOM.",
  "VERIFY-LOGIN": "assignment, policy, scopes, secret: the server's own words are explained.",
  "VERIFY-LOGIN-REFRESH": "`offlineAccess` on one side alone.",
  "VERIFY-TOKEN-FORMAT": "an opaque or encrypted token (Auth0 without a default audience), a reference token (PingFederate), an ID token.",
  "VERIFY-TOKEN-ALGORITHM": "HS256, or none at all.",
  "VERIFY-TOKEN-SIGNATURE": "another server's token, keys elsewhere, a token for Microsoft's own APIs.",
  "VERIFY-TOKEN-ISSUER": "none (PingFederate), another version (Entra), a slash, a custom domain.",
  "VERIFY-TOKEN-AUDIENCE": "none (PingFederate), another spelling of the account, client id and identifier URI (Entra).",
  "VERIFY-TOKEN-LIFETIME": "it has ended, or a clock goes ahead.",
  "VERIFY-TOKEN-SCOPE": "a list where a text is read, or the other way round; the other claim; the delimiter; no role.",
  "VERIFY-TOKEN-USER": "the claim is in the ID token alone, in another case, or empty; guests of Entra; `userMapping`.",
};
