import { AdoptedObject } from "../sigma/adopted-object";

/** An API that was created by hand, and what of it must stay unchanged. Ids are object ids, without the path that Terraform puts before them. */
export interface AdoptedEntraApi {
  /** The application (its object id, not its client id). */
  readonly application: AdoptedObject;

  /**
   * Its service principal (enterprise application).
   *
   * @default - the service principal is created; this fails if one exists
   */
  readonly servicePrincipal?: AdoptedObject;

  /**
   * The id of its scope `session:role-any`, or of the only one in `roleScopes`. Keep it: another id would replace the scope, and with it every consent. With it, the API's scopes are
   * not changed.
   *
   * @default - the API's scopes are replaced by one with the id that new APIs get
   */
  readonly scopeId?: string;

  /**
   * Its current identifier URI, such as `api://00000000-0000-0000-0000-000000000000`.
   *
   * @default - the identifier URI is added
   */
  readonly identifierUri?: string;
}

/** An application that was created by hand. Ids are object ids, without the path that Terraform puts before them. */
export interface AdoptedEntraApp {
  /** The application (its object id, not its client id). */
  readonly application: AdoptedObject;

  /**
   * Its service principal (enterprise application).
   *
   * @default - the service principal is created; this fails if one exists
   */
  readonly servicePrincipal?: AdoptedObject;

  /**
   * The consent for all users to Microsoft Graph, an `oAuth2PermissionGrant`. Entra has one for each client and API: creating a second one fails.
   *
   * @default - the consent is created; this fails if one exists
   * @see https://learn.microsoft.com/en-us/graph/api/oauth2permissiongrant-list
   */
  readonly graphConsent?: AdoptedObject;

  /**
   * The consent for all users to the API of `SigmaEntraApi`.
   *
   * @default - the consent is created; this fails if one exists
   */
  readonly apiConsent?: AdoptedObject;
}
