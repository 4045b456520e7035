import * as z from "zod";
import { ClientAuthentication } from "../../lib/sigma/client-authentication";
import { DEFAULT_PURPOSES, OAuthPurpose } from "../../lib/sigma/oauth-purpose";
import { connection } from "./connection";
import { flag, list, object, oneOf, text } from "./shapes";

const person = (what: string) =>
  z.union([text(), object({ id: text().describe(`The id of the ${what}.`) })], { error: `the exact name of a ${what}, or { id: … }` });

/** An OAuth client for Sigma. */
export const client = object({
  id: text()
    .optional()
    .describe(
      "Construct id, and prefix of the outputs. Never change it: a new id creates a new client. Default: the name in lower case, with `_`.",
    )
    .meta({ examples: ["sigma"] }),
  clientId: text()
    .optional()
    .describe(
      "PingFederate: the client id, which you choose there. Never change it: another id is another client. It must be unique on the server. Default: `id`.",
    )
    .meta({ examples: ["sigma-login"] }),
  name: text()
    .default("Sigma")
    .describe(
      "Display name in the identity provider. If you change it later, first set `id` to the current id, which by default is derived from the name.",
    ),
  purposes: list(oneOf(OAuthPurpose))
    .default([...DEFAULT_PURPOSES])
    .describe("What Sigma uses the client for: users log in to Sigma (`organization`), or Sigma queries the data platform (`connection`)."),
  roleScope: flag()
    .optional()
    .describe(
      "Whether a client that is only for organization login may request the scopes for Snowflake roles, by default `session:role-any`. With `false`, test a login before others use the client. Not with Entra and Databricks. Default: `true`, with a warning if the only purpose is `organization`.",
    ),
  requirePkce: flag().default(false).describe("Whether the client must use PKCE. Not with the purpose `organization`."),
  authentication: oneOf(ClientAuthentication)
    .default(ClientAuthentication.CLIENT_SECRET)
    .describe(
      "How the client authenticates at the token endpoint: `client-secret` (in the header), `client-secret-post` (in the body; not with Entra, PingFederate and Databricks, which accept both) or `private-key-jwt` (not with the purpose `organization`).",
    ),
  groups: list(person("group"))
    .default([])
    .describe("Groups whose members may log in, by exact name or `{ id: … }`. Auth0: names of roles.")
    .meta({ examples: [["Analysts", { id: "00gexampleanalysts00" }]] }),
  users: list(person("user"))
    .default([])
    .describe("Users who may log in, by login or `{ id: … }`.")
    .meta({ examples: [["service@acme.com", { id: "00uexampleservice000" }]] }),
  additionalRedirectUris: list(text())
    .default([])
    .describe("Redirect URIs in addition to the deployment's own.")
    .meta({ examples: [["https://api.example.sigmacomputing.com/api/v2/oauth/1/authcode"]] }),
  postLogoutRedirectUris: list(text())
    .default([])
    .describe("Where a user may be redirected after logging out.")
    .meta({ examples: [["https://app.sigmacomputing.com/bye"]] }),
  certificateFiles: list(text())
    .default([])
    .describe(
      "Entra and Auth0, with `private-key-jwt`: PEM files of Sigma's key, relative to this file: certificates for Entra, public keys or certificates for Auth0. While the key changes, list both the old and the new file.",
    )
    .meta({ examples: [["certificates/sigma.pem"]] }),
  authenticationPolicyId: text()
    .optional()
    .describe("Okta: id of the authentication policy (app sign-on policy). Default: the org's default policy.")
    .meta({ examples: ["rstexamplepolicy0000"] }),
  connections: list(connection)
    .default([])
    .describe(
      "The connections in Sigma that use the client with their own OAuth: `[{}]` for one to the stack's only account. Terraform changes nothing in Sigma: the command `connect` makes and updates them from the outputs.",
    ),
});

export type ClientConfig = z.output<typeof client>;
