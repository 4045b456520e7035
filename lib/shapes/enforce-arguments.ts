import { SigmaOAuthError } from "../findings/errors";
import { argumentFindings, StaticName } from "./type-of-value";

/**
 * Checks the types of a static method's arguments.
 *
 * @throws SigmaOAuthError
 */
export function enforceArguments(method: StaticName, given: Readonly<Record<string, unknown>>): void {
  const found = argumentFindings(method, given);
  if (found.length > 0) throw new SigmaOAuthError(found);
}
