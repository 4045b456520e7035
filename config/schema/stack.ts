import * as z from "zod";
import { SigmaDeployment } from "../../lib/sigma/deployment";
import { UserAttribute } from "../../lib/user-mapping";
import { auth0 } from "./auth0";
import { backendSchema } from "./backend";
import { client } from "./client";
import { credentials } from "./credentials";
import { databricks } from "./databricks";
import { entra } from "./entra";
import { existing } from "./existing";
import { okta } from "./okta";
import { pingfederate } from "./pingfederate";
import { pingone } from "./pingone";
import { flag, list, number, object, oneOf, text } from "./shapes";
import { snowflake } from "./snowflake";

/**
 * The shape of a config file: which keys there are and which types their values have. What values mean, and which go together, is decided by
 * the rules. Every object is strict, so that a misspelled key is an error. `npm run schema` writes the same as JSON Schema for editors.
 */

const deploymentNames = SigmaDeployment.all().flatMap(({ name, slug }) => [name, slug]);

const deployment = z
  .union([text().meta({ enum: deploymentNames }), object({ host: text().describe("API host, such as api.example.sigmacomputing.com") })], {
    error: "a name from Sigma's table, or { host: … }",
  })
  .describe("Where the Sigma organization is hosted: a name from Sigma's table, or { host: … } for one that is newer than this release.");

export const IDENTITY_PROVIDER_TYPES = ["okta", "entra", "auth0", "pingone", "pingfederate", "databricks", "existing"] as const;

export type IdentityProviderType = (typeof IDENTITY_PROVIDER_TYPES)[number];

const identityProvider = z.discriminatedUnion("type", [okta, entra, auth0, pingone, pingfederate, databricks, existing], {
  error: (issue) => (issue.code === "invalid_union" ? IDENTITY_PROVIDER_TYPES.join(", ") : "a mapping with the key type"),
});

const attribute = () => oneOf(UserAttribute);

const userMapping = z
  .union(
    [
      attribute(),
      object({
        attribute: attribute().describe("The property of the Snowflake user that the claim equals."),
        claim: text().optional().describe("The claim's name. Default: snowflake_username; with Entra upn or email."),
        value: text()
          .optional()
          .describe(
            "The identity provider's expression for the claim, with Entra a property of the user. Default: login or email address.",
          ),
      }),
    ],
    { error: "login_name, email_address, or { attribute, claim, value }" },
  )
  .describe("Which Snowflake user a token represents. Default: login_name.");

const tokens = object({
  accessTokenMinutes: number()
    .optional()
    .describe("Lifetime of an access token, in minutes. Default: 60. The range is the identity provider's."),
  refreshTokenDays: number().optional().describe("Lifetime of a refresh token, in days, at least 7. Default: 90, as Sigma recommends."),
  refreshTokenIdleDays: number().optional().describe("How long a refresh token lives unused, in days. Default: refreshTokenDays."),
});

const versionConstraint = () => text().regex(/^[0-9~><=!., -]+$/, { error: 'a version constraint such as "~> 6.12"' });

export const TERRAFORM_PROVIDERS = [
  "okta",
  "azuread",
  "auth0",
  "pingone",
  "pingfederate",
  "time",
  "random",
  "databricks",
  "snowflake",
] as const;

const providerVersions = object(
  Object.fromEntries(TERRAFORM_PROVIDERS.map((name) => [name, versionConstraint().optional()])) as Record<
    (typeof TERRAFORM_PROVIDERS)[number],
    ReturnType<ReturnType<typeof versionConstraint>["optional"]>
  >,
).describe("Versions of the Terraform providers other than those of the bindings.");

