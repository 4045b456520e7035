import * as z from "zod";
import { flag, list, object, text } from "./shapes";

/** `type: auth0`. */
export const auth0 = object({
  type: z.literal("auth0"),
  domain: text()
    .describe("The tenant's domain: `acme.us.auth0.com`.")
    .meta({ examples: ["acme.us.auth0.com"] }),
  allowForeignDomain: flag()
    .default(false)
    .describe(
      "Accept a `domain` that is not one of Auth0's, such as that of a private cloud, with a warning. The provider sends its credentials there.",
    ),
  issuerDomain: text()
    .optional()
    .describe("The tenant's custom domain, if users log in there. The issuer is `https://<issuerDomain>/`. Default: `domain`.")
    .meta({ examples: ["login.acme.com", "acme.us.auth0.com"] }),
  apiName: text()
    .optional()
    .describe("Display name of the API and of the Action. You can change it later. Default: `Sigma API`.")
    .meta({ examples: ["Sigma API"] }),
  connections: list(
    z.union([text(), object({ id: text().describe("The connection's id.") })], { error: "the name of a connection, or { id: … }" }),
  )
    .default([])
    .describe("Connections whose users may log in, by name or `{ id: con_… }`. Without any, nobody can log in.")
    .meta({ examples: [["Employees", { id: "con_example" }]] }),
  setTenantDefaultAudience: flag()
    .default(false)
    .describe(
      "Make the audience the tenant's default. This affects every application of the tenant that requests no audience, and only one stack may manage the tenant's settings.",
    ),
  rbac: flag()
    .optional()
    .describe(
      "Use the API's role-based access control. The roles in `clients[].groups` get the permissions in `roleScopes` (`session:role-any`), except those of clients with `roleScope: false`, and Auth0 drops the scope for all other users. Default: `false`.",
    ),
  bindTrigger: flag()
    .default(true)
    .describe(
      "Add the Action to the post-login flow. Use `false` if another Terraform configuration manages the whole flow (`auth0_trigger_actions`), because it removes Actions that it does not list. List the Action there, using the output `post_login_action_id`.",
    ),
  clientGrants: flag()
    .default(false)
    .describe(
      "Create a client grant for users for each client. Required if the API's access policy for users is `require_client_grant`; with `allow_all`, which new APIs have, it changes nothing.",
    ),
  requireVerifiedEmail: flag()
    .default(true)
    .describe("Reject users whose email address is not verified, if the address is the claim's value (by default or explicitly)."),
});

export type Auth0Config = z.output<typeof auth0>;
