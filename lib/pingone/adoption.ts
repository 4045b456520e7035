/** Ids of a custom resource that was made by hand. */
export interface AdoptedPingOneResource {
  /** The resource's id. */
  readonly resourceId: string;

  /**
   * The id of its scope `session:role-any`.
   *
   * @default - the scope is created
   */
  readonly scopeId?: string;

  /**
   * The id of the attribute that is the user claim.
   *
   * @default - the attribute is created
   */
  readonly attributeId?: string;
}
