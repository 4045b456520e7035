import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { medians } from "./statistics";

const DIST = join(__dirname, "../dist/lib");
const PROGRAM = `
  require("cdktf");
  const start = performance.now();
  process.argv.slice(1).forEach(require);
  console.log(performance.now() - start);
`;

/** Milliseconds to require files on top of cdktf, in a fresh process. */
const milliseconds = (files: readonly string[]) =>
  Number(execFileSync(process.execPath, ["-e", PROGRAM, ...files], { encoding: "utf8", cwd: join(__dirname, "..") }));

/** The compiled bindings, all of which the library uses. */
function bindings(): string[] {
  const folder = join(DIST, "bindings");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => join(folder, file));
}

/** What it takes to require the compiled package on top of cdktf, and its bindings alone. Medians of fresh processes. */
export function importing(runs: number): { readonly library: number; readonly bindings: number } {
  return medians(runs, {
    library: () => milliseconds([join(DIST, "index.js")]),
    bindings: () => milliseconds(bindings()),
  });
}
