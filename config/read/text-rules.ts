import { HCL_TEXT, hclRule, isCorruptedInHcl } from "../../lib/terraform/hcl-text";
import { textProblem } from "../../lib/findings/plain-text";
import { isTokenNumber } from "../../lib/findings/reference";
import { finding, given } from "../../lib/findings/rule";
import { templateOf } from "../../lib/findings/template";
import { pathText } from "./path-text";
import { textRule } from "./reading-rules";
import { ConfigFinding } from "./shape";

/**
 * The one boundary between a config file, where everything is text, and Terraform, where texts are templates: every value of the file becomes the
 * template that Terraform reads as exactly that value. From here on, no value of the file is ever a reference.
 */
export function asTemplates(value: unknown): unknown {
  if (typeof value === "string") return templateOf(value);
  // cdktf would take it for a reference of its own. No number of a config is so large, so the rules refuse its neighbour.
  if (typeof value === "number") return isTokenNumber(value) ? Number(value.toPrecision(1)) : value;
  if (Array.isArray(value)) return value.map(asTemplates);
  if (value === null || typeof value !== "object") return value;
  // Keys are no texts for Terraform. Object.fromEntries makes `__proto__` a key like any other.
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, asTemplates(child)]));
}

/**
 * Text in a config file that cannot be written so that Terraform reads exactly that. Looked for in every key and value, whatever it is for.
 *
 * @param hcl whether cdktf writes HCL, in which it corrupts more texts than in JSON
 */
export function unsafeText(value: unknown, hcl: boolean, path: readonly PropertyKey[] = []): ConfigFinding[] {
  if (typeof value === "string") return [...unwritable(value, path, textProblem(value)), ...(hcl ? corruptedInHcl(value, path) : [])];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [...unwritable(key, here, keyProblem(key)), ...unsafeText(child, hcl, here)];
  });
}

/** Keys are names and ids, which have no use for an expression's beginning. */
const keyProblem = (key: string) => textProblem(key) ?? (/[$%]\{/.test(key) ? 'the beginning of an expression, "${" or "%{"' : undefined);

function unwritable(text: string, path: readonly PropertyKey[], problem: string | undefined): ConfigFinding[] {
  if (problem === undefined) return [];
  const what = { given: `${given(templateOf(text))}, which has ${problem}`, allowed: "one line that Terraform takes as it is" };
  return [{ ...finding(textRule, { at: pathText(path), ...what, fix: "write plain text" }), path }];
}

function corruptedInHcl(text: string, path: readonly PropertyKey[]): ConfigFinding[] {
  return isCorruptedInHcl(text) ? [{ ...finding(hclRule, { at: pathText(path), given: given(templateOf(text)), ...HCL_TEXT }), path }] : [];
}
