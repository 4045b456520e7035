import { Construct } from "constructs";
import { AlertChannel } from "../bindings/pingone/alert-channel";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { claimName } from "../terraform/unique-names";
import { alertRules } from "./alert-rules";
import { PingOneAlertsProps } from "./props";

/**
 * Email about expiring certificates and keys of the environment. PingOne has no alert about client secrets, which do not expire there.
 *
 * Child: `Resource`.
 *
 * @resource pingone_alert_channel
 * @see https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/alert_channel
 * @example
 * import { TerraformStack } from "cdktf";
 * import { PingOneAlerts } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new PingOneAlerts(stack, "Alerts", {
 *   environmentId: "00000000-0000-0000-0000-000000000000",
 *   emails: ["oncall@example.com"],
 * });
 */
export class PingOneAlerts extends Construct {
  constructor(scope: Construct, id: string, props: PingOneAlertsProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "PingOneAlertsProps", props);
    enforce(this, alertRules, props);
    new AlertChannel(this, "Resource", {
      environmentId: props.environmentId,
      alertName: "Sigma",
      channelType: "EMAIL",
      addresses: props.emails,
      includeAlertTypes: ["CERTIFICATE_EXPIRED", "CERTIFICATE_EXPIRING", "KEY_PAIR_EXPIRED", "KEY_PAIR_EXPIRING"],
      includeSeverities: ["ERROR", "WARNING"],
      provider: props.provider,
    });
    const { environmentId, provider } = props;
    claimName(this, { kind: "set of alerts", name: "Sigma", property: "environmentId", scope: { provider, part: environmentId } });
  }
}
