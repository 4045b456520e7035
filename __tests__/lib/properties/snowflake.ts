import {
  AnyRoleMode,
  AuthorizationServer,
  IdentityProviderKind,
  IntegrationManagement,
  ReadableObjectType,
  SnowflakeAlerts,
  SnowflakeAlertsProps,
  SnowflakeExternalOAuth,
  SnowflakeExternalOAuthProps,
  SnowflakeOAuthType,
  SnowflakeProvider,
  SnowflakeSigmaAccess,
  SnowflakeSigmaAccessProps,
  UserAttribute,
} from "../../../lib";
import { FIRST_KEY, SECOND_KEY } from "../../support/rsa-keys";
import { Changes, constructProperties, LONG } from "./changes";
import { TerraformStack } from "cdktf";

const provider = (stack: TerraformStack) =>
  new SnowflakeProvider(stack, "Snowflake", { organizationName: "ACME", accountName: "ANALYTICS" });

export const SNOWFLAKE_INTEGRATION = constructProperties<SnowflakeExternalOAuthProps>(
  "SnowflakeExternalOAuth",
  (stack, props) => {
    provider(stack);
    const issuer = "https://acme.okta.com/oauth2/aus1";
    const authorizationServer = AuthorizationServer.fromAttributes({
      issuer,
      jwksUris: [`${issuer}/v1/keys`],
      audiences: ["https://acme.com"],
      kind: IdentityProviderKind.OTHER,
    });
    return new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer, ...props });
  },
  {
    integrationName: ["OTHER", { "snowflake_external_oauth_integration.Trust.name": "OTHER", "output.integrationName.value": "OTHER" }],
    integrationType: [SnowflakeOAuthType.OKTA, { "snowflake_external_oauth_integration.Trust.external_oauth_type": "OKTA" }],
    scopeMappingAttribute: ["scope", { "snowflake_external_oauth_integration.Trust.external_oauth_scope_mapping_attribute": "scope" }],
    scopeDelimiter: [" ", { "snowflake_external_oauth_integration.Trust.external_oauth_scope_delimiter": " " }],
    rsaPublicKeys: [
      [FIRST_KEY.pem, SECOND_KEY.base64],
      {
        "snowflake_external_oauth_integration.Trust.external_oauth_jws_keys_url": null,
        "snowflake_external_oauth_integration.Trust.external_oauth_rsa_public_key": FIRST_KEY.base64,
        "snowflake_external_oauth_integration.Trust.external_oauth_rsa_public_key_2": SECOND_KEY.base64,
      },
    ],
    networkPolicy: [
      "SIGMA_ADDRESSES",
      {
        "snowflake_execute.Trust_NetworkPolicy.execute": LONG,
        "snowflake_execute.Trust_NetworkPolicy.revert": LONG,
      },
    ],
    enabled: [false, { "snowflake_external_oauth_integration.Trust.enabled": false }],
    anyRoleMode: [
      AnyRoleMode.ENABLE_FOR_PRIVILEGE,
      { "snowflake_external_oauth_integration.Trust.external_oauth_any_role_mode": "ENABLE_FOR_PRIVILEGE" },
    ],
    allowedRoles: [["ANALYST"], { "snowflake_external_oauth_integration.Trust.external_oauth_allowed_roles_list": ["ANALYST"] }],
    blockedRoles: [["FINANCE"], { "snowflake_external_oauth_integration.Trust.external_oauth_blocked_roles_list": ["FINANCE"] }],
    additionalAudiences: [
      ["https://acme.org"],
      { "snowflake_external_oauth_integration.Trust.external_oauth_audience_list": ["https://acme.com", "https://acme.org"] },
    ],
    comment: ["For reports", { "snowflake_external_oauth_integration.Trust.comment": "For reports" }],
    management: [IntegrationManagement.SQL, { "snowflake_external_oauth_integration.Trust": null }],
    preventDestroy: [true, { "snowflake_external_oauth_integration.Trust.lifecycle.prevent_destroy": true }],
  },
);

