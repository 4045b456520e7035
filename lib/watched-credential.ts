/** A credential whose expiry is watched: all that a data platform needs to know to send email about it. */
export interface IWatchedCredential {
  /** What tells it apart from others: a lower-case letter, then lower-case letters, digits and underscores. */
  readonly watchId: string;
  /** From when on to warn, as an RFC 3339 time; undefined where there is nothing to watch. */
  readonly warnDate?: string;
  /** What the warning says; undefined where there is nothing to watch. */
  readonly message?: string;
}
