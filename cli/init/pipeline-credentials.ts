import { Vendor } from "./examples";
import { Platform, Setup } from "./setup";

/** The credentials with which a pipeline logs in to each vendor. docs/permissions.md says what they are allowed to do. */

export const SYSTEMS = ["github", "gitlab", "azure"] as const;
/** What runs the pipeline. */
export type System = (typeof SYSTEMS)[number];
export const isSystem = (name: string): name is System => (SYSTEMS as readonly string[]).includes(name);

/** An environment variable of a Terraform provider. */
export interface Variable {
  readonly name: string;
  /** Kept by the system as a secret or as a plain variable; the same for everyone; or a token that the system issues for an audience. */
  readonly from: "secret" | "variable" | { readonly value: string } | { readonly audience: string };
}

/** A way to log in. */
export interface Login {
  readonly variables: readonly Variable[];
  /** What to configure at the vendor, for both environments. */
  readonly trust?: string;
  /** Whether a step must come first, which gets the token or loads the connection. */
  readonly step?: "snowflake-token" | "service-connection";
}

interface Logins {
  /** With a secret, which every system can keep. */
  readonly secret: Login;
  /** With OpenID Connect, where the vendor and the system allow it: no secret. */
  readonly federated?: Partial<Record<System, Login>>;
}

const variable = (name: string): Variable => ({ name, from: "variable" });
const secret = (name: string): Variable => ({ name, from: "secret" });
const fixed = (name: string, value: string): Variable => ({ name, from: { value } });
const token = (name: string, audience: string): Variable => ({ name, from: { audience } });

const GITHUB_SUBJECT = "repo:<organization>/<repository>:environment:<environment>";
const GITLAB_SUBJECT = "project_path:<group>/<project>:ref_type:branch:ref:<default branch>";

const OKTA: Logins = {
  secret: {
    variables: [
      variable("OKTA_API_CLIENT_ID"),
      secret("OKTA_API_PRIVATE_KEY"),
      variable("OKTA_API_PRIVATE_KEY_ID"),
      variable("OKTA_API_SCOPES"),
    ],
  },
};

const ENTRA_AUDIENCE = "api://AzureADTokenExchange";
const ENTRA: Logins = {
  secret: { variables: [variable("ARM_CLIENT_ID"), secret("ARM_CLIENT_SECRET")] },
  federated: {
    github: {
      variables: [variable("ARM_CLIENT_ID"), fixed("ARM_USE_OIDC", "true")],
      trust: `Entra: a federated credential of the application, with the subject ${GITHUB_SUBJECT}`,
    },
    gitlab: {
      variables: [variable("ARM_CLIENT_ID"), fixed("ARM_USE_OIDC", "true"), token("ARM_OIDC_TOKEN", ENTRA_AUDIENCE)],
      trust: `Entra: a federated credential of the application, with the subject ${GITLAB_SUBJECT}`,
    },
    azure: {
      variables: [
        variable("ARM_CLIENT_ID"),
        fixed("ARM_USE_OIDC", "true"),
        variable("ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID"),
        fixed("SYSTEM_ACCESSTOKEN", "$(System.AccessToken)"),
        fixed("SYSTEM_OIDCREQUESTURI", "$(System.OidcRequestUri)"),
      ],
      trust: "Entra: service connections sigma-oauth and sigma-oauth-plan, Azure Resource Manager with workload identity federation",
      step: "service-connection",
    },
  },
};

const AUTH0: Logins = { secret: { variables: [variable("AUTH0_CLIENT_ID"), secret("AUTH0_CLIENT_SECRET")] } };

const PINGONE: Logins = {
  secret: { variables: [variable("PINGONE_CLIENT_ID"), secret("PINGONE_CLIENT_SECRET"), variable("PINGONE_ENVIRONMENT_ID")] },
};

const PINGFEDERATE: Logins = {
  secret: {
    variables: [variable("PINGFEDERATE_PROVIDER_USERNAME"), secret("PINGFEDERATE_PROVIDER_PASSWORD")],
    trust: "PingFederate: the machine that runs the jobs must reach the administrative API",
  },
};

