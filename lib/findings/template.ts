/** Between texts and Terraform's templates, in which `${` and `%{` begin something else. */

/** The template that Terraform reads as exactly this text. */
export function templateOf(text: string): string {
  return text.replace(/[$%](?=\{)/g, "$&$&");
}

/** The text that Terraform reads in a template without references. */
export function textOf(template: string): string {
  return template.replace(/([$%])\1\{/g, "$1{");
}

/** Whether a template has a directive (`%{ if … }`), which nothing in this library should have. */
export function hasDirective(template: string): boolean {
  return /(?<!%)%\{/.test(template);
}

/**
 * Templates one after the other. A `$` or `%` at the end of one would become a part of what the next begins with (`SIGMA$` and `${"\""}` have an
 * escaped `$${` in the middle), so there it is written as an expression.
 */
export function joined(parts: readonly string[], separator = ""): string {
  return parts.slice(1).reduce((before, next) => beside(beside(before, separator), next), parts[0] ?? "");
}

function beside(left: string, right: string): string {
  // An expression that searches for the end would go through all that is already joined, for each part.
  const isOpen = left.endsWith("$") || left.endsWith("%");
  return (isOpen && /^[${%]/.test(right) ? left.replace(/[$%]+$/, '${"$&"}') : left) + right;
}
