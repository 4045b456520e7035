import * as z from "zod";
import { SigmaDeployment } from "../../lib/sigma/deployment";
import { UserAttribute } from "../../lib/user-mapping";
import { auth0 } from "./auth0";
import { backendSchema } from "./backend";
import { client } from "./client";
import { credentials } from "./credentials";
import { databricks } from "./databricks";
import { databricksAccount } from "./databricks-federation";
import { entra } from "./entra";
import { existing } from "./existing";
import { okta } from "./okta";
import { pingfederate } from "./pingfederate";
import { pingone } from "./pingone";
import { flag, list, MAPPING, number, object, oneOf, text } from "./shapes";
import { snowflake } from "./snowflake";

/**
 * The shape of a config file: which keys there are and which types their values have. What values mean, and which go together, is decided by
 * the rules. Every object is strict, so that a misspelled key is an error. `npm run schema` writes the same as JSON Schema for editors.
 */

const GUID = "00000000-0000-0000-0000-000000000000";

const deploymentNames = SigmaDeployment.all().flatMap(({ name, slug }) => [name, slug]);

const deployment = z
  .union(
    [
      text().meta({ enum: deploymentNames }),
      object({ host: text().describe("Sigma's API host, such as `api.example.sigmacomputing.com`.") }),
    ],
    {
      error: "a name from Sigma's table, or { host: … }",
    },
  )
  .describe(
    "Sigma's deployment: a name from Sigma's table, which you can also write in lower case with dashes (`aws-us-west`), or `{ host: api.example.sigmacomputing.com }` for a deployment that is newer than this release. Required, except with `existing`.",
  )
  .meta({ examples: ["AWS-US (West)", { host: "api.example.sigmacomputing.com" }] });

export const IDENTITY_PROVIDER_TYPES = ["okta", "entra", "auth0", "pingone", "pingfederate", "databricks", "existing"] as const;

export type IdentityProviderType = (typeof IDENTITY_PROVIDER_TYPES)[number];

const identityProvider = z
  .discriminatedUnion("type", [okta, entra, auth0, pingone, pingfederate, databricks, existing], {
    error: (issue) => (issue.code === "invalid_union" ? IDENTITY_PROVIDER_TYPES.join(", ") : "a mapping with the key type"),
  })
  .describe("The identity provider; its `type` determines the other keys.");

const attribute = () => oneOf(UserAttribute);

const userMapping = z
  .union(
    [
      attribute(),
      object({
        attribute: attribute().describe("The property of the Snowflake user that Snowflake compares with the claim."),
        claim: text()
          .optional()
          .describe(
            "The claim's name. Default: `snowflake_username`, or `databricks_username` in a stack with Databricks only; with Entra, `upn`, or `email` with `email_address`.",
          )
          .meta({ examples: ["snowflake_username"] }),
        value: text()
          .optional()
          .describe(
            "The identity provider's expression for the claim; with Entra, a property of the user. Users must not be able to choose it themselves. Default: login name or email address.",
          )
          .meta({ examples: ["user.login"] }),
      }),
    ],
    { error: "login_name, email_address, or { attribute, claim, value }" },
  )
  .describe(
    "How a token is mapped to a user of the data platform: `login_name`, `email_address`, or `{ attribute, claim, value }`. In Databricks, either is compared with the user's name, which is an email address. Default: `login_name`.",
  );

