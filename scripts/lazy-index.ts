import { readFileSync, writeFileSync } from "node:fs";

/**
 * Makes the compiled index load a file only when something of it is used: node --import tsx <this file> <the index>. An app has one identity
 * provider, and would load the constructs and bindings of all. jsii compiles each export of lib/index.ts to a `require` that runs at once.
 */

const LAZY = `function lazy(name, load) {
    const define = (rest) => Object.defineProperty(exports, name, { enumerable: true, configurable: true, ...rest });
    define({ get: () => define({ value: load()[name] })[name] });
}`;
const REQUIRE = /^var (\w+) = require\((".+")\);$/gm;
const EXPORT = /^Object\.defineProperty\(exports, ("\w+"), \{ enumerable: true, get: function \(\) \{ return (\w+)\.\w+; \} \}\);$/gm;

/**
 * The same index, with what it loads later.
 *
 * @throws Error where the compiler writes it in another way
 */
export function lazyIndex(index: string): string {
  const files = new Map([...index.matchAll(REQUIRE)].map(([, variable, file]) => [variable, file]));
  // A function is there before the first line runs.
  const lazy = index
    .replace(REQUIRE, "")
    .replace(EXPORT, (_, name: string, variable: string) => `lazy(${name}, () => require(${files.get(variable)}));`);
  if (files.size === 0 || /\w+_1\b/.test(lazy)) throw new Error("the compiled index does not have the form that this makes lazy");
  return `${lazy.replace(/\n{2,}/g, "\n").trimEnd()}\n${LAZY}\n`;
}

if (require.main === module) {
  const [path] = process.argv.slice(2);
  writeFileSync(path, lazyIndex(readFileSync(path, "utf8")));
}
