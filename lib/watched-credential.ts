/** A credential whose expiry is watched, with everything that a data platform needs to send email about it. */
export interface IWatchedCredential {
  /** A unique id: a lower-case letter, then lower-case letters, digits and underscores. */
  readonly watchId: string;
  /** The time at which warnings start (RFC 3339). Undefined if there is nothing to watch. */
  readonly warnDate?: string;
  /** The text of the warning. Undefined if there is nothing to watch. */
  readonly message?: string;
}
