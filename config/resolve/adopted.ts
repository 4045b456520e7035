import { AdoptedObject } from "../../lib/sigma/adopted-object";

/** What replaces an id once the object has been imported. */
export const DONE = "done";

/** What the config says of an object that was made by hand: its id, or that it has been imported; undefined where it is created. */
export function adopted(id: string | undefined): AdoptedObject | undefined {
  if (id === undefined) return undefined;
  return id === DONE ? {} : { id };
}
