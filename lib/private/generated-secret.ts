import { Password } from "@cdktf/provider-random/lib/password";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";

/** Letters and digits alone: client_secret_basic encodes all else, and not everybody decodes it alike (RFC 6749, section 2.3.1). */
const SHAPE = { length: 48, special: false } as const;

/** A secret that Terraform makes and keeps in its state. Another keeper makes another one; nothing else does. */
export function generatedSecret(scope: Construct, id: string, keeper: number, provider?: TerraformProvider): string {
  return new Password(scope, id, { ...SHAPE, keepers: { keeper: String(keeper) }, provider }).result;
}
