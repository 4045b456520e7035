import { AdoptedObject } from "../../lib/sigma/adopted-object";

/** What replaces an id once the object has been imported. */
export const DONE = "done";

/** The entry of a mapping whose keys people choose: "constructor" is a client's id like any other, and every object has something of that name. */
export function entryOf<T>(mapping: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return mapping !== undefined && Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

/** What the config says of an object that was created by hand: its id, or that it has been imported; undefined where it is created. */
export function adopted(id: string | undefined): AdoptedObject | undefined {
  if (id === undefined) return undefined;
  return id === DONE ? {} : { id };
}
