import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { median } from "./statistics";

const PROGRAM = `
  require("cdktf");
  const start = performance.now();
  require(process.argv[1]);
  console.log(performance.now() - start);
`;

/** Milliseconds to require the compiled package on top of cdktf, in fresh processes. */
export function importMilliseconds(runs: number): number {
  const library = join(__dirname, "../dist/lib/index.js");
  const one = () => Number(execFileSync(process.execPath, ["-e", PROGRAM, library], { encoding: "utf8", cwd: join(__dirname, "..") }));
  return median(Array.from({ length: runs }, one));
}
