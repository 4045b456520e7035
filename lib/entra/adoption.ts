/** Object ids of an API that was made by hand, and what of it must stay as it is. */
export interface AdoptedEntraApi {
  /** The object id of the application (not its client id). */
  readonly applicationId: string;

  /**
   * The object id of its service principal (enterprise application).
   *
   * @default - the service principal is created; fails where there is one already
   */
  readonly servicePrincipalId?: string;

  /**
   * The id of its scope `session:role-any`. Another id would replace the scope, and with it every consent.
   *
   * @default - the id that new APIs get
   */
  readonly scopeId?: string;

  /**
   * Its identifier URI as it is now, such as `api://00000000-0000-0000-0000-000000000000`.
   *
   * @default - the identifier URI is added
   */
  readonly identifierUri?: string;
}

/** Object ids of an application that was made by hand. */
export interface AdoptedEntraApp {
  /** The object id of the application (not its client id). */
  readonly applicationId: string;

  /**
   * The object id of its service principal (enterprise application).
   *
   * @default - the service principal is created; fails where there is one already
   */
  readonly servicePrincipalId?: string;
}
