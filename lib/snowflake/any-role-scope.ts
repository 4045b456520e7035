import { ROLE_ANY_SCOPE } from "../sigma/scopes";

/** Whether it is the scope for any role, also where only Terraform knows the name of the API in front of it. */
export const isAnyRole = (scope: string) => scope === ROLE_ANY_SCOPE || scope.endsWith(`/${ROLE_ANY_SCOPE}`);
