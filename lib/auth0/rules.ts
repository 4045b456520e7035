import { clientRules } from "../sigma/client-rules";
import { credentialRules } from "../sigma/credential-rules";
import { lifetimeRules } from "../sigma/lifetime-rules";
import { requestedRoleRules } from "../sigma/requested-role-rules";
import { roleScopeRules } from "../sigma/role-scope-rules";
import { userMappingRules } from "../user-mapping";
import { auth0ApiRules } from "./api-rules";
import { auth0AppRules } from "./app-rules";

/**
 * Every rule for what is created here, for constructs and for the configuration. The vendor's own rules come before Sigma's: of several about
 * one key a person sees the first, and might not be able to follow Sigma's advice.
 */

/** All rules about an API. */
export const serverRules = [...auth0ApiRules, ...userMappingRules, ...requestedRoleRules];

/** All rules about an app. */
export const appRules = [...auth0AppRules, ...clientRules, ...roleScopeRules, ...lifetimeRules, ...credentialRules];
