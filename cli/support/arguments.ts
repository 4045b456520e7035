import { closest, distance } from "fastest-levenshtein";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { isFewWords } from "../../lib/findings/few-words";
import { namesFolder } from "./paths";
import { quote } from "./text";

/**
 * People paste tokens and secrets into the wrong place, and what a command line prints ends in logs. So an argument that makes no sense is repeated
 * only if it is clearly not a secret.
 */

/** A value that is not an allowed one: shown if it is a misspelled one, or a few plain words. */
export function unknownValue(value: string, allowed: readonly string[]): string {
  if (value === "") return "given nothing";
  const isShown = isFewWords(value) || nearest(value, allowed) !== undefined;
  return isShown ? `given ${quote(value)}` : "a different value (it is not shown)";
}

/** The allowed value that a misspelled one means. */
export function nearest(value: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0 || value.length > 100) return undefined;
  const candidate = closest(value, [...allowed]);
  return distance(candidate.toLowerCase(), value.toLowerCase()) <= Math.max(2, candidate.length / 3) ? candidate : undefined;
}

/** What to do about a misspelled value. */
export const didYouMean = (near: string) => `did you mean ${near}?`;

/** A value that should be a number: shown where it looks like one. */
export function unknownNumber(value: string): string {
  return /^[-+\d.,]{1,12}[a-z]?$/i.test(value) ? `given ${quote(value)}` : "not a number (it is not shown)";
}

/** A path to a missing file: shown only if its folder exists, so that it is certainly a path. */
export function unknownPath(path: string): string {
  return namesFolder(path) && isFolder(dirname(path)) ? quote(path) : "an argument (not shown, as it may be a secret)";
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A token: JSON in base64url, a dot, and more of it. */
export const looksLikeToken = (text: string) => /(?:^|\s)(?:bearer\s+)?ey[\w-]+\.[\w-]+/i.test(text);
