import { Op, Token } from "cdktf";
import { isReference } from "./reference";

/** Days in a smaller unit, also where Terraform knows the days only later. */
export function daysIn(days: number, unitsPerDay: number): number {
  return isReference(days) ? Token.asNumber(Op.mul(days, unitsPerDay)) : days * unitsPerDay;
}