export const SNOWFLAKE_ACCESS = constructProperties<SnowflakeSigmaAccessProps>(
  "SnowflakeSigmaAccess",
  (stack, props) => {
    provider(stack);
    return new SnowflakeSigmaAccess(stack, "Access", { warehouses: ["W"], databases: [{ name: "D" }], ...props });
  },
  {
    roleName: ["REPORTS", { "snowflake_account_role.Access.name": "REPORTS" }],
    objectTypes: [
      [ReadableObjectType.TABLES, ReadableObjectType.VIEWS, ReadableObjectType.DYNAMIC_TABLES],
      Object.assign(
        {},
        ...(["all", "future"] as const).map((when) => {
          const grant = `snowflake_grant_privileges_to_account_role.Access_Grant-Database-D-${when === "all" ? "" : "Future"}DynamicTables`;
          return {
            [`${grant}.account_role_name`]: "${snowflake_account_role.Access.name}",
            [`${grant}.on_schema_object.${when}.in_database`]: "D",
            [`${grant}.on_schema_object.${when}.object_type_plural`]: "DYNAMIC TABLES",
            [`${grant}.privileges`]: ["SELECT"],
          };
        }),
      ) as Changes,
    ],
    writeBack: [
      { destinations: [{ database: "D", schema: "S" }] },
      {
        "snowflake_grant_privileges_to_account_role.Access_Grant-WriteBack-DS.account_role_name": "${snowflake_account_role.Access.name}",
        "snowflake_grant_privileges_to_account_role.Access_Grant-WriteBack-DS.on_schema.schema_name":
          "${snowflake_schema.Access_WriteBack-DS.fully_qualified_name}",
        "snowflake_grant_privileges_to_account_role.Access_Grant-WriteBack-DS.privileges": [
          "USAGE",
          "CREATE TABLE",
          "CREATE VIEW",
          "CREATE STAGE",
          "CREATE DYNAMIC TABLE",
        ],
        "snowflake_schema.Access_WriteBack-DS.comment": "Sigma writes here",
        "snowflake_schema.Access_WriteBack-DS.database": "D",
        "snowflake_schema.Access_WriteBack-DS.lifecycle.prevent_destroy": false,
        "snowflake_schema.Access_WriteBack-DS.name": "S",
      },
    ],
    grantToRoles: [
      ["SYSADMIN"],
      {
        "snowflake_grant_account_role.Access_Role-SYSADMIN.parent_role_name": "SYSADMIN",
        "snowflake_grant_account_role.Access_Role-SYSADMIN.role_name": "${snowflake_account_role.Access.name}",
      },
    ],
    grantToUsers: [
      ["ADA"],
      {
        "output.failingUsersQuery.value": LONG,
        "snowflake_grant_account_role.Access_User-ADA.role_name": "${snowflake_account_role.Access.name}",
        "snowflake_grant_account_role.Access_User-ADA.user_name": "ADA",
      },
    ],
    users: [
      [{ name: "ADA", loginName: "ada@acme.com" }],
      {
        "output.failingUsersQuery.value": LONG,
        "output.userStatements.value": LONG,
        "snowflake_grant_account_role.Access_User-ADA.role_name": "${snowflake_account_role.Access.name}",
        "snowflake_grant_account_role.Access_User-ADA.user_name": "ADA",
      },
    ],
    manageUsers: [
      true,
      {
        "snowflake_execute.Access_ManagedUser-ADA.execute": LONG,
        "snowflake_execute.Access_ManagedUser-ADA.revert": "SELECT 1",
      },
      { beside: { users: [{ name: "ADA", loginName: "ada@acme.com" }] } },
    ],
    userAttribute: [
      UserAttribute.EMAIL_ADDRESS,
      { "output.failingUsersQuery.value": LONG },
      { beside: { users: [{ name: "ADA", loginName: "ada@acme.com", email: "ada@acme.com" }] } },
    ],
    anyRoleIntegration: [
      "SIGMA_OAUTH",
      {
        "output.failingUsersQuery.value": LONG,
        "snowflake_grant_privileges_to_account_role.Access_Grant-UseAnyRole.account_role_name": "${snowflake_account_role.Access.name}",
        "snowflake_grant_privileges_to_account_role.Access_Grant-UseAnyRole.on_account_object.object_name": "SIGMA_OAUTH",
        "snowflake_grant_privileges_to_account_role.Access_Grant-UseAnyRole.on_account_object.object_type": "INTEGRATION",
        "snowflake_grant_privileges_to_account_role.Access_Grant-UseAnyRole.privileges": ["USE_ANY_ROLE"],
      },
    ],
    allowedRoles: [["REPORTS"], { "output.failingUsersQuery.value": LONG }],
    blockedRoles: [["PAYROLL"], { "output.failingUsersQuery.value": LONG }],
    preventDestroy: [true, { "snowflake_account_role.Access.lifecycle.prevent_destroy": true }],
  },
);

