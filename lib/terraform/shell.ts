import { isReference } from "../findings/reference";
import { quoted } from "./expressions";

/** Parts of commands for a POSIX shell, as Terraform expressions where parts of them are known to Terraform only. */

/** What a single quote is between single quotes in a shell: `'\''`. In base64, because cdktf does not escape backslashes in HCL. */
const QUOTE_IN_SHELL = `base64decode("${Buffer.from("'\\''").toString("base64")}")`;

/** A text in single quotes, from the expression of the text. */
const inQuotes = (expression: string) => `'\${replace(${expression}, "'", ${QUOTE_IN_SHELL})}'`;

/** The JSON of an expression, in single quotes. Terraform itself writes it. */
export function jsonInShell(expression: string): string {
  return inQuotes(`jsonencode(${expression})`);
}

/** One word of a command: as it is, or in single quotes if only Terraform knows it. Rules make sure that a word that is known needs no quotes. */
export function wordInShell(word: string): string {
  return isReference(word) ? inQuotes(quoted(word)) : word;
}

/** The expression of an object, of those of its values; what is undefined is left out. */
export function objectExpression(expressions: Readonly<Record<string, string | undefined>>): string {
  const entries = Object.entries(expressions).filter(([, expression]) => expression !== undefined);
  return `{ ${entries.map(([name, expression]) => `${name} = ${expression}`).join(", ")} }`;
}
