import { auth0ProviderRules } from "../../../lib/auth0/provider-rules";
import { Auth0ProviderProps } from "../../../lib/auth0/props";
import { caseTable, ruleRunner } from "../support/cases";

const TENANTS = ["acme.us.auth0.com", "acme.eu.auth0.com", "acme.auth0.com"];
const FOREIGN = ["evil.example", "acme.us.auth0.com.evil.example", "acme-auth0.com", "auth0.com", "login.acme.com"];

export const auth0ProviderCases = caseTable<Auth0ProviderProps>("Auth0's domains", ruleRunner(auth0ProviderRules), [
  {
    id: "AUTH0-FOREIGN-DOMAIN",
    severity: "error",
    allowed: "the tenant's own domain",
    fix: "the provider's credentials are sent there",
    fires: FOREIGN.map((domain) => ({ when: `it is ${domain}`, subject: { domain }, at: "domain", given: `"${domain}"` })),
    quiet: [
      ...TENANTS.map((domain) => ({ when: `it is ${domain}`, subject: { domain } })),
      { when: "it comes from the environment", subject: {} },
      { when: "only Terraform knows it", subject: { domain: "${var.domain}" } },
      { when: "another is allowed", subject: { domain: "auth.acme.com", allowForeignDomain: true } },
    ],
  },
  {
    id: "AUTH0-FOREIGN-DOMAIN-ALLOWED",
    severity: "warning",
    allowed: "the tenant's own domain",
    fix: "make sure that the domain is yours",
    fires: [
      {
        when: "another is allowed",
        subject: { domain: "auth.acme.com", allowForeignDomain: true },
        at: "domain",
        given: '"auth.acme.com"',
      },
    ],
    quiet: [
      { when: "others are allowed and it is Auth0's", subject: { domain: "acme.us.auth0.com", allowForeignDomain: true } },
      { when: "others are allowed and only Terraform knows it", subject: { domain: "${var.domain}", allowForeignDomain: true } },
      { when: "it is an error", subject: { domain: "auth.acme.com" } },
    ],
  },
]);
