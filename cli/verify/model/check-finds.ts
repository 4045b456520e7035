import { CheckId } from "./check";

/** What a check finds, and when it runs. For `docs/verify.md` and `explain`. Plain Markdown. */
export const CHECK_FINDS: Readonly<Record<CheckId, string>> = {
  "VERIFY-METADATA": "a wrong id or path in the URI, a web page instead of JSON, a firewall, an untrusted certificate authority.",
  "VERIFY-HTTPS": "PingFederate behind a proxy that terminates TLS, with an http base URL.",
  "VERIFY-JWKS": "no RSA key of 2048 bits or more for RS256; a private key in the document.",
  "VERIFY-GRANT-CODE": "a server that does not allow the grant.",
  "VERIFY-GRANT-REFRESH": "a server that issues none: `offlineAccess`. Only if `offline_access` is requested.",
  "VERIFY-SCOPES":
    "a missing `session:role-any`, Okta's org authorization server, Entra's scope without the API's name. A document may " +
    "omit scopes: the check is unknown with Auth0, Entra, PingOne and PingFederate. With Okta, a scope that you created " +
    "must be in the public metadata.",
  "VERIFY-PKCE": "a server with only `plain`: `clients[].requirePkce`. Only if PKCE is required.",
  "VERIFY-CLIENT-AUTH": "a server without `private_key_jwt`, or without secrets: `clients[].authentication`.",
  "VERIFY-REDIRECT": "a host or path that is not Sigma's, Databricks' spelling of a host with another identity provider: `deployment`.",
  "VERIFY-SIGMA-JWKS": "a wrong `deployment`. Only with a signed JWT.",
  "VERIFY-CREDENTIAL":
    "an expired credential: `credentials.version`. It warns from the same date as plans and `expiry` (`credentials.warnDays`).",
  "VERIFY-ISSUER":
    "a trailing slash, upper and lower case, a custom domain, another tenant, Okta's org server. Version 1 of Entra " +
    "differs from its document by design, and passes.",
  "VERIFY-JWKS-URI": "more URLs than Snowflake accepts, or another server's keys.",
  "VERIFY-AUDIENCE":
    "an account URL with a trailing slash, a path, an underscore or upper case, which is correct only if the tokens have the same (unknown): `audience`.",
  "VERIFY-ANY-ROLE": "the mode DISABLE, Snowflake's default: `snowflake.anyRoleMode`.",
  "VERIFY-INTEGRATION": "`snowflake.enabled: false`; a scope attribute or delimiter with a type other than CUSTOM.",
  "VERIFY-POLICY-ISSUER": "the same as `VERIFY-ISSUER`, in an account of `databricks`.",
  "VERIFY-POLICY-KEYS":
    "a metadata document that is not below the issuer: `databricks.jwksUri`; keys that the server no longer has: `databricks.jwksJson`.",
  "VERIFY-SIGMA-API": "credentials that are wrong or may not read connections, a proxy. Only with `--sigma`, as are the following.",
  "VERIFY-SIGMA-CLIENT":
    "a connection that was never made, or has another client; several, and the config names none of them. Unknown if the config describes no connection and none has the client.",
  "VERIFY-SIGMA-ARCHIVED": "a connection that was deleted in Sigma.",
  "VERIFY-SIGMA-INDEPENDENT": "a connection that was switched to the organization's OAuth.",
  "VERIFY-SIGMA-METADATA": "a URI that was changed in Sigma, or never renewed after a deploy.",
  "VERIFY-SIGMA-SCOPES": "a scope that was added or removed in Sigma.",
  "VERIFY-SIGMA-PKCE": "a switch that was changed in Sigma: `clients[].requirePkce`.",
  "VERIFY-SIGMA-JWT": "a switch that was changed in Sigma: `clients[].authentication`.",
  "VERIFY-SIGMA-PROVIDER": "another provider chosen in Sigma, or inferred from a custom domain.",
  "VERIFY-SIGMA-ACCOUNT": "a connection that was pointed to another account. Only if the config describes the connection.",
  "VERIFY-SIGMA-ROLE-SWITCHING": "a setting that was changed in Sigma. Only if the config says it.",
  "VERIFY-SIGMA-SETTINGS": "a warehouse, role, time-out, name or write-back schema that was changed in Sigma. Only if the config says it.",
  "VERIFY-LOGIN": "problems with assignment, policy, scopes or secret; the server's message is explained.",
  "VERIFY-LOGIN-REFRESH": "`offlineAccess` on only one side.",
  "VERIFY-TOKEN-FORMAT": "an opaque or encrypted token (Auth0 without a default audience), a reference token (PingFederate), an ID token.",
  "VERIFY-TOKEN-ALGORITHM": "HS256, or no signature.",
  "VERIFY-TOKEN-SIGNATURE": "another server's token, a wrong JWKS URI, a token for Microsoft's own APIs.",
  "VERIFY-TOKEN-ISSUER": "no issuer (PingFederate), another version (Entra), a trailing slash, a custom domain.",
  "VERIFY-TOKEN-AUDIENCE": "no audience (PingFederate), another spelling of the account, client id or identifier URI (Entra).",
  "VERIFY-TOKEN-LIFETIME": "an expired token; a fast clock; with CUSTOM, no time at which the token was issued (`iat`).",
  "VERIFY-TOKEN-SCOPE": "a list where Snowflake reads text, or the reverse; the other claim; a wrong delimiter; no role.",
  "VERIFY-TOKEN-USER": "a claim that is only in the ID token, in another case, or empty; Entra guests: `userMapping`.",
  "VERIFY-POLICY-TOKEN":
    "another issuer or audience, an expired token, a signature with another key, a subject claim that is missing or no email address.",
};
