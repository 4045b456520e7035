import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bindings, BOUND } from "./bindings";

/** `npm run bindings`: writes lib/bindings from schemas. */
async function main(): Promise<void> {
  for (const name of Object.keys(BOUND)) {
    const folder = join(__dirname, "../lib/bindings", name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    Object.entries(await bindings(name)).forEach(([file, text]) => writeFileSync(join(folder, file), text));
  }
}

void main();
