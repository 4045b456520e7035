/** Lifetimes of tokens. */
export interface TokenLifetimes {
  /**
   * Lifetime of an access token, in minutes. The range depends on the identity provider.
   *
   * @default 60
   */
  readonly accessTokenMinutes?: number;

  /**
   * Lifetime of a refresh token, in days: how long users stay logged in to Sigma. At least 7; Sigma recommends 90.
   *
   * @default 90
   * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
   */
  readonly refreshTokenDays?: number;

  /**
   * How long a refresh token stays valid if it is not used, in days. At least 7, at most the lifetime.
   *
   * @default - the lifetime of the refresh token
   */
  readonly refreshTokenIdleDays?: number;
}

/** Sigma's recommendation for the refresh token. */
export const RECOMMENDED_REFRESH_DAYS = 90;
/** Below this, Sigma says, scheduled exports are disrupted. */
export const MINIMUM_REFRESH_DAYS = 7;
export const DEFAULT_ACCESS_MINUTES = 60;
