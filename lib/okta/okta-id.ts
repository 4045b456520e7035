import { isReference } from "../findings/reference";
import { givenNoId, Violation } from "../findings/rule";

/** Ids of everything in Okta look alike; the prefix, which nobody promises, is a hint for people only. */
export function oktaIdProblem(at: string, value: string | undefined, prefix: string): Violation[] {
  if (value === undefined || isReference(value) || /^[A-Za-z0-9_-]{1,64}$/.test(value)) return [];
  return [
    {
      at,
      given: givenNoId(value),
      allowed: `an Okta id: letters and digits, usually 20 that begin with ${prefix}`,
      fix: "copy it from Okta: ids stand at the end of a page's address in the admin console, and in the answers of the API",
    },
  ];
}
