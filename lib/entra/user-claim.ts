import { isReference } from "../findings/reference";
import { UserAttribute, UserMapping } from "../user-mapping";

/** How the user's name gets into the access token. */
export interface UserClaim {
  readonly name: string;
  /** The optional claim to ask for, where tokens do not carry it by themselves. */
  readonly optional?: { readonly name: string; readonly additionalProperties?: string[] };
  /** The user's property to map to the claim, where it is not one of Entra's own. */
  readonly mappedFrom?: string;
}

/** Claims that Entra knows by itself, with the optional claim that brings each into an access token of version 1 and 2. */
const OWN_CLAIMS: Readonly<Record<string, readonly [version1: UserClaim["optional"] | null, version2: UserClaim["optional"] | null]>> = {
  // Guests have no upn in their tokens unless it is asked for.
  // https://learn.microsoft.com/en-us/entra/identity-platform/optional-claims-reference
  upn: [
    { name: "upn", additionalProperties: ["include_externally_authenticated_upn"] },
    { name: "upn", additionalProperties: ["include_externally_authenticated_upn"] },
  ],
  email: [{ name: "email" }, { name: "email" }],
  preferred_username: [{ name: "preferred_username" }, null],
  unique_name: [null, null],
  oid: [null, null],
};

export const ownClaims = (tokenVersion: number) =>
  Object.keys(OWN_CLAIMS).filter((name) => !(tokenVersion === 2 && name === "unique_name"));

const DEFAULT_CLAIMS = { [UserAttribute.LOGIN_NAME]: "upn", [UserAttribute.EMAIL_ADDRESS]: "email" } as const;
/**
 * Properties of a user, as claims mapping policies name them.
 * https://learn.microsoft.com/en-us/entra/identity-platform/reference-claims-customization
 */
const MAPPED_FROM = { [UserAttribute.LOGIN_NAME]: "userprincipalname", [UserAttribute.EMAIL_ADDRESS]: "mail" } as const;

/** Whether a mapping needs a claims mapping policy: its claim is not one of Entra's own. */
export function isMapped({ claim }: UserMapping): boolean {
  return claim !== undefined && (isReference(claim) || !Object.hasOwn(OWN_CLAIMS, claim));
}

export function userClaimOf(mapping: UserMapping, tokenVersion: number): UserClaim {
  if (isMapped(mapping)) return { name: mapping.claim!, mappedFrom: mapping.value ?? MAPPED_FROM[mapping.attribute] };
  const name = mapping.claim ?? DEFAULT_CLAIMS[mapping.attribute];
  return { name, optional: OWN_CLAIMS[name][tokenVersion === 2 ? 1 : 0] ?? undefined };
}