const tokens = object({
  accessTokenMinutes: number()
    .optional()
    .describe(
      "Lifetime of access tokens, in minutes. Okta, Databricks: 5 to 1440; Auth0: 1 to 43200; PingOne: 5 to 43200; PingFederate: 1 or more. Default: `60`.",
    )
    .meta({ examples: [60] }),
  refreshTokenDays: number()
    .optional()
    .describe(
      "Lifetime of refresh tokens, in days. Okta: 7 to 1825; Auth0: 7 to 365; PingOne: 7 to 24855; PingFederate: 7 or more; Databricks: 7 to 90. Less than 90 causes a warning. Default: `90`, as Sigma recommends.",
    )
    .meta({ examples: [90, 7] }),
  refreshTokenIdleDays: number()
    .optional()
    .describe(
      "How long a refresh token stays valid if it is not used, in days, 7 to `refreshTokenDays`. Okta, Auth0, PingOne, PingFederate. Default: `refreshTokenDays`.",
    )
    .meta({ examples: [90] }),
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

export type TerraformProviderName = (typeof TERRAFORM_PROVIDERS)[number];

const providerVersions = object(
  Object.fromEntries(TERRAFORM_PROVIDERS.map((name) => [name, versionConstraint().optional()])) as Record<
    TerraformProviderName,
    ReturnType<ReturnType<typeof versionConstraint>["optional"]>
  >,
).describe("Version constraints for Terraform providers. Default: the versions of the bindings.");

const adopt = object({
  clients: z
    .record(z.string(), text(), { error: "a mapping of the clients' ids to ids of apps" })
    .default({})
    .describe(
      "Ids of existing apps in the identity provider, by the client's id: `{ sigma: 0oa… }`. Entra: the application's object id. Auth0, PingFederate: the client id.",
    )
    .meta({ examples: [{ sigma: "0oaexampleclient0000" }] }),
  servicePrincipals: z
    .record(z.string(), text(), { error: "a mapping of the clients' ids to object ids of service principals" })
    .default({})
    .describe("Entra: object ids of the apps' service principals (enterprise applications), by the client's id.")
    .meta({ examples: [{ sigma: GUID }] }),
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
    .describe(
      "Entra: ids of the apps' existing consents for all users (oAuth2PermissionGrants), by the client's id: `{ sigma: { graph: …, api: … } }`.",
    )
    .meta({ examples: [{ sigma: { graph: "example-consent-to-graph", api: "example-consent-to-api" } }] }),
  authorizationServer: object({
    id: text()
      .optional()
      .describe(
        "The server's id. Entra: the object id of the API's application. Auth0: the API's id. PingOne: the resource's id. PingFederate: the access token manager's id.",
      )
      .meta({ examples: ["ausexampleserver0000"] }),
    servicePrincipal: text()
      .optional()
      .describe("Entra: object id of the API's service principal.")
      .meta({ examples: [GUID] }),
    identifierUri: text()
      .optional()
      .describe("Entra: the API's current identifier URI.")
      .meta({ examples: [`api://${GUID}`] }),
    scope: text()
      .optional()
      .describe("The id of the server's scope `session:role-any`, or of the first of `roleScopes`.")
      .meta({ examples: ["scpexamplescope00000"] }),
    claim: text()
      .optional()
      .describe("The id of the server's user claim. PingOne: the attribute's id. PingFederate: the access token mapping's id.")
      .meta({ examples: ["oclexampleclaim00000"] }),
    policy: text()
      .optional()
      .describe("Okta: the id of the server's access policy. An adopted policy keeps only the stack's clients.")
      .meta({ examples: ["00pexamplepolicy0000"] }),
    rule: text()
      .optional()
      .describe("Okta: the id of the policy's rule.")
      .meta({ examples: ["0prexamplerule000000"] }),
  })
    .optional()
    .describe("Ids of the existing authorization server and its parts. Parts without an id are created."),
  policies: list(text())
    .default([])
    .describe(
      "Ids of existing federation policies in Databricks. Keep them in the list after the first deploy. Issuer, audiences, subject claim and keys become the stack's.",
    )
    .meta({ examples: [["sigma"]] }),
  integrations: list(text())
    .default([])
    .describe(
      "Names of existing security integrations in Snowflake. Keep them in the list after the first deploy. `additionalAudiences` is then required, because the list is set as a whole.",
    )
    .meta({ examples: [["SIGMA_OAUTH"]] }),
}).describe(
  "Existing resources, created by hand, that this stack should manage. Terraform imports them. After the first deploy, write `done` instead of each id, and keep the section: settings that the config does not mention then stay unchanged.",
);

const acknowledgement = object({
  rule: text()
    .describe("The id in brackets at the end of the warning. Errors cannot be acknowledged.")
    .meta({ examples: ["SIGMA-REFRESH-RECOMMENDED"] }),
  reason: text()
    .describe("Why you accept the warning, for the next person who reads the file.")
    .meta({ examples: ["Our policy asks for 30 days"] }),
  at: text()
    .optional()
    .describe(
      "Only warnings about this key, or a key in it. Copy it from the warning, with or without the prefix `stacks.<name>.`; in a flow mapping (`{ … }`), put it in quotes. Default: everywhere in the stack.",
    )
    .meta({ examples: ["tokens.refreshTokenDays"] }),
});

export const stackSchema = object({
  extends: text()
    .optional()
    .describe(
      "The name of another stack of this file, whose keys this one inherits, apart from `adopt` and `acknowledge`. Mappings are merged; everything else is replaced, and `null` takes a key away. Default: none.",
    )
    .meta({ examples: ["acme-prod"] }),
  backend: backendSchema.optional().describe("Where Terraform stores the stack's state. Default: the file's `backend`."),
  split: flag()
    .default(false)
    .describe(
      "Create two Terraform stacks, `<name>-idp` and `<name>-data`, each with its own state. Do not change it after the first apply.",
    ),
  deployment: deployment.optional(),
  allowForeignHost: flag().default(false).describe("Accept a deployment or redirect URIs outside sigmacomputing.com, with a warning."),
  identityProvider,
  clients: list(client)
    .min(1, { error: "one client or more" })
    .optional()
    .describe("The OAuth clients for Sigma. Required, except with `existing`."),
  offlineAccess: flag()
    .optional()
    .describe(
      "Issue refresh tokens: add both the scope `offline_access` and the refresh token grant. With `false`, refresh token lifetimes are rejected. Default: `true`.",
    ),
  roleScopes: list(text())
    .min(1, { error: "one scope or more" })
    .optional()
    .describe(
      "The scopes for Snowflake roles that Sigma requests: `session:role:ANALYST` for one fixed role, which all users need, or `session:role:PUBLIC`. With these, `snowflake.anyRoleMode: DISABLE` is right. With `existing`, as the identity provider spells them. Only with `snowflake`. Default: `session:role-any`; for an existing server in Entra, preceded by the audience.",
    )
    .meta({ examples: [["session:role:ANALYST"]] }),
  tokens: tokens.optional().describe("Lifetimes of tokens."),
  credentials: credentials.optional(),
  serviceAccount: object({
    login: text()
      .optional()
      .describe(
        "Its login in the identity provider, only if it logs in to Sigma; it must then be one of the `users` of the connection's client.",
      )
      .meta({ examples: ["service@acme.com"] }),
    snowflakeUser: text()
      .optional()
      .describe("Its name in Snowflake, which must be one of the users of `snowflake.access`, if the stack has that.")
      .meta({ examples: ["SIGMA_SERVICE"] }),
  })
    .optional()
    .describe(
      "A service account for Sigma: a Snowflake user with its own key pair. It writes the edit log of input tables, and serves public embeds and workbooks that run as service account. Nothing is created for it; a warning says where its access is missing. Default: none.",
    ),
  sigma: object({
    multipleIdentityProviders: flag()
      .default(false)
      .describe(
        "Whether people log in to the Sigma organization with multiple identity providers. Connections cannot use the organization's OAuth configuration then, so a client for both purposes is rejected.",
      ),
  })
    .optional()
    .describe(
      "The Sigma organization: `{ multipleIdentityProviders: true }` if people log in to it with multiple identity providers. Connections cannot use the organization's OAuth configuration then, so a client for both purposes is rejected. Default: one identity provider.",
    ),
  audience: text()
    .optional()
    .describe(
      "The `aud` claim of the access tokens, which the identity provider sets and the data platform checks. Default: the URL of the (first) Snowflake account, otherwise the id of the (first) Databricks account, otherwise `https://<Sigma's API host>`.",
    )
    .meta({ examples: ["https://acme-analytics.snowflakecomputing.com"] }),
  userMapping: userMapping.optional(),
  databricks: z
    .union([databricksAccount, list(databricksAccount).min(1, { error: "one account or more" })], { error: "a mapping, or a list of them" })
    .optional()
    .describe(
      "One Databricks account, or a list of accounts, that trusts the identity provider by token federation, next to `snowflake` or instead of it. Not with the identity provider `databricks`. Default: no federation policy is created.",
    ),
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
  backend: backendSchema.optional().describe("Where Terraform stores its state. A stack can override it. Default: `{ type: local }`."),
  defaults: z
    .record(z.string(), z.unknown(), { error: MAPPING })
    .optional()
    .describe("Keys for all stacks, as a stack has them, apart from `adopt` and `extends`. What a stack says itself wins. Default: none."),
  stacks: z.record(z.string(), z.unknown(), { error: "a mapping of stack names to stacks" }),
});

/** The same with the stacks' own shape, for editors. */
export const publishedSchema = fileSchema.extend({
  stacks: z.record(z.string(), stackSchema).describe("The stacks by name. A name consists of lower-case letters, digits and dashes."),
});

export type StackConfig = z.output<typeof stackSchema>;
