import { Annotations, TerraformStack } from "cdktf";
import { CheckedStack } from "../config/load";
import { line } from "../lib/findings/rule";
import { report } from "../lib/private/warnings";

/**
 * The warnings about a stack of the config, where the user wrote what they are about. Its constructs find most of them again, under the names of
 * their own properties, and do not repeat them.
 *
 * @param stacks the Terraform stacks that it becomes; the first one has the warnings
 */
export function addWarnings(stacks: readonly TerraformStack[], { warnings, acknowledged, printed }: CheckedStack): void {
  stacks.forEach((stack) => report(stack, [...warnings, ...acknowledged]));
  const annotations = Annotations.of(stacks[0]);
  printed.forEach((warning) => annotations.addWarning(line(warning)));
  const { length: count } = acknowledged;
  if (count > 0) annotations.addInfo(count === 1 ? "1 warning is acknowledged" : `${count} warnings are acknowledged`);
}
