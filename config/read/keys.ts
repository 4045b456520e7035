import { outputName } from "../../lib/private/output-name";
import { finding } from "../../lib/findings/rule";
import { pathText } from "./path-text";
import { isSecretKey, secretKey } from "./secret-keys";
import { reservedKeyRule } from "./reading-rules";
import { ConfigFinding } from "./shape";

/** What must be known of all keys before anything looks at their values. */
export interface KeyFindings {
  /** Keys that mean something to JavaScript: nothing else is looked at where there is one. */
  readonly reserved: readonly ConfigFinding[];
  /** Keys that look like secrets. Their values are shown by nothing. */
  readonly secret: readonly ConfigFinding[];
}

/**
 * Looks at every key of a config, however deep, whatever it is for.
 *
 * @param stacks the stacks with all that they inherit
 */
export function keyFindings(content: unknown, stacks: unknown): KeyFindings {
  const reserved: ConfigFinding[] = [];
  const secret: ConfigFinding[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (value === null || typeof value !== "object") return;
    for (const [key, child] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value) && isReserved(key)) reserved.push(reservedKey(here));
      else if (!Array.isArray(value) && isSecretKey(key) && !isNameOfUsers(here, stacks)) secret.push(secretKey(here));
      else walk(child, here);
    }
  };
  walk(content, []);
  return { reserved, secret };
}

/** Whether a key means something to JavaScript, which would find its own property instead of the user's. */
export const isReserved = (key: string) => key in Object.prototype || key === "prototype";

function reservedKey(path: readonly PropertyKey[]): ConfigFinding {
  return {
    ...finding(reservedKeyRule, {
      at: pathText(path),
      given: "a name that JavaScript reserves",
      allowed: "any other name",
      fix: "rename it, or remove it",
    }),
    path,
  };
}

/** The mappings of the section adopt whose keys are ids of clients. */
const BY_CLIENT = ["clients", "servicePrincipals", "consents"];

/** Names that users choose may look like anything: those of stacks, and the clients' ids where they are keys. */
function isNameOfUsers(path: readonly PropertyKey[], stacks: unknown): boolean {
  if (path[0] !== "stacks") return false;
  if (path.length === 2) return true;
  if (path.length !== 5 || path[2] !== "adopt" || !BY_CLIENT.includes(String(path[3]))) return false;
  const stack = (stacks as Record<string, { clients?: unknown }>)[String(path[1])];
  const clients = Array.isArray(stack.clients) ? (stack.clients as unknown[]) : [];
  return clients.some((client) => {
    const { id, name } = (client ?? {}) as { id?: unknown; name?: unknown };
    return (id ?? (typeof name === "string" ? outputName(name) : undefined)) === path[4];
  });
}
