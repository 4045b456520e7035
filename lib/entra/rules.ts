import { clientRules } from "../sigma/client-rules";
import { credentialRules } from "../sigma/credential-rules";
import { requestedRoleRules } from "../sigma/requested-role-rules";
import { userMappingRules } from "../user-mapping";
import { entraApiRules } from "./api-rules";
import { entraAppRules } from "./app-rules";

/**
 * Every rule for what is created here, for constructs and for the configuration. The vendor's own rules come before Sigma's: of several about
 * one key a person sees the first, and might not be able to follow Sigma's advice.
 */

/** All rules about an API. */
export const serverRules = [...entraApiRules, ...userMappingRules, ...requestedRoleRules];

/** All rules about an app. */
export const appRules = [...entraAppRules, ...clientRules, ...credentialRules];
