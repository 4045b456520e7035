import { must } from "../findings/checks";
import { Rule } from "../findings/rule";

/** What decides where Auth0's Terraform provider sends its credentials. */
export interface Auth0ProviderSubject {
  readonly domain?: string;
}

/** Tenants are there: https://auth0.com/docs/get-started/auth0-overview/create-tenants . Where Private Cloud has them could not be confirmed. */
const TENANTS = /^[a-z0-9-]+(\.[a-z0-9-]+)?\.auth0\.com$/;

/** Where a tenant is. */
export const auth0ProviderRules: readonly Rule<Auth0ProviderSubject>[] = [
  {
    id: "AUTH0-FOREIGN-DOMAIN",
    severity: "warning",
    why:
      "Fires when the provider's `domain` is not that of a tenant, `acme.us.auth0.com`. The provider sends its credentials there, even " +
      "if the domain belongs to someone else. Make sure that another domain, such as one of Private Cloud, is yours. A custom domain " +
      "belongs in `issuerDomain`.",
    check: must("domain", (domain: string) => TENANTS.test(domain), {
      allowed: "the tenant's own domain, such as acme.us.auth0.com, not a custom domain",
      fix: "make sure that it is your tenant's: the provider's credentials are sent there",
    }),
  },
];
