import { StaticResource } from "../bindings/time/static-resource";
import { TerraformProvider, Token } from "cdktf";
import { Construct } from "constructs";
import { quoted } from "../terraform/expressions";
import { isReference } from "../findings/reference";
import { timesUnits } from "./units";

const HOURS_PER_DAY = 24;

/** The moment at which something was made, kept in the state: it stays until the keeper changes. As RFC 3339. */
export function momentOf(scope: Construct, id: string, keeper: number, provider?: TerraformProvider): string {
  return new StaticResource(scope, id, { triggers: { keeper: String(keeper) }, provider }).rfc3339;
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