/** By default, the provider requests another one for the account than for each workspace. */
const DATABRICKS_AUDIENCE = "databricks";
const withDatabricks = (type: string) => [variable("DATABRICKS_CLIENT_ID"), fixed("DATABRICKS_AUTH_TYPE", type)];

/**
 * The type is always said: the variables for Entra or for the state in Azure or Google Cloud are credentials for this provider too, and it chooses none.
 *
 * https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-provider
 */
const DATABRICKS: Logins = {
  secret: { variables: [...withDatabricks("oauth-m2m"), secret("DATABRICKS_CLIENT_SECRET")] },
  federated: {
    github: {
      variables: [...withDatabricks("github-oidc"), fixed("DATABRICKS_TOKEN_AUDIENCE", DATABRICKS_AUDIENCE)],
      trust: `Databricks: a federation policy of the service principal, with the audience ${DATABRICKS_AUDIENCE} and the subject ${GITHUB_SUBJECT}`,
    },
    gitlab: {
      variables: [...withDatabricks("env-oidc"), token("DATABRICKS_OIDC_TOKEN", DATABRICKS_AUDIENCE)],
      trust: `Databricks: a federation policy of the service principal, with the audience ${DATABRICKS_AUDIENCE} and the subject ${GITLAB_SUBJECT}`,
    },
  },
};

/** What Snowflake expects unless a user has another audience. */
const SNOWFLAKE_AUDIENCE = "snowflakecomputing.com";
const SNOWFLAKE_USER = [variable("SNOWFLAKE_USER"), variable("SNOWFLAKE_ROLE")];
const SNOWFLAKE_FEDERATED = [fixed("SNOWFLAKE_AUTHENTICATOR", "WORKLOAD_IDENTITY"), fixed("SNOWFLAKE_WORKLOAD_IDENTITY_PROVIDER", "OIDC")];

// https://docs.snowflake.com/en/user-guide/workload-identity-federation
const SNOWFLAKE: Logins = {
  secret: { variables: [...SNOWFLAKE_USER, fixed("SNOWFLAKE_AUTHENTICATOR", "SNOWFLAKE_JWT"), secret("SNOWFLAKE_PRIVATE_KEY")] },
  federated: {
    github: {
      variables: [...SNOWFLAKE_USER, ...SNOWFLAKE_FEDERATED],
      trust: `Snowflake: a service user for each environment, which trusts the subject ${GITHUB_SUBJECT}`,
      step: "snowflake-token",
    },
    gitlab: {
      variables: [...SNOWFLAKE_USER, ...SNOWFLAKE_FEDERATED, token("SNOWFLAKE_TOKEN", SNOWFLAKE_AUDIENCE)],
      trust: `Snowflake: a service user, which trusts the subject ${GITLAB_SUBJECT}`,
    },
  },
};

/** Whom a setup logs in to: its identity provider, where it is managed, and its data platforms. */
const IDENTITY_PROVIDERS: Readonly<Record<Vendor, readonly Logins[]>> = {
  okta: [OKTA],
  entra: [ENTRA],
  auth0: [AUTH0],
  pingone: [PINGONE],
  pingfederate: [PINGFEDERATE],
  databricks: [DATABRICKS],
  existing: [],
};
const DATA_PLATFORMS: Readonly<Record<Platform, readonly Logins[]>> = {
  snowflake: [SNOWFLAKE],
  databricks: [DATABRICKS],
  both: [SNOWFLAKE, DATABRICKS],
};

const allOf = ({ vendor, platform }: Setup) => [...IDENTITY_PROVIDERS[vendor], ...(platform === undefined ? [] : DATA_PLATFORMS[platform])];

/** How the pipeline of a system logs in, by OpenID Connect where it can. */
export function loginsOf(setup: Setup, system: System): Login[] {
  return allOf(setup).map((logins) => logins.federated?.[system] ?? logins.secret);
}

/** How it logs in where the system's token has no subject that one could trust: a merge request of GitLab has the name of its branch in it. */
export function secretLoginsOf(setup: Setup): Login[] {
  return allOf(setup).map((logins) => logins.secret);
}
