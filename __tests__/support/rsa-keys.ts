import { generateKeyPairSync } from "node:crypto";

/** A public key in PEM, and its Base64 alone. Nobody has the private half. */
function rsaKey(modulusLength = 2048) {
  const pem = generateKeyPairSync("rsa", { modulusLength }).publicKey.export({ type: "spki", format: "pem" }).toString();
  return { pem, base64: pem.replace(/-----[^-]+-----|\s/g, "") };
}

export const [FIRST_KEY, SECOND_KEY, THIRD_KEY] = [rsaKey(), rsaKey(), rsaKey()];
export const SHORT_KEY = rsaKey(1024);
export const EC_KEY = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ type: "spki", format: "pem" }).toString();
/** A private key, which belongs nowhere: no message may show it. */
export const PRIVATE_KEY = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();
