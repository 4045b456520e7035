import { isLiteral } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { MUTABLE_ENTRA_CLAIMS } from "../sigma/entra-claims";
import { UserMapping } from "../user-mapping";
import { userClaimOf } from "./user-claim";
import { SigmaEntraApiProps } from "./props";

/**
 * Properties of a user that administrators or a directory control, in lower case. Names, addresses and phone numbers are not among them.
 *
 * https://learn.microsoft.com/en-us/entra/identity-platform/reference-claims-customization
 */
const CONTROLLED_PROPERTIES = ["userprincipalname", "objectid", "employeeid", "onpremisessamaccountname", "onpremisesuserprincipalname"];
const CONTROLLED_EXTENSION = /^extensionattribute([1-9]|1[0-5])$/;

const isControlled = (property: string) =>
  CONTROLLED_PROPERTIES.includes(property.toLowerCase()) || CONTROLLED_EXTENSION.test(property.toLowerCase());

/**
 * Claims by which one person can pass for another ("nOAuth").
 *
 * https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization
 * https://learn.microsoft.com/en-us/entra/identity-platform/claims-validation
 */
export const mutableClaimRule: Rule<SigmaEntraApiProps> = {
  id: "ENTRA-MUTABLE-CLAIM",
  severity: "warning",
  why:
    "Fires when the user claim is neither `upn` nor `oid`, and is not mapped from a property that only administrators or a directory " +
    "can change: `userprincipalname`, `objectid`, `employeeid`, `onpremisessamaccountname`, `onpremisesuserprincipalname`, " +
    "`extensionattribute1` to `15`. Microsoft says never to use mutable claims such as `email` and `preferred_username` for " +
    'authorization ("nOAuth"). They can change and be reused, and a guest or a user without a mailbox can have any address. The known ' +
    "attack is on multi-tenant applications, and these are single-tenant. But anyone who may edit users could set their own address " +
    "to that of a user with more rights in the data platform. Use `upn` (`userMapping: login_name`).",
  see: ["https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization"],
  check: ({ userMapping = UserMapping.loginName(), tokenVersion = 1 }) => {
    const { name, mappedFrom } = userClaimOf(userMapping, tokenVersion);
    if (mappedFrom !== undefined) {
      const from = `the property ${mappedFrom}`;
      return isLiteral(mappedFrom) && !isControlled(mappedFrom) ? [mutable("userMapping.value", userMapping.value, from)] : [];
    }
    return MUTABLE_ENTRA_CLAIMS.includes(name) ? [mutable("userMapping.claim", userMapping.claim, `the claim ${name}`)] : [];
  },
};

const mutable = (at: string, value: string | undefined, what: string): Violation => ({
  at,
  given: value === undefined ? `nothing, so ${what} names the user` : given(value),
  allowed: "upn with login_name, or a property that only administrators change, such as userprincipalname",
  fix: "it can change and is not verified, also for guests: anyone who sets it to someone else's address or name has that person's rights in the data platform; use upn instead (userMapping: login_name)",
});
