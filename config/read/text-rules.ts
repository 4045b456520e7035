import { show } from "../../lib/private/rule";
import { pathText } from "./path-text";
import { ConfigFinding } from "./shape";

/**
 * Text that Terraform would not take as text: "${" and "%{" begin an expression, and a line break or a control character is never meant in a
 * name or a URL. Looked for in every key and value, whatever it is for.
 */
export function unsafeText(value: unknown, path: readonly PropertyKey[] = []): ConfigFinding[] {
  if (typeof value === "string") return isSafe(value) ? [] : [finding(value, path)];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [...(isSafe(key) ? [] : [finding(key, here)]), ...unsafeText(child, here)];
  });
}

const isSafe = (text: string) => !/\$\{|%\{|\p{Cc}/u.test(text);

function finding(text: string, path: readonly PropertyKey[]): ConfigFinding {
  return {
    rule: "CONFIG-TEXT",
    severity: "error",
    path,
    at: pathText(path),
    given: `given ${show(text)}`,
    allowed: 'one line without "${", "%{" and control characters',
    fix: "write plain text: Terraform expressions are not for this file",
  };
}