export const SNOWFLAKE_ALERTS = constructProperties<SnowflakeAlertsProps>(
  "SnowflakeAlerts",
  (stack, props) => {
    new SnowflakeProvider(stack, "Snowflake", {
      organizationName: "ACME",
      accountName: "ANALYTICS",
      previewFeaturesEnabled: SnowflakeAlerts.previewFeatures(),
    });
    return new SnowflakeAlerts(stack, "Alerts", { emails: ["ada@acme.com"], database: "D", schema: "S", warehouse: "W", ...props });
  },
  {
    cron: ["0 9 * * *", { "snowflake_alert.Alerts_FailedLogins.alert_schedule.cron.expression": "0 9 * * *" }],
    timeZone: ["Europe/Berlin", { "snowflake_alert.Alerts_FailedLogins.alert_schedule.cron.time_zone": "Europe/Berlin" }],
    credentials: [
      [{ watchId: "sigma", warnDate: "2030-01-01T00:00:00Z", message: "Renew it" }],
      {
        "snowflake_alert.Alerts_Credential-sigma.action": LONG,
        "snowflake_alert.Alerts_Credential-sigma.alert_schedule.cron.expression": "0 8 * * *",
        "snowflake_alert.Alerts_Credential-sigma.alert_schedule.cron.time_zone": "UTC",
        "snowflake_alert.Alerts_Credential-sigma.comment": "Made for Sigma's OAuth",
        "snowflake_alert.Alerts_Credential-sigma.condition":
          "SELECT 1 WHERE CURRENT_TIMESTAMP() >= TO_TIMESTAMP_TZ('2030-01-01T00:00:00Z')",
        "snowflake_alert.Alerts_Credential-sigma.database": "D",
        "snowflake_alert.Alerts_Credential-sigma.enabled": true,
        "snowflake_alert.Alerts_Credential-sigma.name": "SIGMA_OAUTH_CREDENTIAL_SIGMA",
        "snowflake_alert.Alerts_Credential-sigma.schema": "S",
        "snowflake_alert.Alerts_Credential-sigma.warehouse": "W",
      },
    ],
    failedLoginThreshold: [
      5,
      {
        "snowflake_alert.Alerts_FailedLogins.action": LONG,
        "snowflake_alert.Alerts_FailedLogins.condition": LONG,
      },
    ],
    integrationName: ["SIGMA_EU", { "snowflake_alert.Alerts_FailedLogins.condition": LONG }],
    namePrefix: [
      "REPORTS",
      {
        "snowflake_alert.Alerts_FailedLogins.name": "REPORTS_FAILED_LOGINS",
        "snowflake_email_notification_integration.Alerts_Mail.name": "REPORTS_MAIL",
      },
    ],
  },
);
