import { must, unless, when } from "../findings/checks";
import { Rule } from "../findings/rule";
import { Auth0ProviderProps } from "./props";

/** Tenants are there: https://auth0.com/docs/get-started/auth0-overview/create-tenants . Where Private Cloud has them is not confirmed. */
const TENANTS = /^[a-z0-9-]+(\.[a-z0-9-]+)?\.auth0\.com$/;

const isTenant = (domain: string) => TENANTS.test(domain);
const TENANT = "the tenant's own domain, such as acme.us.auth0.com, not a custom domain";

/** Where a tenant is. */
export const auth0ProviderRules: readonly Rule<Auth0ProviderProps>[] = [
  {
    id: "AUTH0-FOREIGN-DOMAIN",
    severity: "error",
    why:
      "Fires when the provider's `domain` is not that of a tenant, such as `acme.us.auth0.com`. The provider sends its credentials " +
      "there, even if the domain belongs to someone else. Correct it. A custom domain of the tenant belongs in `issuerDomain`. If the " +
      "tenant's own domain is different, as with a private cloud, set `allowForeignDomain: true`.",
    see: ["https://auth0.com/docs/get-started/auth0-overview/create-tenants"],
    check: unless(
      ({ allowForeignDomain }) => allowForeignDomain,
      must("domain", isTenant, {
        allowed: TENANT,
        fix: "correct it: the provider's credentials are sent there; a custom domain of the tenant belongs in issuerDomain; if the tenant's own domain is different, set allowForeignDomain",
      }),
    ),
  },
  {
    id: "AUTH0-FOREIGN-DOMAIN-ALLOWED",
    severity: "warning",
    why:
      "Fires when `allowForeignDomain` permits a domain that is not Auth0's. The owner of that domain receives the provider's credentials, " +
      "so make sure that it is yours.",
    check: when(
      ({ allowForeignDomain }) => allowForeignDomain,
      must("domain", isTenant, {
        allowed: TENANT,
        fix: "make sure that the domain is yours: its owner receives the provider's credentials",
      }),
    ),
  },
];
