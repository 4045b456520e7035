import { violationIf } from "../../lib/findings/checks";
import { duplicates } from "../../lib/findings/duplicates";
import { given, Rule, show, Violation } from "../../lib/findings/rule";
import { ResolvedStack } from "../resolve/stack";
import { at, policiesOf } from "./placed-policies";

/** Whether a group is among the members of another one, or of their members. */
function isReachable(membersOf: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const group of seen) {
    if (group === to) return true;
    membersOf.get(group)?.forEach((member) => seen.add(member));
  }
  return false;
}

/** Rules about the groups that several stacks create in one Databricks account. */
export const sharedGroupRules: readonly Rule<readonly ResolvedStack[]>[] = [
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
];
