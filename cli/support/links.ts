/** Which credentials the providers need, and what these may do. */
export const PERMISSIONS = "https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth/blob/main/docs/permissions.md";
