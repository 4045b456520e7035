import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { ApplicationSecret } from "../bindings/pingone/application-secret";
import { DataPingoneApplicationSecret } from "../bindings/pingone/data-pingone-application-secret";
import { setNestedAttribute } from "../terraform/nested-attributes";
import { daysAfter, momentOf } from "../private/time";

/**
 * PingOne keeps the previous secret at most for this long.
 * https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application_secret
 */
export const MOST_PREVIOUS_DAYS = 30;

interface SecretProps {
  readonly environmentId: string;
  readonly applicationId: string;
  readonly version: number;
  readonly previousSecretDays?: number;
  readonly provider?: TerraformProvider;
  readonly timeProvider?: TerraformProvider;
}

/**
 * The client secret of a version. Version 1 is the one that PingOne made with the application: it is read, since the resource makes a new secret when
 * it is created. The previous one stays valid for a while.
 *
 * Each version is a separate resource, and nothing about it is ever updated: the resource also creates a new secret at each update, and PingOne
 * forgets the expiry of the previous secret once it has passed. Destroying it changes nothing in PingOne.
 */
export function addClientSecret(scope: Construct, props: SecretProps): string {
  const { environmentId, applicationId, version, provider } = props;
  if (version === 1) return new DataPingoneApplicationSecret(scope, "Secret", { environmentId, applicationId, provider }).secret;
  const madeAt = momentOf(scope, "SecretTime", version, props.timeProvider);
  const renewed = new ApplicationSecret(scope, `RenewedSecret-${version}`, {
    environmentId,
    applicationId,
    lifecycle: { ignoreChanges: ["previous"] },
    provider,
  });
  const { previousSecretDays = MOST_PREVIOUS_DAYS } = props;
  if (previousSecretDays !== 0) setNestedAttribute(renewed, "previous", { expires_at: daysAfter(madeAt, previousSecretDays) });
  return renewed.secret;
}
