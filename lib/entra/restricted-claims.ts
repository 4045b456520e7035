/**
 * Claims of a JWT that a claims mapping policy cannot set. Entra keeps its own value, or none: Snowflake would then find no user, or a wrong one.
 * Omitted: registered claims (SIGMA-CLAIM-NAME), and claims that are taken as Entra issues them, without a policy.
 *
 * https://learn.microsoft.com/en-us/entra/identity-platform/reference-claims-customization#json-web-token-jwt-restricted-claim-set
 */
const RESTRICTED = new Set(
  `
  _claim_names _claim_sources aai access_token account_type acct acr acrs actor actortoken ageGroup aio altsecid amr app_chain app_displayname
  app_res appctx appctxsender appid appidacr assertion at_hash auth_data authorization_code azp azpacr bk_claim bk_enclave bk_pub
  brk_client_id brk_redirect_uri c_hash ca_enf ca_policy_result capolids capolids_latebind cc cert_token_use child_client_id
  child_redirect_uri client_ip cloud_graph_host_name cloud_instance_host_name cloud_instance_name CloudAssignedMdmId cnf code controls
  controls_auds credential_keys csr csr_type ctry deviceid dns_names domain_dns_name domain_netbios_name e_exp endpoint enfpolids expires_on
  fido_auth_data fido_ver fwd fwd_appidacr grant_type graph group_sids groups hasgroups hash_alg haswids home_oid home_puid home_tid
  identityprovider idp idtyp in_corp instance inviteTicket ipaddr isbrowserhostedapp isViral jwk key_id key_type login_hint mam_compliance_url
  mam_enrollment_url mam_terms_of_use_url mdm_compliance_url mdm_enrollment_url mdm_terms_of_use_url msgraph_host msproxy nameid netbios_name
  nickname nonce on_prem_id onprem_sam_account_name onprem_sid openid2_id origin_header password platf polids pop_jwk previous_refresh_token
  primary_sid prov_data puid pwd_exp pwd_url rdp_bt redirect_uri refresh_token refresh_token_issued_on refreshtoken request_nonce resource rh
  role roles rp_id rt_type secaud sid signature signin_state source_anchor src1 src2 target_deviceid tbid tbidv2 tenant_ctry
  tenant_display_name tenant_id tenant_region_scope tenant_region_sub_scope thumbnail_photo tid tokenAutologonEnabled trustedfordelegation ttr
  user_agent user_setting_sync_url username uti verified_primary_email verified_secondary_email vnet vsm_binding_key wamcompat_client_info
  wamcompat_id_token wamcompat_scopes wids win_ver x5c_ca xcb2b_rclient xcb2b_rcloud xcb2b_rtenant ztdid
  `
    .trim()
    .split(/\s+/),
);

const RESTRICTED_PREFIXES = ["xms_", "extn."];

/** Whether Entra keeps a claim for itself, so that no policy can set it. */
export const isRestrictedClaim = (claim: string): boolean =>
  RESTRICTED.has(claim) || RESTRICTED_PREFIXES.some((prefix) => claim.startsWith(prefix));
