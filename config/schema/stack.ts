import * as z from "zod";
import { SigmaDeployment } from "../lib/sigma/deployment";
import { backendSchema } from "./backend-schema";
import { flag, list, number, object, oneOf, text } from "./shapes";

/**
 * The shape of a config file: which keys there are and which types their values have. What values mean, and which go together, is decided by
 * the rules. Every object is strict, so that a misspelt key is an error. `npm run schema` writes the same as JSON Schema for editors.
 */

const deploymentNames = SigmaDeployment.all().flatMap(({ name, slug }) => [name, slug]);

const deployment = z
  .union([text().meta({ enum: deploymentNames }), object({ host: text().describe("API host, such as api.example.sigmacomputing.com") })], {
    error: "a name from Sigma's table, or { host: … }",
  })
  .describe("Where the Sigma organization is hosted: a name from Sigma's table, or { host: … } for one that is newer than this release.");

const person = (what: string) =>
  z.union([text(), object({ id: text().describe(`The ${what}'s id.`) })], { error: `the exact name of a ${what}, or { id: … }` });

const client = object({
  id: text().optional().describe("Construct id and prefix of the outputs; must not change later. Default: the name in lower case, with _."),
  name: text().default("Sigma").describe("Display name in the identity provider. May change."),
  purposes: list(oneOf(["organization", "connection"]))
    .default(["organization", "connection"])
    .describe("What Sigma uses the client for: organization login, data connection, or both."),
  requirePkce: flag().default(false).describe("Whether the client must use PKCE. Not for organization login."),
  authentication: oneOf(["client-secret", "client-secret-post", "private-key-jwt"])
    .default("client-secret")
    .describe("How the client authenticates at the token endpoint. private-key-jwt is not for organization login."),
  groups: list(person("group")).default([]).describe("Groups whose members may log in, by exact name or { id: … }."),
  users: list(person("user")).default([]).describe("Users who may log in, by login or { id: … }."),
  additionalRedirectUrls: list(text()).default([]).describe("Redirect URLs beside the deployment's own."),
  postLogoutRedirectUrls: list(text()).default([]).describe("Where a user may be sent after signing out."),
  authenticationPolicyId: text()
    .optional()
    .describe("Okta: id of the app sign-on policy. Default: the org's default policy, set again at every change."),
});

const okta = object({
  type: z.literal("okta"),
  orgName: text().describe("The org's subdomain: acme for acme.okta.com."),
  baseUrl: text().default("okta.com").describe("okta.com, oktapreview.com, okta-emea.com, …"),
  authorizationServer: object({
    name: text().optional().describe("Name of the server to create; with id, the exact name of the existing one. Default: Sigma."),
    description: text().optional().describe("Description of the server to create."),
    issuerMode: text().optional().describe("ORG_URL (default), or CUSTOM_URL for the org's custom domain."),
    id: text().optional().describe("Id of a server that exists already; scope, claim and policy are added to it."),
    issuer: text().optional().describe("The existing server's issuer. Default: looked up by name, or made of org and id."),
    scopeExists: flag().optional().describe("The existing server has the scope session:role-any already. Default: false."),
    claimExists: flag().optional().describe("The existing server has the user claim already. Default: false."),
    policyId: text().optional().describe("Id of an access policy that exists already; the client ids to add to it are an output."),
    policyPriority: number().optional().describe("Where the policy stands among the server's policies. Default: 1, the first."),
    policyGroups: list(text())
      .optional()
      .describe("Ids of groups to which the policy's rule is limited. Default: everyone who is assigned."),
  })
    .default({})
    .describe("The custom authorization server. Needs Okta API Access Management."),
});

const existing = object({
  type: z.literal("existing"),
  metadataUrl: text().optional().describe("Metadata URI. Default: the issuer's .well-known/openid-configuration."),
  issuer: text().describe("The iss claim of the access tokens, character by character."),
  jwksUrl: z
    .union([text(), list(text())], { error: "a URL, or a list of URLs" })
    .describe("Where the public keys are. One URL; with AZURE up to three."),
  audience: text().describe("The aud claim of the access tokens."),
  userClaim: z
    .union([text(), list(text())], { error: "a claim's name, or a list of them" })
    .default("snowflake_username")
    .describe("The claim that names the user, or several of which the first that is present counts."),
  snowflakeType: oneOf(["OKTA", "AZURE", "PING_FEDERATE", "CUSTOM"]).describe("The kind of Snowflake integration it needs."),
  scopeMappingAttribute: text().optional().describe("CUSTOM: the claim that holds the scopes, scp (default) or scope."),
  scopeDelimiter: text().optional().describe("CUSTOM: what separates the scopes in that claim. Default: a comma."),
});

export const IDENTITY_PROVIDER_TYPES = ["okta", "existing"] as const;

const identityProvider = z.discriminatedUnion("type", [okta, existing], {
  error: (issue) => (issue.code === "invalid_union" ? IDENTITY_PROVIDER_TYPES.join(", ") : "a mapping with the key type"),
});

const attribute = () => oneOf(["login_name", "email_address"]);

