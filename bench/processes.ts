import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manyStacks } from "./many-stacks";
import { median, medians, rounded } from "./statistics";

/** Whole processes, as a user starts them, with the command line as it is packed. */

const PROJECT = join(__dirname, "..");
const EXAMPLE = join(PROJECT, "examples/okta-snowflake.yaml");
const EMPTY = `
  const { App, TerraformStack } = require("cdktf");
  const app = new App({ outdir: process.argv[1] });
  new TerraformStack(app, "empty");
  app.synth();
`;

/** Times and memory of processes; ratios, except the memory. */
export interface ProcessFigures {
  readonly cliSynthVsEmpty: number;
  readonly cliSynthVsCdktf: number;
  readonly cliCheckVsSynth: number;
  readonly yaml1000VsL1: number;
  readonly memory1000: number;
  readonly memory1000Vs500: number;
}

interface Place {
  /** Removed at the end; in memory, where that is possible. */
  readonly folder: string;
  /** The installed command. */
  readonly bin: string;
}

/** Measures all of it. */
export function processFigures(): ProcessFigures {
  const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "sigma-oauth-bench-"));
  try {
    const place = { folder, bin: install(folder) };
    return { ...single(place), ...thousand(place) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packs the command line and installs it in an empty folder. */
function install(folder: string): string {
  const app = join(folder, "app");
  mkdirSync(app);
  run("npm", ["run", "-s", "bundle"], PROJECT);
  const archive = run("npm", ["pack", "--silent", "--ignore-scripts", "--workspace", "cli", "--pack-destination", folder], PROJECT).trim();
  run("npm", ["install", "--silent", "--offline", "--no-audit", join(folder, archive)], app);
  return join(app, "node_modules/cdktf-sigma-oauth-cli/bin/cdktf-sigma-oauth.js");
}

function single({ folder, bin }: Place) {
  const output = (name: string) => join(folder, name);
  const { synth, check, empty, cdktf } = {
    ...medians(15, {
      synth: timed([bin, "synth", EXAMPLE, "-o", output("synth")]),
      check: timed([bin, "check", EXAMPLE]),
      empty: timed(["-e", EMPTY, output("empty")]),
    }),
    ...medians(3, { cdktf: timed([join(PROJECT, "node_modules/cdktf-cli/bundle/bin/cdktf.js"), "synth", "--output", output("cdktf")]) }),
  };
  return { cliSynthVsEmpty: rounded(synth / empty), cliSynthVsCdktf: rounded(synth / cdktf), cliCheckVsSynth: rounded(check / synth) };
}

function thousand({ folder, bin }: Place) {
  const app = join(folder, "hand-written.js");
  run(process.execPath, ["--import", "tsx", join(__dirname, "bundle-hand-written.ts"), app], PROJECT);
  const config = (count: number) => {
    const path = join(folder, `${count}.yaml`);
    writeFileSync(path, manyStacks(count));
    return path;
  };
  const peaks: Record<number, number[]> = { 500: [], 1000: [] };
  const fromYaml = (count: number) => () => {
    const file = join(folder, "peak");
    const args = ["--require", join(__dirname, "peak-memory.js"), bin, "synth", config(count), "-o", join(folder, `out-${count}`)];
    const time = timed(args, { PEAK_MEMORY: file })();
    peaks[count].push(Number(readFileSync(file, "utf8")));
    return time;
  };
  const handWritten = timed([app, join(folder, "hand-written"), "1000"]);
  const times = medians(5, { yaml: fromYaml(1000), handWritten, half: fromYaml(500) });
  const [half, whole] = [median(peaks[500]), median(peaks[1000])];
  return { yaml1000VsL1: rounded(times.yaml / times.handWritten), memory1000: Math.round(whole), memory1000Vs500: rounded(whole / half) };
}

/** Milliseconds of a process of Node.js. */
const timed =
  (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  () => {
    const start = performance.now();
    run(process.execPath, args, PROJECT, env);
    return performance.now() - start;
  };

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): string {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CHECKPOINT_DISABLE: "1", ...env },
  });
}
