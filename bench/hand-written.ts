import { AppGroupAssignment } from "@cdktf/provider-okta/lib/app-group-assignment";
import { AppOauth } from "@cdktf/provider-okta/lib/app-oauth";
import { AppUser } from "@cdktf/provider-okta/lib/app-user";
import { AuthServer } from "@cdktf/provider-okta/lib/auth-server";
import { AuthServerClaim } from "@cdktf/provider-okta/lib/auth-server-claim";
import { AuthServerPolicy } from "@cdktf/provider-okta/lib/auth-server-policy";
import { AuthServerPolicyRule } from "@cdktf/provider-okta/lib/auth-server-policy-rule";
import { AuthServerScope } from "@cdktf/provider-okta/lib/auth-server-scope";
import { DataOktaGroup } from "@cdktf/provider-okta/lib/data-okta-group";
import { DataOktaUser } from "@cdktf/provider-okta/lib/data-okta-user";
import { OktaProvider } from "@cdktf/provider-okta/lib/provider";
import { ExternalOauthIntegration } from "@cdktf/provider-snowflake/lib/external-oauth-integration";
import { SnowflakeProvider } from "@cdktf/provider-snowflake/lib/provider";
import { Fn, Op, TerraformOutput, TerraformSelf, TerraformStack } from "cdktf";

export const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";
const REDIRECT_URI = "https://aws-api.sigmacomputing.com/api/v2/oauth/1/authcode";
export const SCOPES = ["session:role-any", "offline_access", "openid", "email", "profile"];
const LIFECYCLE = { preventDestroy: true };

/** What a config has otherwise than an app. */
interface FromConfig {
  /** The name of the output with the integration as SQL. */
  readonly statement?: string;
  /** What the sheet has of the form besides OAuth. */
  readonly form?: readonly string[];
}

/** What was written, for what else a stack has. */
export interface HandWritten {
  readonly server: AuthServer;
  readonly keys: string;
}

/** The same Terraform, written by hand with the providers' own classes. */
export function handWritten(stack: TerraformStack, { statement = "create_security_integration", form = [] }: FromConfig = {}): HandWritten {
  new OktaProvider(stack, "Okta", { orgName: "acme", baseUrl: "okta.com" });
  new SnowflakeProvider(stack, "Snowflake", { organizationName: "ACME", accountName: "ANALYTICS" });
  const app = addApp(stack);
  const server = addServer(stack, app);
  const keys = `${server.issuer}/v1/keys`;
  new ExternalOauthIntegration(stack, "Trust", {
    name: "SIGMA_OAUTH",
    enabled: true,
    externalOauthType: "OKTA",
    externalOauthIssuer: server.issuer,
    externalOauthJwsKeysUrl: [keys],
    externalOauthAudienceList: [AUDIENCE],
    externalOauthTokenUserMappingClaim: ["snowflake_username"],
    externalOauthSnowflakeUserMappingAttribute: "LOGIN_NAME",
    externalOauthAnyRoleMode: "ENABLE",
    comment: "Sigma",
    lifecycle: LIFECYCLE,
  });
  addOutputs(stack, { app, server, keys, statement, form });
  return { server, keys };
}

function addApp(stack: TerraformStack): AppOauth {
  const app = new AppOauth(stack, "App", {
    label: "Sigma",
    type: "web",
    grantTypes: ["authorization_code", "refresh_token"],
    responseTypes: ["code"],
    redirectUris: [REDIRECT_URI],
    tokenEndpointAuthMethod: "client_secret_basic",
    pkceRequired: false,
    refreshTokenRotation: "STATIC",
    implicitAssignment: false,
    lifecycle: LIFECYCLE,
  });
  const name = "Data Analysts";
  const group = new DataOktaGroup(stack, "Group", {
    name,
    lifecycle: {
      postcondition: [
        {
          condition: Op.eq(TerraformSelf.getString("name"), name),
          errorMessage: `Okta has no group with exactly this name: ${name}. Correct the name, or use the group's id.`,
        },
      ],
    },
  });
  new AppGroupAssignment(stack, "GroupAssignment", { groupId: group.id, appId: app.id });
  const login = "service-sigma@example.com";
  const user = new DataOktaUser(stack, "User", {
    search: [{ name: "profile.login", value: login }],
    skipGroups: true,
    skipRoles: true,
    lifecycle: {
      postcondition: [
        {
          condition: Op.eq(Fn.lower(TerraformSelf.getString("login")), Fn.lower(login)),
          errorMessage: `Okta has no user with exactly this login: ${login}. Correct the login, or use the user's id.`,
        },
      ],
    },
  });
  new AppUser(stack, "UserAssignment", { userId: user.id, username: user.login, appId: app.id });
  return app;
}

