import { clientRules } from "../sigma/client-rules";
import { credentialRules } from "../sigma/credential-rules";
import { lifetimeRules } from "../sigma/lifetime-rules";
import { requestedRoleRules } from "../sigma/requested-role-rules";
import { roleScopeRules } from "../sigma/role-scope-rules";
import { userMappingRules } from "../user-mapping";
import { pingFederateManagerRules } from "./token-manager-rules";
import { pingFederateClientRules } from "./client-rules";

/**
 * Every rule for what is created here, for constructs and for the configuration. The vendor's own rules come before Sigma's: of several about
 * one key a person sees the first, and might not be able to follow Sigma's advice.
 */

/** All rules about an access token manager. */
export const serverRules = [...pingFederateManagerRules, ...userMappingRules, ...requestedRoleRules];

/** All rules about a client. */
export const appRules = [...pingFederateClientRules, ...clientRules, ...roleScopeRules, ...lifetimeRules, ...credentialRules];
