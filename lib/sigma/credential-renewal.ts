/** What to do for a new credential, in one sentence each: in outputs, warnings and email. */

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
  const previous = overlaps ? ", and the present one as the previous one," : "";
  const change = isGiven
    ? `give another secret${previous} and raise credentials.version by one with it`
    : "raise credentials.version by one";
  return `${change}, ${PASTE}${overlaps ? "; the one before stays valid meanwhile" : " at once: the one before ends with the deploy"}`;
}

/** Where a vendor gives a secret once, with the client. */
export const NEXT_CLIENT =
  "raise credentials.version by one, deploy, and paste the new client id and secret into Sigma; the client before stays until the next time";

/** Where the vendor reads Sigma's keys at their URL. */
export const SIGMA_RENEWS_ITS_KEYS = "nothing: the identity provider reads Sigma's public keys at their URL";

/** Where the vendor has Sigma's key from a file. */
export const NEXT_KEY =
  "list the certificate or public key of Sigma's new key beside the present one, deploy, and remove the old one once Sigma has changed over";
