import { X509Certificate } from "node:crypto";
import { ApplicationCertificate } from "../bindings/azuread/application-certificate";
import { ApplicationPassword } from "../bindings/azuread/application-password";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { certificateEnd } from "../private/certificates";
import { isReference } from "../findings/reference";
import { secretSlots, Slot } from "../private/secret-slots";
import { daysAfter, momentOf } from "../private/time";

/** What every credential needs to know. */
interface CredentialsOf {
  readonly applicationId: string;
  readonly provider?: TerraformProvider;
  readonly timeProvider?: TerraformProvider;
}

/** A client secret that Terraform made. */
export interface ClientSecret {
  readonly value: string;
  readonly endDate: string;
}

/** The client secret of a version. The previous one stays valid until the next one or its end. */
export function addClientSecret(scope: Construct, version: number, secretValidDays: number, of: CredentialsOf): ClientSecret {
  const { current, keepers } = secretSlots(version);
  const slots = {
    A: addSlot(scope, "A", keepers.A, secretValidDays, of),
    B: keepers.B === undefined ? undefined : addSlot(scope, "B", keepers.B, secretValidDays, of),
  };
  return slots[current]!;
}

function addSlot(scope: Construct, slot: Slot, keeper: number, secretValidDays: number, of: CredentialsOf): ClientSecret {
  const madeAt = momentOf(scope, `SecretTime${slot}`, keeper, of.timeProvider);
  const password = new ApplicationPassword(scope, `Secret${slot}`, {
    applicationId: of.applicationId,
    // Every attribute replaces the secret when it changes: none of them may depend on what users change.
    displayName: `Sigma ${slot}`,
    endDate: daysAfter(madeAt, secretValidDays),
    rotateWhenChanged: { keeper: String(keeper) },
    provider: of.provider,
    // Another number of days counts from the next version on, instead of replacing the secret in use.
    lifecycle: { ignoreChanges: ["end_date"] },
  });
  return { value: password.value, endDate: password.endDate };
}

/** Registers certificates. One resource each, named by its fingerprint, so that an old one and a new one can be valid side by side. */
export function addCertificates(scope: Construct, certificates: readonly string[], of: CredentialsOf): void {
  certificates.forEach((pem, index) => {
    const certificate = isReference(pem) ? undefined : new X509Certificate(pem);
    const id = certificate?.fingerprint256.replaceAll(":", "").slice(0, 16) ?? String(index);
    new ApplicationCertificate(scope, `Certificate-${id}`, {
      applicationId: of.applicationId,
      type: "AsymmetricX509Cert",
      // PEM has line breaks, which cdktf writes into HCL with one too many.
      encoding: certificate ? "base64" : "pem",
      value: certificate ? certificate.raw.toString("base64") : pem,
      endDate: certificate && certificateEnd(certificate),
      provider: of.provider,
    });
  });
}
