import { SnowflakeUserAttribute, UserMapping } from "../../lib/user-mapping";
import { StackConfig } from "../schema/stack";

const ATTRIBUTES = { login_name: SnowflakeUserAttribute.LOGIN_NAME, email_address: SnowflakeUserAttribute.EMAIL_ADDRESS } as const;

export function resolveUserMapping({ userMapping = "login_name" }: StackConfig): UserMapping {
  const { attribute, ...rest } = typeof userMapping === "string" ? { attribute: userMapping } : userMapping;
  return UserMapping.custom({ ...rest, attribute: ATTRIBUTES[attribute] });
}
