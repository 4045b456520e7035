import { cannot, Capabilities } from "../sigma/capabilities";

const ASSIGNS_NOBODY = "Databricks has no assignments: everyone who may use a workspace may use Sigma with it";
const ONLY_ITSELF = "Databricks is identity provider and data platform in one: its tokens are for itself";

/** What Databricks can do. Sources are named where the rules and constructs are. */
export const databricksCapabilities: Capabilities = {
  vendor: "Databricks",
  creates: "custom app integration",
  admits: "workspace users",
  terraformProviders: ["databricks", "time"],
  isPlatform: true,
  choosableClientId: false,
  assigns: { groups: cannot(ASSIGNS_NOBODY), users: cannot(ASSIGNS_NOBODY) },
  authenticationPolicy: false,
  roleScope: cannot("Databricks has no scope for Snowflake roles"),
  roleScopes: cannot("Databricks has no scope for Snowflake roles"),
  pkce: "none",
  connectionNeedsPkce: true,
  secretInBody: cannot("Databricks accepts the secret in either place, and has no setting for it"),
  jwt: "none",
  logoutUris: cannot("Databricks has no such setting"),
  secrets: { choosable: false, secretValidDays: undefined, overlap: cannot("the previous client remains until the next version") },
  lifetimes: true,
  idleLifetime: cannot("Databricks has no such setting"),
  audience: cannot(ONLY_ITSELF),
  needsApiScope: false,
  namesUserClaim: false,
  userClaimValue: cannot(ONLY_ITSELF),
  idValues: [],
  adoption: cannot("Databricks shows an app's secret only when it is created, so Terraform could not output it"),
  adoptableParts: {},
};
