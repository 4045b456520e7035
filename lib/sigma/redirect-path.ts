/**
 * Where Sigma takes authorization codes, on every host of its API.
 *
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 */
export const REDIRECT_PATH = "/api/v2/oauth/1/authcode";
