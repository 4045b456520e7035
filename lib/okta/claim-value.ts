import { FUNCTIONS, sampleValues, SampleValues } from "./sample-users";

/**
 * What is known about an expression in Okta's language: it is each user's own, different people have the same value, or its form is unknown.
 */
export type ClaimValue = "own" | "shared" | "unknown";

/** Names whose members are the same for every user: Okta's functions, the app, the org, and the request. */
const SAME_FOR_ALL = ["String", "Arrays", "Convert", "Iso3166Convert", "Time", "DateTime", "app", "org", "access", "session"];
/** The user in Okta, in the app, and in another identity provider; and an app by its variable name, such as zendesk_9ao1g13 or active_directory. */
const USER = /^(user|appuser|idpuser|[a-z]\w*_\w+)$/;
/** The user in a directory. */
const DIRECTORY_USER = /^find\w*User$/;
const LONGEST_EXPRESSION = 1000;

type Tokens = readonly string[];

/**
 * Whether an expression has a value of its own for each user. Of the language only the forms that administrators write are known: attributes, text,
 * `+`, conditions, and functions of String. These are computed for two people: a value that both have is nobody's own.
 *
 * @see https://developer.okta.com/docs/reference/okta-expression-language/
 */
export function claimValue(expression: string): ClaimValue {
  if (expression.length > LONGEST_EXPRESSION) return "unknown";
  if (namesNobody(expression)) return "shared";
  const values = claimOfSamples(expression);
  if (values === undefined) return "unknown";
  return isShared(values) ? "shared" : "own";
}

/** The claims of the two sample users; undefined where the form of the expression is not known. */
export const claimOfSamples = (expression: string) => valuesOf(tokensOf(expression));

const isShared = ([one, other]: SampleValues) => one === other;

