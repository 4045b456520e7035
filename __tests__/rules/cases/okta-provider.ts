import { OktaProviderSubject, oktaProviderRules } from "../../../lib/okta/provider-rules";
import { caseTable, ruleRunner } from "../support/cases";

const DOMAINS = ["okta.com", "oktapreview.com", "okta-emea.com", "okta-gov.com", "okta.mil", "okta-miltest.com", "trex-govcloud.com"];
const FOREIGN = ["okta.com.evil.example", "evil-okta.com", "okta.co", "acme.okta.com", "okta-admin.com", "oktamil.com", "acme.com"];

const org = (options: Partial<OktaProviderSubject>): OktaProviderSubject => ({ orgName: "acme", baseUrl: "okta.com", ...options });

export const oktaProviderCases = caseTable<OktaProviderSubject>("Okta's domains", ruleRunner(oktaProviderRules), [
  {
    id: "OKTA-FOREIGN-DOMAIN",
    severity: "error",
    allowed: "okta.com, oktapreview.com, okta-emea.com, okta-gov.com, okta.mil",
    fix: "the API token is sent there",
    fires: FOREIGN.map((baseUrl) => ({ when: `it is ${baseUrl}`, subject: org({ baseUrl }), at: "baseUrl", given: `"${baseUrl}"` })),
    quiet: [
      ...[...DOMAINS, "Okta.com"].map((baseUrl) => ({ when: `it is ${baseUrl}`, subject: org({ baseUrl }) })),
      { when: "another is allowed", subject: org({ baseUrl: "acme.com", allowForeignBaseUrl: true }) },
    ],
  },
  {
    id: "OKTA-FOREIGN-DOMAIN-ALLOWED",
    severity: "warning",
    allowed: "okta.com, oktapreview.com",
    fix: "make sure that the domain is yours",
    fires: [
      { when: "another is allowed", subject: org({ baseUrl: "acme.com", allowForeignBaseUrl: true }), at: "baseUrl", given: '"acme.com"' },
    ],
    quiet: [
      { when: "others are allowed and it is Okta's", subject: org({ baseUrl: "okta.com", allowForeignBaseUrl: true }) },
      { when: "it is an error", subject: org({ baseUrl: "acme.com" }) },
    ],
  },
]);
