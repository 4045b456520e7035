import { looksLikeToken, unknownNumber } from "./arguments";
import { CliError } from "./cli-error";

const LONGEST = 2000;

/** A flag's value: plain text. */
export function text(flag: string): (value: string) => string {
  return (value) => {
    if (value.trim() === "") throw new CliError(flag, "nothing", "a text", "add a value, or remove the flag");
    if (value.length > LONGEST) throw new CliError(flag, `${value.length} characters`, `${LONGEST} at most`, "pass the value itself");
    if (looksLikeToken(value))
      throw new CliError(flag, "a token (it is not shown)", "no token here", "pass it on standard input: verify --token -");
    if (/\p{Cc}/u.test(value)) throw new CliError(flag, "line breaks or control characters", "text on one line", "pass the value itself");
    return value;
  };
}

/** A flag's value: a whole number. */
export const whole = (flag: string, least: number, most: number) => (value: string) => {
  const number = Number(value);
  if (/^\d{1,6}$/.test(value) && number >= least && number <= most) return number;
  throw new CliError(flag, unknownNumber(value), `a whole number from ${least} to ${most}`, "correct it, or remove the flag");
};
