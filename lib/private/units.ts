import { Op, Token } from "cdktf";
import { isReference } from "../findings/reference";

/** The number after it, also where Terraform knows it only later. */
export function next(number: number): number {
  return isReference(number) ? Token.asNumber(Op.add(number, 1)) : number + 1;
}

/** A time in a smaller unit (days in minutes, …), also where Terraform knows it only later. */
export function timesUnits(time: number, unitsPerTime: number): number {
  return isReference(time) ? Token.asNumber(Op.mul(time, unitsPerTime)) : time * unitsPerTime;
}
