import { AdoptedObject } from "../sigma/adopted-object";

/** An access token manager that was created by hand, and its mapping. Parts that are not set are created. */
export interface AdoptedPingFederateManager {
  /**
   * The access token manager. It keeps its id.
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
