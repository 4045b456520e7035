import { jsonSchema } from "../../../config/json-schema";
import { METHODS, STATICS, STRUCTS } from "../../../lib/shapes/shapes";

/** What a schema of the config says of the keys in it. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** Every key of the config, and those that have keys of their own. */
const [KEYS, SECTIONS] = [new Set<string>(), new Set<string>()];
(function collect(part: unknown): void {
  if (typeof part !== "object" || part === null) return;
  for (const [key, { properties }] of Object.entries((part as Schema).properties ?? {})) {
    KEYS.add(key);
    if (properties !== undefined || key === "identityProvider") SECTIONS.add(key);
  }
  Object.values(part).forEach(collect);
})(JSON.parse(jsonSchema()));

/** Every property, argument and method of the constructs. */
const PROPERTIES = new Set([
  ...Object.values({ ...STRUCTS, ...STATICS, ...METHODS }).flatMap((members) => Object.keys(members)),
  ...Object.keys({ ...STATICS, ...METHODS }).map((method) => method.split(".")[1]),
]);

/** Properties of properties, as messages write them: "userAttribute.attribute". */
const PARTS = new Set(
  Object.values(STRUCTS).flatMap((members) =>
    Object.entries<string>(members).flatMap(([name, type]) => {
      const inner = (STRUCTS as Readonly<Record<string, object>>)[type.replace(/\[\]|\?/g, "")];
      return inner === undefined ? [] : Object.keys(inner).map((part) => `${name}.${part}`);
    }),
  ),
);

/** Rules of the library about what only the config can say. */
const ONLY_IN_CONFIG = ["OKTA-FOREIGN-DOMAIN", "SIGMA-SERVICE-ACCOUNT"];

/** A line of the app begins with a place in the config file. */
const IN_CONFIG = /^[\w./-]+\.ya?ml(:\d+|:)/;
const MESSAGE = /: (?:given .*?|[^:]*?); (?:allowed|recommended): .*$/su;

/**
 * The names in a message that its reader cannot set: keys of the config in a message about a construct, or properties of constructs in a message about
 * the config. Values are not names.
 */
export function foreignNames(id: string, line: string): string[] {
  const text = (MESSAGE.exec(line)?.[0] ?? line).replace(/"(?:[^"\\]|\\.)*"|https?:\S+/g, "");
  const names = [...text.matchAll(/(?<![\w.$/-])[a-z]\w*(?:\.[a-z]\w*)*/g)].map(([name]) => name);
  if (IN_CONFIG.test(line)) return names.filter((name) => isWritten(name) && PROPERTIES.has(name) && !KEYS.has(name));
  if (ONLY_IN_CONFIG.includes(id)) return [];
  return names.filter(
    (name) =>
      !PARTS.has(name) && (SECTIONS.has(/^(\w+)\./.exec(name)?.[1] ?? "") || (isWritten(name) && KEYS.has(name) && !PROPERTIES.has(name))),
  );
}

/** Whether a word can only be a name: it has a capital inside. */
const isWritten = (name: string) => /^[a-z]+[A-Z]\w*$/.test(name);
