/**
 * What Sigma uses an OAuth client for.
 *
 * @see https://help.sigmacomputing.com/docs/configure-oauth
 */
export enum OAuthPurpose {
  /** Users log in to the Sigma organization. */
  ORGANIZATION_LOGIN = "organization",
  /** Sigma queries the data platform as the user who runs the query. */
  DATA_CONNECTION = "connection",
}

/** The purposes of a client that was given none. */
export const DEFAULT_PURPOSES: readonly OAuthPurpose[] = [OAuthPurpose.ORGANIZATION_LOGIN, OAuthPurpose.DATA_CONNECTION];
