import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { generatedSecret } from "../private/generated-secret";
import { NestedAttribute } from "../terraform/nested-attributes";
import { secretSlots } from "../private/secret-slots";
import { daysAfter, momentOf } from "../private/time";
import { ClientAuthentication } from "../sigma/client-authentication";

/** How long the previous secret stays valid where nothing is said. */
export const DEFAULT_PREVIOUS_DAYS = 30;

interface SecretProps {
  readonly authentication?: ClientAuthentication;
  readonly clientSecret?: string;
  readonly previousClientSecret?: string;
  readonly credentialVersion?: number;
  readonly previousSecretDays?: number;
  readonly timeProvider?: TerraformProvider;
  readonly randomProvider?: TerraformProvider;
}

/** A client secret, and what PingFederate is told. */
export interface ClientSecret {
  readonly value: string;
  readonly clientAuth: NestedAttribute;
}

/**
 * The client secret of a version, which PingFederate lets you choose. The previous one remains as a secondary secret that ends by itself.
 *
 * https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_client
 */
export function addClientSecret(scope: Construct, props: SecretProps): ClientSecret {
  const { credentialVersion: version = 1, previousSecretDays: days = DEFAULT_PREVIOUS_DAYS } = props;
  const { value, previous } = secrets(scope, version, props);
  const endOfPrevious = () => daysAfter(momentOf(scope, "SecretTime", version, props.timeProvider), days);
  const secondary = previous === undefined || days === 0 ? [] : [{ secret: previous, expiry_time: endOfPrevious() }];
  return { value, clientAuth: { type: "SECRET", secret: value, secondary_secrets: secondary } };
}

/** The current and the previous secret, from wherever they come. */
function secrets(scope: Construct, version: number, props: SecretProps): { value: string; previous?: string } {
  if (props.clientSecret !== undefined) {
    return { value: props.clientSecret, previous: version === 1 ? undefined : props.previousClientSecret };
  }
  const { current, keepers } = secretSlots(version);
  const a = generatedSecret(scope, "SecretA", keepers.A, props.randomProvider);
  if (keepers.B === undefined) return { value: a };
  const b = generatedSecret(scope, "SecretB", keepers.B, props.randomProvider);
  return current === "A" ? { value: a, previous: b } : { value: b, previous: a };
}
