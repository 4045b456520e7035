/** Terraform's version constraints, as far as the config takes them: numbers only. https://developer.hashicorp.com/terraform/language/expressions/version-constraints */

/** Whether a version meets all parts of a constraint, such as "~> 6.12, != 6.13.0". What is no constraint is met by nothing. */
export function meets(version: string, constraint: string): boolean {
  return constraint.split(",").every((part) => meetsOne(version, part.trim()));
}

function meetsOne(version: string, part: string): boolean {
  const [, operator = "=", text] = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+)*)$/.exec(part) ?? [];
  // Also of a version: a pre-release is met only by name.
  if (text === undefined || !/^\d+(\.\d+)*$/.test(version)) return part.replace(/^=?\s*/, "") === version;
  const [have, want] = [numbers(version), numbers(text)];
  const order = compare(have, want);
  switch (operator) {
    case "!=":
      return order !== 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case "~>":
      // All but its last number stay.
      return order >= 0 && want.slice(0, -1).every((number, index) => number === (have[index] ?? 0));
    default:
      return order === 0;
  }
}

const numbers = (version: string) => version.split(".").map(Number);

function compare(left: readonly number[], right: readonly number[]): number {
  const length = Math.max(left.length, right.length);
  const differences = Array.from({ length }, (_, index) => (left[index] ?? 0) - (right[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
