import { AdoptedObject } from "../sigma/adopted-object";

/** An access token manager that was created by hand, and its mapping. What is not named is created. */
export interface AdoptedPingFederateManager {
  /**
   * The access token manager; its id is the one that it has from now on.
   *
   * @default - the manager is created
   */
  readonly manager?: AdoptedObject;

  /**
   * Its access token mapping, with an id such as `default|sigmaJwt`. Needs `manager`.
   *
   * @default - the mapping is created
   */
  readonly mapping?: AdoptedObject;
}
