import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { originProblem } from "../findings/url";

interface ProviderSubject {
  readonly adminUrl?: string;
  readonly productVersion?: string;
}

/** What PingFederate's Terraform provider needs to know of the server. */
export const providerRules: readonly Rule<ProviderSubject>[] = [
  {
    id: "PINGFEDERATE-SERVER",
    severity: "error",
    why:
      "`adminUrl` is the https URL of the administrative API: scheme, host and port, without a path or a slash at the end. " +
      '`productVersion` is the server\'s version in quotes, such as "12.3": without quotes YAML takes it for a number, and 12.10 for 12.1. ' +
      "The administrative console shows it under About.",
    check: ({ adminUrl, productVersion }) => {
      const problem = isLiteral(adminUrl) ? originProblem(adminUrl) : undefined;
      return [
        ...(problem
          ? [
              {
                at: "adminUrl",
                given: `${given(adminUrl)}, which ${problem}`,
                allowed: "the https URL of the administrative API, without a path",
                fix: "such as https://sso-admin.example.com:9999",
              },
            ]
          : []),
        ...(isLiteral(productVersion) && !/^\d+\.\d+(\.\d+)?$/.test(productVersion)
          ? [
              {
                at: "productVersion",
                given: given(productVersion),
                allowed: 'the server\'s version in quotes, such as "12.3"',
                fix: "the administrative console shows it under About",
              },
            ]
          : []),
      ];
    },
  },
];
