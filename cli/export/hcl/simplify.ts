import { Call, callAt, closingOf, isSymbol, withoutSpace } from "./calls";
import { Code, constant, Part, Template, template, Token } from "./template";

/** Whether the value of an expression certainly does not contain a text. */
export type Lacks = (tokens: readonly Token[], text: string) => boolean;

/**
 * A template as a person would write it. CDK for Terraform makes some detours, since it does not escape every text in HCL: line breaks and quotes are
 * expressions, and arguments are in base64.
 *
 * @param lacks knows where nothing is to be escaped
 */
export function simplifyTemplate(parts: Template, lacks: Lacks): Template {
  const simple = template(
    parts.flatMap((part): readonly Part[] => (typeof part === "string" ? [part] : inlined(simplifyCode(part, lacks)))),
  );
  const [only] = simple;
  // Beside an empty text, a number is a text.
  return parts.length > 1 && simple.length === 1 && typeof only !== "string" ? [{ tokens: callOf("tostring", [only.tokens]) }] : simple;
}

/** An expression in the same way. */
export function simplifyCode({ tokens }: Code, lacks: Lacks): Code {
  return { tokens: withoutParentheses(simplified(tokens, lacks)) };
}

/** An expression that is only a text is a part of the text around it. */
function inlined(code: Code): readonly Part[] {
  const [first, ...rest] = code.tokens;
  return first?.kind === "text" && rest.length === 0 ? first.template : [code];
}

function simplified(tokens: readonly Token[], lacks: Lacks): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const call = callAt(tokens, index);
    if (call !== undefined) {
      const args = call.args.map((arg) => simplified(arg, lacks));
      result.push(...(shorter({ ...call, args }, lacks) ?? callOf(call.name, args)));
      index = call.end;
    } else {
      result.push(token.kind === "text" ? { kind: "text", template: simplifyTemplate(token.template, lacks) } : token);
      index++;
    }
  }
  return result;
}

const symbol = (text: string): Token => ({ kind: "symbol", text });

function callOf(name: string, args: readonly (readonly Token[])[]): Token[] {
  const listed = args.flatMap((arg, index) => (index === 0 ? arg : [symbol(","), { kind: "space", text: " " } as const, ...arg]));
  return [{ kind: "name", text: name }, symbol("("), ...listed, symbol(")")];
}

/** What a call can be replaced by, if it can be. */
function shorter({ name, args }: Call, lacks: Lacks): readonly Token[] | undefined {
  const [first, second] = args.map(textOf);
  if (name === "base64decode") return first === undefined ? undefined : decoded(first);
  if (name === "jsonencode") return first === undefined || !isPlain(first) ? undefined : [asToken(encoded(first))];
  if (name === "replace") return second !== undefined && args.length === 3 && lacks(args[0], second) ? args[0] : undefined;
  return undefined;
}

const asToken = (text: string): Token => ({ kind: "text", template: template([text]) });

function textOf(tokens: readonly Token[]): string | undefined {
  return tokens.length === 1 && tokens[0].kind === "text" ? constant(tokens[0].template) : undefined;
}

function decoded(base64: string): readonly Token[] | undefined {
  const bytes = Buffer.from(base64, "base64");
  const text = bytes.toString("utf8");
  return Buffer.from(text).equals(bytes) && bytes.toString("base64") === base64 ? [asToken(text)] : undefined;
}

/** Whether every version of Terraform writes a text into JSON in the same way. */
const isPlain = (text: string) => !/[^\P{Cc}\n\r\t]|[\p{Zl}\p{Zp}\p{Cs}]/u.test(text);

/** A text in JSON as Terraform writes it. */
function encoded(text: string): string {
  return JSON.stringify(text).replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

/** An expression without parentheses around all of it. */
function withoutParentheses(tokens: readonly Token[]): readonly Token[] {
  if (!isSymbol(tokens[0], "(") || closingOf(tokens, 0) !== tokens.length - 1) return tokens;
  return withoutParentheses(withoutSpace(tokens.slice(1, -1)));
}
