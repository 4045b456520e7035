import { sharedIssuerRule } from "../../lib/databricks-federation/shared-issuer-rule";
import { duplicates } from "../../lib/findings/duplicates";
import { Rule, show, Violation } from "../../lib/findings/rule";
import { ResolvedStack } from "../resolve/stack";
import { issuerOf } from "./library";
import { at, policiesOf } from "./placed-policies";

/** Rules about the federation policies of several stacks in one Databricks account. */
export const sharedPolicyRules: readonly Rule<readonly ResolvedStack[]>[] = [
  {
    id: "CONFIG-DUPLICATE-POLICY",
    severity: "error",
    why:
      "Fires when a stack lists a Databricks account twice, or when two stacks create the same federation policy in one account. Each would overwrite the " +
      "other's changes. Remove one; change the `policyId` in one of the stacks; or use `additionalAudiences`.",
    check: (stacks) => {
      const all = policiesOf(stacks);
      const twice = duplicates(all, ({ stack, policy }) => JSON.stringify([stack.name, policy.id]));
      const same = duplicates(all, ({ policy: { id, config } }) => JSON.stringify([id, config.policyId])).filter(
        ({ value, first }) => value.stack !== first.stack,
      );
      return [
        ...twice.map(({ value }): Violation => ({
          at: at(value),
          given: `the account ${show(value.policy.config.accountId)} a second time`,
          allowed: "each account once in a stack",
          fix: "remove it, or use additionalAudiences",
        })),
        ...same.map(({ value, first }): Violation => ({
          at: `${at(value)}.policyId`,
          given: `the policy ${show(value.policy.config.policyId)}, which stack ${first.stack.name} also creates in the same account`,
          allowed: "each policy of an account once",
          fix: "change the policyId of one of them, or remove it",
        })),
      ];
    },
  },
  {
    ...sharedIssuerRule,
    check: (stacks) => {
      const trusted = policiesOf(stacks).flatMap((placed) => {
        const issuer = issuerOf(placed.stack.identityProvider);
        return issuer === undefined ? [] : [{ ...placed, issuer }];
      });
      return duplicates(trusted, ({ policy: { id }, issuer }) => JSON.stringify([id, issuer]))
        .filter(({ value, first }) => value.stack !== first.stack)
        .map(({ value, first }) => ({
          at: at(value),
          given: `a second policy for the issuer ${show(value.issuer)}, which stack ${first.stack.name} also trusts in the same account`,
          allowed: "one policy per issuer in an account",
          fix: "make sure that their audiences differ, or put the clients of both stacks into one",
        }));
    },
  },
];
