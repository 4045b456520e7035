import { isReference } from "./reference";
import { givenNoId, Violation } from "./rule";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is wrong with the ids that a vendor makes as GUIDs. Only lower case: they are parts of issuers, which are compared by character. */
export function guidProblem(at: string, value: string | undefined, fix: string): Violation[] {
  if (value === undefined || isReference(value) || GUID.test(value)) return [];
  return [{ at, given: givenNoId(value), allowed: "a GUID in lower case, such as 00000000-0000-0000-0000-000000000000", fix }];
}
