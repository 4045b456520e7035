import { sharedIssuerRule } from "../../lib/databricks-federation/shared-issuer-rule";
import { violationIf } from "../../lib/findings/checks";
import { duplicates } from "../../lib/findings/duplicates";
import { given, Rule, show, Violation } from "../../lib/findings/rule";
import { ResolvedPolicy } from "../resolve/databricks-federation";
import { ResolvedStack } from "../resolve/stack";
import { issuerOf } from "./library";
import { accountPath } from "../resolve/platforms";

interface Placed {
  readonly stack: ResolvedStack;
  readonly index: number;
  readonly policy: ResolvedPolicy;
}

const policiesOf = (stacks: readonly ResolvedStack[]): Placed[] =>
  stacks.flatMap((stack) => stack.platforms.databricks.map((policy, index) => ({ stack, index, policy })));

const at = ({ stack, index }: Placed) => `${stack.name}.${accountPath(stack.config, "databricks", index)}`;

/** Whether a group is among the members of another one, or of their members. */
function isReachable(membersOf: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const group of seen) {
    if (group === to) return true;
    membersOf.get(group)?.forEach((member) => seen.add(member));
  }
  return false;
}

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
    id: "CONFIG-DUPLICATE-GROUP",
    severity: "error",
    why:
      "Fires when two stacks create the same group in one Databricks account, for what Sigma's users may read. The second deploy would fail, because the " +
      "account has a group of this name. Change the `groupName` of one of them, or remove its `access`.",
    check: (stacks) => {
      const groups = policiesOf(stacks).flatMap((placed) => {
        const { id, access } = placed.policy;
        return access === undefined ? [] : [{ ...placed, id, group: access.groupName! }];
      });
      return duplicates(groups, ({ id, group }) => JSON.stringify([id, group.toLowerCase()]))
        .filter(({ value, first }) => value.stack !== first.stack)
        .map(({ value, first }) => ({
          at: `${at(value)}.access.groupName`,
          given: `the group ${show(value.group)}, which stack ${first.stack.name} also creates in the same account`,
          allowed: "each group of an account once",
          fix: "change the groupName of one of them, or remove its access",
        }));
    },
  },
  {
    id: "CONFIG-GROUP-CYCLE",
    severity: "error",
    why:
      "Fires when the groups that stacks create in one Databricks account are members of each other, also through a third. Each stack finds its members by " +
      "their names, so that none of them can be applied before the other. Remove one of the `memberGroups`.",
    see: ["docs/config.md"],
    check: (stacks) => {
      const groups = policiesOf(stacks).flatMap((placed) => {
        const { id, access } = placed.policy;
        const keyOf = (group: string) => JSON.stringify([id, group.toLowerCase()]);
        return access === undefined ? [] : [{ placed, own: keyOf(access.groupName!), members: (access.memberGroups ?? []).map(keyOf) }];
      });
      const membersOf = new Map(groups.map(({ own, members }) => [own, members]));
      return groups.flatMap(({ placed, own, members }) =>
        members.flatMap((member, index): Violation[] =>
          // A group that is its own member is another rule's matter.
          violationIf(member !== own && isReachable(membersOf, member, own), {
            at: `${at(placed)}.access.memberGroups[${index}]`,
            given: `${given(placed.policy.access!.memberGroups![index])}, which has the group itself among its members`,
            allowed: "groups without this group among their members",
            fix: "remove it in one of the stacks: none could be applied before the other",
          }),
        ),
      );
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
