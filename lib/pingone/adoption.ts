import { AdoptedObject } from "../sigma/adopted-object";

/** A custom resource that was created by hand, and its parts. What is not named is created. */
export interface AdoptedPingOneResource {
  /**
   * The resource. Its id is a GUID.
   *
   * @default - the resource is created
   */
  readonly resource?: AdoptedObject;

  /**
   * Its scope `session:role-any`, or the first of `roleScopes`. The id is a GUID. Needs `resource`.
   *
   * @default - the scope is created
   */
  readonly scope?: AdoptedObject;

  /**
   * The attribute that is the user claim. The id is a GUID. Needs `resource`.
   *
   * @default - the attribute is created
   */
  readonly attribute?: AdoptedObject;
}
