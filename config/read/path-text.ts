import { show } from "../../lib/findings/rule";

/** A path as people write it: stacks.acme-prod.clients[0].name. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, depth) => {
      if (typeof key === "number") return `[${key}]`;
      const text = /^[\w-]+$/.test(String(key)) ? String(key) : `[${show(String(key))}]`;
      return depth > 0 && !text.startsWith("[") ? `.${text}` : text;
    })
    .join("");
}
