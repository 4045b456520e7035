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
  .union(
    [
      text().meta({ enum: deploymentNames }),
      object({ host: text().describe("Sigma's API host, such as api.example.sigmacomputing.com.") }),
    ],
    {
      error: "a name from Sigma's table, or { host: … }",
    },
  )
  .describe("Sigma's deployment: a name from Sigma's table, or { host: … } for a deployment that is newer than this release.");

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
        attribute: attribute().describe("The property of the Snowflake user that Snowflake compares with the claim."),
        claim: text().optional().describe("The claim's name. Default: snowflake_username; with Entra, upn or email."),
        value: text()
          .optional()
          .describe(
            "The identity provider's expression for the claim; with Entra, a property of the user. Default: login name or email address.",
          ),
      }),
    ],
    { error: "login_name, email_address, or { attribute, claim, value }" },
  )
  .describe("How a token is mapped to a Snowflake user: by login name or email address. Default: login_name.");

const tokens = object({
  accessTokenMinutes: number()
    .optional()
    .describe("Lifetime of an access token, in minutes. The range depends on the identity provider. Default: 60."),
  refreshTokenDays: number().optional().describe("Lifetime of a refresh token, in days, at least 7. Default: 90, as Sigma recommends."),
  refreshTokenIdleDays: number()
    .optional()
    .describe("How long a refresh token stays valid if it is not used, in days, at least 7. Default: refreshTokenDays."),
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
).describe("Version constraints for Terraform providers. Default: the versions of the bindings.");

const adopt = object({
  clients: z
    .record(z.string(), text(), { error: "a mapping of the clients' ids to ids of apps" })
    .default({})
    .describe(
      "Ids of existing apps in the identity provider, by the client's id. Entra: the application's object id. Auth0, PingFederate: the client id.",
    ),
  servicePrincipals: z
    .record(z.string(), text(), { error: "a mapping of the clients' ids to object ids of service principals" })
    .default({})
    .describe("Entra: object ids of the apps' service principals (enterprise applications), by the client's id."),
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
    .describe("Entra: ids of the apps' existing consents for all users (oAuth2PermissionGrants), by the client's id."),
  authorizationServer: object({
    id: text()
      .optional()
      .describe(
        "The server's id. Entra: the object id of the API's application. Auth0: the API's id. PingOne: the resource's id. PingFederate: the access token manager's id.",
      ),
    servicePrincipal: text().optional().describe("Entra: object id of the API's service principal."),
    identifierUri: text().optional().describe("Entra: the API's current identifier URI."),
    scope: text().optional().describe("The id of the server's scope session:role-any."),
    claim: text()
      .optional()
      .describe("The id of the server's user claim. PingOne: the attribute's id. PingFederate: the access token mapping's id."),
    policy: text().optional().describe("Okta: the id of the server's access policy."),
    rule: text().optional().describe("Okta: the id of the policy's rule."),
  })
    .optional()
    .describe("Ids of the existing authorization server and its parts. Parts without an id are created."),
  integrations: list(text()).default([]).describe("Names of existing security integrations in Snowflake."),
}).describe(
  "Existing resources, created by hand, that this stack should manage. Terraform imports them. After the first deploy, write done instead of each id, and keep the section: settings that the config does not mention then stay unchanged.",
);

const acknowledgement = object({
  rule: text().describe("The id at the end of the warning."),
  reason: text().describe("Why you accept the warning, for the next person who reads the file."),
  at: text()
    .optional()
    .describe("Only warnings about this key, or a key in it, written as in the warning. Default: everywhere in the stack."),
});

export const stackSchema = object({
  backend: backendSchema.optional(),
  split: flag()
    .default(false)
    .describe("Create two Terraform stacks, <name>-idp and <name>-data, each with its own state. Do not change it after the first apply."),
  deployment: deployment.optional(),
  allowForeignHost: flag().default(false).describe("Accept hosts outside sigmacomputing.com, with a warning."),
  identityProvider,
  clients: list(client).min(1, { error: "one client or more" }).optional().describe("The OAuth clients for Sigma."),
  offlineAccess: flag()
    .optional()
    .describe("Issue refresh tokens: add the scope offline_access and the refresh token grant. Default: true."),
  tokens: tokens.optional().describe("Lifetimes of tokens."),
  credentials: credentials.optional(),
  serviceAccount: object({
    login: text().optional().describe("The service account's login in the identity provider."),
    snowflakeUser: text().optional().describe("The name of the service account's user in Snowflake."),
  })
    .optional()
    .describe("Sigma's service account. Nothing is created for it; a warning says where its access is missing."),
  audience: text()
    .optional()
    .describe("The aud claim of the access tokens. Default: the URL of the (first) Snowflake account, otherwise of Sigma's API host."),
  userMapping: userMapping.optional(),
  snowflake: z
    .union([snowflake, list(snowflake).min(1, { error: "one account or more" })], { error: "a mapping, or a list of them" })
    .optional()
    .describe("One Snowflake account, or a list of accounts. Default: no integration is created."),
  adopt: adopt.optional(),
  providerVersions: providerVersions.default({}),
  acknowledge: list(acknowledgement).default([]).describe("Warnings that you have read and accept. They are not printed."),
  preventDestroy: flag().default(true).describe("Every plan that would destroy or replace a client, a server or an integration fails."),
});

/** The whole file. Stacks are checked one by one, so that an error in one does not hide those of another. */
export const fileSchema = object({
  backend: backendSchema.optional(),
  stacks: z.record(z.string(), z.unknown(), { error: "a mapping of stack names to stacks" }),
});

/** The same with the stacks' own shape, for editors. */
export const publishedSchema = fileSchema.extend({ stacks: z.record(z.string(), stackSchema) });

export type StackConfig = z.output<typeof stackSchema>;
