import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Whether dist is what jsii makes of lib as it is now: to compile it takes long, and the tests pack it, too. */

const PROJECT = join(__dirname, "..");
const STAMP = join(PROJECT, "dist/compiled-from");

/** Says what dist was compiled from, once it was. */
export function noteCompiled(hash: string): void {
  writeFileSync(STAMP, hash);
}

/** Whether dist was compiled from the files that are there now. */
export function isCompiled(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources();
}

/** A hash of whatever jsii reads of this project: the code, and what the assembly repeats of the package and its page. */
export function sources(): string {
  const code = readdirSync(join(PROJECT, "lib"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash("sha256");
  ["package.json", "package-lock.json", "README.md"]
    .map((name) => join(PROJECT, name))
    .concat(code.sort())
    .forEach((path) =>
      hash
        .update(`${path.slice(PROJECT.length)}\0`)
        .update(readFileSync(path))
        .update("\0"),
    );
  return hash.digest("hex");
}
