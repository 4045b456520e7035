import { X509Certificate } from "node:crypto";
import { isReference } from "../findings/reference";

/** When a certificate expires, in whole seconds of UTC: azuread reads anything else back differently, and replaces the credential. */
export function certificateEnd({ validTo }: X509Certificate): string {
  return new Date(validTo).toISOString().replace(/\.\d+Z$/, "Z");
}

/** When the last of the certificates expires; undefined where only Terraform knows one, or where one is a public key, which has no end. */
export function lastCertificateEnd(pems: readonly string[]): string | undefined {
  if (pems.some((pem) => isReference(pem) || !pem.includes("BEGIN CERTIFICATE"))) return undefined;
  return pems
    .map((pem) => certificateEnd(new X509Certificate(pem)))
    .sort()
    .at(-1);
}
