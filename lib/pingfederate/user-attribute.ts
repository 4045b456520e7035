/** How PingFederate authenticated a user, which determines the attributes that the user claim can come from. */
export enum PingFederateContext {
  /** The persistent grant, for users who log in in any way. */
  DEFAULT = "default",
  /** An IdP adapter. */
  IDP_ADAPTER = "idp_adapter",
  /** An authentication policy contract. */
  AUTHENTICATION_POLICY_CONTRACT = "authentication_policy_contract",
}

/** The attribute that names the user in access tokens. */
export interface PingFederateUserAttribute {
  /**
   * Where the attribute comes from.
   *
   * @default PingFederateContext.DEFAULT
   */
  readonly context?: PingFederateContext;

  /**
   * The id of the adapter or contract. Not with the default context.
   *
   * @default - none
   */
  readonly contextId?: string;

  /**
   * The attribute's name in that context.
   *
   * @default - "USER_KEY" of the persistent grant, "username" of an adapter, "subject" of a contract
   */
  readonly attribute?: string;
}

/** The provider's terms for each context: its type, the type of a source in it, and the attribute that usually names the user. */
export const CONTEXTS: Readonly<Record<PingFederateContext, { type: string; source: string; attribute: string }>> = {
  [PingFederateContext.DEFAULT]: { type: "DEFAULT", source: "OAUTH_PERSISTENT_GRANT", attribute: "USER_KEY" },
  [PingFederateContext.IDP_ADAPTER]: { type: "IDP_ADAPTER", source: "ADAPTER", attribute: "username" },
  [PingFederateContext.AUTHENTICATION_POLICY_CONTRACT]: {
    type: "AUTHENTICATION_POLICY_CONTRACT",
    source: "AUTHENTICATION_POLICY_CONTRACT",
    attribute: "subject",
  },
};
