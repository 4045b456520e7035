import { must } from "../findings/checks";
import { Rule } from "../findings/rule";
import { isIdentifier, isUpperCase, UPPER_CASE } from "./identifiers";
import { SNOW_IDENTIFIERS, SNOW_NETWORK } from "./sources";

/** The network policy of an integration. */
export interface NetworkPolicySubject {
  readonly networkPolicy?: string;
}

/** What holds for the policy. Whether it exists, and lets Sigma in, only the account knows. */
export const networkPolicyRules: readonly Rule<NetworkPolicySubject>[] = [
  {
    id: "SNOW-NETWORK-POLICY",
    severity: "error",
    why:
      "Fires when the name of the network policy is not a letter or `_` followed by letters, digits, `_` and `$`. Use the name of an existing " +
      "policy. It applies instead of the policies of the account and of the user, so it must allow every address that Sigma connects from.",
    see: [SNOW_NETWORK, SNOW_IDENTIFIERS],
    check: must("networkPolicy", isIdentifier, {
      allowed: 'a letter or "_", then letters, digits, "_" and "$", at most 255 characters',
      fix: "use the name of an existing network policy, as SHOW NETWORK POLICIES prints it",
    }),
  },
  {
    id: "SNOW-NETWORK-POLICY-CASE",
    severity: "warning",
    why:
      "Fires when the name of the network policy has lower-case letters. Names are compared exactly as written, and a policy that was " +
      "created without quotes is in upper case. Check with `SHOW NETWORK POLICIES`.",
    see: [SNOW_IDENTIFIERS],
    check: must("networkPolicy", (name: string) => !isIdentifier(name) || isUpperCase(name), UPPER_CASE),
  },
];
