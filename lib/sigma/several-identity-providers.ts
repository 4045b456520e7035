import { given, Rule } from "../findings/rule";
import { DEFAULT_PURPOSES, OAuthPurpose } from "./oauth-purpose";
import { SIGMA_GUIDE, SIGMA_SEVERAL_IDPS } from "./sources";

/** A client of an organization that has several identity providers, or not. */
export interface OrganizationSubject {
  readonly multipleIdentityProviders?: boolean;
  readonly purposes?: readonly OAuthPurpose[];
}

/** Where Sigma has several identity providers, no connection can use the OAuth configuration of the organization. */
export const severalIdentityProvidersRule: Rule<OrganizationSubject> = {
  id: "SIGMA-MULTIPLE-IDPS",
  severity: "error",
  why:
    "Fires when a client is for both purposes although the Sigma organization has multiple identity providers. Connections cannot use " +
    "the organization's OAuth configuration then: each needs its own. Declare two clients, one for organization login and one for the " +
    "connection, so that each can have its own lifetimes, PKCE and secret, and renewing one does not lock out the other.",
  see: [SIGMA_SEVERAL_IDPS, SIGMA_GUIDE],
  check: ({ multipleIdentityProviders, purposes = DEFAULT_PURPOSES }) =>
    multipleIdentityProviders && DEFAULT_PURPOSES.every((purpose) => purposes.includes(purpose))
      ? [
          {
            at: "purposes",
            given: `${given(purposes)} with multipleIdentityProviders true`,
            allowed: "one purpose for each client: connections cannot use the organization's OAuth configuration",
            fix: "declare two clients, one for organization login and one for the connection",
          },
        ]
      : [],
};
