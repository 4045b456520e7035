import { Password } from "../bindings/random/password";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";

/** Only letters and digits: client_secret_basic encodes all else, and not every server decodes it the same way (RFC 6749, section 2.3.1). */
const SHAPE = { length: 48, special: false } as const;

/**
 * The secret of a version where a vendor keeps one at a time: its own at first (undefined), ours where it is given and from version 2 on.
 *
 * A new version replaces the previous one at once: until Sigma has it, nobody can log in.
 */
export function replacingSecret(
  scope: Construct,
  { credentialVersion: version = 1, clientSecret }: { readonly credentialVersion?: number; readonly clientSecret?: string },
  provider?: TerraformProvider,
): string | undefined {
  if (clientSecret !== undefined) return clientSecret;
  return version === 1 ? undefined : generatedSecret(scope, "Secret", version, provider);
}

/** A secret that Terraform makes and keeps in its state. Another keeper makes another one; nothing else does. */
export function generatedSecret(scope: Construct, id: string, keeper: number, provider?: TerraformProvider): string {
  return new Password(scope, id, { ...SHAPE, keepers: { keeper: String(keeper) }, provider }).result;
}