function addServer(stack: TerraformStack, app: AppOauth): AuthServer {
  const server = new AuthServer(stack, "Server", { name: "Sigma", audiences: [AUDIENCE], issuerMode: "ORG_URL", lifecycle: LIFECYCLE });
  const authServerId = server.id;
  const scope = new AuthServerScope(stack, "Scope", { authServerId, name: "session:role-any", consent: "IMPLICIT" });
  const claim = new AuthServerClaim(stack, "Claim", {
    authServerId,
    name: "snowflake_username",
    claimType: "RESOURCE",
    valueType: "EXPRESSION",
    value: "user.login",
    alwaysIncludeInToken: true,
    dependsOn: [scope],
  });
  const policy = new AuthServerPolicy(stack, "Policy", {
    authServerId,
    priority: 1,
    name: "Sigma",
    description: "Access of Sigma's OAuth clients",
    clientWhitelist: [app.clientId],
    dependsOn: [scope, claim],
  });
  new AuthServerPolicyRule(stack, "Rule", {
    authServerId,
    priority: 1,
    policyId: policy.id,
    name: "Sigma",
    grantTypeWhitelist: ["authorization_code"],
    scopeWhitelist: SCOPES,
    groupWhitelist: ["EVERYONE"],
    accessTokenLifetimeMinutes: 60,
    refreshTokenLifetimeMinutes: 129600,
    refreshTokenWindowMinutes: 129600,
  });
  return server;
}

const BREAK = '${"\\n"}';
const QUOTE = '${"\\""}';
const doubled = (value: string) =>
  ["\\", "'"].reduce((text, character) => Fn.replace(text, base64(character), base64(character.repeat(2))), value);
const base64 = (text: string) => Fn.base64decode(Buffer.from(text).toString("base64"));

function addOutputs(
  stack: TerraformStack,
  { app, server, keys, statement: name, form }: HandWritten & { app: AppOauth } & Required<FromConfig>,
): void {
  const metadata = `${server.issuer}/.well-known/oauth-authorization-server`;
  const output = (name: string, value: unknown, description?: string, sensitive?: boolean) =>
    new TerraformOutput(stack, name, { value, description, sensitive });
  output("sigma_metadata_uri", metadata, "Metadata URI, for Sigma's forms");
  output("sigma_oauth_provider", "okta", "OAuth provider, as Sigma's API calls it");
  output("sigma_client_id", app.clientId, "Client ID, for Sigma's forms");
  output("sigma_client_secret", app.clientSecret, "Client secret, for Sigma's forms", true);
  output("sigma_redirect_uri", REDIRECT_URI, "Redirect URI that the client has; Sigma shows the one it uses");
  output("sigma_scopes", SCOPES.join(" "), "Scopes, for a connection with its own OAuth");
  output("sigma_require_pkce", "off", "Require PKCE, for a connection with its own OAuth");
  output("sigma_use_jwt", "off", "Use JWT bearer tokens, for a connection with its own OAuth");
  const details = { metadataUrl: metadata, clientId: app.clientId, scopes: SCOPES, idpType: "okta", usePkce: false, useJwt: false };
  output("sigma_connection_details", details, "OAuth of a connection as in Sigma's API, without the secret");
  const credentials = [
    "  OAuth provider, where the form has it: Okta",
    `  Metadata URI: ${metadata}`,
    `  Client ID: ${app.clientId}`,
    "  Client secret: terraform output -raw sigma_client_secret",
  ];
  const settings = [
    "Organization login (Administration > Authentication; account type Admin)",
    "  Authentication method: OAuth or password, until people have logged in with OAuth",
    ...credentials,
    "Connection with the organization's OAuth (the connection's form; after organization login is set up)",
    "  Use organization-level OAuth configuration: on",
    "  Paste nothing else.",
    "Connection with its own OAuth (the connection's form; instead of the organization's)",
    ...credentials,
    `  Scopes: ${SCOPES.join(" ")}`,
    "  Require PKCE: off",
    "  Use JWT bearer tokens: off",
    ...form,
  ];
  output("sigma_settings", settings.join(BREAK), "What goes where in Sigma, in the order of its forms");
  const issuer = doubled(server.issuer);
  const statement = [
    `CREATE SECURITY INTEGRATION ${QUOTE}SIGMA_OAUTH${QUOTE}`,
    "  TYPE = EXTERNAL_OAUTH",
    "  ENABLED = TRUE",
    "  EXTERNAL_OAUTH_TYPE = OKTA",
    `  EXTERNAL_OAUTH_ISSUER = '${issuer}'`,
    `  EXTERNAL_OAUTH_JWS_KEYS_URL = '${issuer}${keys.slice(server.issuer.length)}'`,
    `  EXTERNAL_OAUTH_AUDIENCE_LIST = ('${AUDIENCE}')`,
    "  EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM = 'snowflake_username'",
    "  EXTERNAL_OAUTH_SNOWFLAKE_USER_MAPPING_ATTRIBUTE = 'LOGIN_NAME'",
    "  EXTERNAL_OAUTH_ANY_ROLE_MODE = 'ENABLE'",
    "  COMMENT = 'Sigma';",
  ];
  output(
    name,
    statement.join(BREAK),
    name === "create_security_integration" ? undefined : `The security integration SIGMA_OAUTH of the account ACME-ANALYTICS as SQL`,
  );
}