const adopt = object({
  clients: z
    .record(z.string(), text(), { error: "a mapping of the clients' ids to ids of apps" })
    .default({})
    .describe(
      "Ids of apps in the identity provider, by the id of the client. With Entra the application's object id, with Auth0 and PingFederate the client id.",
    ),
  servicePrincipals: z
    .record(z.string(), text(), { error: "a mapping of the clients' ids to object ids of service principals" })
    .default({})
    .describe("Entra: object ids of the apps' service principals, by the id of the client."),
  consents: z
    .record(
      z.string(),
      object({
        graph: text().optional().describe("The id of the consent to Microsoft Graph."),
        api: text().optional().describe("The id of the consent to the API."),
      }),
      { error: "a mapping of the clients' ids to { graph, api }" },
    )
    .default({})
    .describe("Entra: ids of the consents for all users (oAuth2PermissionGrants) that the apps have, by the id of the client."),
  authorizationServer: object({
    id: text()
      .optional()
      .describe(
        "The server's id. With Entra the object id of the API's application, with Auth0 the API's, with PingOne the resource's, with PingFederate the access token manager's id.",
      ),
    servicePrincipal: text().optional().describe("Entra: object id of the API's service principal."),
    identifierUri: text().optional().describe("Entra: the API's identifier URI, as it is now."),
    scope: text().optional().describe("The id of its scope session:role-any."),
    claim: text()
      .optional()
      .describe("The id of its user claim, with PingOne of the attribute, with PingFederate of the access token mapping."),
    policy: text().optional().describe("The id of its access policy."),
    rule: text().optional().describe("The id of the policy's rule."),
  })
    .optional()
    .describe("Ids of the authorization server and its parts. What has no id here is created."),
  integrations: list(text()).default([]).describe("Names of security integrations in Snowflake."),
}).describe(
  "Existing resources, created by hand, that this stack should manage: import blocks are written. After the first deploy write done instead of each id, and keep the section: settings that the config does not mention stay as they were set by hand.",
);

const acknowledgement = object({
  rule: text().describe("The id at the end of the warning."),
  reason: text().describe("Why it is meant, for those who read the config later."),
  at: text()
    .optional()
    .describe("A key of the stack, as the warning names it: warnings elsewhere stay. Default: every warning of the rule."),
});

export const stackSchema = object({
  backend: backendSchema.optional(),
  split: flag().default(false).describe("Two stacks, <name>-idp and <name>-data, each with its own state. Fixed after the first apply."),
  deployment: deployment.optional(),
  allowForeignHost: flag().default(false).describe("Accept hosts outside sigmacomputing.com, with a warning."),
  identityProvider,
  clients: list(client).min(1, { error: "one client or more" }).optional().describe("The OAuth clients for Sigma."),
  offlineAccess: flag().optional().describe("Whether Sigma may get refresh tokens. Default: true."),
  tokens: tokens.optional().describe("How long tokens live."),
  credentials: credentials.optional(),
  serviceAccount: object({
    login: text().optional().describe("Its login in the identity provider."),
    snowflakeUser: text().optional().describe("The name of its user in Snowflake."),
  })
    .optional()
    .describe("Sigma's own service account: a warning says where it is not among the users."),
  audience: text().optional().describe("The aud claim. Default: the URL of the (first) Snowflake account, else of Sigma's API host."),
  userMapping: userMapping.optional(),
  snowflake: z
    .union([snowflake, list(snowflake).min(1, { error: "one account or more" })], { error: "a mapping, or a list of them" })
    .optional()
    .describe("The Snowflake account, or several behind one Sigma organization. Absent: no trust is made here."),
  adopt: adopt.optional(),
  providerVersions: providerVersions.default({}),
  acknowledge: list(acknowledgement).default([]).describe("Warnings that were read and are meant: they are no longer printed."),
  preventDestroy: flag().default(true).describe("Refuse every plan that would destroy or replace client, server or integration."),
});

/** The whole file. Stacks are checked one by one, so that an error in one does not hide those of another. */
export const fileSchema = object({
  backend: backendSchema.optional(),
  stacks: z.record(z.string(), z.unknown(), { error: "a mapping of stack names to stacks" }),
});

/** The same with the stacks' own shape, for editors. */
export const publishedSchema = fileSchema.extend({ stacks: z.record(z.string(), stackSchema) });

export type StackConfig = z.output<typeof stackSchema>;
