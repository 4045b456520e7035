import { given, Rule } from "../findings/rule";

/** What is known of an org's existing authorization server. */
interface ExistingServer {
  /** Whether the issuer was made of the org's host and the server's id. */
  readonly issuerAssumed: boolean;
  readonly server: { readonly serverId?: string; readonly issuer?: string };
}

/** With a custom domain the issuer is another one. https://developer.okta.com/docs/reference/api/oidc/#composing-your-base-url */
export const issuerAssumedRule: Rule<ExistingServer> = {
  id: "OKTA-ISSUER-ASSUMED",
  severity: "warning",
  check: ({ issuerAssumed, server }) =>
    issuerAssumed
      ? [
          {
            at: "serverId",
            given: `${given(server.serverId)} without issuer and name, so the issuer ${server.issuer} is assumed`,
            allowed: "the server's issuer or name",
            fix: "give issuer or name if the server uses a custom domain: Snowflake refuses every token with another issuer",
          },
        ]
      : [],
};