/** Whether no user, app's user or directory's user is in an expression, whatever else is. */
function namesNobody(expression: string): boolean {
  const withoutText = expression.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
  const heads = [...withoutText.matchAll(/(?<![\w.])([A-Za-z_]\w*)\s*(?:\??\.\s*[A-Za-z_]|\[)/g)].map(([, name]) => name);
  return !heads.some((name) => !SAME_FOR_ALL.includes(name)) && !/\bfind\w*User\s*\(/.test(withoutText);
}

/** Texts, names and numbers, and signs; anything else is a sign of one character. */
function tokensOf(expression: string): string[] {
  return expression.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\w+|\?[.:]|\S/g) ?? [];
}

/** What a text says; undefined for any other token, and for a quotation mark that no second one follows. */
const textIn = (token: string) => (/^["']./.test(token) ? token.slice(1, -1).replace(/\\(.)/g, "$1") : undefined);
const isWord = (token: string) => /^\w/.test(token);
const isDot = (token: string) => token === "." || token === "?.";

/** The values that both people have; undefined where the form is not known. */
function valuesOf(tokens: Tokens): SampleValues | undefined {
  const question = outside(tokens, "?");
  if (question !== -1) return valuesOfChoice(tokens, question);
  const elvis = outside(tokens, "?:");
  if (elvis !== -1) return either(valuesOf(tokens.slice(0, elvis)), valuesOf(tokens.slice(elvis + 1)));
  const plus = outside(tokens, "+");
  if (plus !== -1) return both((left, right) => left + right, [valuesOf(tokens.slice(0, plus)), valuesOf(tokens.slice(plus + 1))]);
  return valuesOfTerm(tokens);
}

/** A condition may say anything: whatever it says, the value is that of one of its branches. */
function valuesOfChoice(tokens: Tokens, question: number): SampleValues | undefined {
  const branches = tokens.slice(question + 1);
  const colon = elseIn(branches);
  if (colon === -1) return undefined;
  const [then, otherwise] = [branches.slice(0, colon), branches.slice(colon + 1)];
  // Okta's own advice for servers that also have apps without users.
  if (/^\(?(app)?user!=null\)?$/.test(tokens.slice(0, question).join("")) && /^app\.\w+$/.test(otherwise.join(""))) return valuesOf(then);
  return either(valuesOf(then), valuesOf(otherwise));
}

/** The values of what may be one or the other: shared where one of them is. */
function either(left: SampleValues | undefined, right: SampleValues | undefined): SampleValues | undefined {
  if (left === undefined || right === undefined) return undefined;
  return isShared(left) ? left : right;
}

function valuesOfTerm(tokens: Tokens): SampleValues | undefined {
  const [head = "", ...rest] = tokens;
  const text = textIn(head);
  if (text !== undefined) return withMethods(same(text), rest);
  if (/^(\d+|true|false|null)$/.test(head)) return rest.length === 0 ? same(head) : undefined;
  if (head === "(") return inParentheses(tokens);
  if (head === "String") return withMethod(undefined, rest);
  if (DIRECTORY_USER.test(head) && rest.slice(0, 2).join("") === "()") return ofUser(rest.slice(2));
  if (USER.test(head)) return ofUser(rest);
  // The app, the org and the request are the same for everybody; functions of Okta's are not known here.
  return SAME_FOR_ALL.includes(head) && /^(\??\.\w+)+$/.test(rest.join("")) ? same(tokens.join("")) : undefined;
}

function inParentheses(tokens: Tokens): SampleValues | undefined {
  const parts = parenthesized(tokens);
  const inner = parts && valuesOf(parts.inner);
  return inner && withMethods(inner, parts.rest);
}

/** What follows a user: an attribute, perhaps in the profile, or the id. */
function ofUser(tokens: Tokens): SampleValues | undefined {
  const [sign = "", name = "", third, fourth = "", fifth] = tokens;
  if (sign === "[") return third === "]" ? ofAttribute(textIn(name), tokens.slice(3)) : undefined;
  if (!isDot(sign) || !isWord(name)) return undefined;
  if (third !== "(") return name === "profile" ? ofUser(tokens.slice(2)) : ofAttribute(name, tokens.slice(2));
  return name === "getInternalProperty" && textIn(fourth) === "id" && fifth === ")" ? ofAttribute("id", tokens.slice(5)) : undefined;
}

const ofAttribute = (name: string | undefined, tokens: Tokens) =>
  name === undefined ? undefined : withMethods(sampleValues(name), tokens);

/** A value with methods behind it, as in `user.login.toLowerCase()`. */
function withMethods(values: SampleValues, tokens: Tokens): SampleValues | undefined {
  return tokens.length === 0 ? values : withMethod(values, tokens);
}

function withMethod(receiver: SampleValues | undefined, tokens: Tokens): SampleValues | undefined {
  const [dot = "", name = ""] = tokens;
  const parts = parenthesized(tokens.slice(2));
  if (!isDot(dot) || parts === undefined || !Object.hasOwn(FUNCTIONS, name)) return undefined;
  const given = argumentsIn(parts.inner).map(valuesOf);
  const values = both(FUNCTIONS[name], receiver === undefined ? given : [receiver, ...given]);
  return values && withMethods(values, parts.rest);
}

/** A function's values for both people; undefined where it is given too little. */
function both(apply: (...texts: string[]) => string | undefined, given: readonly (SampleValues | undefined)[]): SampleValues | undefined {
  if (given.length < apply.length || !given.every((values) => values !== undefined)) return undefined;
  const one = apply(...given.map(([first]) => first));
  const other = apply(...given.map(([, second]) => second));
  return one === undefined || other === undefined ? undefined : [one, other];
}

const same = (text: string): SampleValues => [text, text];

function argumentsIn(tokens: Tokens): Tokens[] {
  if (tokens.length === 0) return [];
  const comma = outside(tokens, ",");
  return comma === -1 ? [tokens] : [tokens.slice(0, comma), ...argumentsIn(tokens.slice(comma + 1))];
}

const deeper = (token: string) => ("([{".includes(token) ? 1 : ")]}".includes(token) ? -1 : 0);

/** How many parentheses are open after each token. */
function depths(tokens: Tokens): number[] {
  let depth = 0;
  return tokens.map((token) => (depth += deeper(token)));
}

/** Where a sign is that is in no parentheses; -1 where it is not. */
function outside(tokens: Tokens, sign: string): number {
  const depth = depths(tokens);
  return tokens.findIndex((token, index) => depth[index] === 0 && token === sign);
}

/** What is in the parentheses that tokens begin with, and what follows them; undefined where they are not closed. */
function parenthesized(tokens: Tokens): { readonly inner: Tokens; readonly rest: Tokens } | undefined {
  const end = depths(tokens).indexOf(0);
  return tokens[0] === "(" && end !== -1 ? { inner: tokens.slice(1, end), rest: tokens.slice(end + 1) } : undefined;
}

/** Where the second branch of a condition begins: its branches may also be conditions, with or without parentheses. */
function elseIn(tokens: Tokens): number {
  let conditions = 0;
  return tokens.findIndex((token) => {
    if (token === "?") conditions++;
    return token === ":" && conditions-- === 0;
  });
}
