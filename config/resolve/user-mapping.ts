import { UserAttribute, UserMapping } from "../../lib/user-mapping";
import { StackConfig } from "../schema/stack";
import { capabilitiesOf } from "./capabilities";
import { platformClaim } from "./platforms";

export function resolveUserMapping(config: StackConfig): UserMapping {
  const { userMapping = UserAttribute.LOGIN_NAME } = config;
  const given = typeof userMapping === "string" ? { attribute: userMapping } : userMapping;
  return UserMapping.custom({ ...given, ...(given.claim === undefined ? usualClaim(config) : {}) });
}

/** The claim's name, where it is neither given nor the identity provider's own. */
function usualClaim(config: StackConfig): { readonly claim?: string } {
  const isFree = capabilitiesOf(config.identityProvider.type)?.namesUserClaim ?? false;
  const claim = isFree ? platformClaim(config) : undefined;
  return claim === undefined ? {} : { claim };
}
