import { UserAttribute, UserMapping } from "../../lib/user-mapping";
import { StackConfig } from "../schema/stack";

export function resolveUserMapping({ userMapping = UserAttribute.LOGIN_NAME }: StackConfig): UserMapping {
  return UserMapping.custom(typeof userMapping === "string" ? { attribute: userMapping } : userMapping);
}
