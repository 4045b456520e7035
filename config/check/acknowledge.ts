import { Finding, findings } from "../../lib/findings/rule";
import { acknowledgeRules, unusedAcknowledgement, unusedRule } from "../../lib/warnings/acknowledge-rules";
import { pathText } from "../read/path-text";
import { StackConfig } from "../schema/stack";
import { relocate } from "./places";

/** The warnings of a stack: those that are printed, and those that its config acknowledges. */
export interface Sorted {
  readonly warnings: readonly Finding[];
  readonly acknowledged: readonly Finding[];
}

/** What is wrong with the acknowledgements themselves. */
export function acknowledgeFindings({ acknowledge }: StackConfig): Finding[] {
  return acknowledge.flatMap((entry, index) => relocate(findings(acknowledgeRules, entry), (key) => `acknowledge[${index}].${key}`));
}

/**
 * Takes away the warnings that are acknowledged. An entry that has none to acknowledge is a warning itself.
 *
 * @param stackPath where the stack is in the file: a warning's place may be copied with it
 */
export function acknowledged({ acknowledge }: StackConfig, found: readonly Finding[], stackPath: string): Sorted {
  const covers = ({ rule, at }: StackConfig["acknowledge"][number]) => {
    const place = at?.startsWith(`${stackPath}.`) ? at.slice(stackPath.length + 1) : at;
    return (finding: Finding) => finding.rule === rule && (place === undefined || isWithin(finding.at, place));
  };
  const unused = acknowledge.flatMap((entry, index) => {
    // What an earlier entry acknowledges is not there any more.
    const left = found.filter((finding) => !acknowledge.slice(0, index).some((earlier) => covers(earlier)(finding)));
    const where = entry.at === undefined ? "" : ` at ${entry.at}`;
    return left.some(covers(entry)) ? [] : [unusedAcknowledgement(`acknowledge[${index}]`, entry.rule, where)];
  });
  const isAcknowledged = (finding: Finding) => acknowledge.some((entry) => covers(entry)(finding));
  return {
    warnings: [...found.filter((finding) => !isAcknowledged(finding)), ...unused],
    acknowledged: found.filter(isAcknowledged),
  };
}

/** Whether a place is a key, or something in it. */
function isWithin(place: string, key: string): boolean {
  return place === key || place.startsWith(`${key}.`) || place.startsWith(`${key}[`);
}

/**
 * The warnings of stacks without the complaints about an acknowledgement that another stack needs: several stacks can inherit it from one place.
 *
 * @param entries the paths of each stack's acknowledgements
 * @param placeOf tells apart where they were written
 */
export function withoutUsed(
  stacks: readonly Sorted[],
  entries: readonly (readonly PropertyKey[][])[],
  placeOf: (path: readonly PropertyKey[]) => string,
): Sorted[] {
  const isUnused = ({ rule }: Finding) => rule === unusedRule.id;
  const written = entries.map((paths) => new Map(paths.map((path) => [pathText(path), placeOf(path)])));
  const used = stacks.flatMap(({ warnings }, index) => {
    const unused = new Set(warnings.filter(isUnused).map(({ at }) => at));
    return [...written[index]].flatMap(([at, place]) => (unused.has(at) ? [] : [place]));
  });
  const needed = new Set(used);
  return stacks.map((stack, index) => ({
    ...stack,
    warnings: stack.warnings.filter((finding) => !isUnused(finding) || !needed.has(written[index].get(finding.at) ?? "")),
  }));
}
