import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack } from "cdktf";
import { handWritten } from "./hand-written";
import { throughLibrary } from "./through-library";

export type Scenario = "library" | "handWritten" | "empty";

/** How a stack is filled. */
const FILL: Readonly<Record<Scenario, (stack: TerraformStack) => void>> = { library: throughLibrary, handWritten, empty: () => undefined };

// Both sides write the same files: in memory, where that is possible, a slow disk does not drown the difference.
const FOLDER = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

// tsx turns source maps on, and cdktf takes a stack trace for every token: a consumer who runs compiled code pays for neither.
process.setSourceMapsEnabled(false);

export interface Synthesis {
  /** By the clock: processor time would count the threads that compile and collect for others, too. */
  readonly milliseconds: number;
  /** What was written for the first stack. */
  readonly json: string;
}

/** Builds an app of that many stacks and synthesizes it into a folder that is removed. */
export function synthesize(scenario: Scenario, stacks: number): Synthesis {
  const outdir = mkdtempSync(join(FOLDER, "sigma-oauth-bench-"));
  try {
    const start = performance.now();
    const app = new App({ outdir, stackTraces: false });
    for (let index = 0; index < stacks; index++) FILL[scenario](new TerraformStack(app, `stack-${index}`));
    app.synth();
    const milliseconds = performance.now() - start;
    return { milliseconds, json: readFileSync(join(outdir, "stacks/stack-0/cdk.tf.json"), "utf8") };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
