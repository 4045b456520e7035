/** What to do for a new credential, in one sentence each: in outputs, warnings and email. */

/** How to ask for it, where a reader sets it: the property of the construct, and the key of a config. */
const RAISE = "raise credentialVersion (in a config, credentials.version) by one";

const PASTE = "deploy, and paste the new secret into Sigma";

/** How a vendor takes a new secret. */
export interface SecretRenewal {
  /** Whether the previous one stays valid for a while. */
  readonly overlaps: boolean;
  /** Whether people choose the secret themselves. */
  readonly isGiven?: boolean;
}

/** What to do for a new client secret. */
export function secretRenewal({ overlaps, isGiven }: SecretRenewal): string {
  const previous = overlaps ? ", and the current one as the previous one," : "";
  const change = isGiven ? `set another secret${previous} and ${RAISE}` : RAISE;
  return `${change}, ${PASTE}${overlaps ? "; the previous secret stays valid meanwhile" : " at once: the previous secret stops working on deploy"}`;
}

/** For a vendor that shows a secret once, when it creates the client. */
export const NEXT_CLIENT = `${RAISE}, deploy, and paste the new client id and secret into Sigma; the previous client remains until the next rotation`;

/** Where the vendor reads Sigma's keys at their URL. */
export const SIGMA_RENEWS_ITS_KEYS = "nothing: the identity provider reads Sigma's public keys at their URL";

/** Where the vendor has Sigma's key from a file. */
export const NEXT_KEY = "add the certificate or public key of Sigma's new key, deploy, and remove the old one once Sigma uses the new key";
