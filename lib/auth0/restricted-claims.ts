/**
 * Claims that Auth0 drops without a word. Omitted: registered claims (SIGMA-CLAIM-NAME), and names with characters that no claim can have here.
 *
 * https://auth0.com/docs/secure/tokens/json-web-tokens/create-custom-claims#general-restrictions
 */
const RESTRICTED = new Set(
  `
  acr act active amr at_hash ath attest authorization_details azp c_hash cnf cty dest entitlements events groups gty htm htu internalService
  jcard jku jwe jwk kid may_act mky nonce object_id org_id org_name orig origid permissions roles rph s_hash sid sip_callid sip_cseq_num
  sip_date sip_from_tag sip_via_branch sub_jwk toe txn typ uuid vot vtm
  `
    .trim()
    .split(/\s+/),
);

/**
 * Namespaces of Auth0's own, whose claims it drops as well. That a subdomain, such as a tenant's domain, is one of them is not stated, but assumed.
 *
 * https://auth0.com/docs/secure/tokens/json-web-tokens/create-custom-claims#namespaced-guidelines
 */
const OWN_NAMESPACE = /^(https?:\/\/([^/]*\.)?(auth0\.com|webtask\.(io|run))(?![^/:])|urn:auth0(?![^:/]))/i;

/** Whether Auth0 drops a custom claim of this name from a token. */
export const isRestrictedClaim = (claim: string): boolean => RESTRICTED.has(claim) || OWN_NAMESPACE.test(claim);
