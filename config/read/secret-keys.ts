import { finding, Finding } from "../../lib/findings/rule";
import { pathText } from "./path-text";
import { secretKeyRule } from "./reading-rules";

const SECRET = /secret|passw|passphrase|api[\s._-]*key|api[\s._-]*token|private[\s._-]*key|access[\s._-]*key|^token$/i;

/** How many days a secret is valid is none: the only keys of the schema with such a word. */
const DAYS = /days?$/i;

/** Whether a key looks like that of a secret. */
export const isSecretKey = (key: string) => SECRET.test(key) && !DAYS.test(key);

/** The finding about such a key. What it has is not looked at. */
export function secretKey(path: readonly PropertyKey[]): Finding & { readonly path: readonly PropertyKey[] } {
  return {
    ...finding(secretKeyRule, {
      at: pathText(path),
      given: "a key that looks like a secret (its value is not shown)",
      allowed: "no secret in this file",
      fix: "remove it, and change the secret if the file was shared; credentials come from each Terraform provider's environment variables",
    }),
    path,
  };
}
