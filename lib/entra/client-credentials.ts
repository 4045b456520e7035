import { X509Certificate } from "node:crypto";
import { ApplicationCertificate } from "@cdktf/provider-azuread/lib/application-certificate";
import { ApplicationPasswordA } from "@cdktf/provider-azuread/lib/application-password";
import { StaticResource } from "@cdktf/provider-time/lib/static-resource";
import { Fn, TerraformProvider, Token } from "cdktf";
import { Construct } from "constructs";
import { timesUnits } from "../private/units";
import { isReference } from "../private/reference";

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

export const DEFAULT_VALID_DAYS = 365;
const HOURS_PER_DAY = 24;

/**
 * The client secret of a version. Two slots take turns: a new version takes the slot that is free, so that the secret in use stays valid until the
 * next one or its end. A clock never replaces a secret.
 */
export function addClientSecret(scope: Construct, version: number, validDays: number, of: CredentialsOf): ClientSecret {
  const slotA = addSlot(scope, "A", Math.floor((version + 1) / 2), validDays, of);
  if (version === 1) return slotA;
  const slotB = addSlot(scope, "B", Math.floor(version / 2), validDays, of);
  return version % 2 === 0 ? slotB : slotA;
}

function addSlot(scope: Construct, slot: string, keeper: number, validDays: number, of: CredentialsOf): ClientSecret {
  const triggers = { keeper: String(keeper) };
  const made = new StaticResource(scope, `SecretTime${slot}`, { triggers, provider: of.timeProvider });
  const password = new ApplicationPasswordA(scope, `Secret${slot}`, {
    applicationId: of.applicationId,
    // Every attribute replaces the secret when it changes: none of them may depend on what users change.
    displayName: `Sigma ${slot}`,
    endDate: Fn.timeadd(made.rfc3339, `${hoursOf(validDays)}h`),
    rotateWhenChanged: triggers,
    provider: of.provider,
    // Another number of days counts from the next version on, instead of replacing the secret in use.
    lifecycle: { ignoreChanges: ["end_date"] },
  });
  return { value: password.value, endDate: password.endDate };
}

function hoursOf(days: number): string {
  const hours = timesUnits(days, HOURS_PER_DAY);
  return isReference(hours) ? Token.asString(hours) : String(hours);
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
      endDate: certificate && endOf(certificate),
      provider: of.provider,
    });
  });
}

/** When the last of the certificates ends; undefined where Terraform alone knows it. */
export function lastEnd(certificates: readonly string[]): string | undefined {
  if (certificates.some(isReference)) return undefined;
  return certificates
    .map((pem) => endOf(new X509Certificate(pem)))
    .sort()
    .at(-1);
}

/** In whole seconds of UTC: anything else the provider reads back differently, and replaces the credential. */
function endOf({ validTo }: X509Certificate): string {
  return new Date(validTo).toISOString().replace(/\.\d+Z$/, "Z");
}