const userMapping = z
  .union(
    [
      attribute(),
      object({
        attribute: attribute().describe("The property of the Snowflake user that the claim equals."),
        claim: text().optional().describe("The claim's name. Default: snowflake_username."),
        value: text().optional().describe("The identity provider's expression for the claim. Default: its login or e-mail address."),
      }),
    ],
    { error: "login_name, email_address, or { attribute, claim, value }" },
  )
  .describe("Which Snowflake user a token stands for. Default: login_name.");

const tokens = object({
  accessTokenMinutes: number()
    .optional()
    .describe("Lifetime of an access token, in minutes. Default: 60. The range is the identity provider's."),
  refreshTokenDays: number().optional().describe("Lifetime of a refresh token, in days, at least 7. Default: 90, as Sigma recommends."),
  refreshTokenIdleDays: number().optional().describe("How long a refresh token lives unused, in days. Default: refreshTokenDays."),
});

const snowflake = object({
  organization: text().describe("The Snowflake organization's name."),
  account: text().describe("The account's name in the organization."),
  profile: text().optional().describe("Profile of the Snowflake provider's configuration file, where accounts need different credentials."),
  integrationName: text().default("SIGMA_OAUTH").describe("Name of the security integration, upper case."),
  enabled: flag().default(true).describe("Whether the integration is in force."),
  anyRoleMode: oneOf(["ENABLE", "ENABLE_FOR_PRIVILEGE", "DISABLE"])
    .default("ENABLE")
    .describe("Whether users may switch to any of their roles."),
  allowedRoles: list(text()).default([]).describe("The only roles that may be used. Not together with blockedRoles."),
  blockedRoles: list(text()).default([]).describe("Roles that may not be used, beside those that Snowflake blocks itself."),
  additionalAudiences: list(text())
    .optional()
    .describe("Audiences beside the authorization server's own. With adopt or manage: alter, those that the integration has now."),
  comment: text().default("Sigma").describe("The integration's comment."),
  manage: oneOf(["terraform", "sql", "alter"])
    .default("terraform")
    .describe(
      "terraform creates the integration; sql only prints the statement; alter prints the one that adds the audiences to a shared one.",
    ),
});

const versionConstraint = () => text().regex(/^[0-9~><=!., -]+$/, { error: 'a version constraint such as "~> 6.12"' });

const providerVersions = object({
  okta: versionConstraint().optional(),
  snowflake: versionConstraint().optional(),
}).describe("Versions of the Terraform providers other than those of the bindings.");

const adopt = object({
  clients: z
    .record(z.string(), text(), { error: "a mapping of the clients' ids to ids of apps" })
    .default({})
    .describe("Ids of apps in the identity provider, by the id of the client."),
  authorizationServer: object({
    id: text().optional().describe("The server's id."),
    scope: text().optional().describe("The id of its scope session:role-any."),
    claim: text().optional().describe("The id of its user claim."),
    policy: text().optional().describe("The id of its access policy."),
    rule: text().optional().describe("The id of the policy's rule."),
  })
    .optional()
    .describe("Ids of the authorization server and its parts. What has no id here is created."),
  integrations: list(text()).default([]).describe("Names of security integrations in Snowflake."),
}).describe("What was made by hand and shall be managed from now on: import blocks are written. Remove it after the first deploy.");

export const stackSchema = object({
  backend: backendSchema.optional(),
  split: flag().default(false).describe("Two stacks, <name>-idp and <name>-data, each with its own state. Fixed after the first apply."),
  deployment: deployment.optional(),
  allowForeignHost: flag().default(false).describe("Accept hosts outside sigmacomputing.com, with a warning."),
  identityProvider,
  clients: list(client).min(1, { error: "one client or more" }).optional().describe("The OAuth clients for Sigma."),
  offlineAccess: flag().optional().describe("Whether Sigma may get refresh tokens. Default: true."),
  tokens: tokens.optional().describe("How long tokens live."),
  audience: text().optional().describe("The aud claim. Default: the URL of the (first) Snowflake account, else of Sigma's API host."),
  userMapping: userMapping.optional(),
  snowflake: z
    .union([snowflake, list(snowflake).min(1, { error: "one account or more" })], { error: "a mapping, or a list of them" })
    .optional()
    .describe("The Snowflake account, or several behind one Sigma organization. Absent: no trust is made here."),
  adopt: adopt.optional(),
  providerVersions: providerVersions.default({}),
  protect: flag().default(true).describe("Refuse every plan that would destroy or replace client, server or integration."),
});

/** The whole file. Stacks are checked one by one, so that an error in one does not hide those of another. */
export const fileSchema = object({
  backend: backendSchema.optional(),
  stacks: z.record(z.string(), z.unknown(), { error: "a mapping of stack names to stacks" }),
});

/** The same with the stacks' own shape, for editors. */
export const publishedSchema = fileSchema.extend({ stacks: z.record(z.string(), stackSchema) });

export type StackConfig = z.output<typeof stackSchema>;
export type ClientConfig = z.output<typeof client>;
export type SnowflakeConfig = z.output<typeof snowflake>;
export type OktaConfig = z.output<typeof okta>;
export type ExistingConfig = z.output<typeof existing>;
