import { OAuthPurpose } from "../../../lib/sigma/oauth-purpose";
import { OrganizationSubject, severalIdentityProvidersRule } from "../../../lib/sigma/several-identity-providers";
import { caseTable, ruleRunner } from "../support/cases";

const { ORGANIZATION_LOGIN, DATA_CONNECTION } = OAuthPurpose;
const multipleIdentityProviders = true;

export const severalIdentityProvidersCases = caseTable<OrganizationSubject>(
  "a Sigma organization with multiple identity providers",
  ruleRunner([severalIdentityProvidersRule]),
  [
    {
      id: "SIGMA-MULTIPLE-IDPS",
      severity: "error",
      allowed: "one purpose for each client",
      fix: "declare two clients",
      fires: [undefined, [ORGANIZATION_LOGIN, DATA_CONNECTION], [DATA_CONNECTION, ORGANIZATION_LOGIN]].map((purposes) => ({
        when: `purposes are ${purposes?.join(" and ") ?? "left out"}`,
        subject: { multipleIdentityProviders, purposes },
        at: "purposes",
        given: "with multipleIdentityProviders true",
      })),
      quiet: [
        { when: "the client is for organization login", subject: { multipleIdentityProviders, purposes: [ORGANIZATION_LOGIN] } },
        { when: "the client is for a connection", subject: { multipleIdentityProviders, purposes: [DATA_CONNECTION] } },
        { when: "there is one identity provider", subject: { multipleIdentityProviders: false } },
        { when: "nothing is said of them", subject: {} },
      ],
    },
  ],
);
