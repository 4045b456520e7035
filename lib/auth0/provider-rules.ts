import { isLiteral } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";

/** What decides where Auth0's Terraform provider sends its credentials. */
export interface Auth0ProviderSubject {
  readonly domain?: string;
  readonly allowForeignDomain?: boolean;
}

/** Tenants are there: https://auth0.com/docs/get-started/auth0-overview/create-tenants . Where Private Cloud has them could not be confirmed. */
const TENANTS = /^[a-z0-9-]+(\.[a-z0-9-]+)?\.auth0\.com$/;

function foreignDomain({ domain }: Auth0ProviderSubject, fix: string): Violation[] {
  if (!isLiteral(domain) || TENANTS.test(domain)) return [];
  return [{ at: "domain", given: given(domain), allowed: "the tenant's own domain, such as acme.us.auth0.com, not a custom domain", fix }];
}

/** Where a tenant is. */
export const auth0ProviderRules: readonly Rule<Auth0ProviderSubject>[] = [
  {
    id: "AUTH0-FOREIGN-DOMAIN",
    severity: "error",
    why:
      "Fires when the provider's `domain` is not that of a tenant, such as `acme.us.auth0.com`. The provider sends its credentials " +
      "there, whoever owns the domain. Correct it. A custom domain of the tenant belongs in `issuerDomain`. If the tenant itself has " +
      "another domain, as with a private cloud, write `allowForeignDomain: true`.",
    see: ["https://auth0.com/docs/get-started/auth0-overview/create-tenants"],
    check: (provider) =>
      provider.allowForeignDomain
        ? []
        : foreignDomain(
            provider,
            "correct it: the provider's credentials are sent there; a custom domain of the tenant goes into issuerDomain; where the tenant itself has another domain, allow it (identityProvider.allowForeignDomain)",
          ),
  },
  {
    id: "AUTH0-FOREIGN-DOMAIN-ALLOWED",
    severity: "warning",
    why: "Fires when such a domain was allowed. Make sure that it is yours: whoever owns it receives the provider's credentials.",
    check: (provider) =>
      provider.allowForeignDomain
        ? foreignDomain(
            provider,
            "it was allowed on purpose; make sure that it is yours, since whoever owns it receives the provider's credentials",
          )
        : [],
  },
];
