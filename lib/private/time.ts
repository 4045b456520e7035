import { StaticResource } from "../bindings/time/static-resource";
import { TerraformProvider, Token } from "cdktf";
import { Construct } from "constructs";
import { quoted } from "../terraform/expressions";
import { isReference } from "../findings/reference";
import { timesUnits } from "./units";

const HOURS_PER_DAY = 24;

/**
 * The moment at which something was made, kept in the state: it stays until the keeper changes. As RFC 3339.
 *
 * It is the time of the plan, which is known during the plan. The provider's own default is the time of the apply: with it, every check of an age would
 * warn on the first plan that it is "known after apply".
 */
export function momentOf(scope: Construct, id: string, keeper: number, provider?: TerraformProvider): string {
  const rfc3339 = "${plantimestamp()}";
  const lifecycle = { ignoreChanges: ["rfc3339"] };
  return new StaticResource(scope, id, { rfc3339, triggers: { keeper: String(keeper) }, lifecycle, provider }).rfc3339;
}

/**
 * A time some days after a moment (before it, with a negative number), as RFC 3339.
 *
 * It is written as text: cdktf's `Fn.timeadd` escapes references that are not its own tokens.
 */
export function daysAfter(moment: string, days: number): string {
  return `\${timeadd(${quoted(moment)}, ${quoted(`${hoursOf(days)}h`)})}`;
}

function hoursOf(days: number): string {
  const hours = timesUnits(days, HOURS_PER_DAY);
  return isReference(hours) ? Token.asString(hours) : String(hours);
}
