import { Alert } from "../bindings/snowflake/alert";
import { EmailNotificationIntegration } from "../bindings/snowflake/email-notification-integration";
import { Construct } from "constructs";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { joinedBy } from "../terraform/expressions";
import { lines } from "../terraform/lines";
import { claimName } from "../terraform/unique-names";
import { alertRules } from "./alert-rules";
import { identifier, literal } from "./sql";
import { SnowflakeAlertsProps } from "./props";

/**
 * Email from Snowflake: before a credential of Sigma's expires, and when logins with OAuth fail. No identity provider sends email about client
 * secrets.
 *
 * Children: `Mail` (a notification integration), `Credential-<id>` and `FailedLogins` (alerts).
 *
 * @resource snowflake_email_notification_integration
 * @resource snowflake_alert
 * @see https://docs.snowflake.com/en/user-guide/alerts
 * @see https://docs.snowflake.com/en/user-guide/notifications/email-notifications
 * @example
 * import { TerraformStack } from "cdktf";
 * import { SnowflakeAlerts, SnowflakeProvider } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new SnowflakeProvider(stack, "Snowflake", {
 *   organizationName: "ACME",
 *   accountName: "ANALYTICS",
 *   previewFeaturesEnabled: SnowflakeAlerts.previewFeatures(),
 * });
 * new SnowflakeAlerts(stack, "Alerts", {
 *   emails: ["oncall@example.com"],
 *   database: "ANALYTICS",
 *   schema: "PUBLIC",
 *   warehouse: "SIGMA_WH",
 * });
 */
export class SnowflakeAlerts extends Construct {
  /** The values for `preview_features_enabled` of the Snowflake provider. */
  public static previewFeatures(): string[] {
    return ["snowflake_alert_resource", "snowflake_email_notification_integration_resource"];
  }

  private readonly mail: EmailNotificationIntegration;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SnowflakeAlertsProps,
  ) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SnowflakeAlertsProps", props);
    enforce(this, alertRules, props);

    this.mail = new EmailNotificationIntegration(this, "Mail", {
      name: `${this.prefix}_MAIL`,
      enabled: true,
      allowedRecipients: props.emails,
      comment: "Email about the OAuth credentials of Sigma",
      provider: props.provider,
    });
    claimName(this, { kind: "set of alerts", name: this.prefix, property: "namePrefix", scope: props });
    for (const { watchId, warnDate, message } of props.credentials ?? []) {
      if (warnDate === undefined || message === undefined) continue;
      this.addAlert(`Credential-${watchId}`, `CREDENTIAL_${watchId.toUpperCase()}`, {
        condition: `SELECT 1 WHERE CURRENT_TIMESTAMP() >= TO_TIMESTAMP_TZ(${literal(warnDate)})`,
        subject: `Sigma's OAuth credential ${watchId} needs to be renewed`,
        body: message,
      });
    }
    this.addFailedLogins(props.failedLoginThreshold ?? DEFAULT_THRESHOLD);
  }

  private get prefix(): string {
    return this.props.namePrefix ?? "SIGMA_OAUTH";
  }

  /**
   * INFORMATION_SCHEMA is current, where ACCOUNT_USAGE is up to two hours late; it goes back seven days. It returns the newest 10000 logins of any
   * kind, and only then are they filtered.
   *
   * Snowflake does not say whether a failed login with a token of External OAuth has the factor of a successful one, and an unknown user has no
   * name, so each sign of such a login counts. OBJECT_CONSTRUCT has the newer columns where they exist, and without them there is no error.
   */
  private addFailedLogins(threshold: number): void {
    const { database, integrationName } = this.props;
    const signs = [
      "FIRST_AUTHENTICATION_FACTOR = 'OAUTH_ACCESS_TOKEN'",
      "ERROR_MESSAGE ILIKE '%OAUTH%'",
      "CONTAINS(LOGIN:LOGIN_DETAILS::TEXT, 'authn_validation_error')",
      ...(integrationName === undefined ? [] : [`LOGIN:AUTHORIZING_INTEGRATION_NAME::TEXT = ${literal(integrationName)}`]),
    ];
    const history = [
      "SELECT COUNT(*) FROM (SELECT FIRST_AUTHENTICATION_FACTOR, IS_SUCCESS, ERROR_MESSAGE, OBJECT_CONSTRUCT(*) AS LOGIN",
      ` FROM TABLE(${identifier(database)}.INFORMATION_SCHEMA.LOGIN_HISTORY(`,
      "TIME_RANGE_START => DATEADD('hour', -24, CURRENT_TIMESTAMP()), RESULT_LIMIT => 10000)))",
      ` WHERE IS_SUCCESS = 'NO' AND (${signs.join(" OR ")})`,
      ` HAVING COUNT(*) >= ${threshold}`,
    ];
    this.addAlert("FailedLogins", "FAILED_LOGINS", {
      condition: history.join(""),
      subject: "Logins to Snowflake with OAuth fail",
      body: `${threshold} or more logins with an OAuth access token failed within 24 hours. LOGIN_HISTORY has their error messages, and in LOGIN_DETAILS the reason; cdktf-sigma-oauth explain says what they mean.`,
    });
  }

  private addAlert(id: string, name: string, { condition, subject, body }: { condition: string; subject: string; body: string }): void {
    const { database, schema, warehouse, cron = "0 8 * * *", timeZone = "UTC", emails, provider } = this.props;
    const mail = [this.mail.name, joinedBy(",", emails), subject, body].map(literal);
    new Alert(this, id, {
      name: `${this.prefix}_${name}`,
      database,
      schema,
      warehouse,
      alertSchedule: { cron: { expression: cron, timeZone } },
      condition,
      action: lines([`CALL SYSTEM$SEND_EMAIL(${mail.join(", ")})`]),
      enabled: true,
      comment: "Made for Sigma's OAuth",
      provider,
    });
  }
}

const DEFAULT_THRESHOLD = 10;
