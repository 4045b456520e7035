import { all, must, sound } from "../findings/checks";
import { Rule } from "../findings/rule";
import { originProblem } from "../findings/url";
import { PingFederateProviderProps } from "./props";

/** What PingFederate's Terraform provider needs to know about the server. */
export const providerRules: readonly Rule<PingFederateProviderProps>[] = [
  {
    id: "PINGFEDERATE-SERVER",
    severity: "error",
    why:
      "Fires when `adminUrl` is not an https URL of scheme, host and port only, or when `productVersion` is not a version in quotes, " +
      'such as "12.3". Without quotes, YAML reads a number, and 12.10 becomes 12.1. The administrative console shows the version under ' +
      "About.",
    check: all(
      sound("adminUrl", originProblem, {
        allowed: "the https URL of the administrative API, without a path",
        fix: "such as https://sso-admin.example.com:9999",
      }),
      must("productVersion", (version: string) => /^\d+\.\d+(\.\d+)?$/.test(version), {
        allowed: 'the server\'s version in quotes, such as "12.3"',
        fix: "the administrative console shows it under About",
      }),
    ),
  },
];
