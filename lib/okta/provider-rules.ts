import { all, must, unless, when } from "../findings/checks";
import { Rule } from "../findings/rule";

/** What decides where Okta's Terraform provider sends its API token. */
export interface OktaProviderSubject {
  readonly orgName: string;
  readonly baseUrl: string;
  readonly allowForeignBaseUrl?: boolean;
}

/**
 * Okta's domains: production, preview, Europe, the US government and military, and Okta's own tests of these two.
 *
 * https://github.com/okta/okta-sdk-dotnet : its configuration takes these for addresses of orgs
 */
export const OKTA_DOMAINS: readonly string[] = [
  "okta.com",
  "oktapreview.com",
  "okta-emea.com",
  "okta-gov.com",
  "okta.mil",
  "okta-miltest.com",
  "trex-govcloud.com",
];

const isOktaDomain = (domain: string) => OKTA_DOMAINS.includes(domain.toLowerCase());

const isSubdomain = (name: string) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(name) && !/-admin$/i.test(name);
const isDomain = (domain: string) => /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(domain);

/** Where an org is. */
export const oktaProviderRules: readonly Rule<OktaProviderSubject>[] = [
  {
    id: "OKTA-ORG",
    severity: "error",
    why:
      "Fires when `orgName` is not the org's subdomain or `baseUrl` is not a domain. The provider joins the two to the org's host. The " +
      "host of the admin console, `acme-admin.okta.com`, is not the org's host. For `https://acme.okta.com`, write `acme` and " +
      "`okta.com`.",
    see: ["https://registry.terraform.io/providers/okta/okta/4.20.0/docs"],
    check: all<OktaProviderSubject>(
      must("orgName", isSubdomain, {
        allowed: "only the org's subdomain: letters, digits and dashes, without -admin",
        fix: "for https://acme.okta.com, write acme",
      }),
      must("baseUrl", isDomain, {
        allowed: "only Okta's domain, such as okta.com, oktapreview.com or okta-emea.com",
        fix: "remove the scheme, org name and path",
      }),
    ),
  },
  {
    id: "OKTA-FOREIGN-DOMAIN",
    severity: "error",
    why:
      "Fires when `baseUrl` is not one of Okta's domains: `okta.com`, `oktapreview.com`, `okta-emea.com`, `okta-gov.com`, `okta.mil`, " +
      "`okta-miltest.com` or `trex-govcloud.com`, the list in Okta's own SDK. The provider sends the API token to " +
      "`<orgName>.<baseUrl>`, even if that host belongs to someone else. Correct the domain. For an org with a custom domain, such as " +
      "login.acme.com, write `orgName: login`, `baseUrl: acme.com` and `allowForeignBaseUrl: true`.",
    see: ["https://github.com/okta/okta-sdk-dotnet"],
    check: unless(
      ({ allowForeignBaseUrl }) => allowForeignBaseUrl,
      must("baseUrl", isOktaDomain, {
        allowed: OKTA_DOMAINS.join(", "),
        fix: "correct it: the API token is sent there; if it is the org's custom domain, set allowForeignBaseUrl",
      }),
    ),
  },
  {
    id: "OKTA-FOREIGN-DOMAIN-ALLOWED",
    severity: "warning",
    why:
      "Fires when `allowForeignBaseUrl` permits a domain that is not Okta's. The owner of that domain receives the API token, so make " +
      "sure that it is yours.",
    check: when(
      ({ allowForeignBaseUrl }) => allowForeignBaseUrl,
      must("baseUrl", isOktaDomain, {
        allowed: OKTA_DOMAINS.join(", "),
        fix: "make sure that the domain is yours: its owner receives the API token",
      }),
    ),
  },
];
