import { expressionOf, expressionOfList, splitReferences } from "../terraform/expressions";
import { isReference } from "../findings/reference";
import { joined } from "../findings/template";

/** Parts of SQL statements, as Terraform expressions where parts of them are known to Terraform only. */

/** What is doubled in a string constant. */
const IN_CONSTANTS = ["\\", "'"];

/** A string constant: single quotes doubled, and backslashes, which begin an escape sequence. */
export function literal(value: string): string {
  return `'${doubled(value, IN_CONSTANTS)}'`;
}

/** Several string constants in parentheses, by Terraform where only Terraform knows how many. */
export function literals(values: readonly string[]): string {
  const list = expressionOfList(values);
  if (list !== undefined) {
    return `(\${join(", ", [for value in ${list} : format("'%s'", ${doubling("value", IN_CONSTANTS)})])})`;
  }
  return `(${values.map(literal).join(", ")})`;
}

/** A quoted identifier, as the provider creates it: the case counts. */
export function identifier(name: string): string {
  return joined([DOUBLE_QUOTE, doubled(name, ['"']), DOUBLE_QUOTE]);
}

/** A double quote as a Terraform expression: cdktf does not escape a real one when it writes text with references into HCL. */
const DOUBLE_QUOTE = '${"\\""}';

/** The value with these characters doubled, by Terraform where only Terraform knows a part of the value. */
function doubled(value: string, characters: readonly string[]): string {
  const inText = (text: string) => characters.reduce((escaped, character) => escaped.replaceAll(character, character.repeat(2)), text);
  return splitReferences(value)
    .map((part) => (isReference(part) ? doubledByTerraform(part, characters) : inText(part)))
    .join("");
}

/**
 * The same as an expression. It is written as text: cdktf's `Fn.replace` escapes neither quotes nor backslashes in its arguments, which is why
 * they are in base64 here, and takes a stack trace for every call.
 */
function doubledByTerraform(reference: string, characters: readonly string[]): string {
  return `\${${doubling(expressionOf(reference), characters)}}`;
}

/** The expression of another one's text with these characters doubled. */
function doubling(expression: string, characters: readonly string[]): string {
  const base64 = (text: string) => `base64decode("${Buffer.from(text).toString("base64")}")`;
  return characters.reduce((text, character) => `replace(${text}, ${base64(character)}, ${base64(character.repeat(2))})`, expression);
}
