import { Addresses } from "./addresses";
import { isSymbol } from "./hcl/calls";
import { namesAt, renameInCode, renameInTemplate } from "./hcl/references";
import { Lacks, simplifyCode, simplifyTemplate } from "./hcl/simplify";
import { constant, parseCode, parseTemplate, Template, Token } from "./hcl/template";
import { Value } from "./hcl/value";
import { isObject, Json, StackJson } from "./stack-json";

/** Turns values of a stack's JSON into values of its HCL. */
export interface Translation {
  /** What Terraform evaluates: texts are templates. */
  readonly value: (json: Json) => Value;
  /** What Terraform reads as it stands. */
  readonly literal: (json: Json) => Value;
  /** A text, or several, that is an address, an attribute's path or a keyword. */
  readonly reference: (json: Json) => Value;
}

export function translationOf(stack: StackJson, { rename }: Addresses): Translation {
  const lacks = lacksIn(stack);
  const template = (text: string) => renameInTemplate(simplifyTemplate(parseTemplate(text), lacks), rename);
  return {
    value: (json) => valueOf(json, template),
    literal: (json) => valueOf(json, (text) => (text === "" ? [] : [text])),
    reference: (json) => referenceOf(json, (text) => [renameInCode(simplifyCode(parseCode(text), lacks), rename)]),
  };
}

function valueOf(json: Json, template: (text: string) => Template): Value {
  if (typeof json === "string") return { text: template(json) };
  if (Array.isArray(json)) return (json as readonly Json[]).map((element) => valueOf(element, template));
  if (!isObject(json)) return json as Value;
  return { object: Object.entries(json).map(([key, value]) => ({ key: template(key), value: valueOf(value, template) })) };
}

function referenceOf(json: Json, code: (text: string) => Template): Value {
  return Array.isArray(json) ? (json as readonly Json[]).map((text) => referenceOf(text, code)) : { text: code(json as string) };
}

/** Attributes that the providers make themselves, and that have neither quotes nor backslashes: URLs of Okta, GUIDs, dates. */
const PLAIN = ["azuread_application.client_id", "okta_auth_server.issuer", "time_static.rfc3339", "azuread_application_password.end_date"];
const PLAIN_TEXT = /^["'\\]$/;

/** Knows of values where nothing is to be escaped: dates and issuers, and texts that are in the same stack. */
function lacksIn(stack: StackJson): Lacks {
  return (tokens, text) => {
    const names = namesAt(tokens, 0);
    if (names.length * 2 - 1 !== tokens.length) return PLAIN_TEXT.test(text) && isDate(tokens);
    const [type, name, attribute, more] = names;
    if (type === "data" && name === "terraform_remote_state") return PLAIN_TEXT.test(text) && /issuer$/.test(names.at(-1)!);
    if (more !== undefined) return false;
    if (PLAIN.includes(`${type}.${attribute}`)) return PLAIN_TEXT.test(text);
    const known = stack.resource?.[type]?.[name]?.[attribute];
    const value = typeof known === "string" ? constant(parseTemplate(known)) : undefined;
    return value !== undefined && !value.includes(text);
  };
}

const isDate = (tokens: readonly Token[]) =>
  tokens[0]?.kind === "name" && tokens[0].text === "timeadd" && isSymbol(tokens[1], "(") && isSymbol(tokens.at(-1), ")");
